use cadence::record::{Body, CloseReason, Closing, Pause, Skip, Snooze};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Around, Editor, unless};
use crate::component::{Choices, DateField, Wrong};
use crate::page::log::day_wrong;

/// A pause.
pub(super) fn pause(it: Pause, around: &Around) -> Editor {
    let wrongs = around.wrongs;
    let (from, to) = (RwSignal::new(Some(it.from)), RwSignal::new(Some(it.to)));
    let fields = view! {
        <DateField id="from" label="First day" value=from error=wrongs.of("from")/>
        <DateField id="to" label="Last day" value=to error=wrongs.of("to")/>
    };
    Editor::new(fields, move || {
        let wrong: Vec<Wrong> = match (from.get(), to.get()) {
            (None, _) => vec![("from", "Choose the first day.".to_owned())],
            (_, None) => vec![("to", "Choose the last day.".to_owned())],
            (Some(from), Some(to)) if to < from => {
                vec![(
                    "to",
                    "The pause ends before it begins. Check the days.".to_owned(),
                )]
            }
            _ => Vec::new(),
        };
        unless(wrong, || {
            let (from, to) = (from.get()?, to.get()?);
            Some(Body::Pause(Pause { from, to }))
        })
    })
}

/// A move put off.
pub(super) fn snooze(it: Snooze, around: &Around) -> Editor {
    let wrongs = around.wrongs;
    let until = RwSignal::new(Some(it.until));
    let fields = view! {
        <DateField id="until" label="Put off to" value=until error=wrongs.of("until")/>
    };
    Editor::new(fields, move || {
        let wrong = match until.get() {
            Some(day) if day >= it.date => None,
            Some(_) => Some("That is before the day you put it off."),
            None => Some("Choose the day to come back to it."),
        };
        let wrong = wrong.map(|it| ("until", it.to_owned()));
        unless(wrong.into_iter().collect(), || {
            let until = until.get()?;
            Some(Body::Snooze(Snooze {
                until,
                ..it.clone()
            }))
        })
    })
}

/// A move left out.
pub(super) fn skip(it: Skip, around: &Around) -> Editor {
    let (date, fields, today) = day(it.date, around);
    Editor::new(fields, move || {
        unless(
            day_wrong("date", date.get(), today).into_iter().collect(),
            || {
                let date = date.get()?;
                Some(Body::Skip(Skip { date, ..it.clone() }))
            },
        )
    })
}

/// The end, as the person closed it.
pub(super) fn closing(it: Closing, around: &Around) -> Editor {
    let (date, field, today) = day(it.date, around);
    let place = CloseReason::ALL
        .iter()
        .position(|reason| *reason == it.reason);
    let chosen = RwSignal::new(place);
    let options = CloseReason::ALL.map(|it| text::close_reason(it).to_owned());
    let fields = view! {
        <Choices legend="Why" options=options.to_vec() chosen/>
        {field}
    };
    Editor::new(fields, move || {
        unless(
            day_wrong("date", date.get(), today).into_iter().collect(),
            || {
                let reason = chosen
                    .get()
                    .and_then(|it| CloseReason::ALL.get(it).copied());
                Some(Body::Closing(Closing {
                    date: date.get()?,
                    reason: reason.unwrap_or(it.reason),
                }))
            },
        )
    })
}

fn day(date: NaiveDate, around: &Around) -> (RwSignal<Option<NaiveDate>>, AnyView, NaiveDate) {
    let (today, wrongs) = (around.today, around.wrongs);
    let date = RwSignal::new(Some(date));
    let field = view! {
        <DateField id="date" label="Day" value=date max=today error=wrongs.of("date")/>
    };
    (date, field.into_any(), today)
}
