//! A job search to reckon with.

use std::sync::Arc;

use cadence::day::{Calendar, WorkWeek};
use cadence::holiday::{HolidayTables, Region};
use cadence::record::{
    Answer, Body, Contact, ContactKind, Details, Id, Interview, News, NewsKind, Opportunity,
    Outcome, Purpose, Stamp, Touch, TouchKind,
};
use chrono::{Days, NaiveDate};

/// The holidays of two countries.
pub fn tables() -> Arc<HolidayTables> {
    let mut tables = HolidayTables::default();
    for text in [
        include_str!("../../../../public/holidays/de.json"),
        include_str!("../../../../public/holidays/us.json"),
    ] {
        tables.add(text).expect("a table");
    }
    Arc::new(tables)
}

/// Those of the United States.
pub fn holidays() -> Vec<NaiveDate> {
    let tables = tables();
    let days = tables.find("US").into_iter().flat_map(Region::days);
    days.map(|holiday| holiday.date).collect()
}

/// The days of an employer in the United States.
pub fn calendar() -> Calendar {
    Calendar::new(WorkWeek::default(), holidays())
}

/// A date, as `YYYY-MM-DD`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// An interview, a letter and what came next: three events, `place` days later than the first.
pub fn opportunity(place: u64) -> Opportunity {
    let details = Details {
        company: format!("Company {place}"),
        ..Details::default()
    };
    let mut opening = Opportunity::new(Id(format!("o{place:04}")), Stamp::default(), details);
    let mut put = |name: &str, body| opening.put(Id::from(name), Stamp::default(), body);
    let date = day("2026-01-05") + Days::new(place % 60);
    put(
        "ann",
        Body::Contact(Contact {
            kind: ContactKind::Interviewer,
            name: "Ann".into(),
            ..Contact::default()
        }),
    );
    put(
        "i1",
        Body::Interview(Interview {
            date,
            met: vec![Id::from("ann")],
            agency: place.is_multiple_of(7),
            held: true,
            ..Interview::default()
        }),
    );
    let touch = |date, kind, purpose| {
        Body::Touch(Touch {
            date,
            kind,
            to: vec![Id::from("ann")],
            purpose,
            note: String::new(),
            text: None,
        })
    };
    put("i2", touch(date, TouchKind::Letter, Purpose::Letter));
    let later = date + Days::new(10);
    let left = Outcome::MessageLeft { with: None };
    let said = Outcome::Reached(Answer::DecisionBy(later + Days::new(9)));
    put(
        "i3",
        match place % 3 {
            0 => touch(later, TouchKind::Call(left), Purpose::FollowUp),
            1 => touch(later, TouchKind::Call(said), Purpose::FollowUp),
            _ => Body::News(News::new(later, NewsKind::AskedReferences)),
        },
    );
    opening
}
