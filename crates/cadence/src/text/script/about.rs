use chrono::NaiveDate;

use crate::plan::{Move, MoveKind, Plan, Reason};
use crate::record::{ContactKind, Id, Opportunity, Settings};
use crate::text::date::day_in;
use crate::text::letter::{Input, LetterKind};
use crate::text::name::{Names, known};
use crate::words::script::about as words;

/// What the words of a call can draw on.
pub(super) struct About<'a> {
    pub(super) opportunity: &'a Opportunity,
    pub(super) names: Names<'a>,
    pub(super) step: Option<&'a Move>,
    /// The job hunter's name.
    pub(super) me: Option<&'a str>,
    /// The job hunter's number.
    pub(super) phone: Option<&'a str>,
    /// The latest interview.
    pub(super) interview: Option<NaiveDate>,
    settings: &'a Settings,
    who: Option<Id>,
    today: NaiveDate,
}

/// The day of the latest interview at which somebody was spoken with.
fn talked(opportunity: &Opportunity, today: NaiveDate) -> Option<NaiveDate> {
    let interviews = opportunity.interviews().map(|(_, interview)| interview);
    let talks =
        interviews.filter(|interview| interview.has_taken_place(today) && interview.is_meeting());
    talks.map(|interview| interview.date).max()
}

impl<'a> About<'a> {
    pub(super) fn new(
        opportunity: &'a Opportunity,
        step: Option<&'a Move>,
        plan: &Plan,
        settings: &'a Settings,
        today: NaiveDate,
    ) -> Self {
        let through = step.is_some_and(|step| step.via_counselor || step.kind == MoveKind::Debrief);
        let counselor = || opportunity.contacts_of(ContactKind::Counselor).next();
        let moves = || plan.moves.iter().chain(&plan.held);
        let planned = || moves().find(|step| matches!(step.reason, Reason::Cadence { .. }));
        let met = || {
            let (_, interview) = opportunity
                .interviews()
                .filter(|(_, interview)| interview.is_meeting() && interview.has_taken_place(today))
                .max_by_key(|(id, interview)| (interview.date, *id))?;
            interview
                .met
                .iter()
                .find(|id| opportunity.contact(id).is_some())
        };
        let who = match step {
            Some(_) if through => counselor().map(|(id, _)| id.clone()),
            Some(step) => step.who.clone(),
            None => planned()
                .and_then(|step| step.who.clone())
                .or_else(|| met().cloned()),
        };
        Self {
            opportunity,
            names: Names(opportunity),
            step,
            me: known(&settings.name),
            phone: known(&settings.phone),
            interview: talked(opportunity, today),
            settings,
            who,
            today,
        }
    }

    /// The name of the person it goes to.
    pub(super) fn who(&self) -> Option<&'a str> {
        self.names.person(self.who.as_ref())
    }

    /// What they are called beside their name: "Head of Data".
    pub(super) fn title(&self) -> Option<&'a str> {
        let contact = self.opportunity.contact(self.who.as_ref()?)?;
        known(&contact.title)
    }

    /// What is known for a letter of this kind to them.
    pub(super) fn input(&self, kind: LetterKind) -> Input {
        let who = self.who.as_ref();
        Input::of(kind, self.opportunity, self.settings, who, self.today)
    }

    /// A date as it is spoken.
    pub(super) fn day(&self, date: NaiveDate) -> String {
        day_in(date, self.today)
    }

    /// The day of the latest interview, as it is spoken.
    pub(super) fn interview(&self) -> Option<String> {
        self.interview.map(|date| self.day(date))
    }

    /// The person who answers the employer's telephone.
    pub(super) fn gatekeeper(&self) -> Option<&'a str> {
        self.names.first(ContactKind::Gatekeeper)
    }

    /// "We talked on Friday 6 March about the Data Analyst job." It fits an interview by phone, by
    /// video and in person.
    pub(super) fn met(&self) -> String {
        match (self.interview(), self.names.spoken_role()) {
            (Some(date), Some(role)) => words::MetDateRole { date, role }.text(),
            (Some(date), None) => words::MetDate { date }.text(),
            (None, Some(role)) => words::MetRole { role }.text(),
            (None, None) => words::MET_NEITHER.to_owned(),
        }
    }

    /// "the interview for the Data Analyst position at Halden"
    pub(super) fn the_interview(&self) -> String {
        match (self.names.spoken_role(), self.names.company()) {
            (Some(role), Some(company)) => words::TheInterviewRoleCompany { role, company }.text(),
            (Some(role), None) => words::TheInterviewRole { role }.text(),
            (None, Some(company)) => words::TheInterviewCompany { company }.text(),
            (None, None) => words::THE_INTERVIEW.to_owned(),
        }
    }

    /// That they are right for the job (R4).
    pub(super) fn convinced(&self) -> &'static str {
        match self.interview {
            Some(_) => words::RIGHT_SINCE,
            None => words::RIGHT,
        }
    }

    /// "the Data Analyst position at Halden"
    pub(super) fn the_position(&self) -> String {
        match (self.names.spoken_role(), self.names.company()) {
            (Some(role), Some(company)) => words::ThePositionRoleCompany { role, company }.text(),
            (Some(role), None) => words::ThePositionRole { role }.text(),
            (None, Some(company)) => words::ThePositionCompany { company }.text(),
            (None, None) => words::THE_POSITION.to_owned(),
        }
    }

    /// The first words of a call, the name among them where it is known.
    pub(super) fn hello(&self, rest: &str) -> String {
        match self.me {
            Some(me) => words::HelloMe { me, rest }.text(),
            None => words::Hello { rest }.text(),
        }
    }

    /// The point of the first beat.
    pub(super) fn who_i_am(&self) -> &'static str {
        match self.me {
            Some(_) => words::WHO_YOU_ARE,
            None => words::WHO_YOU_ARE_NAME_FIRST,
        }
    }
}
