use cadence::plan::{Awaited, Channel, Move, MoveKind, Reason, State};
use cadence::record::Id;
use cadence::text;
use chrono::NaiveDate;

use crate::page::shared::word;
use crate::route::{Errand, Route};
use crate::state::Data;
use crate::words::today as words;

/// A move of Today, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct TodayMove {
    pub(super) opening: Id,
    pub(super) step: Move,
    pub(super) today: NaiveDate,
    pub(super) title: String,
    /// Employer and role, as far as the title does not say them.
    pub(super) sub: String,
    pub(super) reason: String,
}

impl TodayMove {
    /// `None` once the move is gone.
    pub(super) fn find(opening: &Id, errand: &Errand, data: &Data) -> Option<Self> {
        let (opening, plan) = data.opening(opening)?;
        let step = plan.moves.iter().find(|step| errand.is(step))?;
        let title = text::move_title(step, opening);
        Some(Self {
            opening: opening.id.clone(),
            step: step.clone(),
            today: data.today(),
            sub: word::sub(data, opening, &title),
            reason: text::reason(step, data.today()),
            title,
        })
    }

    /// What stands above it: how pressing it is.
    pub(super) fn kicker(&self) -> String {
        match self.step.state {
            State::Overdue => {
                let state = text::state(&self.step, self.today);
                words::KickerOverdue { state }.text()
            }
            State::Due if self.step.on > self.today => {
                let day = text::day_in(self.step.on, self.today);
                words::KickerOn { day }.text()
            }
            State::Due => words::KICKER_TODAY.to_owned(),
            State::Open | State::Waiting => words::KICKER_OPEN.to_owned(),
        }
    }

    /// The page on which it is made.
    pub(super) fn place(&self) -> Route {
        Route::of_move(&self.opening, &self.step)
    }

    /// The interview to get ready for, if it is today; whether it is a task to be handed in.
    pub(super) fn interview_today(&self) -> Option<(Id, bool)> {
        let (date, is_task) = match self.step.reason {
            Reason::Prepare(date) => (date, false),
            Reason::HandIn(date) => (date, true),
            _ => return None,
        };
        let interview = self.step.about.clone()?;
        (date == self.today).then_some((interview, is_task))
    }

    /// Whether they said they would call today: until they have, it is theirs to make.
    pub(super) fn is_their_call(&self) -> bool {
        matches!(
            self.step.reason,
            Reason::Reply { to: Awaited::AgreedCall, since, .. } if since == self.today
        )
    }

    /// Whether the two ways a call ends most often can be kept at once. An answer to an offer is
    /// chosen first.
    pub(super) fn is_by_phone(&self) -> bool {
        self.step.channel == Channel::Phone && self.step.kind != MoveKind::Answer
    }
}
