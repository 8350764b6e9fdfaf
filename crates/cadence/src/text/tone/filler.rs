use super::rule::{CLAUSE, Rule, broad, rule};

const WEAK: &str = "It only weakens the sentence; without it the sentence stands.";
const TRUE: &str = "It suggests that the rest was less than true.";
const DIRECT: &str = "Say the thing; do not announce it.";
const ASK: &str = "Ask plainly: a clear question is the politest.";
const HEDGE: &str = "They need to hear that you are sure.";
const EXIT: &str = "It tells them that no answer is needed.";

pub(super) const RULES: &[Rule] = &[
    rule(
        "just-wanted-to",
        DIRECT,
        "@ijustwant @just? | i wanted to @just | i wanted to quickly?",
        &[
            ("say @that? =i/we/it/the/my", ""),
            ("say thank you", "thank you"),
            ("say thanks", "thank you"),
            ("thank you", "thank you"),
            ("let you know @that?", ""),
            ("say that", ""),
            (
                "[?] ask/know/see/check/find out? if/whether",
                "can you tell me whether",
            ),
            (
                "[.] ask/know/see/check/find out? if/whether",
                "I would like to know whether",
            ),
            ("[?] ask/know/see/find out? when", "can you tell me when"),
            (
                "[.] ask/know/see/find out? when",
                "I would like to know when",
            ),
            (
                "=ask/share/express/tell/mention/add/hear/confirm/know/make/send/call/write/reiterate/say/give/get/do/take/talk/speak/discuss/introduce/raise/point/bring",
                "I would like to",
            ),
        ],
    ),
    rule(
        "just-think",
        WEAK,
        "i @just =think/feel/believe/love/hope/know/called/call/enjoy/enjoyed/thought | i really \
         @just | i am @just really?",
        &[
            (
                "=think/feel/believe/love/hope/know/called/call/enjoy/enjoyed/thought",
                "I",
            ),
            (
                "@so? =excited/happy/glad/keen/eager/delighted/pleased",
                "I am",
            ),
        ],
    ),
    rule(
        "kind-of",
        HEDGE,
        "<what/this/that/a/some/any/which/same/the i kind/sort of | \
         <what/this/that/a/some/any/which/same/the i kinda/sorta | ^ kind/sort of",
        &[(
            "=think/feel/want/like/hope/know/believe/see/love/need/wanted/felt/thought/hoped/enjoyed/loved/liked",
            "I",
        )],
    ),
    rule(
        "am-kind-of",
        HEDGE,
        "i am kind/sort of | i am kinda/sorta",
        &[("", "I am")],
    ),
    rule(
        "to-be-honest",
        TRUE,
        "to be perfectly/completely/totally/quite/brutally? honest/frank/fair | to tell you the \
         truth | if i am ..3 honest/frank/truthful | if i am being honest | if truth be told | in \
         all honesty | not going to lie | i will be honest | i have to admit that? | i must admit \
         that? | not gonna lie | i am not going to lie | i am not gonna lie | if i am ..3 honest \
         | truth be told | i will be honest with you",
        &[
            ("@but", ""),
            (",", ""),
            ("with you ,?", ""),
            ("$", ""),
            ("=i/we/it/this/the/my/your/you", ""),
        ],
    ),
    rule(
        "honestly",
        TRUE,
        "^ quite? honestly/frankly/truthfully | ^ honestly speaking | frankly/truthfully",
        &[(",", ""), ("=i/we/it/this/the", "")],
    ),
    rule(
        "basically",
        WEAK,
        "^ basically/essentially/actually/literally/obviously/clearly/apparently | \
         basically/literally",
        &[(",", ""), ("", "")],
    ),
    rule(
        "actually",
        WEAK,
        "i @just? actually \
         =think/want/believe/like/love/would/feel/hope/enjoy/enjoyed/wanted/need | i actually",
        &[("", "I")],
    ),
    rule(
        "needless-to-say",
        DIRECT,
        "needless to say | it goes without saying | as a matter of fact | at the end of the day | \
         when all is said and done | in any case ,? as i said | truth be told | the thing is \
         that? | the fact is that?",
        &[
            (", that?", ""),
            ("that", ""),
            ("$", ""),
            ("=i/we/it/this/the/my", ""),
        ],
    ),
    rule(
        "i-mean",
        WEAK,
        "^ i mean | ^ well ,? you know | ^ like , | ^ so like | ^ well ,? um | ^ i guess so",
        &[(",", ""), ("=i/we/it/this", "")],
    ),
    rule(
        "you-know-tag",
        WEAK,
        "you know what i mean | if you know what i mean | if you see what i mean | or something \
         like that? | or anything like that? | or whatever | and so on and so forth | and stuff \
         like that?",
        &[("$", ""), (",", "")],
    ),
    rule(
        "feel-like-i",
        HEDGE,
        "i @so? feel/felt like/as if/though? =i i | i @so? feel that? like? maybe/perhaps i",
        &[
            ("would be", "I would be"),
            ("can/could", "I can"),
            ("am", "I am"),
            ("have", "I have"),
            ("would", "I would"),
            ("belong", "I belong"),
            ("fit/match", "I fit"),
        ],
    ),
    rule(
        "think-i-might",
        HEDGE,
        "i do? kind? of? think/feel/believe/guess/suppose @that? maybe/perhaps/possibly? i \
         might/may/could possibly/perhaps/maybe/potentially/probably? be | i do? \
         think/feel/believe/guess/suppose @that? maybe/perhaps/possibly i would be | i \
         might/may/could possibly/perhaps/maybe/potentially/even be | maybe/perhaps i \
         might/may/could be",
        &[(
            "=a/an/the/able/good/right/useful/suited/suitable/well/of",
            "I think that I am",
        )],
    ),
    rule(
        "i-guess",
        HEDGE,
        "i guess/suppose what? i am trying to say is that? | what i am trying to say is that? | \
         what i want/wanted/mean/meant to say is that? | i guess what i mean/want ..3 is that? | \
         i guess =i/we/you/it/this/that/there/my | i suppose =i/we/you/it/this/that/there/my",
        &[("", "")],
    ),
    rule(
        "hopefully",
        HEDGE,
        "<and ^ hopefully ,?",
        &[(
            "=i/we/you/they/it/this/the/that/there/my/your/our/all/everything/somebody/someone",
            "I hope that",
        )],
    ),
    rule(
        "maybe-we-could",
        ASK,
        "maybe/perhaps we could/can/might",
        &[("[?]", "could we"), ("[.]", "we could")],
    ),
    rule(
        "would-just-like",
        WEAK,
        "i would @just like to @just? | i would like to @just | i would love to @just",
        &[
            ("say thank you", "thank you"),
            ("thank you", "thank you"),
            ("say that? =i/it/how/the", ""),
            ("", "I would like to"),
        ],
    ),
    rule(
        "take-this-opportunity",
        DIRECT,
        "i would/want/will like? to? @just? take this/the/a opportunity/moment/chance/time/minute \
         to | let me @just? take this/the/a opportunity/moment/chance/minute to | allow me to | \
         let me start/begin by | i would like to start/begin by",
        &[
            ("thank you", "thank you"),
            ("thanking you", "thank you"),
            ("say that?", ""),
            ("saying that? =i/how/it/the", ""),
            (
                "=express/tell/introduce/ask/add/repeat/share/reiterate",
                "I would like to",
            ),
        ],
    ),
    rule(
        "finds-you-well",
        WEAK,
        "@hope this/my ..1 @item? finds/reaches/catches you | @hope that? you are doing/keeping? \
         well | @hope all is well | @hope you had a ..2 weekend/week/day/time",
        &[
            ("in ..3 $", ""),
            ("well ..4 $", ""),
            ("with ..3 $", ""),
            ("@but", ""),
            (",? and that", "I hope that"),
            ("$", ""),
            ("well ,", ""),
            ("well ,? and that", "I hope that"),
        ],
    ),
    rule(
        "when-you-get-chance",
        EXIT,
        "whenever/when/if you get/have/find/got a/the/some/any spare/free/quick/few? \
         chance/minute/minutes/moment/second/time/opportunity | if/when you can spare a/the/some? \
         ..1 minute/minutes/moment/time/second | at your earliest? convenience/leisure | \
         whenever/when it is convenient for? you? | whenever suits you",
        &[("to? spare? $", ""), ("to? spare? ,", ""), ("@but", "")],
    ),
    rule(
        "if-thats-ok",
        EXIT,
        "if that/it/this is/would/will/might be? \
         ok/okay/alright/fine/convenient/acceptable | if that/it/this is/would be? all \
         right | if that works | if that/this/it is not a problem | if you want/like",
        &[
            ("with/by/for you $", ""),
            ("with/by/for you ,", ""),
            ("$", ""),
            (",", ""),
        ],
    ),
    rule(
        "dont-hesitate",
        ASK,
        "please? ,? feel/do free/not hesitate? to",
        &[(
            "!tell/say/ignore/disregard/delete/skip/bin/forget/overlook/decline/stop/correct",
            "you can",
        )],
    ),
    rule(
        "was-hoping",
        ASK,
        "i am/was/have @just? been? kind? of? @just? hoping",
        &[
            ("[?] that? you could/can/would/might/will", "could you"),
            (
                "[.] that? you could/can/would/might/will !be/have",
                "please",
            ),
            ("[?] that? we could/can/might", "could we"),
            (
                "[.] that? we could/can/might",
                "I would be glad if we could",
            ),
            ("[?] that? i could/can/might", "may I"),
            ("[.] that? i could/can/might", "I would like to"),
            ("to", "I would like to"),
            ("for =a/an/some/the/your", "I would be glad of"),
        ],
    ),
    rule(
        "appreciate-it-if",
        ASK,
        "i would @so? much/greatly/really? appreciate it/very much? if you could/would/can/might \
         | i would be @so? grateful/thankful/appreciative/obliged if you could/would/can/might | \
         it would be great/wonderful/nice/lovely/amazing/helpful/appreciated if you \
         could/would/can/might | would you be so kind as to | if you would be so kind as to | \
         would you mind terribly",
        &[
            ("[?] possibly/please/kindly?", "could you"),
            ("[.] possibly/please/kindly? !be/have", "please"),
        ],
    ),
    rule(
        "inform-you-that",
        DIRECT,
        "i am writing/calling/emailing to you? to? inform/tell/advise you that | i am @just? \
         writing/calling/emailing to you? to? say that? | please be advised that | please note \
         that | i am writing this @item? to say that? | this is to inform you that | i would like \
         to say that | i want to say that | i have to say that? | i must say that?",
        &[("", "")],
    ),
    rule(
        "due-to-the-fact",
        DIRECT,
        "due/owing to the fact that | in light of the fact that | in view of the fact that | on \
         account of the fact that",
        &[("", "because")],
    ),
    rule(
        "point-in-time",
        DIRECT,
        "at this point/moment/juncture in time | at this present moment/time | at the present \
         moment in? time? | at this juncture",
        &[("", "now")],
    ),
    rule(
        "first-and-foremost",
        DIRECT,
        "first and foremost",
        &[("", "first")],
    ),
    rule("each-and-every", DIRECT, "each and every", &[("", "every")]),
    rule(
        "um",
        WEAK,
        "um/umm/uhm/uh/uhh/erm/hmm/hm",
        &[(",", ""), ("", "")],
    ),
    rule(
        "writing-in-order-to",
        DIRECT,
        "i am @just? writing/emailing/calling/ringing/contacting/reaching you? out? to? you? \
         today? this? @item? today? ,? in order | the/my purpose/reason/aim/point of/for? this/my \
         @item? is",
        &[
            ("to thank you", "thank you"),
            ("to say thank you", "thank you"),
            ("to say thanks", "thank you"),
            ("to", "I would like to"),
            ("that", ""),
        ],
    ),
    rule(
        "a-few-lines",
        DIRECT,
        "^ @just? a/one/some/another @just? quick/short/brief/little/few/small/hasty \
         short/brief/quick/little? @note | ^ @just? dropping/sending/writing/leaving/shooting \
         you? a/some ..2 @note | ^ @just a ..1 @note | ^ quick/short/brief @note | i @just? \
         thought i would @just? drop/send/write/leave/shoot you? a/some ..2 @note",
        &[
            ("to say that? =i/it/we/the/my", ""),
            ("to say thank you", "thank you"),
            ("to say thanks/cheers/ta", "thank you"),
            ("to thank you", "thank you"),
            ("to say how", "I would like to say how"),
            ("to", "I would like to"),
            ("about/regarding/concerning", "I am writing about"),
            (",", ""),
            ("$", ""),
        ],
    ),
    broad(
        "finds-you",
        WEAK,
        "^, ..2 @hope ..3 finds/find/reaches/reach/catches you ..8 | ^, ..1 @hope ..2 you \
         are/is/had/have ..2 well/good/great/lovely/nice/fine/enjoying/keeping/doing ..8 >time | \
         ^, ..1 @hope ..2 all/everything/things is/are ..2 well/good/fine ..6",
        CLAUSE,
    ),
    broad(
        "getting-at",
        HEDGE,
        "^, i ..2 guess/suppose ..1 what i am ..3 is | ^, what i am \
         getting/driving/trying/really/asking ..5 is | ^, i ..2 guess/suppose ..1 i am ..2 \
         asking/saying/wondering/hoping/trying ..3 | ^, i was/am ..3 wondering | ^, i ..2 \
         wondered",
        &[
            (
                "if/whether you could/would/might ..2 possibly/perhaps/maybe/please?",
                "could you",
            ),
            ("that/is? if/whether", "I would like to know whether"),
            ("when", "I would like to know when"),
            ("how", "I would like to hear how"),
            ("what", "I would like to know what"),
            ("!if/whether/that/when/how/what ..30 ;", ""),
        ],
    ),
    broad(
        "kind-of-anywhere",
        HEDGE,
        "i am/have/do/was/would/could/can/really/still/just? am/have/really/still/just? kind/sort \
         of | i ..2 kinda/sorta ",
        &[("", "I")],
    ),
    broad(
        "let-you-go",
        WEAK,
        "^, ..3 i will let you ..1 get/go/be/crack ..6 | ^, ..2 that is @just? all ..3 ; | ^, ..2 \
         i will leave it/you ..1 there/at/with/to ..6 | ^, ..2 i will shut up ..3 | ^, ..1 \
         anyway/anyhow/whatever ; | ^, ..8 and stuff/whatnot/things/that ; | ^, i was @just? \
         thinking about ..8",
        CLAUSE,
    ),
];
