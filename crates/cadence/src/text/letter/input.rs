use chrono::NaiveDate;

use super::{LetterKind, LetterWay, Register, Shape};
use crate::record::{Id, Tag};

/// What is known for a letter. Whatever is empty or `None` is left out of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Input {
    /// What it is for.
    pub kind: LetterKind,
    /// How it sounds.
    pub register: Register,
    /// By which way it goes.
    pub way: LetterWay,
    /// How it is built, where the person chose.
    pub shape: Option<Shape>,
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
    pub to: Option<Recipient>,
    /// The interviewers, in one order for all their letters.
    pub people: Vec<Recipient>,
    /// The notebook, in one order for all the letters.
    pub notes: Vec<Noted>,
    /// The day the other offer is to be answered, the day they were to decide, or the first day of
    /// work: whichever the kind is about.
    pub day: Option<NaiveDate>,
    /// What a reference could mention.
    pub achievements: Vec<String>,
    /// They do not want it in writing, and nothing goes through an agency.
    pub may_call: bool,
    /// Notes that the person leaves out of it.
    pub left_out: Vec<Id>,
    /// The letters that went out to this employer or about this job, the latest last.
    pub sent: Vec<String>,
    /// The latest letter that went out at all.
    pub last: Option<String>,
    /// 0 for the first proposal, 1 for another wording, and so on.
    pub turn: usize,
}

/// Somebody a letter goes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recipient {
    /// Tells them apart; the contact's id.
    pub id: Option<Id>,
    /// Their name, as it is to be written.
    pub name: String,
    /// What stands after "Dear", where the name alone does not tell.
    pub addressed: String,
}

/// A line of the notebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The observation's id.
    pub id: Id,
    /// What it is about.
    pub tag: Tag,
    /// As it was taken down.
    pub text: String,
    /// What the person made of it for a letter; empty until then.
    pub sentence: String,
    /// Who said it, where that is known otherwise than from the text ("Anna: …", "Anna said …").
    pub by: Option<Id>,
}

impl Input {
    /// The place of the one it goes to among the interviewers; 0 for anybody else.
    pub(super) fn place(&self) -> usize {
        let to = self.to.as_ref();
        let same = |person: &Recipient| {
            to.is_some_and(|to| to == person || (to.id.is_some() && to.id == person.id))
        };
        self.people.iter().position(same).unwrap_or(0)
    }

    /// The names that stand in it: people's and the employer's.
    pub(super) fn names(&self) -> Vec<String> {
        let people = self
            .people
            .iter()
            .chain(&self.to)
            .map(|person| person.name.as_str());
        let all = people.chain([self.company.as_str()]).map(str::trim);
        let all = all.filter(|name| !name.is_empty());
        all.map(crate::text::sentence::capital_name).collect()
    }

    /// How many letters there are to tell apart.
    pub(super) fn letters(&self) -> usize {
        self.people.len().max(1)
    }

    /// The number of this wording: no two letters of one interview share one, nor two turns; and
    /// each employer begins with another.
    pub(super) fn wording(&self) -> usize {
        let employer: usize = self.company.trim().bytes().map(usize::from).sum();
        employer % 60 + self.place() + self.turn * self.letters()
    }
}
