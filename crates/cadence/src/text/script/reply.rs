use chrono::NaiveDate;

use super::CallBeat;
use super::about::About;
use crate::plan::{Awaited, Caller};
use crate::record::Topic;
use crate::words::script::reply as words;

/// What they asked, or a call of theirs, is answered.
pub(super) fn beats(about: &About<'_>, to: Awaited, on: NaiveDate) -> Vec<CallBeat> {
    let opening = words::Opening {
        met: about.met(),
        matter: matter(about, to, on),
    }
    .text();
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&opening)),
        matter_of(to),
        CallBeat::new(words::RIGHT_POINT, about.convinced()),
        CallBeat::new(words::NEXT_POINT, words::NEXT),
    ]
}

/// A call of the agency's, or of a reference, is returned: they say what it was about.
pub(super) fn returned(
    about: &About<'_>,
    from: Caller,
    to: Awaited,
    on: NaiveDate,
) -> Vec<CallBeat> {
    let opening = matter(about, to, on);
    let next = match from {
        Caller::Reference => CallBeat::new(words::REFERENCE_NEXT_POINT, words::REFERENCE_NEXT),
        Caller::Agency | Caller::Employer => {
            CallBeat::new(words::AGENCY_NEXT_POINT, words::AGENCY_NEXT)
        }
    };
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&opening)),
        CallBeat::new(words::WHY_POINT, words::WHY),
        next,
    ]
}

/// The answer they wait for, where they asked something.
pub(super) fn owed(to: Awaited) -> Option<CallBeat> {
    matches!(to, Awaited::Question(_) | Awaited::Invitation).then(|| matter_of(to))
}

fn matter_of(to: Awaited) -> CallBeat {
    let (point, words) = match to {
        Awaited::MissedCall => (words::WHY_POINT, words::WHY_DECISION),
        Awaited::AgreedCall | Awaited::UnkeptCall => (words::PLANNED_POINT, words::PLANNED),
        Awaited::Invitation => (words::INVITED_POINT, words::INVITED),
        Awaited::Question(Topic::Pay) => (words::ANSWER_POINT, words::ANSWER_PAY),
        Awaited::Question(Topic::StartDate) => (words::ANSWER_POINT, words::ANSWER_START),
        Awaited::Question(Topic::Availability) => (words::ANSWER_POINT, words::ANSWER_AVAILABLE),
    };
    CallBeat::new(point, words)
}

/// Why the call is made, in one sentence.
pub(super) fn matter(about: &About<'_>, to: Awaited, on: NaiveDate) -> String {
    let day = about.day(on);
    match to {
        Awaited::MissedCall => words::MatterMissed { day }.text(),
        Awaited::AgreedCall | Awaited::UnkeptCall => words::MatterPlanned { day }.text(),
        Awaited::Invitation => words::MatterInvited { day }.text(),
        Awaited::Question(Topic::Pay) => words::MatterPay { day }.text(),
        Awaited::Question(Topic::StartDate) => words::MatterStart { day }.text(),
        Awaited::Question(Topic::Availability) => words::MatterAvailable { day }.text(),
    }
}
