use cadence::record::{Body, ContactKind, Id, Purpose, Reference};
use cadence::text;
use leptos::prelude::*;

use super::choice::LogChoice;
use super::entry::LogEntry;
use super::logging::Logging;
use crate::browser;
use crate::page::next::step_after;
use crate::state::{AppState, Data};

/// Keeps what happened, says so, and goes on.
pub(super) fn save(state: AppState, id: &Id, entry: &LogEntry, purpose: Purpose, logging: Logging) {
    if logging.is_saved.get_value() {
        return;
    }
    let today = state.with_untracked(Data::today);
    let Some((entry, newcomer)) = with_newcomer(state, id, entry) else {
        return;
    };
    let added = state.edit(id, |edit| {
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
    state.set_unsaved(false);
    let then = logging.after(id);
    let said = state.with_untracked(|data| {
        let (opening, plan) = data.opening(id)?;
        // A person made on the way is not what happened.
        let (_, body) = added
            .iter()
            .find(|(_, body)| !matches!(body, Body::Contact(_)))?;
        let step = step_after(plan, std::slice::from_ref(body), purpose);
        Some(text::saved(body, opening, step))
    });
    let id = id.clone();
    state.say_with_undo(said.unwrap_or_default(), move || {
        let undone = state.edit(&id, |edit| {
            for (id, _) in &added {
                edit.delete(id);
            }
        });
        let is_out = || {
            newcomer
                .as_ref()
                .is_none_or(|id| state.keep_reference(id, None))
        };
        if undone.is_some() && is_out() {
            state.say("Taken back.");
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
