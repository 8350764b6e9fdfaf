use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::browser;
use crate::route::Route;

/// Back to where one came from in the app, by the browser's history, so that one is where one was;
/// with nothing of ours behind it, to `to`.
#[component]
pub fn BackLink(
    to: Route,
    label: &'static str,
    /// Comes first.
    #[prop(optional, into)]
    before: Option<Callback<()>>,
) -> impl IntoView {
    let back = move |event: MouseEvent| {
        if let Some(before) = before {
            before.run(());
        }
        // With a key held it opens elsewhere.
        let is_plain =
            !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if is_plain && browser::go_back() {
            event.prevent_default();
        }
    };
    view! {
        <a class="btn" data-kind="text" href=to.href() on:click=back>
            {label}
        </a>
    }
}
