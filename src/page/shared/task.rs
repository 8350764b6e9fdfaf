//! What a call sheet or a letter is about, as it stands now.

use cadence::plan::{Caller, Channel, Move, MoveKind, Plan, Reason};
use cadence::record::{Contact, ContactKind, Id, Opportunity, Purpose, Settings};
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::route::Errand;
use crate::state::AppState;
use crate::words::task as words;

/// An opening and the move that is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// The opening it is for.
    pub opening: Opportunity,
    /// The plan of the opening, today.
    pub plan: Plan,
    /// The move; `None` where it is no longer there, or never was.
    pub step: Option<Move>,
    /// The kind of the move named, or of the one found.
    pub kind: MoveKind,
    /// No move was named: it is the first of the usual ones.
    pub is_usual: bool,
    /// The move was there and is not any more.
    pub is_gone: bool,
    /// The move waits for the debrief.
    pub is_held: bool,
    /// The settings it was planned with.
    pub settings: Settings,
    /// The day it was planned for.
    pub today: NaiveDate,
}

impl Task {
    /// The task of an errand; with none, the first move there is of the kinds in `usual`.
    pub fn read(
        state: AppState,
        id: &Id,
        errand: Option<&Errand>,
        usual: &[MoveKind],
    ) -> Option<Self> {
        state.with(|data| {
            let (opening, plan) = data.opening(id)?;
            let find = |is: &dyn Fn(&Move) -> bool| {
                let moves = plan.moves.iter().map(|step| (step, false));
                let held = plan.held.iter().map(|step| (step, true));
                moves.chain(held).find(|(step, _)| is(step))
            };
            let found = match errand {
                // Somebody named since then is whom a move about nobody was for.
                Some(errand) => find(&|step| errand.is(step))
                    .or_else(|| find(&|step| errand.about.is_none() && step.kind == errand.kind)),
                // What is about somebody in particular is not usual.
                None => usual
                    .iter()
                    .find_map(|kind| find(&|step| step.kind == *kind && step.about.is_none())),
            };
            let (step, is_held) = found.map_or((None, false), |(step, is_held)| {
                (Some(step.clone()), is_held)
            });
            let step = step.or_else(|| ask_time(plan, errand?));
            let of_step = || step.as_ref().map_or(MoveKind::Cadence, |step| step.kind);
            Some(Self {
                opening: opening.clone(),
                plan: plan.clone(),
                kind: errand.map_or_else(of_step, |errand| errand.kind),
                is_usual: errand.is_none(),
                is_gone: errand.is_some() && step.is_none() && plan.active,
                step,
                is_held,
                settings: data.settings().clone(),
                today: data.today(),
            })
        })
    }

    /// What a touch for it is for.
    pub fn purpose(&self) -> Purpose {
        self.kind.purpose()
    }

    /// It goes to the agency.
    pub fn is_agency(&self) -> bool {
        let via = self.step.as_ref().is_some_and(|step| step.via_counselor);
        via || self.kind == MoveKind::Debrief || self.caller() == Some(Caller::Agency)
    }

    /// It goes to a reference.
    pub fn is_reference(&self) -> bool {
        let is_kind = matches!(self.kind, MoveKind::Brief | MoveKind::Thank);
        is_kind || self.caller() == Some(Caller::Reference)
    }

    /// A call of the agency's or of a reference is returned.
    pub fn is_returned(&self) -> bool {
        matches!(self.caller(), Some(Caller::Agency | Caller::Reference))
    }

    /// Whose call it answers.
    fn caller(&self) -> Option<Caller> {
        match self.step.as_ref()?.reason {
            Reason::Reply { from, .. } => Some(from),
            _ => None,
        }
    }

    /// Who is meant, where the move says so or the history lets one guess.
    pub fn who(&self, errand: Option<&Errand>) -> Option<Id> {
        let known = |id: &Id| self.opening.contact(id).is_some();
        let step = self.step.as_ref().and_then(|step| step.who.clone());
        let about = || errand.and_then(|errand| errand.about.clone());
        let planned = || {
            let mut moves = self.plan.moves.iter().chain(&self.plan.held);
            moves
                .find(|step| step.kind == MoveKind::Cadence)
                .and_then(|step| step.who.clone())
        };
        let first = || {
            let mut people = self.opening.contacts_of(self.contact_kind());
            people.next().map(|(id, _)| id.clone())
        };
        let others = || if self.is_plain() { planned() } else { None };
        let named = step.or_else(about).filter(known);
        named.or_else(others).filter(known).or_else(first)
    }

    /// What kind of person somebody is who is named on this sheet.
    pub fn contact_kind(&self) -> ContactKind {
        if self.is_reference() {
            ContactKind::Reference
        } else if self.is_agency() {
            ContactKind::Counselor
        } else {
            ContactKind::Interviewer
        }
    }

    /// The move, going to whom the person chose.
    pub fn step_to(&self, who: Option<&Id>) -> Option<Move> {
        let mut step = self.step.clone()?;
        step.who = who.cloned();
        Some(step)
    }

    /// The contact of this id.
    pub fn contact(&self, who: Option<&Id>) -> Option<&Contact> {
        self.opening.contact(who?)
    }

    /// The name of the person, if it is known.
    pub fn name(&self, who: Option<&Id>) -> Option<&str> {
        let name = self.contact(who)?.name.trim();
        (!name.is_empty()).then_some(name)
    }

    fn notice(&self) -> Option<&'static str> {
        if !self.plan.active {
            Some(words::CLOSED)
        } else if self.is_gone {
            Some(words::GONE)
        } else if self.is_held {
            Some(words::HELD)
        } else {
            None
        }
    }

    fn is_plain(&self) -> bool {
        !self.is_agency() && !self.is_reference()
    }
}

/// More days may be asked for while the answer is still to be given: before the day has passed, too.
fn ask_time(plan: &Plan, errand: &Errand) -> Option<Move> {
    let mut moves = plan.moves.iter();
    let answer = moves.find(|step| step.kind == MoveKind::Answer)?;
    let Reason::Answer {
        reply_by: Some(reply_by),
        ..
    } = answer.reason
    else {
        return None;
    };
    let mut step = answer.clone();
    step.kind = MoveKind::AskTime;
    step.channel = Channel::Phone;
    step.reason = Reason::AskTime {
        reply_by,
        asked: None,
    };
    (errand.kind == MoveKind::AskTime).then_some(step)
}

/// What there is to know before one begins: the opening is closed, the move is done or waits.
#[component]
pub fn TaskNotice(task: Memo<Option<Task>>) -> impl IntoView {
    let notice = Memo::new(move |_| task.with(|task| task.as_ref().and_then(Task::notice)));
    view! {
        <Show when=move || notice.get().is_some()>
            <div class="banner">
                <p>{move || notice.get()}</p>
            </div>
        </Show>
    }
}

/// The name of the draft of what is noted in a call.
pub fn notes_form(id: &Id) -> String {
    format!("call-{id}")
}
