use cadence::text;
use cadence::text::letter::{Kind, Register};
use leptos::prelude::*;

use super::desk::Desk;
use crate::component::{Choices, Select};

/// The id of the list of those it may go to.
pub(super) const WHOM: &str = "letter-whom";

/// Whom it goes to, what it is for where there is a choice, and how it sounds.
#[component]
pub(super) fn Choose(desk: Desk) -> impl IntoView {
    let registers = Register::ALL.map(|it| text::letter::register(it).to_owned());
    let shown = RwSignal::new(desk.register.get_untracked().or_else(|| {
        let usual = Register::default();
        Register::ALL.iter().position(|it| *it == usual)
    }));
    Effect::new(move |before: Option<()>| {
        let chosen = shown.get();
        // What stands there at first is not yet a choice.
        if before.is_some() {
            desk.register.set(chosen);
        }
    });
    view! {
        <div class="pair">
            <Whom desk/>
            <What desk/>
        </div>
        <Choices legend="How it sounds" options=registers.to_vec() chosen=shown/>
    }
}

/// Whom it is addressed to, where there is somebody to choose.
#[component]
fn Whom(desk: Desk) -> impl IntoView {
    let people = Memo::new(move |_| {
        desk.with(|task| {
            let people = task.opening.contacts().map(|(id, it)| {
                let kind = text::contact_kind(it.kind);
                let name = it.name.trim();
                let label = if name.is_empty() {
                    kind.to_owned()
                } else {
                    format!("{name}, {}", kind.to_lowercase())
                };
                (it.kind, id.0.clone(), label)
            });
            let mut people: Vec<_> = people.collect();
            people.sort();
            people
        })
    });
    move || {
        let people = people.get().into_iter();
        let mut options: Vec<(String, String)> = people.map(|(_, id, label)| (id, label)).collect();
        if options.is_empty() {
            return None;
        }
        options.push((String::new(), "Nobody by name".to_owned()));
        Some(view! { <Select id=WHOM.to_owned() label="To" options value=desk.who/> })
    }
}

/// What it is for, where the move leaves a choice.
#[component]
fn What(desk: Desk) -> impl IntoView {
    let kinds = Memo::new(move |_| desk.kinds());
    let name = |it: Kind| text::letter::kind(it).to_owned();
    let chosen = RwSignal::new(name(untrack(|| desk.kind())));
    Effect::new(move |before: Option<()>| {
        let chosen = chosen.get();
        let kind = Kind::ALL.into_iter().find(|it| name(*it) == chosen);
        if before.is_some() {
            // A day belongs to what it was asked for.
            desk.kept.update(|it| (it.kind, it.day) = (kind, None));
        }
    });
    move || {
        let kinds = kinds.get();
        let options: Vec<_> = kinds.into_iter().map(|it| (name(it), name(it))).collect();
        (!options.is_empty()).then(|| view! { <Select label="What it is" options value=chosen/> })
    }
}
