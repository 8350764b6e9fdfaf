use cadence::record::{Body, Id, Purpose};
use cadence::text;

use super::entry::Entry;
use crate::book::Book;
use crate::browser;
use crate::page::next::step_after;
use crate::route::Route;

/// Keeps what happened, says so, and goes on.
pub(super) fn save(book: Book, id: &Id, entry: &Entry, purpose: Purpose, then: &Route) {
    let today = book.today();
    let added = book.edit(id, |edit| {
        let before = edit.opportunity().clone();
        let mut added: Vec<(Id, Body)> = Vec::new();
        entry.enter(purpose, &before, today, &mut |body| {
            let id = edit.add(body.clone());
            added.push((id.clone(), body));
            id
        });
        added
    });
    let Some(added) = added else {
        return;
    };
    book.set_unsaved(false);
    let said = book.peek(|data| {
        let (opening, plan) = data.opening(id)?;
        // A person made on the way is not what happened.
        let (_, body) = added
            .iter()
            .find(|(_, it)| !matches!(it, Body::Contact(_)))?;
        Some(text::saved(body, opening, step_after(plan, purpose)))
    });
    let id = id.clone();
    book.say_with_undo(said.unwrap_or_default(), move || {
        let undone = book.edit(&id, |edit| {
            for (id, _) in &added {
                edit.delete(id);
            }
        });
        if undone.is_some() {
            book.say("Taken back.");
        }
    });
    browser::go(&then.href());
}
