use cadence::record::Id;
use leptos::prelude::*;

use super::context::OpeningContext;
use crate::component::close_behind;
use crate::route::Route;

const MENU: &str = "add";

/// One button for all that can be entered.
#[component]
pub fn AddMenu(context: OpeningContext) -> impl IntoView {
    let item = |name| Route::Item(context.id(), Id::from(name));
    let all = [
        ("What happened", Route::Log(Some(context.id()))),
        ("An interview", Route::LogInterview(Some(context.id()))),
        ("A letter", Route::Letter(context.id(), None)),
        ("A line for the notebook", Route::Notebook(context.id())),
        ("A note", item("new-note")),
        ("A person", item("new-contact")),
        ("What they asked for", item("new-rule")),
        ("A sign of interest", item("new-interest")),
        ("What was said about pay", item("new-pay")),
    ];
    let entry = |(name, to): (&'static str, Route)| {
        view! {
            <a class="menu-item" href=to.href()>
                {name}
            </a>
        }
    };
    view! {
        <div>
            <button class="btn" type="button" popovertarget=MENU>
                "Add"
                <span aria-hidden="true">"…"</span>
            </button>
            <div class="menu" id=MENU popover="auto" on:focusout=close_behind>
                {all.map(entry).collect_view()}
            </div>
        </div>
    }
}
