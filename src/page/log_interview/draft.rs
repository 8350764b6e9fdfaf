//! The form as plain data: kept as the draft, and what becomes of it when it is saved.

use cadence::record::{Id, Stage, Tag, Wish};
use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::component::Wrong;
use crate::page::shared::stage_fields::chosen;
use crate::page::shared::wish_field::number;
use crate::words::log_interview as words;

/// Days that an interview may lie ahead.
const FAR: u64 = 2 * 366;
/// Years that make sense.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// One declaration of the fields: as data, and as signals for the page.
macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident: $kind:ty,)*) => {
        /// What has been typed so far.
        #[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
        #[serde(default)]
        pub(super) struct InterviewDraft {
            $($(#[$doc])* pub(super) $name: $kind,)*
        }

        /// The same, on the page.
        #[derive(Clone, Copy)]
        pub(super) struct InterviewFields {
            $($(#[$doc])* pub(super) $name: RwSignal<$kind>,)*
        }

        impl InterviewFields {
            pub(super) fn new(draft: InterviewDraft) -> Self {
                Self { $($name: RwSignal::new(draft.$name),)* }
            }

            /// Puts another draft into the form.
            pub(super) fn fill(self, draft: InterviewDraft) {
                $(self.$name.set(draft.$name);)*
            }

            /// What has been typed, read by whoever calls this.
            pub(super) fn read(self) -> InterviewDraft {
                InterviewDraft { $($name: self.$name.get(),)* }
            }
        }
    };
}

fields! {
    company: String,
    role: String,
    date: Option<NaiveDate>,
    /// It is today, but not yet.
    later: bool,
    /// Which interview, and how it is held, by their numbers.
    stage: Option<usize>,
    form: Option<usize>,
    time: String,
    /// How many minutes it takes; empty where that is not known.
    minutes: String,
    place: String,
    /// The employer's region; the settings' if empty.
    region: String,
    zone: String,
    /// Interviewers met before.
    known: Vec<Id>,
    /// Interviewers met for the first time.
    met: Vec<MetPerson>,
    assistant: String,
    assistant_phone: String,
    agency: bool,
    agency_name: String,
    counselor: String,
    counselor_phone: String,
    counselor_email: String,
    /// The lines of the notebook, and the one being written.
    seen: Vec<SeenLine>,
    line: String,
    tag: Tag,
    interest: String,
    asked_pay: bool,
    asked_start: bool,
    asked_availability: bool,
    /// What was said about pay, and who said it.
    pay_said: String,
    pay_who: Option<usize>,
    decision: Option<NaiveDate>,
    promised: bool,
    rule_contact: String,
    not_before: Option<NaiveDate>,
    /// How they want to hear from the person, by its number.
    wish: Option<usize>,
    through_agency: bool,
    rule_words: String,
}

impl InterviewFields {
    /// It is a task to be handed in; follows the choice.
    pub(super) fn is_task(self) -> bool {
        chosen(&Stage::ALL, self.stage.get()) == Some(Stage::Task)
    }
}

/// Somebody met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct MetPerson {
    /// Tells the rows of the form apart.
    pub(super) key: u32,
    pub(super) name: String,
    pub(super) title: String,
    pub(super) phone: String,
    pub(super) email: String,
}

impl MetPerson {
    pub(super) fn is_empty(&self) -> bool {
        let fields = [&self.name, &self.title, &self.phone, &self.email];
        fields.iter().all(|text| text.trim().is_empty())
    }
}

/// A line of the notebook.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct SeenLine {
    pub(super) tag: Tag,
    pub(super) text: String,
}

impl InterviewDraft {
    /// A draft as it was kept. One of an earlier version may say "no phone calls" by itself.
    pub(super) fn parse(text: &str) -> Option<Self> {
        #[derive(Deserialize)]
        struct Earlier {
            #[serde(default)]
            no_phone: bool,
        }
        let mut draft: Self = serde_json::from_str(text).ok()?;
        let earlier: Option<Earlier> = serde_json::from_str(text).ok();
        if draft.wish.is_none() && earlier.is_some_and(|earlier| earlier.no_phone) {
            draft.wish = number(Wish::Writing);
        }
        Some(draft)
    }

    /// An empty form, on `today`.
    pub(super) fn new(today: NaiveDate) -> Self {
        Self {
            date: Some(today),
            ..Self::default()
        }
    }

    /// Whether the two say the same: an empty row for a person
    /// says nothing, nor does a tag without its line, nor who said a line that is empty.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let plain = |draft: &Self| {
            let mut draft = draft.clone();
            draft.met.retain(|person| !person.is_empty());
            draft.tag = Tag::default();
            if draft.pay_said.trim().is_empty() {
                draft.pay_who = None;
            }
            draft
        };
        plain(self) == plain(other)
    }

    /// The interview is still to come.
    pub(super) fn is_ahead(&self, today: NaiveDate) -> bool {
        let date = self.date.unwrap_or(today);
        date > today || (date == today && self.later)
    }

    /// Somebody was spoken with, as far as it says: with a task that may be nobody.
    pub(super) fn is_meeting(&self) -> bool {
        let is_task = chosen(&Stage::ALL, self.stage) == Some(Stage::Task);
        let is_named = |person: &MetPerson| !person.is_empty();
        !is_task || !self.known.is_empty() || self.met.iter().any(is_named)
    }

    /// Something of what was seen is noted.
    pub(super) fn has_lines(&self) -> bool {
        !self.seen.is_empty() || !self.line.trim().is_empty()
    }

    /// What can't be saved as it is; the company is asked for only where `new`.
    pub(super) fn wrongs(&self, today: NaiveDate, new: bool) -> Vec<Wrong> {
        let sensible = |date: NaiveDate| YEARS.contains(&chrono::Datelike::year(&date));
        let far = today.checked_add_days(Days::new(FAR)).unwrap_or(today);
        let mut wrongs = Vec::new();
        let mut say = |field, text: &str| wrongs.push((field, text.to_owned()));
        if new && self.company.trim().is_empty() {
            say("company", words::WRONG_COMPANY);
        }
        match self.date {
            None => say("date", words::WRONG_DATE),
            Some(date) if !sensible(date) => say("date", words::WRONG_YEAR),
            Some(date) if date > far => {
                say("date", words::WRONG_FAR);
            }
            Some(_) => {}
        }
        for (field, date) in [("decision", self.decision), ("not-before", self.not_before)] {
            match date {
                Some(day) if !sensible(day) => say(field, words::WRONG_YEAR),
                Some(day) if self.date.is_some_and(|date| day < date) => {
                    say(field, words::WRONG_EARLY);
                }
                _ => {}
            }
        }
        wrongs
    }
}
