use super::rule::{CLAUSE, Ends, REST, Rule, broad, rule};

const BUSY: &str = "How busy they are is theirs to say; saying it for them hands them the excuse.";
const DECIDE: &str = "You do not know what they have decided until they say so; ask.";
const FORGOT: &str = "Say who you are and they will remember; do not suggest that they might not.";
const FIT: &str = "Say what you bring and let them judge the others.";
const AGREE: &str = "Leave the thought to the reader, and the thanks to when they are due.";

const GOES: Ends = &[
    ("..6 ,? but/so/and/however ,?", ""),
    ("..6 ,", ""),
    ("..6 $", ""),
    ("..30 ;", ""),
];
const ASKS: Ends = &[
    ("[?] ..10 $", "has a decision been made"),
    ("..10 ,? but", ""),
    ("..30 ;", ""),
];
const STILL: Ends = &[("..9 ,? but", ""), ("..30 ;", "")];

pub(super) const RULES: &[Rule] = &[
    rule(
        "know-busy",
        BUSY,
        "@know you/everyone/everybody guys/all/both/folks? are/must \
         probably/no/likely/all/be/currently/always/very? doubt/be? @so? @busy | @know your/the \
         team/office/department/staff is/are/must probably? be? @so? @busy",
        GOES,
    ),
    rule(
        "must-be-busy",
        BUSY,
        "you must/are/will no/probably/undoubtedly/surely doubt/be/all/have? be/been? @so? @busy \
         | you must all? be @so? @busy",
        GOES,
    ),
    rule(
        "how-busy",
        BUSY,
        "@know how @so? @busy you/things/everyone are/is/must/will all/be? be? | given how @so? \
         @busy you/things/everyone are/is/must/will all/be? | @know your/the \
         time/schedule/diary/calendar is @so? full/precious/valuable/limited/short/packed | @know \
         you have a lot/much/many going? on? your? plate? | @know you have better/more important? \
         things/work to do | you must/probably/surely have better/more important? things/work to \
         do",
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
         have/was/am been/being? rejected/unsuccessful/passed/turned/dropped/eliminated/out | \
         @guess the answer is/was no | @guess it/this/that is/was a no | @guess you are not \
         interested",
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
        "you have/are/must/will probably/presumably/surely/undoubtedly/likely/certainly already? \
         made/decided/chosen/found/hired/filled/gone/picked/offered | you must/will have already? \
         made/chosen/found/hired/filled/gone/picked/offered | you probably/presumably/surely \
         already? made/chose/found/hired/filled/went/picked/decided | the/this @job is/has \
         probably/presumably/surely already? been? gone/filled/taken",
        ASKS,
    ),
    rule(
        "silence-means",
        DECIDE,
        "your/the/this silence/delay tells/says/speaks/suggests/means/probably/must \
         tells/means/mean? | no news is/means probably/usually/rarely? bad/not/a ..1 news/no? | \
         not hearing/having heard/anything? ..3 means/suggests/probably | the fact that i/you \
         have not heard/called/replied/written ..4 means/suggests/tells",
        STILL,
    ),
    rule(
        "looks-like-no",
        DECIDE,
        "it looks/seems/appears/sounds like/as/that if/though? i did/have/was/am not | it \
         looks/seems/appears/sounds like/as/that if/though? you/they have/are/went ..2 \
         gone/going/chosen/hired/filled/moved/found/with | it is probably/clearly/obviously a no \
         | i have probably/presumably/clearly/obviously/surely been? \
         rejected/lost/blown/missed/failed | i was probably/presumably/clearly/obviously not ..2",
        STILL,
    ),
    rule(
        "forgotten-me",
        FORGOT,
        "you may/might/must/will/have/probably have/will/not/no/probably doubt/have? not? \
         forgotten/remember/recall about? me/who/our who? i? am? | you do/may/might probably? not \
         probably? remember/recall me/who/our i? am? | i am not sure/certain if/whether/that you \
         will/would/still? remember/recall me/who i? am? | i do not know if/whether you \
         will/would/still? remember/recall me/who i? am? | i doubt that? you will? \
         remember/recall me | in case you have forgotten me/who | you probably do/will/may/might \
         not remember/recall me/who/our i? am?",
        &[("@but", ""), (",", ""), ("$", ""), ("from", "we met at")],
    ),
    rule(
        "letter-lost",
        FORGOT,
        "maybe/perhaps/presumably/probably/possibly my last/previous/first? @item \
         was/got/has/went/ended/is been/up? ..2 | my last/previous/first/earlier? @item \
         must/may/might/probably/could have ..4 lost/spam/junk/missed/overlooked/buried/cracks | \
         you must/may/might/probably have missed/overlooked/lost/deleted/ignored my \
         last/previous/first/earlier? @item | @guess you have? \
         missed/overlooked/lost/deleted/ignored my last/previous/first/earlier? @item",
        &[
            ("lost/spam/junk/missed/overlooked/buried ..3 ,? but", ""),
            ("..4 ,? but", ""),
            ("..12 ;", ""),
        ],
    ),
    rule(
        "not-sure-received",
        FORGOT,
        "^ not sure/certain if/whether you have? received/got/gotten/saw/seen | i am not \
         sure/certain if/whether/that you have/ever? received/got/gotten/saw/seen/read/had a/the? \
         chance/time? to? read/see? | i do not know if/whether you have/ever? \
         received/got/gotten/saw/seen/read | @guess you have? received/got/gotten/saw/seen/read | \
         i wonder if/whether you have/ever? received/got/gotten/saw/seen/read",
        &[
            ("my", "I am following up on my"),
            ("the", "I am following up on the"),
        ],
    ),
    rule(
        "job-is-mine",
        DECIDE,
        "@guess the/this/that @job is mine | consider me hired | now that i have as good as? got? \
         the job | i have already told/given/handed ..4 notice | i take it that? i am hired/in | \
         i have as good as got the job",
        &[("..4 ,? so/and", ""), ("..30 ;", "")],
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
            "I hope that you will",
        )],
    ),
    rule(
        "sure-you-will-call",
        DECIDE,
        "i am sure/certain/confident that? you will | i \
         guess/suppose/assume/presume/expect/trust/know that? you will",
        &[(
            "=let/be/get/call/contact/ring/phone/write/come/decide",
            "I hope that you will",
        )],
    ),
    rule(
        "trust-received",
        AGREE,
        "i trust/assume/presume/take/expect it? that? you have? received/got/gotten/seen/read/had \
         =my | i trust/assume/presume that? my ..2 arrived/reached ..2 ;",
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
        CLAUSE,
    ),
    rule(
        "crazy-not-to",
        FIT,
        "you would be mad/crazy/foolish/silly/insane not to | you will/would regret \
         it/not/passing | it is/would be? a no brainer | hiring me is/would be? a no brainer | it \
         is/would be? your loss",
        REST,
    ),
    rule(
        "know-you-want-me",
        FIT,
        "@know you liked/loved/want me | i could tell/see that? you ..1 liked/loved/want/wanted \
         me | you clearly/obviously ..1 liked/loved/want/wanted me | @know i aced/nailed/smashed \
         it/the | i aced/nailed/smashed the interview",
        CLAUSE,
    ),
    broad(
        "how-full-your-day-is",
        BUSY,
        "^, ..2 @know ..2 you/your/things/it/this/everyone/everything/everybody/life/days/there \
         ..7 @busy/@hectic ..8 | ^, ..4 you/your/things ..5 \
         must/probably/surely/doubt/certainly/presumably/undoubtedly/likely/bound ..5 \
         @busy/@hectic ..8 | ^, ..2 surely/presumably/probably/certainly/doubtless ,? you ..4 \
         @busy/@hectic ..6 | ^, ..6 how ..1 @busy/@hectic ..1 you/your/things/it/life/everything \
         ..8 | ^, ..6 you ..4 million/thousand/hundred/other/better/bigger/more ..2 \
         things/fish/priorities/matters/worries/irons/demands ..8 | ^, ..2 you are ..3 @busy ..6 \
         | ^, ..4 your ..3 is/are/must/will/be ..3 @hectic ..6 | ^, ..4 @know ..3 \
         crazy/mad/hectic/busy/stressful/difficult/trying ..1 time/season/period/week/month/year \
         ..6 | ^, ..4 run ragged ..4 | ^, ..4 your phone/phones ..4 stops/stop/ringing ..4 | ^, \
         ..4 you ..3 not ..2 have/got ..2 time/minute/second to ..8 >course | ^, ..2 you ..4 no \
         doubt/probably/surely ..2 have ..3 enough/plenty/lots/much ..8 | ^, ..3 you no doubt \
         ..10",
        CLAUSE,
    ),
    broad(
        "your-inbox",
        BUSY,
        "^, <when/while ..9 your ..2 inbox/mailbox/mailbag/plate/junk/spam/intray/voicemail \
         !app/system/tool ..10 | ^, ..9 \
         pile/piles/stack/stacks/heap/heaps/mountain/mountains/flood/avalanche/sea/hundreds/thousands/dozens \
         of cvs/applications/letters/resumes/emails/candidates/applicants/messages/these ..2 \
         on/in/from/to/every/each/a/you/your/; ..6 | ^, ..2 @know ..2 how many/much ..8 your ..4 \
         | ^, ..4 your desk ;",
        CLAUSE,
    ),
    broad(
        "so-many-letters",
        BUSY,
        "^, ..6 you/your ..4 \
         must/probably/surely/doubt/certainly/presumably/undoubtedly/likely/sure ..3 \
         get/getting/receive/receiving/have/see/had/seen/received/read/drowning/buried/flooded \
         ..4 \
         letters/emails/messages/calls/cvs/applications/applicants/candidates/these/mails/people/resumes \
         ..8 | ^, ..3 @know ..2 you ..4 \
         get/getting/receive/receiving/have/see/had/seen/received/read/meet/interview ..6 \
         letters/emails/messages/calls/cvs/applications/applicants/candidates/these/mails/people/resumes \
         ..8 | ^, ..3 you ..1 must/probably/surely/will ..1 see/meet/hear/get/read ..1 a/so/lots/plenty/hundreds/many/loads ..8 | ^, ..3 you ..2 must/probably/surely/have ..1 deleted/binned/thrown/archived/ignored/skipped my ..8 | ^, ..1 @know you can/could/do not ..2 answer/reply/see/call/write/read ..8",
        CLAUSE,
    ),
    broad(
        "may-have-got-lost",
        FORGOT,
        "^, ..1 in case ..1 my/this/it/you/the ..7 \
         lost/buried/missed/overlooked/spam/junk/cracks/shuffle/unread/unnoticed/swallowed/slipped/through/miss/see/get/receive/landed/ended/arrive/reach \
         ..8 | ^, ..6 my/this/the ..3 @item ..7 \
         lost/buried/missed/overlooked/spam/junk/cracks/shuffle/unread/unnoticed/swallowed/slipped/net \
         ..8 | ^, ..2 maybe/perhaps/probably/presumably/possibly ,? you ..3 \
         missed/overlooked/miss/overlook/see/receive ..8 | ^, ..2 not/unsure/wonder/doubt ..2 \
         sure/know/certain/if/whether ..2 if/whether/that? this/my/it/you/the ..5 \
         reach/reached/got/arrive/arrived/received/went/came/through/read/saw/seen ..6 | ^, ..8 \
         you ..2 not ..1 had ..2 time/chance/moment/opportunity to ..8",
        CLAUSE,
    ),
    broad(
        "do-you-remember-me",
        FORGOT,
        "^, ..9 you ..5 remember/recall/recognise/recollect/place me/us/our/who/my >name/names \
         ..6 | ^, ..9 you ..5 remember/recall my ..1 name/face/visit/interview/call/voice ..6 | \
         ^, ..9 you ..4 forgotten/forget/forgot ..2 me/us/our/my/who/i/about/all ..6 | ^, ..6 you \
         ..4 not/still/even ..2 know/remember/recall who/my/me ..8 | ^, ..4 in case ..2 you ..2 \
         forgot/forgotten/wondering/forget/remember ..8 | ^, ..6 my/our ..2 \
         name/face/voice/talk/conversation/interview/visit/meeting ..4 \
         bell/slipped/forgotten/escaped/familiar/mind/memory/anything/gone ..6 | ^, ..6 slipped \
         your mind/memory | ^, ..4 ring/rings a bell ..4 | ^, ..2 refresh/jog your memory | ^ \
         remember me | ^, ..6 you ..4 not ..1 remember/recall ; | ^, ..5 \
         memorable/forgettable/unforgettable ..6 | ^, ..9 you ..3 not ..2 know who/which ..6 | ^, \
         ..6 not sure ..3 know who ..6 | ^, ..6 you ..3 know who this/i ..3 | ^, ..5 do not know \
         if you ..2 recall/remember ..6",
        CLAUSE,
    ),
    broad(
        "one-of-many",
        FORGOT,
        "^, ..5 i ..4 one/face/number/drop/name ..1 of/in/among/amongst ..1 \
         many/crowd/dozens/hundreds/so/several/list/pile/faces/sea/heap ..6 | ^, ..2 you/if you? \
         remember/recall ; | ^, ..3 if you ..2 remember/recall ; | ^, ..4 if that ..2 \
         helps/rings/jogs ..4 | ^, ..4 you ..2 meet/met/see/saw/interview/interviewed so many ..6",
        CLAUSE,
    ),
];
