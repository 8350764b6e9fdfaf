use cadence::text::letter::{Gap, Missing};
use leptos::prelude::*;

use super::choose::WHOM;
use super::editor::LetterEditor;
use super::fact::FactForm;
use crate::browser;
use crate::component::BidiText;
use crate::route::Route;
use crate::words::letter as words;

/// What would make the letter better, asked for on the spot.
#[component]
pub(super) fn MissingFacts(editor: LetterEditor) -> impl IntoView {
    let missing = Memo::new(move |_| editor.proposal.with(|proposal| proposal.missing.clone()));
    view! {
        <section
            class="section"
            aria-labelledby="letter-missing"
            hidden=move || missing.with(Vec::is_empty)
        >
            <h2 class="section-title" id="letter-missing">
                {words::MISSING}
            </h2>
            // A half-filled field stays while another is answered.
            <For
                each=move || missing.get()
                key=|fact| fact.ask.clone()
                let(fact)
            >
                {ask(editor, fact)}
            </For>
        </section>
    }
}

fn ask(editor: LetterEditor, missing: Missing) -> AnyView {
    let has_people = untrack(|| editor.with(|task| task.opening.contacts().next().is_some()));
    match missing.what {
        Gap::Interview => {
            let href = Route::LogInterview(Some(editor.id.get_value())).href();
            view! {
                <p>
                    <BidiText text=missing.ask/> " " <a href=href>{words::MISSING_INTERVIEW}</a>
                </p>
            }
            .into_any()
        }
        Gap::To if has_people => view! {
            <p>
                <BidiText text=missing.ask/>
                " "
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| browser::focus(WHOM)
                >
                    {words::MISSING_CHOOSE}
                </button>
            </p>
        }
        .into_any(),
        _ => view! { <FactForm editor missing/> }.into_any(),
    }
}
