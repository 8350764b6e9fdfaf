use chrono::NaiveDate;

use super::{Kind, Register};
use crate::record::{Id, Tag};

/// What is known for a letter. Whatever is empty or `None` is left out of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Input {
    /// What it is for.
    pub kind: Kind,
    /// How it sounds.
    pub register: Register,
    /// The job hunter's name.
    pub me: String,
    /// The job hunter's telephone number, for below the name.
    pub phone: String,
    /// The employer.
    pub company: String,
    /// The job.
    pub role: String,
    /// Today, so that a date of another year carries its year.
    pub today: Option<NaiveDate>,
    /// The day of the interview.
    pub interview: Option<NaiveDate>,
    /// Whom it goes to, by name; empty for nobody in particular.
    pub to: Option<Person>,
    /// The interviewers, in one order for all their letters.
    pub people: Vec<Person>,
    /// The notebook, in one order for all the letters.
    pub notes: Vec<Noted>,
    /// The day the other offer is to be answered, the day they were to decide, or the first day of
    /// work: whichever the kind is about.
    pub day: Option<NaiveDate>,
    /// What a reference could mention.
    pub achievements: Vec<String>,
    /// No ground rule forbids the phone, and nothing goes through an agency.
    pub may_call: bool,
    /// 0 for the first proposal, 1 for another wording, and so on.
    pub turn: usize,
}

/// Somebody a letter goes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// Tells them apart; the contact's id.
    pub id: Option<Id>,
    /// Their name, as it is to be written.
    pub name: String,
}

/// A line of the notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The observation's id.
    pub id: Id,
    /// What it is about.
    pub tag: Tag,
    /// As it was scribbled.
    pub text: String,
    /// Who said it, where that is known otherwise than from the text ("Anna: …", "Anna said …").
    pub by: Option<Id>,
}

impl Input {
    /// The place of the one it goes to among the interviewers; 0 for anybody else.
    pub(super) fn place(&self) -> usize {
        let to = self.to.as_ref();
        let same =
            |it: &Person| to.is_some_and(|to| to == it || (to.id.is_some() && to.id == it.id));
        self.people.iter().position(same).unwrap_or(0)
    }

    /// How many letters there are to tell apart.
    pub(super) fn letters(&self) -> usize {
        self.people.len().max(1)
    }

    /// The number of this wording: no two letters of one interview share one, nor two turns.
    pub(super) fn wording(&self) -> usize {
        self.place() + self.turn * self.letters()
    }
}
