use leptos::prelude::*;

use super::alike::Alike;
use super::desk::{Desk, FIELD};
use super::out::Out;
use super::proposal::Offered;
use crate::component::TextField;

/// The letter itself, and what can be done with it.
#[component]
pub(super) fn Words(desk: Desk) -> impl IntoView {
    let words = move || match desk.text.with(|it| it.split_whitespace().count()) {
        0 => String::new(),
        1 => "1 word. ".to_owned(),
        count => format!("{count} words. "),
    };
    view! {
        <div class="stack">
            <TextField label="Subject" value=desk.subject/>
            <div class="field">
                <label for=FIELD>"Your letter"</label>
                <textarea
                    class="input letter-text"
                    id=FIELD
                    rows="8"
                    aria-describedby="letter-words"
                    prop:value=desk.text
                    on:input=move |event| desk.typed(event_target_value(&event))
                ></textarea>
                <p class="hint" id="letter-words">
                    {words} "Kept on this device as you type."
                </p>
            </div>
            <Alike desk/>
            <Out desk/>
            <Offered desk/>
        </div>
    }
}
