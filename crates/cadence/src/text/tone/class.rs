use std::iter;

/// The patterns of a class and of what stands beside it with a slash between, classes or words:
/// `busy/@hectic/late`.
pub(super) fn class(names: &str) -> impl Iterator<Item = &str> {
    let (first, others) = names.split_once('/').unwrap_or((names, ""));
    let others = others.split('/').filter(|it| !it.is_empty());
    let words = others.clone().filter(|it| !it.starts_with('@'));
    let classes = others.filter_map(|it| it.strip_prefix('@'));
    let patterns = iter::once(first).chain(classes).flat_map(|name| {
        let found = CLASSES.iter().find(|it| it.0 == name);
        debug_assert!(found.is_some(), "no class {name}");
        found.map_or(&[][..], |it| it.1).iter().copied()
    });
    patterns.chain(words)
}

/// Patterns that many rules share, by name.
const CLASSES: &[(&str, &[&str])] = &[
    (
        "so",
        &[
            "so/very/really/truly/terribly/awfully/extremely/rather/quite/deeply/too/pretty/super/incredibly/insanely/hugely/absolutely/completely/sincerely very?",
            "ever so",
        ],
    ),
    (
        "just",
        &["just/only/simply/quickly/merely just/only/simply/quickly?"],
    ),
    ("that", &["that"]),
    ("must", &["do/must/really/just/have need/have/must? to?"]),
    (
        "want",
        &[
            "want~/need~/wish/mean~/meaning to",
            "would/will like to",
            "have been meaning to",
            "thought i would",
        ],
    ),
    ("iwant", &["i @just? @want", "^ @just @want", "^ @want"]),
    ("ijustwant", &["i @just @want", "^ @just @want"]),
    ("iam", &["i am @just?", "^ @just?"]),
    (
        "hope",
        &[
            "i @so? do? hope that?",
            "hopefully",
            "hope",
            "hoping",
            "i do? trust that?",
            "just hope",
            "i am @just? hoping",
        ],
    ),
    (
        "know",
        &[
            "i am? @so? do? know/realise/understand/appreciate/imagine/expect/guess/suppose/assume/sure/aware/figure that?",
            "i can @just? only? imagine/see that?",
            "i feel/think like? that?",
            "knowing that?",
        ],
    ),
    (
        "guess",
        &[
            "i am? can? only? do? guess/guessing/suppose/supposing/assume/assuming/presume/take/gather/imagine/expect/fear/suspect/afraid it? that?",
        ],
    ),
    (
        "sorry",
        &[
            "<no/not/nothing/need/you/they/he/she/we/was/were i am @so? sorry again?",
            "<no/not/nothing/need/you/they/he/she/we/was/were/is/are/am @so? sorry again?",
            "so sorry once again",
            "<no/not/nothing/need/you/they/he/she/we i feel @so? bad/terrible/awful/guilty",
        ],
    ),
    (
        "sorryfor",
        &[
            "@sorry for/about",
            "<no/not/nothing/need/never i do/must/should/also/really? apologise for/about",
            "<no/not/nothing/need/never i want/would/wanted/need/have like? to apologise for",
            "<no/not/nothing/need/their/your/his/her my/many/sincere/sincerest/humble/humblest? sincere/sincerest/humble/deepest/deep? apologies for/about",
            "please/do accept my sincere/sincerest/deepest/humble? apologies for",
            "apologising for",
            "^ apologise for",
            "please? forgive/excuse/pardon me for",
            "please? forgive/excuse/pardon",
            "i owe you an apology for",
        ],
    ),
    (
        "again",
        &[
            "yet? again",
            "once again/more",
            "one more time",
            "one last time",
            "like this",
            "so often/much/soon/late/early",
            "a second/third/fourth/fifth time",
            "all the time",
            "twice",
            "yet another time",
            "any more/longer/further",
            "anymore/further",
        ],
    ),
    (
        "bother",
        &["bother/disturb/trouble/pester/bug/hassle/annoy/harass/badger/nag/hound/pressure/plague"],
    ),
    (
        "bothering",
        &[
            "having? bothering/disturbing/troubling/pestering/bugging/hassling/annoying/harassing/badgering/nagging/hounding/pressuring/bothered/disturbed/troubled/pestered",
        ],
    ),
    (
        "nuisance",
        &[
            "nuisance/pest/bother/burden/bore/nag/stalker/pain/annoyance",
            "pain in the neck/backside/ass",
        ],
    ),
    (
        "pushy",
        &[
            "a? bit/little/nuisance/pest/pain? @so? pushy/impatient/annoying/desperate/demanding/needy/rude/forward/difficult/clingy/nosy/bothersome/intrusive/presumptuous",
            "a ..1 @nuisance",
        ],
    ),
    (
        "reach",
        &[
            "reaching out",
            "getting/being in touch",
            "following up",
            "checking in",
            "call~/phone/phoning/phoned/ring/ringing/write/writing/email/emailing/mail/mailing/message/messaging/text/texting/contact/contacting/ask/asking/chase/chasing/approach/approaching",
        ],
    ),
    (
        "item",
        &[
            "email/emails/call/calls/message/messages/mail/mails/letter/letters/voicemail/voicemails/note/text/texts/question/questions/reminder/reminders",
        ],
    ),
    (
        "busy",
        &[
            "busy/swamped/overwhelmed/stretched/slammed/inundated/overloaded/rushed",
            "snowed under",
            "flat out",
            "up to your eyes/ears/neck",
        ],
    ),
    (
        "job",
        &["job/position/role/post/opening/opportunity/place/work/chance/gig"],
    ),
    ("name", &["A", "A A", ", A", ", A A", ", A A A"]),
    ("but", &["@name? ,? but/however ,?", "@name? ,? only"]),
    (
        "gently",
        &["gentle/friendly/quick/little/kind/small/polite/brief friendly/little/quick?"],
    ),
    (
        "nudge",
        &[
            "reminder/nudge/ping/poke/prod",
            "follow up",
            "check in",
            "bump",
        ],
    ),
    (
        "news",
        &["news/update/updates/word/progress/movement/development/developments/feedback/decision"],
    ),
    ("if", &["if/whether"]),
    ("see", &["to? see/ask/find/check/know/hear/learn out?"]),
    (
        "strong",
        &[
            "qualified/experienced/skilled/obvious/impressive/polished/senior/suitable/typical/conventional/ideal/perfect/strongest/best/smartest",
        ],
    ),
    (
        "hedge",
        &[
            "perhaps/maybe/possibly/potentially/conceivably/kindly/theoretically/hypothetically",
            "at all",
            "just/quickly/humbly",
            "by any chance",
            "somehow",
            "in any way",
        ],
    ),
    (
        "others",
        &[
            "other/fellow/rival ..1 candidates/applicants/interviewees/finalists/contenders/contestants/hopefuls/people/shortlisted/ones",
            "other candidate/applicant/person/one/contender/finalist",
            "the ..2 others",
            "others",
            "everyone/everybody/anyone/anybody/someone/somebody else",
            "whoever/whomever you",
            "the rest of",
            "the ..2 man/woman/lady/gentleman/guy/girl/person/chap/fellow/one/candidate/applicant/lad/bloke before/after/who/with/next/ahead/in",
        ],
    ),
    (
        "better",
        &[
            "better/stronger/smarter/cleverer/brighter/abler/fitter/sharper/quicker/faster/younger/superior/worthier/ahead",
            "brilliant/amazing/excellent/outstanding/superb/fantastic/incredible/impressive/talented/gifted/accomplished/polished/exceptional/terrific/phenomenal",
            "more/far/much/so/very/most/highly ..1 @strong",
            "very/so/really/pretty/extremely ..1 confident/good/strong/smart/clever/prepared/sharp/able/capable/nice/convincing",
            "more/most deserving/deserves/knowledgeable/capable/able/suited/confident/eloquent/articulate",
        ],
    ),
    (
        "people",
        &[
            "candidates/applicants/people/ones/men/women/applications/professionals/colleagues/cvs/individuals/persons/folk/folks/contenders",
        ],
    ),
    (
        "hectic",
        &[
            "hectic/mad/crazy/frantic/manic/chaotic/bursting/overflowing/exploding/flooded/drowning/buried/overworked/pressed/tied/overrun/piling/deluged/bombarded",
            "run/rushed off your feet",
            "full/packed/overfull/crammed",
            "precious/valuable/scarce",
        ],
    ),
    (
        "pester",
        &[
            "bother~/disturb~/trouble~/pester~/bug/bugging/bugged/hassle~/annoy~/harass~/badger~/nag/nagging/hound~/plague~/pressure~",
            "spam/spamming/stalk~/inconvenience~/interrupt~/burden~/intrude~/irritate~/overwhelm~/chase~",
            "impose/imposing/intruding on/upon",
        ],
    ),
    (
        "pesky",
        &[
            "imposition/inconvenience/intrusion/disturbance/stalker/spammer/hassle/trouble/interruption/pester/harasser/moaner/chancer",
        ],
    ),
    (
        "note",
        &["note/line/lines/message/word/words/email/mail/call/text/letter/hello"],
    ),
    (
        "quit",
        &[
            "withdraw/withdrawing/withdrawn/elsewhere/leaving/quitting",
            "off/gone/done/out ;",
            "walk/walking away",
            "go/going/going to your/a/the ..1 competitor/competitors/competition/rival/rivals/neighbour",
            "look/looking/go/going/turn/turning/apply/applying/move/moving/sign/signing/accept/accepting ..1 elsewhere/somewhere",
            "move/moving/moved on",
            "take/taking/accept/accepting/sign/signing/join/joining/choose/go/going ..2 other/another/else/elsewhere/competitor/rival/offer/competition",
            "pull/pulling/drop/dropping/back/backing out",
            "consider/regard/treat/take/deem ..5 closed/dead/over/no/rejected/ended/lapsed/withdrawn/finished/settled/refusal",
            "assume/presume/conclude/gather ..8",
            "forget/cancel/end ..3",
        ],
    ),
    (
        "bad",
        &[
            "poor/weak/bad/rusty/muddled/unclear/rubbish/disaster/terrible/awful/dreadful/shaky/clumsy/messy/confused/confusing/patchy/stilted/wooden/wobbly/hopeless/embarrassing/disastrous/lousy/pathetic/underwhelming/disappointing",
            "all over the place",
            "below par",
            "not ..2 great/good/best/strong/convincing/up",
        ],
    ),
    (
        "kit",
        &[
            "uniform/badge/keys/key/laptop/locker/contract/contracts/rota/desk/login/password/payslip/overalls/apron/paperwork/roster/tools/pass/phone/scrubs",
        ],
    ),
    (
        "ignore",
        &["ignore/disregard/delete/bin/skip/forget/overlook/dismiss/trash/scrap"],
    ),
];
