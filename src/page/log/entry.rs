//! What has been chosen and filled in, and what of it goes into the record.

use cadence::record::{
    Answer, Body, Contact, ContactKind, Id, News, NewsKind, Note, Opportunity, Outcome, Purpose,
    Topic, Touch, TouchKind,
};
use chrono::{Datelike, NaiveDate};

use super::choice::LogChoice;
use crate::component::Wrong;
use crate::page::shared::answer::{
    CALL_ON, DECIDED, DECISION_BY, OFFERED, TURNED_DOWN, may_be_of_pay,
};
use crate::page::shared::field_check::day_wrong;
use crate::page::shared::pay_said::pay_said;
use crate::words::log as words;

/// The small form, filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LogEntry {
    pub(super) choice: LogChoice,
    /// The day it happened.
    pub(super) date: Option<NaiveDate>,
    /// Whom a touch went to, or whose a call of theirs is.
    pub(super) to: Option<Id>,
    /// The name of who took the message, or of a reference.
    pub(super) who: String,
    /// Those of the roster who are now named for the opening.
    pub(super) named: Vec<Contact>,
    /// The reference of the opening who was checked.
    pub(super) checked: Option<Id>,
    /// What was answered, by its number.
    pub(super) answer: Option<usize>,
    /// What was decided, by its number.
    pub(super) verdict: Option<usize>,
    /// The day that was named.
    pub(super) day: Option<NaiveDate>,
    /// Of an offer: the pay, and the first day of work.
    pub(super) pay: String,
    pub(super) starts: Option<NaiveDate>,
    /// What was said about pay, and who said it.
    pub(super) pay_said: String,
    pub(super) pay_who: Option<usize>,
    /// Pay, start, availability.
    pub(super) topics: [bool; 3],
    pub(super) note: String,
}

const TOPICS: [Topic; 3] = [Topic::Pay, Topic::StartDate, Topic::Availability];

impl LogEntry {
    /// It happened today, and nothing else is known of it.
    pub(super) fn new(choice: LogChoice, today: NaiveDate, to: Option<Id>) -> Self {
        Self {
            choice,
            date: Some(today),
            to,
            who: String::new(),
            named: Vec::new(),
            checked: None,
            answer: None,
            verdict: None,
            day: None,
            pay: String::new(),
            starts: None,
            pay_said: String::new(),
            pay_who: None,
            topics: [false; 3],
            note: String::new(),
        }
    }

    /// Whether somebody was asked for the decision.
    pub(super) fn asks_decision(choice: LogChoice, purpose: Purpose) -> bool {
        let private = matches!(
            purpose,
            Purpose::Debrief | Purpose::Brief | Purpose::Thank | Purpose::Answer | Purpose::AskTime
        );
        choice == LogChoice::Reached && !private
    }

    /// Whether pay may have come up: not with a reference, and not beside an offer.
    pub(super) fn asks_pay(
        choice: LogChoice,
        purpose: Purpose,
        answer: Option<usize>,
        verdict: Option<usize>,
    ) -> bool {
        let aside = matches!(purpose, Purpose::Brief | Purpose::Thank);
        choice.may_be_of_pay() && !aside && may_be_of_pay(answer, verdict)
    }

    /// What can't be saved as it is.
    pub(super) fn wrongs(&self, purpose: Purpose, today: NaiveDate) -> Vec<Wrong> {
        let mut wrongs: Vec<Wrong> = Vec::new();
        let mut say = |field, text: &str| wrongs.push((field, text.to_owned()));
        let date = self.date.unwrap_or(today);
        if Self::asks_decision(self.choice, purpose) {
            match (self.answer, self.verdict) {
                (None, _) => say("answer", words::WRONG_ANSWER),
                (Some(DECIDED), None) => say("verdict", words::WRONG_VERDICT),
                _ => {}
            }
        }
        if let Some(last) = self.day_after(purpose) {
            match self.day {
                None => say("named-day", words::WRONG_DAY),
                Some(day) if day.year() > 2100 => say("named-day", words::WRONG_YEAR),
                Some(day) if day < date => say("named-day", words::WRONG_EARLY),
                Some(day) if last && day == date => say("named-day", words::WRONG_SAME),
                Some(_) => {}
            }
        }
        if self.choice == LogChoice::CalledOff && self.day.is_none() {
            say("named-day", words::WRONG_CALLED_OFF);
        }
        if self.choice == LogChoice::AskedAbout && self.topics == [false; 3] {
            say("topics", words::WRONG_TOPICS);
        }
        if self.choice == LogChoice::Note && self.note.trim().is_empty() {
            say("note", words::WRONG_NOTE);
        }
        wrongs.extend(day_wrong("day", self.date, today));
        wrongs
    }

    /// A day has to be named; whether it has to come after the day it was named on.
    fn day_after(&self, purpose: Purpose) -> Option<bool> {
        let asked = Self::asks_decision(self.choice, purpose);
        match (self.choice, self.answer.filter(|_| asked)) {
            (LogChoice::NamedDate | LogChoice::WillCall | LogChoice::MoreTime, _)
            | (_, Some(DECISION_BY)) => Some(false),
            (LogChoice::CallOn, _) | (_, Some(CALL_ON)) => Some(true),
            _ => None,
        }
    }

    /// Enters it all into an opening.
    pub(super) fn enter(
        &self,
        purpose: Purpose,
        opening: &Opportunity,
        today: NaiveDate,
        add: &mut dyn FnMut(Body) -> Id,
    ) {
        let date = self.date.unwrap_or(today);
        let note = self.note.trim().to_owned();
        let pay = Self::asks_pay(self.choice, purpose, self.answer, self.verdict)
            .then(|| pay_said(&self.pay_said, self.pay_who, date, self.to.clone(), None));
        self.enter_choice(purpose, opening, date, note, add);
        if let Some(pay) = pay.flatten() {
            add(pay);
        }
    }

    fn enter_choice(
        &self,
        purpose: Purpose,
        opening: &Opportunity,
        date: NaiveDate,
        note: String,
        add: &mut dyn FnMut(Body) -> Id,
    ) {
        match self.choice {
            LogChoice::Note => {
                add(Body::Note(Note { date, text: note }));
            }
            LogChoice::AskedAbout => {
                let asked = TOPICS.into_iter().zip(self.topics).filter(|(_, yes)| *yes);
                for (topic, _) in asked {
                    let note = note.clone();
                    add(Body::News(News {
                        note,
                        ..News::new(date, NewsKind::AskedAbout(topic))
                    }));
                }
            }
            _ => match self.touch_kind(purpose, opening, add) {
                Some(kind) => self.enter_touch(kind, purpose, date, note, add),
                None => {
                    if let Some(kind) = self.news_kind(date, opening, add) {
                        add(Body::News(News {
                            note,
                            interview: called_off(&kind, opening),
                            ..self.news(date, kind)
                        }));
                    }
                }
            },
        }
    }

    /// A touch, and the news that came of it.
    fn enter_touch(
        &self,
        kind: TouchKind,
        purpose: Purpose,
        date: NaiveDate,
        note: String,
        add: &mut dyn FnMut(Body) -> Id,
    ) {
        let decided = kind == TouchKind::Call(Outcome::Reached(Answer::Decided));
        add(Body::Touch(Touch {
            date,
            kind,
            to: self.to.iter().cloned().collect(),
            purpose,
            note,
            text: None,
        }));
        let kind = match self.verdict.filter(|_| decided) {
            Some(OFFERED) => NewsKind::Offered { reply_by: self.day },
            Some(TURNED_DOWN) => NewsKind::TurnedDown,
            _ => return,
        };
        add(Body::News(self.news(date, kind)));
    }

    /// News, with its terms if it is an offer.
    fn news(&self, date: NaiveDate, kind: NewsKind) -> News {
        let is_offer = matches!(kind, NewsKind::Offered { .. });
        News {
            pay: match is_offer {
                true => self.pay.trim().to_owned(),
                false => String::new(),
            },
            starts: self.starts.filter(|_| is_offer),
            by: self.to.clone().filter(|_| self.choice.is_call()),
            unkept: self.choice == LogChoice::NotCalled,
            ..News::new(date, kind)
        }
    }

    fn touch_kind(
        &self,
        purpose: Purpose,
        opening: &Opportunity,
        add: &mut dyn FnMut(Body) -> Id,
    ) -> Option<TouchKind> {
        Some(match self.choice {
            LogChoice::MessageLeft => {
                let with = self.person(ContactKind::Gatekeeper, opening, add);
                TouchKind::Call(Outcome::MessageLeft { with })
            }
            LogChoice::NoAnswer => TouchKind::Call(Outcome::NoAnswer),
            LogChoice::Reached => TouchKind::Call(Outcome::Reached(self.answer(purpose))),
            LogChoice::Letter => TouchKind::Letter,
            LogChoice::Email => TouchKind::Email,
            LogChoice::Video => TouchKind::Video,
            LogChoice::Text => TouchKind::Text,
            LogChoice::Network => TouchKind::Network,
            LogChoice::Visit => TouchKind::Visit,
            _ => return None,
        })
    }

    fn answer(&self, purpose: Purpose) -> Answer {
        let asked = Self::asks_decision(self.choice, purpose);
        match (self.answer.filter(|_| asked), self.day) {
            (Some(DECIDED), _) => Answer::Decided,
            (Some(DECISION_BY), Some(day)) => Answer::DecisionBy(day),
            (Some(CALL_ON), Some(day)) => Answer::CallOn(day),
            _ => Answer::NoDate,
        }
    }

    fn news_kind(
        &self,
        date: NaiveDate,
        opening: &Opportunity,
        add: &mut dyn FnMut(Body) -> Id,
    ) -> Option<NewsKind> {
        Some(match self.choice {
            LogChoice::Called => NewsKind::CalledBack,
            LogChoice::MissedCall => NewsKind::MissedCall,
            LogChoice::Promised => NewsKind::PromisedContact,
            LogChoice::NamedDate => NewsKind::DecisionBy(self.day?),
            LogChoice::CallOn => NewsKind::CallOn(self.day?),
            LogChoice::WillCall => NewsKind::WillCall(self.day?),
            LogChoice::NotCalled => NewsKind::WillCall(date),
            LogChoice::InvitedBack => NewsKind::InvitedBack,
            LogChoice::CalledOff => NewsKind::CalledOff(self.day?),
            LogChoice::AskedReferences => {
                self.references(opening, add);
                NewsKind::AskedReferences
            }
            LogChoice::CheckedReference => {
                let added = self.references(opening, add);
                NewsKind::CheckedReference(self.checked.clone().or(added))
            }
            LogChoice::Offered => NewsKind::Offered { reply_by: self.day },
            LogChoice::MoreTime => NewsKind::MoreTime(self.day?),
            LogChoice::TurnedDown => NewsKind::TurnedDown,
            _ => return None,
        })
    }

    /// Enters those who are named; the last of them.
    fn references(&self, opening: &Opportunity, add: &mut dyn FnMut(Body) -> Id) -> Option<Id> {
        let named = self.named.iter().cloned();
        let last = named.map(|contact| add(Body::Contact(contact))).last();
        self.person(ContactKind::Reference, opening, add).or(last)
    }

    /// The person named, made if not known.
    fn person(
        &self,
        kind: ContactKind,
        opening: &Opportunity,
        add: &mut dyn FnMut(Body) -> Id,
    ) -> Option<Id> {
        let name = self.who.trim();
        if name.is_empty() {
            return None;
        }
        let same = |contact: &Contact| contact.name.trim().to_lowercase() == name.to_lowercase();
        let known = opening.contacts_of(kind).chain(opening.contacts());
        let found = known
            .into_iter()
            .find(|(_, contact)| same(contact))
            .map(|(id, _)| id.clone());
        Some(found.unwrap_or_else(|| {
            let name = name.to_owned();
            add(Body::Contact(Contact {
                kind,
                name,
                ..Contact::default()
            }))
        }))
    }
}

/// The interview that is called off, where there is but one on that day.
fn called_off(kind: &NewsKind, opening: &Opportunity) -> Option<Id> {
    let NewsKind::CalledOff(day) = kind else {
        return None;
    };
    let mut meant = opening
        .interviews()
        .filter(|(_, interview)| interview.date == *day && !interview.held);
    let (id, _) = meant.next()?;
    meant.next().is_none().then(|| id.clone())
}
