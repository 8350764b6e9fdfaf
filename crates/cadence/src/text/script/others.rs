use super::CallBeat;
use super::about::About;
use crate::plan::Reason;
use crate::text::letter::LetterKind;
use crate::text::reference;
use crate::words::script::debrief as debrief_words;
use crate::words::script::employer as employer_words;
use crate::words::script::others as words;
use crate::words::script::reply as reply_words;

/// The counselor hears the full result first (R12); the sheet of points is
/// [`super::debrief_points`].
pub(super) fn debrief(about: &About<'_>) -> Vec<CallBeat> {
    let interview = about.the_interview();
    let result = match about.interview() {
        Some(date) => words::DebriefDate { interview, date }.text(),
        None => words::Debrief { interview }.text(),
    };
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&result)),
        CallBeat::new(words::DEBRIEF_COURSE_POINT, words::DEBRIEF_COURSE),
        CallBeat::new(words::DEBRIEF_INTEREST_POINT, words::DEBRIEF_INTEREST),
        CallBeat::new(debrief_words::WANT_POINT, words::DEBRIEF_WANT),
        CallBeat::new(words::DEBRIEF_NEXT_POINT, debrief_words::FOLLOW_UP),
    ]
}

/// All contact goes through the agency: the counselor asks for the decision (R12).
pub(super) fn ask_counselor(about: &About<'_>) -> Vec<CallBeat> {
    let matter = match about.step.map(|step| &step.reason) {
        Some(Reason::Nudge {
            reply_by: Some(by), ..
        }) => CallBeat::new(
            words::COUNSELOR_NUDGE_POINT,
            words::CounselorNudgeBy {
                day: about.day(*by),
            }
            .text(),
        ),
        Some(Reason::Nudge { reply_by: None, .. }) => {
            CallBeat::new(words::COUNSELOR_NUDGE_POINT, words::COUNSELOR_NUDGE)
        }
        Some(Reason::AskTime { .. }) => {
            CallBeat::new(words::COUNSELOR_ASK_TIME_POINT, words::COUNSELOR_ASK_TIME)
        }
        Some(Reason::Reply { .. }) => {
            CallBeat::new(words::COUNSELOR_REPLY_POINT, words::COUNSELOR_REPLY)
        }
        Some(Reason::Answer { .. }) => {
            CallBeat::new(reply_words::ANSWER_POINT, words::COUNSELOR_ANSWER)
        }
        _ => CallBeat::new(employer_words::RIGHT_POINT, words::COUNSELOR_RIGHT),
    };
    let whom = match about.names.company() {
        Some(company) => words::CounselorFollowUpCompany { company }.text(),
        None => words::COUNSELOR_FOLLOW_UP.to_owned(),
    };
    let calling = words::CounselorCalling {
        position: about.the_position(),
    }
    .text();
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&calling)),
        matter,
        CallBeat::new(words::COUNSELOR_FOLLOW_UP_POINT, whom),
        CallBeat::new(words::COUNSELOR_DAY_POINT, words::COUNSELOR_DAY),
    ]
}

/// A reference is prepared before the employer calls, or thanked after it has (R13).
pub(super) fn reference(about: &About<'_>, kind: LetterKind) -> Vec<CallBeat> {
    let mut beats = reference::call(&about.input(kind));
    if let Some(first) = beats.first_mut() {
        first.point = about.who_i_am().to_owned();
    }
    beats
}

/// More days are asked for, to answer an offer.
pub(super) fn ask_time(about: &About<'_>) -> Vec<CallBeat> {
    let offer = match about.names.spoken_role() {
        Some(role) => words::AskTimeRole { role }.text(),
        None => words::ASK_TIME.to_owned(),
    };
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&offer)),
        CallBeat::new(words::ASK_TIME_DAY_POINT, words::ASK_TIME_DAY),
        CallBeat::new(words::ASK_TIME_BACK_POINT, words::ASK_TIME_BACK),
    ]
}

/// An offer is answered.
pub(super) fn answer(about: &About<'_>) -> Vec<CallBeat> {
    let offer = match about.names.spoken_role() {
        Some(role) => words::AnswerRole { role }.text(),
        None => words::ANSWER.to_owned(),
    };
    vec![
        CallBeat::new(about.who_i_am(), about.hello(&offer)),
        CallBeat::new(words::ANSWER_OPEN_POINT, words::ANSWER_OPEN),
        CallBeat::new(words::ANSWER_SAID_POINT, words::ANSWER_SAID),
        CallBeat::new(words::ANSWER_WRITTEN_POINT, words::ANSWER_WRITTEN),
    ]
}
