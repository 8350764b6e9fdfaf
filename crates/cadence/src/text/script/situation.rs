use chrono::NaiveDate;

use super::about::About;
use crate::plan::{Awaited, Caller, LastContact, Move, MoveKind, Plan, Reason};
use crate::record::{Opportunity, Outcome, Purpose, Topic, TouchKind};

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
        match self {
            Self::First => match interview {
                Some(date) => format!("First call after the interview on {date}."),
                None => "First call.".to_owned(),
            },
            Self::Later => match interview {
                Some(date) => format!("Another call after the interview on {date}."),
                None => "Another call.".to_owned(),
            },
            Self::DecisionPassed(day) => {
                format!(
                    "They were to decide on {}. Ask how it stands.",
                    about.day(*day)
                )
            }
            Self::MessageLeft(day) => format!(
                "You left a message on {}; nothing heard yet. Try to reach the person this time.",
                about.day(*day)
            ),
            Self::CallOn(day) => format!("They asked you to call on {}.", about.day(*day)),
            Self::Nudge { reply_by: Some(by) } => format!(
                "You have another offer, to be answered by {}. Ask whether they can decide before.",
                about.day(*by)
            ),
            Self::Nudge { reply_by: None } => {
                "You have another offer. Ask when they can decide.".to_owned()
            }
            Self::Debrief => match interview {
                Some(date) => format!("Debrief for the interview on {date}, with the full result."),
                None => "Debrief, with the full result.".to_owned(),
            },
            Self::AskCounselor => match about.names.company() {
                Some(company) => format!("Ask the counselor to follow up with {company}."),
                None => "Ask the counselor to follow up.".to_owned(),
            },
            Self::AskTime(by) => format!(
                "They asked for your answer by {}. Ask for more days.",
                about.day(*by)
            ),
            Self::Returned(Caller::Reference, Awaited::MissedCall, on) => format!(
                "Your reference called on {}, and you could not pick up.",
                about.day(*on)
            ),
            Self::Returned(_, Awaited::MissedCall, on) => format!(
                "The agency called on {}, and you could not pick up.",
                about.day(*on)
            ),
            Self::Returned(Caller::Reference, _, on) => {
                format!("Your reference said they would call on {}.", about.day(*on))
            }
            Self::Returned(_, _, on) => {
                format!("The agency said it would call on {}.", about.day(*on))
            }
            Self::Reply(Awaited::MissedCall, on) => {
                format!(
                    "They called on {}, and you could not pick up.",
                    about.day(*on)
                )
            }
            Self::Reply(Awaited::AgreedCall | Awaited::UnkeptCall, on) => {
                format!("They said they would call on {}.", about.day(*on))
            }
            Self::Reply(Awaited::Invitation, on) => {
                format!("They asked you back on {}. Agree on a day.", about.day(*on))
            }
            Self::Reply(Awaited::Question(topic), on) => format!(
                "They asked {} on {}. Answer it.",
                match topic {
                    Topic::Pay => "about pay",
                    Topic::StartDate => "when you could start",
                    Topic::Availability => "when you are available",
                },
                about.day(*on)
            ),
            Self::Brief => "Prepare your reference before the employer calls.".to_owned(),
            Self::Thank => "Thank your reference, and ask what came up.".to_owned(),
            Self::Answer => match about.names.company() {
                Some(company) => format!("Answer the offer from {company}."),
                None => "Answer the offer.".to_owned(),
            },
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
