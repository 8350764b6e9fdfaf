use super::rule::{CLAUSE, REST, Rule, broad, rule};

const FIT: &str = "Weighing the others is the employer's work. Say what you bring.";
const CHOICE: &str = "Do not choose somebody else for them: they have not done so yet.";
const CHOSEN: &str = "They asked you to come because of what they saw in you.";

pub(super) const RULES: &[Rule] = &[
    broad(
        "others-are-better",
        FIT,
        "^, ..6 @others ..5 \
         was/were/is/are/seem~/seems/looked/looks/sounded/must/may/might/have/has/had/will/would/do/did \
         ..6 @better | ^, ..6 others/people/someone/somebody who ..8 better ..4 | ^, ..2 \
         competition ..5 fierce/stiff/strong/tough/steep/intense/hot/high/great ..4 | ^, ..4 i \
         ..5 weakest/worst/least/poorest/lowest/bottom ..8 >weakest | ^, ..2 \
         compared/beside/alongside/versus/unlike to/with? ..3 \
         others/them/other/rest/two/candidates/applicants/competition ..10 | ^, ..2 next to ..3 \
         others/them/other/rest/two/candidates/applicants/competition ..10 | ^, ..2 i ..2 \
         pale/paled/pales ..6 | ^, ..6 would ..2 get/understand it/that? if you ..8 | ^, ..4 i \
         would pick/choose/hire/take/have ..2 the/them/her/him/someone/somebody/one \
         other/else/too ..6 | ^, ..3 \
         she/he/they/woman/man/lady/lad/guy/girl/candidate/person/one/chap/fellow ..6 would/will \
         ..2 suit you ..6 | ^, ..3 \
         she/he/they/woman/man/lady/lad/guy/girl/candidate/person/one/chap/fellow ..6 would/will \
         ..2 be ..1 perfect/better/ideal/right ..2 for ..4 | ^, ..2 the ..1 others/rest were/are/all/had/have ..6 | ^, ..4 so/such ..1 clever/talented/gifted/smart/bright/brilliant ..1 people ..4",
        CLAUSE,
    ),
    broad(
        "better-than-me",
        FIT,
        "^, <nobody/none/few/hardly/no ..14 @better ..8 than me/mine/myself | ^, \
         <nobody/none/few/hardly/no ..14 @better ..8 than i \
         am/was/do/did/can/could/have/will/would | ^, ..14 ahead/head of me ; | ^, ..12 \
         shoulders/streets/miles above me ;",
        CLAUSE,
    ),
    broad(
        "better-people",
        FIT,
        "^, ..6 you/there/they/people ..6 \
         better/stronger/abler/brighter/cleverer/smarter/superior/worthier/fitter/finer ..3 \
         @people | ^, ..6 you/there/they/people ..6 more/most/far/highly @better ..2 @people | ^, \
         ..6 you/there ..6 better/stronger/smarter/worthier/cleverer/fitter out there | ^, ..6 \
         people/somebody/someone/others/those who ..3 deserve it/this ..2 | ^, ..3 there ..3 \
         dozens/hundreds/plenty/lots/loads/many/others/people ..5 better/easily/than ..4 | ^, ..3 \
         there ..3 dozens/hundreds/plenty/lots/loads/others/many ..2 who/that ..3 \
         can/could/would/are/have ..8 | ^, ..4 you ..4 \
         strong/impressive/large/big/huge/great/excellent field/pool/shortlist/line/lineup ..6 \
         >ops | ^, ..5 you ..6 someone/somebody better ..4 | ^, ..3 had ..4 on me ; | ^, my \
         competitors/rivals/competition ..6 | ^, the competition is/was/will/must ..6 | ^, \
         <nobody ..4 degrees and i ..4 | ^, ..4 there ..3 people/others/candidates/applicants/many/plenty ..2 with/who ..4 more/better/stronger ..6",
        CLAUSE,
    ),
    broad(
        "outclassed",
        FIT,
        "^, i ..4 \
         outclassed/outmatched/outshone/outdone/outgunned/outranked/overshadowed/eclipsed | ^, \
         ..8 outclass~/outshone/outshine~/outdid/outdo~/overshadow~/eclipse~ me | ^, ..6 \
         put~/putting/left/leaves me in/to the? shade/shame",
        CLAUSE,
    ),
    broad(
        "cannot-compete",
        FIT,
        "^, ..5 i ..3 not/never/hardly/barely ..3 compete/match/rival/equal/measure \
         up?/with?/against? | ^, ..5 i ..2 no match for | ^, ..5 hold a candle to | ^, i ..2 not \
         ..1 in the? same/their league/class | ^, against ..8 i ..6 hope/chance/prayer | ^, ..8 i \
         ..4 hope/chance/prayer against | ^, what chance/hope ..5 i",
        CLAUSE,
    ),
    broad(
        "surprised-to-be-asked",
        CHOSEN,
        "^, ..8 i ..3 surprised/amazed/astonished/stunned/shocked/astounded ..4 \
         shortlisted/considered/invited/included/asked/selected/interviewed/chosen/called | ^, \
         ..3 i ..2 surprised/amazed/astonished that? you ..2 \
         shortlisted/considered/invited/included/asked/selected/interviewed/saw/chose/called | ^, \
         ..3 i ..3 amazed/surprised/astonished/stunned/shocked if ..8 | ^, ..3 i ..3 \
         felt/feel/was ..2 small/tiny/out/dwarfed/intimidated/inferior/inadequate ..3 \
         beside/next/among/place/by/to/compared ..6",
        CLAUSE,
    ),
    broad(
        "why-choose-me",
        CHOSEN,
        "^, ..4 why you/anyone/anybody/they ..3 \
         choose/pick/hire/want/take/invite/interview/consider/bother me/with | ^, ..4 i would ..2 \
         not ..1 hire/choose/pick/have me/myself | ^, in your place/shoes/position ..8 \
         someone/somebody/else/them/another | ^, ..4 what you ..2 saw/see in me",
        CLAUSE,
    ),
    broad(
        "calibre-of-others",
        FIT,
        "^, ..4 calibre/caliber/quality/strength/standard/talent/level of ..3 \
         others/candidates/applicants/competition/field/shortlist/contenders | ^, ..8 \
         strong/stiff/tough/fierce/formidable/talented/outstanding/brilliant/excellent/impressive/amazing/great \
         ..2 candidates/applicants/competition/contenders/competitors/finalists | ^, ..8 \
         among/amongst/alongside/beside ..1 such ..2 talent/company/people | ^, ..8 so many/such \
         ..3 candidates/applicants/contenders/competitors/finalists ..4 | ^, ..6 up against ..8 \
         >time/clock/wall | ^, ..4 internal candidate/applicant ..10",
        CLAUSE,
    ),
    broad(
        "deserves-it-more",
        FIT,
        "^, ..5 someone/somebody/others/they/people ..3 deserve~ it/this/that ..2 | ^, ..6 \
         more/most deserving | ^, ..5 someone/somebody/others ..3 need~/want~ it/this more | ^, \
         rightly so ; | ^, quite rightly ;",
        CLAUSE,
    ),
    rule(
        "accept-another",
        CHOICE,
        "^, ..4 if/should you ..4 \
         find/found/chose/choose/chosen/picked/pick/preferred/prefer/hire/hired/prefer/have/go/went/gone \
         ..3 someone/somebody/anyone/anybody/another/other/others ..1 \
         better/else/more/stronger/candidate/person/one/applicant/fitter/closer/who/with | ^, ..6 \
         if there ..3 someone/somebody/anyone/others/people/candidates ..1 \
         better/else/more/stronger/fitter/closer | ^, ..6 may/let the best \
         man/woman/person/candidate win | ^, ..5 you ..5 \
         want/wanted/prefer/preferred/choose/chose/need/needed/take/took/pick/picked/looking ..2 \
         someone/somebody/anyone/people/others with/who ..2 more/better/stronger/proper/real ..8",
        REST,
    ),
];
