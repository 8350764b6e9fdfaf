use leptos::prelude::*;

/// A part of a form that may stay closed.
#[component]
pub fn MoreFields(
    #[prop(into)] title: Signal<&'static str>,
    /// What is in it, at the far end.
    #[prop(into)]
    hint: Signal<String>,
    open: RwSignal<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <details
            class="more"
            prop:open=open
            on:toggle:target=move |event| open.set(event.target().open())
        >
            <summary>{title} " " <span class="more-hint"><bdi>{hint}</bdi></span></summary>
            <div class="more-body">{children()}</div>
        </details>
    }
}
