//! What is asked for on the first page and done by the second module.

use cadence::record::{Body, Id, Interview};
use cadence::text;
use leptos::prelude::request_animation_frame;

use crate::book::{Book, Data};
use crate::browser;
use crate::example;
use crate::route::Route;

/// Everything that changes what is kept, or copies it: the first page alone only reads.
#[derive(Debug)]
pub enum Work {
    /// Compares what was read with the safety copy.
    Compare,
    /// Takes in what another tab wrote under a key, which is without the prefix.
    Receive(String, Option<String>),
    /// Writes everything again: another page of this origin has emptied the storage.
    ReceiveClearing,
    /// Writes the file that is kept up to date.
    WriteFile,
    /// Adds an item to an opening, and says what is next.
    Add(Id, Body),
    /// Notes that an interview of an opening has taken place, and goes on to the notebook.
    MarkHeld(Id, Id),
    /// Puts the example among the records.
    ShowExample,
    /// Takes it out again.
    RemoveExample,
}

impl Work {
    /// Whether somebody has just pressed a button for it, and looks for what it does.
    pub(super) fn is_awaited(&self) -> bool {
        match self {
            Self::Add(..) | Self::MarkHeld(..) | Self::ShowExample | Self::RemoveExample => true,
            Self::Compare | Self::Receive(..) | Self::ReceiveClearing | Self::WriteFile => false,
        }
    }

    /// Does it.
    pub(super) fn run(self, book: Book) {
        match self {
            Self::Compare => book.compare(),
            Self::Receive(key, value) => book.receive(&key, value.as_deref()),
            Self::ReceiveClearing => book.receive_clearing(),
            Self::WriteFile => book.write_file(),
            Self::Add(id, body) => done(book.add_and_say(&id, body)),
            Self::MarkHeld(id, interview) => {
                if mark_held(book, &id, &interview) {
                    browser::go(&Route::Notebook(id).href());
                }
            }
            Self::ShowExample => {
                let today = book.peek(Data::today);
                if book.change_records(|records| example::load(records, today)) {
                    browser::scroll_top();
                    browser::focus_main();
                }
            }
            Self::RemoveExample => {
                if book.change_records(example::erase) {
                    browser::focus_main();
                    book.say("The example is removed. What is yours is untouched.");
                }
            }
        }
    }
}

fn mark_held(book: Book, id: &Id, interview: &Id) -> bool {
    let marked = book.edit(id, |it| {
        let body = it
            .opportunity()
            .items
            .get(interview)
            .and_then(|it| it.body.clone());
        let Some(Body::Interview(before)) = body else {
            return None;
        };
        let held = true;
        let after = Interview {
            held,
            ..before.clone()
        };
        it.set(interview, Body::Interview(after.clone()));
        Some((before, after))
    });
    let Some(Some((before, after))) = marked else {
        return false;
    };
    let said = book.peek(|data| {
        let (opening, plan) = data.opening(id)?;
        Some(text::saved(
            &Body::Interview(after),
            opening,
            plan.moves.first(),
        ))
    });
    let (id, interview) = (id.clone(), interview.clone());
    book.say_with_undo(said.unwrap_or_default(), move || {
        let before = Body::Interview(before.clone());
        if book.edit(&id, |it| it.set(&interview, before)).is_some() {
            book.say("Taken back.");
        }
    });
    true
}

/// After something was kept: what had the focus is gone, so the page has it.
pub(super) fn done(kept: bool) {
    if kept {
        request_animation_frame(browser::focus_main);
    }
}
