//! The example: six openings of somebody else's spring, told back from today. They can be looked
//! at and tried out, and are taken away as a whole.

mod story;

use cadence::record::{
    Answer, Body, CloseReason, Closing, ContactKind, Id, Interview, NewsKind, Opportunity, Outcome,
    Purpose, Tag, Topic, Touch, TouchKind,
};
use chrono::{NaiveDate, NaiveTime};

use keeping::{KeyValueStorage, Records, StorageError, is_example};
use story::{Story, When, touch};

/// Puts the example among the records.
///
/// # Errors
/// A [`StorageError`]; what was written until then can be removed as usual.
pub fn load<S: KeyValueStorage>(
    records: &mut Records<S>,
    today: NaiveDate,
) -> Result<(), StorageError> {
    example(today).iter().try_for_each(|it| records.save(it))
}

/// Takes the example out again, and nothing else.
///
/// # Errors
/// A [`StorageError`]; trying again goes on.
pub fn erase<S: KeyValueStorage>(records: &mut Records<S>) -> Result<(), StorageError> {
    let ids = records.opportunities().keys().filter(|id| is_example(id));
    let ids: Vec<Id> = ids.cloned().collect();
    ids.iter().try_for_each(|id| records.erase(id))
}

/// The openings of the example as they stand on `today`.
#[must_use]
pub fn example(today: NaiveDate) -> Vec<Opportunity> {
    let when = When(today);
    vec![
        halden(when),
        nordlys(when),
        moss(when),
        orchard(when),
        hospital(when),
        fjord(when),
    ]
}

/// A call is due: four weeks on, one message left.
fn halden(when: When) -> Opportunity {
    let met = when.weeks_ago(4);
    let last = when.weeks_ago(2);
    let mut it = Story::new("halden", "Halden Logistics", "Operations analyst", "");
    let anna = it.person(
        ContactKind::Interviewer,
        "Anna Berg",
        "Head of operations",
        "202 555 0143",
    );
    let jonas = it.person(ContactKind::Interviewer, "Jonas Vik", "Shift lead", "");
    let priya = it.person(
        ContactKind::Gatekeeper,
        "Priya Nair",
        "Anna’s assistant",
        "202 555 0140",
    );
    it.interview(met, &[&anna, &jonas], false);
    it.seen(
        met,
        Tag::Need,
        "The new sorting line is two shifts short until spring.",
    );
    it.seen(
        met,
        Tag::Impressed,
        "The whole team eats lunch together, managers too.",
    );
    it.seen(
        met,
        Tag::Landed,
        "The night plan I drew up at the depot: Anna asked for it twice.",
    );
    it.interest(met, "“You would fit in with the night team.”");
    it.news(met, NewsKind::AskedAbout(Topic::StartDate), "");
    it.wrote(when.after(met, 1), &anna, "");
    it.wrote(when.after(met, 1), &jonas, "");
    it.called(when.after(last, -1), &anna, Outcome::NoAnswer, "");
    let with = Some(priya);
    let note = "Kind. Anna is in on Mondays and Fridays.";
    it.called(last, &anna, Outcome::MessageLeft { with }, note);
    it.0
}

/// Through an agency, interviewed today: the counselor comes first.
fn nordlys(when: When) -> Opportunity {
    let met = when.ago(0);
    let mut it = Story::new(
        "nordlys",
        "Nordlys Analytics",
        "Data analyst",
        "Kestrel People",
    );
    it.person(
        ContactKind::Counselor,
        "Ines Duarte",
        "Kestrel People",
        "202 555 0171",
    );
    let tomas = it.person(ContactKind::Interviewer, "Tomas Lind", "Team lead", "");
    let mei = it.person(ContactKind::Interviewer, "Mei Tan", "Analyst", "");
    it.interview(met, &[&tomas, &mei], true);
    it.seen(
        met,
        Tag::Need,
        "Three reports a week, each by hand from five sheets.",
    );
    it.seen(
        met,
        Tag::WouldDo,
        "One source for the reports, the weekly one first.",
    );
    it.interest(met, "Tomas walked me through the team’s plan for the year.");
    it.0
}

/// References asked for, one of them checked just now, and a date named.
fn moss(when: When) -> Opportunity {
    let met = when.ago(22);
    let mut it = Story::new("moss", "City of Moss", "Transport planner", "");
    let eva = it.person(
        ContactKind::Interviewer,
        "Eva Moen",
        "Head of planning",
        "202 555 0112",
    );
    let ruth = it.person(
        ContactKind::Reference,
        "Ruth Okafor",
        "My manager at the depot",
        "202 555 0127",
    );
    let paul = it.person(
        ContactKind::Reference,
        "Paul Weiss",
        "Taught me statistics",
        "202 555 0133",
    );
    it.interview(met, &[&eva], false);
    it.seen(
        met,
        Tag::Impressed,
        "The bus lanes were drawn with the drivers.",
    );
    it.seen(
        met,
        Tag::Need,
        "Nobody counts the cyclists on the bridge yet.",
    );
    it.wrote(when.after(met, 1), &eva, "");
    let decides = when.ahead(4);
    let note = "Two rounds of talks, then the council.";
    it.called(
        when.ago(8),
        &eva,
        Outcome::Reached(Answer::DecisionBy(decides)),
        note,
    );
    it.news(when.ago(6), NewsKind::AskedReferences, "");
    for reference in [&ruth, &paul] {
        let reached = Outcome::Reached(Answer::NoDate);
        it.spoke_for(Purpose::Brief, when.ago(5), reference, reached);
    }
    it.news(
        when.ago(0),
        NewsKind::CheckedReference(Some(ruth)),
        "Ruth told me at once.",
    );
    it.0
}

/// An interview that lies ahead.
fn orchard(when: When) -> Opportunity {
    let day = when.ahead(3);
    let mut it = Story::new("orchard", "Orchard Studio", "Producer", "");
    let sam = it.person(
        ContactKind::Interviewer,
        "Sam Hollis",
        "Founder",
        "202 555 0188",
    );
    it.put(Body::Interview(Interview {
        date: day,
        time: NaiveTime::from_hms_opt(10, 30, 0),
        place: "4 Harbour Street, second floor".to_owned(),
        met: vec![sam],
        agency: false,
        held: false,
    }));
    it.0
}

/// Nothing heard, past six weeks: the rhythm goes on.
fn hospital(when: When) -> Opportunity {
    let met = when.ago(47);
    let mut it = Story::new("hospital", "St Olav’s Hospital", "Data steward", "");
    let okafor = it.person(
        ContactKind::Interviewer,
        "Dr Lena Strand",
        "Registrar",
        "202 555 0165",
    );
    it.interview(met, &[&okafor], false);
    it.seen(
        met,
        Tag::Impressed,
        "Every ward has one person who knows all its data.",
    );
    it.wrote(when.after(met, 1), &okafor, "");
    it.called(
        when.ago(34),
        &okafor,
        Outcome::MessageLeft { with: None },
        "",
    );
    it.news(
        when.ago(32),
        NewsKind::PromisedContact,
        "“We will be in touch.”",
    );
    let note = "Still waiting for the budget. Glad that I called.";
    it.called(
        when.ago(20),
        &okafor,
        Outcome::Reached(Answer::NoDate),
        note,
    );
    it.called(
        when.ago(6),
        &okafor,
        Outcome::MessageLeft { with: None },
        "",
    );
    it.0
}

/// Closed, with the door left open.
fn fjord(when: When) -> Opportunity {
    let met = when.ago(54);
    let mut it = Story::new("fjord", "Fjord Energy", "Grid planner", "");
    let lars = it.person(ContactKind::Interviewer, "Lars Holt", "Head of grid", "");
    it.interview(met, &[&lars], false);
    it.wrote(when.after(met, 1), &lars, "");
    it.called(when.ago(40), &lars, Outcome::Reached(Answer::NoDate), "");
    let told = when.ago(19);
    it.news(
        told,
        NewsKind::TurnedDown,
        "Somebody from inside. Lars called himself.",
    );
    let written = Touch {
        purpose: Purpose::DoorOpen,
        ..touch(told, &lars, TouchKind::Letter)
    };
    it.put(Body::Touch(written));
    it.put(Body::Closing(Closing {
        date: told,
        reason: CloseReason::TurnedDown,
    }));
    it.0
}

#[cfg(test)]
mod tests {
    use cadence::day::Calendars;
    use cadence::plan::{MoveKind, Plan, Rung, State, plan_all};
    use cadence::record::Settings;

    use super::*;

    fn plans(today: NaiveDate) -> Vec<Plan> {
        let settings = Settings::default();
        let openings = example(today);
        plan_all(&openings, &settings, &Calendars::new(&settings), today)
    }

    fn is_due(plan: &Plan, kind: MoveKind) -> bool {
        let mut moves = plan.moves.iter();
        moves.any(|it| it.kind == kind && it.state == State::Due)
    }

    /// 2026-03-01 and the days after it.
    fn days() -> impl Iterator<Item = NaiveDate> {
        let first = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap_or_default();
        first.iter_days().take(400)
    }

    #[test]
    fn there_is_something_of_everything_on_any_day() {
        for today in days() {
            let plans = plans(today);
            let [halden, nordlys, moss, orchard, hospital, fjord] = plans.as_slice() else {
                panic!("six openings");
            };
            assert!(is_due(halden, MoveKind::Cadence), "{today}");
            assert!(is_due(nordlys, MoveKind::Debrief), "{today}");
            assert!(!nordlys.held.is_empty(), "{today}");
            assert!(is_due(moss, MoveKind::Thank), "{today}");
            assert_eq!(moss.seriousness.rung, Rung::Serious);
            assert_eq!(
                orchard.moves.first().map(|it| it.kind),
                Some(MoveKind::Prepare)
            );
            assert!(hospital.patience.is_some_and(|it| it.reached), "{today}");
            assert_eq!(hospital.seriousness.rung, Rung::Quiet);
            let next = hospital.moves.first().map(|it| it.state);
            assert!(next.is_some_and(|it| it < State::Due), "{today} {next:?}");
            assert!(!fjord.active);
        }
    }

    #[test]
    fn nothing_in_it_lies_after_today_that_has_happened() {
        for today in days() {
            for opening in example(today) {
                for (id, body) in opening.bodies() {
                    let happened = !matches!(body, Body::Interview(it) if !it.held);
                    let late = body.date().is_some_and(|it| it > today);
                    assert!(!(happened && late), "{today} {} {id}", opening.id);
                }
            }
        }
    }
}
