use leptos::prelude::*;

use crate::state::use_state;
use crate::words::settings as words;

/// The person's name and number, for what they say on the phone.
#[component]
pub fn PersonSection() -> impl IntoView {
    let state = use_state();
    let name = Memo::new(move |_| state.with(|data| data.settings().name.clone()));
    let phone = Memo::new(move |_| state.with(|data| data.settings().phone.clone()));
    view! {
        <section class="section" aria-labelledby="you">
            <h2 class="section-title" id="you">
                {words::PERSON}
            </h2>
            <p class="hint">{words::PERSON_HINT}</p>
            <div class="field">
                <label for="own-name">{words::PERSON_NAME}</label>
                <input
                    class="input"
                    id="own-name"
                    dir="auto"
                    autocomplete="name"
                    prop:value=name
                    on:change=move |event| {
                        let text = event_target_value(&event).trim().to_owned();
                        state.change_settings(|settings| settings.name = text);
                    }
                />
            </div>
            <div class="field">
                <label for="own-phone">{words::PERSON_PHONE}</label>
                <input
                    class="input"
                    id="own-phone"
                    type="tel"
                    dir="auto"
                    autocomplete="tel"
                    prop:value=phone
                    on:change=move |event| {
                        let text = event_target_value(&event).trim().to_owned();
                        state.change_settings(|settings| settings.phone = text);
                    }
                />
            </div>
        </section>
    }
}
