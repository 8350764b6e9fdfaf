//! What would come next, shown before it is saved.

use cadence::plan::{Move, MoveKind, Plan, plan};
use cadence::record::{Body, Id, Opportunity, Purpose, Stamp};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::component::{BidiText, FadingText};
use crate::state::Data;
use crate::words::next as words;

/// The next date, and why it is that one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NextPreview {
    /// "Next: Friday 20 March"
    pub line: String,
    /// Why it is that date, in a sentence; empty where there is nothing to explain.
    pub why: String,
}

/// What would come next if these were in the opening.
pub fn preview(data: &Data, id: &Id, bodies: &[Body], purpose: Purpose) -> NextPreview {
    let Some((opening, _)) = data.opening(id) else {
        return NextPreview::default();
    };
    let mut opening = opening.clone();
    for (number, body) in bodies.iter().enumerate() {
        let id = Id(format!("preview-{number}"));
        opening.put(id, Stamp::default(), body.clone());
    }
    let calendar = data.calendars().of(&opening.details());
    let plan = plan(&opening, data.settings(), &calendar, data.today());
    match step_after(&plan, bodies, purpose) {
        Some(step) => NextPreview {
            line: line(step, &opening, data.today()),
            why: text::reason(step, data.today()),
        },
        None if !plan.active => NextPreview {
            line: words::NOTHING.to_owned(),
            why: words::NOTHING_WHY.to_owned(),
        },
        None => NextPreview {
            line: words::NOTHING_FOR_NOW.to_owned(),
            why: String::new(),
        },
    }
}

/// The move that comes after what is logged: after a touch that keeps in touch the next of the
/// rhythm, after anything else the most pressing.
pub fn step_after<'a>(plan: &'a Plan, logged: &[Body], purpose: Purpose) -> Option<&'a Move> {
    let is_touch = logged.iter().any(|body| matches!(body, Body::Touch(_)));
    let keeps_in_touch = is_touch
        && matches!(
            purpose,
            Purpose::FollowUp | Purpose::Letter | Purpose::Nudge
        );
    let cadence = plan
        .moves
        .iter()
        .find(|step| keeps_in_touch && step.kind == MoveKind::Cadence);
    cadence.or_else(|| plan.moves.first())
}

fn line(step: &Move, opening: &Opportunity, today: NaiveDate) -> String {
    if step.kind == MoveKind::Cadence {
        let day = text::day_in(step.window.preferred, today);
        return words::Day { day }.text();
    }
    words::Step {
        step: text::move_title(step, opening),
        state: text::state(step, today),
    }
    .text()
}

/// The next date, read out when it changes.
#[component]
pub fn NextDate(next: Memo<NextPreview>) -> impl IntoView {
    let line = Signal::derive(move || next.with(|next| Some(next.line.clone())));
    view! {
        <div role="status">
            <p class="next">
                <FadingText text=line/>
            </p>
            <p class="next-why">{move || view! { <BidiText text=next.with(|next| next.why.clone())/> }}</p>
        </div>
    }
}
