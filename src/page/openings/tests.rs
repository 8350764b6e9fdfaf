use cadence::day::Calendars;
use cadence::plan::plan;
use cadence::record::{
    Body, CloseReason, Closing, Contact, Details, Id, Interview, News, NewsKind, Note, Opportunity,
    Pause, Purpose, Settings, Stamp, Touch, TouchKind,
};
use chrono::NaiveDate;

use super::order::{SortKey, SortOrder};
use super::search::{SearchEntry, StatusFilter};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn entry(company: &str, bodies: Vec<Body>) -> SearchEntry {
    let details = Details {
        company: company.to_owned(),
        role: "Planner".to_owned(),
        ..Details::default()
    };
    let mut opening = Opportunity::new(Id::from(company), Stamp::default(), details);
    for (number, body) in bodies.into_iter().enumerate() {
        opening.put(Id(format!("i{number}")), Stamp::default(), body);
    }
    let settings = Settings::default();
    let calendar = Calendars::new(&settings).of(&opening.details());
    let plan = plan(&opening, &settings, &calendar, date("2026-03-20"));
    SearchEntry::of(&opening, &plan)
}

fn interview(day: &str) -> Body {
    Body::Interview(Interview {
        date: date(day),
        place: "Pier 4".to_owned(),
        held: true,
        ..Interview::default()
    })
}

fn warm(day: &str) -> Body {
    Body::News(News::new(date(day), NewsKind::InvitedBack))
}

fn closed(day: &str) -> Body {
    Body::Closing(Closing {
        date: date(day),
        reason: CloseReason::Withdrawn,
    })
}

fn pause(to: &str) -> Body {
    Body::Pause(Pause {
        from: date("2026-03-16"),
        to: date(to),
    })
}

#[track_caller]
fn check_order(order: SortOrder, expected: [&str; 5]) {
    let mut all = [
        entry("Alder", vec![interview("2026-03-17")]),
        entry("Brook", vec![interview("2026-02-10"), closed("2026-03-02")]),
        entry("cedar", vec![interview("2026-03-16"), pause("2026-06-30")]),
        entry("Dale", vec![]),
        entry("Elm", vec![interview("2026-01-12"), warm("2026-02-02")]),
    ];
    all.sort_by(|a, b| order.compare(a, b));
    let names = all.each_ref().map(|entry| entry.id.as_str());
    assert_eq!(names, expected, "{order:?}");
}

#[test]
fn the_next_day_comes_first_and_what_is_closed_last() {
    let order = SortOrder::by(SortKey::Next);
    check_order(order, ["Elm", "Alder", "cedar", "Dale", "Brook"]);
    // What has no day stays behind those that have one.
    let turned = order.pressed(SortKey::Next);
    check_order(turned, ["cedar", "Alder", "Elm", "Dale", "Brook"]);
}

#[test]
fn names_go_by_the_alphabet_whatever_their_letters() {
    let order = SortOrder::default().pressed(SortKey::Company);
    check_order(order, ["Alder", "Brook", "cedar", "Dale", "Elm"]);
    let turned = order.pressed(SortKey::Company);
    check_order(turned, ["Elm", "Dale", "cedar", "Brook", "Alder"]);
    check_order(
        turned.pressed(SortKey::Company),
        ["Alder", "Brook", "cedar", "Dale", "Elm"],
    );
}

#[test]
fn the_furthest_comes_first() {
    let order = SortOrder::by(SortKey::Week);
    check_order(order, ["Elm", "cedar", "Alder", "Dale", "Brook"]);
    assert_eq!(order.of_column(SortKey::Week), Some("descending"));
    assert_eq!(order.of_column(SortKey::Next), None);
    let order = SortOrder::by(SortKey::Seriousness);
    check_order(order, ["Elm", "Alder", "cedar", "Dale", "Brook"]);
}

#[test]
fn all_that_was_noted_is_found_and_no_letter() {
    let anna = Contact {
        name: "Anna Berg".to_owned(),
        title: "Head of operations".to_owned(),
        phone: "+47 22 33 44 55".to_owned(),
        ..Contact::default()
    };
    let letter = Touch {
        date: date("2026-03-05"),
        kind: TouchKind::Letter,
        to: Vec::new(),
        purpose: Purpose::default(),
        note: "By the morning post".to_owned(),
        text: Some("Dear Anna Berg, the harbour".to_owned()),
    };
    let note = Note {
        date: date("2026-03-06"),
        text: "Two SHIFTS short".to_owned(),
    };
    let bodies = vec![
        interview("2026-03-04"),
        Body::Contact(anna),
        Body::Touch(letter),
        Body::Note(note),
    ];
    let entry = entry("Halden", bodies);
    for words in [
        "halden planner",
        "berg",
        "operations head",
        "22 33",
        "4722334455",
        "shifts",
        "morning",
        "pier",
        "",
    ] {
        let words: Vec<&str> = words.split_whitespace().collect();
        assert!(entry.has(&words), "{words:?}");
    }
    assert!(!entry.has(&["harbour"]) && !entry.has(&["berg", "moss"]));
}

#[test]
fn a_paused_opening_is_active_and_not_due() {
    let entry = entry("Moss", vec![interview("2026-02-10"), pause("2026-03-27")]);
    let filters = StatusFilter::EACH.into_iter();
    let shown: Vec<StatusFilter> = filters.filter(|filter| entry.is(*filter)).collect();
    let expected = [
        StatusFilter::All,
        StatusFilter::Active,
        StatusFilter::Paused,
    ];
    assert_eq!(shown, expected);
}
