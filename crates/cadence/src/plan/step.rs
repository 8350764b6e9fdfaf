use chrono::NaiveDate;

use super::facts::Facts;
use super::{Channel, Move, MoveKind, Reason, Rule, Window};
use crate::day::Days;
use crate::record::Id;

/// A move as its rule gives it. It copies nothing of the record: a look ahead weighs many of them
/// and keeps few. The fields are those of a [`Move`].
pub(super) struct Step<'a> {
    pub(super) kind: MoveKind,
    pub(super) about: Option<&'a Id>,
    pub(super) who: Option<&'a Id>,
    pub(super) via_counselor: bool,
    pub(super) channel: Channel,
    pub(super) beside: Option<Channel>,
    pub(super) window: Window,
    pub(super) snoozed: Option<NaiveDate>,
    pub(super) rule: Rule,
    pub(super) reason: Reason,
    /// The day of what caused it: an earlier snooze or skip does not apply.
    pub(super) since: NaiveDate,
}

impl Step<'_> {
    /// Takes in a snooze.
    ///
    /// A contact ends what was put off before it. One that was put off on the very day of the
    /// contact was put off before it as well, as nothing is due right after a contact.
    pub(super) fn put_off(&mut self, facts: &Facts<'_>, days: &Days<'_>) {
        let latest = facts
            .snoozes()
            .filter(|snooze| snooze.kind == self.kind && snooze.about.as_ref() == self.about)
            .filter(|snooze| {
                snooze.date > self.since
                    || (snooze.date == self.since && self.kind != MoveKind::Cadence)
            })
            .map(|snooze| (snooze.date, snooze.until))
            .max();
        if let Some((_, until)) = latest
            && until >= self.window.opens
        {
            let day = days.free_from(until);
            self.snoozed = Some(until);
            self.window.opens = day;
            self.window.preferred = day;
            self.window.closes = self.window.closes.max(day);
        }
    }

    /// The move as it stands on the day of `facts`.
    pub(super) fn into_move(self, facts: &Facts<'_>, days: &Days<'_>) -> Move {
        let day = self.window.preferred.max(facts.today);
        let on = match self.channel {
            Channel::Phone => self.in_time(day, days.free_from(day)),
            Channel::Letter | Channel::Email | Channel::Alone => day,
        };
        Move {
            opportunity: facts.opportunity.id.clone(),
            kind: self.kind,
            about: self.about.cloned(),
            who: self.who.cloned(),
            via_counselor: self.via_counselor,
            channel: self.channel,
            beside: self.beside,
            window: self.window,
            state: self.window.state(facts.today),
            on,
            snoozed: self.snoozed,
            rule: self.rule,
            reason: self.reason,
        }
    }

    /// The next free day, unless an offer has to be answered before: then the day itself.
    fn in_time(&self, day: NaiveDate, free: NaiveDate) -> NaiveDate {
        let reply_by = match self.reason {
            Reason::Answer { reply_by, .. } | Reason::Nudge { reply_by, .. } => reply_by,
            _ => None,
        };
        match reply_by {
            Some(by) if day <= by && by < free => day,
            _ => free,
        }
    }
}
