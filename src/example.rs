//! The example: six openings of somebody else's spring, told back from today. They can be looked
//! at and tried out, and are taken away as a whole.

mod story;

use cadence::record::{
    Answer, Body, CloseReason, Closing, ContactKind, Id, Interview, NewsKind, Opportunity, Outcome,
    Purpose, Tag, Topic, Touch, TouchKind,
};
use chrono::{NaiveDate, NaiveTime};
use story::{FromToday, Story, touch};

use keeping::{KeyValueStorage, Records, StorageError, is_example};

use crate::words::example as words;

/// Puts the example among the records.
///
/// # Errors
/// A [`StorageError`]; what was written until then can be removed as usual.
pub fn load<S: KeyValueStorage>(
    records: &mut Records<S>,
    today: NaiveDate,
) -> Result<(), StorageError> {
    example(today)
        .iter()
        .try_for_each(|opening| records.save(opening))
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
    let when = FromToday(today);
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
fn halden(when: FromToday) -> Opportunity {
    let met = when.weeks_ago(4);
    let last = when.weeks_ago(2);
    let mut story = Story::new("halden", words::HALDEN, words::HALDEN_ROLE, "");
    let anna = story.person(
        ContactKind::Interviewer,
        words::HALDEN_ANNA,
        words::HALDEN_ANNA_TITLE,
        "202 555 0143",
    );
    let jonas = story.person(
        ContactKind::Interviewer,
        words::HALDEN_JONAS,
        words::HALDEN_JONAS_TITLE,
        "",
    );
    let priya = story.person(
        ContactKind::Gatekeeper,
        words::HALDEN_PRIYA,
        words::HALDEN_PRIYA_TITLE,
        "202 555 0140",
    );
    story.interview(met, &[&anna, &jonas], false);
    story.seen(
        met,
        Tag::Need,
        words::HALDEN_NEED,
        words::HALDEN_NEED_SENTENCE,
    );
    story.seen(
        met,
        Tag::Impressed,
        words::HALDEN_IMPRESSED,
        words::HALDEN_IMPRESSED_SENTENCE,
    );
    story.seen(met, Tag::Landed, words::HALDEN_LANDED, "");
    story.interest(met, words::HALDEN_INTEREST);
    story.news(met, NewsKind::AskedAbout(Topic::StartDate), "");
    story.wrote(when.after(met, 1), &anna, "");
    story.wrote(when.after(met, 1), &jonas, "");
    story.called(when.after(last, -1), &anna, Outcome::NoAnswer, "");
    let with = Some(priya);
    let note = words::HALDEN_MESSAGE;
    story.called(last, &anna, Outcome::MessageLeft { with }, note);
    story.0
}

/// Through an agency, interviewed today: the counselor comes first.
fn nordlys(when: FromToday) -> Opportunity {
    let met = when.ago(0);
    let mut story = Story::new(
        "nordlys",
        words::NORDLYS,
        words::NORDLYS_ROLE,
        words::NORDLYS_AGENCY,
    );
    story.person(
        ContactKind::Counselor,
        words::NORDLYS_INES,
        words::NORDLYS_AGENCY,
        "202 555 0171",
    );
    let tomas = story.person(
        ContactKind::Interviewer,
        words::NORDLYS_TOMAS,
        words::NORDLYS_TOMAS_TITLE,
        "",
    );
    let mei = story.person(
        ContactKind::Interviewer,
        words::NORDLYS_MEI,
        words::NORDLYS_MEI_TITLE,
        "",
    );
    story.interview(met, &[&tomas, &mei], true);
    story.seen(met, Tag::Need, words::NORDLYS_NEED, "");
    story.seen(
        met,
        Tag::WouldDo,
        words::NORDLYS_WOULD_DO,
        words::NORDLYS_WOULD_DO_SENTENCE,
    );
    story.interest(met, words::NORDLYS_INTEREST);
    story.0
}

/// References asked for, one of them checked just now, and a date named.
fn moss(when: FromToday) -> Opportunity {
    let met = when.ago(22);
    let mut story = Story::new("moss", words::MOSS, words::MOSS_ROLE, "");
    let eva = story.person(
        ContactKind::Interviewer,
        words::MOSS_EVA,
        words::MOSS_EVA_TITLE,
        "202 555 0112",
    );
    let ruth = story.person(
        ContactKind::Reference,
        words::MOSS_RUTH,
        words::MOSS_RUTH_TITLE,
        "202 555 0127",
    );
    let paul = story.person(
        ContactKind::Reference,
        words::MOSS_PAUL,
        words::MOSS_PAUL_TITLE,
        "202 555 0133",
    );
    story.interview(met, &[&eva], false);
    story.seen(
        met,
        Tag::Impressed,
        words::MOSS_IMPRESSED,
        words::MOSS_IMPRESSED_SENTENCE,
    );
    story.seen(met, Tag::Need, words::MOSS_NEED, "");
    story.wrote(when.after(met, 1), &eva, "");
    let decides = when.ahead(4);
    let note = words::MOSS_DECIDES;
    story.called(
        when.ago(8),
        &eva,
        Outcome::Reached(Answer::DecisionBy(decides)),
        note,
    );
    story.news(when.ago(6), NewsKind::AskedReferences, "");
    for reference in [&ruth, &paul] {
        let reached = Outcome::Reached(Answer::NoDate);
        story.spoke_for(Purpose::Brief, when.ago(5), reference, reached);
    }
    story.news(
        when.ago(0),
        NewsKind::CheckedReference(Some(ruth)),
        words::MOSS_CHECKED,
    );
    story.0
}

/// An interview that lies ahead.
fn orchard(when: FromToday) -> Opportunity {
    let day = when.ahead(3);
    let mut story = Story::new("orchard", words::ORCHARD, words::ORCHARD_ROLE, "");
    let sam = story.person(
        ContactKind::Interviewer,
        words::ORCHARD_SAM,
        words::ORCHARD_SAM_TITLE,
        "202 555 0188",
    );
    story.put(Body::Interview(Interview {
        date: day,
        time: NaiveTime::from_hms_opt(10, 30, 0),
        place: words::ORCHARD_PLACE.to_owned(),
        met: vec![sam],
        ..Interview::default()
    }));
    story.0
}

/// Nothing heard, past six weeks: the rhythm goes on.
fn hospital(when: FromToday) -> Opportunity {
    let met = when.ago(47);
    let mut story = Story::new("hospital", words::HOSPITAL, words::HOSPITAL_ROLE, "");
    let okafor = story.person(
        ContactKind::Interviewer,
        words::HOSPITAL_LENA,
        words::HOSPITAL_LENA_TITLE,
        "202 555 0165",
    );
    story.interview(met, &[&okafor], false);
    story.seen(
        met,
        Tag::Impressed,
        words::HOSPITAL_IMPRESSED,
        words::HOSPITAL_IMPRESSED_SENTENCE,
    );
    story.wrote(when.after(met, 1), &okafor, "");
    story.called(
        when.ago(34),
        &okafor,
        Outcome::MessageLeft { with: None },
        "",
    );
    story.news(
        when.ago(32),
        NewsKind::PromisedContact,
        words::HOSPITAL_PROMISED,
    );
    let note = words::HOSPITAL_CALLED;
    story.called(
        when.ago(20),
        &okafor,
        Outcome::Reached(Answer::NoDate),
        note,
    );
    story.called(
        when.ago(6),
        &okafor,
        Outcome::MessageLeft { with: None },
        "",
    );
    story.0
}

/// Closed, with the door left open.
fn fjord(when: FromToday) -> Opportunity {
    let met = when.ago(54);
    let mut story = Story::new("fjord", words::FJORD, words::FJORD_ROLE, "");
    let lars = story.person(
        ContactKind::Interviewer,
        words::FJORD_LARS,
        words::FJORD_LARS_TITLE,
        "",
    );
    story.interview(met, &[&lars], false);
    story.wrote(when.after(met, 1), &lars, "");
    story.called(when.ago(40), &lars, Outcome::Reached(Answer::NoDate), "");
    let told = when.ago(19);
    story.news(told, NewsKind::TurnedDown, words::FJORD_TURNED_DOWN);
    let written = Touch {
        purpose: Purpose::DoorOpen,
        ..touch(told, &lars, TouchKind::Letter)
    };
    story.put(Body::Touch(written));
    story.put(Body::Closing(Closing {
        date: told,
        reason: CloseReason::TurnedDown,
    }));
    story.0
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
        moves.any(|step| step.kind == kind && step.state == State::Due)
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
                orchard.moves.first().map(|step| step.kind),
                Some(MoveKind::Prepare)
            );
            assert!(
                hospital.patience.is_some_and(|patience| patience.reached),
                "{today}"
            );
            assert_eq!(hospital.seriousness.rung, Rung::Quiet);
            let next = hospital.moves.first().map(|step| step.state);
            assert!(
                next.is_some_and(|state| state < State::Due),
                "{today} {next:?}"
            );
            assert!(!fjord.active);
        }
    }

    #[test]
    fn nothing_in_it_lies_after_today_that_has_happened() {
        for today in days() {
            for opening in example(today) {
                for (id, body) in opening.bodies() {
                    let happened = !matches!(body, Body::Interview(interview) if !interview.held);
                    let late = body.date().is_some_and(|date| date > today);
                    assert!(!(happened && late), "{today} {} {id}", opening.id);
                }
            }
        }
    }
}
