use cadence::record::{Body, ContactKind, Id, PaySaid};
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, chosen, trimmed, unless};
use crate::component::{DateField, Select, TextField};
use crate::page::shared::field_check::day_wrong;
use crate::words::item as words;

/// The value of the person in the list of who said it; no id has such a sign.
const YOU: &str = "*";

/// What was said about pay: by whom, and at which interview.
pub(super) fn editor(said: PaySaid, context: &EditorContext) -> Editor {
    let (today, wrongs) = (context.today, context.wrongs);
    let date = RwSignal::new(Some(said.date));
    let text = RwSignal::new(said.text);
    let by = RwSignal::new(match said.mine {
        true => YOU.to_owned(),
        false => said.by.map(|Id(id)| id).unwrap_or_default(),
    });
    let interview = RwSignal::new(said.interview.map(|Id(id)| id).unwrap_or_default());
    let read = move || {
        let is_empty = trimmed(text).is_empty();
        let missing = is_empty.then(|| ("text", words::PAY_MISSING.to_owned()));
        let wrong = [missing, day_wrong("date", date.get(), today)];
        unless(wrong.into_iter().flatten().collect(), || {
            let mine = by.get() == YOU;
            Some(Body::Pay(PaySaid {
                date: date.get()?,
                text: trimmed(text),
                mine,
                by: chosen(by).filter(|_| !mine),
                interview: chosen(interview),
            }))
        })
    };
    let mut people = context.options(words::PAY_WHO_THEY);
    people.insert(1, (YOU.to_owned(), words::PAY_WHO_YOU.to_owned()));
    people.retain(|(id, _)| !context.is_of_kind(id, ContactKind::Reference));
    let mut interviews = vec![(String::new(), words::PAY_WHEN_BETWEEN.to_owned())];
    interviews.extend(context.interviews.iter().cloned());
    let asks_which = interviews.len() > 1;
    let fields = view! {
        <TextField
            id="text"
            label=words::PAY
            hint=words::PAY_HINT
            value=text
            error=wrongs.of("text")
        />
        <Select label=words::PAY_WHO options=people value=by/>
        {asks_which
            .then(|| view! { <Select label=words::PAY_WHEN options=interviews value=interview/> })}
        <DateField id="date" label=words::DAY value=date max=today error=wrongs.of("date")/>
    };
    Editor::new(fields, read)
}
