//! Choosing references: whom to name, and who was checked.

use cadence::record::{ContactKind, Id};
use leptos::prelude::*;

use super::fields::{LogFields, people};
use crate::component::{BidiText, Checks, Choices, TextField};
use crate::page::shared::roster::{overuse, unnamed};
use crate::route::Route;
use crate::state::use_state;
use crate::words::log as words;

/// With so many in the roster or fewer, all of them are likely to be named.
const FEW: usize = 3;

/// Whom of the roster to name, and somebody who is not in it yet.
#[component]
pub(super) fn NamedReferences(fields: LogFields, id: StoredValue<Id>) -> impl IntoView {
    let state = use_state();
    let today = state.today();
    let others = untrack(|| id.with_value(|id| unnamed(state, id)));
    let warning = move |id: &Id| state.with(|data| overuse(data, id, &[today]));
    if others.len() <= FEW {
        let spared = others.iter().filter(|other| warning(&other.0).is_none());
        fields
            .chosen
            .set(spared.map(|other| other.0.clone()).collect());
    }
    let here: Vec<String> = people(id, Some(ContactKind::Reference))
        .into_iter()
        .map(|person| person.1)
        .collect();
    let here = (!here.is_empty()).then(|| {
        let names = here.join(words::NAMED_HERE_SEPARATOR);
        view! { <p class="hint"><BidiText text=words::NamedHere { names }.text()/></p> }
    });
    let options = others.into_iter().map(|(id, reference)| {
        let label = match (reference.name, reference.relation.trim()) {
            (name, "") => name,
            (name, relation) => words::NamedOption { name, relation }.text(),
        };
        (id, label)
    });
    let options: Vec<_> = options.collect();
    let warnings = move || {
        let found = fields
            .chosen
            .get()
            .into_iter()
            .filter_map(|id| warning(&id));
        let found = found.map(|warning| view! { <p class="hint"><BidiText text=warning/></p> });
        found.collect_view()
    };
    view! {
        {here}
        <div>
            <Checks legend=words::NAMED options chosen=fields.chosen/>
            <div role="status">{warnings}</div>
        </div>
        <TextField
            label=words::NAMED_ELSE
            hint=words::NAMED_ELSE_HINT
            value=fields.who
        />
        <p class="hint">
            <a class="way" href=Route::References.href()>{words::REFERENCES}</a>
        </p>
    }
}

/// Somebody who may have been checked.
#[derive(Clone)]
enum Candidate {
    /// By their contact.
    Here(Id),
    /// By their place in the roster.
    Listed(Id),
    /// By name.
    Else,
    Unknown,
}

/// Which reference was checked.
#[component]
pub(super) fn CheckedReference(fields: LogFields, id: StoredValue<Id>) -> impl IntoView {
    let state = use_state();
    let here = people(id, Some(ContactKind::Reference));
    // The only one is the likeliest.
    let only = (here.len() == 1).then_some(0);
    let here = here
        .into_iter()
        .map(|(id, name)| (Candidate::Here(Id(id)), name));
    let others = untrack(|| id.with_value(|id| unnamed(state, id)));
    let others = others
        .into_iter()
        .map(|(id, reference)| (Candidate::Listed(id), reference.name));
    let rest = [
        (Candidate::Else, words::CHECKED_ELSE.to_owned()),
        (Candidate::Unknown, words::CHECKED_UNKNOWN.to_owned()),
    ];
    let (candidates, names): (Vec<Candidate>, Vec<String>) = here.chain(others).chain(rest).unzip();
    let candidates = StoredValue::new(candidates);
    let chosen = RwSignal::new(only);
    let candidate = move || {
        let at = chosen.get()?;
        candidates.with_value(|all| all.get(at).cloned())
    };
    let is_else = Memo::new(move |_| matches!(candidate(), Some(Candidate::Else)));
    Effect::new(move |_| {
        let (checked, listed) = match candidate() {
            Some(Candidate::Here(id)) => (Some(id), Vec::new()),
            Some(Candidate::Listed(id)) => (None, vec![id]),
            _ => (None, Vec::new()),
        };
        fields.checked.set(checked);
        fields.chosen.set(listed);
        if !is_else.get() {
            fields.who.set(String::new());
        }
    });
    view! {
        <Choices id="checked" legend=words::CHECKED options=names chosen/>
        <Show when=move || is_else.get()>
            <TextField id="checked-name" label=words::CHECKED_NAME value=fields.who/>
        </Show>
    }
}
