use cadence::record::Id;
use leptos::prelude::*;

use super::here::Here;

/// Where a menu stands: one item may have one in its section and one in the history.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// In the section of its kind.
    Section,
    /// In the history.
    History,
}

/// The three dots that open the edit and delete of an item; `name` is what the item says.
pub fn menu(here: Here, place: Place, id: &Id, name: &str) -> impl IntoView + use<> {
    let menu = match place {
        Place::Section => format!("menu-{id}"),
        Place::History => format!("history-{id}"),
    };
    let (edit, id) = (here.item(id), id.clone());
    view! {
        <button
            class="dots"
            type="button"
            popovertarget=menu.clone()
            aria-label=format!("Edit or delete: {name}")
        >
            "•••"
        </button>
        <div class="menu" id=menu popover="auto">
            <a class="menu-item" href=edit>
                "Edit"
            </a>
            <button class="menu-item" type="button" on:click=move |_| here.delete(&id)>
                "Delete"
            </button>
        </div>
    }
}
