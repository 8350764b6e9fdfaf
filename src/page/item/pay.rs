use cadence::record::{Body, ContactKind, Id, PaySaid};
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, chosen, trimmed, unless};
use crate::component::{DateField, Select, TextField};
use crate::page::field_check::day_wrong;

/// The value of the person in the list of who said it; no id has such a sign.
const YOU: &str = "*";

/// What was said about pay: by whom, and at which interview.
pub(super) fn editor(said: PaySaid, context: &EditorContext) -> Editor {
    let (today, wrongs) = (context.today, context.wrongs);
    let date = RwSignal::new(Some(said.date));
    let words = RwSignal::new(said.text);
    let by = RwSignal::new(match said.mine {
        true => YOU.to_owned(),
        false => said.by.map(|Id(id)| id).unwrap_or_default(),
    });
    let interview = RwSignal::new(said.interview.map(|Id(id)| id).unwrap_or_default());
    let read = move || {
        let is_empty = trimmed(words).is_empty();
        let missing = is_empty.then(|| ("text", "Write what was said.".to_owned()));
        let wrong = [missing, day_wrong("date", date.get(), today)];
        unless(wrong.into_iter().flatten().collect(), || {
            let mine = by.get() == YOU;
            Some(Body::Pay(PaySaid {
                date: date.get()?,
                text: trimmed(words),
                mine,
                by: chosen(by).filter(|_| !mine),
                interview: chosen(interview),
            }))
        })
    };
    let mut people = context.options("They, nobody in particular");
    people.insert(1, (YOU.to_owned(), "You".to_owned()));
    people.retain(|(id, _)| !context.is_of_kind(id, ContactKind::Reference));
    let mut interviews = vec![(String::new(), "Between interviews".to_owned())];
    interviews.extend(context.interviews.iter().cloned());
    let asks_which = interviews.len() > 1;
    let fields = view! {
        <TextField
            id="text"
            label="What was said"
            hint="One line, as it was put."
            value=words
            error=wrongs.of("text")
        />
        <Select label="Who said it" options=people value=by/>
        {asks_which
            .then(|| view! { <Select label="At which interview" options=interviews value=interview/> })}
        <DateField id="date" label="Day" value=date max=today error=wrongs.of("date")/>
    };
    Editor::new(fields, read)
}
