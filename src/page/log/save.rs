use cadence::record::{Body, ContactKind, Id, Purpose, Reference};
use cadence::text;
use leptos::prelude::*;

use super::choice::LogChoice;
use super::entry::LogEntry;
use super::logging::Logging;
use crate::browser;
use crate::page::shared::next::step_after;
use crate::state::{AppState, Data};
use crate::words::log as words;

/// Keeps what happened, says so, and goes on.
pub(super) fn save(state: AppState, id: &Id, entry: &LogEntry, purpose: Purpose, logging: Logging) {
    if logging.is_saved.get_value() {
        return;
    }
    let today = state.with_untracked(Data::today);
    let Some((entry, newcomer)) = with_newcomer(state, id, entry) else {
        return;
    };
    let added = state.edit_for_undo(id, |edit| {
        let before = edit.opportunity().clone();
        let mut added: Vec<Body> = Vec::new();
        entry.enter(purpose, &before, today, &mut |body| {
            added.push(body.clone());
            edit.add(body)
        });
        added
    });
    let Some((added, undo)) = added else {
        return;
    };
    logging.is_saved.set_value(true);
    let then = logging.after(id);
    let said = state.with_untracked(|data| {
        let (opening, plan) = data.opening(id)?;
        // A person made on the way is not what happened.
        let mut happened = added.iter();
        let body = happened.find(|body| !matches!(body, Body::Contact(_)))?;
        let step = step_after(plan, std::slice::from_ref(body), purpose);
        Some(text::saved(body, opening, step))
    });
    let newcomer = newcomer.map(|id| {
        let entry = state.with_untracked(|data| data.settings().roster.entries.get(&id).cloned());
        (id, entry)
    });
    state.say_with_undo(said.unwrap_or_default(), move || {
        let is_out = || match &newcomer {
            Some((id, entry)) => state.take_reference_back(id, None, entry.as_ref()),
            None => true,
        };
        if state.take_back(&undo) && is_out() {
            state.say(words::TAKEN_BACK);
        }
    });
    browser::go(&then.href());
}

/// The entry with who was named by hand chosen from the roster, where they are put first if they
/// are new; `None` if that could not be kept.
fn with_newcomer(state: AppState, id: &Id, entry: &LogEntry) -> Option<(LogEntry, Option<Id>)> {
    let mut entry = entry.clone();
    let name = entry.who.trim().to_owned();
    let same = |other: &str| other.trim().to_lowercase() == name.to_lowercase();
    let is_here = || {
        let here = |data: &Data| {
            let (opening, _) = data.opening(id)?;
            let mut people = opening.contacts_of(ContactKind::Reference);
            Some(people.any(|(_, contact)| same(&contact.name)))
        };
        state.with_untracked(here) == Some(true)
    };
    if entry.choice != LogChoice::AskedReferences || name.is_empty() || is_here() {
        return Some((entry, None));
    }
    entry.who.clear();
    if entry.named.iter().any(|contact| same(&contact.name)) {
        return Some((entry, None));
    }
    let known = state.with_untracked(|data| {
        let mut all = data.settings().roster.references();
        let found = all.find(|(_, reference)| same(&reference.name));
        found.map(|(id, reference)| reference.contact(id.clone()))
    });
    if let Some(known) = known {
        entry.named.push(known);
        return Some((entry, None));
    }
    let new = browser::new_id();
    let somebody = Reference {
        name,
        ..Reference::default()
    };
    entry.named.push(somebody.contact(new.clone()));
    let kept = state.keep_reference(&new, Some(somebody));
    kept.then_some((entry, Some(new)))
}
