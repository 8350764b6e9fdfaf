use chrono::NaiveDate;

use super::When;
use crate::plan::{Awaited, Caller, Channel, Move, Reason};
use crate::record::Topic;
use crate::text::date::day_in;
use crate::words::reason::others as words;

/// Every reason but the cadence's.
pub(super) fn sentences(step: &Move, reason: &Reason, today: NaiveDate) -> String {
    let on = |date: &NaiveDate| day_in(*date, today);
    let closes = step.window.closes;
    let by = day_in(closes, today);
    let past = closes < today;
    match reason {
        Reason::Cadence { .. } => String::new(),
        Reason::Letter(interview) => {
            let day = on(interview);
            if past {
                words::LetterLate { day }.text()
            } else if *interview > today {
                words::LetterAhead { day, by }.text()
            } else {
                words::Letter { day, by }.text()
            }
        }
        Reason::Debrief(interview) => {
            let day = on(interview);
            if *interview > today {
                words::DebriefAhead { day, by }.text()
            } else if past {
                words::DebriefLate { day }.text()
            } else {
                words::Debrief { day, by }.text()
            }
        }
        Reason::Prepare(interview) if *interview == today => words::PREPARE_TODAY.to_owned(),
        Reason::Prepare(interview) => words::Prepare {
            day: on(interview),
            by: day_in(step.window.preferred.max(today), today),
        }
        .text(),
        Reason::HandIn(due) if *due == today => words::HAND_IN_TODAY.to_owned(),
        Reason::HandIn(due) => words::HandIn {
            day: on(due),
            by: day_in(step.window.preferred.max(today), today),
        }
        .text(),
        Reason::Brief(asked) if past => words::BriefLate { day: on(asked) }.text(),
        Reason::Brief(asked) => words::Brief { day: on(asked), by }.text(),
        Reason::Thank(checked) if past => words::ThankLate { day: on(checked) }.text(),
        Reason::Thank(checked) => words::Thank {
            day: on(checked),
            by,
        }
        .text(),
        Reason::Reply { to, since, from } => reply(step, (*to, *from), &on(since), today),
        Reason::Answer { offered, reply_by } => answer(step, offered, *reply_by, today),
        Reason::AskTime { reply_by, asked } => ask_time(step, reply_by, *asked, today),
        Reason::Settle(answered) => words::Settle { day: on(answered) }.text(),
        Reason::Nudge {
            company,
            reply_by,
            not_before,
        } => {
            let nudge = nudge(company.trim(), *reply_by, today);
            match not_before.filter(|day| *day > today) {
                Some(day) => words::NudgeRuled {
                    nudge,
                    day: on(&day),
                }
                .text(),
                None => nudge,
            }
        }
        Reason::DoorOpen(told) => words::DoorOpen { day: on(told) }.text(),
    }
}

fn reply(step: &Move, (to, from): (Awaited, Caller), day: &str, today: NaiveDate) -> String {
    let when = When::of(step.window.closes, step, today);
    let waits = match to {
        Awaited::AgreedCall if today == step.window.opens => words::WAITS_SPOKEN,
        _ => words::WAITS,
    };
    let text = match to {
        Awaited::MissedCall => {
            let missed = match from {
                Caller::Employer => words::MissedEmployer { day }.text(),
                Caller::Agency => words::MissedAgency { day }.text(),
                Caller::Reference => words::MissedReference { day }.text(),
            };
            let call = match when {
                When::Day(by) => words::CallBackBy { by }.text(),
                When::Today => words::CALL_BACK_TODAY.to_owned(),
                When::Untold => words::CALL_BACK.to_owned(),
            };
            format!("{missed} {call}")
        }
        Awaited::AgreedCall if today < step.window.opens => {
            return match from {
                Caller::Employer => words::AgreedEmployer { day }.text(),
                Caller::Agency => words::AgreedAgency { day }.text(),
                Caller::Reference => words::AgreedReference { day }.text(),
            };
        }
        Awaited::AgreedCall if today == step.window.opens => match from {
            Caller::Employer => words::AGREED_TODAY_EMPLOYER.to_owned(),
            Caller::Agency => words::AGREED_TODAY_AGENCY.to_owned(),
            Caller::Reference => words::AGREED_TODAY_REFERENCE.to_owned(),
        },
        Awaited::AgreedCall | Awaited::UnkeptCall => {
            let unkept = match (from, today == step.window.opens) {
                (Caller::Employer, true) => words::UNKEPT_EMPLOYER_TODAY.to_owned(),
                (Caller::Employer, false) => words::UnkeptEmployer { day }.text(),
                (Caller::Agency, true) => words::UNKEPT_AGENCY_TODAY.to_owned(),
                (Caller::Agency, false) => words::UnkeptAgency { day }.text(),
                (Caller::Reference, true) => words::UNKEPT_REFERENCE_TODAY.to_owned(),
                (Caller::Reference, false) => words::UnkeptReference { day }.text(),
            };
            let call = match when {
                When::Day(by) => words::CallThemBy { by }.text(),
                When::Today => words::CALL_THEM_TODAY.to_owned(),
                When::Untold => words::CALL_THEM.to_owned(),
            };
            format!("{unkept} {call}")
        }
        Awaited::Invitation => match when {
            When::Day(by) => words::InvitedBy { day, by }.text(),
            When::Today => words::InvitedToday { day }.text(),
            When::Untold => words::Invited { day }.text(),
        },
        Awaited::Question(topic) => {
            let asked = match topic {
                Topic::Pay => words::AskedPay { day }.text(),
                Topic::StartDate => words::AskedStart { day }.text(),
                Topic::Availability => words::AskedAvailable { day }.text(),
            };
            let answer = match when {
                When::Day(by) => words::AnswerThemBy { by }.text(),
                When::Today => words::ANSWER_THEM_TODAY.to_owned(),
                When::Untold => words::ANSWER_THEM.to_owned(),
            };
            format!("{asked} {answer}")
        }
    };
    let is_call = !matches!(to, Awaited::Invitation | Awaited::Question(_));
    // Nothing waits for a call with those who are not the employer.
    match from {
        Caller::Agency | Caller::Reference if is_call => text,
        _ => format!("{text} {waits}"),
    }
}

fn answer(
    step: &Move,
    offered: &NaiveDate,
    reply_by: Option<NaiveDate>,
    today: NaiveDate,
) -> String {
    let day = day_in(*offered, today);
    let closes = step.window.closes;
    match reply_by {
        Some(by) if by == today => words::OfferedToday { day }.text(),
        Some(by) => words::OfferedBy {
            day,
            by: day_in(by, today),
        }
        .text(),
        None if closes < today => words::OfferedLate { day }.text(),
        None => words::Offered {
            day,
            by: day_in(closes, today),
        }
        .text(),
    }
}

fn ask_time(
    step: &Move,
    reply_by: &NaiveDate,
    asked: Option<NaiveDate>,
    today: NaiveDate,
) -> String {
    let by = day_in(*reply_by, today);
    let is_call = step.channel == Channel::Phone;
    let when = When::of(step.window.preferred, step, today);
    match asked {
        Some(asked) => {
            let day = day_in(asked, today);
            let passed = words::AskTimeAsked { by, day }.text();
            let again = match (is_call, when) {
                (true, When::Day(day)) => words::AskTimeCallAgainDay { day }.text(),
                (true, When::Today) => words::ASK_TIME_CALL_AGAIN_TODAY.to_owned(),
                (true, When::Untold) => words::ASK_TIME_CALL_AGAIN.to_owned(),
                (false, When::Day(day)) => words::AskTimeWriteAgainDay { day }.text(),
                (false, When::Today | When::Untold) => words::ASK_TIME_WRITE_AGAIN_TODAY.to_owned(),
            };
            format!("{passed} {again}")
        }
        None => {
            let passed = words::AskTime { by }.text();
            let ask = match (is_call, when) {
                (true, When::Day(day)) => words::AskTimeCallDay { day }.text(),
                (true, When::Today) => words::ASK_TIME_CALL_TODAY.to_owned(),
                (true, When::Untold) => words::ASK_TIME_CALL.to_owned(),
                (false, When::Day(day)) => words::AskTimeWriteDay { day }.text(),
                (false, When::Today | When::Untold) => words::ASK_TIME_WRITE_TODAY.to_owned(),
            };
            format!("{passed} {ask}")
        }
    }
}

fn nudge(company: &str, reply_by: Option<NaiveDate>, today: NaiveDate) -> String {
    match (company, reply_by) {
        ("", Some(by)) if by <= today => words::NUDGE_TODAY.to_owned(),
        ("", Some(by)) => words::NudgeBy {
            by: day_in(by, today),
        }
        .text(),
        ("", None) => words::NUDGE.to_owned(),
        (company, Some(by)) if by <= today => words::NudgeCompanyToday { company }.text(),
        (company, Some(by)) => words::NudgeCompanyBy {
            company,
            by: day_in(by, today),
        }
        .text(),
        (company, None) => words::NudgeCompany { company }.text(),
    }
}
