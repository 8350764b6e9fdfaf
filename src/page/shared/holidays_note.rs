use leptos::prelude::*;

use crate::state::use_state;

/// Which of these regions' holidays are not counted, since they are not here yet or could not be
/// fetched. Nothing where all are here.
#[component]
pub fn HolidaysNote(
    /// By code; an empty one stands for none.
    #[prop(into)]
    regions: Signal<Vec<String>>,
) -> impl IntoView {
    let state = use_state();
    let words = Memo::new(move |_| {
        let notes = regions.get().into_iter();
        let notes = notes.filter_map(|code| state.holidays_note(&code));
        notes.collect::<Vec<_>>().join(" ")
    });
    view! {
        <Show when=move || words.with(|words| !words.is_empty())>
            <p class="hint" role="status">
                {words}
            </p>
        </Show>
    }
}
