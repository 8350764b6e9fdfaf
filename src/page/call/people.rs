use cadence::record::{Contact, ContactKind, Id};
use cadence::text;
use leptos::prelude::*;

use super::Sheet;
use crate::component::element_id;

/// A small menu of everybody else who could be called.
#[component]
pub fn People(sheet: Sheet) -> impl IntoView {
    let others = Memo::new(move |_| {
        let who = sheet.who.get();
        sheet.with(|task| {
            let people = task
                .opening
                .contacts()
                .filter(|(id, _)| Some(*id) != who.as_ref());
            let mut people: Vec<(ContactKind, String, Id)> = people
                .map(|(id, it)| (it.kind, label(it), id.clone()))
                .collect();
            people.sort();
            people
        })
    });
    move || {
        let people = others.get();
        if people.is_empty() {
            return None;
        }
        let menu = element_id();
        let items = people.into_iter().map(|(_, label, id)| {
            view! {
                <button
                    class="menu-item"
                    type="button"
                    popovertarget=menu.clone()
                    popovertargetaction="hide"
                    on:click=move |_| sheet.who.set(Some(id.clone()))
                >
                    {label}
                </button>
            }
        });
        let items = items.collect_view();
        Some(view! {
            <button class="btn" data-kind="text" type="button" popovertarget=menu.clone()>
                "Somebody else"
            </button>
            <div class="menu" data-side="end" id=menu popover="auto">
                {items}
            </div>
        })
    }
}

fn label(contact: &Contact) -> String {
    let kind = text::contact_kind(contact.kind);
    match contact.name.trim() {
        "" => kind.to_owned(),
        name => format!("{name}, {}", kind.to_lowercase()),
    }
}
