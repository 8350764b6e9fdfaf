use cadence::record::Id;
use leptos::prelude::*;

use super::context::OpeningContext;
use crate::component::close_behind;
use crate::words::common as common_words;
use crate::words::opening as words;

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
            aria-label={words::ItemMenu { name }.text()}
        >
            "•••"
        </button>
        <div class="menu" id=menu popover="auto" on:focusout=close_behind>
            <a class="menu-item" href=edit>
                {common_words::EDIT}
            </a>
            <button class="menu-item" type="button" on:click=move |_| context.delete(&id)>
                {words::ITEM_DELETE}
            </button>
        </div>
    }
}
