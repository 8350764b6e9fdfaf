use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Basis, Patience, Seriousness, State, Window};
use crate::record::{Id, Purpose, Topic};

/// A rule of the method, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is stated in `text::method`")]
pub enum Rule {
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
    R11,
    R12,
    R13,
    R14,
}

/// What kind of thing there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MoveKind {
    /// Answer an offer.
    Answer,
    /// The day to answer an offer by has passed: call, and ask for more days.
    AskTime,
    /// An offer is answered: close the opening, or say what was agreed.
    Settle,
    /// Answer what the employer asked, or call back.
    Reply,
    /// Debrief the counselor (R12).
    Debrief,
    /// Get ready for an interview that lies ahead.
    Prepare,
    /// Write to an interviewer (R1).
    Letter,
    /// Tell this employer about another's offer.
    Nudge,
    /// Prepare a reference (R13).
    Brief,
    /// Thank a reference (R13).
    Thank,
    /// Recontact the employer (R2, R9).
    Cadence,
    /// Write one letter after a no.
    DoorOpen,
}

impl MoveKind {
    /// The purpose of a touch that makes this move.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        match self {
            Self::Answer => Purpose::Answer,
            Self::AskTime => Purpose::AskTime,
            Self::Reply => Purpose::Reply,
            Self::Debrief => Purpose::Debrief,
            Self::Letter => Purpose::Letter,
            Self::Nudge => Purpose::Nudge,
            Self::Brief => Purpose::Brief,
            Self::Thank => Purpose::Thank,
            Self::DoorOpen => Purpose::DoorOpen,
            Self::Prepare | Self::Settle | Self::Cadence => Purpose::FollowUp,
        }
    }
}

/// By which means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// A call.
    Phone,
    /// A letter on paper.
    Letter,
    /// An e-mail.
    Email,
    /// No contact: something done alone.
    Alone,
}

/// What the last contact was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastContact {
    /// A message left.
    MessageLeft,
    /// A letter sent.
    Letter,
    /// An e-mail sent.
    Email,
    /// A text message sent.
    Text,
    /// A message on a professional network.
    Network,
    /// A call that reached someone.
    Call,
    /// A video call.
    Video,
    /// A visit.
    Visit,
    /// News from the employer.
    News,
    /// The interview.
    Interview,
    /// A task that was handed in.
    Task,
}

/// Why a move is there, with its dates; [`crate::text::reason`] puts it in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The cadence.
    Cadence {
        /// The day of the last contact.
        anchor: NaiveDate,
        /// What it was.
        last: LastContact,
        /// What settled the preferred day.
        basis: Basis,
        /// The day the move was left out, from which the window counts then.
        left_out: Option<NaiveDate>,
        /// The day they asked to be called on, until a contact on it or later.
        call_on: Option<NaiveDate>,
        /// The employer's decision date, for as long as it stands: far off, or past (R5).
        decision: Option<NaiveDate>,
        /// The day of the latest promise to be in touch since the last contact (R5).
        promised: Option<NaiveDate>,
        /// The employer asked not to be contacted before this day.
        not_before: Option<NaiveDate>,
        /// The channel is not the phone because …
        channel: Option<ChannelReason>,
        /// Calls with no answer since the day the window counts from.
        no_answers: u32,
        /// The first day after today that an entry is dated; it does not count yet.
        uncounted: Option<NaiveDate>,
    },
    /// Something waits for an answer since this day, or for their call on it.
    Reply {
        /// What it is.
        to: Awaited,
        /// The day of it.
        since: NaiveDate,
        /// Whose it is.
        from: Caller,
    },
    /// A letter for an interviewer met on this day.
    Letter(NaiveDate),
    /// A debrief of the interview of this day.
    Debrief(NaiveDate),
    /// The interview of this day lies ahead.
    Prepare(NaiveDate),
    /// A task is to be handed in by this day.
    HandIn(NaiveDate),
    /// References were asked for on this day.
    Brief(NaiveDate),
    /// A reference was checked on this day.
    Thank(NaiveDate),
    /// An offer was made.
    Answer {
        /// The day of it.
        offered: NaiveDate,
        /// The day they want an answer by.
        reply_by: Option<NaiveDate>,
    },
    /// The day to answer an offer by has passed.
    AskTime {
        /// The day they wanted an answer by.
        reply_by: NaiveDate,
        /// The day on which more days were last asked for, if none were given since.
        asked: Option<NaiveDate>,
    },
    /// An offer was answered on this day, and the opening is not closed.
    Settle(NaiveDate),
    /// Another employer made an offer.
    Nudge {
        /// That employer.
        company: String,
        /// The day they want an answer by.
        reply_by: Option<NaiveDate>,
        /// This employer asked not to be contacted before this day.
        not_before: Option<NaiveDate>,
    },
    /// They said no on this day.
    DoorOpen(NaiveDate),
}

/// What waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Awaited {
    /// A question.
    Question(Topic),
    /// An invitation, with no day yet.
    Invitation,
    /// A call that they said they would make on a day.
    AgreedCall,
    /// A call that they said they would make, and that did not come.
    UnkeptCall,
    /// A call that was missed.
    MissedCall,
}

/// Who called, or said they would.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caller {
    /// Somebody of the employer's.
    Employer,
    /// The agency's counselor.
    Agency,
    /// Somebody who speaks for the job hunter.
    Reference,
}

/// Why a cadence move is not by phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChannelReason {
    /// No letter was sent since the interview.
    NoLetterYet,
    /// Two messages left, and nothing heard since.
    TwoMessages,
    /// This employer asked not to be phoned.
    NoPhone,
    /// The person follows up in writing.
    InWriting,
    /// So many calls in a row were not answered.
    NoAnswers(u32),
}

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Move {
    /// The opportunity.
    pub opportunity: Id,
    /// What kind of thing.
    pub kind: MoveKind,
    /// What it is about, to tell two of a kind apart: the interviewer or reference, the interview
    /// to prepare, the opportunity with the offer.
    pub about: Option<Id>,
    /// The contact it goes to, where one is known.
    pub who: Option<Id>,
    /// It goes through the counselor, who ruled so (R12).
    pub via_counselor: bool,
    /// By which means.
    pub channel: Channel,
    /// The means that stands at its side, to be picked instead, where this employer has not said how
    /// it wants to be reached.
    pub beside: Option<Channel>,
    /// When.
    pub window: Window,
    /// Where `today` stands in the window.
    pub state: State,
    /// The day to make it: the preferred one, or once that is past today; a call is put on the
    /// next free day, unless an offer has to be answered before.
    pub on: NaiveDate,
    /// The day it was put off to; made on the first free day from it.
    pub snoozed: Option<NaiveDate>,
    /// The rule it follows.
    pub rule: Rule,
    /// Why, with dates.
    pub reason: Reason,
}

impl Move {
    /// Most pressing first: an offer before all, then what waits for an answer, then by state,
    /// preferred day, kind.
    #[must_use]
    pub fn order(
        &self,
    ) -> (
        u8,
        std::cmp::Reverse<State>,
        NaiveDate,
        MoveKind,
        Option<&Id>,
    ) {
        let rank = match self.kind {
            _ if self.state == State::Waiting => 2,
            MoveKind::Answer | MoveKind::AskTime => 0,
            MoveKind::Reply => 1,
            _ => 2,
        };
        let state = match self.state {
            // What is late and what is due today compete by their dates alone.
            State::Overdue => State::Due,
            state => state,
        };
        (
            rank,
            std::cmp::Reverse(state),
            self.window.preferred,
            self.kind,
            self.about.as_ref(),
        )
    }

    /// Whether it is a small thing that has been due for more than two weeks, a round of the rhythm
    /// (R9): it may still be made, and stands with what is from before.
    #[must_use]
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        let is_small = matches!(
            self.kind,
            MoveKind::Letter | MoveKind::Brief | MoveKind::Thank | MoveKind::DoorOpen
        );
        is_small && self.is_long_due(today)
    }

    /// Whether it has been due for so long that it no longer stands before the calls of the day: a
    /// small thing, a debrief, a reply. What waits for it goes on waiting.
    #[must_use]
    pub fn steps_back(&self, today: NaiveDate) -> bool {
        let is_slow = matches!(self.kind, MoveKind::Debrief | MoveKind::Reply);
        self.is_stale(today) || (is_slow && self.is_long_due(today))
    }

    fn is_long_due(&self, today: NaiveDate) -> bool {
        let last = self.window.closes.max(self.window.preferred);
        self.state == State::Overdue && (today - last).num_days() > 14
    }
}

/// What there is to do for one opportunity on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The opportunity.
    pub opportunity: Id,
    /// The moves, most pressing first.
    pub moves: Vec<Move>,
    /// Moves held until the counselor is debriefed (R12).
    pub held: Vec<Move>,
    /// The first day after today that a touch, news or a ground rule is dated, which does not count
    /// yet ([`crate::text::uncounted`]).
    pub uncounted: Option<NaiveDate>,
    /// The last day of the pause that today is in.
    pub paused_until: Option<NaiveDate>,
    /// The six-week clock; `None` before the first interview has taken place.
    pub patience: Option<Patience>,
    /// The day by which they are to say whether they have decided, where a law has them do so if they
    /// are large enough (Ontario); it makes no move.
    pub informed_by: Option<NaiveDate>,
    /// What the employer has done, as a ladder.
    pub seriousness: Seriousness,
    /// Neither closed nor deleted.
    pub active: bool,
}
