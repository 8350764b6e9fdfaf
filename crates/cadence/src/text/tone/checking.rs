use super::rule::{CLAUSE, Ends, Rule, broad, rule};

const MATTER: &str = "A contact with no matter is easy to put off; name what you want to know.";
const JUST: &str = "\"Just\" tells the reader that it can wait.";
const POKE: &str =
    "A reminder reminds them of a duty; a question about the job reminds them of you.";
const ASK: &str = "Ask for the decision, not for news: that is a question they can answer.";
const WAIT: &str = "Say what you look forward to, not that you have been waiting.";

/// "… to see whether there is news"
const CHECKS: Ends = &[
    ("[?] and? @see @if", "can you tell me whether"),
    ("[.] and? @see @if", "I would like to know whether"),
    ("@see how", "I would like to hear how"),
    ("@see where", "I would like to know where"),
    ("@see when", "I would like to know when"),
    ("@see what", "I would like to know what"),
    ("on/about/regarding/concerning", "I am in touch about"),
    ("as/because/since", "I am in touch because"),
    ("@but", ""),
    ("", "I am in touch"),
];
const FOLLOWS: Ends = &[
    ("[?] and? @see @if", "can you tell me whether"),
    ("[.] and? @see @if", "I would like to know whether"),
    ("@see how", "I would like to hear how"),
    ("@see where", "I would like to know where"),
    ("@see when", "I would like to know when"),
    ("on/about/regarding/concerning", "I am following up on"),
    ("with you on/about/regarding", "I am following up on"),
    ("=to !see/ask/hear/know/check/find/say", "I am coming back"),
    ("", "I am following up"),
];
const REMINDS: Ends = &[
    ("that =i/my/the/we", ""),
    ("that", "I am writing because"),
    ("about/of/regarding/on/concerning", "I am following up on"),
    ("to see/ask if/whether", "I would like to know whether"),
    ("from", "this is"),
    ("that? $", ""),
    (",", ""),
    ("", "I am following up"),
];

pub(super) const RULES: &[Rule] = &[
    rule(
        "just-checking-in",
        MATTER,
        "<was/were i am? @just checking in/up/back/again with? you? again? | ^ @just? checking \
         in/up/back again? with? you? | i am checking in/back \
         =with/on/to/about/again/regarding/as with? you? again? | i was @just checking in/back \
         with? you? again? ;",
        CHECKS,
    ),
    rule(
        "wanted-to-check",
        MATTER,
        "@iwant @just? check in/up/back with? you? again? | <you/they i @just? @want @just? check \
         in/up/back with? you? again? | @ijustwant @just? check \
         =on/if/whether/how/with/where/when with? you?",
        CHECKS,
    ),
    rule(
        "just-checking",
        MATTER,
        "^ @just checking/calling/writing/emailing/ringing/phoning/messaging | i am @just \
         checking/calling/writing/emailing/ringing/phoning/messaging | ^ checking",
        &[
            ("[?] and? @see @if", "can you tell me whether"),
            ("[.] and? @see @if", "I would like to know whether"),
            ("[?] if/whether", "can you tell me whether"),
            ("[.] if/whether", "I would like to know whether"),
            ("@see how", "I would like to hear how"),
            (
                "to see/ask/find/know out? where",
                "I would like to know where",
            ),
            (
                "to see/ask/find/know out? when",
                "I would like to know when",
            ),
            (
                "to see/ask/find/know out? what",
                "I would like to know what",
            ),
            ("to say that? !how", ""),
            ("to", "I would like to"),
            ("again? about/regarding/concerning", "I am in touch about"),
        ],
    ),
    rule(
        "want-touch-base",
        MATTER,
        "@iwant @just? touch base with? you? | @iam touching base with? you? | ^ @just touching \
         base with? you?",
        CHECKS,
    ),
    rule(
        "touch-base",
        MATTER,
        "<player/runner/base/every touch base",
        &[
            (
                "=with/about/on/regarding/soon/again/next/this/tomorrow",
                "speak",
            ),
            (";", "speak"),
        ],
    ),
    rule(
        "circle-back",
        MATTER,
        "@iam circling back/around | @iwant @just? circle back/around | ^ circling back/around | \
         let me circle back | i will circle back",
        FOLLOWS,
    ),
    rule(
        "just-following-up",
        JUST,
        "i am? @just following up | ^ @just following up | ^ @just a? @gently? follow up | @iwant \
         @just follow up | @ijustwant @just? follow up | @iwant follow up | i @just? thought i \
         would @just? follow up",
        FOLLOWS,
    ),
    rule(
        "just-wondering",
        JUST,
        "i am/was/have @just? been? @just? wondering | ^ @just wondering | ^ wondering | <no i \
         @just wonder/wondered | i @just? wonder | @just wondering",
        &[
            ("[?] if/whether you could/can/would/might/will", "could you"),
            (
                "[.] if/whether you could/can/would/might/will !be/have/know",
                "please",
            ),
            (
                "[?] if/whether you would/might/will be able/willing to",
                "could you",
            ),
            (
                "[.] if/whether you would/might/will be able/willing to",
                "please",
            ),
            ("[?] if/whether i could/can/may/might", "may I"),
            ("[.] if/whether i could/can/may/might", "I would like to"),
            ("[?] if/whether it would/might be possible to", "may I"),
            (
                "[.] if/whether it would/might be possible to",
                "I would like to",
            ),
            ("[?] if/whether", "can you tell me whether"),
            ("[.] if/whether", "I would like to know whether"),
            ("[?] when", "can you tell me when"),
            ("[.] when", "I would like to know when"),
            ("how", "I would like to hear how"),
            ("what", "I would like to know what"),
            ("where", "I would like to know where"),
            ("about", "I would like to ask about"),
        ],
    ),
    rule(
        "bump-this",
        POKE,
        "@iam bumping/floating/pushing/moving this/my | @iwant @just? bump/float/push/move \
         this/my | ^ bump/bumping | let me bump this",
        &[
            (
                "@item? thread? back? up? to the top of your inbox/list/pile",
                "I am following up",
            ),
            ("@item? thread? back? up?", "I am following up"),
        ],
    ),
    rule(
        "ping-you",
        POKE,
        "@iam pinging/nudging/poking/prodding you | @iwant @just? ping/nudge/poke/prod you | i \
         @just? thought i would @just? ping/nudge/poke/prod you | @iam giving you a ..1 \
         nudge/poke/prod/ping | @iwant @just? give you a ..1 nudge/poke/prod/ping",
        FOLLOWS,
    ),
    rule(
        "gentle-reminder",
        POKE,
        "^ @just? a/another @gently @nudge | ^ this is @just? a/another/my @gently? @nudge | ^ \
         consider this a/another/my @gently? @nudge | ^ @gently @nudge | ^ @just a? reminder",
        REMINDS,
    ),
    rule(
        "send-reminder",
        POKE,
        "to? send/give/sending/giving you? a/another @gently @nudge | to remind you",
        &[
            ("that", "to say that"),
            ("about/of/regarding/on/concerning", "to follow up on"),
            ("to you? $", "to follow up"),
            ("", "to follow up"),
        ],
    ),
    rule(
        "any-news",
        ASK,
        "^ so? ,? any ..2 @news | ^ so? ,? is/are there any ..2 @news | ^ so? ,? do you have any \
         ..2 @news | ^ so? ,? have you any ..2 @news | ^ so? ,? have you got any ..2 @news | ^ \
         so? ,? have you heard anything/something back? yet? | ^ so? ,? any/has there been any \
         ..2 @news | ^ so? ,? what is the/your latest/status/verdict",
        &[
            ("yet? ,? please? $", "has a decision been made"),
            ("at all? yet? $", "has a decision been made"),
            (
                "yet? on/about/regarding/for/concerning/with",
                "has a decision been made about",
            ),
            ("for me yet? $", "has a decision been made"),
            (
                "yet? on/at/from your ..1 side/end/part ;",
                "has a decision been made",
            ),
            (
                "for me on/about/regarding",
                "has a decision been made about",
            ),
            (
                "..4 would/will be ..3 $",
                "I would like to know whether a decision has been made",
            ),
        ],
    ),
    rule(
        "see-if-news",
        ASK,
        "@see @if there is/are/was/were/has/have/might been/be? any ..2 @news | @see @if you \
         have/had got/heard? any ..2 @news",
        &[
            ("yet? ;", "to ask whether a decision has been made"),
            ("for me yet? ;", "to ask whether a decision has been made"),
            (
                "yet? on/about/regarding/for/with",
                "to ask whether a decision has been made about",
            ),
        ],
    ),
    rule(
        "status-of-application",
        ASK,
        "what is the current? status/state of my application/candidacy | what is happening with \
         my application/candidacy | how is my application/candidacy \
         going/looking/progressing/doing",
        &[
            ("at the moment? ;", "has a decision been made"),
            ("now? ;", "has a decision been made"),
            ("for", "has a decision been made about"),
            ("", "has a decision been made"),
        ],
    ),
    rule(
        "ask-status",
        ASK,
        "about? on? the current? status/state/progress of my application/candidacy",
        &[("", "whether a decision has been made")],
    ),
    rule(
        "quick-question",
        JUST,
        "^ @just? a? one? quick/tiny/little/small/brief/silly question | i @just? have/had/got \
         a/one @just? quick/tiny/little/small/brief question",
        &[
            (",", ""),
            ("$", ""),
            ("about/on/regarding/concerning", "I have a question about"),
            ("@but", ""),
            ("", "I have a question"),
        ],
    ),
    rule(
        "drop-a-line",
        MATTER,
        "@iam dropping/shooting/sending you? a @gently? line/note/email/message | @iwant @just? \
         drop/shoot/send you a @gently? line/note/email/message | ^ @just a @gently? \
         line/note/email/message/call | @iam popping up/in/into into? your? inbox?",
        &[
            ("[?] @see @if", "can you tell me whether"),
            ("[.] @see @if", "I would like to know whether"),
            ("to say that? !how", ""),
            ("to", "I would like to"),
            ("about/on/regarding/concerning", "I am in touch about"),
            (",", ""),
            ("from me ;", ""),
            ("", "I am in touch"),
        ],
    ),
    rule(
        "say-hello",
        MATTER,
        "@iam saying hi/hello/hey | @iwant @just? say hi/hello/hey | ^ @just saying hi/hello/hey \
         | to @just say hi/hello/hey | i am? @just reaching out | @ijustwant reach out | ^ @just \
         reaching out | @iwant @just reach out",
        CHECKS,
    ),
    rule(
        "still-waiting",
        WAIT,
        "i am/have still/just/only been? waiting | ^ still waiting | ^ waiting patiently? | i am \
         waiting patiently/anxiously/nervously/eagerly | i have been waiting \
         patiently/anxiously/nervously/eagerly | i am patiently/anxiously/nervously/eagerly \
         waiting | i am anxiously/nervously/desperately awaiting/expecting | <if/while/who i am \
         waiting",
        &[
            (
                "to hear anything/something? back? from you yet?",
                "I look forward to hearing from you",
            ),
            (
                "to hear anything/something? back?",
                "I look forward to hearing",
            ),
            ("on/for =a/an/your/the/any/news/word", "I look forward to"),
            (
                "for you to call/answer/reply/respond/decide me?",
                "I look forward to hearing from you",
            ),
            ("$", "I look forward to hearing from you"),
            (",? but", ""),
        ],
    ),
    rule(
        "since-not-heard",
        WAIT,
        "since/as/because/seeing/given as/that? i still? have not still? heard/received/had \
         anything/any/back/a/from/news/reply/response/word | since/as/because you have not \
         called/written/replied/answered/responded",
        &[("..8 ,", ""), ("..4 $", "")],
    ),
    rule(
        "still-not-heard",
        WAIT,
        "i still have not still? heard/received/had/got \
         anything/any/back/a/from/news/reply/response/word | i have still not \
         heard/received/had/got anything/any/back/a/from/news/reply/response/word | i have yet to \
         hear/receive | i have not heard a/one single? word/thing/peep | i never heard back | i \
         have not heard/received back/anything from? you? yet?",
        &[
            ("..7 ,? but/and/so", ""),
            ("..8 ;", "I look forward to hearing from you"),
        ],
    ),
    rule(
        "on-your-radar",
        POKE,
        "stay/keep/remain/be/staying/keeping on/in/at/top/front your radar/mind | \
         stay/keep/remain/staying/keeping top/front of mind | stay/keep/remain/staying/keeping at \
         the top/front of your ..2 mind/list/pile/inbox | keep myself on/in/at your ..1 \
         radar/mind | keep me/my ..1 on your radar",
        &[("", "stay in touch")],
    ),
    rule(
        "see-how-going",
        MATTER,
        "i am? @just seeing how | ^ @just seeing how | @iwant @just? see how | @iwant @just? see \
         where",
        &[
            (
                "things/it/everything/the/that ..3 is/are going/coming/progressing/looking/stand/at along?",
                "I would like to hear how the decision stands",
            ),
            (
                "things/it/everything stand/stands/are/look",
                "I would like to hear how the decision stands",
            ),
            ("you are doing/getting along/on?", "I am in touch"),
            ("we/i stand", "I would like to hear how the decision stands"),
        ],
    ),
    rule(
        "in-case-missed",
        POKE,
        "@just? in case you have? missed/overlooked/forgot/forgotten/lost | @just? in case you \
         did not see/get/receive/notice/read | @just? in case you have not \
         seen/got/gotten/received/noticed/read | @just? in case it/this/my ..3 \
         got/was/went/slipped/fell lost/buried/missed/through/into/to",
        &[("..7 ,", ""), ("..7 $", "")],
    ),
    broad(
        "heard-anything",
        ASK,
        "^ so? ,? ..1 heard/hear anything/something/back ..4 [?] | ^ so? ,? any/some ..1 \
         joy/luck/idea/verdict/answer/reply ..4 [?] | ^ so? ,? any ..2 @news \
         =yet/about/from/regarding/re/concerning/at/for/so ..6 | ^ ..2 any ..2 @news ; | ^ ..3 \
         any ..2 @news [?] ..8 | ^ what is/what's? the? ..1 latest/status/verdict/news/score ..4 \
         | ^ where are/do we/things ..1 at/with/stand/now ..4 | ^, ..6 any @news ..4 would be ..1 \
         great/good/nice/appreciated/welcome/helpful/lovely/fab/fantastic/super ..3 | ^ ..1 \
         hoping ..3 for/to/get ..3 @news ..8 | ^, ..2 what is/are the? ..1 \
         latest/status/verdict/score ..4 | ^, any ..2 @news ..8 [?] | ^, ..4 come to a ..1 \
         decision/conclusion ..2 yet ..4 | ^, ..3 made ..1 mind up yet ..3 | ^ ..1 do you have any/an/some ..1 @news ..4 | ^ ..2 @nudge again ..8 | ^ ..1 following up again ..10 | ^ ..1 hoping to hear ..8",
        &[
            ("[?] ..12 $", "has a decision been made"),
            ("[.] ..30 ,", ""),
            ("[.] ..30 $", ""),
        ],
    ),
    broad(
        "thought-i-would-see",
        MATTER,
        "^, i ..1 thought i would @just? see/ask/check/find/hear/look/pop/write/call/try/drop ..1 \
         | ^, i am? ..1 writing/calling/emailing/ringing/here ..2 to ..1 check/see/find !where \
         | ^, i am? just/only writing/calling/emailing/ringing/here ..2 to ..1 check/see/find",
        &[
            (
                "how/where things ..12 ;",
                "I would like to hear how the decision stands",
            ),
            ("if/whether", "I would like to know whether"),
            ("how", "I would like to hear how"),
            ("when", "I would like to know when"),
            ("where", "I would like to know where"),
            ("what", "I would like to know what"),
            ("that my", "I would like to know whether my"),
            ("!if/whether/how/when/where/what/that ..30 ;", ""),
        ],
    ),
    broad(
        "did-it-arrive",
        POKE,
        "^, ..1 checking/check/verifying/confirming/making/seeing/ensuring ..2 \
         that/whether/if/you/my ..4 @item/application/cv/resume/got/received/arrived/came/reached \
         ..8 | ^, did you ..1 get/see/receive/read my ..2 @item [?] ..6 | ^, have you ..1 \
         got/seen/received/read/had my ..2 @item [?] ..6 | ^, i ..2 am? \
         enquiring/inquiring/asking/enquire ..1 about/after/as/on/into ..2 \
         status/outcome/progress/state/result of ..8",
        CLAUSE,
    ),
    broad(
        "poking",
        POKE,
        "^ ..3 \
         pinging/nudging/poking/prodding/chasing/bumping/resurfacing/reviving/resending/floating \
         ..10 | ^ ..1 a/another/one ..3 @nudge !reminds ..10 | ^, i ..5 chasing/chase ..1 \
         up/this/you/my/a/an/for/about ..8 | ^, ..3 @iwant chase ..8 | ^ @just? \
         moving/pushing/putting/popping/bringing/sending this/my ..3 back/up/to/again ..8 | ^ \
         resending ..8 | ^, ..3 jog~ your memory ..4",
        CLAUSE,
    ),
    broad(
        "had-a-chance",
        POKE,
        "^, ..8 you ..3 get/got/had/have/has/find/found ..1 a/the/any/your? \
         chance/time/moment/minute/opportunity to ..10 | ^, ..4 any thoughts ..8",
        CLAUSE,
    ),
    rule(
        "did-you-get-a-chance",
        POKE,
        "did you get/have/find a/the/any? chance/time/moment to",
        &[("", "did you")],
    ),
    broad(
        "no-matter",
        MATTER,
        "^, ..1 @see where we are ..6 | ^ ..2 a? heads up ..8 | ^, ..6 @see where things are ..4 \
         | ^, ..4 wondering ..12 | ^ ..2 wanted/want/wanting to see/know/ask/hear \
         whether/if/how/where/what ..12 | ^, ..4 chaser ..6 | ^, ..6 heard back from the ..6 | ^ \
         @just? circling ..10 | ^ ..1 dropping/popping/hopping ..2 a/in/by/on ..8",
        CLAUSE,
    ),
    rule(
        "just-curious",
        JUST,
        "i was @just? @so? curious/interested/intrigued to? see/know/hear/learn/find? out? | i am @just @so? curious to? see/know/hear/learn/find? out? | ^ @just? curious to? \
         see/know/hear/learn/find? out?",
        &[
            ("if/whether", "I would like to know whether"),
            ("how", "I would like to know how"),
            ("when", "I would like to know when"),
            ("where", "I would like to know where"),
            ("what", "I would like to know what"),
        ],
    ),
];
