use super::rule::{CLAUSE, REST, Rule, broad, rule};

const JOKE: &str = "In writing a bitter joke reads as bitterness; ask the question behind it.";
const SLOW: &str = "Silence is mostly slowness; what you write now is what they remember.";

pub(super) const RULES: &[Rule] = &[
    rule(
        "thanks-for-nothing",
        JOKE,
        "^, ..2 thank/thanks ..2 for nothing/ignoring/wasting/forgetting/ghosting | ^, ..2 \
         thank/thanks ..3 for not | ^, ..2 thank/thanks ..3 for the/your/such? a? \
         silence/non/speedy/prompt/swift/rapid/lightning | ^, ..2 thank/thanks ..12 , not ; | ^, ..2 thank/thanks ..3 for leaving/keeping/making me/us >tour/wait/here/date/posted/informed/laugh/smile/welcome/feel ..6",
        REST,
    ),
    rule(
        "mocking-aside",
        JOKE,
        "yeah ,? right | oh ,? wait | as if ; | i do not think ; | surprise ,? surprise | what a \
         surprise | bravo | slow clap | fat chance | big surprise | how hilarious | ha ha | well \
         done you | more fool me | ^, ..4 silly/foolish/naive/stupid of me to ..2 \
         believe/think/expect/hope/trust/assume | my mistake for ..2 \
         believing/thinking/expecting/hoping/trusting | shame on me for | ^ \
         wow/gosh/blimey/sheesh/charming/classy/lovely , ..12 | i can see/tell how much | well \
         done for/on ..1 not/keeping/ignoring/making/leaving | your \
         famous/legendary/fabled/celebrated | ^ is this ..3 joke ..4 | ^, ..8 not ..2 rocket \
         science | ^ ..1 hope you ..2 enjoyed/enjoying your/the ..2 \
         holiday/break/silence/nap/holidays/rest/vacation ..4 | ^ ..3 weeks/months/days for ..3 \
         email/line/answer/reply/call ..3 | ^ ..1 and there i was thinking ..8 | ^ ..2 i ..2 \
         love/enjoy/adore talking/waiting/hearing/speaking/listening to/for/your ..6 | ^ \
         congratulations ,? ..8 record/worst/slowest/longest/slowness | \
         ^, ..2 silly/foolish/naive/stupid me for | ^ \
         lovely/great/wonderful/brilliant/fantastic/super/perfect/marvellous ,? another ..8 | \
         ^, ..8 busy doing nothing | ^, ..10 meant ..1 monday/tuesday/wednesday/thursday/friday ;",
        REST,
    ),
    rule(
        "so-much-for",
        JOKE,
        "^, so much for | ^, a fine/nice/great/lovely way to | ^, is that how you | ^, is this \
         how you | ^, if that is how you | ^, if this is how you",
        REST,
    ),
    rule(
        "how-kind-of-you",
        JOKE,
        "^, ..2 \
         nice/lovely/great/good/kind/charming/wonderful/fantastic/glad/delightful/pleasant/fun/brilliant \
         of? to? be/being/feel/feeling/hear/know/see ..6 \
         ignored/forgotten/left/kept/strung/valued/appreciated/nothing/silence/hanging/invisible/worth/matter/mattered \
         | ^, ..3 how \
         nice/lovely/kind/good/charming/thoughtful/considerate/polite/professional/generous of \
         you not | ^, ..2 nice/good/kind/lovely/generous/decent of you ..8 \
         not/never/finally/eventually/wait | ^ \
         nice/good/great/glad/lovely/charming/wonderful/interesting/fascinating to \
         know/see/hear/learn/find ..3 how/that/where/what/my/i ..4 \
         treat/value/stand/worth/appreciated/spent/respected/matters/matter/people/candidates/applicants/priorities \
         | ^ ..1 must/it be nice/great/lovely/easy/wonderful to/not/having ..8 | ^ ..1 great/good/nice/lovely/glad to know ..1 i ..4 | ^, so you do ..8 after all ..2 | ^, i see that? you ..2 found/find/have/had time to ..10 | ^ ..1 funny/strange/odd/curious/interesting/amazing how ..2 quickly/fast/slowly/easy/easily/hard/suddenly ..10",
        REST,
    ),
    broad(
        "left-hanging",
        SLOW,
        "^, ..12 left/leave/leaving/kept/keeping/keep ..1 hanging/dangling/waiting/guessing ..3 \
         for? =for/by/weeks/a/like/this/forever | ^, ..8 left me/us? ..2 in the \
         dark/cold/limbo/lurch | ^, ..8 left in the dark/cold/limbo/lurch | ^, ..8 out in the \
         cold ; | ^, ..6 strung along",
        CLAUSE,
    ),
    rule(
        "anybody-there",
        JOKE,
        "^, ..2 is/are/anyone/anybody/you ..1 anyone/anybody/somebody/you still? \
         there/home/alive/breathing/listening/awake ..2 [?] | ^, ..2 anyone/anybody \
         there/home/alive/listening/awake | ^ ..2 still there/alive/breathing/awake ..4 [?] | ^ \
         ..2 did/have/has you/everyone/everybody/your ..2 \
         die/died/vanished/vanish/disappear/disappeared/dead/fallen/fall ..6 [?] | ^ knock knock \
         | ^ earth to",
        REST,
    ),
    rule(
        "too-much-to-ask",
        SLOW,
        "^, ..12 is/was/were/be/seems apparently/clearly/obviously/evidently? too much to? \
         ask/hope/expect/trouble/effort | ^, ..8 beneath/below you/your/them | ^, ..10 \
         not/never/hardly ..2 deserve/merit/rate/warrant ..1 an/a/one/any/even ..2 \
         answer/reply/response/call/word/line | ^, ..8 not ..2 worth ..2 \
         answer/reply/replying/answering/response/call/time/stamp/minute/courtesy",
        REST,
    ),
    rule(
        "could-not-be-bothered",
        SLOW,
        "^, ..6 you/someone/somebody/nobody/anyone/anybody/one/they/team/office/company ..3 \
         bothered to/with | ^, ..6 you/someone/somebody/nobody/anyone/they ..3 deign~/condescend~ \
         to | ^, ..6 you/they/someone/somebody/anyone ..4 lift/lifted a finger | ^, ..4 you ..2 \
         too busy/important/grand/good/lazy/proud/high ..1 to \
         reply/answer/respond/write/call/pick/say/send/bother",
        REST,
    ),
    broad(
        "loud-silence",
        SLOW,
        "^, ..6 silence/quiet ..6 deafening/deafen/golden/loud/telling/eloquent/speaks/says/speak \
         | ^, ..5 deafening silence | ^, ..5 wall of silence | ^, ..4 speaks/speak volumes | ^, \
         ..8 heard ..3 crickets | ^ crickets | ^, ..6 talking/talk/speaking/speak/writing/write \
         to a? walls/wall/void/brick ..2 | ^, ..6 into the void | ^, ..6 a? black hole",
        CLAUSE,
    ),
    broad(
        "manners-are-dead",
        SLOW,
        "^, ..10 manners/courtesy/decency/politeness/professionalism/respect ..4 \
         dead/extinct/fashion/past/forgotten/longer/optional/missing/lost/died/gone/rare/beneath/expensive \
         | ^, ..6 one/you/i would/might/could/had have? ..3 \
         thought/think/expect/expected/hoped/assume/imagine ..5 \
         manners/courtesy/decency/reply/answer/respect/better | ^, ..4 you call \
         yourselves/yourself/this a/an?",
        CLAUSE,
    ),
    broad(
        "apparently-nothing",
        SLOW,
        "^, apparently/clearly/evidently/obviously/presumably ,? ..10 \
         not/nothing/never/nobody/ignored/forgotten/worthless/optional/busy/important | ^, ..8 \
         i/time/effort/application/candidates/people/work ..5 mean/means/meant/is/was/are/am ..1 \
         worth? nothing to/for? you/here/there ;",
        CLAUSE,
    ),
    rule(
        "mock-praise",
        JOKE,
        "^ ,? ..2 \
         great/excellent/wonderful/impressive/stellar/superb/fantastic/brilliant/amazing/top/outstanding/lovely/fine/nice/splendid/remarkable \
         communication/communicating/manners/service/professionalism/organisation/timing/answering/hospitality \
         ; | ^ ,? congratulations on ..6 \
         ignoring/silence/ghosting/forgetting/losing/worst/longest/slowest",
        REST,
    ),
    broad(
        "reply-got-lost",
        JOKE,
        "^, ..5 your/the reply/answer/response/call/email/letter/decision ..6 \
         lost/eaten/swallowed/stuck/stolen/vanished/evaporated/pigeon/snail/dog/astray | ^, ..5 i \
         ..2 must/may/might have ..2 missed/imagined/dreamt/dreamed/overlooked/misheard \
         your/the/a/that/it ..4 | ^, ..6 your \
         phone/phones/telephone/email/emails/line/lines/keyboard/computer/internet/pen ..4 \
         broken/broke/down/dead/work/working/order/off/fixed/repaired/cut | ^, ..6 my \
         emails/email/letters/letter/calls/messages/mail ..6 void/hole/bin/shredder/nowhere/dog | \
         ^, ..3 i guess my ..2 emails/email/letters/letter/calls/messages/message ..1 \
         got/went/was/were/never lost/astray/missing/eaten/arrived | ^, ..5 my ..2 \
         file/application/cv/folder/form/papers ..4 \
         fallen/fell/behind/slipped/vanished/evaporated/eaten/disappeared/lost/dustbin/bin/drawer/ate \
         ..8",
        CLAUSE,
    ),
    rule(
        "holding-my-breath",
        JOKE,
        "^, ..5 hold/holding my breath | ^, ..6 hell freezes ..2 | ^, ..6 pigs fly ..1 | ^, ..8 \
         this century/lifetime/millennium/decade | ^, ..4 crystal ball | ^, ..4 a mind reader | \
         ^, ..6 carrier pigeon/pigeons | ^, ..6 smoke signals | ^, ..4 do not all \
         rush/call/answer/reply ..2 at once | ^, ..2 do not worry about me | ^, ..5 \
         growing/grown/grow old/older/grey waiting? | ^, ..5 grow/grown/growing a beard | ^, ..8 \
         abducted/aliens/kidnapped/hibernating/hibernation/strike ..4 | ^, i ..1 did not ..1 \
         realise/know/think/understand ..8 \
         optional/luxury/impossible/forbidden/secret/hobby/extra ..4 | ^, ..3 not ..1 \
         everyone/everybody/all ..4 at once | ^, i will ..2 sit/wait/stay/keep ..6 then/shall ..3 \
         | ^, ..10 , shall i ; | ^ well ,? that ..1 went/was ..6 | ^, ..4 went ..2 \
         quiet/silent/dark ..6 >pump/line/room/hall/machine",
        REST,
    ),
];
