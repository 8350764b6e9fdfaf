use super::rule::{CLAUSE, Ends, Rule, broad, rule};

const OFFER: &str = "You offer something they need; pleading hides it.";
const WANT: &str = "Wanting the job is a strength, needing it is a price cut.";
const ASK: &str = "A plain question gets an answer sooner than a plea.";
const PRIVATE: &str = "Your worries are real, but they tell the employer nothing about the work.";

const WANT_IT: Ends = &[
    ("@but", ""),
    ("to =get/be/have", "I want to"),
    ("to", "I am eager to"),
    ("for", "I want"),
];
const READY: Ends = &[("..7 @but", ""), ("..14 ,? and/so", ""), ("..30 ;", "")];

pub(super) const RULES: &[Rule] = &[
    rule(
        "please-please",
        ASK,
        "please ,? please ,? please? ,? please? | pretty please | please ,? i beg you ,? | please \
         ,? i am begging you ,? | please oh please",
        &[("", "please")],
    ),
    rule(
        "beg-you",
        ASK,
        "i am begging/imploring/beseeching you | i am begging | i do? beg/implore/beseech of? you \
         | i plead with you | i am pleading with you",
        &[("@but", ""), (",", ""), ("$", ""), ("", "I ask you")],
    ),
    rule(
        "desperate",
        WANT,
        "i am getting? @so? desperate/desperately | i am becoming/growing? @so? desperate",
        WANT_IT,
    ),
    rule(
        "desperately-want",
        WANT,
        "i do/so/really? desperately/badly do? want/need/require | i do? need/want so? \
         desperately",
        &[("", "I want")],
    ),
    rule(
        "really-need-job",
        WANT,
        "i do? really/truly/urgently/badly/just really/just? need a/this/the/that | i can not \
         afford to lose a/this/the/that | i can not afford not to get a/this/the/that",
        &[
            ("@job so/really? badly/much?", "I want this job"),
            ("money/income/salary/pay/break ..4 ;", ""),
        ],
    ),
    rule(
        "give-me-a-chance",
        OFFER,
        "please? just? give me a/one/another/this/the chance/shot/opportunity/try/go/break | \
         please? just? take a chance on me | i just/only? need/want someone/somebody/anyone to? \
         give me a chance/shot/break | all i ask/need/want for? is for? a/one chance/shot",
        &[
            ("to", "I would like to"),
            ("..6 @but", ""),
            ("..6 ,", ""),
            ("..9 $", ""),
        ],
    ),
    rule(
        "need-job-badly",
        WANT,
        "i need/want a/this/the/that @job so/really",
        &[
            ("badly/much", "I want this job"),
            ("very? badly/much indeed?", "I want this job"),
        ],
    ),
    rule(
        "prove-myself",
        OFFER,
        "chance/shot to prove myself | chance/shot to prove that? i am not? good? enough?",
        &[
            ("to you", "chance to show you what I can do"),
            ("", "chance to show what I can do"),
        ],
    ),
    rule(
        "opportunity-to-prove",
        OFFER,
        "opportunity to prove myself | opportunity to prove that? i am not? good? enough?",
        &[
            ("to you", "opportunity to show you what I can do"),
            ("", "opportunity to show what I can do"),
        ],
    ),
    rule(
        "do-anything",
        OFFER,
        "i am? would/will/willing/prepared/happy/ready/can to? literally/gladly/even? \
         do/take/accept/try absolutely? anything | i am? \
         would/will/willing/prepared/happy/ready/can to? literally/gladly/even? \
         do/take/accept/try whatever it/you | i am? would/will/willing/prepared/happy/ready/can \
         to? gladly/even? take/accept any @job/salary/pay/shift/terms | i am? \
         would/will/willing/prepared/happy/ready to? gladly/even? take/accept any @job | i am? \
         would/will/willing/prepared/happy/ready to? gladly/even? take/accept any \
         salary/pay/terms/offer",
        CLAUSE,
    ),
    rule(
        "work-for-free",
        OFFER,
        "i am? would/will/willing/can/could/prepared/happy to? even/gladly/happily? to? \
         work/start for free/nothing/peanuts/less | i am? \
         would/will/willing/can/could/prepared/happy to? even/gladly/happily? to? work/start for \
         half/minimum the/my? usual? pay/salary/wage | i am? \
         would/will/willing/can/could/prepared/happy to? even/gladly/happily? to? take/accept \
         less than ..4",
        READY,
    ),
    rule(
        "fingers-crossed",
        WANT,
        "fingers crossed that? | i am? keeping/crossing/have my fingers crossed? that? | i have \
         everything crossed",
        &[
            ("@but", ""),
            (",", ""),
            ("$", ""),
            ("=i/we/you/it/they/the/this/my", "I hope that"),
            ("for", "I look forward to"),
        ],
    ),
    rule(
        "praying",
        WANT,
        "i am hoping and praying | i am praying | i pray | i am hoping against hope | hoping and \
         praying",
        &[
            ("for", "I hope for"),
            ("that", "I hope that"),
            ("$", ""),
            ("", "I hope"),
        ],
    ),
    rule(
        "means-the-world",
        WANT,
        "this/it/that/which @job? would/will/really/truly? mean/means the world/everything/lot | \
         this/it/that @job? would/will? mean/means absolutely? the? world/everything | \
         this/it/that @job? would/will mean/means so/an/a much/awful/great? lot/deal?",
        &[
            ("to me? if you could/can/would/might", "please"),
            ("if you could/can/would", "please"),
            ("to me? to", "I would be very glad to"),
            ("to me", "I would be very glad of it"),
            ("$", "I would be very glad of it"),
        ],
    ),
    rule(
        "forever-grateful",
        ASK,
        "forever/eternally/endlessly/immensely/incredibly/unbelievably grateful/thankful/indebted \
         | so so grateful/thankful | forever in your debt",
        &[("", "grateful")],
    ),
    rule(
        "take-pity",
        OFFER,
        "please? ,? have/take a/some? little? pity/mercy on? me? | i am at your mercy | i throw \
         myself on your mercy | put in a good word for me please please",
        &[("@but", ""), ("and", "please"), (",", ""), ("here? $", "")],
    ),
    rule(
        "please-just",
        ASK,
        "please ,? just | please ,? at least | just please | can/could you please ,? please",
        &[(
            "=reply/answer/respond/let/tell/call/email/write/give/send/say/read/consider/hear/listen/look",
            "please",
        )],
    ),
    rule(
        "just-need-answer",
        ASK,
        "i really/just/only/simply/desperately just/only/really? need/want | all i need/want/ask \
         is/for",
        &[
            ("an answer/update", "I would be glad of an answer"),
            (
                "a reply/response/decision/sign",
                "I would be glad of a reply",
            ),
            ("a yes or a? no", "I would be glad of your decision"),
            ("=some", "I would be glad of"),
            (
                "to know =if/whether/when/what/where/how",
                "I would like to know",
            ),
            ("to hear", "I would like to hear"),
        ],
    ),
    rule(
        "any-at-all",
        ASK,
        "any ..1 at all | any ..1 whatsoever",
        &[("", "any {}")],
    ),
    rule(
        "even-a-no",
        ASK,
        "even a/an no/rejection/refusal/negative | even if it/the/that is answer? \
         a/bad/negative/not/no no/rejection/news/good/answer? | even if the answer is no",
        &[
            ("would/will/is ..6 ;", ""),
            ("@but", ""),
            (",", ""),
            ("$", ""),
        ],
    ),
    rule(
        "put-out-of-misery",
        ASK,
        "put me out of my misery",
        &[("", "tell me the decision")],
    ),
    rule(
        "cannot-wait-longer",
        PRIVATE,
        "the suspense/waiting/wait/silence/uncertainty is killing/driving/torturing me \
         crazy/mad/insane? | this/all this? waiting/wait/silence/uncertainty is \
         killing/driving/torture/agony/unbearable me? crazy/mad/insane? | i can not \
         stand/bear/take the/this/all waiting/wait/suspense/silence/uncertainty | i can not sleep \
         ..5 | i have not slept ..5 | i am @so? losing sleep | i check/refresh my \
         inbox/phone/email ..5 | i am going out of my mind",
        &[("..3 @but", ""), ("..3 ,? and/so", ""), ("..12 ;", "")],
    ),
    rule(
        "last-hope",
        PRIVATE,
        "you/this/it are/is my only/last/final hope/chance/option/resort/lifeline | this/that \
         @job is my only/last/final hope/chance/option",
        CLAUSE,
    ),
    rule(
        "hardship",
        PRIVATE,
        "i have got? bills/rent/debts/mortgage/loans to pay | i have got? a? rent/mortgage to pay \
         | i have got? a? two/three/four/five/young? small? family/kids/children/mouths to \
         feed/support | i am nearly/almost/completely/flat? broke | my \
         savings/benefits/unemployment/money are/is/will/have running/run/almost/nearly/gone \
         out/gone? | i have been out of work/unemployed/jobless ..6 | i can not pay my \
         rent/bills/mortgage | i am struggling/behind with? to? pay? my? \
         rent/bills/financially/mortgage",
        READY,
    ),
    rule(
        "dont-forget-me",
        ASK,
        "please? do not forget about? me | please? do not rule/count me out | please? do not give \
         up on me | please? do not reject/overlook/ignore/dismiss me | remember me please",
        &[("", "please keep me in mind")],
    ),
    rule(
        "give-anything",
        WANT,
        "i would give/do anything/everything",
        &[("to", "I want to"), ("for", "I want")],
    ),
    rule(
        "give-my-arm",
        WANT,
        "i would kill/die | i would give my right arm | i am dying | i am just? itching",
        &[
            ("to know/hear/find", "I am keen to hear"),
            ("to", "I am keen to"),
            ("for", "I want"),
        ],
    ),
    rule(
        "still-hoping",
        WANT,
        "i am still hoping/clinging/holding/waiting/living ..2 hope/hoping | i live in hope | \
         living in hope | i still have hope",
        &[
            ("@but", ""),
            (",", ""),
            ("$", ""),
            ("that", "I hope that"),
            ("to", "I hope to"),
            ("for", "I look forward to"),
        ],
    ),
    rule(
        "find-it-in-heart",
        ASK,
        "if you could/can find it in your heart to | if you could/can possibly see your way to | \
         could/can you possibly find it in your heart to",
        &[("[?]", "could you"), ("", "please")],
    ),
    rule(
        "could-you-possibly",
        ASK,
        "could/can/would you please? possibly/perhaps please?",
        &[("", "could you please")],
    ),
    rule(
        "at-all-possible",
        ASK,
        "if at all possible | if it is/would be? at all possible | if there is any way/chance at \
         all | is there any chance at all that? you could/can/might | is there any way at all \
         that? you could/can/might | would/is it be? at all possible for you to",
        &[
            (
                "=let/tell/give/call/send/say/make/speak/meet/reply/consider",
                "could you",
            ),
            ("@but", ""),
            (",", ""),
            ("$", ""),
        ],
    ),
    rule(
        "huge-favour",
        ASK,
        "do me a huge/big/small/enormous/tiny/massive/real? favour/favor and",
        &[("", "")],
    ),
    rule(
        "ask-favour",
        ASK,
        "do me a huge/big/small/enormous/tiny/massive/real? favour/favor | grant me this/one \
         favour/favor/wish",
        &[("$", "help me"), ("by", "help me by"), (",", "help me,")],
    ),
    rule(
        "whatever-you-have",
        OFFER,
        "if this/that @job is gone/taken ..4 any/anything ..6 | i will take whatever/anything you \
         can/have/offer ..4 | beggars can not be choosers",
        &[("..8 ;", "")],
    ),
    broad(
        "at-any-price",
        OFFER,
        "^, ..2 i ..6 do/take/accept/work/try/settle/sign ..2 any/anything/whatever/whichever ..1 \
         ;/you/it/pay/wage/wages/salary/money/shift/shifts/terms/job/hours/rate/role/position/offer/on/at/for/that/to/there \
         >need/season/holiday/book/asks/day/needs | ^, ..8 i ..5 literally anything | ^, ..2 i \
         ..6 unpaid <was/did >overtime/invoices ..6 | ^, ..2 i ..6 work/start/come/volunteer/help \
         ..3 for free/peanuts/nothing ..6 >software | ^, ..2 i ..6 take/accept/work ..3 \
         less/lower/smaller/reduced/half/cut ..2 money/pay/salary/wage/wages/than ..4 | ^, ..2 i \
         ..4 take a pay cut | ^, i ..2 not ..2 care/mind/bother/matter ..2 about/what/the/how ..3 \
         pay/salary/money/wage/wages/paid/hours/title ..6 | ^, money/pay/salary is not/no ..4 | \
         ^, ..2 whatever the/you/it ..5 ,? i ..2 take/accept/do ..4 | ^, ..4 you ..4 not ..3 pay \
         me ..4 | ^, i would ..2 do any ..6 >task | ^, i ..2 not ..1 fussy/picky/choosy ..6",
        CLAUSE,
    ),
    broad(
        "need-the-money",
        PRIVATE,
        "^, ..2 i/we ..4 need/needed/require ..2 money/income/cash/salary/wages/paycheck/wage ..6 \
         | ^, ..2 i ..4 need/want/require ..1 this/the/that/a/your @job ..2 \
         so/badly/desperately/really/to/or/because/more ..6 | ^, ..2 i ..2 \
         really/truly/badly/desperately/urgently/honestly/do need/want ..1 this/the/a/your @job ; \
         | ^, ..8 my/the ..1 \
         landlord/rent/mortgage/debts/debt/bills/bank/savings/landlady/overdraft/creditors/benefits/dole \
         ..3 is/are/due/have/after/will/runs/running/gone/run/knocking/wants/pressing ..6 | ^, \
         ..3 my ..2 family/kids/children/wife/husband/mother/parents/mum/dad ..2 \
         counting/depend/depends/relying/depending/rely/starving/hungry/need/needs/count ..6 | ^, \
         ..3 i/we have ..4 kids/children/mouths/family/debts/bills/rent/mortgage/loans to ..6 | \
         ^, ..2 i ..3 unemployed/jobless/redundant for/since/and ..8 | ^, ..2 i ..3 out of work \
         for/since/and ..8 | ^, ..6 killing me ..3 | ^, i/we ..2 need/have to \
         feed/support/pay/provide ..8 >tickets/attention | ^, ..2 i/we can/could not ..1 afford to ..8",
        CLAUSE,
    ),
    broad(
        "everything-to-me",
        WANT,
        "^, ..8 is/are/was/means/mean/would ..2 everything/all ..1 to/for? me ..1 ; | ^, ..8 \
         mean~ the ..1 world ..6 | ^, ..5 life depends on | ^, ..6 change/changes/save/saves my \
         life ..4 | ^, ..6 dream come true | ^, ..6 my ..1 only/last/one/final \
         hope/chance/chances/option/lifeline/opportunity/shot ..4 | ^, ..4 lost/lose without \
         this/you | ^, ..6 at the end of my rope | ^, ..6 my ..2 dream to ..8 | ^, ..4 always \
         dreamed/dreamt of ..8 | ^, ..5 i ..3 always wanted this/to ..2 work/job/for ..6",
        CLAUSE,
    ),
    broad(
        "if-you-refuse",
        PRIVATE,
        "^, ..3 if you ..2 turn/refuse/reject/say/do ..1 me/no/not/down ..4 ,? i ..3 \
         know/be/lose/cry/give/die/crushed/devastated/heartbroken ..8 | ^, ..3 i ..3 \
         devastated/heartbroken/crushed/gutted/distraught ..8 | ^, ..3 i would ..2 cry/weep/die \
         ..6",
        CLAUSE,
    ),
    broad(
        "pleading",
        ASK,
        "^, ..5 i ..3 \
         beg/begging/implore/imploring/beseech/plead/pleading/entreat/beseeching/pray/praying \
         <with >for/patients ..10 | ^, ..2 please ,? ..1 please ..8 | ^, ..1 please ,? ..3 one \
         ..1 shot/chance/try/go/opportunity ..8 | ^, ..3 give me ..1 a/one/another/the/some ..1 \
         chance/shot/try/break/go/opportunity ..8 | ^, ..3 on my knees ..6 | ^, ..4 not let me \
         down ..4 | ^, ..4 have ..1 a? heart ; | ^, ..4 i am desperate ..8 | ^, ..4 at your mercy \
         ..4 | ^, i really ,? really ,? really? want/need/would/hope/do ..8 | ^, ..3 can not ..2 \
         tell/say/express/describe you? how ..10 | ^, i ..8 ,? ..2 ,? anything ; | ^, ..6 in your \
         debt ..4 | ^, ..4 please ,? say yes ..4 | ^, ..2 please ..1 pick/choose/hire/take/select \
         me ..8 | ^, ..4 i ..4 owe you ..8 | ^, ..2 please consider me ..6 | ^, ..6 nothing i ..1 \
         would not ..6 | ^, ..4 grateful for anything ..6 | ^, ..2 all i ..1 ask/want/need ..6 | \
         ^, ..6 take me on ..6 | ^, i would ..3 sweep/scrub/clean/mop/crawl/walk ..2 \
         floors/floor/toilets/glass ..6 | ^, ..6 over the moon ..6 | ^, ..4 \
         future/life/everything ..3 hang/hangs/depend/depends/rests/rides ..6 | ^, ..4 nothing \
         else to ..6 | ^, ..5 saving/save my life ..4 | ^, ..5 make/making my \
         dream/dreams/day/year/life ..6 | ^, i ..2 will ..1 never forget ..1 it/you/this if ..6 | ^, please help me ..8 | ^, ..4 nobody/nowhere/no-one else to ..6 | ^, ..6 who/where else to ..6",
        CLAUSE,
    ),
];
