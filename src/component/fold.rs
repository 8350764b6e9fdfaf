use leptos::prelude::*;

/// A part of the page that comes when it is asked for; a heading, as the parts that are always open
/// have.
#[component]
pub fn Fold(
    title: &'static str,
    /// What is in it, at the far end.
    #[prop(into)]
    hint: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="more">
            <summary>
                <h2 class="fold-title">{title}</h2>
                <span class="more-hint">
                    <bdi>{hint}</bdi>
                </span>
            </summary>
            <div class="more-body">{children()}</div>
        </details>
    }
}
