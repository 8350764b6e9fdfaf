use chrono::{Datelike, NaiveDate};

use super::{later_entry, now};
use crate::plan::{Basis, Channel, ChannelReason, LastContact, Move, Reason, State};
use crate::text::date::{day_in, span_in, weekday};
use crate::text::number::count;

/// Sentences added at the most to what a cadence move says of its day.
const EXTRAS: usize = 2;

/// What to do differently after a call with no answer: leave a message (R3). After the third in a
/// row the move itself is in writing.
#[must_use]
pub fn advice(step: &Move) -> Option<String> {
    let Reason::Cadence { no_answers, .. } = step.reason else {
        return None;
    };
    (no_answers > 0 && step.channel == Channel::Phone).then(|| {
        "If nobody answers, leave a message this time, with the assistant or on voicemail. That \
         counts."
            .to_owned()
    })
}

/// What the sentences are made of.
#[derive(Clone, Copy)]
struct About<'a> {
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
    let about = About {
        step,
        basis,
        not_before,
        today,
    };
    let mut sentences = vec![match left_out {
        Some(date) => format!(
            "You left this out on {}, so the days count from there.",
            day_in(date, today)
        ),
        None => last_contact(last, anchor, today),
    }];
    // A move put off has a window of its own, which the last sentence tells.
    if step.snoozed.is_none() {
        sentences.push(about.window());
    }
    let via = "All contact goes through the agency, so ask the counselor to follow up.";
    let extras = [
        step.via_counselor.then(|| via.to_owned()),
        uncounted.map(|date| later_entry(date, today)),
        decision.and_then(|date| about.decision(date)),
        channel.map(|why| by_other_means(why, step.channel)),
        advice(step),
        about.ruled(),
        promised.map(|date| {
            format!(
                "They promised on {} to be in touch; keep your own time all the same.",
                day_in(date, today)
            )
        }),
    ];
    sentences.extend(extras.into_iter().flatten().take(EXTRAS));
    sentences.join(" ")
}

fn last_contact(last: LastContact, anchor: NaiveDate, today: NaiveDate) -> String {
    let date = day_in(anchor, today);
    match last {
        LastContact::MessageLeft => format!("You left a message on {date}. That counts."),
        LastContact::Letter => format!("Your letter went out on {date}."),
        LastContact::Email => format!("Your e-mail went out on {date}."),
        LastContact::Text => format!("Your text went out on {date}."),
        LastContact::Network => format!("Your message on the network went out on {date}."),
        LastContact::Call => format!("You last spoke on {date}."),
        LastContact::Video => format!("You last spoke, by video, on {date}."),
        LastContact::Visit => format!("You were last there on {date}."),
        LastContact::News => format!("You last heard from them on {date}."),
        LastContact::Interview => format!("The interview was on {date}."),
        LastContact::Task => format!("The task was handed in on {date}."),
    }
}

impl About<'_> {
    fn day(self, date: NaiveDate) -> String {
        day_in(date, self.today)
    }

    /// A day beside the preferred one, without the month where that has said it.
    fn beside(self, date: NaiveDate) -> String {
        let best = self.step.window.preferred;
        match (date.year(), date.month()) == (best.year(), best.month()) {
            true => format!("{} {}", weekday(date.weekday()), date.day()),
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
                (true, true) => format!("The day for it is {best}."),
                (true, false) => format!("Best on {best}, not after {last}."),
                (false, true) => format!("Best on {best}, not before {first}."),
                (false, false) => {
                    format!("Best on {best}, not before {first} and not after {last}.")
                }
            },
            State::Open if to_last => format!("Best on {best}; it is in time already."),
            State::Open => format!("Best on {best}, not after {last}; it is in time already."),
            State::Due if window.preferred == self.today && to_last => {
                "Today is the day for it.".to_owned()
            }
            State::Due if window.preferred == self.today => {
                format!(
                    "Today is the best day for it; it is in time until {}.",
                    self.day(window.closes)
                )
            }
            State::Due if window.closes == self.today => "Today it is still in time.".to_owned(),
            State::Due => format!("It is in time until {}.", self.day(window.closes)),
            State::Overdue => format!(
                "The best day for it was {best}. A contact still counts{}.",
                now(self.step, self.today)
            ),
        }
    }

    /// No day on which it would have been in time is free.
    fn away(self) -> String {
        let window = self.step.window;
        let preferred = self.day(window.preferred);
        let is_past = window.preferred < self.today;
        let is = if is_past { "was" } else { "is" };
        let none = if window.opens == window.closes {
            format!("{} {is} not a free day", self.day(window.opens))
        } else {
            let span = span_in(window.opens, window.closes, self.today);
            format!("No day from {span} {is} free")
        };
        if is_past {
            format!(
                "{none}. A contact still counts{}.",
                now(self.step, self.today)
            )
        } else {
            format!("{none}; {preferred} is the first one after.")
        }
    }

    /// They asked for a call.
    fn call_on(self, asked: NaiveDate) -> String {
        let preferred = self.step.window.preferred;
        let ruled = self
            .not_before
            .filter(|day| asked < *day && *day <= preferred);
        let (named, best) = (self.day(asked), self.day(preferred));
        if preferred < self.today {
            format!(
                "They asked you to call on {named}. That day has passed; a contact still counts{}.",
                now(self.step, self.today)
            )
        } else if let Some(ruled) = ruled {
            format!(
                "They asked you to call on {named}, and later not to be contacted before {}, so \
                 {best} is the day.",
                self.day(ruled)
            )
        } else if asked == preferred {
            format!("They asked you to call on {best}.")
        } else {
            format!(
                "They asked you to call on {named}, which is not a free day, so {best} is the day."
            )
        }
    }

    /// They named a day for the decision.
    fn follow(self, date: NaiveDate) -> String {
        let preferred = self.step.window.preferred;
        let (named, best) = (self.day(date), self.day(preferred));
        let decide = if date < self.today {
            "were to decide"
        } else {
            "decide"
        };
        let ruled = self.not_before.filter(|day| *day > date);
        if date < self.today && preferred <= self.today {
            format!(
                "They were to decide on {named}: ask{} whether they have.",
                now(self.step, self.today)
            )
        } else if let Some(ruled) = ruled {
            format!(
                "They {decide} on {named} and asked not to be contacted before {}; {best} is the \
                 first free day for it.",
                self.day(ruled)
            )
        } else {
            format!("They {decide} on {named}; {best} is the first free day after it.")
        }
    }

    /// A call was not answered.
    fn again(self, call: NaiveDate) -> String {
        let preferred = self.step.window.preferred;
        let when = if preferred > self.today {
            format!(" on {}", self.day(preferred))
        } else {
            now(self.step, self.today).to_owned()
        };
        let what = match self.step.channel {
            Channel::Phone => "Try again",
            _ => "Write",
        };
        format!(
            "Nobody answered on {}, and that is not a contact. {what}{when}.",
            self.day(call)
        )
    }

    /// The decision date, where it did not settle the day: judged by today (R5).
    fn decision(self, date: NaiveDate) -> Option<String> {
        let named = self.day(date);
        let is_told = matches!(self.basis, Basis::Decision(_)) && self.step.snoozed.is_none();
        let is_put_off = self.step.snoozed.is_some() || matches!(self.basis, Basis::CallOn(_));
        if is_told {
            None
        } else if date < self.today {
            Some(format!(
                "Their date, {named}, has passed: ask whether they have decided."
            ))
        } else if date == self.today {
            Some("Today is the day they named for the decision.".to_owned())
        } else if is_put_off {
            None
        } else {
            Some(format!(
                "Their date, {named}, is far off, so the rhythm goes on."
            ))
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
        Some(format!(
            "They asked not to be contacted before {}.",
            self.day(ruled)
        ))
    }
}

fn by_other_means(why: ChannelReason, channel: Channel) -> String {
    let by = match channel {
        Channel::Email => "by e-mail",
        _ => "by letter",
    };
    match why {
        ChannelReason::NoLetterYet => {
            format!("No letter has gone out since the interview, so this one is {by}.")
        }
        ChannelReason::TwoMessages => {
            "The last two contacts were messages left, so a letter this time.".to_owned()
        }
        ChannelReason::NoPhone => format!("They asked not to be phoned, so this one is {by}."),
        ChannelReason::InWriting => format!("You follow up here in writing, so this one is {by}."),
        ChannelReason::NoAnswers(calls) => format!(
            "That makes {} calls with no answer, so this one is {by}.",
            count(calls)
        ),
    }
}
