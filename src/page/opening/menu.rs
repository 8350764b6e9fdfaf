use cadence::record::Id;
use leptos::prelude::*;

use super::context::OpeningContext;
use crate::component::close_behind;

/// Where a menu stands: one item may have one in its section and one in the history.
#[derive(Debug, Clone, Copy)]
pub enum MenuPlace {
    /// In the section of its kind.
    Section,
    /// In the history.
    History,
}

/// The three dots that open the edit and delete of an item.
#[component]
pub fn ItemMenu(
    context: OpeningContext,
    place: MenuPlace,
    id: Id,
    /// What the item says.
    name: String,
) -> impl IntoView {
    let menu = match place {
        MenuPlace::Section => format!("menu-{id}"),
        MenuPlace::History => format!("history-{id}"),
    };
    let edit = context.item(&id);
    view! {
        <button
            class="dots"
            type="button"
            popovertarget=menu.clone()
            aria-label=format!("Edit or delete: {name}")
        >
            "•••"
        </button>
        <div class="menu" id=menu popover="auto" on:focusout=close_behind>
            <a class="menu-item" href=edit>
                "Edit"
            </a>
            <button class="menu-item" type="button" on:click=move |_| context.delete(&id)>
                "Delete"
            </button>
        </div>
    }
}
