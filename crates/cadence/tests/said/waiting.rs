//! What waits for an answer, and interviews that lie ahead.

use super::*;

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

#[test]
fn a_missed_call_is_over_once_it_is_known_what_it_was_about() {
    let missed = told(&[news("03-18", NewsKind::MissedCall)]);
    // They said on the voicemail when to call.
    let asked = missed.and(call_me("03-18", "03-24"));
    check(&asked, "03-18", &["Tue 24 Mar: Call Ann at Orchard"]);
    // They wrote that day to ask the person back: agreeing on a day is the call back.
    let invited = missed.and(news("03-18", NewsKind::InvitedBack));
    check(
        &invited,
        "03-19",
        &["Wed 18 Mar: Agree on a day with Ann at Orchard"],
    );
    let agreed = invited.and(arranged("03-26", &["Ann"]));
    assert_eq!(agreed.kinds("03-19"), [MoveKind::Prepare]);
    // Word of a reference, or a date, does not say what they called about.
    for other in [
        NewsKind::CheckedReference(None),
        NewsKind::PromisedContact,
        NewsKind::DecisionBy(d("03-20")),
    ] {
        let it = missed.and(news("03-18", other));
        assert!(it.kinds("03-18").contains(&MoveKind::Reply));
    }
}

#[test]
fn of_two_interviews_of_a_day_the_one_that_is_meant_is_called_off() {
    let mut it = told(&[]);
    let first = it.add(arranged("03-19", &["Ann"]));
    let off = |interview| {
        Body::News(News {
            interview,
            ..News::new(d("03-17"), NewsKind::CalledOff(d("03-19")))
        })
    };
    let meant = it.and(off(Some(first)));
    assert_eq!(meant.kinds("03-17"), [MoveKind::Cadence]);
    // Arranged anew for the same day: that is another.
    let anew = meant.and(arranged("03-19", &["Ann"]));
    assert_eq!(anew.kinds("03-17"), [MoveKind::Prepare]);
    // Older news name no interview, and mean every one of the day.
    let any = it.and(off(None)).and(arranged("03-19", &["Ann"]));
    assert_eq!(any.kinds("03-17"), [MoveKind::Cadence]);
}

#[test]
fn an_invitation_is_answered_by_the_day_agreed_on_though_it_is_called_off() {
    let it = told(&[
        news("03-12", NewsKind::InvitedBack),
        arranged("03-19", &["Ann"]),
        news("03-17", NewsKind::CalledOff(d("03-19"))),
    ]);
    check(&it, "03-17", &["Fri 27 Mar: Call Ann at Orchard"]);
    // Called off and asked back for another day at once: that day is to be agreed on.
    let again = it.and(news("03-17", NewsKind::InvitedBack));
    check(
        &again,
        "03-17",
        &["Tue 17 Mar: Agree on a day with Ann at Orchard"],
    );
}

#[test]
fn an_offer_or_a_no_ends_what_waits() {
    for asked in [
        NewsKind::InvitedBack,
        NewsKind::MissedCall,
        NewsKind::AskedAbout(Topic::Pay),
    ] {
        let it = told(&[news("03-17", asked)]);
        assert_eq!(it.kinds("03-18"), [MoveKind::Reply]);
        let offer = it.and(offered("03-18", Some("03-23")));
        assert_eq!(offer.kinds("03-18"), [MoveKind::Answer]);
        let refused = it.and(news("03-18", NewsKind::TurnedDown));
        assert_eq!(refused.kinds("03-18"), [MoveKind::DoorOpen]);
    }
    // What they ask after the offer is another matter.
    let later = told(&[
        offered("03-16", Some("03-23")),
        news("03-17", NewsKind::AskedAbout(Topic::StartDate)),
    ]);
    assert_eq!(later.kinds("03-17"), [MoveKind::Answer, MoveKind::Reply]);
}

#[test]
fn a_letter_lapses_with_the_window_that_they_opened() {
    // Asked for on the phone, the call of the 12th was the move, and so the letter is past.
    let asked = call("03-10", Outcome::Reached(Answer::CallOn(d("03-12"))));
    let it = unwritten(&[asked, message("03-12")]);
    assert_eq!(it.kinds("03-12"), [MoveKind::Cadence]);
    // A message before the window opens is no move of it.
    let early = unwritten(&[reached("03-10"), message("03-12")]);
    assert_eq!(early.kinds("03-12"), [MoveKind::Letter, MoveKind::Cadence]);
    // They were to decide on the 10th, and were asked that day.
    let decided = unwritten(&[
        decides("03-06", "03-10"),
        reached("03-10"),
        message("03-11"),
    ]);
    assert_eq!(
        decided.kinds("03-12"),
        [MoveKind::Letter, MoveKind::Cadence]
    );
}

#[test]
fn a_call_they_said_they_would_make_is_theirs_until_its_day_is_past() {
    let agreed = told(&[news("03-17", NewsKind::WillCall(d("03-19")))]);
    // Until then nothing else is due, and on the day it comes first.
    check(
        &agreed,
        "03-17",
        &["Thu 19 Mar: Take the call from Ann at Orchard"],
    );
    assert_eq!(agreed.the(MoveKind::Reply, "03-18").state, State::Waiting);
    check_why(&agreed, "03-18", "Nothing is due here before that.");
    let today = agreed.the(MoveKind::Reply, "03-19");
    assert_eq!((today.state, today.on), (State::Due, d("03-19")));
    check_why(&agreed, "03-19", "If the time goes by, call them");
    // They did not: it is one's own to make, and nobody is reproached.
    check(&agreed, "03-20", &["Thu 19 Mar: Call Ann at Orchard"]);
    check_why(
        &agreed,
        "03-20",
        "days fill up over there too. Call them today",
    );
    assert_eq!(agreed.kinds("03-23"), [MoveKind::Reply]);
}

#[test]
fn a_call_promised_for_today_and_not_made_is_a_move_today() {
    let agreed = told(&[news("03-19", NewsKind::WillCall(d("03-19")))]);
    let step = agreed.the(MoveKind::Reply, "03-19");
    assert_eq!((step.state, step.on), (State::Due, d("03-19")));
    // A message left takes its place, a call that nobody answers does not.
    assert_eq!(
        agreed.and(message("03-19")).kinds("03-19"),
        [MoveKind::Cadence]
    );
    assert_eq!(
        agreed.and(no_answer("03-19")).kinds("03-19"),
        [MoveKind::Reply]
    );
}

#[test]
fn an_agreed_call_is_over_once_the_two_have_spoken_or_another_word_was_said() {
    let agreed = told(&[news("03-17", NewsKind::WillCall(d("03-19")))]);
    for (what, done) in [
        ("they called", news("03-19", NewsKind::CalledBack)),
        ("they called sooner", news("03-18", NewsKind::CalledBack)),
        ("the two spoke", reached("03-18")),
        (
            "a decision date",
            news("03-18", NewsKind::DecisionBy(d("03-25"))),
        ),
        ("another day to call", call_me("03-18", "03-24")),
    ] {
        assert_eq!(
            agreed.and(done).kinds("03-20"),
            [MoveKind::Cadence],
            "{what}"
        );
    }
    let later = agreed.and(news("03-18", NewsKind::WillCall(d("03-24"))));
    check(
        &later,
        "03-20",
        &["Tue 24 Mar: Take the call from Ann at Orchard"],
    );
    // They called and were missed: that is what is answered.
    let missed = agreed.and(news("03-19", NewsKind::MissedCall));
    check(&missed, "03-19", &["Thu 19 Mar: Call Ann at Orchard back"]);
    // One that is missed today and announced again for later waits for that day.
    let again = told(&[
        news("03-17", NewsKind::MissedCall),
        news("03-17", NewsKind::WillCall(d("03-19"))),
    ]);
    check(
        &again,
        "03-17",
        &["Thu 19 Mar: Take the call from Ann at Orchard"],
    );
    // What they asked meanwhile does not wait for the call.
    let asked = agreed.and(news("03-18", NewsKind::AskedAbout(Topic::Pay)));
    check(&asked, "03-18", &["Wed 18 Mar: Answer Ann at Orchard"]);
}
