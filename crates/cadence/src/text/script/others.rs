use super::Beat;
use super::about::About;
use crate::plan::Reason;
use crate::text::letter::Kind;
use crate::text::reference;
use crate::words::script::debrief as debrief_words;
use crate::words::script::employer as employer_words;
use crate::words::script::others as words;
use crate::words::script::reply as reply_words;

/// The counselor hears the full result first (R12); the sheet of points is
/// [`super::debrief_points`].
pub(super) fn debrief(about: &About<'_>) -> Vec<Beat> {
    let interview = about.the_interview();
    let result = match about.interview() {
        Some(date) => words::DebriefDate { interview, date }.text(),
        None => words::Debrief { interview }.text(),
    };
    vec![
        Beat::new(about.who_i_am(), about.hello(&result)),
        Beat::new(words::DEBRIEF_COURSE_POINT, words::DEBRIEF_COURSE),
        Beat::new(words::DEBRIEF_INTEREST_POINT, words::DEBRIEF_INTEREST),
        Beat::new(debrief_words::WANT_POINT, words::DEBRIEF_WANT),
        Beat::new(words::DEBRIEF_NEXT_POINT, debrief_words::FOLLOW_UP),
    ]
}

/// All contact goes through the agency: the counselor asks for the decision (R12).
pub(super) fn ask_counselor(about: &About<'_>) -> Vec<Beat> {
    let matter = match about.step.map(|step| &step.reason) {
        Some(Reason::Nudge {
            reply_by: Some(by), ..
        }) => Beat::new(
            words::COUNSELOR_NUDGE_POINT,
            words::CounselorNudgeBy {
                day: about.day(*by),
            }
            .text(),
        ),
        Some(Reason::Nudge { reply_by: None, .. }) => {
            Beat::new(words::COUNSELOR_NUDGE_POINT, words::COUNSELOR_NUDGE)
        }
        Some(Reason::AskTime { .. }) => {
            Beat::new(words::COUNSELOR_ASK_TIME_POINT, words::COUNSELOR_ASK_TIME)
        }
        Some(Reason::Reply { .. }) => {
            Beat::new(words::COUNSELOR_REPLY_POINT, words::COUNSELOR_REPLY)
        }
        Some(Reason::Answer { .. }) => {
            Beat::new(reply_words::ANSWER_POINT, words::COUNSELOR_ANSWER)
        }
        _ => Beat::new(employer_words::RIGHT_POINT, words::COUNSELOR_RIGHT),
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
        Beat::new(about.who_i_am(), about.hello(&calling)),
        matter,
        Beat::new(words::COUNSELOR_FOLLOW_UP_POINT, whom),
        Beat::new(words::COUNSELOR_DAY_POINT, words::COUNSELOR_DAY),
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
    let offer = match about.names.spoken_role() {
        Some(role) => words::AskTimeRole { role }.text(),
        None => words::ASK_TIME.to_owned(),
    };
    vec![
        Beat::new(about.who_i_am(), about.hello(&offer)),
        Beat::new(words::ASK_TIME_DAY_POINT, words::ASK_TIME_DAY),
        Beat::new(words::ASK_TIME_BACK_POINT, words::ASK_TIME_BACK),
    ]
}

/// An offer is answered.
pub(super) fn answer(about: &About<'_>) -> Vec<Beat> {
    let offer = match about.names.spoken_role() {
        Some(role) => words::AnswerRole { role }.text(),
        None => words::ANSWER.to_owned(),
    };
    vec![
        Beat::new(about.who_i_am(), about.hello(&offer)),
        Beat::new(words::ANSWER_OPEN_POINT, words::ANSWER_OPEN),
        Beat::new(words::ANSWER_SAID_POINT, words::ANSWER_SAID),
        Beat::new(words::ANSWER_WRITTEN_POINT, words::ANSWER_WRITTEN),
    ]
}
