use cadence::record::Id;
use leptos::prelude::*;

use super::context::OpeningContext;
use crate::component::close_behind;
use crate::route::Route;
use crate::words::opening as words;

const MENU: &str = "add";

/// One button for all that can be entered.
#[component]
pub fn AddMenu(context: OpeningContext) -> impl IntoView {
    let item = |name| Route::Item(context.id(), Id::from(name));
    let all = [
        (words::ADD_TOUCH, Route::Log(Some(context.id()))),
        (
            words::ADD_INTERVIEW,
            Route::LogInterview(Some(context.id())),
        ),
        (words::ADD_LETTER, Route::Letter(context.id(), None)),
        (words::ADD_LINE, Route::Notebook(context.id())),
        (words::ADD_NOTE, item("new-note")),
        (words::ADD_PERSON, item("new-contact")),
        (words::ADD_RULE, item("new-rule")),
        (words::ADD_INTEREST, item("new-interest")),
        (words::ADD_PAY, item("new-pay")),
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
                {words::ADD}
                <span aria-hidden="true">{words::ADD_DOTS}</span>
            </button>
            <div class="menu" id=MENU popover="auto" on:focusout=close_behind>
                {all.map(entry).collect_view()}
            </div>
        </div>
    }
}
