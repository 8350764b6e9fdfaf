use chrono::{Datelike, NaiveDate};

use super::{When, is_elsewhen, later_entry};
use crate::plan::{Basis, Channel, ChannelReason, LastContact, Move, Reason, State};
use crate::text::date::{day_in, span_in, weekday};
use crate::text::number::count;
use crate::words::reason::cadence as words;

/// Sentences added at the most to what a cadence move says of its day.
const EXTRAS: usize = 2;

/// What to do differently after a call with no answer: leave a message (R3). After the third in a
/// row the move itself is in writing.
#[must_use]
pub fn advice(step: &Move) -> Option<String> {
    let Reason::Cadence { no_answers, .. } = step.reason else {
        return None;
    };
    (no_answers > 0 && step.channel == Channel::Phone).then(|| words::LEAVE_MESSAGE.to_owned())
}

/// What the sentences are made of.
#[derive(Clone, Copy)]
struct CadenceWords<'a> {
    step: &'a Move,
    basis: Basis,
    not_before: Option<NaiveDate>,
    today: NaiveDate,
}

pub(super) fn sentences(step: &Move, today: NaiveDate) -> String {
    let Reason::Cadence {
        anchor,
        last,
        basis,
        left_out,
        call_on: _,
        decision,
        promised,
        not_before,
        channel,
        no_answers: _,
        uncounted,
    } = step.reason
    else {
        return String::new();
    };
    let about = CadenceWords {
        step,
        basis,
        not_before,
        today,
    };
    let mut sentences = vec![match left_out {
        Some(date) => words::LeftOut {
            day: day_in(date, today),
        }
        .text(),
        None => last_contact(last, anchor, today),
    }];
    // A move put off has a window of its own, which the last sentence tells.
    if step.snoozed.is_none() {
        sentences.push(about.window());
    }
    let extras = [
        step.via_counselor.then(|| words::COUNSELOR.to_owned()),
        uncounted.map(|date| later_entry(date, today)),
        decision.and_then(|date| about.decision(date)),
        channel.map(|why| by_other_means(why, step.channel)),
        advice(step),
        about.ruled(),
        promised.map(|date| {
            words::Promised {
                day: day_in(date, today),
            }
            .text()
        }),
    ];
    sentences.extend(extras.into_iter().flatten().take(EXTRAS));
    sentences.join(" ")
}

fn last_contact(last: LastContact, anchor: NaiveDate, today: NaiveDate) -> String {
    let day = day_in(anchor, today);
    match last {
        LastContact::MessageLeft => words::LastMessage { day }.text(),
        LastContact::Letter => words::LastLetter { day }.text(),
        LastContact::Email => words::LastEmail { day }.text(),
        LastContact::Text => words::LastText { day }.text(),
        LastContact::Network => words::LastNetwork { day }.text(),
        LastContact::Call => words::LastCall { day }.text(),
        LastContact::Video => words::LastVideo { day }.text(),
        LastContact::Visit => words::LastVisit { day }.text(),
        LastContact::News => words::LastNews { day }.text(),
        LastContact::Interview => words::LastInterview { day }.text(),
        LastContact::Task => words::LastTask { day }.text(),
    }
}

impl CadenceWords<'_> {
    fn day(self, date: NaiveDate) -> String {
        day_in(date, self.today)
    }

    /// Whether today is no day for it, which the last sentence tells.
    fn is_elsewhen(self) -> bool {
        is_elsewhen(self.step, self.today)
    }

    /// A day beside the preferred one, without the month where that has said it.
    fn beside(self, date: NaiveDate) -> String {
        let best = self.step.window.preferred;
        match (date.year(), date.month()) == (best.year(), best.month()) {
            true => words::Beside {
                weekday: weekday(date.weekday()),
                day: date.day(),
            }
            .text(),
            false => self.day(date),
        }
    }

    /// What settled the preferred day.
    fn window(self) -> String {
        match self.basis {
            Basis::Rhythm(_) | Basis::LastFree | Basis::FirstFree => self.usual(),
            Basis::Away => self.away(),
            Basis::CallOn(asked) => self.call_on(asked),
            Basis::Decision(date) => self.follow(date),
            Basis::NoAnswer(call) => self.again(call),
        }
    }

    /// The best day, and how early and how late is still in time.
    fn usual(self) -> String {
        let window = self.step.window;
        let (first, last) = (self.beside(window.opens), self.beside(window.closes));
        let best = self.day(window.preferred);
        let (from_first, to_last) = (
            window.preferred == window.opens,
            window.preferred == window.closes,
        );
        match window.state(self.today) {
            State::Waiting => match (from_first, to_last) {
                (true, true) => words::Only { best }.text(),
                (true, false) => words::BestFirst { best, last }.text(),
                (false, true) => words::BestLast { best, first }.text(),
                (false, false) => words::Best { best, first, last }.text(),
            },
            State::Open if to_last => words::BestOpenLast { best }.text(),
            State::Open => words::BestOpen { best, last }.text(),
            State::Due if window.preferred == self.today && to_last => words::ONLY_TODAY.to_owned(),
            State::Due if window.preferred == self.today => words::BestToday {
                last: self.day(window.closes),
            }
            .text(),
            State::Due if window.closes == self.today => words::UNTIL_TODAY.to_owned(),
            State::Due => words::Until {
                last: self.day(window.closes),
            }
            .text(),
            State::Overdue if self.is_elsewhen() => words::BestPast { best }.text(),
            State::Overdue => words::BestPastToday { best }.text(),
        }
    }

    /// No day on which it would have been in time is free.
    fn away(self) -> String {
        let window = self.step.window;
        let best = self.day(window.preferred);
        let is_past = window.preferred < self.today;
        if window.opens == window.closes {
            let day = self.day(window.opens);
            match (is_past, self.is_elsewhen()) {
                (false, _) => words::AwayDay { day, best }.text(),
                (true, true) => words::AwayDayPast { day }.text(),
                (true, false) => words::AwayDayPastToday { day }.text(),
            }
        } else {
            let span = span_in(window.opens, window.closes, self.today);
            match (is_past, self.is_elsewhen()) {
                (false, _) => words::AwaySpan { span, best }.text(),
                (true, true) => words::AwaySpanPast { span }.text(),
                (true, false) => words::AwaySpanPastToday { span }.text(),
            }
        }
    }

    /// They asked for a call.
    fn call_on(self, asked: NaiveDate) -> String {
        let preferred = self.step.window.preferred;
        let ruled = self
            .not_before
            .filter(|day| asked < *day && *day <= preferred);
        let (day, best) = (self.day(asked), self.day(preferred));
        if preferred < self.today {
            match self.is_elsewhen() {
                true => words::CallOnPast { day }.text(),
                false => words::CallOnPastToday { day }.text(),
            }
        } else if let Some(ruled) = ruled {
            let ruled = self.day(ruled);
            words::CallOnRuled { day, ruled, best }.text()
        } else if asked == preferred {
            words::CallOn { day }.text()
        } else {
            words::CallOnBusy { day, best }.text()
        }
    }

    /// They named a day for the decision.
    fn follow(self, date: NaiveDate) -> String {
        let preferred = self.step.window.preferred;
        let (day, best) = (self.day(date), self.day(preferred));
        let is_past = date < self.today;
        if is_past && preferred <= self.today {
            return match self.is_elsewhen() {
                true => words::DecisionAsk { day }.text(),
                false => words::DecisionAskToday { day }.text(),
            };
        }
        let ruled = self.not_before.filter(|day| *day > date);
        match (is_past, ruled.map(|day| self.day(day))) {
            (false, None) => words::Decision { day, best }.text(),
            (false, Some(ruled)) => words::DecisionRuled { day, ruled, best }.text(),
            (true, None) => words::DecisionPast { day, best }.text(),
            (true, Some(ruled)) => words::DecisionPastRuled { day, ruled, best }.text(),
        }
    }

    /// A call was not answered.
    fn again(self, call: NaiveDate) -> String {
        let call = self.day(call);
        let when = When::of(self.step.window.preferred, self.step, self.today);
        match (self.step.channel, when) {
            (Channel::Phone, When::Day(day)) => words::NoAnswerCallDay { call, day }.text(),
            (Channel::Phone, When::Today) => words::NoAnswerCallToday { call }.text(),
            (Channel::Phone, When::Untold) => words::NoAnswerCall { call }.text(),
            (_, When::Day(day)) => words::NoAnswerWriteDay { call, day }.text(),
            (_, When::Today | When::Untold) => words::NoAnswerWriteToday { call }.text(),
        }
    }

    /// The decision date, where it did not settle the day: judged by today (R5).
    fn decision(self, date: NaiveDate) -> Option<String> {
        let day = self.day(date);
        let is_told = matches!(self.basis, Basis::Decision(_)) && self.step.snoozed.is_none();
        let is_put_off = self.step.snoozed.is_some() || matches!(self.basis, Basis::CallOn(_));
        if is_told {
            None
        } else if date < self.today {
            Some(words::DatePassed { day }.text())
        } else if date == self.today {
            Some(words::DATE_TODAY.to_owned())
        } else if is_put_off {
            None
        } else {
            Some(words::DateFar { day }.text())
        }
    }

    /// "Not before" a day, where the sentence about the window does not tell it.
    fn ruled(self) -> Option<String> {
        let told = match self.basis {
            Basis::CallOn(_) => true,
            Basis::Decision(date) => self.not_before.is_some_and(|day| day > date),
            _ => false,
        };
        let ruled = self.not_before.filter(|day| !told && *day > self.today)?;
        let day = self.day(ruled);
        Some(words::Ruled { day }.text())
    }
}

fn by_other_means(why: ChannelReason, channel: Channel) -> String {
    let by_email = channel == Channel::Email;
    let text = match (why, by_email) {
        (ChannelReason::NoLetterYet, true) => words::NO_LETTER_EMAIL,
        (ChannelReason::NoLetterYet, false) => words::NO_LETTER_LETTER,
        (ChannelReason::TwoMessages, _) => words::TWO_MESSAGES,
        (ChannelReason::NoPhone, true) => words::NO_PHONE_EMAIL,
        (ChannelReason::NoPhone, false) => words::NO_PHONE_LETTER,
        (ChannelReason::InWriting, true) => words::IN_WRITING_EMAIL,
        (ChannelReason::InWriting, false) => words::IN_WRITING_LETTER,
        (ChannelReason::NoAnswers(calls), is_email) => {
            let count = count(calls);
            return match is_email {
                true => words::NoAnswersEmail { count }.text(),
                false => words::NoAnswersLetter { count }.text(),
            };
        }
    };
    text.to_owned()
}
