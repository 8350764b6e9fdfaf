//! The day they named for the decision.

use super::*;

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
    let stands = |story: &Story, today: &str| {
        let why = text::reason(&story.the(MoveKind::Cadence, today), d(today));
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

#[test]
fn a_date_far_off_that_has_passed_is_a_call_though_two_messages_were_left() {
    let it = told(&[
        decides("03-06", "04-10"),
        message("03-13"),
        message("03-20"),
    ]);
    for today in ["04-03", "04-10"] {
        check(&it, today, &["Fri 3 Apr: Write to Ann at Orchard"]);
    }
    check(&it, "04-13", &["Fri 3 Apr: Call Ann at Orchard"]);
    check_why(&it, "04-13", "Their date, Friday 10 April, has passed");
    // They were asked since, on a voicemail twice: now it is in writing.
    let asked = it.and(message("04-13")).and(message("04-24"));
    check(&asked, "05-08", &["Fri 8 May: Write to Ann at Orchard"]);
}

#[test]
fn a_decision_date_said_on_its_very_day_stands() {
    let today = call("03-13", Outcome::Reached(Answer::DecisionBy(d("03-13"))));
    let it = told(&[today]);
    check(&it, "03-13", &["Mon 16 Mar: Call Ann at Orchard"]);
    // A day that was past when it was named says nothing.
    let past = told(&[decides("03-12", "03-10")]);
    check(&past, "03-12", &["Fri 20 Mar: Call Ann at Orchard"]);
}

#[test]
fn being_asked_back_is_a_decision() {
    let reply = touch("03-16", TouchKind::Email, &["Ann"], Purpose::Reply);
    let it = told(&[
        decides("03-06", "03-17"),
        news("03-16", NewsKind::InvitedBack),
        reply,
    ]);
    check(&it, "03-18", &["Fri 27 Mar: Call Ann at Orchard"]);
    check_not(&it, "03-18", "decide");
}
