use cadence::record::{Body, Interest, Note, Observation};
use chrono::NaiveDate;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, trimmed, unless};
use crate::component::{DateField, Tags, TextArea, Wrong};
use crate::page::shared::field_check::day_wrong;
use crate::words::item as words;

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
            .map(|missing| ("text", missing.to_owned()));
        let wrong = [missing, day_wrong("date", self.date.get(), today)];
        wrong.into_iter().flatten().collect()
    }

    fn fields(self, label: &'static str, context: &EditorContext) -> AnyView {
        let (today, wrongs) = (context.today, context.wrongs);
        view! {
            <TextArea id="text" label value=self.text error=wrongs.of("text")/>
            <DateField id="date" label=words::DAY value=self.date max=today error=wrongs.of("date")/>
        }
        .into_any()
    }
}

/// A line of the notebook.
pub(super) fn observation(observation: Observation, context: &EditorContext) -> Editor {
    let today = context.today;
    let (written, tag) = (
        TextAndDay::new(observation.date, observation.text),
        RwSignal::new(observation.tag),
    );
    let sentence = RwSignal::new(observation.sentence);
    let fields = view! {
        <Tags tag/>
        {written.fields(words::OBSERVATION, context)}
        <TextArea
            label=words::SENTENCE
            hint=words::SENTENCE_HINT
            value=sentence
            rows=2
        />
    };
    Editor::new(fields, move || {
        unless(
            written.wrongs(today, Some(words::OBSERVATION_MISSING)),
            || {
                Some(Body::Observation(Observation {
                    date: written.date.get()?,
                    tag: tag.get(),
                    text: trimmed(written.text),
                    sentence: trimmed(sentence),
                }))
            },
        )
    })
}

/// A sign of interest; it may go without words.
pub(super) fn interest(interest: Interest, context: &EditorContext) -> Editor {
    let today = context.today;
    let written = TextAndDay::new(interest.date, interest.note);
    let fields = written.fields(words::INTEREST, context);
    Editor::new(fields, move || {
        unless(written.wrongs(today, None), || {
            Some(Body::Interest(Interest {
                date: written.date.get()?,
                note: trimmed(written.text),
            }))
        })
    })
}

/// A note.
pub(super) fn note(note: Note, context: &EditorContext) -> Editor {
    let today = context.today;
    let written = TextAndDay::new(note.date, note.text);
    let fields = written.fields(words::NOTE, context);
    Editor::new(fields, move || {
        unless(written.wrongs(today, Some(words::NOTE_MISSING)), || {
            Some(Body::Note(Note {
                date: written.date.get()?,
                text: trimmed(written.text),
            }))
        })
    })
}
