//! Who called, and who is called back: one of several interviewers, the agency, a reference.

use cadence::record::News;

use super::*;

/// News of a call, and whose it is.
fn by(who: &str, date: &str, kind: NewsKind) -> Body {
    Body::News(News {
        by: Some(id(who)),
        ..News::new(d(date), kind)
    })
}

/// They said on `date` that they would call on `day`, and did not.
fn unkept(date: &str, day: &str) -> Body {
    Body::News(News {
        unkept: true,
        ..News::new(d(date), NewsKind::WillCall(d(day)))
    })
}

fn to(who: &str, date: &str, outcome: Outcome, purpose: Purpose) -> Body {
    touch(date, TouchKind::Call(outcome), &[who], purpose)
}

/// With a second interviewer and an agency.
fn several(history: &[Body]) -> Story {
    told(history)
        .person(Interviewer, "Tom")
        .person(Counselor, "Dana")
        .person(Reference, "Helen")
}

#[test]
fn whoever_called_is_called_back() {
    let missed = several(&[by("Tom", "03-19", NewsKind::MissedCall)]);
    check(&missed, "03-19", &["Thu 19 Mar: Call Tom at Orchard back"]);
    let step = missed.the(MoveKind::Reply, "03-19");
    assert_eq!((step.who, step.about), (Some(id("Tom")), None));
    // Somebody who is deleted by now leaves the usual one.
    let gone = told(&[by("Tom", "03-19", NewsKind::MissedCall)]);
    check(&gone, "03-19", &["Thu 19 Mar: Call Ann at Orchard back"]);
    // The later call is the one that is returned.
    let both = missed.and(by("Ann", "03-20", NewsKind::MissedCall));
    check(&both, "03-20", &["Fri 20 Mar: Call Ann at Orchard back"]);

    let agreed = several(&[by("Tom", "03-17", NewsKind::WillCall(d("03-19")))]);
    check(
        &agreed,
        "03-17",
        &["Thu 19 Mar: Take the call from Tom at Orchard"],
    );
    check(&agreed, "03-20", &["Thu 19 Mar: Call Tom at Orchard"]);
}

#[test]
fn a_call_of_the_agency_is_nothing_that_the_employer_did() {
    let quiet = several(&[]);
    let missed = several(&[by("Dana", "03-18", NewsKind::MissedCall)]);
    check(
        &missed,
        "03-18",
        &[
            "Wed 18 Mar: Call Dana back",
            "Fri 20 Mar: Call Ann at Orchard",
        ],
    );
    check_why(&missed, "03-18", "The agency called on Wednesday 18 March");
    // The employer's window is as if nobody had rung.
    let cadence = |story: &Story| story.the(MoveKind::Cadence, "03-18");
    assert_eq!(cadence(&missed).window, cadence(&quiet).window);
    let step = missed.the(MoveKind::Reply, "03-18");
    assert_eq!(
        (step.about, step.via_counselor, step.rule),
        (Some(id("Dana")), false, cadence::plan::Rule::R12)
    );
    // A message left returns it, and is no contact with the employer.
    let message = Outcome::MessageLeft { with: None };
    let left = missed.and(to("Dana", "03-18", message, Purpose::Reply));
    assert_eq!(left.kinds("03-18"), [MoveKind::Cadence]);
    assert_eq!(cadence(&left).window, cadence(&quiet).window);
    let nobody = missed.and(to("Dana", "03-18", Outcome::NoAnswer, Purpose::Reply));
    assert_eq!(nobody.kinds("03-18"), [MoveKind::Reply, MoveKind::Cadence]);
    let skipped = missed.and(skip("03-18", MoveKind::Reply, Some("Dana")));
    assert_eq!(skipped.kinds("03-18"), [MoveKind::Cadence]);
    // A promise of theirs is none of the employer's either.
    let promised = several(&[by("Dana", "03-18", NewsKind::PromisedContact)]);
    assert_eq!(promised.plan("03-18").moves, quiet.plan("03-18").moves);
    // A call to the employer does not return it.
    let called = missed.and(to("Ann", "03-19", Outcome::NoAnswer, Purpose::FollowUp));
    assert_eq!(called.kinds("03-19")[0], MoveKind::Reply);
}

#[test]
fn a_call_of_the_agency_is_not_held_by_its_own_debrief() {
    let begin = [agency_interview("03-06", &["Ann"])];
    let owed = story(begin)
        .person(Interviewer, "Ann")
        .person(Counselor, "Dana");
    let missed = owed.and(by("Dana", "03-07", NewsKind::MissedCall));
    assert_eq!(missed.kinds("03-07"), [MoveKind::Reply, MoveKind::Debrief]);
    // One talk is both.
    let talk = Outcome::Reached(Answer::NoDate);
    let spoke = missed.and(to("Dana", "03-07", talk, Purpose::Debrief));
    let kinds = spoke.kinds("03-07");
    assert!(
        !kinds.contains(&MoveKind::Reply) && !kinds.contains(&MoveKind::Debrief),
        "{kinds:?}"
    );
}

#[test]
fn where_all_goes_through_the_agency_its_call_is_word_of_the_employer() {
    let through = Body::GroundRule(GroundRule {
        through_agency: true,
        ..rule("03-09")
    });
    let missed = several(&[through, by("Dana", "03-18", NewsKind::MissedCall)]);
    // One call to the counselor, and not two.
    check(&missed, "03-18", &["Wed 18 Mar: Call Dana back"]);
    let message = Outcome::MessageLeft { with: None };
    let left = missed.and(to("Dana", "03-19", message, Purpose::Reply));
    check(
        &left,
        "03-19",
        &["Fri 27 Mar: Ask Dana to follow up with Orchard"],
    );
}

#[test]
fn a_reference_who_rang_is_called_back_and_holds_nothing_up() {
    let missed = several(&[by("Helen", "03-18", NewsKind::MissedCall)]);
    check(
        &missed,
        "03-18",
        &[
            "Wed 18 Mar: Call Helen back",
            "Fri 20 Mar: Call Ann at Orchard",
        ],
    );
    check_why(&missed, "03-18", "Your reference called on Wednesday");
}

#[test]
fn a_call_that_did_not_come_is_ones_own_to_make_the_same_day() {
    // It had been noted before.
    let noted = several(&[unkept("03-17", "03-19")]);
    check(&noted, "03-19", &["Thu 19 Mar: Call Ann at Orchard"]);
    let step = noted.the(MoveKind::Reply, "03-19");
    assert_eq!((step.state, step.on), (State::Due, d("03-19")));
    check_why(
        &noted,
        "03-19",
        "They meant to call you today; days fill up over there too.",
    );
    // It had not, and the two spoke in the morning to agree on it.
    let fresh = told(&[reached("03-19"), unkept("03-19", "03-19")]);
    check(&fresh, "03-19", &["Thu 19 Mar: Call Ann at Orchard"]);
    let message = |purpose| {
        let left = Outcome::MessageLeft { with: None };
        to("Ann", "03-19", left, purpose)
    };
    let made = fresh.and(message(Purpose::Reply));
    assert_eq!(made.kinds("03-19"), [MoveKind::Cadence]);
    // They rang after all.
    let rang = noted.and(news("03-19", NewsKind::CalledBack));
    assert_eq!(rang.kinds("03-19"), [MoveKind::Cadence]);
    let missed = noted.and(news("03-19", NewsKind::MissedCall));
    check(&missed, "03-19", &["Thu 19 Mar: Call Ann at Orchard back"]);
}

#[test]
fn a_call_that_did_not_come_is_no_contact() {
    // Left out, it leaves the rhythm as it was.
    let left_out = told(&[
        unkept("03-12", "03-12"),
        skip("03-12", MoveKind::Reply, None),
    ]);
    let quiet = told(&[]);
    let cadence = |story: &Story| story.the(MoveKind::Cadence, "03-16").window;
    assert_eq!(cadence(&left_out), cadence(&quiet));
}

#[test]
fn what_has_waited_for_long_steps_back_and_is_not_lost() {
    let missed = told(&[news("03-09", NewsKind::MissedCall)]);
    let step = |today: &str| missed.the(MoveKind::Reply, today);
    assert!(!step("03-24").steps_back(d("03-24")));
    assert!(step("03-25").steps_back(d("03-25")));
    // It is not one of the small things, and still holds the rhythm up.
    assert!(!step("05-04").is_stale(d("05-04")));
    assert_eq!(missed.kinds("05-04"), [MoveKind::Reply]);
    let debrief = story([agency_interview("03-06", &["Ann"])]);
    let debrief = debrief.the(MoveKind::Debrief, "05-04");
    assert!(debrief.steps_back(d("05-04")) && !debrief.is_stale(d("05-04")));
    let cadence = told(&[]).the(MoveKind::Cadence, "05-04");
    assert!(!cadence.steps_back(d("05-04")));
}

#[test]
fn the_history_says_who_called() {
    let story = several(&[]);
    let line = |body: &Body| text::history(body, &story.opportunity);
    assert_eq!(
        line(&by("Tom", "03-19", NewsKind::MissedCall)),
        "Tom called, and you could not pick up"
    );
    assert_eq!(
        line(&unkept("03-17", "03-19")),
        "They meant to call you on Thursday 19 March, and did not"
    );
    assert_eq!(
        line(&news("03-19", NewsKind::MissedCall)),
        "They called, and you could not pick up"
    );
}
