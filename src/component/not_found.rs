use leptos::prelude::*;

use crate::route::Route;
use crate::words::component as words;

/// An address that leads nowhere, or to something deleted.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <div class="page">
            <header class="page-head">
                <h1>{words::NOT_FOUND}</h1>
                <p class="lede quiet">
                    {words::NOT_FOUND_WHY}
                </p>
            </header>
            <div class="btns">
                <a class="btn" data-kind="go" href=Route::Today.href()>
                    {words::NOT_FOUND_TODAY}
                </a>
                <a class="btn" data-kind="text" href=Route::Openings.href()>
                    {words::NOT_FOUND_OPENINGS}
                </a>
            </div>
        </div>
    }
}
