use chrono::NaiveDate;

use super::Beat;
use super::about::About;
use crate::plan::{Awaited, Caller};
use crate::record::Topic;

/// What they asked, or a call of theirs, is answered.
pub(super) fn beats(about: &About<'_>, to: Awaited, on: NaiveDate) -> Vec<Beat> {
    let opening = format!("{} {}", about.met(), matter(about, to, on));
    vec![
        Beat::new(about.who_i_am(), about.hello(&opening)),
        matter_of(to),
        Beat::new("Why you: you are right for this job", about.convinced()),
        Beat::new(
            "Ask what comes next",
            "What is the next step, and when will it be?",
        ),
    ]
}

/// A call of the agency's, or of a reference, is returned: they say what it was about.
pub(super) fn returned(about: &About<'_>, from: Caller, to: Awaited, on: NaiveDate) -> Vec<Beat> {
    let opening = matter(about, to, on);
    let next = match from {
        Caller::Reference => Beat::new(
            "Ask whether they were called, and thank them",
            "Has the company been in touch with you? Thank you for speaking for me.",
        ),
        Caller::Agency | Caller::Employer => Beat::new(
            "Ask how it stands",
            "Have you heard from the company? When will they decide?",
        ),
    };
    vec![
        Beat::new(about.who_i_am(), about.hello(&opening)),
        Beat::new("Let them say why they called", "What can I do for you?"),
        next,
    ]
}

/// The answer they wait for, where they asked something.
pub(super) fn owed(to: Awaited) -> Option<Beat> {
    matches!(to, Awaited::Question(_) | Awaited::Invitation).then(|| matter_of(to))
}

fn matter_of(to: Awaited) -> Beat {
    let (point, words) = match to {
        Awaited::MissedCall => (
            "Let them say why they called",
            "What can I do for you? And has a decision been made?",
        ),
        Awaited::AgreedCall | Awaited::UnkeptCall => (
            "Let them say what they had in mind",
            "What did you want to tell me? And has a decision been made?",
        ),
        Awaited::Invitation => (
            "Agree on a day",
            "Which day suits you? Whom will I meet, and where?",
        ),
        Awaited::Question(Topic::Pay) => (
            "Your answer",
            "For a job like this I look at a range that is usual here. What have you set aside for it?",
        ),
        Awaited::Question(Topic::StartDate) => (
            "Your answer",
            "I can start on a day I name now. Which day would you like?",
        ),
        Awaited::Question(Topic::Availability) => (
            "Your answer",
            "These are the days I can do. Which of them suits you?",
        ),
    };
    Beat::new(point, words)
}

/// Why the call is made, in one sentence.
pub(super) fn matter(about: &About<'_>, to: Awaited, on: NaiveDate) -> String {
    let day = about.day(on);
    match to {
        Awaited::MissedCall => format!("You called me on {day}, and I am calling back."),
        Awaited::AgreedCall | Awaited::UnkeptCall => {
            format!("We had a call planned for {day}, so I am calling you.")
        }
        Awaited::Invitation => format!("You asked me back on {day}, and I would be glad to come."),
        Awaited::Question(Topic::Pay) => {
            format!("You asked me about pay on {day}, and I am calling to answer.")
        }
        Awaited::Question(Topic::StartDate) => {
            format!("You asked me on {day} when I could start, and I am calling to answer.")
        }
        Awaited::Question(Topic::Availability) => {
            format!("You asked me on {day} when I am available, and I am calling to answer.")
        }
    }
}
