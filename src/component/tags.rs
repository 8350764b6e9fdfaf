use cadence::record::Tag;
use cadence::text;
use leptos::prelude::*;

/// Every tag, in the order a notebook shows them.
const TAGS: [Tag; 5] = [
    Tag::Impressed,
    Tag::Need,
    Tag::Landed,
    Tag::WouldDo,
    Tag::WhoSaid,
];

/// What a line of the notebook is about, as chips.
#[component]
pub fn Tags(tag: RwSignal<Tag>) -> impl IntoView {
    let button = move |it: Tag| {
        view! {
            <button
                class="tag"
                type="button"
                aria-pressed=move || (tag.get() == it).to_string()
                on:click=move |_| tag.set(it)
            >
                {text::tag(it)}
            </button>
        }
    };
    view! {
        <div class="tags" role="group" aria-label="What the line is about">
            {TAGS.map(button).collect_view()}
        </div>
    }
}
