//! Who was in which interview, and what was said about pay: kept, and told before the next talk.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

mod common;

use cadence::plan::MoveKind::{Cadence, Letter};
use cadence::record::ContactKind::{Interviewer, Reference};
use cadence::record::{
    Body, Details, Interview, InterviewForm, News, NewsKind, Opportunity, PaySaid, Settings, Stage,
    Stamp, Unread, read,
};
use cadence::text::brief::brief;
use cadence::text::letter::{Input, LetterKind};
use cadence::text::script::{call_sheet, debrief_sheet};
use cadence::text::{history, pay_said};
use common::*;
use serde_json::json;

fn of_stage(date: &str, stage: Stage, form: Option<InterviewForm>, met: &[&str]) -> Body {
    Body::Interview(Interview {
        date: d(date),
        stage: Some(stage),
        form,
        met: ids(met),
        held: true,
        ..Interview::default()
    })
}

fn said(date: &str, text: &str, by: Option<&str>, at: Option<&str>) -> Body {
    Body::Pay(PaySaid {
        date: d(date),
        text: text.to_owned(),
        mine: false,
        by: by.map(id),
        interview: at.map(id),
    })
}

fn mine(date: &str, text: &str) -> Body {
    Body::Pay(PaySaid {
        date: d(date),
        text: text.to_owned(),
        mine: true,
        ..PaySaid::default()
    })
}

/// A screening by Rae, the first interview with Ann, the second with Bo and Cy; pay came up twice.
fn three_rounds() -> Story {
    let mut it = story([
        of_stage(
            "03-02",
            Stage::Screening,
            Some(InterviewForm::Phone),
            &["Rae"],
        ),
        of_stage("03-06", Stage::First, None, &["Ann"]),
        of_stage(
            "03-12",
            Stage::Second,
            Some(InterviewForm::Video),
            &["Bo", "Cy"],
        ),
    ]);
    for name in ["Rae", "Ann", "Bo", "Cy"] {
        it = it.person(Interviewer, name);
    }
    it.add(said("03-02", "48 to 52,000.", Some("Rae"), Some("i00")));
    it.add(mine("03-06", "55,000"));
    it
}

fn told(it: &Story, today: &str) -> Vec<(String, String)> {
    let lines = pay_said(&it.opportunity, d(today)).into_iter();
    lines.map(|line| (line.by, line.words)).collect()
}

fn line(by: &str, words: &str) -> (String, String) {
    (by.to_owned(), words.to_owned())
}

#[test]
fn what_was_said_about_pay_is_told_by_whom_at_which_interview_and_when() {
    let it = three_rounds();
    let (screening, own) = (
        line("Rae, screening, Monday 2 March", "48 to 52,000."),
        line("You, Friday 6 March", "55,000"),
    );
    assert_eq!(told(&it, "03-13"), [own.clone(), screening.clone()]);
    // What is dated later was not said yet; who is not known is "they".
    let later = it.and(said("03-16", "up to 54", None, None));
    assert_eq!(told(&later, "03-13").len(), 2);
    assert_eq!(
        told(&later, "03-16")[0],
        line("They, Monday 16 March", "up to 54")
    );
    // An offer is of them, and last stands what is known of the job.
    let mut offered = it.and(Body::News(News {
        pay: "53,000".to_owned(),
        ..News::new(d("03-17"), NewsKind::Offered { reply_by: None })
    }));
    offered.opportunity.details = Some(Details {
        company: "Orchard".to_owned(),
        pay: "50,000 in the advert".to_owned(),
        ..Details::default()
    });
    assert_eq!(
        told(&offered, "03-17"),
        [
            line("Their offer, Tuesday 17 March", "53,000"),
            own,
            screening,
            line("In the details", "50,000 in the advert"),
        ]
    );
}

#[test]
fn an_interview_or_a_person_that_is_gone_takes_no_line_with_it() {
    let mut it = three_rounds();
    let stamp = Stamp { at: 1, by: 1 };
    it.opportunity.delete(&id("i00"), stamp);
    it.opportunity.delete(&id("Rae"), stamp);
    assert_eq!(
        told(&it, "03-13")[1],
        line("They, Monday 2 March", "48 to 52,000.")
    );
}

#[test]
fn the_history_and_so_every_table_and_print_has_it() {
    let it = three_rounds();
    let lines: Vec<_> = it
        .opportunity
        .bodies()
        .filter(|(_, body)| matches!(body, Body::Pay(_)))
        .map(|(_, body)| history(body, &it.opportunity))
        .collect();
    assert_eq!(
        lines,
        [
            "About pay, Rae, screening: 48 to 52,000",
            "About pay, you: 55,000",
        ]
    );
}

#[test]
fn pay_makes_no_move_and_moves_none() {
    let plain = three_rounds();
    let more = plain.and(said("03-13", "54,000", Some("Bo"), None));
    for today in ["03-13", "03-20", "03-27"] {
        assert_eq!(more.plan(today), plain.plan(today));
    }
}

#[test]
fn the_brief_has_both() {
    let mut it = three_rounds();
    it.add(Body::Interview(Interview {
        date: d("03-18"),
        stage: Some(Stage::Final),
        ..Interview::default()
    }));
    let told = brief(&it.opportunity, &it.plan("03-16"), d("03-16"));
    assert_eq!(
        told.interviews,
        [
            "Final interview, Wednesday 18 March",
            "Second interview, by video, Thursday 12 March: Bo; Cy",
            "First interview, Friday 6 March: Ann",
            "Screening, by phone, Monday 2 March: Rae",
        ]
    );
    assert_eq!(told.pay, pay_said(&it.opportunity, d("03-16")));
    assert_eq!(told.pay.len(), 2);
}

#[test]
fn the_debrief_tells_what_was_said_about_pay_at_that_interview() {
    let it = three_rounds()
        .and(said("03-12", "53,000 at most", Some("Bo"), Some("i02")))
        .and(mine("03-12", "55,000 still"));
    let sheet = debrief_sheet(&it.opportunity, d("03-12"));
    assert_eq!(
        sheet[3].known,
        "Bo said: 53,000 at most.\nI said: 55,000 still."
    );
}

#[test]
fn letters_go_to_those_of_the_last_interview_alone() {
    let it = three_rounds();
    let owed: Vec<_> = it
        .all(Letter, "03-12")
        .into_iter()
        .map(|step| step.who)
        .collect();
    assert_eq!(owed, about(&["Bo", "Cy"]));
    let settings = Settings::default();
    let input = |story: &Story, today: &str| {
        Input::of(
            LetterKind::AfterInterview,
            &story.opportunity,
            &settings,
            Some(&id("Bo")),
            d(today),
        )
    };
    let people = |input: &Input| -> Vec<String> {
        input
            .people
            .iter()
            .map(|person| person.name.clone())
            .collect()
    };
    assert_eq!(people(&input(&it, "03-12")), ["Bo", "Cy"]);
    // Nobody was met at a task that is handed in: letters and calls are still about the talk before.
    let task = it.and(of_stage("03-16", Stage::Task, None, &[]));
    let written = input(&task, "03-17");
    assert_eq!(written.interview, Some(d("03-12")));
    assert_eq!(people(&written), ["Bo", "Cy"]);
    let step = task.the(Cadence, "03-27");
    assert_eq!(step.who, Some(id("Bo")));
    let plan = task.plan("03-27");
    let script = call_sheet(&task.opportunity, Some(&step), &plan, &settings, d("03-27"));
    assert!(
        script.beats[0]
            .words
            .contains("We talked on Thursday 12 March"),
        "{:?}",
        script.beats[0].words
    );
    // An interview that lies ahead on the same day has met nobody yet.
    let ahead = it.and(Body::Interview(Interview {
        date: d("03-12"),
        met: ids(&["Ann"]),
        ..Interview::default()
    }));
    assert_eq!(people(&input(&ahead, "03-12")), ["Bo", "Cy"]);
}

#[test]
fn it_is_an_item_like_any_other() {
    let body = said("03-06", "48", Some("Ann"), Some("i00"));
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({ "pay": { "date": "2026-03-06", "text": "48", "by": "Ann", "interview": "i00" } })
    );
    assert_eq!(
        serde_json::to_value(mine("03-06", "48")).unwrap(),
        json!({ "pay": { "date": "2026-03-06", "text": "48", "mine": true } })
    );
    // Two devices: both lines stay, and of two edits of one the later.
    let (mut here, mut there) = (three_rounds(), three_rounds());
    let (one, other) = (Stamp { at: 5, by: 1 }, Stamp { at: 6, by: 2 });
    here.opportunity
        .put(id("i08"), one, mine("03-06", "56,000"));
    here.opportunity
        .put(id("here"), one, said("03-12", "a bonus", None, None));
    there
        .opportunity
        .put(id("i08"), other, mine("03-06", "57,000"));
    there
        .opportunity
        .put(id("there"), other, said("03-12", "a car", None, None));
    let mut both = here.opportunity.clone();
    both.merge(&there.opportunity);
    let mut other_way = there.opportunity.clone();
    other_way.merge(&here.opportunity);
    assert_eq!(both, other_way);
    let words: Vec<_> = pay_said(&both, d("03-13"))
        .into_iter()
        .map(|line| line.words)
        .collect();
    assert_eq!(words, ["a car", "a bonus", "57,000", "48 to 52,000."]);
}

#[test]
fn what_a_newer_version_says_of_pay_is_carried_along() {
    let text = json!({
        "id": "o", "stamp": { "at": 1, "by": 1 }, "details": { "company": "Orchard" },
        "items": { "p": { "stamp": { "at": 1, "by": 1 },
            "body": { "pay": { "date": "2026-03-06", "text": "48", "currency": "EUR" } } } },
    });
    let mut it: Opportunity = read(&text.to_string()).unwrap();
    assert_ne!(it.items[&id("p")].unread, Unread::default());
    it.put(id("p"), Stamp { at: 2, by: 1 }, mine("03-06", "49"));
    let written = serde_json::to_value(&it).unwrap();
    assert_eq!(
        written.pointer("/items/p/body/pay/currency"),
        Some(&json!("EUR"))
    );
    assert_eq!(
        written.pointer("/items/p/body/pay/text"),
        Some(&json!("49"))
    );
}

#[test]
fn a_reference_is_nobody_who_was_in_an_interview() {
    let it = three_rounds().person(Reference, "Tom");
    let told = brief(&it.opportunity, &it.plan("03-13"), d("03-13"));
    assert!(told.interviews.iter().all(|line| !line.contains("Tom")));
}
