//! What to say: the call sheet and the debrief.
//!
//! All words here may be read out as they stand; a cue reminds of a note and is put into words by
//! the person. Where the person's own name is not known, no
//! sentence is left with a hole: it is built without the name, and the point of the beat says to
//! give it.

mod about;
mod assistant;
mod debrief;
mod employer;
mod others;
mod reply;
mod report;
mod seen;
mod situation;
mod voicemail;

pub use debrief::debrief_points;
pub use report::{
    DEBRIEF_POINTS, DebriefPoint, Report, debrief_note, debrief_report, debrief_sheet,
};

use chrono::NaiveDate;

use crate::plan::{Move, Plan, Reason};
use crate::record::{Opportunity, Settings};
use crate::text::letter::LetterKind;
use crate::words::script::beat as words;
use about::About;
use situation::Situation;

/// The words for a call.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Script {
    /// What kind of call it is: "First call after the interview on Friday 6 March."
    pub situation: String,
    /// Who it goes to: "Anna Berg, Head of Data, at Halden".
    pub to: String,
    /// What to say once the person is there, in order (R4).
    pub beats: Vec<CallBeat>,
    /// What to say if somebody else answers (R3).
    pub assistant: Vec<CallBeat>,
    /// What to say to the machine (R3).
    pub voicemail: Voicemail,
}

/// One thing to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CallBeat {
    /// What it is for.
    pub point: String,
    /// Words that will do.
    pub words: String,
    /// A note to be reminded of, as it was taken down: "mention: two shifts short". It is not read
    /// out; empty where there is none.
    pub cue: String,
}

/// A message for the machine: the name first and last, the number twice, under half a minute.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Voicemail {
    /// How to speak it.
    pub cue: String,
    /// The words.
    pub words: String,
    /// How long it takes at 150 words a minute, a telephone number read out digit by digit.
    pub seconds: u32,
}

impl CallBeat {
    fn new(point: &str, words: impl Into<String>) -> Self {
        Self {
            point: point.to_owned(),
            words: words.into(),
            cue: String::new(),
        }
    }

    /// The same with a note to be reminded of.
    fn reminding(self, note: Option<&str>) -> Self {
        let cue = note.map_or_else(String::new, |note| words::Mention { note }.text());
        Self { cue, ..self }
    }
}

/// What to ask where it is they who call (R4), and what to say once.
///
/// `plan` is the plan of `opportunity` on `today`.
#[must_use]
pub fn they_call(
    opportunity: &Opportunity,
    plan: &Plan,
    settings: &Settings,
    today: NaiveDate,
) -> Vec<CallBeat> {
    let situation = Situation::of(opportunity, None, plan, today);
    let about = About::new(opportunity, None, plan, settings, today);
    let mut steps = plan.moves.iter().chain(&plan.held);
    let owed = steps.find_map(|step| match step.reason {
        Reason::Reply { to, .. } => reply::owed(to),
        _ => None,
    });
    let beats = employer::they_call(&about, &situation).into_iter();
    owed.into_iter().chain(beats).collect()
}

/// The words for a call that makes `step`, or for one made between moves if there is none.
///
/// `plan` is the plan of `opportunity` on `today`.
#[must_use]
pub fn call_sheet(
    opportunity: &Opportunity,
    step: Option<&Move>,
    plan: &Plan,
    settings: &Settings,
    today: NaiveDate,
) -> Script {
    let situation = Situation::of(opportunity, step, plan, today);
    let about = About::new(opportunity, step, plan, settings, today);
    Script {
        situation: situation.sentence(&about),
        to: situation.to(&about),
        beats: match situation {
            Situation::Debrief => others::debrief(&about),
            Situation::AskCounselor => others::ask_counselor(&about),
            Situation::Brief => others::reference(&about, LetterKind::BriefReference),
            Situation::Thank => others::reference(&about, LetterKind::ThankReference),
            Situation::Answer => others::answer(&about),
            Situation::AskTime(_) => others::ask_time(&about),
            Situation::Reply(to, on) => reply::beats(&about, to, on),
            Situation::Returned(from, to, on) => reply::returned(&about, from, to, on),
            Situation::Nudge { reply_by } => employer::nudge(&about, reply_by),
            _ => employer::beats(&about, &situation),
        },
        assistant: assistant::beats(&about, &situation),
        voicemail: voicemail::voicemail(&about, &situation),
    }
}
