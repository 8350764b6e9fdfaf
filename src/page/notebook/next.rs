use cadence::plan::{Move, MoveKind};
use cadence::record::{Body, Opportunity};
use cadence::text;
use leptos::prelude::*;

use super::editor::NotebookEditor;
use crate::route::{Errand, Route};
use crate::words::notebook as words;

/// How far the notebook is, and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct NotebookNext {
    count: String,
    /// The button: its words, where it leads.
    button: Option<(String, String)>,
}

/// The count, what the letters could still use, and the way to them.
#[component]
pub(super) fn NextStep(editor: NotebookEditor) -> impl IntoView {
    let then = Memo::new(move |_| read(editor));
    let count = move || then.with(|next| next.count.clone());
    // Apart from the count: the line kept by a press of it is not to draw it anew.
    let button = Memo::new(move |_| then.with(|next| next.button.clone()));
    let button = move || {
        let (name, href) = button.get()?;
        // The line that is still in the field goes with it.
        let keep = move |_| editor.keep();
        Some(view! {
            <a class="btn" data-kind="go" href=href on:click=keep>
                {name}
            </a>
        })
    };
    view! {
        <div class="save-bar" data-kind="next">
            <p role="status">{count}</p>
            <div class="btns">
                {button}
                <a
                    class="btn"
                    data-kind="text"
                    href=Route::Today.href()
                    on:click=move |_| editor.keep()
                >
                    {words::LATER}
                </a>
            </div>
        </div>
    }
}

fn read(editor: NotebookEditor) -> NotebookNext {
    editor.id.with_value(|id| {
        editor.state.with(|data| {
            let Some((opening, plan)) = data.opening(id) else {
                return NotebookNext::default();
            };
            let all = plan.moves.iter().chain(&plan.held);
            let letters = all.filter(|step| step.kind == MoveKind::Letter).count();
            let first = |kind| plan.moves.iter().find(|step: &&Move| step.kind == kind);
            let href = |step: &Move| {
                let (id, errand) = (id.clone(), Some(Errand::of(step)));
                match step.kind {
                    MoveKind::Debrief => Route::Call(id, errand),
                    _ => Route::Letter(id, errand),
                }
            };
            let debrief = first(MoveKind::Debrief);
            let button = debrief.or_else(|| first(MoveKind::Letter)).map(|step| {
                let name = match step.kind {
                    MoveKind::Letter if letters > 1 => words::WRITE_SEVERAL.to_owned(),
                    MoveKind::Letter => words::WRITE.to_owned(),
                    _ => text::move_button(step).to_owned(),
                };
                (name, href(step).href())
            });
            NotebookNext {
                count: text::notebook(&tags(opening), letters),
                button,
            }
        })
    })
}

fn tags(opening: &Opportunity) -> Vec<cadence::record::Tag> {
    let lines = opening.bodies().filter_map(|(_, body)| match body {
        Body::Observation(observation) => Some(observation.tag),
        _ => None,
    });
    lines.collect()
}
