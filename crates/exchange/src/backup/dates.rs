use cadence::record::{
    Answer, Body, NewsKind, Opportunity, Outcome, Settings, Stamp, Touch, TouchKind,
};
use chrono::{Datelike, NaiveDate};

/// Whether every date in an opening is one that a calendar shows, and no stamp before 1970.
pub(super) fn fit_opening(opening: &Opportunity) -> bool {
    let gone = opening.gone.iter().flat_map(|gone| {
        let was = gone.was.iter().map(|edition| edition.stamp);
        let seen = gone.seen.values().copied();
        seen.chain(was).chain([gone.at, gone.all, gone.of])
    });
    // Also of details that a deletion keeps.
    let kept = opening.gone.iter().filter_map(|gone| gone.was.as_ref());
    let kept = kept.map(|edition| &edition.details);
    let mut applied = opening
        .details
        .iter()
        .chain(kept)
        .filter_map(|details| details.applied);
    let mut stamps = opening
        .items
        .values()
        .flat_map(|item| [Some(item.stamp), item.of]);
    stamps.all(|stamp| stamp.is_none_or(fit_stamp))
        && gone.chain([opening.stamp]).all(fit_stamp)
        && applied.all(fit)
        && opening.bodies().all(|(_, body)| fit_body(body))
}

/// Whether every date in the settings is one that a calendar shows, and no stamp before 1970.
pub(super) fn fit_settings(settings: &Settings) -> bool {
    let holidays = settings
        .holidays_added
        .iter()
        .chain(&settings.holidays_removed);
    let off = settings
        .days_off
        .iter()
        .flat_map(|days| [&days.from, &days.to]);
    let roster = settings.roster.entries.values();
    let asked = settings
        .roster
        .references()
        .filter_map(|(_, reference)| reference.permission);
    fit_stamp(settings.stamp)
        && roster.map(|entry| entry.stamp).all(fit_stamp)
        && holidays.chain(off).copied().chain(asked).all(fit)
}

fn fit_body(body: &Body) -> bool {
    let more = match body {
        Body::Touch(Touch {
            kind: TouchKind::Call(Outcome::Reached(answer)),
            ..
        }) => match answer {
            Answer::DecisionBy(day) | Answer::CallOn(day) => Some(*day),
            Answer::NoDate | Answer::Decided => None,
        },
        Body::News(news) => match news.kind {
            NewsKind::DecisionBy(day)
            | NewsKind::CallOn(day)
            | NewsKind::WillCall(day)
            | NewsKind::CalledOff(day)
            | NewsKind::MoreTime(day) => Some(day),
            NewsKind::Offered { reply_by } => reply_by,
            _ => None,
        },
        Body::GroundRule(rule) => rule.not_before,
        Body::Pause(pause) => Some(pause.to),
        Body::Snooze(snooze) => Some(snooze.until),
        Body::Interview(_)
        | Body::Touch(_)
        | Body::Contact(_)
        | Body::Observation(_)
        | Body::Interest(_)
        | Body::Skip(_)
        | Body::Closing(_)
        | Body::Note(_)
        | Body::Pay(_)
        | Body::Unknown(_) => None,
    };
    let starts = match body {
        Body::News(news) => news.starts,
        _ => None,
    };
    body.date().into_iter().chain(more).chain(starts).all(fit)
}

fn fit(day: NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}

/// One that is far ahead is brought down where the file is taken in: that needs to know today.
fn fit_stamp(stamp: Stamp) -> bool {
    stamp.at >= 0
}
