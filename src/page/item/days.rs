use cadence::record::{Body, CloseReason, Closing, Pause, Skip, Snooze};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, unless};
use crate::component::{Choices, DateField};
use crate::page::shared::field_check::{day_wrong, span_wrong};
use crate::words::item as words;

/// A pause: days that do not count.
pub(super) fn pause(pause: Pause, context: &EditorContext) -> Editor {
    let wrongs = context.wrongs;
    let (from, to) = (
        RwSignal::new(Some(pause.from)),
        RwSignal::new(Some(pause.to)),
    );
    let fields = view! {
        <DateField id="from" label=words::PAUSE value=from error=wrongs.of("from")/>
        <DateField id="to" label=words::PAUSE_LAST value=to error=wrongs.of("to")/>
    };
    Editor::new(fields, move || {
        let wrong = span_wrong(["from", "to"], from.get(), to.get());
        unless(wrong.into_iter().collect(), || {
            let (from, to) = (from.get()?, to.get()?);
            Some(Body::Pause(Pause { from, to }))
        })
    })
}

/// A move put off: until when.
pub(super) fn snooze(snooze: Snooze, context: &EditorContext) -> Editor {
    let wrongs = context.wrongs;
    let until = RwSignal::new(Some(snooze.until));
    let fields = view! {
        <DateField id="until" label=words::SNOOZE value=until error=wrongs.of("until")/>
    };
    Editor::new(fields, move || {
        let wrong = match until.get() {
            Some(day) if day >= snooze.date => None,
            Some(_) => Some(words::SNOOZE_EARLY),
            None => Some(words::SNOOZE_MISSING),
        };
        let wrong = wrong.map(|text| ("until", text.to_owned()));
        unless(wrong.into_iter().collect(), || {
            let until = until.get()?;
            Some(Body::Snooze(Snooze {
                until,
                ..snooze.clone()
            }))
        })
    })
}

/// A move left out: on which day.
pub(super) fn skip(skip: Skip, context: &EditorContext) -> Editor {
    let (date, fields, today) = day(skip.date, context);
    Editor::new(fields, move || {
        unless(
            day_wrong("date", date.get(), today).into_iter().collect(),
            || {
                let date = date.get()?;
                Some(Body::Skip(Skip {
                    date,
                    ..skip.clone()
                }))
            },
        )
    })
}

/// The end, as the person closed it.
pub(super) fn closing(closing: Closing, context: &EditorContext) -> Editor {
    let (date, field, today) = day(closing.date, context);
    let place = CloseReason::ALL
        .iter()
        .position(|reason| *reason == closing.reason);
    let chosen = RwSignal::new(place);
    let options = CloseReason::ALL.map(|reason| text::close_reason(reason).to_owned());
    let fields = view! {
        <Choices legend=words::CLOSING options=options.to_vec() chosen/>
        {field}
    };
    Editor::new(fields, move || {
        unless(
            day_wrong("date", date.get(), today).into_iter().collect(),
            || {
                let reason = chosen
                    .get()
                    .and_then(|number| CloseReason::ALL.get(number).copied());
                Some(Body::Closing(Closing {
                    date: date.get()?,
                    reason: reason.unwrap_or(closing.reason),
                }))
            },
        )
    })
}

fn day(
    date: NaiveDate,
    context: &EditorContext,
) -> (RwSignal<Option<NaiveDate>>, AnyView, NaiveDate) {
    let (today, wrongs) = (context.today, context.wrongs);
    let date = RwSignal::new(Some(date));
    let field = view! {
        <DateField id="date" label=words::DAY value=date max=today error=wrongs.of("date")/>
    };
    (date, field.into_any(), today)
}
