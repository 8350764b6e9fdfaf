use cadence::record::{Contact, ContactKind, Id};
use cadence::text;
use leptos::prelude::*;

use super::sheet::CallSheet;
use crate::component::{BidiText, close_behind, element_id};
use crate::words::call as words;

/// A small menu of everybody else who could be called.
#[component]
pub(super) fn SomebodyElse(sheet: CallSheet) -> impl IntoView {
    let people = Memo::new(move |_| {
        sheet.with(|task| {
            let contacts = task.opening.contacts();
            let mut people: Vec<(ContactKind, String, Id)> = contacts
                .map(|(id, contact)| (contact.kind, label(contact), id.clone()))
                .collect();
            people.sort();
            people
        })
    });
    let is_called = move |id: &Id| sheet.who.with(|who| who.as_ref() == Some(id));
    let has_others = move || people.with(|people| people.iter().any(|(.., id)| !is_called(id)));
    let menu = StoredValue::new(element_id());
    view! {
        <Show when=has_others>
            <button
                class="btn"
                data-kind="text"
                type="button"
                popovertarget=menu.get_value()
            >
                {words::SOMEBODY_ELSE}
            </button>
            <div class="menu" data-side="end" id=menu.get_value() popover="auto" on:focusout=close_behind>
                <For
                    each=move || people.get()
                    key=|(_, label, id)| (label.clone(), id.clone())
                    let((_, label, id))
                >
                    {menu_item(sheet, menu.get_value(), label, id)}
                </For>
            </div>
        </Show>
    }
}

/// The one who is called stays in the menu, unseen: an item that were taken out while it is pressed
/// could no longer close the menu.
fn menu_item(sheet: CallSheet, menu: String, label: String, id: Id) -> impl IntoView {
    let chosen = id.clone();
    view! {
        <button
            class="menu-item"
            type="button"
            popovertarget=menu
            popovertargetaction="hide"
            hidden=move || sheet.who.with(|who| who.as_ref() == Some(&id))
            on:click=move |_| sheet.who.set(Some(chosen.clone()))
        >
            <span>
                <BidiText text=label/>
            </span>
        </button>
    }
}

fn label(contact: &Contact) -> String {
    let kind = text::contact_kind(contact.kind);
    match contact.name.trim() {
        "" => kind.to_owned(),
        name => {
            let kind = kind.to_lowercase();
            words::Person { name, kind }.text()
        }
    }
}
