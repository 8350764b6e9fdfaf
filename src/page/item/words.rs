use cadence::record::{Body, Interest, Note, Observation};
use chrono::NaiveDate;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, trimmed, unless};
use crate::component::{DateField, Tags, TextArea, Wrong};
use crate::page::field_check::day_wrong;

/// The two fields that observations, signs of interest and notes have in common.
#[derive(Clone, Copy)]
struct TextAndDay {
    date: RwSignal<Option<NaiveDate>>,
    text: RwSignal<String>,
}

impl TextAndDay {
    fn new(date: NaiveDate, text: String) -> Self {
        Self {
            date: RwSignal::new(Some(date)),
            text: RwSignal::new(text),
        }
    }

    fn wrongs(self, today: NaiveDate, missing: Option<&str>) -> Vec<Wrong> {
        let empty = trimmed(self.text).is_empty();
        let missing = missing
            .filter(|_| empty)
            .map(|words| ("text", words.to_owned()));
        let wrong = [missing, day_wrong("date", self.date.get(), today)];
        wrong.into_iter().flatten().collect()
    }

    fn fields(self, label: &'static str, context: &EditorContext) -> AnyView {
        let (today, wrongs) = (context.today, context.wrongs);
        view! {
            <TextArea id="text" label value=self.text error=wrongs.of("text")/>
            <DateField id="date" label="Day" value=self.date max=today error=wrongs.of("date")/>
        }
        .into_any()
    }
}

/// A line of the notebook.
pub(super) fn observation(observation: Observation, context: &EditorContext) -> Editor {
    let today = context.today;
    let (words, tag) = (
        TextAndDay::new(observation.date, observation.text),
        RwSignal::new(observation.tag),
    );
    let sentence = RwSignal::new(observation.sentence);
    let fields = view! {
        <Tags tag/>
        {words.fields("What you saw or heard", context)}
        <TextArea
            label="A sentence to them"
            hint="What your letter says of it. The note stays as it is."
            value=sentence
            rows=2
        />
    };
    Editor::new(fields, move || {
        unless(words.wrongs(today, Some("Write what you saw.")), || {
            Some(Body::Observation(Observation {
                date: words.date.get()?,
                tag: tag.get(),
                text: trimmed(words.text),
                sentence: trimmed(sentence),
            }))
        })
    })
}

/// A sign of interest; it may go without words.
pub(super) fn interest(interest: Interest, context: &EditorContext) -> Editor {
    let today = context.today;
    let words = TextAndDay::new(interest.date, interest.note);
    let fields = words.fields("What showed that they were interested", context);
    Editor::new(fields, move || {
        unless(words.wrongs(today, None), || {
            Some(Body::Interest(Interest {
                date: words.date.get()?,
                note: trimmed(words.text),
            }))
        })
    })
}

/// A note.
pub(super) fn note(note: Note, context: &EditorContext) -> Editor {
    let today = context.today;
    let words = TextAndDay::new(note.date, note.text);
    let fields = words.fields("Note", context);
    Editor::new(fields, move || {
        unless(words.wrongs(today, Some("Write the note.")), || {
            Some(Body::Note(Note {
                date: words.date.get()?,
                text: trimmed(words.text),
            }))
        })
    })
}
