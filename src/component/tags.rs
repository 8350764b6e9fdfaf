use cadence::record::Tag;
use cadence::text;
use leptos::prelude::*;

/// What a line of the notebook is about, as chips.
#[component]
pub fn Tags(tag: RwSignal<Tag>) -> impl IntoView {
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
        <div class="tags" role="group" aria-label="What the line is about">
            {Tag::ALL.map(chip).collect_view()}
        </div>
    }
}
