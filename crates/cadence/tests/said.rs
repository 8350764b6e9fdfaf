//! What the employer said, and what Today says then: told as a counselor would.
//!
//! All begin with the interview on Friday 6 March 2026 with Ann; the letter goes out that day.
//! There are no holidays. The usual window is Friday 13 to Friday 20 March, best on the 20th.
#![allow(clippy::unwrap_used)]

mod common;

use cadence::day::Calendars;
use cadence::plan::{Channel, MoveKind, Rung, Seriousness, State, plan_all};
use cadence::record::ContactKind::{Counselor, Interviewer, Reference};
use cadence::record::{
    Answer, Body, CloseReason, GroundRule, Medium, NewsKind, Outcome, Purpose, Topic, TouchKind,
};
use cadence::text;
use common::*;

/// The interview and the letter, and what came after.
fn told(history: &[Body]) -> Story {
    let begin = [interview("03-06", &["Ann"]), letter("03-06", &["Ann"])];
    story(begin.into_iter().chain(history.iter().cloned())).person(Interviewer, "Ann")
}

/// The same with the letter still owed.
fn unwritten(history: &[Body]) -> Story {
    let begin = [interview("03-06", &["Ann"])];
    story(begin.into_iter().chain(history.iter().cloned())).person(Interviewer, "Ann")
}

/// What Today says on a day.
#[track_caller]
fn check(story: &Story, today: &str, expected: &[&str]) {
    assert_eq!(
        story.says(today),
        expected,
        "on {today}: {}",
        story.why(today)
    );
}

/// That the reason of the first move holds this on a day.
#[track_caller]
fn check_why(story: &Story, today: &str, expected: &str) {
    let why = story.why(today);
    assert!(why.contains(expected), "{why:?} does not say {expected:?}");
}

/// That it holds nothing of this.
#[track_caller]
fn check_not(story: &Story, today: &str, unwanted: &str) {
    let why = story.why(today);
    assert!(!why.contains(unwanted), "{why:?} says {unwanted:?}");
}

fn promised(date: &str) -> Body {
    news(date, NewsKind::PromisedContact)
}

fn call_me(date: &str, on: &str) -> Body {
    news(date, NewsKind::CallOn(d(on)))
}

fn decides(date: &str, on: &str) -> Body {
    news(date, NewsKind::DecisionBy(d(on)))
}

fn no_phone(date: &str) -> Body {
    Body::GroundRule(GroundRule {
        no_phone: true,
        ..rule(date)
    })
}

fn spoke_to(date: &str, who: &str, purpose: Purpose) -> Body {
    let how = TouchKind::Call(Outcome::Reached(Answer::NoDate));
    touch(date, how, &[who], purpose)
}

fn left_with(date: &str, who: &str, purpose: Purpose) -> Body {
    let how = TouchKind::Call(Outcome::MessageLeft { with: None });
    touch(date, how, &[who], purpose)
}

// The anchor

#[test]
fn a_promise_is_no_contact_however_often_it_is_given() {
    let call = ["Fri 20 Mar: Call Ann at Orchard"];
    let once = told(&[promised("03-19")]);
    check(&once, "03-19", &call);
    check_why(
        &once,
        "03-19",
        "They promised on Thursday 19 March to be in touch",
    );
    let thursdays = ["03-12", "03-19", "03-26", "04-02", "04-09"].map(promised);
    let often = told(&thursdays);
    for today in ["03-12", "03-20", "04-09"] {
        check(&often, today, &call);
    }
    assert_eq!(often.the(MoveKind::Cadence, "04-09").state, State::Overdue);
}

#[test]
fn every_means_is_a_contact() {
    use TouchKind::{Email, Letter, Network, Text, Video, Visit};
    for how in [Letter, Email, Network, Text, Video, Visit] {
        let it = told(&[touch("03-20", how, &["Ann"], Purpose::FollowUp)]);
        check(&it, "03-20", &["Fri 3 Apr: Call Ann at Orchard"]);
    }
}

#[test]
fn what_is_dated_after_today_is_said_and_not_counted() {
    let it = told(&[news("2027-03-01", NewsKind::CalledBack)]);
    check(&it, "03-20", &["Fri 20 Mar: Call Ann at Orchard"]);
    check_why(
        &it,
        "03-20",
        "An entry is dated Monday 1 March 2027, which is after today, so it does not count yet",
    );
    let plan = it.plan("03-20");
    assert_eq!(plan.uncounted, Some(d("2027-03-01")));
    assert!(text::uncounted(&plan, d("03-20")).is_some());
    let later = [
        offered("2027-03-01", None),
        news("2027-03-01", NewsKind::TurnedDown),
        news("2027-03-01", NewsKind::AskedReferences),
        decides("2027-03-01", "2027-03-02"),
        no_phone("2027-03-01"),
        skip("2027-03-01", MoveKind::Cadence, None),
        snooze("2027-03-01", "2027-03-02", MoveKind::Cadence, None),
        message("2027-03-01"),
    ];
    for entry in later {
        let it = told(&[entry]);
        check(&it, "03-20", &["Fri 20 Mar: Call Ann at Orchard"]);
        assert_eq!(it.plan("03-20").seriousness.rung, Rung::Quiet);
    }
    assert_eq!(told(&[]).plan("03-20").uncounted, None);
    assert_eq!(text::uncounted(&told(&[]).plan("03-20"), d("03-20")), None);
}

// "Call me on …", "not before …", "no phone"

#[test]
fn call_me_is_a_call_on_that_day() {
    let unsent = unwritten(&[call_me("03-06", "03-10")]);
    check(
        &unsent,
        "03-09",
        &[
            "Fri 6 Mar: Write to Ann at Orchard",
            "Tue 10 Mar: Call Ann at Orchard",
        ],
    );
    check(&unsent, "03-10", &["Tue 10 Mar: Call Ann at Orchard"]);
    check_not(&unsent, "03-10", "by letter");
    let after_messages = told(&[
        message("03-13"),
        message("03-20"),
        call_me("03-23", "03-26"),
    ]);
    check(
        &after_messages,
        "03-26",
        &["Thu 26 Mar: Call Ann at Orchard"],
    );
    let ruled = told(&[no_phone("03-06"), call_me("03-11", "03-17")]);
    check(&ruled, "03-17", &["Tue 17 Mar: Call Ann at Orchard"]);
    check_not(&ruled, "03-17", "not to be phoned");
    // The rule stands again once that call is made.
    let made = ruled.and(message("03-17"));
    check(&made, "03-31", &["Fri 27 Mar: Write to Ann at Orchard"]);
    // Said after it, "no phone" wins.
    let later = told(&[call_me("03-06", "03-17"), no_phone("03-11")]);
    check(&later, "03-17", &["Tue 17 Mar: Write to Ann at Orchard"]);
}

#[test]
fn between_two_days_they_named_the_later_word_holds() {
    let not_before_later = told(&[call_me("03-06", "03-24"), not_before("03-11", "04-06")]);
    check(
        &not_before_later,
        "03-24",
        &["Mon 6 Apr: Call Ann at Orchard"],
    );
    check_why(
        &not_before_later,
        "03-24",
        "later not to be contacted before Monday 6 April",
    );
    let call_me_later = told(&[not_before("03-06", "04-06"), call_me("03-11", "03-24")]);
    check(
        &call_me_later,
        "03-24",
        &["Tue 24 Mar: Call Ann at Orchard"],
    );
    let step = call_me_later.the(MoveKind::Cadence, "03-11");
    assert_eq!(step.window, window("03-24", "03-24", "03-25"));
    let decision_later = told(&[call_me("03-06", "03-24"), decides("03-18", "03-27")]);
    check(
        &decision_later,
        "03-24",
        &["Mon 30 Mar: Call Ann at Orchard"],
    );
    // A decision that is far off does not gainsay the call.
    let far = told(&[call_me("03-06", "03-24"), decides("03-18", "05-29")]);
    check(&far, "03-24", &["Tue 24 Mar: Call Ann at Orchard"]);
    let at_once = told(&[call_me("03-06", "03-24"), decides("03-06", "03-10")]);
    check(&at_once, "03-10", &["Tue 24 Mar: Call Ann at Orchard"]);
}

#[test]
fn a_day_they_asked_for_that_has_passed_is_said_so() {
    let it = told(&[call_me("03-06", "03-24")]);
    check_why(&it, "03-24", "They asked you to call on Tuesday 24 March.");
    check_why(
        &it,
        "03-25",
        "That day has passed; a contact still counts today.",
    );
    // A Saturday is no day for a call.
    check_why(
        &it,
        "03-28",
        "Today is not a day for a call: Monday 30 March is the next.",
    );
}

// The decision date

#[test]
fn the_day_after_the_decision_is_a_call_that_asks() {
    let it = told(&[
        decides("03-06", "04-10"),
        message("03-20"),
        message("04-03"),
    ]);
    check(&it, "04-10", &["Mon 13 Apr: Call Ann at Orchard"]);
    check(&it, "04-13", &["Mon 13 Apr: Call Ann at Orchard"]);
    check_why(&it, "04-13", "They were to decide on Friday 10 April");
    check_why(
        &it,
        "04-15",
        "They were to decide on Friday 10 April: ask today whether they have.",
    );
    check_not(&it, "04-13", "letter");
    // "No phone" stands.
    let ruled = told(&[decides("03-06", "03-17"), no_phone("03-06")]);
    check(&ruled, "03-18", &["Wed 18 Mar: Write to Ann at Orchard"]);
}

#[test]
fn a_decision_date_far_off_is_judged_each_day() {
    let it = told(&[decides("03-06", "04-17")]);
    check_why(&it, "04-16", "Their date, Friday 17 April, is far off");
    check_why(
        &it,
        "04-17",
        "Today is the day they named for the decision.",
    );
    check_not(&it, "04-17", "far off");
    for today in ["04-18", "04-20", "05-04"] {
        check_why(&it, today, "Their date, Friday 17 April, has passed");
        check_not(&it, today, "far off");
        assert_eq!(it.the(MoveKind::Cadence, today).channel, Channel::Phone);
    }
}

#[test]
fn a_decision_date_stands_until_it_is_answered() {
    let asked = |entry: Body| told(&[decides("03-06", "03-17"), entry]);
    let stands = |it: &Story, today: &str| {
        let why = text::reason(&it.the(MoveKind::Cadence, today), d(today));
        let passed = "Their date, Tuesday 17 March, has passed";
        assert!(why.contains(passed), "{why}");
    };
    stands(&asked(no_answer("03-18")), "03-19");
    stands(&asked(message("03-18")), "03-25");
    stands(&asked(promised("03-18")).and(message("03-18")), "03-25");
    stands(&asked(news("03-18", NewsKind::AskedReferences)), "03-25");
    // Somebody reached before the day does not end it, whatever they say.
    let before = asked(reached("03-13"));
    check(&before, "03-18", &["Wed 18 Mar: Call Ann at Orchard"]);
    check_why(
        &asked(promised("03-18")),
        "03-18",
        "They were to decide on Tuesday 17 March",
    );
    for over in [
        reached("03-18"),
        news("03-18", NewsKind::CalledBack),
        call("03-10", Outcome::Reached(Answer::Decided)),
        touch("03-17", TouchKind::Visit, &["Ann"], Purpose::FollowUp),
    ] {
        let it = asked(over);
        check_not(&it, "03-27", "17 March, has passed");
        check_not(&it, "03-27", "They were to decide");
    }
    // Another day takes its place.
    let moved = asked(decides("03-18", "03-25"));
    check(&moved, "03-19", &["Thu 26 Mar: Call Ann at Orchard"]);
}

// Calls with no answer, leaving out, putting off

#[test]
fn the_first_call_with_no_answer_asks_for_a_message() {
    let it = told(&[no_answer("03-19")]);
    check(&it, "03-20", &["Fri 20 Mar: Call Ann at Orchard"]);
    check_why(
        &it,
        "03-20",
        "leave a message this time, with the assistant or on voicemail",
    );
    // After the window the sentence about it is still true.
    check_not(&it, "03-27", "window stands");
    let thrice = told(&["03-18", "03-19", "03-20"].map(no_answer));
    check(&thrice, "03-23", &["Mon 23 Mar: Write to Ann at Orchard"]);
    check_why(
        &thrice,
        "03-23",
        "three calls with no answer, so this one is by letter",
    );
}

#[test]
fn a_reason_never_says_two_channels() {
    let it = told(&[
        message("03-13"),
        message("03-27"),
        no_answer("04-10"),
        no_answer("04-13"),
        no_answer("04-14"),
    ]);
    check(&it, "04-15", &["Wed 15 Apr: Write to Ann at Orchard"]);
    check_not(&it, "04-15", "Try again");
    check_not(&it, "04-15", "call sheet");
    let once = told(&[message("03-13"), message("03-27"), no_answer("04-10")]);
    check(&once, "04-13", &["Mon 13 Apr: Write to Ann at Orchard"]);
    check_not(&once, "04-13", "Try again");
    check_not(&once, "04-13", "leave a message");
}

#[test]
fn a_call_left_out_starts_the_window_anew() {
    let it = told(&[skip("03-20", MoveKind::Cadence, None)]);
    check(&it, "03-20", &["Fri 3 Apr: Call Ann at Orchard"]);
    let step = it.the(MoveKind::Cadence, "03-20");
    assert_eq!(
        (step.window, step.state),
        (window("03-27", "04-03", "04-03"), State::Waiting)
    );
    check_why(
        &it,
        "03-20",
        "You left this out on Friday 20 March, so the next window counts from",
    );
    // It is no contact: after two messages the letter is still the change.
    let messages = told(&[
        message("03-13"),
        message("03-20"),
        skip("04-03", MoveKind::Cadence, None),
    ]);
    check(&messages, "04-17", &["Fri 17 Apr: Write to Ann at Orchard"]);
    // A contact after it counts alone.
    check_not(&it.and(message("03-30")), "03-30", "left this out");
}

#[test]
fn a_move_put_off_is_done_with_by_the_contact() {
    for put_off in ["03-18", "03-20"] {
        let it = told(&[
            snooze(put_off, "03-27", MoveKind::Cadence, None),
            message("03-20"),
        ]);
        check(&it, "03-20", &["Fri 3 Apr: Call Ann at Orchard"]);
        assert_eq!(it.the(MoveKind::Cadence, "03-20").snoozed, None);
    }
}

// What waits for an answer

#[test]
fn what_waits_for_an_answer_comes_first() {
    let invited = news("03-19", NewsKind::InvitedBack);
    let it = told(&[invited]);
    check(
        &it,
        "03-19",
        &["Thu 19 Mar: Agree on a day with Ann at Orchard"],
    );
    let step = it.the(MoveKind::Reply, "03-19");
    assert_eq!(
        (step.window, step.state),
        (window("03-19", "03-19", "03-20"), State::Due)
    );
    // The day arranged, a reply, or leaving it out settles it.
    assert_eq!(
        it.and(arranged("03-26", &["Ann"])).kinds("03-20"),
        [MoveKind::Prepare]
    );
    let replied = touch("03-19", TouchKind::Email, &["Ann"], Purpose::Reply);
    assert_eq!(it.and(replied).kinds("03-20"), [MoveKind::Cadence]);
    assert_eq!(
        it.and(skip("03-19", MoveKind::Reply, None)).kinds("03-20"),
        [MoveKind::Cadence]
    );
    assert_eq!(it.and(message("03-20")).kinds("03-20"), [MoveKind::Cadence]);
    assert_eq!(it.and(no_answer("03-20")).kinds("03-20"), [MoveKind::Reply]);

    let missed = told(&[news("03-19", NewsKind::MissedCall)]);
    check(&missed, "03-19", &["Thu 19 Mar: Call Ann at Orchard back"]);
    check_why(
        &missed,
        "03-23",
        "Call back today; if nobody answers, leave a message.",
    );
    let back = missed.and(reached("03-19"));
    assert_eq!(back.kinds("03-19"), [MoveKind::Cadence]);
    let again = missed.and(news("03-20", NewsKind::CalledBack));
    assert_eq!(again.kinds("03-20"), [MoveKind::Cadence]);
    assert_eq!(
        missed.and(promised("03-20")).kinds("03-20"),
        [MoveKind::Reply]
    );

    for topic in [Topic::Pay, Topic::StartDate, Topic::Availability] {
        let asked = told(&[news("03-19", NewsKind::AskedAbout(topic))]);
        check(&asked, "03-19", &["Thu 19 Mar: Answer Ann at Orchard"]);
        // A question in a call is answered in the call.
        assert_eq!(
            asked.and(reached("03-19")).kinds("03-19"),
            [MoveKind::Cadence]
        );
    }
}

#[test]
fn what_is_asked_at_the_interview_is_answered_there() {
    let asked = told(&[news("03-06", NewsKind::AskedAbout(Topic::StartDate))]);
    check(&asked, "03-06", &["Fri 20 Mar: Call Ann at Orchard"]);
    // But a day to come back is still to be agreed on, and the letter of that day does not do it.
    let invited = told(&[news("03-06", NewsKind::InvitedBack)]);
    check(
        &invited,
        "03-09",
        &["Fri 6 Mar: Agree on a day with Ann at Orchard"],
    );
}

#[test]
fn a_reply_is_ahead_of_every_follow_up() {
    let late = told(&[]);
    let mut waiting = told(&[news("04-02", NewsKind::MissedCall)]);
    waiting.opportunity.id = id("o2");
    let (late, reply) = (
        late.the(MoveKind::Cadence, "04-02"),
        waiting.the(MoveKind::Reply, "04-02"),
    );
    assert_eq!(late.state, State::Overdue);
    assert!(reply.order() < late.order());
}

// Interviews that lie ahead

#[test]
fn a_letter_stays_owed_while_another_interview_only_lies_ahead() {
    let it = unwritten(&[arranged("03-30", &["Ann"])]);
    for today in ["03-09", "03-13", "03-27"] {
        let says = it.says(today);
        assert!(
            says.contains(&"Fri 6 Mar: Write to Ann at Orchard".to_owned()),
            "{says:?}"
        );
    }
    // Once it has taken place it is owed a letter of its own.
    check(
        &it,
        "03-31",
        &[
            "Mon 30 Mar: Write to Ann at Orchard",
            "Fri 10 Apr: Call Ann at Orchard",
        ],
    );
    // A letter that lapsed does not come back.
    let lapsed = unwritten(&[message("03-16"), arranged("03-30", &["Ann"])]);
    assert_eq!(lapsed.kinds("03-17"), [MoveKind::Prepare]);
}

#[test]
fn an_interview_called_off_brings_the_cadence_back() {
    let off = news("03-17", NewsKind::CalledOff(d("03-19")));
    let it = told(&[arranged("03-19", &["Ann"]), off]);
    for today in ["03-17", "03-20"] {
        check(&it, today, &["Fri 27 Mar: Call Ann at Orchard"]);
    }
    check_why(
        &it,
        "03-20",
        "You last heard from them on Tuesday 17 March.",
    );
    assert_eq!(it.plan("03-20").patience.unwrap().interview, d("03-06"));
    // Moved to another day, it lies ahead again; one that was held was not called off.
    assert_eq!(
        it.and(arranged("03-26", &[])).kinds("03-20"),
        [MoveKind::Prepare]
    );
    let held = told(&[
        interview("03-19", &["Ann"]),
        news("03-17", NewsKind::CalledOff(d("03-19"))),
    ]);
    assert_eq!(held.plan("03-20").patience.unwrap().interview, d("03-19"));
    assert_eq!(it.opportunity.interviews().count(), 1);
}

// References

#[test]
fn a_check_of_an_unnamed_reference_is_of_the_one_on_file() {
    let it = told(&[news("03-12", NewsKind::CheckedReference(None))]).person(Reference, "Rex");
    check(
        &it,
        "03-12",
        &["Thu 12 Mar: Thank Rex", "Fri 20 Mar: Call Ann at Orchard"],
    );
}

#[test]
fn a_message_on_a_voicemail_briefs_nobody() {
    let it = told(&[
        news("03-12", NewsKind::AskedReferences),
        left_with("03-12", "Rex", Purpose::Brief),
    ])
    .person(Reference, "Rex");
    assert!(it.kinds("03-13").contains(&MoveKind::Brief));
    let spoken = it.and(spoke_to("03-13", "Rex", Purpose::Brief));
    assert!(!spoken.kinds("03-13").contains(&MoveKind::Brief));
    // Thanks may be left there.
    let checked = told(&[
        news("03-12", NewsKind::CheckedReference(None)),
        left_with("03-12", "Rex", Purpose::Thank),
    ])
    .person(Reference, "Rex");
    assert!(!checked.kinds("03-13").contains(&MoveKind::Thank));
}

// The agency

fn by_agency(history: &[Body]) -> Story {
    let begin = [agency_interview("03-06", &["Ann"])];
    let all = begin.into_iter().chain(history.iter().cloned());
    story(all)
        .person(Interviewer, "Ann")
        .person(Counselor, "Cho")
}

#[test]
fn a_debrief_is_a_talk() {
    let counts = |how: TouchKind| {
        let it = by_agency(&[touch("03-09", how, &["Cho"], Purpose::Debrief)]);
        !it.kinds("03-09").contains(&MoveKind::Debrief)
    };
    assert!(counts(TouchKind::Call(Outcome::Reached(Answer::NoDate))));
    assert!(counts(TouchKind::Video));
    assert!(counts(TouchKind::Visit));
    for not in [
        TouchKind::Email,
        TouchKind::Letter,
        TouchKind::Text,
        TouchKind::Network,
    ] {
        assert!(!counts(not));
    }
    assert!(!counts(TouchKind::Call(Outcome::MessageLeft {
        with: None
    })));
}

#[test]
fn the_letter_waits_for_the_debrief_no_longer_than_it_is_in_time() {
    let it = by_agency(&[]);
    check(&it, "03-09", &["Fri 6 Mar: Debrief Cho"]);
    check(
        &it,
        "03-10",
        &[
            "Fri 6 Mar: Debrief Cho",
            "Fri 6 Mar: Write to Ann at Orchard",
        ],
    );
    assert_eq!(it.plan("03-10").held.len(), 1, "the call");
}

// Offers

/// What Today says of several openings on a day, opening by opening.
fn says_all(stories: &[&Story], today: &str) -> Vec<Vec<String>> {
    let mut openings: Vec<_> = stories.iter().map(|it| it.opportunity.clone()).collect();
    for (place, opening) in openings.iter_mut().enumerate() {
        opening.id = cadence::record::Id(format!("o{place}"));
    }
    let settings = &stories[0].settings;
    let plans = plan_all(&openings, settings, &Calendars::new(settings), d(today));
    let says = openings.iter().zip(&plans).map(|(opening, plan)| {
        let moves = plan.moves.iter();
        moves.map(|it| text::move_title(it, opening)).collect()
    });
    says.collect()
}

const NUDGE: &str = "Tell Orchard about the other offer";
const CALL: &str = "Call Ann at Orchard";

#[test]
fn nudges_live_as_long_as_the_offer_is_open() {
    let offer = told(&[offered("03-16", Some("03-23"))]);
    let other = told(&[]);
    let says = |offer: &Story, today: &str| says_all(&[offer, &other], today);
    assert_eq!(says(&offer, "03-16")[1], [NUDGE, CALL]);
    assert_eq!(says(&offer, "03-23")[1], [NUDGE, CALL]);
    assert_eq!(says(&offer, "03-30")[1], [CALL]);
    assert_eq!(
        says(&offer, "03-30")[0],
        ["Call Ann at Orchard and ask for more days"]
    );
    check_why(&offer, "03-30", "Call today and ask for more days");
    // Asked for: the new day holds, and they hear of it again.
    let asked = offer.and(touch(
        "03-24",
        TouchKind::Call(Outcome::Reached(Answer::NoDate)),
        &["Ann"],
        Purpose::AskTime,
    ));
    check_why(
        &asked,
        "03-25",
        "You asked for more days on Tuesday 24 March, and no new day is set",
    );
    let given = asked.and(news("03-24", NewsKind::MoreTime(d("04-01"))));
    assert_eq!(given.kinds("03-24"), [MoveKind::Answer]);
    check_why(
        &given,
        "03-24",
        "They would like your answer by Wednesday 1 April.",
    );
    assert_eq!(says(&given, "03-24")[1], [NUDGE, CALL]);
    assert_eq!(given.kinds("04-02"), [MoveKind::AskTime]);
}

#[test]
fn an_answered_offer_is_to_be_settled() {
    let offer = told(&[offered("03-16", Some("03-23"))]);
    let other = told(&[]);
    let answered = offer.and(touch("03-18", TouchKind::Email, &["Ann"], Purpose::Answer));
    let says = says_all(&[&answered, &other], "03-20");
    assert_eq!(
        says,
        [vec!["Close Orchard, or say what was agreed"], vec![CALL]]
    );
    // A message left is no answer.
    let left = offer.and(left_with("03-18", "Ann", Purpose::Answer));
    assert_eq!(left.kinds("03-18"), [MoveKind::Answer]);
    // What was agreed was more days.
    let agreed = answered.and(news("03-19", NewsKind::MoreTime(d("04-01"))));
    assert_eq!(agreed.kinds("03-20"), [MoveKind::Answer]);
    let skipped = answered.and(skip("03-20", MoveKind::Settle, None));
    assert_eq!(skipped.kinds("03-20"), []);
}

#[test]
fn an_offer_comes_before_everything_else() {
    let offer = told(&[offered("03-16", Some("04-03"))]);
    let late = told(&[]);
    let answer = offer.the(MoveKind::Answer, "03-27");
    assert_eq!(answer.state, State::Open);
    assert!(answer.order() < late.the(MoveKind::Cadence, "03-27").order());
}

#[test]
fn a_nudge_waits_for_the_debrief() {
    let offer = told(&[offered("03-06", Some("03-13"))]);
    let agency = by_agency(&[]);
    assert_eq!(says_all(&[&offer, &agency], "03-06")[1], ["Debrief Cho"]);
    let talked = agency.and(spoke_to("03-06", "Cho", Purpose::Debrief));
    let says = &says_all(&[&offer, &talked], "03-06")[1];
    assert!(says.contains(&NUDGE.to_owned()), "{says:?}");
}

// The ladder

#[test]
fn a_no_takes_the_offer_off_the_ladder() {
    let offer = told(&[
        news("03-10", NewsKind::AskedReferences),
        news("03-12", NewsKind::CheckedReference(None)),
        offered("03-16", Some("03-23")),
    ]);
    let ladder = |it: &Story, today: &str| Seriousness::of(&it.opportunity, d(today));
    assert_eq!(ladder(&offer, "03-16").rung, Rung::Offer);
    assert_eq!(ladder(&offer, "03-13").rung, Rung::Serious);
    assert_eq!(ladder(&offer, "03-11").rung, Rung::ReferencesAsked);
    let refused = offer.and(news("03-20", NewsKind::TurnedDown));
    let after = ladder(&refused, "03-20");
    assert_eq!((after.rung, after.past), (Rung::Serious, Some(d("03-20"))));
    assert_eq!(after.on(Rung::Offer).count(), 0);
    assert_eq!(ladder(&refused, "03-19").past, None);
    // They come back: it is no longer past, and the old offer is still gone.
    let back = refused.and(news("03-24", NewsKind::CalledBack));
    assert_eq!(ladder(&back, "03-24").past, None);
    assert_eq!(ladder(&back, "03-24").rung, Rung::Serious);
    let again = back.and(offered("03-25", None));
    assert_eq!(ladder(&again, "03-25").rung, Rung::Offer);
    let closed = offer.and(closing("03-21", CloseReason::Declined));
    let after = ladder(&closed, "03-21");
    assert_eq!((after.rung, after.past), (Rung::Serious, Some(d("03-21"))));
}

// In writing

#[test]
fn in_writing_for_all_or_for_one() {
    let mut it = told(&[]);
    it.settings.medium = Medium::Writing;
    check(&it, "03-20", &["Fri 20 Mar: Write to Ann at Orchard"]);
    check_why(
        &it,
        "03-20",
        "You follow up here in writing, so this one is by letter.",
    );
    let own = |it: &Story, medium: Medium| {
        let mut it = it.clone();
        let details = it.opportunity.details.as_mut().unwrap();
        details.medium = Some(medium);
        it
    };
    check(
        &own(&it, Medium::Phone),
        "03-20",
        &["Fri 20 Mar: Call Ann at Orchard"],
    );
    let one = own(&told(&[]), Medium::Writing);
    check(&one, "03-20", &["Fri 20 Mar: Write to Ann at Orchard"]);
    // The cadence is the same, and a call they asked for is a call.
    assert_eq!(
        one.the(MoveKind::Cadence, "03-20").window,
        told(&[]).the(MoveKind::Cadence, "03-20").window
    );
    let asked = one.and(call_me("03-16", "03-24"));
    check(&asked, "03-24", &["Tue 24 Mar: Call Ann at Orchard"]);
    // An offer is answered in writing, a missed call by phone.
    let missed = one.and(news("03-16", NewsKind::MissedCall));
    assert_eq!(missed.the(MoveKind::Reply, "03-16").channel, Channel::Phone);
}
