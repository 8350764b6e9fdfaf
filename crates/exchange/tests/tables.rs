//! Tables for spreadsheets, and the work-search record; read back by a CSV reader.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

#[path = "../../cadence/tests/common/mod.rs"]
mod common;

use cadence::day::WorkWeek;
use cadence::record::{
    Body, CloseReason, ContactKind, Details, Interview, InterviewForm, Medium, News, NewsKind,
    Observation, Opportunity, Outcome, PaySaid, Purpose, Reference, Roster, Stage, Stamp,
    TouchKind, Wish,
};
use cadence::text;
use chrono::{NaiveTime, Weekday};
use common::{Story, arranged, closing, d, id, interview, letter, news, no_answer, story, touch};
use csv::ReaderBuilder;
use exchange::{ExportTable, WorkSearchEntry, work_search, work_search_csv};
use proptest::prelude::*;

/// Head and rows, as a reader of such files gives them.
fn rows(file: &str) -> Vec<Vec<String>> {
    let text = file.strip_prefix('\u{feff}').unwrap();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        row.iter().map(str::to_owned).collect()
    });
    rows.collect()
}

fn csv<const OPENINGS: usize>(table: ExportTable, openings: [&Opportunity; OPENINGS]) -> String {
    table.csv(openings.into_iter(), &Roster::default()).unwrap()
}

fn search() -> Story {
    let mut search = story([])
        .person(ContactKind::Interviewer, "Ann Lee")
        .person(ContactKind::Reference, "Tom Ray");
    search.opportunity.details = Some(Details {
        company: "Halden, \"North\"".into(),
        role: "Planner".into(),
        ..Details::default()
    });
    search.add(interview("03-06", &["Ann Lee"]));
    search.add(letter("03-06", &["Ann Lee"]));
    search.add(no_answer("03-19"));
    search.add(touch(
        "03-20",
        TouchKind::Call(Outcome::MessageLeft { with: None }),
        &["Ann Lee"],
        Purpose::FollowUp,
    ));
    search.add(news("03-24", NewsKind::TurnedDown));
    search.add(closing("03-25", CloseReason::TurnedDown));
    search
}

#[test]
fn the_history_has_what_was_said_about_pay() {
    let search = search().and(Body::Pay(PaySaid {
        date: d("03-20"),
        text: "48 to 52,000".to_owned(),
        by: Some(id("Ann Lee")),
        ..PaySaid::default()
    }));
    let rows = rows(&csv(ExportTable::History, [&search.opportunity]));
    let entries: Vec<_> = rows.iter().map(|row| row[3].as_str()).collect();
    assert!(
        entries.contains(&"About pay, Ann Lee: 48 to 52,000"),
        "{entries:?}"
    );
}

#[test]
fn an_opening_is_a_line_with_where_it_stands() {
    let search = search();
    let rows = rows(&csv(ExportTable::Openings, [&search.opportunity]));
    assert_eq!(rows[0][0], "Company");
    assert_eq!(
        rows[1][..7],
        [
            "Halden, \"North\"",
            "Planner",
            "",
            "",
            "2026-03-06",
            "2026-03-25",
            "Closed 2026-03-25: Turned down"
        ]
    );
    assert_eq!(rows.len(), 2);
}

/// A cell by the head of its column.
fn cell(rows: &[Vec<String>], line: usize, head: &str) -> String {
    let place = rows[0].iter().position(|own| own == head);
    rows[line][place.unwrap()].clone()
}

#[test]
fn all_that_an_opening_is_stands_in_its_line() {
    let mut search = search();
    search.opportunity.details = Some(Details {
        company: "Halden".into(),
        role: "Planner".into(),
        agency: "Corvo".into(),
        region: Some("NO".into()),
        work_week: Some(WorkWeek::new(&[Weekday::Mon, Weekday::Sun])),
        time_zone: Some("Europe/Oslo".into()),
        medium: Some(Medium::Writing),
        advert: "https://example.com/j/1".into(),
        pay: "52,000".into(),
        place: "Bergen".into(),
        source: "a friend".into(),
        cv: "CV-2".into(),
        applied: Some(d("02-20")),
        ..Details::default()
    });
    let rows = rows(&csv(ExportTable::Openings, [&search.opportunity]));
    for (head, value) in [
        ("Agency", "Corvo"),
        ("Country", "NO"),
        ("Applied on", "2026-02-20"),
        ("Place", "Bergen"),
        ("Pay", "52,000"),
        ("Found through", "a friend"),
        ("CV", "CV-2"),
        ("Advert", "https://example.com/j/1"),
        ("Working days", "Monday, Sunday"),
        ("Time zone", "Europe/Oslo"),
        ("By phone or in writing", text::wish(Wish::Writing)),
    ] {
        assert_eq!(cell(&rows, 1, head), value, "{head}");
    }
}

#[test]
fn the_history_has_time_place_and_kind_of_an_interview_and_what_was_said_of_pay() {
    let mut search = story([]).person(ContactKind::Interviewer, "Ann Lee");
    search.add(Body::Interview(Interview {
        date: d("03-06"),
        time: NaiveTime::from_hms_opt(14, 30, 0),
        stage: Some(Stage::Panel),
        form: Some(InterviewForm::OnSite),
        place: "Quay 4".into(),
        met: vec![id("Ann Lee")],
        held: true,
        ..Interview::default()
    }));
    search.add(Body::Pay(PaySaid {
        date: d("03-07"),
        text: "48 to 52,000".into(),
        by: Some(id("Ann Lee")),
        ..PaySaid::default()
    }));
    search.add(Body::News(News {
        pay: "55,000".into(),
        starts: Some(d("05-01")),
        ..News::new(d("03-08"), NewsKind::Offered { reply_by: None })
    }));
    search.add(Body::Observation(Observation {
        date: d("03-09"),
        text: "quay".into(),
        sentence: "I saw the quay.".into(),
        ..Observation::default()
    }));
    let rows = rows(&csv(ExportTable::History, [&search.opportunity]));
    for (line, head, value) in [
        (1, "Time", "14:30"),
        (1, "Place", "Quay 4"),
        (1, "With", "Ann Lee"),
        (2, "Pay", "48 to 52,000"),
        (2, "With", "Ann Lee"),
        (3, "Pay", "55,000"),
        (3, "Day named", "2026-05-01"),
        (4, "Note", "quay"),
        (4, "Sentence for a letter", "I saw the quay."),
    ] {
        assert_eq!(cell(&rows, line, head), value, "{line} {head}");
    }
    let kind = cell(&rows, 1, "Kind");
    assert!(kind.contains(text::stage(Stage::Panel)), "{kind}");
    assert!(
        kind.contains(text::interview_form(InterviewForm::OnSite)),
        "{kind}"
    );
    assert_eq!(rows.len(), 5, "people have a table of their own");
}

#[test]
fn the_roster_is_a_table_and_one_without_a_line_is_none() {
    let mut roster = Roster::default();
    let none = || std::iter::empty::<&Opportunity>();
    assert_eq!(ExportTable::References.csv(none(), &roster), None);
    assert_eq!(ExportTable::Openings.csv(none(), &roster), None);
    roster.put(
        id("tom"),
        Stamp::default(),
        Reference {
            name: "Tom Ray".into(),
            relation: "my manager".into(),
            phone: "+44 1".into(),
            reach: "after four".into(),
            permission: Some(d("02-01")),
            achievements: vec!["the move".into(), "the quay".into()],
            ..Reference::default()
        },
    );
    let rows = rows(&ExportTable::References.csv(none(), &roster).unwrap());
    assert_eq!(
        rows[1],
        [
            "Tom Ray",
            "my manager",
            "'+44 1",
            "",
            "after four",
            "2026-02-01",
            "the move\nthe quay"
        ]
    );
}

#[test]
fn an_application_is_in_the_record_and_a_day_that_merely_passed_is_not_said() {
    let mut search = story([]);
    search.opportunity.details = Some(Details {
        company: "Halden".into(),
        applied: Some(d("03-02")),
        ..Details::default()
    });
    let days = d("03-01")..=d("03-31");
    let told = |search: &Story, today: &str| {
        let entries = work_search([&search.opportunity].into_iter(), &days, d(today));
        let told = entries.into_iter();
        told.map(|entry| (entry.how, entry.result, entry.is_said))
            .collect::<Vec<_>>()
    };
    let said = |how: &str, result: &str, is_said| (how.to_owned(), result.to_owned(), is_said);
    assert_eq!(told(&search, "03-01"), [], "it lies ahead");
    assert_eq!(told(&search, "03-02"), [said("Application", "Open", true)]);
    search.add(arranged("03-10", &[]));
    assert_eq!(
        told(&search, "03-12"),
        [
            said("Application", "An interview", true),
            said("Interview", "Open", false)
        ]
    );
    search.add(Body::Observation(Observation {
        date: d("03-10"),
        text: "quay".into(),
        ..Observation::default()
    }));
    assert_eq!(
        told(&search, "03-12").last(),
        Some(&said("Interview", "Open", true)),
        "what was seen there tells of it"
    );
}

#[test]
fn everybody_is_a_line() {
    let search = search();
    let rows = rows(&csv(ExportTable::People, [&search.opportunity]));
    let names: Vec<_> = rows[1..].iter().map(|row| (&*row[0], &*row[1])).collect();
    assert_eq!(
        names,
        [("Ann Lee", "Interviewer"), ("Tom Ray", "Reference")]
    );
}

#[test]
fn the_history_of_all_openings_is_one_list_by_day() {
    let (one, mut other) = (search(), story([]));
    other.opportunity.id = "o2".into();
    other.add(interview("03-10", &[]));
    let openings = [&one.opportunity, &other.opportunity];
    let rows = rows(&csv(ExportTable::History, openings));
    let days: Vec<_> = rows[1..].iter().map(|row| row[0].clone()).collect();
    assert!(days.is_sorted());
    assert_eq!(rows[1][3], "Interview with Ann Lee");
    assert!(rows.iter().any(|row| row[1] == "Orchard"));
}

#[test]
fn the_record_has_what_was_done_to_find_work_and_what_came_of_it() {
    let search = search();
    let days = d("03-01")..=d("03-31");
    let entries = work_search([&search.opportunity].into_iter(), &days, d("04-01"));
    assert_eq!(
        rows(&work_search_csv(&entries)),
        [
            ["Date", "Employer", "How", "With", "Result"],
            [
                "2026-03-06",
                "Halden, \"North\" (Planner)",
                "Interview",
                "Ann Lee",
                "They said no"
            ],
            [
                "2026-03-06",
                "Halden, \"North\" (Planner)",
                "Letter",
                "Ann Lee",
                "Sent"
            ],
            [
                "2026-03-20",
                "Halden, \"North\" (Planner)",
                "Phone call",
                "Ann Lee",
                "Message left"
            ],
        ]
    );
}

#[test]
fn of_a_first_interview_the_record_says_what_it_led_to() {
    let mut search = search();
    search.add(interview("03-20", &["Ann Lee"]));
    let days = d("03-06")..=d("03-06");
    let result = |search: &Story| {
        let entries = work_search([&search.opportunity].into_iter(), &days, d("04-01"));
        entries[0].result.clone()
    };
    assert_eq!(result(&search), "A further interview");
    search.add(news("03-12", NewsKind::InvitedBack));
    assert_eq!(result(&search), "They asked you back");
}

#[test]
fn a_task_is_handed_in_and_no_interview() {
    let mut search = search();
    search.add(Body::Interview(Interview {
        date: d("03-20"),
        stage: Some(Stage::Task),
        ..Interview::default()
    }));
    let days = d("03-01")..=d("03-31");
    let entries = work_search([&search.opportunity].into_iter(), &days, d("04-01"));
    let is_of_it = |entry: &&WorkSearchEntry| entry.how == "Task handed in";
    assert_eq!(entries.iter().filter(is_of_it).count(), 1);
    assert_eq!(entries[0].result, "A task");
    let lines = rows(&csv(ExportTable::Openings, [&search.opportunity]));
    assert_eq!(lines[1][4], "2026-03-06");
}

#[test]
fn an_interview_ahead_one_called_off_and_a_reference_are_not_in_the_record() {
    let mut search = story([]).person(ContactKind::Reference, "Tom Ray");
    search.add(arranged("03-06", &[]));
    search.add(news("03-05", NewsKind::CalledOff(d("03-06"))));
    search.add(arranged("03-20", &[]));
    search.add(touch(
        "03-05",
        TouchKind::Email,
        &["Tom Ray"],
        Purpose::Brief,
    ));
    let days = d("03-01")..=d("03-31");
    let entries = work_search([&search.opportunity].into_iter(), &days, d("03-10"));
    assert_eq!(entries, []);
}

proptest! {
    /// A spreadsheet reckons with what begins with one of these signs, whoever wrote it.
    #[test]
    fn no_cell_is_a_formula_and_no_text_is_lost(company in ".*", role in "[=+@\t\r-].*") {
        let mut search = story([]);
        search.opportunity.details = Some(Details {
            company: company.clone(),
            role: role.clone(),
            ..Details::default()
        });
        let rows = rows(&csv(ExportTable::Openings, [&search.opportunity]));
        prop_assert_eq!(&rows[1][1], &format!("'{role}"));
        prop_assert!(rows[1][0].ends_with(&company));
        for cell in &rows[1] {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
