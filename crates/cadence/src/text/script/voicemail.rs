use super::Voicemail;
use super::about::About;
use super::reply;
use super::situation::Situation;
use crate::plan::Awaited;
use crate::words::script::voicemail as words;

/// Words a minute.
const PACE: u32 = 150;
/// A message has to stay under this many seconds.
const LONGEST: u32 = 30;

/// The message for the machine: the name first and last, the number twice.
///
/// Long names of jobs and companies are left out, then the date, until it is short enough.
pub(super) fn voicemail(about: &About<'_>, situation: &Situation) -> Voicemail {
    let full = full(about, situation);
    let short = short(about, situation);
    let matters = [full.as_str(), short.as_str(), bare(situation)];
    let mut all = matters
        .into_iter()
        .map(|matter| spoken(about, situation, matter));
    let last = spoken(about, situation, bare(situation));
    let found = all.find(|voicemail| voicemail.seconds < LONGEST);
    found.unwrap_or(last)
}

fn spoken(about: &About<'_>, situation: &Situation, matter: &str) -> Voicemail {
    // A thank-you asks for nothing back.
    let end = match situation {
        Situation::Thank => words::END_THANK,
        _ => words::END,
    };
    let words = match (about.me, about.phone) {
        (Some(me), Some(phone)) => words::SpokenMePhone {
            me,
            matter,
            phone,
            end,
        }
        .text(),
        (Some(me), None) => words::SpokenMe { me, matter, end }.text(),
        (None, Some(phone)) => words::SpokenPhone { matter, phone, end }.text(),
        (None, None) => words::Spoken { matter, end }.text(),
    };
    let cue = match (about.me, about.phone) {
        (Some(_), Some(_)) => words::SPOKEN_ME_PHONE_CUE,
        (Some(_), None) => words::SPOKEN_ME_CUE,
        (None, Some(_)) => words::SPOKEN_PHONE_CUE,
        (None, None) => words::SPOKEN_CUE,
    };
    Voicemail {
        cue: cue.to_owned(),
        seconds: seconds(&words, about.phone),
        words,
    }
}

/// How long it takes to say, rounded up; a telephone number is read out digit by digit.
fn seconds(words: &str, phone: Option<&str>) -> u32 {
    let (digits, parts): (usize, Vec<&str>) = match phone {
        Some(phone) => {
            let digits = phone.chars().filter(char::is_ascii_digit).count();
            (
                digits * words.matches(phone).count(),
                words.split(phone).collect(),
            )
        }
        None => (0, vec![words]),
    };
    let plain = parts.iter().flat_map(|part| part.split_whitespace());
    let count = digits + plain.filter(|word| has_sound(word)).count();
    u32::try_from(count).map_or(u32::MAX, |count| count.saturating_mul(60).div_ceil(PACE))
}

fn has_sound(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

/// What it is about, with the names and dates that are known.
fn full(about: &About<'_>, situation: &Situation) -> String {
    let met = about.met();
    let role = about.names.spoken_role();
    match situation {
        Situation::Debrief => words::Debrief {
            interview: about.the_interview(),
        }
        .text(),
        Situation::AskCounselor => words::Counselor {
            position: about.the_position(),
        }
        .text(),
        Situation::Brief => words::Brief {
            position: about.the_position(),
        }
        .text(),
        Situation::Thank => words::Thank {
            position: about.the_position(),
        }
        .text(),
        Situation::Answer => match role {
            Some(role) => words::AnswerRole { role }.text(),
            None => words::ANSWER.to_owned(),
        },
        Situation::AskTime(_) => match role {
            Some(role) => words::AskTimeRole { role }.text(),
            None => words::ASK_TIME.to_owned(),
        },
        Situation::Reply(to, on) => words::Reply {
            met,
            matter: reply::matter(about, *to, *on),
        }
        .text(),
        Situation::Returned(_, to, on) => reply::matter(about, *to, *on),
        Situation::Nudge { reply_by: Some(by) } => words::NudgeBy {
            met,
            day: about.day(*by),
        }
        .text(),
        Situation::Nudge { reply_by: None } => words::Nudge { met }.text(),
        Situation::CallOn(day) => words::CallOn {
            met,
            day: about.day(*day),
        }
        .text(),
        _ => words::Decision {
            met,
            right: about.convinced(),
        }
        .text(),
    }
}

/// Without the names of job and company.
fn short(about: &About<'_>, situation: &Situation) -> String {
    match (about.interview(), situation) {
        (Some(date), Situation::Debrief) => words::DebriefDate { date }.text(),
        (Some(date), Situation::Nudge { reply_by: Some(by) }) => words::NudgeBy {
            met: words::Talked { date }.text(),
            day: about.day(*by),
        }
        .text(),
        (Some(date), other) if !other.is_reference() && !other.is_agency() => words::TalkedRest {
            date,
            rest: bare(situation),
        }
        .text(),
        _ => bare(situation).to_owned(),
    }
}

/// With nothing in it that can be long.
fn bare(situation: &Situation) -> &'static str {
    match situation {
        Situation::Debrief => words::BARE_DEBRIEF,
        Situation::AskCounselor => words::BARE_COUNSELOR,
        Situation::Brief => words::BARE_BRIEF,
        Situation::Thank => words::BARE_THANK,
        Situation::Answer => words::ANSWER,
        Situation::AskTime(_) => words::BARE_ASK_TIME,
        Situation::Reply(Awaited::MissedCall, _) => words::BARE_MISSED,
        Situation::Returned(_, Awaited::MissedCall, _) => words::BARE_MISSED,
        Situation::Reply(Awaited::AgreedCall | Awaited::UnkeptCall, _)
        | Situation::Returned(..) => words::BARE_PLANNED,
        Situation::Reply(Awaited::Invitation, _) => words::BARE_INVITED,
        Situation::Reply(Awaited::Question(_), _) => words::BARE_QUESTION,
        Situation::Nudge { .. } => words::BARE_NUDGE,
        _ => words::BARE_DECISION,
    }
}
