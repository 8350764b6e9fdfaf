use chrono::NaiveDate;

use super::about::About;
use crate::plan::{Awaited, Caller, LastContact, Move, MoveKind, Plan, Reason};
use crate::record::{Opportunity, Outcome, Purpose, Topic, TouchKind};
use crate::words::script::situation as words;

/// What kind of call it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Situation {
    /// The first since the interview.
    First,
    /// A later one.
    Later,
    /// The day they named for the decision is past.
    DecisionPassed(NaiveDate),
    /// A message was left on this day and nothing is heard yet.
    MessageLeft(NaiveDate),
    /// They asked for the call on this day.
    CallOn(NaiveDate),
    /// Another employer made an offer.
    Nudge { reply_by: Option<NaiveDate> },
    /// The counselor hears how it went.
    Debrief,
    /// The counselor is asked to follow up.
    AskCounselor,
    /// A reference is prepared.
    Brief,
    /// A reference is thanked.
    Thank,
    /// An offer is answered.
    Answer,
    /// The day to answer an offer by has passed.
    AskTime(NaiveDate),
    /// What they asked on this day, or a call of theirs, is answered.
    Reply(Awaited, NaiveDate),
    /// A call of the agency's or of a reference, of this day, is returned.
    Returned(Caller, Awaited, NaiveDate),
}

impl Situation {
    pub(super) fn of(
        opportunity: &Opportunity,
        step: Option<&Move>,
        plan: &Plan,
        today: NaiveDate,
    ) -> Self {
        if let Some(step) = step {
            match (step.kind, &step.reason) {
                (MoveKind::Debrief, _) => return Self::Debrief,
                (MoveKind::Brief, _) => return Self::Brief,
                (MoveKind::Thank, _) => return Self::Thank,
                _ if step.via_counselor => return Self::AskCounselor,
                (MoveKind::Answer, _) => return Self::Answer,
                (_, Reason::AskTime { reply_by, .. }) => return Self::AskTime(*reply_by),
                (_, Reason::Reply { to, since, from }) => {
                    return match from {
                        Caller::Employer => Self::Reply(*to, *since),
                        Caller::Agency | Caller::Reference => Self::Returned(*from, *to, *since),
                    };
                }
                (_, Reason::Nudge { reply_by, .. }) => {
                    return Self::Nudge {
                        reply_by: *reply_by,
                    };
                }
                _ => {}
            }
        }
        // A call between moves is still about what the cadence knows.
        let all = || plan.moves.iter().chain(&plan.held);
        let cadence = step
            .filter(|step| step.kind == MoveKind::Cadence)
            .or_else(|| all().find(|step| step.kind == MoveKind::Cadence));
        if step.is_none() && cadence.is_some_and(|step| step.via_counselor) {
            return Self::AskCounselor;
        }
        if let Some(Reason::Cadence {
            anchor,
            last,
            call_on,
            decision,
            promised,
            ..
        }) = cadence.map(|step| &step.reason)
        {
            if let Some(day) = call_on.filter(|day| *day <= today) {
                return Self::CallOn(day);
            }
            if let Some(day) = decision.filter(|day| *day < today) {
                return Self::DecisionPassed(day);
            }
            if *last == LastContact::MessageLeft && promised.is_none() {
                return Self::MessageLeft(*anchor);
            }
        }
        if is_first(opportunity, plan) {
            Self::First
        } else {
            Self::Later
        }
    }

    /// "First call after the interview on Friday 6 March."
    pub(super) fn sentence(&self, about: &About<'_>) -> String {
        let interview = about.interview();
        let on = |day: &NaiveDate| about.day(*day);
        match self {
            Self::First => match interview {
                Some(date) => words::FirstDate { date }.text(),
                None => words::FIRST.to_owned(),
            },
            Self::Later => match interview {
                Some(date) => words::LaterDate { date }.text(),
                None => words::LATER.to_owned(),
            },
            Self::DecisionPassed(day) => words::DecisionPassed { day: on(day) }.text(),
            Self::MessageLeft(day) => words::MessageLeft { day: on(day) }.text(),
            Self::CallOn(day) => words::CallOn { day: on(day) }.text(),
            Self::Nudge { reply_by: Some(by) } => words::NudgeBy { day: on(by) }.text(),
            Self::Nudge { reply_by: None } => words::NUDGE.to_owned(),
            Self::Debrief => match interview {
                Some(date) => words::DebriefDate { date }.text(),
                None => words::DEBRIEF.to_owned(),
            },
            Self::AskCounselor => match about.names.company() {
                Some(company) => words::AskCounselorCompany { company }.text(),
                None => words::ASK_COUNSELOR.to_owned(),
            },
            Self::AskTime(by) => words::AskTime { day: on(by) }.text(),
            Self::Returned(Caller::Reference, Awaited::MissedCall, day) => {
                words::MissedReference { day: on(day) }.text()
            }
            Self::Returned(_, Awaited::MissedCall, day) => {
                words::MissedAgency { day: on(day) }.text()
            }
            Self::Returned(Caller::Reference, _, day) => {
                words::PlannedReference { day: on(day) }.text()
            }
            Self::Returned(_, _, day) => words::PlannedAgency { day: on(day) }.text(),
            Self::Reply(Awaited::MissedCall, day) => words::MissedEmployer { day: on(day) }.text(),
            Self::Reply(Awaited::AgreedCall | Awaited::UnkeptCall, day) => {
                words::PlannedEmployer { day: on(day) }.text()
            }
            Self::Reply(Awaited::Invitation, day) => words::Invited { day: on(day) }.text(),
            Self::Reply(Awaited::Question(Topic::Pay), day) => {
                words::AskedPay { day: on(day) }.text()
            }
            Self::Reply(Awaited::Question(Topic::StartDate), day) => {
                words::AskedStart { day: on(day) }.text()
            }
            Self::Reply(Awaited::Question(Topic::Availability), day) => {
                words::AskedAvailable { day: on(day) }.text()
            }
            Self::Brief => words::BRIEF.to_owned(),
            Self::Thank => words::THANK.to_owned(),
            Self::Answer => match about.names.company() {
                Some(company) => words::AnswerCompany { company }.text(),
                None => words::ANSWER.to_owned(),
            },
        }
    }

    /// "Anna Berg, Head of Data, at Halden"; what is not known is left out.
    pub(super) fn to(&self, about: &About<'_>) -> String {
        if self.is_agency() {
            return match (about.who(), about.names.agency()) {
                (Some(person), Some(agency)) => words::ToAgencyPerson { person, agency }.text(),
                (Some(name), None) | (None, Some(name)) => name.to_owned(),
                (None, None) => words::TO_AGENCY.to_owned(),
            };
        }
        let title = about.title();
        if self.is_reference() {
            return match (about.who(), title) {
                (Some(person), Some(title)) => words::ToReferenceTitle { person, title }.text(),
                (Some(person), None) => person.to_owned(),
                (None, _) => words::TO_REFERENCE.to_owned(),
            };
        }
        match (about.who(), title, about.names.company()) {
            (Some(person), Some(title), Some(company)) => words::ToInterviewerPersonTitleCompany {
                person,
                title,
                company,
            }
            .text(),
            (Some(person), None, Some(company)) => {
                words::ToInterviewerPersonCompany { person, company }.text()
            }
            (Some(person), Some(title), None) => {
                words::ToInterviewerPersonTitle { person, title }.text()
            }
            (Some(name), None, None) => name.to_owned(),
            (None, _, Some(company)) => words::ToInterviewerCompany { company }.text(),
            (None, _, None) => words::TO_INTERVIEWER.to_owned(),
        }
    }

    /// It goes to the agency's counselor.
    pub(super) fn is_agency(&self) -> bool {
        matches!(
            self,
            Self::Debrief | Self::AskCounselor | Self::Returned(Caller::Agency, ..)
        )
    }

    /// It goes to somebody who speaks for the job hunter.
    pub(super) fn is_reference(&self) -> bool {
        matches!(
            self,
            Self::Brief | Self::Thank | Self::Returned(Caller::Reference, ..)
        )
    }
}

/// No call of the kind that keeps in touch got through, or left word, since the interview.
fn is_first(opportunity: &Opportunity, plan: &Plan) -> bool {
    let since = plan.patience.map(|patience| patience.interview);
    !opportunity.touches().any(|(_, touch)| {
        let called = matches!(
            touch.kind,
            TouchKind::Call(Outcome::Reached(_) | Outcome::MessageLeft { .. })
        );
        let aside = matches!(
            touch.purpose,
            Purpose::Debrief | Purpose::Brief | Purpose::Thank
        );
        called && !aside && since.is_none_or(|since| touch.date >= since)
    })
}
