use super::rule::{Ends, Rule, broad, rule};

const WELCOME: &str = "Asking about a job you want is part of the work: it needs no apology.";
const THANKS: &str = "Thanks say the same and leave you both standing.";
const AHEAD: &str = "An apology puts a fault into the reader's head before they have found one.";

/// The phrase goes where the sentence goes on without it.
const TOUCH: Ends = &[
    ("@again? @but", ""),
    ("@again? !about/regarding/concerning ..7 ,? but", ""),
    ("@again? about/regarding/concerning ..6 ,? but", "about {},"),
    ("@again? @name? ,", ""),
    ("@again? @name? $", ""),
    ("@again? when/while/during/on/at/so/if/like ..7 $", ""),
    ("with/about this @again? $", ""),
    ("@again !about/with/on/regarding/re ..8 ;", ""),
    ("@again =about/with/on/regarding/re", "I am in touch again"),
    ("=about/with/on/regarding/re", "I am in touch"),
    ("!about/with/on/regarding/re ..8 ;", ""),
];
const CALL: Ends = &[
    ("you? @again? @but", ""),
    ("you? @again? !about/regarding/concerning ..7 ,? but", ""),
    (
        "you? @again? about/regarding/concerning ..6 ,? but",
        "about {},",
    ),
    ("you? @again? @name? ,", ""),
    ("you? @again? @name? $", ""),
    ("you? @again", "I am calling again"),
    ("you? !your/the/my/his/her", "I am calling"),
    ("your/the/my/his/her ..8 ;", ""),
];
const WRITE: Ends = &[
    ("to? you? @again? @but", ""),
    (
        "to? you? @again? !about/regarding/concerning ..7 ,? but",
        "",
    ),
    (
        "to? you? @again? about/regarding/concerning ..6 ,? but",
        "about {},",
    ),
    ("to? you? @again? @name? ,", ""),
    ("to? you? @again? @name? $", ""),
    ("to? you? @again", "I am writing again"),
    ("to? you?", "I am writing"),
];
const GOES: Ends = &[
    ("..6 @but", ""),
    ("@name? ,", ""),
    ("@name? $", ""),
    ("..7 $", ""),
];
const PATIENCE: Ends = &[
    (">your/their/his/her ..1 @but", ""),
    (
        ">your/their/his/her , =i/we/my/the/it",
        "thank you for your patience;",
    ),
    (">your/their/his/her ;", "thank you for your patience"),
    (
        ">your/their/his/her in/on/with/to/getting ..7 ;",
        "thank you for your patience",
    ),
];

/// As a clause goes; without one that can be cut off, what comes before the next mark goes.
const GOES_ON: Ends = &[("..14 @but", ""), ("..14 ,", ""), ("..30 $", "")];

pub(super) const RULES: &[Rule] = &[
    rule(
        "sorry-to-bother",
        WELCOME,
        "@sorry to have? @bother you | @sorry to have to @bother you | @sorry to have \
         bothered/disturbed/troubled/pestered/annoyed you",
        TOUCH,
    ),
    rule(
        "sorry-for-bothering",
        WELCOME,
        "@sorryfor @bothering you",
        TOUCH,
    ),
    rule(
        "sorry-to-call",
        WELCOME,
        "@sorry to be? have? to? call/phone/ring/calling/phoning",
        CALL,
    ),
    rule(
        "sorry-for-calling",
        WELCOME,
        "@sorryfor calling/phoning/ringing",
        CALL,
    ),
    rule(
        "sorry-to-write",
        WELCOME,
        "@sorry to be? have? to? \
         write/email/mail/message/contact/text/writing/emailing/contacting/messaging",
        WRITE,
    ),
    rule(
        "sorry-for-writing",
        WELCOME,
        "@sorryfor writing/emailing/mailing/messaging/contacting/texting",
        WRITE,
    ),
    rule(
        "sorry-to-follow-up",
        WELCOME,
        "@sorry to follow/chase/be up/chasing/following up? | @sorry to chase | @sorryfor \
         following/chasing up? | @sorryfor the follow up",
        &[
            ("you? @again? @but", ""),
            ("you? @again? @name? ,", ""),
            ("you? @again? @name? $", ""),
            ("you? on/about/regarding", "I am following up on"),
            (
                "you? again on/about/regarding",
                "I am following up again on",
            ),
            ("you?", "I am following up"),
        ],
    ),
    rule(
        "sorry-to-ask",
        WELCOME,
        "@sorry to ask | @sorry to be asking | @sorryfor asking | please? forgive/excuse/pardon \
         me? for? my? asking",
        &[
            ("you? this? @again? @but", ""),
            ("you? this? @again? @name? ,", ""),
            ("you? this? @again? @name? $", ""),
            ("", "I would like to ask"),
        ],
    ),
    rule(
        "sorry-for-time",
        THANKS,
        "@sorry to take/waste up? so/any? much/more? of? your ..1 time | @sorry to have \
         taken/wasted up? so/any? much/more? of? your ..1 time | @sorryfor taking/wasting up? \
         so/any? much/more? of? your ..1 time",
        &[("..5 @but", ""), (",", ""), ("", "thank you for your time")],
    ),
    rule(
        "sorry-to-keep",
        WELCOME,
        "@sorry to keep @bothering you? | @sorry to keep @reach you? | @sorryfor keeping? on? \
         @bothering you | @sorry that? i keep @bothering you? | @sorry that? i keep @reach you?",
        TOUCH,
    ),
    rule(
        "sorry-long",
        WELCOME,
        "@sorryfor the/my/such/this/writing a? @so? long/length/lengthy/rambling/wordy of? \
         the/my/this/such? @item? | @sorry that? this is/was/got/turned @so? long | @sorry this \
         ..1 is @so? long",
        &[("@but", ""), (",", ""), ("$", ""), ("..8 ;", "")],
    ),
    rule(
        "sorry-late-reply",
        THANKS,
        "@sorryfor the/my/any ..1 delay/delays/lateness | @sorryfor the/my/such a? \
         slow/late/belated/delayed/tardy reply/response/answer | @sorryfor not \
         replying/answering/responding/writing/calling ..3 sooner/earlier/before | @sorryfor \
         replying/responding/answering so? late",
        PATIENCE,
    ),
    rule(
        "sorry-again",
        AHEAD,
        "<no/not/need/you/they again ,? @sorry | ^ sorry again | ^ so sorry again | ^ once again \
         ,? @sorry | ^ once? again ,? i do? apologise | ^ apologies again",
        &[("for/about/to ..9 ;", ""), ("@name? $", ""), (",", "")],
    ),
    rule(
        "sorry-for-inconvenience",
        AHEAD,
        "@sorryfor any/the/all/whatever of? the/this? ..1 \
         inconvenience/trouble/bother/disturbance/intrusion/interruption/hassle/disruption/confusion/annoyance",
        &[
            (">your/their ..6 @but", ""),
            (",", ""),
            (">your/their ..6 $", ""),
            (">your/their", "thank you for your help"),
        ],
    ),
    rule(
        "sorry-if",
        AHEAD,
        "@sorry if >miss/missed/late i/this/that/it/my/these/you | <no/not/need i do? apologise \
         if >late i/this/it | apologies if >late i/this/that/it/my | please? \
         forgive/excuse/pardon me? if >late i/this/it/my",
        &[("..10 ,? but", ""), ("..10 ,", ""), ("..12 $", "")],
    ),
    rule(
        "sorry-to-intrude",
        WELCOME,
        "@sorry to be? interrupt/intrude/impose/barge/butt/interrupting/intruding/imposing \
         in/on/upon? | @sorryfor interrupting/intruding/imposing/barging in/on/upon? | @sorryfor \
         the intrusion/interruption",
        GOES,
    ),
    rule(
        "sorry-in-advance",
        AHEAD,
        "<no/not/need i? apologise/apologies/sorry in advance",
        &[
            ("@but", ""),
            ("for/if ..10 ;", ""),
            (",", ""),
            ("@name? $", ""),
        ],
    ),
    rule(
        "sorry-opening",
        AHEAD,
        "^ so? sorry ,? >not/unable/wrong/late/miss/missed | ^ oops/ugh ,? sorry ,? \
         >not/late/miss/missed",
        &[
            ("it is @just that", ""),
            ("=i/it/this/just/one/could/can/do/is/has", ""),
        ],
    ),
    rule(
        "excuse-my",
        AHEAD,
        "@sorryfor my/the/being @so? \
         impatience/persistence/forwardness/boldness/eagerness/directness/insistence/enthusiasm | \
         @sorryfor being @so? \
         persistent/impatient/pushy/forward/direct/annoying/eager/nosy/difficult | @sorry to be \
         @so? persistent/impatient/pushy/forward/direct/annoying/eager/nosy/difficult",
        &[
            ("@but", ""),
            (",", ""),
            ("@name? $", ""),
            ("in/at/with/about ..6 $", ""),
        ],
    ),
    rule(
        "sorry-for-messages",
        WELCOME,
        "@sorryfor sending? all? of? the/my/so/this/these/yet/another \
         many/another/all/constant/repeated/endless/flurry/barrage/second/third/other? of? \
         @gently? @item",
        &[
            ("@but", ""),
            (",", ""),
            ("@name? $", ""),
            ("about/on/regarding", "I am following up on"),
            ("!about/on/regarding ..6 $", ""),
        ],
    ),
    rule(
        "sorry-to-be-nuisance",
        WELCOME,
        "@sorry to be/become/being such? a ..2 @nuisance | @sorryfor being such? a ..2 @nuisance \
         | @sorry that? i am being? such? a ..2 @nuisance",
        GOES,
    ),
    rule(
        "feel-bad-for",
        WELCOME,
        "i feel @so? bad/awful/terrible/guilty/embarrassed/ashamed/rude/cheeky for/about? \
         @bothering you? | i feel @so? bad/awful/terrible/guilty/embarrassed/ashamed/rude/cheeky \
         for/about/to? @reach you?",
        TOUCH,
    ),
    rule(
        "sorry-tail",
        AHEAD,
        "<no/not/nothing/than/or/not/you/they/i/am/was/were/is/are/feel/so sorry | ^ @sorry about \
         that/this",
        &[("$", "")],
    ),
    rule(
        "my-bad",
        AHEAD,
        "^ my bad | ^ mea culpa",
        &[("@but", ""), (",", ""), ("$", "")],
    ),
    broad(
        "any-apology",
        WELCOME,
        "@sorry =for/to/if/that/i/it/again/this/but \
         >hear/learn/read/loss/lost/miss/missed/late/unable/wrong/mistake/mistakes/error/typo/see/leave/find/your/her/his/their/they/she/he/we/mother/death/arriving/can/could/not/confused/misspelled/was/ill/sick \
         | <no/not/nothing/need/never/was/were/had ^, \
         my/please/many/sincere/humble/deepest/so/oh/oops/hi/and? \
         accept/sincere/sincerest/humble/deepest/very? my/sincere? humble/sincere/deepest? \
         apologies/sorry/soz/apols !, =for/about/to/if/that/i/it/this/again/in \
         >hear/learn/read/loss/lost/miss/missed/late/unable/wrong/mistake/mistakes/error/typo/see/leave/find/your/her/his/their/they/she/he/we/mother/death/arriving/can/could/not/confused/misspelled/was/ill/sick \
         | <no/not/nothing/need/never ^, i ..3 apologise \
         >hear/learn/read/loss/lost/miss/missed/late/unable/wrong/mistake/mistakes/error/typo/see/leave/find/your/her/his/their/they/she/he/we/mother/death/arriving/can/could/not/confused/misspelled/was/ill/sick \
         | <no/not/nothing/need ^, ..2 i must/want/need/have/would/should/feel ..3 \
         apologise/apologising/apology/apologies \
         >hear/learn/read/loss/lost/miss/missed/late/unable/wrong/mistake/mistakes/error/typo/see/leave/find/your/her/his/their/they/she/he/we/mother/death/arriving/can/could/not/confused/misspelled/was/ill/sick \
         | ^, ..3 i ..3 owe you an apology \
         >hear/learn/read/loss/lost/miss/missed/late/unable/wrong/mistake/mistakes/error/typo/see/leave/find/your/her/his/their/they/she/he/we/mother/death/arriving/can/could/not/confused/misspelled/was/ill/sick \
         | @sorry =to >hear/learn/read/see/miss/missed/leave/lose/say/tell/inform/disappoint/find \
         | ^ so? apologies/sorry , @know ..10 | ^ sorry sorry | ^, please? do \
         forgive/excuse/pardon ..8 | ^, i ..3 ashamed/embarrassed to ..8 | ^, ..2 my \
         sincere/deepest/humble? apologies =for/about/if/that/in | @sorry =for/about >loss/lost/your/wrong ..4 @item ..4",
        GOES_ON,
    ),
    broad(
        "excuse-me-for",
        WELCOME,
        "^, please? ,? excuse/forgive/pardon me for/if/but/to \
         >hear/learn/read/loss/lost/miss/missed/late/unable/wrong/mistake/mistakes/error/typo/see/leave/find/your/her/his/their/they/she/he/we/mother/death/arriving/can/could/not/confused/misspelled/was/ill/sick \
         | ^, ..4 please? ,? excuse/forgive/pardon my/the/this/these/any ..2 \
         liberty/intrusion/interruption/message/call/letter/email/enquiry/inquiry/question/questions/persistence/directness/writing/calling/ringing/emailing/contacting/asking/boldness/cheek/impertinence/haste/delay/silence/length/note \
         | ^, ..1 @hope ..1 you ..2 excuse/forgive/pardon ..5",
        GOES_ON,
    ),
    broad(
        "feel-bad",
        WELCOME,
        "^, i ..3 feel/feeling ..2 \
         bad/awful/terrible/guilty/dreadful/rotten/horrible/embarrassed/ashamed/cheeky/rude \
         to/for/about/that ..8 | ^, i ..1 feel ..2 \
         bad/awful/terrible/guilty/dreadful/embarrassed/rude @reach",
        GOES_ON,
    ),
];
