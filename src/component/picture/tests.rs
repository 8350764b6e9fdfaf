use cadence::day::Calendars;
use cadence::plan::{Rule, ahead, plan};
use cadence::record::{
    Answer, Body, CloseReason, Closing, Details, Id, Interview, News, NewsKind, Opportunity,
    Outcome, Purpose, Settings, Stamp, Touch, TouchKind,
};
use cadence::text::method;
use chrono::NaiveDate;

use super::FADE;
use super::entries::MarkKind;
use super::six_weeks::SixWeeks;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn interview(day: &str) -> Body {
    Body::Interview(Interview {
        date: date(day),
        held: true,
        ..Interview::default()
    })
}

fn touch(day: &str, kind: TouchKind) -> Body {
    Body::Touch(Touch {
        date: date(day),
        kind,
        to: Vec::new(),
        purpose: Purpose::FollowUp,
        note: String::new(),
        text: None,
    })
}

fn news(day: &str, kind: NewsKind) -> Body {
    Body::News(News::new(date(day), kind))
}

fn picture(bodies: Vec<Body>, today: &str) -> Option<SixWeeks> {
    let details = Details {
        company: "Halden".to_owned(),
        ..Details::default()
    };
    picture_of(details, bodies, today)
}

fn picture_of(details: Details, bodies: Vec<Body>, today: &str) -> Option<SixWeeks> {
    let mut opening = Opportunity::new(Id::from("o"), Stamp::default(), details);
    for (number, body) in bodies.into_iter().enumerate() {
        opening.put(Id(format!("i{number}")), Stamp::default(), body);
    }
    let settings = Settings::default();
    let calendar = Calendars::new(&settings).of(&opening.details());
    let today = date(today);
    let now = plan(&opening, &settings, &calendar, today);
    let ahead = ahead(&opening, &settings, &calendar, today);
    SixWeeks::of(&opening, &now, &ahead, today, settings.rhythm)
}

fn left() -> TouchKind {
    TouchKind::Call(Outcome::MessageLeft { with: None })
}

#[test]
fn without_an_interview_there_is_no_line() {
    assert_eq!(
        picture(vec![touch("2026-03-06", left())], "2026-03-09"),
        None
    );
}

#[test]
fn the_line_runs_from_the_interview_to_day_42_with_its_fridays() {
    let drawn = picture(vec![interview("2026-03-06")], "2026-03-27").expect("a picture");
    assert_eq!(
        (drawn.span, drawn.end, drawn.today),
        (42, 100.0, Some(50.0))
    );
    let labels: Vec<&str> = drawn.ticks.iter().map(|tick| tick.label.as_str()).collect();
    assert_eq!(labels, ["6", "13", "20", "27", "3 Apr", "10", "17"]);
    assert_eq!(drawn.ticks[1].x, 16.67);
}

#[test]
fn past_day_42_the_line_goes_on_beyond_today_and_its_labels_stay_few() {
    let drawn = picture(vec![interview("2026-03-06")], "2026-12-11").expect("a picture");
    assert!(drawn.span >= 287, "{}", drawn.span);
    assert!(drawn.end < 20.0 && drawn.today.is_some_and(|x| x < 100.0));
    assert!(drawn.ticks.len() <= 8, "{:?}", drawn.ticks);
}

#[test]
fn the_next_window_and_its_move_are_drawn() {
    let bodies = vec![
        interview("2026-03-06"),
        touch("2026-03-06", TouchKind::Letter),
    ];
    let drawn = picture(bodies, "2026-03-09").expect("a picture");
    // Friday 13 to Friday 20 March: days 7 to 14, and half a day on either side.
    assert_eq!((drawn.bands[0].x, drawn.bands[0].width), (15.48, 19.05));
    let planned = drawn
        .marks
        .iter()
        .find(|mark| mark.kind == MarkKind::Planned);
    assert_eq!(planned.map(|mark| mark.x), Some(33.33));
}

#[test]
fn marks_of_one_day_stand_above_one_another() {
    let bodies = vec![
        interview("2026-03-06"),
        touch("2026-03-06", TouchKind::Letter),
        touch("2026-03-06", TouchKind::Email),
    ];
    let drawn = picture(bodies, "2026-03-06").expect("a picture");
    let on_it = drawn.marks.iter().filter(|mark| mark.x == 0.0);
    let mut levels: Vec<usize> = on_it.map(|mark| mark.level).collect();
    levels.dedup();
    assert_eq!(levels, [0, 1, 2]);
}

#[test]
fn what_they_named_is_a_flag_and_the_table_has_every_mark() {
    let reached = TouchKind::Call(Outcome::Reached(Answer::DecisionBy(date("2026-03-31"))));
    let bodies = vec![
        interview("2026-03-06"),
        news("2026-03-10", NewsKind::PromisedContact),
        touch("2026-03-12", TouchKind::Call(Outcome::NoAnswer)),
        touch("2026-03-13", reached),
    ];
    let drawn = picture(bodies, "2026-03-16").expect("a picture");
    let flag = drawn.marks.iter().find(|mark| mark.kind == MarkKind::Named);
    assert!(flag.is_some_and(|mark| mark.name.starts_with("Tuesday 31 March")));
    assert!(drawn.rows.is_sorted_by_key(|row| row.date));
    for mark in &drawn.marks {
        let said = |row: &super::TableRow| mark.name == format!("{}: {}", row.day, row.what);
        assert!(drawn.rows.iter().any(said), "{}", mark.name);
    }
}

#[test]
fn in_words_it_says_each_line_of_the_table() {
    let drawn = picture(vec![interview("2026-03-06")], "2026-03-09").expect("a picture");
    let words = drawn.in_words();
    assert!(words.starts_with("Friday 6 March: Interview. "), "{words}");
    for row in &drawn.rows {
        assert!(
            words.contains(&row.day) && words.contains(&row.what),
            "{words}"
        );
    }
    assert!(words.ends_with("Six weeks since the interview."), "{words}");
}

#[test]
fn a_closed_opening_has_no_today() {
    let closing = Body::Closing(Closing {
        date: date("2026-03-20"),
        reason: CloseReason::Withdrawn,
    });
    let bodies = vec![interview("2026-03-06"), closing];
    let drawn = picture(bodies, "2027-03-20").expect("a picture");
    assert_eq!((drawn.span, drawn.today), (42, None));
}

#[test]
fn the_shade_is_drawn_from_the_figures_of_the_evidence() {
    let claims: String = method::evidence()
        .iter()
        .filter(|evidence| evidence.rules.contains(&Rule::R10))
        .take(2)
        .map(|evidence| evidence.claim)
        .collect();
    for (point, figure) in [("7 23", "23 %"), ("14 62", "62 %"), ("21 77", "77 %")] {
        assert!(FADE.contains(point) && claims.contains(figure), "{figure}");
    }
}

#[test]
fn in_ontario_the_day_by_which_they_are_to_say_is_shown_with_its_condition() {
    let details = |region: &str| Details {
        company: "Halden".to_owned(),
        region: Some(region.to_owned()),
        advert: "https://halden.example/7".to_owned(),
        ..Details::default()
    };
    let of = |region| {
        picture_of(details(region), vec![interview("2026-03-06")], "2026-03-20").expect("a picture")
    };
    let (there, elsewhere) = (of("CA-ON"), of("CA-QC"));
    let laws = |picture: &SixWeeks| {
        let marks = picture
            .marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Law);
        marks.map(|mark| mark.name.clone()).collect::<Vec<_>>()
    };
    let said = "The last day for them to say whether they have decided, if they have 25 people or \
                more (Ontario, for an advertised job)";
    assert_eq!(laws(&there), [format!("Monday 20 April: {said}")]);
    assert!(laws(&elsewhere).is_empty());
    // Day 45 lies past day 42, and is on the line all the same.
    assert_eq!((there.span, elsewhere.span), (45, 42));
    assert!(there.rows.iter().any(|row| row.what == said));
    assert!(
        there
            .name
            .contains("they are to say by Monday 20 April whether they have decided")
    );
    assert!(!elsewhere.name.contains("25 people"));
}
