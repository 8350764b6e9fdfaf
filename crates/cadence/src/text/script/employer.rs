use chrono::NaiveDate;

use super::about::About;
use super::situation::Situation;
use super::{Beat, seen};
use crate::record::Tag;

/// What a call may come back to, the most useful first.
const MENTIONED: [Tag; 5] = [
    Tag::WouldDo,
    Tag::Need,
    Tag::ToAdd,
    Tag::Impressed,
    Tag::Landed,
];

/// The four beats of a call to the employer (R4).
pub(super) fn beats(about: &About<'_>, situation: &Situation) -> Vec<Beat> {
    let [decision, day] = asks(about, situation);
    vec![
        Beat::new(about.who_i_am(), about.hello(&opening(about, situation))),
        Beat::new(
            "Why you call: you are right for this job",
            about.convinced(),
        )
        .reminding(noted(about).as_deref()),
        decision,
        day,
    ]
}

/// The beats where it is they who call: what to ask, and what to say of oneself.
pub(super) fn they_call(about: &About<'_>, situation: &Situation) -> Vec<Beat> {
    let [decision, day] = asks(about, situation);
    let right = Beat::new("Say it once: you are right for this job", about.convinced());
    vec![decision, day, right.reminding(noted(about).as_deref())]
}

/// The question for the decision, and the one for its day.
fn asks(about: &About<'_>, situation: &Situation) -> [Beat; 2] {
    let decided = match situation {
        Situation::DecisionPassed(day) => format!(
            "You had planned to decide on {}. What has been decided?",
            about.day(*day)
        ),
        _ => "Has a decision been made yet?".to_owned(),
    };
    [
        Beat::new("Ask for the decision", decided),
        Beat::new(
            "If not yet, ask for the day",
            "Which day do you expect it? Then I will call you the working day after.",
        ),
    ]
}

/// The beats where another employer made an offer: the ask comes with a date.
pub(super) fn nudge(about: &About<'_>, reply_by: Option<NaiveDate>) -> Vec<Beat> {
    let (offer, ask) = match reply_by {
        Some(by) => (
            format!(
                "I have an offer from somebody else, and they want my answer by {}.",
                about.day(by)
            ),
            "Can you tell me your decision before then?",
        ),
        None => (
            "I have an offer from somebody else, and they want my answer soon.".to_owned(),
            "Can you tell me your decision within the next few days?",
        ),
    };
    let rather = format!("I would rather work for you. {}", about.convinced());
    vec![
        Beat::new(about.who_i_am(), about.hello(&about.met())),
        Beat::new("The offer you have", offer),
        Beat::new("Where you would rather work", rather).reminding(noted(about).as_deref()),
        Beat::new("Ask whether they can decide in time", ask),
    ]
}

fn opening(about: &About<'_>, situation: &Situation) -> String {
    let met = about.met();
    match situation {
        Situation::CallOn(day) => {
            format!("{met} You asked me to call on {}.", about.day(*day))
        }
        Situation::MessageLeft(day) => format!(
            "{met} I left you a message on {}, and I am glad to reach you now.",
            about.day(*day)
        ),
        Situation::Later => format!("{met} I am calling again because I want this job."),
        _ => met,
    }
}

/// What the person may want to mention.
fn noted(about: &About<'_>) -> Option<String> {
    let mut all = seen::seen(about.opportunity, &MENTIONED).into_iter();
    all.next().map(|(_, text)| text)
}
