use cadence::text;
use cadence::text::letter::{LetterKind, LetterWay, Register, Shape, shape, shapes, way};
use leptos::prelude::*;

use super::editor::LetterEditor;
use crate::component::{Choices, Select, take_in};
use crate::words::letter as words;

/// The id of the list of those it may go to.
pub(super) const WHOM: &str = "letter-whom";

/// Whom it goes to, what it is for where there is a choice, and how it sounds.
#[component]
pub(super) fn LetterChoices(editor: LetterEditor) -> impl IntoView {
    let registers = Register::ALL.map(|register| text::letter::register(register).to_owned());
    let shown = RwSignal::new(editor.register.get_untracked().or_else(|| {
        let usual = Register::default();
        Register::ALL.iter().position(|register| *register == usual)
    }));
    Effect::new(move |before: Option<()>| {
        let chosen = shown.get();
        // What stands there at first is not yet a choice.
        if before.is_some() {
            editor.register.set(chosen);
        }
    });
    view! {
        <div class="pair">
            <AddresseeSelect editor/>
            <KindSelect editor/>
        </div>
        <Choices legend=words::REGISTER options=registers.to_vec() chosen=shown/>
        <WayChoice editor/>
        <ShapeSelect editor/>
    }
}

/// By which way it goes: length, subject and frame follow.
#[component]
fn WayChoice(editor: LetterEditor) -> impl IntoView {
    let place = |chosen: LetterWay| LetterWay::ALL.iter().position(|other| *other == chosen);
    let shown = RwSignal::new(place(untrack(|| editor.way())));
    Effect::new(move |before: Option<()>| {
        let chosen = shown
            .get()
            .and_then(|place| LetterWay::ALL.get(place).copied());
        if before.is_some() && chosen != Some(untrack(|| editor.way())) {
            editor.options.update(|options| options.way = chosen);
        }
    });
    // The draft may come later.
    Effect::new(move |_| take_in(shown, place(editor.way())));
    let options = LetterWay::ALL.map(|each| way(each).to_owned());
    view! { <Choices legend=words::WAY options=options.to_vec() chosen=shown/> }
}

/// How it is built, where there is a choice.
#[component]
fn ShapeSelect(editor: LetterEditor) -> impl IntoView {
    let all = Memo::new(move |_| shapes(editor.kind()));
    let name = |each: Shape| shape(each).to_owned();
    let now = editor.options.with_untracked(|options| options.shape);
    let chosen = RwSignal::new(now.map(name).unwrap_or_default());
    Effect::new(move |before: Option<()>| {
        let chosen = chosen.get();
        let shape = all.with(|all| all.iter().copied().find(|each| name(*each) == chosen));
        if before.is_some()
            && editor
                .options
                .with_untracked(|options| options.shape != shape)
        {
            editor.options.update(|options| options.shape = shape);
        }
    });
    Effect::new(move |_| {
        let now = editor.options.with(|options| options.shape);
        take_in(chosen, now.map(name).unwrap_or_default());
    });
    move || {
        let all = all.get();
        let mut options = vec![(String::new(), words::SHAPE_USUAL.to_owned())];
        options.extend(all.iter().map(|each| (name(*each), name(*each))));
        (all.len() > 1).then(|| view! { <Select label=words::SHAPE options value=chosen/> })
    }
}

/// Whom it is addressed to, where there is somebody to choose.
#[component]
fn AddresseeSelect(editor: LetterEditor) -> impl IntoView {
    let people = Memo::new(move |_| {
        editor.with(|task| {
            let people = task.opening.contacts().map(|(id, contact)| {
                let kind = text::contact_kind(contact.kind);
                let name = contact.name.trim();
                let label = if name.is_empty() {
                    kind.to_owned()
                } else {
                    let kind = kind.to_lowercase();
                    words::WhomOption { name, kind }.text()
                };
                (contact.kind, id.0.clone(), label)
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
        options.push((String::new(), words::WHOM_NOBODY.to_owned()));
        Some(view! { <Select id=WHOM.to_owned() label=words::WHOM options value=editor.who/> })
    }
}

/// What it is for, where the move leaves a choice.
#[component]
fn KindSelect(editor: LetterEditor) -> impl IntoView {
    let kinds = Memo::new(move |_| editor.kinds());
    let name = |kind: LetterKind| text::letter::kind(kind).to_owned();
    let chosen = RwSignal::new(name(untrack(|| editor.kind())));
    Effect::new(move |before: Option<()>| {
        let chosen = chosen.get();
        let kind = LetterKind::ALL
            .into_iter()
            .find(|kind| name(*kind) == chosen);
        if before.is_some() && kind != Some(untrack(|| editor.kind())) {
            // A day belongs to what it was asked for.
            editor
                .options
                .update(|options| (options.kind, options.day) = (kind, None));
        }
    });
    Effect::new(move |_| take_in(chosen, name(editor.kind())));
    move || {
        let kinds = kinds.get();
        let options: Vec<_> = kinds
            .into_iter()
            .map(|kind| (name(kind), name(kind)))
            .collect();
        (!options.is_empty()).then(|| view! { <Select label=words::KIND options value=chosen/> })
    }
}
