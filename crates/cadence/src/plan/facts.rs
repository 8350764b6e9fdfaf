use std::cmp::Reverse;

use chrono::NaiveDate;

use super::{Asked, LastContact, MoveKind};
use crate::record::{
    Answer, Body, Contact, ContactKind, GroundRule, Id, Interview, News, NewsKind, Opportunity,
    Outcome, Purpose, Touch, TouchKind,
};

/// What a history says, gathered once for all the rules.
pub(super) struct Facts<'a> {
    pub(super) opportunity: &'a Opportunity,
    pub(super) today: NaiveDate,
    /// The latest interview that has taken place.
    pub(super) latest: Option<(&'a Id, &'a Interview)>,
    /// The next interview that lies ahead.
    pub(super) next: Option<(&'a Id, &'a Interview)>,
    /// Contacts with the employer in either direction, in order of their dates.
    pub(super) contacts: Vec<(NaiveDate, LastContact)>,
    /// Days of calls to the employer with no answer, since the last contact.
    pub(super) no_answers: Vec<NaiveDate>,
    /// "Not before" of each ground rule that has one, with the day it was said, in order.
    not_before: Vec<(NaiveDate, NaiveDate)>,
    /// What the employer said about the next contact, with the day.
    said: Vec<(NaiveDate, Answer)>,
    /// What the next contact has to keep to: the latest "not before", the latest day the employer
    /// asked to be called on, and the latest decision date, unless it has since said that there is
    /// none.
    pub(super) asked: Asked,
    /// The person to contact, of the latest ground rule that names one.
    pub(super) ruled_contact: Option<&'a Id>,
    /// A ground rule forbids the phone.
    pub(super) no_phone: bool,
    /// The counselor ruled that all contact goes through the agency (R12).
    pub(super) through_agency: bool,
    /// The offer that stands: its day and its reply-by date.
    pub(super) offer: Option<(NaiveDate, Option<NaiveDate>)>,
    /// The day they said no, unless they have come back since.
    pub(super) turned_down: Option<NaiveDate>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(opportunity: &'a Opportunity, today: NaiveDate) -> Self {
        let held = |it: &(&Id, &Interview)| it.1.has_taken_place(today);
        let latest = opportunity.interviews().filter(held);
        let ahead = opportunity.interviews().filter(|it| !held(it));
        let mut facts = Self {
            opportunity,
            today,
            latest: latest.max_by_key(|(id, it)| (it.date, *id)),
            next: ahead.min_by_key(|(id, it)| (it.date, it.time, *id)),
            contacts: Vec::new(),
            no_answers: Vec::new(),
            not_before: Vec::new(),
            said: Vec::new(),
            asked: Asked::default(),
            ruled_contact: None,
            no_phone: false,
            through_agency: false,
            offer: None,
            turned_down: None,
        };
        facts.read_ground_rules();
        facts.read_contacts();
        facts.read_answers();
        facts.read_verdicts();
        facts
    }

    /// The day of the last contact.
    pub(super) fn anchor(&self) -> Option<(NaiveDate, LastContact)> {
        self.contacts.last().copied()
    }

    /// No offer stands, no interview lies ahead, and they have not said no.
    pub(super) fn cadence_goes_on(&self) -> bool {
        self.offer.is_none() && self.next.is_none() && self.turned_down.is_none()
    }

    /// The person an employer move goes to: as ruled, else the first interviewer of the latest
    /// interview, else any interviewer; the counselor where the agency has to be asked.
    pub(super) fn employer_contact(&self) -> Option<Id> {
        if self.through_agency {
            return self.counselor();
        }
        let known = |id: &&Id| self.opportunity.contact(id).is_some();
        let met = self.latest.iter().flat_map(|(_, it)| &it.met);
        let any = self.opportunity.contacts_of(ContactKind::Interviewer);
        let mut candidates = self
            .ruled_contact
            .into_iter()
            .chain(met)
            .chain(any.map(|(id, _)| id));
        candidates.find(known).cloned()
    }

    pub(super) fn counselor(&self) -> Option<Id> {
        let mut counselors = self.opportunity.contacts_of(ContactKind::Counselor);
        counselors.next().map(|(id, _)| id.clone())
    }

    pub(super) fn touches(&self) -> impl Iterator<Item = &'a Touch> {
        self.opportunity.touches().map(|(_, touch)| touch)
    }

    pub(super) fn news(&self) -> impl Iterator<Item = &'a News> {
        self.opportunity.news().map(|(_, news)| news)
    }

    /// Whether the person chose to leave this move out, on or after `since`.
    pub(super) fn is_skipped(&self, kind: MoveKind, about: Option<&Id>, since: NaiveDate) -> bool {
        self.opportunity.bodies().any(|(_, body)| match body {
            Body::Skip(it) => it.kind == kind && it.about.as_ref() == about && it.date >= since,
            _ => false,
        })
    }

    /// Whether a touch was with the employer, or with the counselor where that is the way to it.
    pub(super) fn is_with_employer(&self, touch: &Touch) -> bool {
        match touch.purpose {
            Purpose::Brief | Purpose::Thank => return false,
            Purpose::Debrief => return self.through_agency,
            _ => {}
        }
        if touch.to.iter().any(|id| self.speaks_for_employer(id)) {
            return true;
        }
        let all_are = |kind| {
            let mut people = touch
                .to
                .iter()
                .filter_map(|id| self.opportunity.contact(id));
            let is_kind = |it: &Contact| it.kind == kind;
            people.next().is_some_and(is_kind) && people.all(is_kind)
        };
        if all_are(ContactKind::Reference) {
            return false;
        }
        self.through_agency || !all_are(ContactKind::Counselor)
    }

    /// Whether this is the person to contact by the ground rules, or one met at an interview: such
    /// a person is the employer's, even where it is the counselor.
    fn speaks_for_employer(&self, id: &Id) -> bool {
        let mut interviews = self.opportunity.interviews();
        self.ruled_contact == Some(id) || interviews.any(|(_, it)| it.met.contains(id))
    }

    fn read_ground_rules(&mut self) {
        let mut rules: Vec<(NaiveDate, &Id, &GroundRule)> = self
            .opportunity
            .bodies()
            .filter_map(|(id, body)| match body {
                Body::GroundRule(rule) => Some((rule.date, id, rule)),
                _ => None,
            })
            .collect();
        rules.sort_by_key(|(date, id, _)| (*date, *id));
        for (_, _, rule) in rules {
            let said = rule.not_before.map(|day| (rule.date, day));
            self.not_before.extend(said);
            self.ruled_contact = rule.contact.as_ref().or(self.ruled_contact);
            self.no_phone |= rule.no_phone;
            self.through_agency |= rule.through_agency;
        }
    }

    fn read_contacts(&mut self) {
        let interviews = self.opportunity.interviews().map(|(_, it)| it);
        let interviews = interviews
            .filter(|it| it.has_taken_place(self.today))
            .map(|it| (it.date, LastContact::Interview));
        let touches = self.touches().filter(|it| self.is_with_employer(it));
        let touches = touches.filter_map(|it| Some((it.date, last_contact(&it.kind)?)));
        let news = self.news().map(|it| (it.date, LastContact::News));
        let mut contacts: Vec<_> = interviews.chain(touches).chain(news).collect();
        contacts.sort();
        let last = contacts.last().map(|(date, _)| *date);
        let unanswered = self
            .touches()
            .filter(|it| self.is_with_employer(it) && !it.is_contact() && last < Some(it.date));
        let mut no_answers: Vec<_> = unanswered.map(|it| it.date).collect();
        no_answers.sort();
        self.contacts = contacts;
        self.no_answers = no_answers;
    }

    fn read_answers(&mut self) {
        let said = self.touches().filter_map(|touch| match touch.kind {
            TouchKind::Call(Outcome::Reached(answer)) if self.is_with_employer(touch) => {
                Some((touch.date, answer))
            }
            _ => None,
        });
        let told = self.news().filter_map(|news| match news.kind {
            NewsKind::DecisionBy(day) => Some((news.date, Answer::DecisionBy(day))),
            NewsKind::CallOn(day) => Some((news.date, Answer::CallOn(day))),
            _ => None,
        });
        self.said = said.chain(told).collect();
        self.asked = Asked {
            no_answer: self.no_answers.last().copied(),
            ..self.asked(NaiveDate::MAX, NaiveDate::MAX)
        };
    }

    /// What the employer had said up to and with the day `said`, and ruled before the day `ruled`.
    pub(super) fn asked(&self, said: NaiveDate, ruled: NaiveDate) -> Asked {
        let by_then = || self.said.iter().filter(|(date, _)| *date <= said);
        let ruled_then = |it: &&(NaiveDate, NaiveDate)| it.0 < ruled;
        let not_before = self.not_before.iter().rfind(ruled_then);
        Asked {
            not_before: not_before.map(|(_, day)| *day),
            call_on: latest(by_then().filter_map(|(date, answer)| match answer {
                Answer::CallOn(day) => Some((*date, Some(*day))),
                _ => None,
            })),
            decision: latest(by_then().filter_map(|(date, answer)| match answer {
                Answer::DecisionBy(day) => Some((*date, Some(*day))),
                // On one and the same day a date beats "no date".
                Answer::NoDate => Some((*date, None)),
                _ => None,
            })),
            no_answer: None,
        }
    }

    fn read_verdicts(&mut self) {
        let verdicts = self.news().filter_map(|news| {
            let offered = match news.kind {
                NewsKind::Offered { reply_by } => Some(reply_by),
                NewsKind::TurnedDown => None,
                _ => return None,
            };
            Some((news.date, Reverse(offered.is_none()), offered))
        });
        match verdicts.max() {
            Some((date, _, Some(reply_by))) => self.offer = Some((date, reply_by)),
            Some((date, _, None)) => {
                let came_back = self
                    .news()
                    .any(|it| it.date > date && !matches!(it.kind, NewsKind::CheckedReference(_)));
                let again = self.opportunity.interviews().any(|(_, it)| it.date > date);
                self.turned_down = (!came_back && !again).then_some(date);
            }
            None => {}
        }
    }
}

/// What was said last.
fn latest(said: impl Iterator<Item = (NaiveDate, Option<NaiveDate>)>) -> Option<NaiveDate> {
    said.max().and_then(|(_, day)| day)
}

fn last_contact(kind: &TouchKind) -> Option<LastContact> {
    Some(match kind {
        TouchKind::Call(Outcome::NoAnswer) => return None,
        TouchKind::Call(Outcome::MessageLeft { .. }) => LastContact::MessageLeft,
        TouchKind::Call(Outcome::Reached(_)) => LastContact::Call,
        TouchKind::Letter => LastContact::Letter,
        TouchKind::Email => LastContact::Email,
        TouchKind::Visit => LastContact::Visit,
    })
}
