use super::rule::{Ends, Rule, rule};

const THREAT: &str =
    "A threat makes it easy to let you go; a date of your own makes it easy to decide.";
const DEMAND: &str = "Ask, and leave the decision with the person who makes it.";
const REPROACH: &str =
    "Hiring is slow on their side too; a reproach costs you the friend you have there.";
const BLUFF: &str = "Other offers count when they are named; as a hint they sound like a bluff.";

const LOOKS: Ends = &[
    ("..9 ,? but", ""),
    ("..9 ;", "I look forward to hearing from you"),
];
const STANDS: Ends = &[
    ("..9 ,? but/so", ""),
    ("..9 ;", "I am keen to hear how the decision stands"),
];
const WHEN: Ends = &[("..14 $", "when will a decision be made")];
const PLEASE: Ends = &[("", "please")];

pub(super) const RULES: &[Rule] = &[
    rule(
        "if-not-hear",
        THREAT,
        "if i do/have not hear/heard/get/got/receive/received ..9 ,? i will/shall/would \
         be/have/then? to? \
         assume/take/presume/conclude/consider/withdraw/move/look/accept/go/understand/know/give/stop/forced",
        &[
            ("..14 $", "I will call you about the decision"),
            ("..14 ;", "I will call you about the decision"),
        ],
    ),
    rule(
        "if-you-dont",
        THREAT,
        "<and/that if you do/can/will/are not ..7 ,? i will/shall/would/am | unless you/i \
         ..7 ,? i will/shall/would/am | if ..7 by ..3 ,? i am/will gone/out/off/withdrawing",
        &[(
            "!call/be/write ..12 $",
            "please tell me when you will decide",
        )],
    ),
    rule(
        "need-answer-by",
        DEMAND,
        "i really? do/must? need/require/expect/demand/want/have to? have? \
         your/an/a/some/the prompt/quick/final/firm/written/urgent? \
         answer/decision/reply/response/commitment | i must have your/an/a \
         answer/decision/reply/response",
        &[
            (
                "immediately/now/today/asap",
                "I would be glad of your decision soon",
            ),
            ("right away/now", "I would be glad of your decision soon"),
            ("at once", "I would be glad of your decision soon"),
            (
                "as soon as possible",
                "I would be glad of your decision soon",
            ),
            (
                "one way or another/the other? ..1",
                "I would be glad of your decision",
            ),
            ("", "I would be glad of your decision"),
        ],
    ),
    rule(
        "need-to-know-by",
        DEMAND,
        "i really/just/do? need/have to know =by/before/now/today/tomorrow/this",
        &[
            ("now/today", "I would like to know soon"),
            ("", "I would like to know"),
        ],
    ),
    rule(
        "expected-to-hear",
        REPROACH,
        "i expected/hoped to hear/have | it would be nice/great/good/polite if someone/somebody/anyone \
         could/would | i thought you would have called/written/answered/decided",
        LOOKS,
    ),
    rule(
        "last-attempt",
        THREAT,
        "this/it is/will be? my/your/the very? last/final \
         attempt/warning/notice/try/reminder | ^ last/final warning/notice/reminder | this \
         is me trying one last/final time | this is the last/final time i will/am ..2",
        &[
            ("to ..6 $", "I look forward to hearing from you"),
            (",", ""),
            ("..3 ;", "I look forward to hearing from you"),
            ("", "I look forward to hearing from you"),
        ],
    ),
    rule(
        "last-chance",
        THREAT,
        "this/it is/will be? your last/final/only chance/opportunity | your last/final \
         chance/opportunity",
        &[("..7 ;", "I am ready to start")],
    ),
    rule(
        "or-else",
        THREAT,
        "or i am just? taking/going/accepting/looking/signing/withdrawing | or else i/you/we | or else | or i will/shall/would/am be/have/just/going? forced? \
         to? go/look/move/take/accept/withdraw/walk/sign/forget/have/be | otherwise i \
         will/shall/would/am be/have/just/going? forced? to? \
         go/look/move/take/accept/withdraw/walk/sign/forget/have/be/assume",
        &[("..10 $", "")],
    ),
    rule(
        "now-or-never",
        THREAT,
        "it is now or never | now or never | take it or leave it | the ball is in your court \
         | the clock is ticking | time is running out | my offer will not stand forever",
        &[("for you? @but", ""), ("..4 ;", "I am ready to start")],
    ),
    rule(
        "other-options",
        BLUFF,
        "i have got? plenty/lots/many/several/loads/numerous/tons of? other? \
         options/offers/companies/interviews/opportunities/irons | \
         many/several/lots/plenty/numerous of? other companies/employers/firms are | you are \
         not the only company/employer/one/firm | there are plenty of/more? other? \
         companies/jobs/fish/employers",
        &[(
            "..8 ;",
            "I have other conversations under way, and this is the job I want",
        )],
    ),
    rule(
        "expect-to-hear",
        DEMAND,
        "i do? fully? expect | i will/shall expect | i am expecting/awaiting | i will/shall \
         be expecting",
        &[
            (
                "to hear back? from you",
                "I look forward to hearing from you",
            ),
            ("to hear back? by", "I look forward to hearing from you by"),
            ("=your", "I look forward to"),
            (
                "a/an/the reply/answer/response/call/decision",
                "I look forward to your reply",
            ),
        ],
    ),
    rule(
        "expect-you-to",
        DEMAND,
        "i expect you to | i demand that? you | i insist that? you | i must insist that? you \
         | i require you to | i want you to",
        &[(
            "=let/reply/answer/respond/decide/tell/call/get/give/make/honour/honor/keep/respect/write/send/contact/explain",
            "please",
        )],
    ),
    rule(
        "you-must",
        DEMAND,
        "<if/whether/when/that/before/what/time/by/because/once/everything/anything you \
         really? must/should/need/ought/have to? at? least? \
         =let/reply/answer/respond/tell/call/get/give/decide/respect/make/contact | you \
         had/would better =let/reply/answer/respond/tell/call/get/give/decide/make/contact",
        PLEASE,
    ),
    rule(
        "why-havent-you",
        REPROACH,
        "why have/has/did/do/does/are/is you/it/this/anyone not | why \
         have/has/did/do/does/are/is not you/anyone/anybody/it/this | why \
         have/has/did/do/does/are/is nobody | why have/has/did/do/does/are/is no one | why \
         is it/this/the taking | when are you finally? going to finally? | when will/do you \
         finally? finally/ever | what is taking/the so? long/holdup/problem? | what is the \
         hold up/delay",
        WHEN,
    ),
    rule(
        "how-hard",
        REPROACH,
        "how hard/difficult can/is/could it be? to | how many times do/must i have? to? | \
         how much longer do/must/will/does/is i/this/it have? to? | is it really? too \
         much/so to/hard ask/for/to",
        WHEN,
    ),
    rule(
        "unprofessional",
        REPROACH,
        "this/it/that/your/which silence/delay/behaviour/behavior/process? \
         is/has/was/feels/seems been/frankly/honestly? @so? \
         unprofessional/unacceptable/ridiculous/rude/disrespectful/outrageous/insulting/shameful/unfair \
         | i find it/this/the/your silence/delay/behaviour/behavior/process? @so? \
         unprofessional/unacceptable/ridiculous/rude/disrespectful/insulting/unfair/disappointing \
         | how unprofessional/rude/disrespectful | it is not fair on/to | this is no way to",
        STANDS,
    ),
    rule(
        "losing-patience",
        REPROACH,
        "i am losing/running out? of? patience | my patience is ..3 | i am getting/growing? \
         @so? tired/sick/fed up? of/with waiting/this/all/your/being | i can not wait \
         forever/indefinitely/any/much longer? | i will not wait \
         forever/indefinitely/any/much longer? | i have waited long enough | i have been \
         more than patient | enough is enough",
        STANDS,
    ),
    rule(
        "waiting-for-weeks",
        REPROACH,
        "i have now/already/been been? waiting now? | i have been patiently/just? waiting now/already? | i \
         have now/already waited",
        &[
            (
                "for your/an/a/any ..1 answer/decision/reply/response/call",
                "I have been looking forward to your decision",
            ),
            (
                "to hear back? from you?",
                "I have been looking forward to your decision",
            ),
            ("patiently?", "I have been looking forward to your decision"),
        ],
    ),
    rule(
        "you-promised",
        REPROACH,
        "you promised me? that? you would | you promised me? to | you swore/assured you/me \
         that? you? would? | you gave me your word that? you? would? | as you promised",
        &[
            (
                "=call/write/answer/reply/let/get/be/decide/tell/contact/send/phone/email",
                "you planned to",
            ),
            (",", ""),
        ],
    ),
    rule(
        "you-said-but",
        REPROACH,
        "you said/told me? that? you would \
         call/write/answer/reply/respond/be/get/let/contact/decide ..7 ,? but/and | you were \
         supposed/meant to call/write/answer/reply/respond/be/get/let/contact/decide ..7 ,? \
         but/and | you really? should/could have at? least? \
         let/told/called/answered/written/replied/decided | you never \
         called/wrote/answered/replied/responded/got | you still have not \
         called/written/answered/replied/responded/got/decided/told/made | you have still \
         not called/written/answered/replied/responded/got/decided/told/made | nobody \
         has/even/ever ever/even/bothered? \
         bothered/called/written/answered/replied/responded/got ..1 | no one has/even/ever \
         ever/even/bothered? bothered/called/written/answered/replied/responded/got ..1",
        LOOKS,
    ),
    rule(
        "have-the-courtesy",
        REPROACH,
        "please? at? least? have the common/basic/simple? courtesy/decency/respect to at? \
         least? | the least you can/could do is to? | it is/would only? be? \
         common/basic/simple/polite courtesy/decency? to? decency? to? | could you at least \
         | can you at least | you could at least",
        PLEASE,
    ),
    rule(
        "once-and-for-all",
        DEMAND,
        "once and for all | without any? further delay | with immediate effect | right this \
         minute/instant/second",
        &[("", "")],
    ),
    rule(
        "asap",
        DEMAND,
        "asap | as soon as humanly possible | urgently | immediately if not sooner",
        &[("", "soon")],
    ),
    rule(
        "straight-answer",
        DEMAND,
        "<can/could/would give me a/an \
         simple/clear/straight/definite/proper/honest/real/final \
         answer/decision/reply/response | give me a/an \
         simple/clear/straight/definite/proper/honest/real/final \
         answer/decision/reply/response | give me a simple? yes or a? no | stop stringing me \
         along | stop playing games",
        &[("", "tell me how the decision stands")],
    ),
    rule(
        "forced-to",
        THREAT,
        "i will/would/may/might/shall/am be? forced to | i will/would/may/might/shall/have \
         have? no choice/option/alternative but to | i will/would/may/might/shall have to \
         =withdraw/look/move/accept/go/walk | i am going to have to \
         =withdraw/look/move/accept/go/walk",
        &[("..9 ;", "I would rather work for you")],
    ),
    rule(
        "keep-me-waiting",
        REPROACH,
        "you/they have/are just/still/all? been? kept/left/keep/keeping/leaving/stringing me \
         waiting/hanging/in/along/guessing/dangling the? dark? | please? do/stop not? \
         keep/leave/keeping/leaving me waiting/hanging/in/guessing the? dark? | you are/have \
         just? been? wasting/wasted/stringing my/me ..1",
        LOOKS,
    ),
    rule(
        "ghosted",
        REPROACH,
        "you/they have/are/just/all? been? \
         ghosted/ghosting/ignored/ignoring/blanked/blanking me/my | i have/am/was/feel \
         been/being? just/completely/totally? \
         ghosted/ignored/forgotten/blanked/abandoned/overlooked | i think/guess i? have? \
         been? ghosted | all? this/the/your radio silence | ^ radio silence | are you \
         ignoring/ghosting me",
        LOOKS,
    ),
    rule(
        "per-my-last",
        REPROACH,
        "as? per my last/previous/earlier/first @item | as i have? already? \
         stated/mentioned/said in my last/previous/earlier @item | as i have? \
         already/clearly/repeatedly stated/mentioned/said/written/told/explained you?",
        &[("", "as I wrote")],
    ),
    rule(
        "disappointed-not",
        REPROACH,
        "i am/was/have have? to? be/say/admit/been? i? am? @so? \
         surprised/disappointed/frustrated/annoyed/upset/hurt/shocked/confused/puzzled/concerned \
         not to have? hear/heard/get/got | i am/was/have have? to? be/say/admit/been? i? am? \
         @so? \
         surprised/disappointed/frustrated/annoyed/upset/hurt/shocked/confused/puzzled/concerned \
         that? i/you/nobody/no one? have/has/did/do/never not? | i am/was/have have? to? \
         be/say/admit/been? i? am? @so? \
         surprised/disappointed/frustrated/annoyed/upset/hurt/shocked/confused/puzzled/concerned \
         by/at/with/about the/your/this ..1 lack/silence/delay/wait",
        LOOKS,
    ),
    rule(
        "you-owe-me",
        DEMAND,
        "you owe me | i am owed | i deserve | i am entitled to | i have a right to | i have \
         earned",
        &[
            ("to know/hear", "I would like to know"),
            ("this @job", "I want this job"),
            (
                "a/an/some/at/the least? an/a? ..1 explanation/answer/reply/response/decision/feedback/courtesy",
                "I would be glad of your decision",
            ),
            ("better ..3 ;", "I would be glad of your decision"),
        ],
    ),
];
