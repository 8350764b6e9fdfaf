use super::rule::{Ends, Rule, rule};

const BUSY: &str = "How busy they are is theirs to say; saying it for them hands them the excuse.";
const DECIDE: &str = "You do not know what they have decided until they say so; ask.";
const FORGOT: &str = "Say who you are and they will remember; do not suggest that they might not.";
const FIT: &str = "Say what you bring and let them judge the others.";
const AGREE: &str = "Leave the thought to the reader, and the thanks to when they are due.";

const GOES: Ends = &[
    ("..6 ,? but/so/and/however ,?", ""),
    ("..6 ,", ""),
    ("..6 $", ""),
    ("", "thank you for your time"),
];
const ASKS: Ends = &[
    ("[?] ..10 $", "has a decision been made"),
    ("..10 ,? but", ""),
    (
        "..10 ;",
        "I would like to know whether a decision has been made",
    ),
];
const STILL: Ends = &[
    ("..9 ,? but", ""),
    ("..9 ;", "I am still very interested in the job"),
];

pub(super) const RULES: &[Rule] = &[
    rule(
        "know-busy",
        BUSY,
        "@know you/everyone/everybody guys/all/both/folks? are/must \
         probably/no/likely/all/be/currently/always/very? doubt/be? @so? @busy | @know \
         your/the team/office/department/staff is/are/must probably? be? @so? @busy",
        GOES,
    ),
    rule(
        "must-be-busy",
        BUSY,
        "you must/are/will no/probably/undoubtedly/surely doubt/be/all/have? be/been? @so? \
         @busy | you must all? be @so? @busy",
        GOES,
    ),
    rule(
        "how-busy",
        BUSY,
        "@know how @so? @busy you/things/everyone are/is/must/will all/be? be? | given how \
         @so? @busy you/things/everyone are/is/must/will all/be? | @know your/the \
         time/schedule/diary/calendar is @so? full/precious/valuable/limited/short/packed | \
         @know you have a lot/much/many going? on? your? plate? | @know you have better/more \
         important? things/work to do | you must/probably/surely have better/more important? \
         things/work to do",
        GOES,
    ),
    rule(
        "many-applicants",
        BUSY,
        "@know you must? have/get/got/receive/received/had/be/are \
         getting/receiving/inundated/interviewing/seeing? with? \
         many/lots/hundreds/dozens/tons/so/countless/plenty/other/a/loads \
         many/of/other/lot/great/strong? of? other/great/strong? \
         applicants/candidates/applications/people/emails/calls | you must/probably/surely \
         have/get/receive hundreds/lots/dozens/so/loads of/many \
         applicants/candidates/applications/emails/calls",
        GOES,
    ),
    rule(
        "assume-rejected",
        DECIDE,
        "@guess i did/have/was/am not \
         get/got/gotten/been/make/selected/chosen/successful/what/getting/going | @guess i \
         have/was/am been/being? rejected/unsuccessful/passed/turned/dropped/eliminated/out \
         | @guess the answer is/was no | @guess it/this/that is/was a no | @guess you are \
         not interested",
        STILL,
    ),
    rule(
        "assume-other",
        DECIDE,
        "@guess you/they are/have/must/will? have? probably? already? \
         go/gone/went/going/chose/chosen/hired/found/picked/selected/gave/given/filled/decided/moved/made/offered \
         | @guess the/that/this @job has/is/was already/been? already/been? \
         gone/filled/taken/given | @guess somebody/someone else got/has/was ..2",
        ASKS,
    ),
    rule(
        "probably-decided",
        DECIDE,
        "you have/are/must/will probably/presumably/surely/undoubtedly/likely/certainly \
         already? made/decided/chosen/found/hired/filled/gone/picked/offered | you must/will \
         have already? made/chosen/found/hired/filled/gone/picked/offered | you \
         probably/presumably/surely already? \
         made/chose/found/hired/filled/went/picked/decided | the/this @job is/has \
         probably/presumably/surely already? been? gone/filled/taken",
        ASKS,
    ),
    rule(
        "silence-means",
        DECIDE,
        "your/the/this silence/delay tells/says/speaks/suggests/means/probably/must \
         tells/means/mean? | no news is/means probably/usually/rarely? bad/not/a ..1 \
         news/no? | not hearing/having heard/anything? ..3 means/suggests/probably | the \
         fact that i/you have not heard/called/replied/written ..4 means/suggests/tells",
        STILL,
    ),
    rule(
        "looks-like-no",
        DECIDE,
        "it looks/seems/appears/sounds like/as/that if/though? i did/have/was/am not | it \
         looks/seems/appears/sounds like/as/that if/though? you/they have/are/went ..2 \
         gone/going/chosen/hired/filled/moved/found/with | it is probably/clearly/obviously \
         a no | i have probably/presumably/clearly/obviously/surely been? \
         rejected/lost/blown/missed/failed | i was probably/presumably/clearly/obviously not \
         ..2",
        STILL,
    ),
    rule(
        "forgotten-me",
        FORGOT,
        "you may/might/must/will/have/probably have/will/not/no/probably doubt/have? not? \
         forgotten/remember/recall about? me/who/our who? i? am? | you do/may/might \
         probably? not probably? remember/recall me/who/our i? am? | i am not sure/certain \
         if/whether/that you will/would/still? remember/recall me/who i? am? | i do not know \
         if/whether you will/would/still? remember/recall me/who i? am? | i doubt that? you \
         will? remember/recall me | in case you have forgotten me/who | you probably \
         do/will/may/might not remember/recall me/who/our i? am?",
        &[("@but", ""), (",", ""), ("$", ""), ("from", "we met at")],
    ),
    rule(
        "letter-lost",
        FORGOT,
        "maybe/perhaps/presumably/probably/possibly my last/previous/first? @item \
         was/got/has/went/ended/is been/up? ..2 | my last/previous/first/earlier? @item \
         must/may/might/probably/could have ..4 \
         lost/spam/junk/missed/overlooked/buried/cracks | you must/may/might/probably have \
         missed/overlooked/lost/deleted/ignored my last/previous/first/earlier? @item | \
         @guess you have? missed/overlooked/lost/deleted/ignored my \
         last/previous/first/earlier? @item",
        &[
            ("lost/spam/junk/missed/overlooked/buried ..3 ,? but", ""),
            ("..4 ,? but", ""),
            ("..4 ;", "I am following up on my letter"),
        ],
    ),
    rule(
        "not-sure-received",
        FORGOT,
        "^ not sure/certain if/whether you have? received/got/gotten/saw/seen | i am not sure/certain if/whether/that you have/ever? \
         received/got/gotten/saw/seen/read/had a/the? chance/time? to? read/see? | i do not \
         know if/whether you have/ever? received/got/gotten/saw/seen/read | @guess you have? \
         received/got/gotten/saw/seen/read | i wonder if/whether you have/ever? \
         received/got/gotten/saw/seen/read",
        &[
            ("my", "I am following up on my"),
            ("the", "I am following up on the"),
        ],
    ),
    rule(
        "job-is-mine",
        DECIDE,
        "@guess the/this/that @job is mine | consider me hired | now that i have as good as? \
         got? the job | i have already told/given/handed ..4 notice | i take it that? i am \
         hired/in | i have as good as got the job",
        &[("..4 ,? so/and", ""), ("..5 ;", "I am ready to start")],
    ),
    rule(
        "thanks-in-advance",
        AGREE,
        "thanking you | thank you @so? much? | many? thanks @so? much? again?",
        &[
            ("in advance", "thank you"),
            ("in advance for", "thank you for"),
            ("in anticipation", "thank you"),
        ],
    ),
    rule(
        "trust-you-will",
        AGREE,
        "i do/can? trust that? you will | i assume/presume/expect that? you will | i am \
         sure/certain/confident that? you will",
        &[(
            "=give/consider/reply/answer/respond/send/tell/make",
            "please",
        )],
    ),
    rule(
        "sure-you-will-call",
        DECIDE,
        "i am sure/certain/confident that? you will let me know | i am \
         sure/certain/confident that? you will be in touch | i am sure/certain/confident \
         that? you will get back to me | i am sure/certain/confident that? you will \
         call/contact me | i guess/suppose/assume/presume/expect/trust/know that? you will \
         let me know | i guess/suppose/assume/presume/expect/trust/know that? you will be in \
         touch | i guess/suppose/assume/presume/expect/trust/know that? you will get back to \
         me | i guess/suppose/assume/presume/expect/trust/know that? you will call/contact me",
        &[("..9 ;", "I will be in touch")],
    ),
    rule(
        "trust-received",
        AGREE,
        "i trust/assume/presume/take/expect it? that? you have? \
         received/got/gotten/seen/read/had =my | i trust/assume/presume that? my ..2 \
         arrived/reached ..2 ;",
        &[("", "I am following up on")],
    ),
    rule(
        "sure-you-agree",
        AGREE,
        "i am sure/certain/confident that? you will/would/must? agree | you will/must/would \
         surely/certainly/no? doubt? agree | surely/certainly you will/must/would? agree",
        &[
            ("with? me? that", "I believe that"),
            ("with? me? ,", ""),
            ("with? me? $", ""),
        ],
    ),
    rule(
        "as-you-surely",
        AGREE,
        "as i am sure/certain you ..3 | as you no/will/must/surely/undoubtedly/probably \
         doubt/surely/probably? know/remember/recall/realise/aware/agree",
        &[(",", ""), ("$", ""), ("..8 ,", "")],
    ),
    rule(
        "best-candidate",
        FIT,
        "i am clearly/obviously/definitely/surely/simply/truly/easily? the \
         best/ideal/perfect/only/obvious/right/strongest \
         person/candidate/choice/fit/match/man/woman/one/applicant",
        &[("for", "I am right for"), ("", "I am right for this job")],
    ),
    rule(
        "nobody-better",
        FIT,
        "you will/could/can not find anyone/anybody/someone/somebody/a better/else/more | \
         nobody/no/none one/body/candidate/other/of? else/others? can/could/will/is ..3 \
         better/like/as | there is nobody/no better/one better/candidate?",
        &[("..9 ;", "I am right for this job")],
    ),
    rule(
        "crazy-not-to",
        FIT,
        "you would be mad/crazy/foolish/silly/insane not to | you will/would regret \
         it/not/passing | it is/would be? a no brainer | hiring me is/would be? a no brainer \
         | it is/would be? your loss",
        &[("..7 ;", "I am right for this job")],
    ),
    rule(
        "know-you-want-me",
        FIT,
        "@know you liked/loved/want me | i could tell/see that? you ..1 \
         liked/loved/want/wanted me | you clearly/obviously ..1 liked/loved/want/wanted me | \
         @know i aced/nailed/smashed it/the | i aced/nailed/smashed the interview",
        &[("..6 ;", "I enjoyed our conversation")],
    ),
];
