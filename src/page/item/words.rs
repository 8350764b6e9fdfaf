use cadence::record::{Body, Interest, Note, Observation};
use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Around, Editor, trimmed, unless};
use crate::component::{DateField, Tags, TextArea, Wrong};
use crate::page::log::day_wrong;

/// The two fields they have in common.
#[derive(Clone, Copy)]
struct Words {
    date: RwSignal<Option<NaiveDate>>,
    text: RwSignal<String>,
}

impl Words {
    fn new(date: NaiveDate, text: String) -> Self {
        Self {
            date: RwSignal::new(Some(date)),
            text: RwSignal::new(text),
        }
    }

    fn wrongs(self, today: NaiveDate, missing: Option<&str>) -> Vec<Wrong> {
        let empty = trimmed(self.text).is_empty();
        let missing = missing.filter(|_| empty).map(|it| ("text", it.to_owned()));
        let wrong = [missing, day_wrong("date", self.date.get(), today)];
        wrong.into_iter().flatten().collect()
    }

    fn fields(self, label: &'static str, around: &Around) -> AnyView {
        let (today, wrongs) = (around.today, around.wrongs);
        view! {
            <TextArea id="text" label value=self.text error=wrongs.of("text")/>
            <DateField id="date" label="Day" value=self.date max=today error=wrongs.of("date")/>
        }
        .into_any()
    }
}

/// A line of the notebook.
pub(super) fn observation(it: Observation, around: &Around) -> Editor {
    let today = around.today;
    let (words, tag) = (Words::new(it.date, it.text), RwSignal::new(it.tag));
    let fields = view! {
        <Tags tag/>
        {words.fields("What you saw or heard", around)}
    };
    Editor::new(fields, move || {
        unless(words.wrongs(today, Some("Write what you saw.")), || {
            Some(Body::Observation(Observation {
                date: words.date.get()?,
                tag: tag.get(),
                text: trimmed(words.text),
            }))
        })
    })
}

/// A sign of interest; it may go without words.
pub(super) fn interest(it: Interest, around: &Around) -> Editor {
    let today = around.today;
    let words = Words::new(it.date, it.note);
    let fields = words.fields("What showed that they were interested", around);
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
pub(super) fn note(it: Note, around: &Around) -> Editor {
    let today = around.today;
    let words = Words::new(it.date, it.text);
    let fields = words.fields("Note", around);
    Editor::new(fields, move || {
        unless(words.wrongs(today, Some("Write the note.")), || {
            Some(Body::Note(Note {
                date: words.date.get()?,
                text: trimmed(words.text),
            }))
        })
    })
}
