use crate::dom::prelude::*;

use crate::browser;
use crate::page::{Work, rest};
use crate::route::Route;

/// The first screen: nothing is kept yet. index.html has it too, to be there before this.
#[component]
pub fn First() -> impl IntoView {
    let rest = rest();
    let look_around = move || rest.run(Work::ShowExample);
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
            </div>
            <ol class="steps">
                <li>"You name the company, the role and the day. That is enough."</li>
                <li>"You get one thing to do: a letter, then a call every ten working days."</li>
                <li>"You say how it went in two taps, and the next date is set."</li>
            </ol>
        </div>
    }
}
