//! What a debrief holds: a short field for each point (R12), kept as it is typed.

use cadence::plan::MoveKind;
use cadence::record::Id;
use cadence::text::script::{DEBRIEF_POINTS, DebriefPoint, debrief_note, debrief_sheet};
use leptos::prelude::*;

use crate::component::take_in;
use crate::page::shared::task::Task;
use crate::state::AppState;
use crate::words::call as words;

/// How the counselor hears it, in the order it is shown.
pub(super) const WAYS: [&str; 3] = [
    words::WAY_PHONE,
    words::WAY_IN_PERSON,
    words::WAY_IN_WRITING,
];
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
        let draft = state.draft(&form).unwrap_or_default();
        let debrief = Self {
            fields: shown(&points, &draft).map(RwSignal::new),
            points: StoredValue::new(points),
        };
        debrief.follow(state, form.clone());
        Effect::new(move |before: Option<String>| {
            let now = debrief.draft();
            if before.is_some_and(|before| before != now) {
                state.keep_draft(&form, &now);
            }
            now
        });
        Some(debrief)
    }

    /// Takes in a draft that comes later, from the safety copy or another tab, while nobody types
    /// here.
    fn follow(self, state: AppState, form: String) {
        let taken = StoredValue::new(untrack(|| self.draft()));
        Effect::new(move |before: Option<()>| {
            state.draft_arrivals();
            if before.is_none() || untrack(|| self.draft()) != taken.get_value() {
                return;
            }
            let now = state.draft(&form).unwrap_or_default();
            let texts = self.points.with_value(|points| shown(points, &now));
            for (field, text) in self.fields.into_iter().zip(texts) {
                take_in(field, text);
            }
            taken.set_value(untrack(|| self.draft()));
        });
    }

    /// What was typed.
    fn draft(self) -> String {
        self.points
            .with_value(|points| written(points, &self.answers()))
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

/// What stands in the fields: what was typed, else what the record holds.
fn shown(points: &[DebriefPoint; DEBRIEF_POINTS], draft: &str) -> [String; DEBRIEF_POINTS] {
    let typed: Vec<Option<String>> = serde_json::from_str(draft).unwrap_or_default();
    let mut typed = typed.into_iter();
    points.each_ref().map(|point| {
        typed
            .next()
            .flatten()
            .unwrap_or_else(|| point.known.clone())
    })
}

/// The draft of it: a field that says what the record holds goes on following the record.
fn written(points: &[DebriefPoint; DEBRIEF_POINTS], texts: &[String; DEBRIEF_POINTS]) -> String {
    let fields = texts.iter().zip(points);
    let typed = fields.map(|(text, point)| Some(text).filter(|text| **text != point.known));
    let typed: Vec<Option<&String>> = typed.collect();
    if typed.iter().all(Option::is_none) {
        return String::new();
    }
    // Text always has a notation.
    serde_json::to_string(&typed).unwrap_or_default()
}

/// The name of the draft.
pub(super) fn form(id: &Id) -> String {
    format!("debrief-{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points() -> [DebriefPoint; DEBRIEF_POINTS] {
        [(); DEBRIEF_POINTS].map(|()| DebriefPoint {
            point: "",
            ask: "",
            known: "known".to_owned(),
        })
    }

    #[test]
    fn what_is_typed_comes_back_and_the_rest_follows_the_record() {
        let mut points = points();
        let mut texts = shown(&points, "");
        assert_eq!(written(&points, &texts), "");
        texts[1] = "typed".to_owned();
        // Emptied is typed too.
        texts[2] = String::new();
        let draft = written(&points, &texts);
        points[0].known = "learnt since".to_owned();
        texts[0] = "learnt since".to_owned();
        assert_eq!(shown(&points, &draft), texts);
    }

    #[test]
    fn a_draft_that_makes_no_sense_is_none() {
        for draft in ["", "{}", "[1]"] {
            assert_eq!(shown(&points(), draft)[0], "known", "{draft}");
        }
    }
}
