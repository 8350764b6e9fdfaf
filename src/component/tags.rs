use cadence::record::Tag;
use cadence::text;
use leptos::prelude::*;

use super::field_keeper::keep_in_draft;
use crate::words::component as words;

/// What a line of the notebook is about, as chips.
#[component]
pub fn Tags(tag: RwSignal<Tag>) -> impl IntoView {
    let place = move |tag: Tag| Tag::ALL.iter().position(|other| *other == tag);
    keep_in_draft(
        "tag",
        move || place(tag.get()).unwrap_or_default().to_string(),
        move |text| {
            let chosen = text
                .parse()
                .ok()
                .and_then(|place: usize| Tag::ALL.get(place));
            tag.set(chosen.copied().unwrap_or_default());
        },
    );
    let chip = move |own: Tag| {
        view! {
            <button
                class="tag"
                type="button"
                aria-pressed=move || (tag.get() == own).to_string()
                on:click=move |_| tag.set(own)
            >
                {text::tag(own)}
            </button>
        }
    };
    view! {
        <div class="tags" role="group" aria-label=words::TAGS>
            {Tag::ALL.map(chip).collect_view()}
        </div>
    }
}
