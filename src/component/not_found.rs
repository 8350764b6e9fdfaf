use leptos::prelude::*;

use crate::route::Route;

/// An address that leads nowhere, or to something deleted.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <div class="page">
            <header class="page-head">
                <h1>"There is nothing here"</h1>
                <p class="lede quiet">
                    "The address may be mistyped, or the opening was deleted. Nothing else has changed."
                </p>
            </header>
            <div class="btns">
                <a class="btn" data-kind="go" href=Route::Today.href()>
                    "Go to Today"
                </a>
                <a class="btn" data-kind="text" href=Route::Openings.href()>
                    "All openings"
                </a>
            </div>
        </div>
    }
}
