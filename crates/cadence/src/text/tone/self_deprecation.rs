use super::rule::{CLAUSE, Ends, Rule, broad, rule};

const BRING: &str = "Say what you bring; what is missing they can see for themselves.";
const SMALL: &str = "If you make yourself small, the reader has no reason to see you larger.";
const DOUBT: &str = "Your doubt becomes theirs.";
const PAST: &str = "They saw the interview; what you add now should be what you are good at.";
const PLAIN: &str = "A good question or a thought needs no excuse in front of it.";

const LEARNS: Ends = CLAUSE;
const BRINGS: Ends = CLAUSE;
const GOES: Ends = &[("..4 ,? but", ""), (",", ""), ("$", "")];
const ENJOYED: Ends = &[("..8 ,? but", ""), ("..8 ,? and/so", ""), ("..30 ;", "")];

pub(super) const RULES: &[Rule] = &[
    rule(
        "no-expert",
        BRING,
        "@know? i am by no means a/an? ..1 expert/specialist/genius/guru/wizard/pro | @know? i am \
         no/hardly a/an? \
         expert/specialist/genius/guru/star/superstar/rocket/wizard/ninja/pro/authority | @know? \
         i am not a/an/exactly/really? a/an? ..1 \
         expert/specialist/genius/guru/superstar/wizard/pro",
        &[
            ("in/on/at/of/with/when ..7 ,? but", ""),
            ("@but", ""),
            ("..12 ;", ""),
        ],
    ),
    rule(
        "not-most-qualified",
        BRING,
        "@know? i am/may/might/probably certainly/probably/perhaps/maybe/definitely/surely? not \
         certainly/probably/perhaps/maybe/definitely? be? the/your \
         most/first/best/strongest/obvious/typical/ideal/perfect/usual/smartest/fastest @strong? \
         | @know? i am/may/might probably? not be? \
         as/particularly/especially/very/quite/fully/formally/entirely? @strong | @know? there \
         are better/stronger/more @strong? candidates",
        BRINGS,
    ),
    rule(
        "lack-experience",
        BRING,
        "@know? i may/might/do/probably/certainly/obviously? lack the/any/some/much/real/enough | \
         @know? i do/may/might/probably certainly/probably? not have/bring \
         much/enough/all/the/a/that/as of/lot/right/required/full/kind/most/many? \
         the/right/required/of/much? ..1 \
         experience/qualifications/skills/background/degree/training | @know? my \
         experience/cv/resume/background is not/a/rather/very/quite/somewhat \
         a/bit/very/much/the/so? \
         thin/limited/short/impressive/strongest/patchy/messy/weak/unusual/bit/little | @know? my \
         experience/cv/resume/background is @so thin/limited/short/patchy/messy/weak",
        LEARNS,
    ),
    rule(
        "only-a",
        SMALL,
        "i am @just still?",
        &[
            (
                "a !phone/call/few/short/train/message/minute/step/walk/bus/ring/click/friend",
                "I am a",
            ),
            ("an !hour/email", "I am an"),
        ],
    ),
    rule(
        "silly-question",
        PLAIN,
        "@know? this/it is/may/might/must/probably/could be/probably/sound/seem? be? like? \
         probably? a? really/very/bit? \
         stupid/silly/dumb/daft/naive/basic/foolish/ridiculous/obvious question/thing/idea? | i \
         have a stupid/silly/dumb/daft/naive/foolish question | stupid/silly/dumb/daft/foolish \
         question | forgive/excuse/pardon my ignorance | @know? this/it is/may/might be? a bit? \
         silly/stupid of me",
        GOES,
    ),
    rule(
        "might-be-wrong",
        PLAIN,
        "i am/may/might/could probably/be? wrong/mistaken | i may/might/could well? be? \
         wrong/mistaken/off base? | correct me if i am wrong | i might/may have misunderstood | i \
         could be wrong about this?",
        GOES,
    ),
    rule(
        "humble-opinion",
        PLAIN,
        "in my @just? humble/modest/limited/personal opinion/view/experience | if i may humbly \
         say | that is just my two cents/opinion | just my two cents/opinion | my two cents | for \
         what it is worth",
        &[
            ("@but", ""),
            (",", ""),
            ("$", ""),
            ("=is/was", "what I think"),
        ],
    ),
    rule(
        "good-enough",
        DOUBT,
        "if you think/feel/believe/decide that? i am/would/might be? ..1 \
         good/suitable/worth/worthy/up/qualified enough/to/of/for? | if you would/will even? \
         consider/have/take me | if i am even? good enough/qualified | if i am even \
         lucky/considered/in ..3",
        &[("..6 ,", ""), ("..6 $", "")],
    ),
    rule(
        "only-have-experience",
        SMALL,
        "i @just have/had/bring/got",
        &[
            ("..4 experience", "I have {} experience"),
            ("..3 of experience", "I have {} of experience"),
            (
                "a =bachelor's/degree/diploma/certificate/high/college/second",
                "I have a",
            ),
            ("..3 years", "I have {} years"),
        ],
    ),
    rule(
        "bad-at-interviews",
        SMALL,
        "@know? i am/have not/never always? been? @so? good/great/best at/in/with \
         selling/promoting/talking/interviews/interviewing/presenting/writing/explaining/small/speaking/expressing \
         | @know? i am/have always? been? @so? bad/terrible/hopeless/rubbish/awful/useless/poor \
         at/in/with \
         selling/promoting/talking/interviews/interviewing/presenting/writing/explaining/small/speaking/expressing \
         | @know? i do not interview/present/come @so? well/across | @know? interviews are not my \
         ..3",
        &[("..5 ,? but", ""), ("..6 ,? and/so", ""), ("..12 ;", "")],
    ),
    rule(
        "not-good-at",
        SMALL,
        "i am not @so? good/great/strong/skilled/confident at/with/in | i am @so? \
         bad/terrible/hopeless/rubbish/awful/useless/weak at/with/in",
        CLAUSE,
    ),
    rule(
        "was-nervous",
        PAST,
        "@know? i was/got/felt/may/might/must have/a/been? bit/little/been? @so? \
         nervous/flustered/tense/stressed/tongue/shy/anxious \
         during/in/at/on/when/with/for/and/but/the/tied/that | @know? i was/got/felt @so \
         nervous/flustered/shy/anxious/tense | @know? i may/might/must have \
         seemed/sounded/appeared/come/been across? as? a? bit/little? @so? \
         nervous/flustered/shy/anxious/tense/awkward/stiff/quiet | @know? i \
         seemed/sounded/appeared/came across? as? a? bit/little? @so? \
         nervous/flustered/shy/anxious/tense/awkward/stiff/quiet | my nerves got the better/best \
         of me | @know? i let my nerves ..4",
        ENJOYED,
    ),
    rule(
        "messed-up",
        PAST,
        "@know? i @so? messed/screwed/blew/botched/bombed/flunked/mucked/choked/ruined up? \
         it/the/that/my/your | @know? i have? @so? \
         messed/screwed/blown/botched/bombed/fluffed/ruined up? it/the/that/my/your | @know? i \
         did/do/could not do/perform/interview/answer/come/have ..4 \
         well/best/better/across/properly | @know? i could/should have done/answered/said/been \
         ..3 better | @know? the interview/it did not go @so? well/great/good | @know? i \
         rambled/waffled on? | @know? i talked too much | @hope i did not come on/across too \
         strong | @know? i made a fool/mess of",
        ENJOYED,
    ),
    rule(
        "lucky-to",
        SMALL,
        "i would be @so? lucky/fortunate/blessed/privileged even? to even? | i would feel @so? \
         lucky/fortunate to | i would count myself lucky/fortunate to",
        &[("", "I would be glad to")],
    ),
    rule(
        "just-lucky",
        SMALL,
        "i @just? was/got @just? @so? lucky | it was @just? luck | i was @just in the right place \
         ..6 | it was nothing special/really",
        &[("with ..4 ;", ""), ("$", ""), ("@but", "")],
    ),
    rule(
        "despite-lack",
        BRING,
        "despite my/having lack/limited/little/no/poor/being/not/inexperience/age | even \
         though/if i lack/have/am/do/may/might no/little/not/only/just/lack/still/limited | \
         although/though i lack/have/am/do/may/might no/little/not/only/just/lack/still/limited",
        &[("..9 ,", ""), ("..9 $", "")],
    ),
    rule(
        "not-sure-right",
        DOUBT,
        "i am not sure/certain/convinced/confident if/whether/that? i am/was/would/have/can be? \
         ..2 good/right/qualified/suitable/what/enough/fit/the/up/cut | i doubt/wonder \
         if/whether/that? i am/was/would/have/stand/will be/get? ..2 \
         good/right/qualified/suitable/what/enough/fit/the/up/chance/cut | @know? i am not \
         sure/certain ..1 i have what it takes | i do not know if/whether i am/was/would/have/can \
         be? ..2 good/right/qualified/suitable/what/enough/fit/up/cut | i am not really? sure why \
         you ..4",
        &[("..7 ,? but", ""), ("..30 ;", "")],
    ),
    rule(
        "better-candidates",
        DOUBT,
        "@know you probably/must/surely/may? have/had/met/saw/interviewed already? \
         had/met/seen/interviewed? plenty/lots/many/much/far/some/a? of/lot/much/far? \
         better/stronger/more/other @strong? candidates/people/applicants? | you \
         probably/must/surely/already have/had/met/interviewed/seen \
         plenty/lots/many/much/far/some/of? of/much/far? better/stronger/more @strong? \
         candidates/people/applicants | @know others/other were/are/candidates/people/applicants \
         are/were/have? ..1 better/stronger/more @strong? | i do not deserve ..6 | i am not \
         worthy ..4",
        BRINGS,
    ),
    rule(
        "long-shot",
        DOUBT,
        "@know this/it/i is/am/may/might/probably be/a/probably? a? bit? of? a? long/slim/outside \
         shot/chance/hope | @know my chances are ..2 | @know i do not stand/have much/a/any? of? \
         a? chance/hope | i do not have much/a hope/chance",
        CLAUSE,
    ),
    rule(
        "wasted-time",
        DOUBT,
        "@hope? i did not/have not? waste/wasted your time | @know i have? probably? wasted your \
         time | @hope it/this/that was/is not a waste of your time",
        &[("@but", ""), ("", "thank you for your time")],
    ),
    rule(
        "silly-me",
        SMALL,
        "silly/stupid/foolish/clumsy me | i am/was being silly/stupid/paranoid/daft/ridiculous | \
         i am probably/just overthinking/worrying/imagining this/it/things/too? | it/this is \
         probably/maybe/just? just/only? me | maybe it is just me | call me \
         silly/stupid/crazy/paranoid",
        GOES,
    ),
    rule(
        "too-old-or-young",
        BRING,
        "@know? i am/may/might probably? be? a? bit/little? too/rather \
         old/young/junior/senior/inexperienced/green | @know? i am/may/might probably? be? a? \
         bit/little? overqualified/underqualified/inexperienced | at my age",
        &[("..5 ,? but", ""), (",", ""), ("..6 $", "")],
    ),
    rule(
        "my-limited",
        SMALL,
        "my @so? limited/modest/meagre/meager/humble/little/small/lowly \
         =experience/skills/abilities/knowledge/contribution/background/ideas/career/efforts/achievements/self \
         | my @so? poor/broken/bad/terrible/awful \
         =english/french/german/spanish/writing/handwriting/grammar/spelling",
        &[("", "my")],
    ),
    rule(
        "not-to-boast",
        SMALL,
        "i really? do/would not want/mean/like/wish to brag/boast/show | not to brag/boast/sound \
         | @hope this/i/it does/do not sound/come/seem across? ..1 \
         arrogant/conceited/boastful/big/cocky/bragging | i do not want/mean to sound/be/seem \
         arrogant/conceited/boastful/big/cocky | without wanting to brag/boast/blow my? own? \
         trumpet? | if i do say so myself",
        GOES,
    ),
    rule(
        "makes-sense",
        DOUBT,
        "@hope that? this/that/it/all/i/my ..2 makes/made/make/making any/some/at? sense | @hope \
         i am making any? sense | if that/this/it makes any? sense | if any of this/that makes \
         sense",
        &[("@but", ""), (",", ""), ("..4 $", "")],
    ),
    rule(
        "try-my-best",
        DOUBT,
        "i will/would/can/could only? try to? do? my ..1 best | i will/would/can/could try to",
        &[
            ("=be/contribute/help/learn", "I will"),
            ("to", "I will"),
            ("@but", ""),
            ("..8 ;", ""),
        ],
    ),
    rule(
        "not-much",
        SMALL,
        "@know? it/this is not/nothing much/special/great | @know? that is not much/saying \
         saying? much? | it is no big deal | it was @just a small/little thing/project",
        GOES,
    ),
    broad(
        "i-know-i-am-not",
        SMALL,
        "^, ..1 @know i ..2 not ..12 >free/available/able/there/start/before/until/until/here | \
         ^, ..1 @know ..2 my ..3 is/are/was/were ..1 \
         not/only/just/nothing/poor/weak/bad/average/mediocre/modest/limited/a/rather/rusty/patchy/thin/low/lower \
         ..8 | ^, i ..1 may/might/probably/perhaps/possibly/certainly/clearly/obviously ..2 not \
         ..2 \
         meet/have/be/fit/match/tick/fulfil/fulfill/bring/look/sound/come/seem/possess/check/make \
         ..8 >free/available/able/there/until/before/in | ^, ..1 @know ..2 my ..3 is/are/was/were \
         ..2 basic/small/short/old/strange/unusual/unconventional/odd/little/lacking/elementary \
         ..6 | ^, ..1 @know i ..3 \
         stumbled/struggled/failed/hesitated/forgot/messed/rambled/lack/lacked ..8 | ^, ..1 @know \
         i am ..2 a/overqualified/underqualified/too/only/just/rather/inexperienced/unemployed \
         ..8 >nurse | ^, i ..3 probably/perhaps/certainly/clearly/obviously ..1 not ..2 what/who/whom you ..6 | ^, i ..2 not ..1 what/who you ..4 looking/mind/hoping/expecting/want/need/wanted ..4",
        CLAUSE,
    ),
    broad(
        "boxes-not-ticked",
        BRING,
        "^, ..2 i ..4 not ..2 meet/tick/fulfil/fulfill/match/satisfy/check/have ..3 \
         all/every/each/most/many/some ..3 \
         criteria/criterion/box/boxes/requirement/requirements/point/points/qualifications/skills/bullet \
         ..6 | ^, ..2 my/the ..2 \
         grades/degree/marks/cv/resume/english/experience/training/qualifications/background/education/spelling/maths/accent/references/german/skills \
         ..2 is/are/was/were ..1 \
         not/only/just/nothing/poor/weak/bad/average/mediocre/modest/limited/rusty/patchy/thin/low/terrible/awful/hardly/unremarkable \
         ..8 >for/because",
        CLAUSE,
    ),
    broad(
        "concession",
        BRING,
        "^, despite/although/though/while/whilst/whereas/notwithstanding/granted ,? ..1 \
         i/my/having/the/a ..4 \
         no/not/lack/lacking/lacked/little/limited/never/only/just/poor/weak/nerves/inexperience/gap/gaps/age/failure/mistakes/yet \
         ..8 | ^, i ..2 lack/lacked/lacking ..8",
        CLAUSE,
    ),
    broad(
        "made-a-mess",
        PAST,
        "^, ..4 i ..3 made/making/make ..4 \
         mess/hash/fool/idiot/spectacle/meal/dog's/pig's/hames/clown/exhibition ..8 | ^, ..6 i \
         ..3 \
         talked/talk/rambled/spoke/went/babbled/waffled/chattered/prattled/droned/blathered/blabbered/gabbled \
         ..2 too/much/on/a/nonsense/and/like/forever ..8 >line/site/air/stage | ^, ..6 i ..3 \
         fumbled/stuttered/stammered/mumbled/froze/blanked/flopped/flunked/bombed/fluffed/muffed/tanked/blew/botched \
         ..8 | ^, ..6 i ..2 not ..3 \
         best/form/myself/convincing/impress/impressive/shine/convince/clear/coherent/prepared/sparkle/deliver \
         ..6 | ^, ..6 my mind went ..1 blank ..4 | ^, ..3 i was ..3 \
         nervous/flustered/shaky/wreck/jumpy/nerves/tongue/incoherent/rubbish/hopeless/useless/dreadful/terrible/awful/poor \
         >first/climb/child/before ..8 | ^, ..3 i ..2 wish i had/was/were ..10 | ^, ..6 \
         could/should/might have gone/been/done/went ..2 better ..6 | ^, ..4 not ..2 \
         sure/certain/think/believe ..1 that? i ..3 \
         made/gave/came/did/made/impressed/answered/left ..8 | ^, i ..3 regret ..1 \
         my/what/how/not/that ..8 | ^, ..5 my ..3 was/were/is/are/went/came ..4 @bad ..6 \
         >for/because/before | ^, ..3 i ..3 off/bad day ..4 | ^, ..4 not ..1 myself ..4 >allow | \
         ^, ..2 you ..4 thought/think i ..1 was/am/did/had ..8 | ^, ..5 i ..3 came/come \
         over/across/off as? ..8 | ^, i ..3 not ..1 much of a ..6",
        CLAUSE,
    ),
    broad(
        "my-fears",
        DOUBT,
        "^, ..1 i ..3 fear/doubt/worry/worried/afraid/scared ..2 i/my/you/it/that/whether/if ..12 \
         >rain/pump/line | ^, ..4 i ..2 not ..2 deserve/worthy ..8 | ^, ..4 who am i to ..8 | ^, \
         ..4 people like me ..6 | ^, ..3 imposter/impostor ..4 | ^, ..4 out of my depth ..4 | ^, \
         i ..2 hardly/barely/scarcely ..8 >believe/wait",
        CLAUSE,
    ),
    broad(
        "past-it",
        SMALL,
        "^, ..6 i ..6 long in the tooth ..6 | ^, ..4 i ..5 too/rather/bit/little \
         old/young/slow/green/junior/inexperienced/shy/quiet/rusty/stupid/thick/dim ..8 | ^, ..4 \
         i ..4 past it/my ..3 | ^, ..4 no spring chicken ..4 | ^, ..4 i ..4 over the hill ..4 | \
         ^, ..3 i ..1 am ..2 useless/hopeless/rubbish/terrible/dreadful/clueless/worthless/nobody \
         ..8 | ^, ..3 i ..1 am ..2 no/hardly/not ..3 \
         expert/genius/star/specialist/wizard/guru/scholar/saint/natural/einstein/prodigy/linguist \
         ..8 | ^, ..3 i am @just? a mere ..6 | ^, ..3 nothing special ..4 | ^, ..4 nothing to \
         write home about ..4 | ^, ..2 please? excuse/forgive/pardon/ignore/overlook my ..3 ..6 | \
         ^, ..2 i ..2 am @just? a/an/only? ..2 \
         slow/poor/weak/bad/terrible/mediocre/average/ordinary/lousy/simple/humble/hopeless/useless/clumsy/anxious/shy/quiet/boring/plain \
         ..8 | ^, ..4 gaps/gap/hole/holes in my ..6 | ^, ..3 my ..2 has/have ..2 \
         gaps/gap/holes/weaknesses/flaws ..4 | ^, i never ..1 \
         went/finished/studied/graduated/learned/learnt/managed/had/made/got ..8 \
         >accident/complaint/late/problem/trouble/day | ^, ..2 i do/did not ..2 have the/all/much \
         ..1 right/proper/necessary/required/correct/best ..6 | ^, ..4 so i do not ..2 know/have \
         ..6 | ^, i ..2 can/could not ..1 claim/pretend/promise to ..6 | ^, ..2 it is not ..1 \
         like/as i/if ..8 | ^, ..3 got ..1 muddled/confused/flustered/stuck/lost ..8 >patients | \
         ^, ..3 i ..2 got muddled/confused/flustered ..8 | ^, i ..2 do not know much ..6 | ^, i ..2 not ..2 as young/quick/fast/clever/good/strong/skilled/smart ..2 as ..8 | ^, i ..2 not ..1 academic/clever/smart/clever/technical/sporty/talkative/outgoing/confident/photogenic/eloquent ..6 | ^, my ..2 is/are/was ..1 not ..3 enough/yet/there ..4",
        CLAUSE,
    ),
    rule(
        "i-am-afraid",
        SMALL,
        "^, i am afraid | ^, i @just? admit | ^, i must/have to? @just? admit/confess | ^, i \
         confess",
        &[("$", "")],
    ),
];
