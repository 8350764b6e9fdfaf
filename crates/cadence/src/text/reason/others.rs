use chrono::NaiveDate;

use super::now;
use crate::plan::{Awaited, Caller, Channel, Move, Reason};
use crate::record::Topic;
use crate::text::date::day_in;

/// Every reason but the cadence's.
pub(super) fn sentences(step: &Move, reason: &Reason, today: NaiveDate) -> String {
    let on = |date: &NaiveDate| day_in(*date, today);
    let closes = step.window.closes;
    let by = day_in(closes, today);
    let past = closes < today;
    match reason {
        Reason::Cadence { .. } => String::new(),
        Reason::Letter(interview) if past => format!(
            "The interview was on {}. A letter still does its work today.",
            on(interview)
        ),
        Reason::Letter(interview) if *interview > today => format!(
            "The interview is on {}. The letter goes out by {by}, while it is fresh.",
            on(interview)
        ),
        Reason::Letter(interview) => format!(
            "The interview was on {}. The letter goes out by {by}, while it is fresh.",
            on(interview)
        ),
        Reason::Debrief(interview) if *interview > today => format!(
            "The interview on {} comes through the agency. The counselor hears the full result \
             first, by {by}; then you follow up with the employer.",
            on(interview)
        ),
        Reason::Debrief(interview) if past => format!(
            "The interview on {} came through the agency. The counselor hears the full result \
             first; then you follow up with the employer.",
            on(interview)
        ),
        Reason::Debrief(interview) => format!(
            "The interview on {} came through the agency. The counselor hears the full result \
             first, by {by}; then you follow up with the employer.",
            on(interview)
        ),
        Reason::Prepare(interview) if *interview == today => {
            "The interview is today. Who, where, what to look out for, which ground rules to ask."
                .to_owned()
        }
        Reason::Prepare(interview) => format!(
            "The interview is on {}. Who, where, what to look out for, which ground rules to ask: \
             settle it by {}.",
            on(interview),
            day_in(step.window.preferred.max(today), today)
        ),
        Reason::HandIn(due) if *due == today => {
            "The task is due today. Once it has gone out, say so here.".to_owned()
        }
        Reason::HandIn(due) => format!(
            "The task is due on {}. Finished by {}, it can be read once more before it goes out.",
            on(due),
            day_in(step.window.preferred.max(today), today)
        ),
        Reason::Brief(asked) if past => format!(
            "References came up on {}. A reference who knows about the job speaks better for you.",
            on(asked)
        ),
        Reason::Brief(asked) => format!(
            "References came up on {}. A reference who knows about the job speaks better for you: \
             be in touch by {by}.",
            on(asked)
        ),
        Reason::Thank(checked) if past => format!(
            "Your reference was contacted on {}. Say thank you, and ask what came up.",
            on(checked)
        ),
        Reason::Thank(checked) => format!(
            "Your reference was contacted on {}. Say thank you by {by}, and ask what came up.",
            on(checked)
        ),
        Reason::Reply { to, since, from } => reply(step, (*to, *from), &on(since), today),
        Reason::Answer { offered, reply_by } => answer(step, offered, *reply_by, today),
        Reason::AskTime { reply_by, asked } => ask_time(step, reply_by, *asked, today),
        Reason::Settle(answered) => format!(
            "You answered their offer on {}. Close this opening once it is settled; if something \
             else was agreed, such as more days, say so.",
            on(answered)
        ),
        Reason::Nudge {
            company,
            reply_by,
            not_before,
        } => {
            let nudge = nudge(company.trim(), *reply_by, today);
            match not_before.filter(|day| *day > today) {
                Some(day) => format!(
                    "{nudge} They asked not to be contacted before {}; an offer is reason enough \
                     to do it once.",
                    on(&day)
                ),
                None => nudge,
            }
        }
        Reason::DoorOpen(told) => format!(
            "They said no on {}. One letter keeps the door open: thank them, and say you would be \
             glad to hear of the next opening.",
            on(told)
        ),
    }
}

fn reply(step: &Move, (to, from): (Awaited, Caller), since: &str, today: NaiveDate) -> String {
    let closes = step.window.closes;
    let when = if closes > today {
        format!(" by {}", day_in(closes, today))
    } else {
        now(step, today).to_owned()
    };
    let who = match from {
        Caller::Employer => "They",
        Caller::Agency => "The agency",
        Caller::Reference => "Your reference",
    };
    // Nothing waits for those who are not the employer.
    let waits = |for_what: &str| match from {
        Caller::Employer => format!(" The follow-up waits until you have{for_what}."),
        Caller::Agency | Caller::Reference => String::new(),
    };
    let what = match to {
        Awaited::MissedCall => {
            return format!(
                "{who} called on {since}, and you could not pick up. Call back{when}; if nobody answers, leave a message.{}",
                waits("")
            );
        }
        Awaited::AgreedCall => {
            let day = step.window.opens;
            return if today < day {
                format!("{who} will call you on {since}. Nothing is due here before that.")
            } else if today == day {
                format!(
                    "{who} said they would call you today. If the time goes by, call them: days fill \
                     up over there too.{}",
                    waits(" spoken")
                )
            } else {
                let meant = unkept(who, &format!("on {since}"), &when);
                format!("{meant}{}", waits(""))
            };
        }
        Awaited::UnkeptCall => {
            let on = match step.window.opens == today {
                true => "today".to_owned(),
                false => format!("on {since}"),
            };
            return format!("{}{}", unkept(who, &on, &when), waits(""));
        }
        Awaited::Invitation => format!(
            "They asked you back on {since}, and no day is arranged. Say yes and agree on a day{when}"
        ),
        Awaited::Question(topic) => {
            let about = match topic {
                Topic::Pay => "about pay",
                Topic::StartDate => "when you could start",
                Topic::Availability => "when you are available",
            };
            format!("They asked {about} on {since}. Answer{when}")
        }
    };
    format!("{what}. The follow-up waits until you have.")
}

/// A call that they said they would make, and that did not come.
fn unkept(who: &str, on: &str, when: &str) -> String {
    format!(
        "{who} meant to call you {on}; days fill up over there too. Call them{when}; if nobody \
         answers, leave a message."
    )
}

fn answer(
    step: &Move,
    offered: &NaiveDate,
    reply_by: Option<NaiveDate>,
    today: NaiveDate,
) -> String {
    let on = day_in(*offered, today);
    let closes = step.window.closes;
    match reply_by {
        Some(by) if by == today => format!(
            "They made an offer on {on} and would like your answer today. To have more days, ask \
             for them today."
        ),
        Some(by) => format!(
            "They made an offer on {on}. They would like your answer by {}.",
            day_in(by, today)
        ),
        None if closes < today => format!(
            "They made an offer on {on} and named no day for the answer. Answer now, or tell them \
             when you will."
        ),
        None => format!(
            "They made an offer on {on} and named no day for the answer; by {} is courteous.",
            day_in(closes, today)
        ),
    }
}

fn ask_time(
    step: &Move,
    reply_by: &NaiveDate,
    asked: Option<NaiveDate>,
    today: NaiveDate,
) -> String {
    let by = day_in(*reply_by, today);
    let verb = match step.channel {
        Channel::Phone => "Call",
        _ => "Write",
    };
    let when = if step.window.preferred > today {
        format!(" on {}", day_in(step.window.preferred, today))
    } else {
        now(step, today).to_owned()
    };
    match asked {
        Some(asked) => format!(
            "The day to answer their offer was {by}. You asked for more days on {}, and no new day \
             is set. {verb} again{when}.",
            day_in(asked, today)
        ),
        None => format!(
            "The day to answer their offer was {by}. {verb}{when} and ask for more days, or give \
             your answer."
        ),
    }
}

fn nudge(company: &str, reply_by: Option<NaiveDate>, today: NaiveDate) -> String {
    let offer = match company {
        "" => "You have another offer".to_owned(),
        company => format!("You have an offer from {company}"),
    };
    let rather = "If you would rather work here, say so, and ask";
    match reply_by {
        Some(by) if by <= today => {
            format!("{offer}, to be answered today. {rather} whether they can decide today.")
        }
        Some(by) => format!(
            "{offer}, to be answered by {}. {rather} whether they can decide before then.",
            day_in(by, today)
        ),
        None => format!("{offer}. {rather} when they can decide."),
    }
}
