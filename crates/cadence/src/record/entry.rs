use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Contact, Id, News};

/// What one [`super::Item`] of an opportunity says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case", remote = "Self")]
pub enum Body {
    /// A person.
    Contact(Contact),
    /// An interview, arranged or held.
    Interview(Interview),
    /// Something the job hunter did.
    Touch(Touch),
    /// Something the employer did.
    News(News),
    /// Something seen or heard on site (R7).
    Observation(Observation),
    /// A sign that the interviewer was interested (R14).
    Interest(Interest),
    /// What this employer asked for: whom to contact, when, how.
    GroundRule(GroundRule),
    /// A stretch of days that does not count.
    Pause(Pause),
    /// A move put off to a day.
    Snooze(Snooze),
    /// A move deliberately left out.
    Skip(Skip),
    /// The person closed, or reopened, the opportunity.
    Closing(Closing),
    /// Free text.
    Note(Note),
    /// What was said about pay.
    Pay(PaySaid),
    /// Something of a kind that this version does not know: what a newer one wrote, untouched.
    #[serde(skip)]
    Unknown(Value),
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Body::deserialize(from)
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown(body) => body.serialize(to),
            known => Body::serialize(known, to),
        }
    }
}

/// Which of an employer's interviews it is. Not called a round: that is what the person makes of all
/// openings on a Friday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// A first short talk, mostly with who hires for others.
    Screening,
    /// The first.
    First,
    /// The second.
    Second,
    /// With several at once.
    Panel,
    /// A task to be handed in: its day is the day it is due.
    Task,
    /// The last before they decide.
    Final,
}

impl Stage {
    /// Every stage, in the order a picker shows them.
    pub const ALL: [Self; 6] = [
        Self::Screening,
        Self::First,
        Self::Second,
        Self::Panel,
        Self::Task,
        Self::Final,
    ];
}

/// How an interview is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InterviewForm {
    /// At their place.
    OnSite,
    /// By video.
    Video,
    /// By phone.
    Phone,
}

impl InterviewForm {
    /// Every form, in the order a picker shows them.
    pub const ALL: [Self; 3] = [Self::OnSite, Self::Video, Self::Phone];
}

/// An interview.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Interview {
    /// The day it is, or was.
    pub date: NaiveDate,
    /// Local time at the employer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<NaiveTime>,
    /// How long it lasts, in minutes, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Which of them it is, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// How it is held, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<InterviewForm>,
    /// Where: an address, a room, a link.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The interviewers met: each is owed a letter (R1).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met: Vec<Id>,
    /// An agency arranged it, so its counselor is debriefed first (R12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub agency: bool,
    /// On the day itself: it has taken place. An interview of an earlier day always has.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// The name of the invitation that it came by (RFC 5545), which it keeps while it is moved.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uid: String,
    /// Which version of that invitation it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sequence: u32,
}

impl Interview {
    /// Whether it has taken place by `today`.
    #[must_use]
    pub fn has_taken_place(&self, today: NaiveDate) -> bool {
        self.date < today || (self.date == today && self.held)
    }

    /// Whether it is a task to be handed in.
    #[must_use]
    pub fn is_task(&self) -> bool {
        self.stage == Some(Stage::Task)
    }

    /// Whether somebody was spoken with, which a task that is handed in alone is not.
    #[must_use]
    pub fn is_meeting(&self) -> bool {
        !self.is_task() || !self.met.is_empty()
    }
}

/// How the job hunter got in touch.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TouchKind {
    /// A phone call, with how it ended.
    Call(Outcome),
    /// A letter on paper.
    Letter,
    /// An e-mail.
    Email,
    /// A message on a professional network.
    Network,
    /// A text message to a telephone.
    Text,
    /// A video call that took place.
    Video,
    /// In person.
    Visit,
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Outcome {
    /// Somebody who can answer was reached.
    Reached(Answer),
    /// A message was left, with a person or on voicemail. That counts (R3).
    MessageLeft {
        /// With whom; nobody named means voicemail.
        #[serde(skip_serializing_if = "Option::is_none")]
        with: Option<Id>,
    },
    /// Nobody answered and no message was left: not a contact.
    NoAnswer,
}

/// What the employer said about the decision (R4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// No date was given: the rhythm decides.
    #[default]
    NoDate,
    /// A decision has been made; the news of it is logged beside this.
    Decided,
    /// They decide on this day.
    DecisionBy(NaiveDate),
    /// They asked to be called on this day.
    CallOn(NaiveDate),
}

/// What a touch was for. The plan tells a letter after the interview from a nudge by it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Keeping in touch (R2, R9).
    #[default]
    FollowUp,
    /// The letter after an interview (R1).
    Letter,
    /// Telling the counselor how it went (R12).
    Debrief,
    /// Preparing a reference (R13).
    Brief,
    /// Thanking a reference.
    Thank,
    /// Telling an employer about another offer.
    Nudge,
    /// Answering an offer.
    Answer,
    /// Asking for more days to answer an offer.
    AskTime,
    /// Answering what the employer asked, or calling back.
    Reply,
    /// Keeping the door open after a no.
    DoorOpen,
}

/// Something the job hunter did.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Touch {
    /// The day it was done.
    pub date: NaiveDate,
    /// How.
    pub kind: TouchKind,
    /// To whom; empty means the employer in general.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Id>,
    /// What for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub purpose: Purpose,
    /// What was said, or what there is to remember of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The letter or e-mail as it was sent, where it was written here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Touch {
    /// Whether it reached anybody: a call with no answer and no message is not a contact.
    #[must_use]
    pub fn is_contact(&self) -> bool {
        self.kind != TouchKind::Call(Outcome::NoAnswer)
    }

    /// Whether the two spoke with each other: by phone, by video or in person.
    #[must_use]
    pub fn is_talk(&self) -> bool {
        matches!(
            self.kind,
            TouchKind::Call(Outcome::Reached(_)) | TouchKind::Video | TouchKind::Visit
        )
    }
}

/// What an observation is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// What impressed me.
    #[default]
    Impressed,
    /// What they need.
    Need,
    /// What I said that landed.
    Landed,
    /// What I would do there.
    WouldDo,
    /// Who said it.
    WhoSaid,
    /// What I would add to an answer.
    ToAdd,
}

impl Tag {
    /// Every tag, in the order a notebook shows them.
    pub const ALL: [Self; 6] = [
        Self::Impressed,
        Self::Need,
        Self::Landed,
        Self::WouldDo,
        Self::WhoSaid,
        Self::ToAdd,
    ];
}

/// Something seen or heard on site, kept for the letter (R7).
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// The day of it.
    pub date: NaiveDate,
    /// What it is about.
    #[serde(default)]
    pub tag: Tag,
    /// The note, as it was taken down.
    pub text: String,
    /// What the person makes of it in a letter: whole sentences to those it is about. Empty until
    /// the note is finished into one; the letter takes nothing else.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sentence: String,
}

/// A sign of interest at an interview or after it (R14).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// The day of it.
    pub date: NaiveDate,
    /// In the person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What this employer said about being contacted. It beats the default.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct GroundRule {
    /// The day it was said.
    pub date: NaiveDate,
    /// Not before this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<NaiveDate>,
    /// No phone calls.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_phone: bool,
    /// All contact goes through the agency (R12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub through_agency: bool,
    /// The person to contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Id>,
    /// In the person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A stretch of days that does not count, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// The first day of it.
    pub from: NaiveDate,
    /// The last day of it.
    pub to: NaiveDate,
}

/// A move put off to a day, until the next contact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Snooze {
    /// The day it was put off.
    pub date: NaiveDate,
    /// The day to come back to it.
    pub until: NaiveDate,
    /// Which move.
    pub kind: crate::plan::MoveKind,
    /// What it is about, as in [`crate::plan::Move::about`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Id>,
}

/// A move deliberately left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Skip {
    /// The day of the choice.
    pub date: NaiveDate,
    /// Which move.
    pub kind: crate::plan::MoveKind,
    /// What it is about, as in [`crate::plan::Move::about`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Id>,
}

/// Why the person closed an opportunity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CloseReason {
    /// Took the offer.
    Accepted,
    /// Said no to the offer.
    Declined,
    /// Was turned down.
    TurnedDown,
    /// Withdrew.
    Withdrawn,
    /// Somebody else has the job.
    RoleFilled,
}

impl CloseReason {
    /// Every reason, in the order a picker shows them.
    pub const ALL: [Self; 5] = [
        Self::Accepted,
        Self::Declined,
        Self::TurnedDown,
        Self::Withdrawn,
        Self::RoleFilled,
    ];
}

/// The person closed the opportunity, and only the person does (R8). Deleting the item reopens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The day of it.
    pub date: NaiveDate,
    /// Why.
    pub reason: CloseReason,
}

/// Free text about the opening.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The day of it.
    pub date: NaiveDate,
    /// The text.
    pub text: String,
}

/// What was said about pay, in one line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PaySaid {
    /// The day of it.
    pub date: NaiveDate,
    /// What was said, in the person's words.
    pub text: String,
    /// The job hunter said it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mine: bool,
    /// Who of them said it, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Id>,
    /// The interview at which it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interview: Option<Id>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Body {
    /// The day it belongs to in the history; contacts have none, and what is not known.
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        Some(match self {
            Self::Contact(_) | Self::Unknown(_) => return None,
            Self::Interview(interview) => interview.date,
            Self::Touch(touch) => touch.date,
            Self::News(news) => news.date,
            Self::Observation(observation) => observation.date,
            Self::Interest(interest) => interest.date,
            Self::GroundRule(rule) => rule.date,
            Self::Pause(pause) => pause.from,
            Self::Snooze(snooze) => snooze.date,
            Self::Skip(skip) => skip.date,
            Self::Closing(closing) => closing.date,
            Self::Note(note) => note.date,
            Self::Pay(pay) => pay.date,
        })
    }
}
