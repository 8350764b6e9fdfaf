use leptos::prelude::*;

use crate::browser;
use crate::route::Route;
use crate::state::use_state;
use crate::words::{first as words, title as title_words};

/// The first screen: nothing is kept yet. index.html has it too, to be there before this.
#[component]
pub fn FirstScreen() -> impl IntoView {
    let state = use_state();
    let look_around = move || {
        if state.show_example() {
            browser::scroll_top();
            browser::focus_main();
        }
    };
    if browser::take_wish("example") {
        // Not while this is being drawn: it goes away then.
        browser::once_shown(look_around);
    }
    view! {
        <div class="page welcome">
            <h1 class="welcome-title">{words::TITLE}</h1>
            <p class="lede">
                {words::ABOUT}
            </p>
            <div class="btns">
                <a
                    class="btn"
                    data-kind="go"
                    data-size="big"
                    href=Route::LogInterview(None).href()
                >
                    {title_words::LOG_INTERVIEW}
                </a>
                <button class="btn" data-kind="text" type="button" on:click=move |_| look_around()>
                    {words::EXAMPLE}
                </button>
                <a class="btn" data-kind="text" href=Route::Import.href()>
                    {title_words::IMPORT}
                </a>
            </div>
            <ol class="steps">
                <li>{words::STEP_OPENING}</li>
                <li>{words::STEP_MOVE}</li>
                <li>{words::STEP_LOG}</li>
            </ol>
        </div>
    }
}
