use chrono::NaiveDate;

use super::about::About;
use super::situation::Situation;
use super::{Beat, seen};
use crate::record::Tag;

/// What a call may quote, the most useful first.
const QUOTED: [Tag; 4] = [Tag::WouldDo, Tag::Need, Tag::Impressed, Tag::Landed];

/// The four beats of a call to the employer (R4).
pub(super) fn beats(about: &About<'_>, situation: &Situation) -> Vec<Beat> {
    let decided = match situation {
        Situation::DecisionPassed(day) => format!(
            "You were to decide on {}. Has a decision been made?",
            about.day(*day)
        ),
        _ => "Has a decision been made?".to_owned(),
    };
    vec![
        Beat::new(about.who_i_am(), about.hello(&opening(about, situation))),
        Beat::new("Why you call: you are right for this job", convinced(about)),
        Beat::new("Ask for the decision", decided),
        Beat::new(
            "If not yet, ask for the day",
            "When will it be made? I will call you the working day after.",
        ),
    ]
}

/// The beats where another employer made an offer: the ask comes with a date.
pub(super) fn nudge(about: &About<'_>, reply_by: Option<NaiveDate>) -> Vec<Beat> {
    let (offer, ask) = match reply_by {
        Some(by) => (
            format!(
                "I have an offer from another employer and am to answer it by {}.",
                about.day(by)
            ),
            "Can you tell me your decision before then?",
        ),
        None => (
            "I have an offer from another employer and am to answer it soon.".to_owned(),
            "Can you tell me your decision within the next few days?",
        ),
    };
    let rather = format!("I would rather work for you. {}", convinced(about));
    vec![
        Beat::new(about.who_i_am(), about.hello(&about.met())),
        Beat::new("The offer you have", offer),
        Beat::new("Where you would rather work", rather),
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
            "{met} I left a message on {}, and I am glad to reach you.",
            about.day(*day)
        ),
        _ => met,
    }
}

fn convinced(about: &About<'_>) -> String {
    let since = about.convinced();
    match seen::seen(about.opportunity, &QUOTED).first() {
        Some((it, text)) => format!("{since} {}", seen::sentence(it.tag, text)),
        None => since.to_owned(),
    }
}
