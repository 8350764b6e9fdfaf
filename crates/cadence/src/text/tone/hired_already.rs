use super::rule::{CLAUSE, Ends, REST, Rule, broad, rule};

const NOT_YET: &str = "They have not chosen yet; wishing for the job is warmer than taking it.";
const IF: &str = "\"If\" leaves the choice with them and says what you would do all the same.";
const ASK: &str = "Such questions come after the offer; before it they make the choice for them.";

/// What somebody sees to in the first week.
const EAGER: Ends = &[
    ("to be? ..1 start~/starting", "I am eager to start"),
    ("to join", "I am eager to join"),
    ("to be? joining", "I am eager to join"),
    ("to begin", "I am eager to begin"),
    ("to work", "I am eager to work"),
    ("to meet", "I would like to meet"),
    ("about starting/joining ..8 ;", ""),
    ("for my ..8 ;", ""),
    ("till/until ..8 ;", ""),
    (
        "to be =on/in/part/one/at/there/your/a/working",
        "I would like to be",
    ),
];

pub(super) const RULES: &[Rule] = &[
    rule(
        "cannot-wait-to-start",
        NOT_YET,
        "i can @so? hardly/not/barely wait | ^ can not @so? wait | ^ ..1 excited to be \
         =starting/joining",
        EAGER,
    ),
    rule(
        "excited-to-be-joining",
        NOT_YET,
        "i am @so? excited/thrilled/delighted/pleased/happy/glad/proud to be",
        &[
            ("joining", "I am eager to join"),
            ("starting", "I am eager to start"),
            ("coming ..1 board", "I am eager to join you"),
            ("part/one of ..5 ;", ""),
            ("working =for/with/at/on/in", "I would like to work"),
            ("your new/next ..4 ;", ""),
        ],
    ),
    rule(
        "when-i-join",
        IF,
        "when/once i | as soon as i | the moment i",
        &[
            ("join =the/your/you", "if I join"),
            ("start =with/at/here/there", "if I start"),
            ("begin =with/at/here/there", "if I begin"),
            ("start ;", "if I start"),
            ("start i will", "if I start, I will"),
            ("come aboard", "if I join you"),
            ("come on board", "if I join you"),
            ("take over =the/your/from/as", "if I take over"),
            ("take up =the/your/this", "if I take up"),
            ("am on the/your team", "if I am on the team"),
            ("am on board", "if I join you"),
            ("am part of", "if I am part of"),
            ("am with you", "if I am with you"),
            ("am at your", "if I am at your"),
            ("am =hired/aboard/employed/there", "if I am"),
            ("have joined =the/your/you", "if I have joined"),
            ("have started =with/at/here/there", "if I have started"),
        ],
    ),
    broad(
        "now-that-i-am-hired",
        NOT_YET,
        "^, ..1 now that i am ..1 \
         part/on/in/one/hired/joining/starting/going/aboard/officially/working/with | ^, ..1 now \
         that we are colleagues/working/a/on",
        CLAUSE,
    ),
    rule(
        "as-your-new",
        NOT_YET,
        "as your ..1 new/next/future/soon | as the new",
        &[
            ("!method/broom ..3 ,? i would/could/can/will", "I would"),
            ("..3 ,", ""),
        ],
    ),
    rule(
        "look-forward-to-being",
        NOT_YET,
        "i @so? am? look/looking @so? forward to | ^ looking @so? forward to",
        &[
            (
                "=working/joining/becoming/leading/running/teaching/being/serving",
                "I would enjoy",
            ),
            ("starting =on/with/in/at/next", "I would enjoy starting"),
            ("my first ..6 ;", ""),
            ("our first ..6 ;", ""),
            ("seeing you on/at/in ..6 ;", ""),
        ],
    ),
    broad(
        "see-you-at-work",
        NOT_YET,
        "^ see you on/at/in/monday/tuesday/wednesday/thursday/friday ..8 \
         work/shift/day/early/start/team/office/desk/week | ^ see you at work | ^ see you on my | \
         ^, ..6 before/for/about/on/until/till my first day/shift/week/month >was/were/failed/at \
         ..1 ; | ^, ..6 my first day/shift/week with you | ^, ..8 my start date | ^, i will ..2 \
         be/see ..6 monday/tuesday/wednesday/thursday/friday/morning/first ..3 \
         ready/start/work/sharp/prepared/raring ..6 | ^, ..8 my first day/shift/week ; | ^, ..4 \
         cleared/clear/freed/blocked my calendar/diary/schedule ..8 | ^, ..4 \
         put/pencil/sign/count/book me down/up/in/onto ..6 | ^, ..8 in my ..1 diary/calendar ..6 \
         | ^, ..10 my first day ; | ^, ..3 save/keep/reserve me a ..6 | ^, my first ..2 task/job/day/project/act/move/week will ..8 | ^, ..4 what time to ..1 turn/show/be/come/arrive/report ..6 | ^, i have ..1 started/begun packing ;",
        CLAUSE,
    ),
    rule(
        "my-new-team",
        NOT_YET,
        "my new/future/prospective/soon | our new/future",
        &[(
            "to? be? =team/colleagues/boss/manager/workplace/crew/employer/coworkers/desk/office/supervisor >at/was/were/since/is",
            "your",
        )],
    ),
    broad(
        "told-my-boss",
        NOT_YET,
        "^, i/we ..3 already/just/now ..2 \
         told/handed/given/informed/tell/gave/quit/resigned/left/turned/bought/booked/ordered/signed/packed/rented/sold/found \
         ..4 \
         boss/employer/notice/manager/landlord/flat/house/apartment/resignation/job/uniform/ticket/tickets/cards/everyone/everybody/family/friends/kids/wife/husband/place/offers/suit/van/school/nursery \
         | ^, i/we ..2 told everyone/everybody/all ..6 job/working/you/start | ^, i/we ..3 \
         started/begun/looking/hunting already? for? a/an? new? \
         flats/houses/apartments/flat/house/apartment/place/rooms/room near/close/around/by | ^, \
         i/we ..3 house/flat/apartment hunting ..1 in/near | ^, i/we ..1 have? ..1 ordered/bought \
         ..6 boots/shoes/suit/uniform/scrubs/overalls/apron/knives/season/ticket/laptop/books ..5 \
         >last/years | ^, i/we ..3 told ..2 landlord/landlady/boss/manager ..8 >looking | ^, ..3 \
         i/we ..1 have? given/handed ..3 notice to? ..6 >march/april/may/june/july | ^, ..2 i ..1 \
         have? already started/begun ..10 >school/course | ^, i/we ..2 told my/the/our ..2 kids/children/wife/husband/family/parents/mother/friends/mum/dad/partner/girlfriend/boyfriend/neighbours ..2 i/we/about ..6",
        CLAUSE,
    ),
    rule(
        "where-is-my-desk",
        ASK,
        "^ ..5 where/when/whom/how ..3 i/we ..2 collect/pick/fetch/get/sign/find ..2 my/the/a \
         @kit | ^ ..5 where/when/how to collect/pick/fetch/get/sign up? my/the ..1 @kit | ^ ..3 \
         which/what/where ..4 desk/office/locker/parking/seat/bed/room/van/classroom/shift/shifts \
         ..2 mine/me/my | ^ ..3 which/what/where ..3 my @kit | ^ ..3 where/when/what time ..2 \
         do/should/shall/must/will/can i ..1 report/park/sit/clock/start/begin/arrive/move ;? \
         >if/would/earliest | ^ ..3 when do/will/shall we/i ..1 sign/start/begin | ^ ..2 who will \
         be my | ^ ..7 where ..1 my @kit/office/seat/room/locker will/is/would ..4 | ^ ..3 \
         who/whom do/will/should i ..2 report ..6 | ^ ..4 who/whom ..2 my ..1 \
         boss/supervisor/manager/mentor/buddy/partner will ..4 | ^ ..1 do/will/would i/we ..1 \
         get/have a/an/my/the ..2 \
         space/car/laptop/phone/discount/desk/office/uniform/locker/key/pass ..4 | ^ we ..1 \
         start/begin on ..6",
        REST,
    ),
    rule(
        "send-my-contract",
        ASK,
        "^, ..4 send/post/email/mail/prepare/order/get/have/give/forward ..2 my @kit | ^, ..4 \
         send/post/email/mail/prepare/order/get/have/give/forward ..2 the/a/me \
         contract/uniform/badge/keys/payslip/login ..4 | ^, ..4 add/put me to/on/in/down ..3 \
         rota/list/schedule/roster/payroll/group/calendar/shift/monday | ^, ..4 set ..3 my \
         email/account/login/desk/laptop | ^, just send ..1 the/my/me ..6",
        REST,
    ),
    broad(
        "one-of-the-family",
        NOT_YET,
        "^, ..6 one/part/member of the/your/this family/gang/bunch | ^, ..4 welcome me \
         on/aboard/to | ^, ..6 we will/shall/are ..2 make/be/going ..3 \
         great/good/perfect/dream/amazing/fantastic team/partnership/match | ^, consider me \
         one/part/hired/in | ^, ..5 job/position/role/post/place ..3 \
         good/basically/practically/already ..2 mine | ^, we ..5 together ; | ^, ..3 feet/desk \
         under the ..6 | ^, ..3 @so? excited/thrilled/delighted/happy ..4 \
         moving/relocating/move/relocate ..6 | ^, we will ..6 together ..2 | ^, ..4 counting the \
         days/sleeps/hours/minutes ..8 | ^, i ..2 consider/count/see/regard myself ..3 \
         part/one/member/colleague/yours ..6 | ^, ..3 we are going to ..3 team/pair/match ..4 | \
         ^, as a/one member/part/of of? your/the team/family/crew ..10 | ^, ..2 our ..1 \
         customers/guests/clients/patients/pupils/colleagues/team will ..8 | ^, ..8 \
         since/because/as i will be ..1 using/working/doing/needing ..6",
        CLAUSE,
    ),
];
