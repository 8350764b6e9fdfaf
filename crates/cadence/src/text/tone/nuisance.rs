use super::rule::{CLAUSE, Ends, Rule, broad, rule};

const WANTED: &str = "They met you because they have a job to fill; your call is part of that.";
const NAMED: &str = "Whoever calls themself a nuisance is remembered as one.";
const BRIEF: &str = "Being brief shows respect for their time better than saying so.";

const GOES: Ends = &[
    ("@again? @but", ""),
    ("@again? @name? ,", ""),
    ("@again? @name? $", ""),
    (
        "@again? by/with/in/about/for/on/when/after/and/while ..8 $",
        "",
    ),
    (
        "@again? by/with/in/about/for/on/when/after/while ..8 ,? but",
        "",
    ),
    ("..12 ,? but", ""),
    ("..12 ,", ""),
    ("..12 $", ""),
];
const BRIEFLY: Ends = &[
    ("@but", ""),
    ("@name? ,", ""),
    ("$", ""),
    ("", "I will be brief"),
];

pub(super) const RULES: &[Rule] = &[
    rule(
        "hope-not-nuisance",
        NAMED,
        "@hope i am not @just? being/becoming/making? myself? such? @so? much? of? a ..1 \
         @nuisance | @hope i have not @just? been/become a/such a? ..1 @nuisance",
        GOES,
    ),
    rule(
        "hope-not-bothering",
        WANTED,
        "@hope i am not @bothering you/anyone/everyone | @hope this/it/that does/is/will not \
         @bother/@bothering you | @hope this/it/that does/is/will not be? @bother you | @hope \
         this/it/that is not @bothering you | @hope this/it/that is not a? \
         bother/bothersome/nuisance/intrusion",
        GOES,
    ),
    rule(
        "not-want-to-bother",
        WANTED,
        "<if i really? do/did not really? want/mean/wish/like/intend/intending to keep? @bother \
         you/anyone/her/him/them | i do not want to keep @bothering you | without \
         wanting/wishing/meaning to @bother you | not wanting/wishing/meaning to @bother you",
        GOES,
    ),
    rule(
        "not-want-to-be-nuisance",
        NAMED,
        "i really? do/did not really? want/wish/mean/like/intend to \
         be/become/seem/sound/appear/feel/make like? a/such/myself a? ..1 @nuisance | without \
         being a/such a? ..1 @nuisance | not to be a ..1 @nuisance",
        GOES,
    ),
    rule(
        "hate-to",
        WANTED,
        "i really? hate/dislike/loathe to @bother you? | i really? hate/dislike @bothering you? | \
         i really? hate/dislike to be a/that ..1 @nuisance/person/candidate | i really? hate to \
         be a/that/such a? ..1 @nuisance | i really? hate to be that \
         person/guy/girl/woman/man/candidate | i really? hate to @reach you? | i really? hate \
         @reach you?",
        &[
            ("@again? @but", ""),
            ("@again? @name? ,", ""),
            ("@again? @name? $", ""),
            ("", "I am in touch"),
        ],
    ),
    rule(
        "me-again",
        NAMED,
        "^ yes ,? it is @just? me again | ^ it is @just? me again | ^ only/just? me again | ^ me \
         ,? again | ^ @sorry ,? it? is? @just? me ,? again",
        &[
            ("@but", ""),
            ("$", ""),
            (", =A", "this is"),
            (",", ""),
            ("", "I am in touch again"),
        ],
    ),
    rule(
        "know-pestering",
        NAMED,
        "@know i am a/being/becoming/probably/such? such? a? ..1 @nuisance | @know i am \
         probably/just? @bothering you? | @know i keep @bothering you? | @know i keep @reach you?",
        GOES,
    ),
    rule(
        "know-already-called",
        NAMED,
        "@know i have already/only/just? called/written/emailed/phoned/asked/rung/messaged you? \
         about? this? already/several/many/twice/before/recently/again/a/three/so/too \
         times/few/many/lot? times?",
        &[("@but", ""), ("@name? ,", ""), ("$", "I am in touch again")],
    ),
    rule(
        "to-bother-again",
        NAMED,
        "<not/never/hate/sorry to @bother you @again | to @bother you with a/one/this ..1 \
         more/last/quick/final?",
        &[
            ("=question/thing/point/detail", "to ask you one more"),
            ("", "to be in touch again"),
        ],
    ),
    rule(
        "wont-bother-again",
        WANTED,
        "i promise? that? i? will/would try? not to? try? to? @bother you @again? | i promise? \
         that? i? will/would try? not to? try? to? be a/such a? ..1 @nuisance | i promise not to \
         @bother you @again?",
        &[("@but", ""), ("@name? ,", ""), ("..8 $", "")],
    ),
    rule(
        "last-time-i-bother",
        NAMED,
        "i? promise? that? this is/will be? the last time i will? @bother/@reach | i? promise? \
         that? this is/will be? the last time i will? @bother you? | i? promise? that? this \
         is/will be? the last time i will? @reach you? | i? promise? that? this is/will be? \
         the/my last @item",
        &[
            ("@again? @but", ""),
            ("@name? ,", ""),
            ("..5 $", ""),
            (", i promise $", ""),
        ],
    ),
    rule(
        "know-annoying",
        NAMED,
        "@know this/that/it is/must/may/might be? @so? a? real? \
         annoying/irritating/tiresome/tedious/pain/nuisance/bother/nag | @know i am being? @so? \
         annoying/difficult/pushy/impatient/needy/irritating | @know how \
         annoying/irritating/tiresome this/it/that is/must be?",
        GOES,
    ),
    rule(
        "not-to-be-pushy",
        NAMED,
        "i really? do not really? want/mean/wish/like/intend to be/seem/sound/appear/come \
         across/over? like/as? too? @pushy | i am not trying to be/seem/sound @pushy | i? \
         swear/promise/assure? you? i am not trying to @bother you/anyone | without \
         wanting/wishing/meaning to be/seem/sound/appear @pushy | ^ not to be/seem/sound @pushy | \
         ^ not trying to be/seem/sound @pushy",
        GOES,
    ),
    rule(
        "at-the-risk",
        NAMED,
        "at the risk of \
         being/sounding/seeming/becoming/appearing/coming/looking/bothering/annoying/repeating/boring \
         ..5",
        &[("@but", ""), (",", ""), ("$", "")],
    ),
    rule(
        "hope-not-pushy",
        NAMED,
        "@hope this/i/that/it is/am/does/do not being/sound/seem/come/look across/over? like/as? \
         @pushy | @hope this/i/that/it is/am/does/do not across/over? @pushy | @hope i have not \
         been/seemed/sounded/come across? as? @pushy",
        GOES,
    ),
    rule(
        "hope-you-dont-mind",
        WANTED,
        "@hope you do/will/would not mind me/my/that? @reach | @hope you do/will/would not mind \
         me/my/that? i? being/following/am/have? @reach? up? | @hope it is/was \
         ok/okay/alright/fine that? i/to @reach",
        &[
            ("you? @again? @but", ""),
            ("you? @again? @name? ,", ""),
            ("you? directly? @again? @name? $", ""),
            ("to? you? again", "I am in touch again"),
            ("to? you?", "I am in touch"),
        ],
    ),
    rule(
        "if-you-dont-mind",
        WANTED,
        "if you do/would not mind me/my? asking/saying | if you do/would not mind | if i may be \
         so bold | if it is not too much of? a? trouble/bother/hassle/inconvenience to? you/ask? \
         | if it is not too much to ask | if it is not a/any/too @so? \
         trouble/bother/problem/inconvenience | if it is no trouble/bother",
        &[("@but", ""), (",", ""), ("$", "")],
    ),
    rule(
        "broken-record",
        NAMED,
        "@know i must/may/might/probably? sound/am/be like/sounding a broken record | i \
         must/may/might/probably? sound like a broken record | not to sound like a broken record \
         | sounding like a broken record",
        GOES,
    ),
    rule(
        "sick-of-me",
        NAMED,
        "@know? you must/are/may/might/will probably? be? sick/tired/fed/bored up? of/with \
         me/my/hearing/these/all",
        &[("..6 @but", ""), ("..6 ,", ""), ("..6 $", "")],
    ),
    rule(
        "take-up-time",
        BRIEF,
        "i promise? i? will/do/would not want/mean? to? take/keep/waste up? too/so/any/very? \
         much/more/longer/you? of? your? ..1 time/long/longer/day | i promise not to \
         take/keep/waste up? too/so/any? much/more? of? your ..1 time",
        BRIEFLY,
    ),
    rule(
        "bad-time",
        WANTED,
        "@hope this/it/now is not a/an/too bad/inconvenient/awkward/terrible/poor time/moment | \
         @hope i have not caught/called/reached/got/rung you at a bad/inconvenient/awkward \
         time/moment | @hope i am not catching/calling/interrupting you at? a? \
         bad/inconvenient/awkward? time/moment?",
        &[("", "I hope this is a good time")],
    ),
    rule(
        "my-annoying",
        NAMED,
        "my annoying/pesky/irritating/bothersome/tiresome/endless/constant/many/incessant \
         =email/emails/call/calls/question/questions/message/messages/reminder/reminders/letters",
        &[("", "my")],
    ),
    rule(
        "add-to-workload",
        NAMED,
        "i really? do not want/wish/mean to add to your | i do not want to be/become a/another \
         burden/chore/item on? you/your/to? | @hope i am not adding to your",
        &[("..4 ,? but", ""), ("..4 ,", ""), ("..4 $", "")],
    ),
    rule(
        "clog-inbox",
        NAMED,
        "@sorry to clog/flood/fill/clutter/spam up? your inbox/mailbox/voicemail/mail | @sorryfor \
         clogging/flooding/filling/cluttering/spamming up? your inbox/mailbox/voicemail | @hope i \
         am not clogging/flooding/filling/cluttering/spamming up? your inbox/mailbox/voicemail | \
         i do not want/mean to clog/flood/fill/clutter/spam up? your inbox/mailbox/voicemail",
        GOES,
    ),
    rule(
        "leave-you-alone",
        NAMED,
        "after? this/that? i promise? that? i? will then/now/finally? leave you alone/be | i \
         promise? that? i? will then/now/finally? leave you in peace | i promise? that? i? will \
         stop @bothering you? | i promise? that? i? will stop @reach you? | i will get out of \
         your hair | i will let you get back to work/it",
        CLAUSE,
    ),
    broad(
        "bothering-somebody",
        WANTED,
        "^, @name? <never/nobody/no/what/if ..1 i/it/this/that/not/without/hope/my/me ..9 @pester \
         you/anyone/anybody/everyone/everybody/your | ^, ..2 @hope ..6 @pester ..1 \
         you/anyone/the/your/him/her/them | ^, i/it/not/my ..9 \
         want/wish/intention/intend/mean/trying/like/hate/sorry/afraid ..4 @pester \
         the/your/him/her/them/people/this | ^, ..1 i ..2 not ..2 want/mean/wish/like/intend/trying to? ..2 @pester ..2 ; | ^, ..1 without ..2 @pester ..2 ;",
        CLAUSE,
    ),
    broad(
        "being-a-nuisance",
        NAMED,
        "^, <nobody/never ..3 i/this/it/hope/not/me/trust ..8 \
         be/being/am/is/are/been/become/becoming/sound/seem/sounding/look/seeming/turn/feel ..2 \
         a/an/another/your/such/of/too/any/that/the ..5 @nuisance/@pesky ; | ^, ..1 \
         i/this/it/hope/not/me/trust ..8 be/being/am/is/are/been/become/becoming/sound/seem ..2 \
         a/an/another/your/such/of/too/any/the ..3 @nuisance/@pesky | ^, ..2 @hope ..2 this/it/that/i ..2 not ..2 inconvenient/inconveniencing/disruptive/disturbing/unwelcome/awkward/untimely ..6 | ^, ..2 i ..3 not ..2 usually/normally/always ..3 pushy/impatient/forward/nervous/late/direct/like ..4 | ^, ..4 you ..3 rather i ..2 stopped/stop/waited/wait/left/not ..6",
        CLAUSE,
    ),
    broad(
        "on-your-nerves",
        NAMED,
        "^, ..9 on/under/in your nerves/skin/hair/case/back ; | ^, ..4 i ..4 getting on your ..1 \
         nerves | ^, ..8 outstay~/overstay~ my welcome | ^, ..6 try~/test~ your patience | ^, ..3 \
         you ..6 tired/sick/bored/fed/weary ..1 of/with me/hearing/my/seeing/these | ^, ..6 i ..4 \
         that annoying? ..1 person/guy/girl/woman/man/candidate/applicant/one who | ^, ..2 you \
         ..3 think/thinking/consider i ..2 a/an/such/being/annoying/pushy/rude/mad/crazy | ^, ..6 \
         make/making a nuisance/pest/fool of myself | ^, ..3 @hope ..3 not ..4 \
         overstep~/overstepping/out/intruding/imposing ..6 | ^, ..8 drive/driving you ..1 \
         mad/crazy/nuts/insane/potty/up/round/bonkers ..6 | ^, i ..6 \
         take/taking/waste/wasting/use/using up? ..4 your ..2 time ..4 | ^, i ..6 keep/keeping \
         you from ..6 | ^, i ..5 keep you ..2 longer ..2 | ^, i ..3 @so? cheeky/presumptuous ..6 \
         | ^, ..1 @know you ..3 not ask ..8 | ^, ..3 @know you ..2 asked/told/said us/me? not ..8 \
         | ^, ..2 @know how ..1 annoying/irritating/tiresome/tedious ..6 | ^, ..1 i ..2 not one \
         to ..8 | ^, ..2 not ..3 want/mean/wish/like to ..1 presume/intrude/impose/jump/overstep \
         ..6 | ^, ..4 bombard/bombarding/flood/flooding/swamp/swamping/overload/overloading \
         you/your ..6 | ^, ..4 on at you ..4 | ^, ..4 on your back ..4 | ^, ..2 you ..4 \
         obsessed/mad/crazy/weird/desperate/insane/stalking/pushy ; | ^, i ..5 blow/blowing/blown \
         up your ..6",
        CLAUSE,
    ),
    broad(
        "will-go-away",
        WANTED,
        "^, ..2 i ..4 stop/quit/cease now? @reach/spamming/@bothering you? ..3 | ^, ..2 i ..3 \
         not/never @reach/@bother you? ..3 again/anymore/more/after | ^, ..4 last ..2 you ..2 \
         hear/see from/of me ..2 | ^, ..4 you ..3 not/never hear from me ..3 | ^, ..5 leave you \
         ..1 alone/be/peace ..3 | ^, ..3 tell me to ..2 stop/shut/go/get/leave/back ..3",
        &[("..30 ,? but", ""), ("*", "")],
    ),
    broad(
        "keep-calling",
        NAMED,
        "^, ..4 i ..3 keep on? @reach/@bothering/chasing/pestering/spamming you/about/again/back \
         ..5 | ^, ..4 i ..3 keep on? @reach/@bothering ; | ^, ..2 me again",
        CLAUSE,
    ),
];
