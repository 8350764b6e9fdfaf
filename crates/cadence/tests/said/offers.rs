//! Offers: nudges, more days, what follows an answer, the ladder.

use super::*;

/// What Today says of several openings on a day, opening by opening.
fn says_all(stories: &[&Story], today: &str) -> Vec<Vec<String>> {
    let mut openings: Vec<_> = stories
        .iter()
        .map(|story| story.opportunity.clone())
        .collect();
    for (place, opening) in openings.iter_mut().enumerate() {
        opening.id = cadence::record::Id(format!("o{place}"));
    }
    let settings = &stories[0].settings;
    let plans = plan_all(&openings, settings, &Calendars::new(settings), d(today));
    let says = openings.iter().zip(&plans).map(|(opening, plan)| {
        let moves = plan.moves.iter();
        moves.map(|step| text::move_title(step, opening)).collect()
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

#[test]
fn a_no_takes_the_offer_off_the_ladder() {
    let offer = told(&[
        news("03-10", NewsKind::AskedReferences),
        news("03-12", NewsKind::CheckedReference(None)),
        offered("03-16", Some("03-23")),
    ]);
    let ladder = |story: &Story, today: &str| Seriousness::of(&story.opportunity, d(today));
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

#[test]
fn on_its_last_day_an_offer_is_answered_though_nobody_calls_on_it() {
    let offer = told(&[offered("03-16", Some("03-21"))]);
    let other = told(&[]);
    // Friday is the best day. Saturday is the last.
    check(
        &offer,
        "03-17",
        &["Fri 20 Mar: Answer the offer from Orchard"],
    );
    let last = offer.the(MoveKind::Answer, "03-21");
    assert_eq!(last.on, d("03-21"));
    check_why(&offer, "03-21", "would like your answer today");
    check_not(&offer, "03-21", "not a day for a call");
    let nudge = |today: &str| {
        let openings = [&offer, &other].map(|story| story.opportunity.clone());
        let openings = openings.into_iter().zip(["o0", "o1"]);
        let openings: Vec<_> = openings
            .map(|(opening, name)| Opportunity {
                id: id(name),
                ..opening
            })
            .collect();
        let plans = plan_all(
            &openings,
            &offer.settings,
            &calendars(&offer.settings),
            d(today),
        );
        one(&plans[1], MoveKind::Nudge)
    };
    assert_eq!(nudge("03-21").on, d("03-21"));
    // With a working day left, the call waits for it.
    let later = told(&[offered("03-13", Some("03-16"))]);
    assert_eq!(later.the(MoveKind::Answer, "03-14").on, d("03-16"));
    // Past the day, asking for more days is a call on a working day.
    assert_eq!(offer.the(MoveKind::AskTime, "03-22").on, d("03-23"));
    // Where no day was named, nothing hurries.
    let open = told(&[offered("03-09", None)]);
    assert_eq!(open.the(MoveKind::Answer, "03-21").on, d("03-23"));
}

#[test]
fn whoever_asked_for_more_days_asks_again() {
    let ask = |date: &str, how: TouchKind| touch(date, how, &["Ann"], Purpose::AskTime);
    let spoke = || TouchKind::Call(Outcome::Reached(Answer::NoDate));
    let offer = told(&[offered("03-16", Some("03-23"))]);
    // Asked before the day was past, or on it: no new day is set, so it is the second time.
    for date in ["03-19", "03-23"] {
        let asked = offer.and(ask(date, spoke()));
        assert_eq!(asked.kinds("03-23"), [MoveKind::Answer]);
        check_why(&asked, "03-24", "no new day is set. Call again today.");
        let step = asked.the(MoveKind::AskTime, "03-24");
        assert_eq!(step.window, window("03-24", "03-24", "03-24"));
    }
    // A call with no answer asked nobody, nor did a call about something else.
    for other in [
        ask("03-24", TouchKind::Call(Outcome::NoAnswer)),
        message("03-24"),
    ] {
        check_why(
            &offer.and(other),
            "03-24",
            "Call today and ask for more days",
        );
    }
    // Days that were given are used up in their turn.
    let given = offer
        .and(ask("03-23", spoke()))
        .and(news("03-23", NewsKind::MoreTime(d("04-01"))));
    check_why(&given, "04-02", "Call today and ask for more days");
    // Until tomorrow it is not for now, and goes behind what is.
    let waiting = offer.and(ask("03-24", spoke()));
    let step = waiting.the(MoveKind::AskTime, "03-24");
    assert_eq!(step.state, State::Waiting);
    let late = told(&[]).the(MoveKind::Cadence, "03-24");
    assert!(late.order() < step.order());
}

#[test]
fn a_no_on_the_day_of_the_offer_is_not_the_last_word_on_it() {
    let both = [
        news("03-16", NewsKind::TurnedDown),
        offered("03-16", Some("03-23")),
    ];
    let it = told(&both);
    assert_eq!(it.kinds("03-16"), [MoveKind::Answer]);
    assert_eq!(it.plan("03-16").seriousness.rung, Rung::Offer);
    // They called to say no: that call does not bring them back. The next one does.
    let called = told(&[
        news("03-16", NewsKind::TurnedDown),
        news("03-16", NewsKind::CalledBack),
    ]);
    assert_eq!(called.kinds("03-16"), [MoveKind::DoorOpen]);
    let again = called.and(news("03-17", NewsKind::CalledBack));
    assert_eq!(again.kinds("03-17"), [MoveKind::Cadence]);
    // So does an interview after it, and not one from before.
    let invited = called.and(arranged("03-24", &["Ann"]));
    assert!(invited.kinds("03-23").contains(&MoveKind::Prepare));
    let checked = called.and(news("03-18", NewsKind::CheckedReference(None)));
    assert!(checked.kinds("03-18").contains(&MoveKind::DoorOpen));
}

#[test]
fn the_offer_that_has_to_be_answered_first_is_the_one_to_tell_of() {
    let opening = |name: &str, story: Story| Opportunity {
        id: id(name),
        ..story.opportunity
    };
    let soon = opening("o0", told(&[offered("03-17", Some("03-20"))]));
    let later = opening("o1", told(&[offered("03-16", Some("03-23"))]));
    let open = opening("o2", told(&[offered("03-10", None)]));
    let first = |all: &[&Opportunity]| standing_offer(all.iter().copied(), d("03-18")).unwrap();
    let offer = first(&[&open, &later, &soon]);
    assert!(offer.is_of(&soon.id) && !offer.is_of(&later.id));
    assert!(first(&[&open, &later]).is_of(&later.id));
    assert!(first(&[&open]).is_of(&open.id));
    assert_eq!(standing_offer([&soon], d("03-21")), None);
    assert_eq!(standing_offer([&soon], d("03-16")), None);
}
