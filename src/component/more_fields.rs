use leptos::html;
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
    let node = NodeRef::<html::Details>::new();
    let toggled = move |_| {
        if let Some(details) = node.get() {
            open.set(details.open());
        }
    };
    view! {
        <details class="more" node_ref=node prop:open=open on:toggle=toggled>
            <summary>{title} " " <span class="more-hint">{hint}</span></summary>
            <div class="more-body">{children()}</div>
        </details>
    }
}
