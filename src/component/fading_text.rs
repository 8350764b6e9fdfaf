use leptos::prelude::*;

use super::BidiText;

/// A text that fades in anew each time it changes; nothing where there is none.
#[component]
pub fn FadingText(#[prop(into)] text: Signal<Option<String>>) -> impl IntoView {
    view! {
        // Another text is another element: that is what makes the style play its fade again.
        <For each=move || text.get() key=|text| text.clone() let(text)>
            <span>
                <BidiText text/>
            </span>
        </For>
    }
}
