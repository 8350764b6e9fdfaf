use super::rule::{CLAUSE, Ends, REST, Rule, broad, rule};

const THREAT: &str =
    "A threat makes it easy to let you go; a date of your own makes it easy to decide.";
const DEMAND: &str = "Ask, and leave the decision with the person who makes it.";
const REPROACH: &str =
    "Hiring is slow on their side too; a reproach costs you the friend you have there.";
const BLUFF: &str = "Other offers count when they are named; as a hint they sound like a bluff.";

const LOOKS: Ends = &[("..9 ,? but", ""), ("..30 ;", "")];
const STANDS: Ends = &[("..9 ,? but/so", ""), ("..30 ;", "")];
const WHEN: Ends = &[("..14 $", "when will a decision be made")];
const PLEASE: Ends = &[("", "please")];

pub(super) const RULES: &[Rule] = &[
    rule(
        "if-not-hear",
        THREAT,
        "if i do/have not hear/heard/get/got/receive/received ..9 ,? i will/shall/would \
         be/have/then? to? \
         assume/take/presume/conclude/consider/withdraw/move/look/accept/go/understand/know/give/stop/forced",
        &[("*", "")],
    ),
    rule(
        "if-you-dont",
        THREAT,
        "<and/that if you do/can/will/are not ..7 ,? i will/shall/would/am | unless you/i ..7 ,? \
         i will/shall/would/am | if ..7 by ..3 ,? i am/will gone/out/off/withdrawing",
        &[("!call/be/write/try *", "")],
    ),
    rule(
        "need-answer-by",
        DEMAND,
        "i really? do/must? need/require/expect/demand/want/have to? have? your/an/a/some/the \
         prompt/quick/final/firm/written/urgent? answer/decision/reply/response/commitment | i \
         must have your/an/a answer/decision/reply/response",
        &[
            (
                "immediately/now/today/asap",
                "I would be glad of your answer soon",
            ),
            ("right away/now", "I would be glad of your answer soon"),
            ("at once", "I would be glad of your answer soon"),
            ("as soon as possible", "I would be glad of your answer soon"),
            (
                "one way or another/the other? ..1",
                "I would be glad of your answer",
            ),
            ("", "I would be glad of your answer"),
        ],
    ),
    rule(
        "need-to-know-by",
        DEMAND,
        "i really/just/do? need/have to know \
         =by/before/now/today/tomorrow/this/where/whether/if/what/one",
        &[
            ("now/today", "I would like to know soon"),
            ("", "I would like to know"),
        ],
    ),
    rule(
        "expected-to-hear",
        REPROACH,
        "i expected/hoped to hear/have | it would be nice/great/good/polite if \
         someone/somebody/anyone could/would | i thought you would have \
         called/written/answered/decided",
        LOOKS,
    ),
    rule(
        "last-attempt",
        THREAT,
        "this/it is/will be? my/your/the very? last/final attempt/warning/notice/try/reminder | ^ \
         last/final warning/notice/reminder | this is me trying one last/final time | this is the \
         last/final time i will/am ..2",
        &[(",", ""), ("..30 ;", "")],
    ),
    rule(
        "last-chance",
        THREAT,
        "this/it is/will be? your last/final/only chance/opportunity | your last/final \
         chance/opportunity",
        REST,
    ),
    rule(
        "or-else",
        THREAT,
        "or i am just? taking/going/accepting/looking/signing/withdrawing | or else i/you/we | or \
         else | or i will/shall/would/am be/have/just/going? forced? to? \
         go/look/move/take/accept/withdraw/walk/sign/forget/have/be | otherwise i \
         will/shall/would/am be/have/just/going? forced? to? \
         go/look/move/take/accept/withdraw/walk/sign/forget/have/be/assume",
        REST,
    ),
    rule(
        "now-or-never",
        THREAT,
        "it is now or never | now or never | take it or leave it | the ball is in your court | \
         the clock is ticking | time is running out | my offer will not stand forever",
        &[("for you? @but", ""), ("..12 ;", "")],
    ),
    rule(
        "other-options",
        BLUFF,
        "i have got? plenty/lots/many/several/loads/numerous/tons of? other? \
         options/offers/companies/interviews/opportunities/irons | \
         many/several/lots/plenty/numerous of? other companies/employers/firms are | you are not \
         the only company/employer/one/firm | there are plenty of/more? other? \
         companies/jobs/fish/employers",
        REST,
    ),
    rule(
        "expect-to-hear",
        DEMAND,
        "i do? fully? expect | i will/shall expect | i am expecting/awaiting | i will/shall be \
         expecting",
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
        "i expect you to | i demand that? you | i insist that? you | i must insist that? you | i \
         require you to | i want you to",
        &[(
            "=let/reply/answer/respond/decide/tell/call/get/give/make/honour/honor/keep/respect/write/send/contact/explain",
            "please",
        )],
    ),
    rule(
        "you-must",
        DEMAND,
        "<if/whether/when/that/before/what/time/by/because/once/everything/anything you really? \
         must/should/need/ought/have to? at? least? \
         =let/reply/answer/respond/tell/call/get/give/decide/respect/make/contact | you had/would \
         better =let/reply/answer/respond/tell/call/get/give/decide/make/contact",
        PLEASE,
    ),
    rule(
        "why-havent-you",
        REPROACH,
        "why have/has/did/do/does/are/is you/it/this/anyone not | why have/has/did/do/does/are/is \
         not you/anyone/anybody/it/this | why have/has/did/do/does/are/is nobody | why \
         have/has/did/do/does/are/is no one",
        REST,
    ),
    rule(
        "why-so-long",
        REPROACH,
        "why is it/this/the taking | when are you finally? going to finally? | when will/do you \
         finally? finally/ever | what is taking so? long? | what is the ..1 holdup/problem | what \
         is the hold up/delay",
        WHEN,
    ),
    rule(
        "how-hard",
        REPROACH,
        "how hard/difficult can/is/could it be? to | how many times do/must i have? to? | is it \
         really? too much/so to/hard ask/for/to",
        REST,
    ),
    rule(
        "how-much-longer",
        REPROACH,
        "how much longer do/must/will/does/is i/this/it have? to? wait/take/be",
        WHEN,
    ),
    rule(
        "unprofessional",
        REPROACH,
        "this/it/that/your/which silence/delay/behaviour/behavior/process? is/has/was/feels/seems \
         been/frankly/honestly? @so? \
         unprofessional/unacceptable/ridiculous/rude/disrespectful/outrageous/insulting/shameful/unfair \
         | i find it/this/the/your silence/delay/behaviour/behavior/process? @so? \
         unprofessional/unacceptable/ridiculous/rude/disrespectful/insulting/unfair/disappointing \
         | how unprofessional/rude/disrespectful | it is not fair on/to | this is no way to",
        STANDS,
    ),
    rule(
        "losing-patience",
        REPROACH,
        "i am losing/running out? of? patience | my patience is ..3 | i am getting/growing? @so? \
         tired/sick/fed up? of/with waiting/this/all/your/being | i can not wait \
         forever/indefinitely/any/much longer? | i will not wait forever/indefinitely/any/much \
         longer? | i have waited long enough | i have been more than patient | enough is enough",
        STANDS,
    ),
    rule(
        "waiting-for-weeks",
        REPROACH,
        "i have now/already/been been? waiting now? | i have been patiently/just? waiting \
         now/already? | i have now/already waited",
        &[
            ("for =your/an/a/any/some", "I have been looking forward to"),
            ("to hear", "I have been looking forward to hearing"),
            ("patiently? !for/to ..30 ;", ""),
            ("patiently? for !your/an/a/any/some ..30 ;", ""),
        ],
    ),
    rule(
        "you-promised",
        REPROACH,
        "you promised me? that? you would | you promised me? to | you swore/assured you/me that? \
         you? would? | you gave me your word that? you? would? | as you promised",
        &[
            (
                "=call/write/answer/reply/let/get/be/decide/tell/contact/send/phone/email",
                "you were to",
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
         called/written/answered/replied/responded/got/decided/told/made | you have still not \
         called/written/answered/replied/responded/got/decided/told/made | nobody has/even/ever \
         ever/even/bothered? bothered/called/written/answered/replied/responded/got ..1 | no one \
         has/even/ever ever/even/bothered? bothered/called/written/answered/replied/responded/got \
         ..1",
        LOOKS,
    ),
    rule(
        "have-the-courtesy",
        REPROACH,
        "please? at? least? have the common/basic/simple? courtesy/decency/respect to at? least? \
         | the least you can/could do is to? | it is/would only? be? common/basic/simple/polite \
         courtesy/decency? to? decency? to? | could you at least | can you at least | you could \
         at least",
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
        "<can/could/would give me a/an simple/clear/straight/definite/proper/honest/real/final \
         answer/decision/reply/response | give me a/an \
         simple/clear/straight/definite/proper/honest/real/final answer/decision/reply/response | \
         give me a simple? yes or a? no | stop stringing me along | stop playing games",
        &[("", "tell me how the decision stands")],
    ),
    rule(
        "forced-to",
        THREAT,
        "i will/would/may/might/shall/am be? forced to | i will/would/may/might/shall/have have? \
         no choice/option/alternative but to | i will/would/may/might/shall have to \
         =withdraw/look/move/accept/go/walk | i am going to have to \
         =withdraw/look/move/accept/go/walk",
        REST,
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
        "you/they have/are/just/all? been? ghosted/ghosting/ignored/ignoring/blanked/blanking \
         me/my | i have/am/was/feel been/being? just/completely/totally? \
         ghosted/ignored/forgotten/blanked/abandoned/overlooked | i think/guess i? have? been? \
         ghosted | all? this/the/your radio silence | ^ radio silence | are you ignoring/ghosting \
         me",
        LOOKS,
    ),
    rule(
        "per-my-last",
        REPROACH,
        "as? per my last/previous/earlier/first @item | as i have? already? stated/mentioned/said \
         in my last/previous/earlier @item | as i have? already/clearly/repeatedly \
         stated/mentioned/said/written/told/explained you?",
        &[("", "as I wrote")],
    ),
    rule(
        "disappointed-not",
        REPROACH,
        "i am/was/have have? to? be/say/admit/been? i? am? @so? \
         surprised/disappointed/frustrated/annoyed/upset/hurt/shocked/confused/puzzled/concerned \
         not to have? hear/heard/get/got | i am/was/have have? to? be/say/admit/been? i? am? @so? \
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
            ("at least", "I would be glad of"),
            ("=a/an/some/the !right/lot", "I would be glad of"),
            ("better ..3 ;", ""),
        ],
    ),
    broad(
        "or-i-go",
        THREAT,
        "^, ..2 if/unless/should/until/when you/i/we/there/nothing/no/none ..12 ,? i ..3 @quit \
         ..8 | ^, ..2 failing/without/absent/lacking/barring ..6 ,? i ..3 @quit ..8 | ^, ..2 in \
         the absence of ..5 ,? i ..3 @quit ..8 | ^, either ..2 you/i/we ..8 or i/we ..3 @quit ..8 \
         | ^, ..1 or/otherwise/else ,? i ..3 @quit ..8 | ^, ..10 or i ..3 @quit ..8 | ^, ..8 ,? \
         otherwise/else ,? i ..3 @quit ..8 | ^, ..1 i will/shall/am ..2 @quit if ..10",
        REST,
    ),
    broad(
        "you-will-regret",
        THREAT,
        "^, ..5 you ..3 regret ..8 | ^, ..5 you will/would ..1 be \
         sorry/fool/fools/foolish/mad/crazy/stupid/kicking ..8 | ^, ..2 it/that ..2 your loss ..4 \
         | ^ your loss ..2 | ^, ..3 you ..2 be a fool to ..8 | ^, ..6 your/the ..1 \
         last/final/only/one ..1 chance/opportunity/shot/call/offer to \
         hire/get/have/secure/sign/take/employ/land/keep/win ..6 | ^, ..6 \
         snap/snaps/snapped/snapping me up ..6 | ^, ..8 you ..3 miss/lose/missing/losing out ..8 \
         | ^, ..8 you ..2 lose/losing me ..6",
        REST,
    ),
    broad(
        "others-want-me",
        BLUFF,
        "^, ..6 \
         firms/companies/recruiters/employers/headhunters/others/competitors/hospitals/schools/agencies/rivals/shops/restaurants \
         ..4 \
         calling/chasing/queueing/queuing/lining/fighting/after/knocking/courting/begging/interested/want/wooing/waiting \
         ..8 | ^, ..8 \
         calling/chasing/queueing/queuing/lining/fighting/after/knocking/begging/courting \
         up/me/for/at/on/down/over ..2 me/door/my ..6 | ^, ..5 in ..2 demand ..6 | ^, ..4 i ..3 \
         not short of ..2 offers/options ..6 | ^, ..5 \
         company/firm/employer/others/somebody/someone/hospital/school ..4 \
         offered/offering/pay/pays/paying me ..1 more/better/double ..8",
        REST,
    ),
    broad(
        "be-quick",
        DEMAND,
        "^, ..3 be quick/fast ..6 | ^, ..2 hurry up ..4 | ^, ..3 \
         decide/act/move/reply/respond/choose ..1 quickly/fast/now/immediately/quick/soonest ..6 \
         <i/to/can/who | ^, ..3 make up your mind ..4 | ^, please? just? \
         tell/let/give/call/ring/reply/write/explain ..4 now/immediately/instantly ..6 | ^, ..3 \
         get on with it ..4 | ^, ..3 get your act together ..4 | ^, ..3 you have ..1 \
         until/till/time !now/days/hours ..6 | ^, ..2 you have one/two/three/24/48 ..1 \
         days/day/week/hours/weeks/chance ..4 | ^, ..2 time/time's ..3 ticking/up/out/running ..4 | ^, ..2 i ..3 giving/give you ..1 \
         until/till/one/two/three/another/last ..6 | ^, ..2 i ..3 giving/give you a ..1 \
         day/week/fortnight/month/deadline ..6 | ^, ..3 clock ..2 ticking ..3 | ^, ..6 up \
         to you ..2 ; | ^, ..2 it is ..1 your move/call ; | ^, ..6 count me out ..4 | ^, ..4 you \
         ..1 had/would better ..8 | ^, ..4 better hurry/move/decide/act ..6 | ^, ..2 please? ,? \
         hurry up? ; | ^ last/final call/chance/offer/warning ..3 | ^, ..2 you ..2 had ..3 \
         weeks/months/days/enough/plenty/ample/time ..6 | ^, ..2 decide by ..8 | ^, ..2 you ..1 \
         have ..1 got? ..1 48/24/two/three/one/five/seven/72/2/3 ..1 \
         hours/days/weeks/chance/week/day ..4 | ^, ..3 this close to ..8 | ^, ..3 yes or no ..4 | \
         ^, ..3 not ..2 keep ..4 waiting ..4 | ^, i ..2 refuse to ..8 | ^, ..4 right now ;",
        REST,
    ),
    broad(
        "i-insist",
        DEMAND,
        "^, ..2 i ..4 demand/demanding/insist/insisting ..12 | ^, ..2 i ..2 \
         require/expect/want/need/expecting ..1 your/a/an/the ..2 \
         answer/decision/reply/response/word/contract/commitment/confirmation/call/yes/verdict \
         ..3 by/before/no/within/latest/today/tomorrow/now/immediately/end/close/this ..10 <not \
         >certificate/lead/finish | ^, ..2 i ..3 need/want/have/must to? know ..8 \
         latest/today/now/immediately ..4 | ^, ..2 i ..2 expect/want/demand/require to be ..1 told/informed/called/given/contacted ..8 | ^, ..4 i ..1 want/need/expect ..1 an/a/your answer/decision/reply/response ..3 now/today/immediately/tonight ..3",
        &[("..30 ,? but", ""), ("..30 ;", "")],
    ),
    broad(
        "out-of-patience",
        REPROACH,
        "^, ..3 my patience ..8 | ^, ..4 out of patience ..6 | ^, ..4 i ..4 end of my tether/rope \
         ..6 | ^, ..4 wits end ..4 | ^, ..4 wit's end ..4 | ^, ..3 i ..3 had ..1 enough ..6 | ^, \
         ..3 i ..4 fed up ..6 | ^, ..3 i ..3 sick/tired of ..8 | ^, ..3 i ..3 not ..3 \
         wait/hang/hold/sit/stand/stick ..2 around/on/by/about? ..2 \
         ever/forever/longer/indefinitely/all/eternity/much ..6 | ^, ..3 there are/is \
         limits/limit ..6 | ^, ..3 a limit to ..6 | ^, ..3 my time is ..6 | ^, ..3 if ..1 this/it \
         drags/goes on ..6 | ^, ..2 this/it can/must/cannot not ..1 go/continue/carry/last on? \
         ..4 | ^, ..3 i ..3 not ..2 available/around/free/interested/here/there for? ..1 \
         long/longer/much/ever/forever ..4",
        REST,
    ),
    broad(
        "escalating",
        THREAT,
        "^, ..3 i ..5 complain/escalate/complaint ..8 >handled/about >desk | ^, ..3 i ..5 \
         leave/post/write/publish/put ..3 review/glassdoor/linkedin/reviews ..8 | ^, ..3 name and \
         shame ..6 | ^, ..3 i ..3 contact/call/speak/talk/go/write ..3 your ..1 \
         boss/manager/superior/superiors/hr/lawyer/ceo/director ..8 | ^, ..3 hear from my lawyer \
         ..4 | ^, ..4 see you in court | ^, ..4 take this further ..4 | ^, ..2 i will ..2 go to the ..1 press/papers/media/union/ombudsman/court ..4",
        REST,
    ),
    broad(
        "your-conduct",
        REPROACH,
        "^, ..8 you/your/this/it/that/which/treatment/way ..6 \
         unprofessional/unacceptable/disgrace/disgraceful/shameful/joke/appalling/shambles/insulting/disrespectful/outrageous/pathetic/inexcusable/unbelievable \
         ..6 | ^, ..4 shame on you ..4 | ^, ..4 how dare you ..8 | ^, ..5 you ..4 \
         ghosted/ghosting/ignored/ignoring/blanked/fobbed/strung/stringing ..6 >alarm/noise | ^, \
         ..5 waste/wasted/wasting of? my time ..6 | ^, ..5 led me on ..6 | ^, ..5 messing me ..6 | ^, ..2 you can not/not treat ..8 | ^, ..5 treat/treating people/candidates/applicants/anyone/somebody ..1 like ..6 | ^, ..4 no way to treat ..6",
        CLAUSE,
    ),
];
