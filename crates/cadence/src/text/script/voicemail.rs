use super::Voicemail;
use super::about::About;
use super::reply;
use super::situation::Situation;
use crate::plan::Awaited;

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
    let found = all.find(|it| it.seconds < LONGEST);
    found.unwrap_or(last)
}

fn spoken(about: &About<'_>, situation: &Situation, matter: &str) -> Voicemail {
    // A thank-you asks for nothing back.
    let end = match situation {
        Situation::Thank => "I will tell you how it ends.",
        _ => "I will call again.",
    };
    let words = match (about.me, about.phone) {
        (Some(me), Some(phone)) => format!(
            "Hello, this is {me}. {matter} My number is {phone}; that is {phone}. {end} This was \
             {me}."
        ),
        (Some(me), None) => format!("Hello, this is {me}. {matter} {end} This was {me}."),
        (None, Some(phone)) => {
            format!("Hello. {matter} My number is {phone}; that is {phone}. {end}")
        }
        (None, None) => format!("Hello. {matter} {end}"),
    };
    let cue = match (about.me, about.phone) {
        (Some(_), Some(_)) => "Slowly, the number above all.",
        (Some(_), None) => "Slowly; give your number, twice, before your name at the end.",
        (None, Some(_)) => "Slowly; say your name first and last.",
        (None, None) => "Slowly; say your name first and last, and your number twice.",
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
    let count = digits + plain.filter(|it| has_sound(it)).count();
    u32::try_from(count).map_or(u32::MAX, |count| count.saturating_mul(60).div_ceil(PACE))
}

fn has_sound(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

/// What it is about, with the names and dates that are known.
fn full(about: &About<'_>, situation: &Situation) -> String {
    let met = about.met();
    match situation {
        Situation::Debrief => format!("I am calling to report on {}.", about.the_interview()),
        Situation::AskCounselor => format!(
            "I am calling about {}. I am still very interested. Please ask them whether a \
             decision has been made.",
            about.the_position()
        ),
        Situation::Brief => format!(
            "I am being considered for {}, and I would like to ask whether you will speak for me.",
            about.the_position()
        ),
        Situation::Thank => format!(
            "Thank you for speaking for me about {}.",
            about.the_position()
        ),
        Situation::Answer => format!("I am calling about {}.", about.your_offer()),
        Situation::AskTime(_) => format!(
            "I am calling about {}. I would like a few more days to answer it.",
            about.your_offer()
        ),
        Situation::Reply(to, on) => format!("{met} {}", reply::matter(about, *to, *on)),
        Situation::Returned(_, to, on) => reply::matter(about, *to, *on),
        Situation::Nudge { reply_by: Some(by) } => format!(
            "{met} I have another offer to answer by {}, and would rather work for you. Please tell me whether you can decide before then.",
            about.day(*by)
        ),
        Situation::Nudge { reply_by: None } => {
            format!(
                "{met} I have another offer, and would rather work for you. Please tell me when you can decide."
            )
        }
        Situation::CallOn(day) => format!(
            "{met} You asked me to call on {}. I am convinced that I am right for this job.",
            about.day(*day)
        ),
        _ => format!(
            "{met} {} I would like to hear how the decision stands.",
            about.convinced()
        ),
    }
}

/// Without the names of job and company.
fn short(about: &About<'_>, situation: &Situation) -> String {
    match (about.interview(), situation) {
        (Some(date), Situation::Debrief) => {
            format!("I am calling to report on the interview of {date}.")
        }
        (Some(date), Situation::Nudge { reply_by: Some(by) }) => format!(
            "We talked on {date}. I have another offer to answer by {}, and would rather work for \
             you. Please tell me whether you can decide before then.",
            about.day(*by)
        ),
        (Some(date), it) if !it.is_reference() && !it.is_agency() => {
            format!("We talked on {date}. {}", bare(situation))
        }
        _ => bare(situation).to_owned(),
    }
}

/// With nothing in it that can be long.
fn bare(situation: &Situation) -> &'static str {
    match situation {
        Situation::Debrief => "I am calling to report on the interview.",
        Situation::AskCounselor => "I am still very interested. Has a decision been made?",
        Situation::Brief => "I would like to ask whether you will speak for me.",
        Situation::Thank => "Thank you for speaking for me.",
        Situation::Answer => "I am calling about your offer.",
        Situation::AskTime(_) => "I would like a few more days to answer your offer.",
        Situation::Reply(Awaited::MissedCall, _) => "I am returning your call.",
        Situation::Returned(_, Awaited::MissedCall, _) => "I am returning your call.",
        Situation::Reply(Awaited::AgreedCall | Awaited::UnkeptCall, _)
        | Situation::Returned(..) => "I am calling for the talk we had planned.",
        Situation::Reply(Awaited::Invitation, _) => "I would be glad to come back.",
        Situation::Reply(Awaited::Question(_), _) => "I am calling with my answer.",
        Situation::Nudge { .. } => {
            "I have another offer, and would rather work for you. Please tell me when you can decide."
        }
        _ => "I want this job. Please tell me how the decision stands.",
    }
}
