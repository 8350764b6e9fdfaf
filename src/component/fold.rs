use leptos::prelude::*;

use crate::browser;

/// Whether a part of the page that is folded by itself is open: as it was left, where one comes back
/// to the page.
pub fn open_fold(name: impl Into<String>) -> RwSignal<bool> {
    let name = name.into();
    let open = RwSignal::new(browser::was_open(&name));
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if before.is_some_and(|before| before != now) {
            browser::note_open(&name, now);
        }
        now
    });
    open
}

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
    let open = open_fold(title);
    view! {
        <details
            class="more"
            prop:open=move || open.get()
            on:toggle:target=move |event| open.set(event.target().open())
        >
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
