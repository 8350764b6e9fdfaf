use cadence::plan::MoveKind;
use cadence::record::Id;
use cadence::text::script::{Script, call_sheet};
use leptos::prelude::*;

use super::debrief::DebriefFields;
use crate::page::shared::task::{Task, notes_form};
use crate::route::Errand;
use crate::state::{AppState, use_state};
use crate::words::call as words;

/// How far the call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CallStage {
    /// Before it, or in the middle of it.
    Sheet,
    /// Somebody was reached: what did they say?
    Reached,
    /// A message was left: with whom?
    Message,
    /// Nobody answered.
    NoAnswer,
    /// They call again: on which day?
    Again,
}

/// The call that is being made: whom, how far it is, and what is noted. The parts of the page
/// share it.
#[derive(Clone, Copy)]
pub(super) struct CallSheet {
    pub(super) state: AppState,
    pub(super) id: StoredValue<Id>,
    pub(super) task: Memo<Option<Task>>,
    pub(super) stage: RwSignal<CallStage>,
    pub(super) who: RwSignal<Option<Id>>,
    pub(super) note: RwSignal<String>,
    pub(super) debrief: Option<DebriefFields>,
    /// How a debrief was told: a number of [`super::debrief::WAYS`].
    pub(super) way: RwSignal<Option<usize>>,
    /// It is they who call.
    pub(super) is_incoming: bool,
    /// Letters to be read at arm's length.
    pub(super) larger: RwSignal<bool>,
}

/// The draft that remembers that the letters are larger.
const LARGER: &str = "larger-type";

impl CallSheet {
    pub(super) fn new(id: Id, errand: Option<Errand>) -> Self {
        Self::open(id, errand, &[MoveKind::Cadence], false)
    }

    /// They call: what waits for an answer is then answered.
    pub(super) fn incoming(id: Id, person: Option<Id>) -> Self {
        let state = use_state();
        // The agency and the references have a call of their own to be returned.
        let own = Errand {
            kind: MoveKind::Reply,
            about: person.clone(),
        };
        let waits = state.with_untracked(|data| {
            let (_, plan) = data.opening(&id)?;
            Some(plan.moves.iter().any(|step| own.is(step)))
        });
        let errand = (person.is_some() && waits == Some(true)).then_some(own);
        let sheet = Self::open(id, errand, &[MoveKind::Reply, MoveKind::Cadence], true);
        let is_known =
            |person: &Id| sheet.with_untracked(|task| task.opening.contact(person).is_some());
        if let Some(person) = person.filter(is_known) {
            sheet.who.set(Some(person));
        }
        sheet
    }

    fn open(id: Id, errand: Option<Errand>, usual: &'static [MoveKind], is_incoming: bool) -> Self {
        let state = use_state();
        let draft = state.draft(&notes_form(&id)).unwrap_or_default();
        let task = {
            let (id, errand) = (id.clone(), errand.clone());
            Memo::new(move |_| Task::read(state, &id, errand.as_ref(), usual))
        };
        let who =
            task.with_untracked(|task| task.as_ref().and_then(|task| task.who(errand.as_ref())));
        let debrief = task.with_untracked(|task| DebriefFields::new(state, &id, task.as_ref()?));
        let sheet = Self {
            state,
            debrief,
            is_incoming,
            way: RwSignal::new(Some(0)),
            larger: RwSignal::new(state.draft(LARGER).is_some()),
            id: StoredValue::new(id),
            task,
            stage: RwSignal::new(CallStage::Sheet),
            who: RwSignal::new(who),
            note: RwSignal::new(draft),
        };
        state.follow_draft(sheet.form(), sheet.note);
        Effect::new(move |_| {
            sheet
                .note
                .with(|note| state.keep_draft(&sheet.form(), note))
        });
        sheet
    }

    /// The name of the draft of what is noted.
    pub(super) fn form(self) -> String {
        self.id.with_value(notes_form)
    }

    /// The name of the draft of what they answered.
    pub(super) fn answer_form(self) -> String {
        format!("answer-{}", self.id.get_value())
    }

    /// The name of the draft of who took the message.
    pub(super) fn message_form(self) -> String {
        format!("message-{}", self.id.get_value())
    }

    /// The name of the draft of when they call again.
    pub(super) fn again_form(self) -> String {
        format!("again-{}", self.id.get_value())
    }

    /// Reads the task, as long as there is one.
    pub(super) fn with<T: Default>(self, read: impl FnOnce(&Task) -> T) -> T {
        self.task
            .with(|task| task.as_ref().map(read).unwrap_or_default())
    }

    /// As [`Self::with`], without following the task.
    pub(super) fn with_untracked<T: Default>(self, read: impl FnOnce(&Task) -> T) -> T {
        untrack(|| self.with(read))
    }

    /// It goes to the employer, and not to the agency or a reference.
    pub(super) fn is_to_employer(self) -> bool {
        self.with_untracked(|task| !task.is_agency() && !task.is_reference())
    }

    /// The name of the person called, else who it is: "the counselor".
    pub(super) fn name(self) -> String {
        self.who.with(|who| {
            self.with(|task| match task.name(who.as_ref()) {
                Some(name) => name.to_owned(),
                None if task.is_reference() => words::NAME_REFERENCE.to_owned(),
                None if task.is_agency() => words::NAME_COUNSELOR.to_owned(),
                None => words::NAME_THEM.to_owned(),
            })
        })
    }

    /// The words for the call, and whether they fit: a move that is gone may have had its own.
    pub(super) fn script(self) -> Option<Script> {
        self.who.with(|who| {
            self.with(|task| {
                let step = task.step_to(who.as_ref());
                if step.is_none() && task.kind != MoveKind::Cadence {
                    return None;
                }
                let (opening, plan) = (&task.opening, &task.plan);
                let settings = &task.settings;
                Some(call_sheet(
                    opening,
                    step.as_ref(),
                    plan,
                    settings,
                    task.today,
                ))
            })
        })
    }

    /// Larger letters, or the usual ones again; remembered for the next call.
    pub(super) fn turn_larger(self) {
        let larger = !self.larger.get_untracked();
        self.larger.set(larger);
        let kept = if larger { "on" } else { "" };
        self.state.keep_draft(LARGER, kept);
    }
}
