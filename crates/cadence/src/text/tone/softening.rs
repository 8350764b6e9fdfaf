use super::rule::{CLAUSE, Rule, broad, rule};

const ASK: &str = "Ask plainly: a clear question is the politest.";
const SURE: &str = "They need to hear that you are sure.";
const EXIT: &str = "It tells them that no answer is needed.";

pub(super) const RULES: &[Rule] = &[
    rule(
        "would-it-be-possible",
        ASK,
        "would/might/could/is/will there @hedge? be? @hedge? any/a/some ..1 \
         chance/way/possibility/hope @hedge? that? | would/might/could/is/will it @hedge? be? \
         @hedge possible @hedge? | would/might/could it @hedge? be? possible @hedge? to @hedge | would/might/could/is/will it be? possible @hedge",
        &[
            (
                "@hedge? you ..1 could/can/might/would @hedge? be? able? to?",
                "could you",
            ),
            ("@hedge? i ..1 could/can/might/would @hedge?", "could I"),
            ("@hedge? we ..1 could/can/might/would @hedge?", "could we"),
            ("for you to @hedge?", "could you"),
            ("for me to @hedge?", "could I"),
            (
                "to? @hedge? =let/tell/give/call/send/say/reply/consider/share/look/confirm/pass/put/forward/ring/email/write/ask/find",
                "could you",
            ),
            (
                "to? @hedge? !let/tell/give/call/send/say/reply/for/that/you/i/we/to",
                "would it be possible to",
            ),
            ("if/that", "would it be possible that"),
        ],
    ),
    rule(
        "could-you-perhaps",
        ASK,
        "could/can/would/might/will you @hedge @hedge?",
        &[
            ("please? @hedge? be able to @hedge?", "could you"),
            ("please? =remember", "can you"),
            ("please?", "could you"),
        ],
    ),
    rule(
        "might-i-perhaps",
        ASK,
        "could/can/might/may i @hedge @hedge? | might i be so bold as to | may i be so bold as to \
         | can/could i be so bold as to | dare/might/may/can i be? permitted/allowed/so to? dare? \
         to? | dare i @hedge? =ask/hope/say | may/can/could/might i @just \
         =ask/enquire/inquire/know/check",
        &[("=say/hope", "I"), ("please?", "may I")],
    ),
    rule(
        "could-we-perhaps",
        ASK,
        "could/can/might/may we @hedge @hedge?",
        &[("", "could we")],
    ),
    rule(
        "could-possibly",
        SURE,
        "may/might @hedge | could @hedge @hedge | could possibly/conceivably/theoretically",
        &[(
            "@hedge? =be/have/help/do/bring/add/make/take/come/start/save/contribute/offer/work/use/give/show/learn/run/lead/fit/speak/talk/meet/drop/stop/call/visit/send/see/join/teach/cover/build/write/fix/cut/find/improve/support/share/let/tell/spare/look",
            "could",
        )],
    ),
    rule(
        "maybe-i-could",
        SURE,
        "^, ..3 @hedge ,? i | i @just? thought/think @just? that? @hedge ,? i | i was/am @just? \
         thinking/hoping that? @hedge ,? ..5 ,? i | it @hedge might/may/could @hedge? be \
         possible/the that? case? that? i | i @hedge think/thought/feel/believe that? i | i would \
         ..1 like/love/want to @hedge | i would be ..1 interested/glad/happy/keen/curious to @hedge",
        &[
            ("could/might/may/can @hedge?", "I could"),
            ("would @hedge?", "I would"),
            ("should @hedge? be? able? to?", "I could"),
            (
                "=hear/see/know/meet/talk/speak/come/join/ask/call/have/get/visit",
                "I would like to",
            ),
        ],
    ),
    broad(
        "mind-terribly",
        ASK,
        "would you mind/object @hedge @hedge? | would you mind/object \
         terribly/awfully/dreadfully/hugely/greatly/very/too much? | would you object \
         awfully/terribly? | would you be @hedge? @so? @hedge? averse/opposed/against",
        &[
            ("if", "would you mind if"),
            (
                "=calling/sending/telling/letting/sharing/giving/ringing/having/my/me",
                "would you mind",
            ),
        ],
    ),
    rule(
        "ever-so-grateful",
        ASK,
        "i would be @so? @so? grateful/thankful/obliged/appreciative/pleased/delighted/glad/happy \
         if you @hedge? could/would/might/can @hedge | i would be ever so \
         grateful/thankful/obliged/appreciative/pleased if you could/would/might/can | it would \
         be @so? great/wonderful/nice/lovely/amazing/helpful/kind/good/fantastic if you @hedge? \
         could/would/might/can @hedge",
        &[
            ("@hedge? find ..4 to", "could you"),
            ("@hedge? please? !find/be/have", "please"),
            ("find ..8 ;", ""),
        ],
    ),
    rule(
        "venture-to-say",
        SURE,
        "i would/might/will ..1 venture/dare/presume/hazard ..1 a? guess? to/that | i would/might \
         be? tempted to | i would @hedge? tend to | i tend to | i am rather? inclined to | i \
         would be inclined to | i would like to think",
        &[
            (
                "suggest/say/think/believe/submit/claim/hope/assume/guess that? @hedge?",
                "I think",
            ),
            ("that", "I think that"),
        ],
    ),
    rule(
        "if-i-may-say-so",
        SURE,
        "if i may/might say/add/put/suggest ..2 ; | if i may/might be so bold ..3 | if i \
         may/might ; | dare i say ..1 | so to speak | as it were | if you will ; | if you like ; \
         | if you will/would/can/could allow/permit/forgive/excuse me ..6 ; | if you would be so \
         kind ; | if i may/might be permitted/allowed to ..2 | if it is not presumptuous ..2",
        &[(",", ""), ("$", ""), ("", "")],
    ),
    broad(
        "if-not-too-much-trouble",
        ASK,
        "^, ..1 if it/this/that would/is/will/should/was/were not ..3 \
         too/a/an/any/much/impose/put/inconvenience/bother/trouble/be ..6 | ^, ..1 if it/this \
         would/is/will/does ..2 be/cause/put/suit/no ..4 \
         bother/trouble/hassle/inconvenience/imposition/you | ^, ..3 provided/assuming/as long as \
         it/that/this is/does ..6 bother/trouble/hassle/inconvenience/imposition | ^, ..2 @hope \
         ..3 it/this/that is ..2 ok/okay/alright/right/fine to/that/if/for ..8 | ^, ..6 be ..1 \
         cheeky ..1 and | ^, i do not suppose ..10 | ^, ..5 if it is ..1 \
         ok/okay/alright/right/fine to ..6 | ^, ..2 it would ..3 if there was/were any ..1 \
         chance/way ..8",
        &[("..6 ,? but", ""), ("..6 ,", ""), ("..6 $", "")],
    ),
    broad(
        "no-pressure",
        EXIT,
        "^, ..1 there? is/will? be? absolutely/really/of/totally/honestly/obviously? course? ,? \
         no/zero/not \
         rush/hurry/pressure/worries/worry/problem/problems/stress/obligation/obligations/biggie/bother/need/drama/harm/offence/offense \
         at? all? whatsoever? ,? obviously/though/here/of? course? ; | ^, ..1 no/zero \
         rush/hurry/pressure/obligation/need/stress ..1 to/on/for/if/whatsoever/from/or | ^, \
         no/zero worries/problem/harm/offence/offense/worry ,? if | ^, ..2 no hard feelings | ^, \
         ..2 no harm done | ^, ..2 no/not/hardly a? big deal | ^, ..2 no skin off | ^, ..2 no \
         offence/offense taken | ^, ..2 it/this is not ..2 urgent/important/pressing/critical ..4 | ^, ..2 nothing urgent ..6",
        CLAUSE,
    ),
    broad(
        "fine-if-not",
        EXIT,
        "^, if not ,? ..6 \
         fine/okay/ok/problem/worries/feelings/understand/harm/cool/alright/fair/offence/accept/live/matter/pity/loss \
         | ^, if it/that/the/this ..4 no/not ..6 ,? ..5 \
         fine/okay/ok/problem/worries/feelings/understand/harm/cool/alright/fair/accept/live | ^, \
         if you/they/someone/somebody ..8 ,? ..5 \
         fine/okay/ok/problem/worries/feelings/understand/harm/cool/alright/fair ..4 ; | ^, i ..2 \
         fine/okay/ok/cool/happy/content/alright with a/no/either/any/being/whatever ..3 \
         no/either/rejection/way/decision/outcome/answer/turned/not | ^, ..4 \
         fine/okay/ok/cool/alright either way | ^, either way ,? ..4 fine/okay/ok/cool/understand \
         | ^, fair enough if | ^, ..1 it ..4 ok/okay/fine/alright/right if ..10 | ^, ..2 either \
         way ..6 | ^, ..3 i will ..3 live/cope/survive/manage/understand ..4 >shift | ^, ..4 as \
         long as you need/like/want/wish ..2 | ^, say no ..4 | ^, if i am out ..6 | ^, ..6 take \
         it personally ..3 | ^, ..3 not ..2 personal ..3 | ^, ..4 easy either way ..3 | ^, ..2 if \
         ..8 ,? so be it | ^, ..2 if ..8 ,? fair dos/do/play/game ..2 | ^, ..1 take your time ..4 \
         | ^, ..2 i ..1 will/would not mind if ..8 | ^, ..3 up to you ; | ^, ..2 no harm in ..8 | \
         ^, ..4 not to worry ..6 | ^, ..5 never mind ; | ^, ..3 forget it/this/about ..6 | ^, if ..8 ,? never mind ;",
        CLAUSE,
    ),
    rule(
        "understand-if",
        EXIT,
        "i? will/would/do/can/could? of? course/obviously/absolutely/honestly? \
         totally/completely/fully/perfectly/quite/entirely/certainly/really? \
         understand/accept/respect/get it/that/this? if | i would not blame you if/for | i? \
         will/would? not be ..1 \
         offended/hurt/upset/cross/surprised/sad/disappointed/bothered/angry ..1 if | it ..2 not \
         matter ..3 if | it is ..2 not the end of the world",
        CLAUSE,
    ),
    rule(
        "ignore-this",
        EXIT,
        "^, please? ,? feel free to @ignore | ^, ..3 feel free to ..2 not? tell/say ..1 \
         no/off/away/not/stop/to | ^, ..3 not ..1 hesitate to tell/say ..1 no/off | ^, please? ,? \
         do? just/simply/do? @ignore this/my/it/me/all/that ..3 | ^, ..3 you can/may/could/might \
         just/simply/always/also? @ignore this/my/it/me/that ..3",
        CLAUSE,
    ),
    broad(
        "need-not-answer",
        EXIT,
        "^, ..2 you ..1 do/are/need not feel/have/need/obliged/to to? \
         to/reply/answer/respond/get/write/call ..5 \
         reply/answer/respond/write/call/back/anything/decide/explain/hurry/rush/react | ^, ..2 \
         do not ..1 feel ..2 \
         you/obliged/pressured/obligated/bound/pressurised/rushed/any/forced/under/compelled | ^, \
         ..2 no need to ..1 reply/answer/respond/get/call/rush/hurry/explain/write/worry/decide | \
         ^, ..2 no reply/answer/response ..1 needed/necessary/required/expected | ^, ..2 do not \
         ..1 worry/rush/hurry/stress ..1 if/to/about/on ..6 | ^, ..2 do not ..2 put yourself out \
         | ^, ..4 go out of your way | ^, ..4 do not lose sleep | ^, ..2 you ..2 under no ..2 \
         obligation/pressure | ^, ..2 do not go/take/make ..2 any/to ..2 \
         trouble/effort/lengths/bother/fuss ..6 | ^, ..2 do not ..1 bother ..2 \
         replying/answering/reply/answer/responding/calling/to/with ..8",
        CLAUSE,
    ),
    broad(
        "only-if-convenient",
        EXIT,
        "^, ..1 only if/when you/it/there/this/that \
         are/is/have/has/feel/want/suit~/find/get/can/like/think/would | ^, ..1 only if/when ..1 \
         convenient/possible | ^, ..1 whenever you ..2 have/get/find/feel/want/are/like/can | ^, \
         ..1 if/when/whenever you ..4 spare/free/idle/odd/quiet \
         minute/minutes/moment/moments/second/seconds/time/hour",
        CLAUSE,
    ),
];
