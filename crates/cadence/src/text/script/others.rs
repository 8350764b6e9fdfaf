use super::Beat;
use super::about::About;
use crate::plan::Reason;
use crate::text::letter::Kind;
use crate::text::reference;

/// The counselor hears the full result first (R12); the sheet of points is
/// [`super::debrief_points`].
pub(super) fn debrief(about: &About<'_>) -> Vec<Beat> {
    let result = match about.interview() {
        Some(date) => format!(
            "I had {} on {date}, and I would like to tell you how it went.",
            about.the_interview()
        ),
        None => format!(
            "I had {}, and I would like to tell you how it went.",
            about.the_interview()
        ),
    };
    vec![
        Beat::new(about.who_i_am(), about.hello(&result)),
        Beat::new(
            "How it went, from arrival to leaving",
            "From the beginning: whom I met, what they asked, what I answered, and how we left it.",
        ),
        Beat::new(
            "Their interest, and drawbacks they may see",
            "This is what interested them, and this is where they may hesitate. What can you tell \
             them about that?",
        ),
        Beat::new("Do you want it", "I want this job. Please tell them so."),
        Beat::new(
            "Who follows up",
            "From here I will follow up with them myself, unless you would rather do it. Which \
             suits you?",
        ),
    ]
}

/// All contact goes through the agency: the counselor asks for the decision (R12).
pub(super) fn ask_counselor(about: &About<'_>) -> Vec<Beat> {
    let matter = match about.step.map(|it| &it.reason) {
        Some(Reason::Nudge {
            reply_by: Some(by), ..
        }) => Beat::new(
            "What has changed",
            format!(
                "I have another offer, to be answered by {}, and would rather have this one.",
                about.day(*by)
            ),
        ),
        Some(Reason::Nudge { reply_by: None, .. }) => Beat::new(
            "What has changed",
            "I have another offer, and would rather have this one.",
        ),
        Some(Reason::AskTime { .. }) => Beat::new(
            "What you need",
            "They made me an offer, and I would like a few more days to answer it.",
        ),
        Some(Reason::Reply { .. }) => Beat::new(
            "What has come",
            "They were in touch with me, and here is my answer. Please pass it on to them.",
        ),
        Some(Reason::Answer { .. }) => Beat::new(
            "Your answer",
            "They made me an offer. Here is my answer, and what I would like to settle.",
        ),
        _ => Beat::new(
            "Why you call: you are right for this job",
            "I am convinced that I am right for this job, and I would like them to hear it.",
        ),
    };
    let whom = match about.names.company() {
        Some(company) => format!(
            "Would you follow up with {company} for me, and ask whether a decision has been made?"
        ),
        None => "Would you follow up with them for me, and ask whether a decision has been made?"
            .to_owned(),
    };
    let calling = format!("I am calling about {}.", about.the_position());
    vec![
        Beat::new(about.who_i_am(), about.hello(&calling)),
        matter,
        Beat::new("Ask them to follow up", whom),
        Beat::new(
            "Ask for the day",
            "If it has not been made, when will it be? And when may I call you to hear?",
        ),
    ]
}

/// A reference is prepared before the employer calls, or thanked after it has (R13).
pub(super) fn reference(about: &About<'_>, kind: Kind) -> Vec<Beat> {
    let mut beats = reference::call(&about.input(kind));
    if let Some(first) = beats.first_mut() {
        first.point = about.who_i_am().to_owned();
    }
    beats
}

/// More days are asked for, to answer an offer.
pub(super) fn ask_time(about: &About<'_>) -> Vec<Beat> {
    let offer = format!(
        "Thank you for {}. I am glad of it, and I want to answer it with care.",
        about.your_offer()
    );
    vec![
        Beat::new(about.who_i_am(), about.hello(&offer)),
        Beat::new(
            "Ask for a day",
            "May I give you my answer a few days later than you asked? Which day suits you?",
        ),
        Beat::new(
            "Say the day back",
            "Thank you. You will hear from me on that day at the latest.",
        ),
    ]
}

/// An offer is answered.
pub(super) fn answer(about: &About<'_>) -> Vec<Beat> {
    let offer = format!(
        "Thank you for {}. I am calling about my answer.",
        about.your_offer()
    );
    vec![
        Beat::new(about.who_i_am(), about.hello(&offer)),
        Beat::new(
            "What is still open",
            "Before I answer, may I go through the terms with you: the work, the pay, the first day?",
        ),
        Beat::new(
            "Your answer, in one sentence",
            "I am glad to accept. Or: I have thought it over with care, and I will not take it.",
        ),
        Beat::new(
            "In writing",
            "Will you send me that in writing? I will confirm the same day.",
        ),
    ]
}
