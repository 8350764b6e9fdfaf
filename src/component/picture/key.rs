use cadence::plan::Rule;
use cadence::text;
use leptos::prelude::*;

use crate::route::Route;
use crate::words::component as words;

/// What the shapes mean, and where the shade comes from.
#[component]
pub fn PictureKey(
    /// A day is shown that a law names: elsewhere it would be one shape more to learn.
    #[prop(into)]
    has_law: Signal<bool>,
) -> impl IntoView {
    let source = Route::Method(Some(text::method::slug(Rule::R10).to_owned())).href();
    let law = Route::Method(Some(text::method::slug(Rule::R8).to_owned())).href();
    view! {
        <ul class="pic-key">
            <li>
                <svg viewBox="0 0 20 16" aria-hidden="true">
                    <circle class="pic-touch" cx="10" cy="8" r="6"></circle>
                </svg>
                {words::KEY_TOUCH}
            </li>
            <li>
                <svg viewBox="0 0 20 16" aria-hidden="true">
                    <circle class="pic-plan" cx="10" cy="8" r="5"></circle>
                </svg>
                {words::KEY_TO_COME}
            </li>
            <li>
                <svg viewBox="0 0 20 16" aria-hidden="true">
                    <path class="pic-news" d="M10 0L18 8L10 16L2 8Z"></path>
                </svg>
                {words::KEY_NEWS}
            </li>
            <li>
                <svg viewBox="0 0 20 16" aria-hidden="true">
                    <path class="pic-promise" d="M4 16V1L17 5L4 9"></path>
                </svg>
                {words::KEY_NAMED}
            </li>
            <li>
                <svg viewBox="0 0 20 16" aria-hidden="true">
                    <rect class="pic-band" x="1" y="3" width="18" height="10" rx="3"></rect>
                </svg>
                {words::KEY_WINDOW}
            </li>
            <li>
                <svg viewBox="0 0 20 16" aria-hidden="true">
                    <path class="pic-fade" d="M0 0Q8 12 20 13V16H0Z"></path>
                    <path class="pic-fade-edge" d="M0 0Q8 12 20 13"></path>
                </svg>
                <span>
                    {words::KEY_FADE}
                    " "
                    <a href=source>{words::KEY_FADE_SOURCE}</a>
                </span>
            </li>
            <Show when=move || has_law.get()>
                <li>
                    <svg viewBox="0 0 20 16" aria-hidden="true">
                        <path class="pic-law" d="M4 16V1H16V9H4"></path>
                    </svg>
                    <span>
                        {words::KEY_LAW}
                        " "
                        <a href=law.clone()>{words::KEY_LAW_SOURCE}</a>
                    </span>
                </li>
            </Show>
        </ul>
    }
}
