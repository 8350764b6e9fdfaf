use leptos::prelude::*;

use super::editor::LetterEditor;
use crate::browser;
use crate::words::letter as words;

/// Said where another tab has this letter open: each keeps what is typed in it, the later in the
/// place of the earlier.
#[component]
pub(super) fn OpenElsewhere(editor: LetterEditor) -> impl IntoView {
    let is_elsewhere = RwSignal::new(false);
    let lock = browser::claim(&editor.form(), move |is_here| is_elsewhere.set(!is_here));
    // Given up with the page.
    StoredValue::new_local(lock);
    view! {
        <p class="hint" role="status" hidden=move || !is_elsewhere.get()>
            {move || is_elsewhere.get().then_some(words::ELSEWHERE)}
        </p>
    }
}
