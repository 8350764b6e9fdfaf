//! What is read from an opening.

use cadence::day::{Calendar, WorkWeek};
use cadence::plan::{MoveKind, plan};
use cadence::record::{
    Body, Contact, ContactKind, Details, GroundRule, Interview, News, NewsKind, Observation,
    Opportunity, Settings, Stamp, Tag,
};
use cadence::text::letter::{Input, LetterKind};

use crate::build::*;

fn opening() -> Opportunity {
    let details = Details {
        company: "Halden".to_owned(),
        role: "Data Analyst".to_owned(),
        ..Details::default()
    };
    let mut it = Opportunity::new("halden".into(), Stamp::default(), details);
    for name in ["anna", "tom"] {
        let contact = Contact {
            kind: ContactKind::Interviewer,
            name: name.to_owned(),
            ..Contact::default()
        };
        it.put(name.into(), Stamp::default(), Body::Contact(contact));
    }
    let interview = Interview {
        date: day("03-06"),
        met: vec!["tom".into(), "anna".into()],
        held: true,
        ..Interview::default()
    };
    it.put("i".into(), Stamp::default(), Body::Interview(interview));
    let noted = Observation {
        date: day("03-06"),
        tag: Tag::Need,
        text: "one place".to_owned(),
        ..Observation::default()
    };
    it.put("o".into(), Stamp::default(), Body::Observation(noted));
    it
}

fn input(it: &Opportunity, kind: MoveKind, today: &str) -> Input {
    let (settings, calendar) = (Settings::default(), Calendar::new(WorkWeek::default(), []));
    let plan = plan(it, &settings, &calendar, day(today));
    let step = plan.moves.iter().find(|step| step.kind == kind).unwrap();
    Input::of_move(it, Some(step), &settings, step.who.as_ref(), day(today))
}

#[test]
fn a_letter_knows_the_interview() {
    let input = input(&opening(), MoveKind::Letter, "03-06");
    assert_eq!(
        (input.kind, input.interview),
        (LetterKind::AfterInterview, Some(day("03-06")))
    );
    let people: Vec<&str> = input
        .people
        .iter()
        .map(|person| person.name.as_str())
        .collect();
    assert_eq!(
        (people, input.to.unwrap().name),
        (vec!["tom", "anna"], "anna".to_owned())
    );
    assert_eq!((input.notes.len(), input.may_call), (1, true));
}

#[test]
fn a_date_of_theirs_makes_it_about_that_date() {
    let mut it = opening();
    let named = News::new(day("03-09"), NewsKind::DecisionBy(day("03-12")));
    it.put("n".into(), Stamp::default(), Body::News(named));
    let late = input(&it, MoveKind::Cadence, "03-16");
    assert_eq!(
        (late.kind, late.day),
        (LetterKind::DecisionPassed, Some(day("03-12")))
    );
    let early = input(&it, MoveKind::Cadence, "03-11");
    assert_eq!((early.kind, early.day), (LetterKind::Second, None));
}

#[test]
fn a_ground_rule_forbids_the_promise_to_call() {
    let mut it = opening();
    let rule = GroundRule {
        date: day("03-06"),
        no_phone: true,
        ..GroundRule::default()
    };
    it.put("g".into(), Stamp::default(), Body::GroundRule(rule));
    assert!(!input(&it, MoveKind::Letter, "03-06").may_call);
}

#[test]
fn what_the_agency_hands_on_speaks_to_the_interviewer() {
    let mut it = opening();
    let rule = GroundRule {
        date: day("03-06"),
        through_agency: true,
        ..GroundRule::default()
    };
    it.put("g".into(), Stamp::default(), Body::GroundRule(rule));
    let letter = input(&it, MoveKind::Letter, "03-06");
    assert_eq!(
        (letter.kind, letter.may_call),
        (LetterKind::AfterInterview, false)
    );
    let later = input(&it, MoveKind::Cadence, "03-20");
    assert_eq!(later.kind, LetterKind::Counselor);
}

#[test]
fn a_letter_without_a_move_does_what_its_kind_is_for() {
    use MoveKind as M;
    for step in [
        M::Answer,
        M::Debrief,
        M::Letter,
        M::Nudge,
        M::Brief,
        M::Thank,
        M::Cadence,
        M::DoorOpen,
    ] {
        assert_eq!(LetterKind::of(step).purpose(), step.purpose(), "{step:?}");
    }
    assert_eq!(LetterKind::DeclineOffer.purpose(), M::Answer.purpose());
    assert_eq!(LetterKind::ThankReference.to(), ContactKind::Reference);
}
