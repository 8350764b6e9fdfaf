use chrono::NaiveDate;

use super::about::About;
use super::situation::Situation;
use super::{CallBeat, seen};
use crate::record::Tag;
use crate::words::script::employer as words;

/// What a call may come back to, the most useful first.
const MENTIONED: [Tag; 5] = [
    Tag::WouldDo,
    Tag::Need,
    Tag::ToAdd,
    Tag::Impressed,
    Tag::Landed,
];

/// The four beats of a call to the employer (R4).
pub(super) fn beats(about: &About<'_>, situation: &Situation) -> Vec<CallBeat> {
    let [decision, day] = asks(about, situation);
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&opening(about, situation))),
        CallBeat::new(words::RIGHT_POINT, about.convinced()).reminding(noted(about).as_deref()),
        decision,
        day,
    ]
}

/// The beats where it is they who call: what to ask, and what to say of oneself.
pub(super) fn they_call(about: &About<'_>, situation: &Situation) -> Vec<CallBeat> {
    let [decision, day] = asks(about, situation);
    let right = CallBeat::new(words::RIGHT_POINT_THEY_CALL, about.convinced());
    vec![decision, day, right.reminding(noted(about).as_deref())]
}

/// The question for the decision, and the one for its day.
fn asks(about: &About<'_>, situation: &Situation) -> [CallBeat; 2] {
    let decided = match situation {
        Situation::DecisionPassed(day) => words::DecisionPlanned {
            day: about.day(*day),
        }
        .text(),
        _ => words::DECISION.to_owned(),
    };
    [
        CallBeat::new(words::DECISION_POINT, decided),
        CallBeat::new(words::DAY_POINT, words::DAY),
    ]
}

/// The beats where another employer made an offer: the ask comes with a date.
pub(super) fn nudge(about: &About<'_>, reply_by: Option<NaiveDate>) -> Vec<CallBeat> {
    let (offer, ask) = match reply_by {
        Some(by) => (
            words::OfferBy { day: about.day(by) }.text(),
            words::IN_TIME_BY,
        ),
        None => (words::OFFER.to_owned(), words::IN_TIME),
    };
    let rather = words::Rather {
        right: about.convinced(),
    }
    .text();
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&about.met())),
        CallBeat::new(words::OFFER_POINT, offer),
        CallBeat::new(words::RATHER_POINT, rather).reminding(noted(about).as_deref()),
        CallBeat::new(words::IN_TIME_POINT, ask),
    ]
}

fn opening(about: &About<'_>, situation: &Situation) -> String {
    let met = about.met();
    match situation {
        Situation::CallOn(day) => words::OpeningCallOn {
            met,
            day: about.day(*day),
        }
        .text(),
        Situation::MessageLeft(day) => words::OpeningMessageLeft {
            met,
            day: about.day(*day),
        }
        .text(),
        Situation::Later => words::OpeningLater { met }.text(),
        _ => met,
    }
}

/// What the person may want to mention.
fn noted(about: &About<'_>) -> Option<String> {
    let mut all = seen::seen(about.opportunity, &MENTIONED).into_iter();
    all.next().map(|(_, text)| text)
}
