use leptos::prelude::*;

use crate::browser;
use crate::route::Route;
use crate::state::use_state;

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
            <h1 class="welcome-title">"You had an interview. Now comes the wait."</h1>
            <p class="lede">
                "Curtain Call tells you when to follow up, with whom, and in which words, until there is an answer."
            </p>
            <div class="btns">
                <a
                    class="btn"
                    data-kind="go"
                    data-size="big"
                    href=Route::LogInterview(None).href()
                >
                    "Log an interview"
                </a>
                <button class="btn" data-kind="text" type="button" on:click=move |_| look_around()>
                    "Look around with an example"
                </button>
                <a class="btn" data-kind="text" href=Route::Import.href()>
                    "Bring in what you have"
                </a>
            </div>
            <ol class="steps">
                <li>"You name the company, the role and the day. That is enough."</li>
                <li>"You get one thing to do: a letter, then a call every ten working days."</li>
                <li>"You say how it went in two taps, and the next date is set."</li>
            </ol>
        </div>
    }
}
