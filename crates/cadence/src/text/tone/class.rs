/// The patterns of a class; none for a name that is not there.
pub(super) fn class(name: &str) -> &'static [&'static str] {
    CLASSES
        .iter()
        .find(|it| it.0 == name)
        .map_or(&[], |it| it.1)
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
            "@so? pushy/impatient/annoying/desperate/demanding/needy/rude/forward/difficult/clingy/nosy/bothersome/intrusive/presumptuous/a",
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
];
