//! What a debrief holds: a short field for each point (R12), kept as it is typed.

use cadence::plan::MoveKind;
use cadence::record::Id;
use cadence::text::script::{DEBRIEF_POINTS, DebriefPoint, debrief_note, debrief_sheet};
use leptos::prelude::*;

use crate::page::task::Task;
use crate::state::AppState;

/// How the counselor hears it, in the order it is shown.
pub(super) const WAYS: [&str; 3] = ["By phone", "In person", "In writing"];
pub(super) const IN_PERSON: usize = 1;
pub(super) const IN_WRITING: usize = 2;

/// The points of a debrief, and what is typed to each.
#[derive(Clone, Copy)]
pub(super) struct DebriefFields {
    points: StoredValue<[DebriefPoint; DEBRIEF_POINTS]>,
    fields: [RwSignal<String>; DEBRIEF_POINTS],
}

impl DebriefFields {
    /// The sheet of a task, if it is a debrief: what was typed, else what the record holds.
    pub(super) fn new(state: AppState, id: &Id, task: &Task) -> Option<Self> {
        if task.kind != MoveKind::Debrief {
            return None;
        }
        let points = debrief_sheet(&task.opening, task.today);
        let form = form(id);
        let draft = state.draft(&form);
        let draft: Option<Vec<Option<String>>> =
            draft.and_then(|draft| serde_json::from_str(&draft).ok());
        let mut typed = draft.unwrap_or_default().into_iter();
        let fields = points.each_ref().map(|point| {
            let typed = typed.next().flatten();
            RwSignal::new(typed.unwrap_or_else(|| point.known.clone()))
        });
        let debrief = Self {
            points: StoredValue::new(points),
            fields,
        };
        Effect::new(move |before: Option<String>| {
            let now = debrief.draft();
            if before.is_some_and(|before| before != now) {
                state.keep_draft(&form, &now);
            }
            now
        });
        Some(debrief)
    }

    /// What was typed: a field that says what the record holds goes on following the record.
    fn draft(self) -> String {
        let typed: Vec<Option<String>> = self.points.with_value(|points| {
            let fields = self.fields.iter().zip(points);
            let typed = fields
                .map(|(field, point)| Some(field.get()).filter(|typed| *typed != point.known));
            typed.collect()
        });
        if typed.iter().all(Option::is_none) {
            return String::new();
        }
        // Text always has a notation.
        serde_json::to_string(&typed).unwrap_or_default()
    }

    pub(super) fn answers(self) -> [String; DEBRIEF_POINTS] {
        self.fields.map(|field| field.get())
    }

    /// Each point with its field.
    pub(super) fn points(self) -> impl Iterator<Item = (DebriefPoint, RwSignal<String>)> {
        self.points.get_value().into_iter().zip(self.fields)
    }

    /// What is kept of it once it is told.
    pub(super) fn note(self) -> String {
        debrief_note(&self.answers())
    }
}

/// The name of the draft.
pub(super) fn form(id: &Id) -> String {
    format!("debrief-{id}")
}
