//! Tables for spreadsheets, and the work-search record; read back by a CSV reader.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

#[path = "../../cadence/tests/common/mod.rs"]
mod common;

use cadence::record::{
    Body, CloseReason, ContactKind, Details, Interview, NewsKind, Outcome, PaySaid, Purpose, Stage,
    TouchKind,
};
use common::{Story, arranged, closing, d, id, interview, letter, news, no_answer, story, touch};
use csv::ReaderBuilder;
use exchange::{Table, WorkSearchEntry, work_search, work_search_csv};
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
    let rows = rows(&Table::History.csv([&search.opportunity].into_iter()));
    let entries: Vec<_> = rows.iter().map(|row| row[3].as_str()).collect();
    assert!(
        entries.contains(&"About pay, Ann Lee: 48 to 52,000"),
        "{entries:?}"
    );
}

#[test]
fn an_opening_is_a_line_with_where_it_stands() {
    let search = search();
    let rows = rows(&Table::Openings.csv([&search.opportunity].into_iter()));
    assert_eq!(rows[0][0], "Company");
    assert_eq!(
        rows[1],
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

#[test]
fn everybody_is_a_line() {
    let search = search();
    let rows = rows(&Table::People.csv([&search.opportunity].into_iter()));
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
    let rows = rows(&Table::History.csv(openings.into_iter()));
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
    let lines = rows(&Table::Openings.csv([&search.opportunity].into_iter()));
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
        let rows = rows(&Table::Openings.csv([&search.opportunity].into_iter()));
        prop_assert_eq!(&rows[1][1], &format!("'{role}"));
        prop_assert!(rows[1][0].ends_with(&company));
        for cell in &rows[1] {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
