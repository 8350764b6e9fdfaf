use cadence::record::{Body, Id, Purpose};
use cadence::text;

use super::Logging;
use super::entry::Entry;
use crate::book::{Book, Data};
use crate::browser;
use crate::page::next::step_after;

/// Keeps what happened, says so, and goes on.
pub(super) fn save(book: Book, id: &Id, entry: &Entry, purpose: Purpose, logging: Logging) {
    if logging.is_saved.get_value() {
        return;
    }
    let today = book.peek(Data::today);
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
    logging.is_saved.set_value(true);
    book.set_unsaved(false);
    let then = logging.after(id);
    let said = book.peek(|data| {
        let (opening, plan) = data.opening(id)?;
        // A person made on the way is not what happened.
        let (_, body) = added
            .iter()
            .find(|(_, it)| !matches!(it, Body::Contact(_)))?;
        let step = step_after(plan, std::slice::from_ref(body), purpose);
        Some(text::saved(body, opening, step))
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
