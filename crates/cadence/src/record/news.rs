use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Id, Interview};

/// What the employer asked about, beyond the work itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Pay.
    Pay,
    /// The day the job could start.
    StartDate,
    /// Availability for more conversations.
    Availability,
}

/// Something the employer did.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// The day of it.
    pub date: NaiveDate,
    /// What it was.
    pub kind: NewsKind,
    /// In the person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Of an offer: the pay.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pay: String,
    /// Of an offer: the first day of work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<NaiveDate>,
    /// Of an interview called off: which, where that is known; else every one of that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interview: Option<Id>,
    /// Of a call, or of one that they said they would make: whose it is, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Id>,
    /// Of a call that they said they would make: it did not come.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unkept: bool,
}

impl News {
    /// News with nothing said beside it.
    #[must_use]
    pub fn new(date: NaiveDate, kind: NewsKind) -> Self {
        Self {
            date,
            kind,
            note: String::new(),
            pay: String::new(),
            starts: None,
            interview: None,
            by: None,
            unkept: false,
        }
    }

    /// Whether it calls off this interview. One that is moved to another day is arranged anew.
    #[must_use]
    pub fn calls_off(&self, id: &Id, interview: &Interview) -> bool {
        self.kind == NewsKind::CalledOff(interview.date)
            && self.interview.as_ref().is_none_or(|meant| meant == id)
    }

    /// A call that they said they would make on a day that has come by `today`, and that did not
    /// come.
    #[must_use]
    pub fn is_unkept(&self, today: NaiveDate) -> bool {
        self.unkept && matches!(self.kind, NewsKind::WillCall(day) if day <= today)
    }
}

impl NewsKind {
    /// Whether it is a call of theirs, or word of one: what a counselor or a reference may do as
    /// well, which is then nothing that the employer did.
    #[must_use]
    pub fn is_call(&self) -> bool {
        matches!(
            self,
            Self::CalledBack | Self::MissedCall | Self::PromisedContact | Self::WillCall(_)
        )
    }
}

/// What the employer did.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NewsKind {
    /// They called or wrote.
    CalledBack,
    /// They called, and nobody picked up.
    MissedCall,
    /// "We'll be in touch": never pauses the cadence (R5).
    PromisedContact,
    /// They named a decision date.
    DecisionBy(NaiveDate),
    /// They asked to be called on a day.
    CallOn(NaiveDate),
    /// They said that they would call on this day.
    WillCall(NaiveDate),
    /// They asked the person back.
    InvitedBack,
    /// They called off the interview arranged for this day.
    CalledOff(NaiveDate),
    /// They asked about pay, start date or availability.
    AskedAbout(Topic),
    /// They asked for references (R13).
    AskedReferences,
    /// They contacted a reference; `None` where it is not known which (R13).
    CheckedReference(Option<Id>),
    /// They made an offer.
    Offered {
        /// The day they want an answer by.
        #[serde(skip_serializing_if = "Option::is_none")]
        reply_by: Option<NaiveDate>,
    },
    /// They gave until this day to answer the offer.
    MoreTime(NaiveDate),
    /// They said no.
    TurnedDown,
}
