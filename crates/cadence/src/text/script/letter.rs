use chrono::NaiveDate;

use super::about::About;
use super::{Beat, others, seen};
use crate::plan::{Move, MoveKind, Plan, Reason};
use crate::record::{Body, Opportunity, Settings, Tag};
use crate::text::letter::Kind;

/// The points of a letter, in order, with a sentence for each built on the notebook (R1, R7).
///
/// With no move, the points of the letter after an interview.
#[must_use]
pub fn letter_points(
    opportunity: &Opportunity,
    step: Option<&Move>,
    plan: &Plan,
    settings: &Settings,
    today: NaiveDate,
) -> Vec<Beat> {
    let about = About::new(opportunity, step, plan, settings, today);
    match step.map(|it| (it.kind, &it.reason)) {
        Some((MoveKind::Cadence, _)) => again(&about),
        Some((MoveKind::DoorOpen, _)) => door_open(&about),
        Some((MoveKind::Nudge, Reason::Nudge { reply_by, .. })) => nudge(&about, *reply_by),
        Some((MoveKind::Brief, _)) => others::reference_in_writing(&about, Kind::BriefReference),
        Some((MoveKind::Thank, _)) => others::reference_in_writing(&about, Kind::ThankReference),
        Some((MoveKind::Answer, _)) => answer(&about),
        _ => after(&about),
    }
}

/// The letter after the interview (R1), with substance (R7).
fn after(about: &About<'_>) -> Vec<Beat> {
    let mut beats = vec![
        Beat::new("Thank them for the conversation", thanks(about)),
        Beat::new("What impressed you there", impressed(about)),
        Beat::new("That you want this job", interested(about)),
    ];
    beats.extend(contribute(about));
    beats.push(Beat::new(
        "That you are eager to start",
        "I would be glad to begin as soon as you are ready for me.",
    ));
    let next = if may_phone(about) {
        "I will call you to hear how the decision stands."
    } else {
        "I look forward to hearing how the decision stands."
    };
    beats.push(Beat::new("What happens next", next));
    beats
}

/// A letter that keeps in touch (R9).
fn again(about: &About<'_>) -> Vec<Beat> {
    let mut beats = vec![
        Beat::new("When you met", when_met(about)),
        Beat::new("That you still want this job", interested(about)),
    ];
    beats.extend(contribute(about));
    beats.push(Beat::new(
        "Ask for the decision",
        "Has a decision been made, and if not, when will it be?",
    ));
    beats
}

fn nudge(about: &About<'_>, reply_by: Option<NaiveDate>) -> Vec<Beat> {
    let (offer, ask) = match reply_by {
        Some(by) => (
            format!(
                "I have an offer from another employer, to be answered by {}.",
                about.day(by)
            ),
            "Can you tell me your decision before then?",
        ),
        None => (
            "I have an offer from another employer.".to_owned(),
            "Can you tell me your decision within the next few days?",
        ),
    };
    vec![
        Beat::new("When you met", when_met(about)),
        Beat::new("The offer you have", offer),
        Beat::new(
            "Where you would rather work",
            format!("I would rather work for you. {}", about.convinced()),
        ),
        Beat::new("Ask whether they can decide in time", ask),
    ]
}

fn door_open(about: &About<'_>) -> Vec<Beat> {
    let next = match about.names.company() {
        Some(company) => {
            format!("If another opening comes up at {company}, I would be glad to hear of it.")
        }
        None => "If another opening comes up, I would be glad to hear of it.".to_owned(),
    };
    vec![
        Beat::new(
            "Thank them for telling you",
            "Thank you for letting me know, and for the time you gave me.",
        ),
        Beat::new("What impressed you there", impressed(about)),
        Beat::new("Keep the door open", next),
        Beat::new(
            "Wish them well",
            "I wish you and the new colleague a good start.",
        ),
    ]
}

fn answer(about: &About<'_>) -> Vec<Beat> {
    vec![
        Beat::new(
            "Thank them for the offer",
            format!("Thank you for {}.", about.your_offer()),
        ),
        Beat::new(
            "Your answer, in one sentence",
            "I am glad to accept. Or: I have thought it over with care, and I will not take it.",
        ),
        Beat::new(
            "What was agreed, or what is still open",
            "As I understand it, this is what we agreed: the work, the pay, the first day.",
        ),
    ]
}

/// No ground rule forbids the phone or leads through the agency.
fn may_phone(about: &About<'_>) -> bool {
    !about.opportunity.bodies().any(|(_, body)| match body {
        Body::GroundRule(rule) => rule.no_phone || rule.through_agency,
        _ => false,
    })
}

fn thanks(about: &About<'_>) -> String {
    match (about.interview(), about.names.role()) {
        (Some(date), Some(role)) => {
            format!("Thank you for the conversation about the {role} position on {date}.")
        }
        (Some(date), None) => format!("Thank you for the conversation on {date}."),
        (None, Some(role)) => format!("Thank you for the conversation about the {role} position."),
        (None, None) => "Thank you for the conversation.".to_owned(),
    }
}

fn when_met(about: &About<'_>) -> String {
    match (about.interview(), about.names.role()) {
        (Some(date), Some(role)) => format!("We met on {date} about the {role} position."),
        (Some(date), None) => format!("We met on {date}."),
        (None, Some(role)) => format!("I am writing about the {role} position."),
        (None, None) => "I am writing about the position with you.".to_owned(),
    }
}

fn impressed(about: &About<'_>) -> String {
    match seen::of(about.opportunity, Tag::Impressed) {
        Some(text) => format!("One thing impressed me above all: {text}."),
        None => "I was impressed by what I saw of your work and by the people I met.".to_owned(),
    }
}

fn interested(about: &About<'_>) -> String {
    match about.names.company() {
        Some(company) => {
            format!("I am truly interested in this job, and {company} is where I want to do it.")
        }
        None => "I am truly interested in this job, and I want to do it with you.".to_owned(),
    }
}

/// That they can contribute: the examples from the notebook, or a reminder to give one.
fn contribute(about: &About<'_>) -> Vec<Beat> {
    let noted = seen::seen(about.opportunity, &[Tag::Need, Tag::WouldDo, Tag::Landed]);
    let mut beats: Vec<Beat> = Vec::new();
    for (it, text) in noted {
        let point = match it.tag {
            Tag::Need => "What they need, and that you can do it",
            Tag::WouldDo => "What you would do there",
            _ => "What you spoke about",
        };
        // One of each is enough for a page.
        if !beats.iter().any(|beat| beat.point == point) {
            let words = match it.tag {
                Tag::Need => format!("I noted what you need: {text}. I can do that."),
                tag => seen::sentence(tag, &text),
            };
            beats.push(Beat::new(point, words));
        }
    }
    if beats.is_empty() {
        beats.push(Beat::new(
            "What you can contribute: name one thing you saw there",
            "From what I saw, I know where I can be of use to you from the first week.",
        ));
    }
    beats
}
