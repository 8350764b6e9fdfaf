use chrono::NaiveDate;

use super::history::History;
use super::standing::{StandingOffer, standing};
use super::{Asked, Caller, LastContact, MoveKind, NamedDay};
use crate::record::{
    Answer, Contact, ContactKind, Id, Interview, Medium, News, NewsKind, Opportunity, Outcome,
    Purpose, Snooze, Touch, TouchKind,
};

/// What a history says by `today`, gathered once for all the rules.
pub(super) struct Facts<'a> {
    history: &'a History<'a>,
    pub(super) opportunity: &'a Opportunity,
    pub(super) today: NaiveDate,
    /// How the person follows up with this employer.
    pub(super) medium: Medium,
    /// This employer has not asked for one way.
    pub(super) is_unsaid: bool,
    /// The latest interview that has taken place.
    pub(super) latest: Option<(&'a Id, &'a Interview)>,
    /// The latest at which somebody was met: what is owed for it does not lapse with a task that is
    /// handed in.
    pub(super) met: Option<(&'a Id, &'a Interview)>,
    /// The next interview that lies ahead.
    pub(super) next: Option<(&'a Id, &'a Interview)>,
    /// The touches that were with the employer.
    with_employer: Vec<&'a Touch>,
    /// Contacts with the employer in either direction, in order of their dates.
    pub(super) contacts: Vec<(NaiveDate, LastContact)>,
    /// Days of calls to the employer with no answer, since the day the window counts from.
    pub(super) no_answers: Vec<NaiveDate>,
    /// The day the cadence move was left out, if that was after the last contact.
    pub(super) left_out: Option<NaiveDate>,
    /// "Not before" of each ground rule that has one, in the order in which they were said.
    not_before: Vec<NamedDay>,
    /// The days the employer named for the next contact or the decision, with the day it said so.
    said: Vec<(NaiveDate, Answer)>,
    /// What the next contact has to keep to.
    pub(super) asked: Asked,
    /// The person an employer move goes to: as ruled, else the first interviewer of the latest
    /// interview, else any interviewer; the counselor where the agency has to be asked.
    pub(super) employer_contact: Option<&'a Id>,
    /// The person to contact, of the latest ground rule that names one.
    pub(super) ruled_contact: Option<&'a Id>,
    /// The day on which a ground rule last forbade the phone.
    pub(super) no_phone: Option<NaiveDate>,
    /// The counselor ruled that all contact goes through the agency (R12).
    pub(super) through_agency: bool,
    /// The latest offer, unless it was taken back.
    pub(super) offer: Option<StandingOffer>,
    /// The day they said no, unless they have come back since.
    pub(super) turned_down: Option<NaiveDate>,
    /// The first day after today that something is dated which does not count yet.
    pub(super) uncounted: Option<NaiveDate>,
}

impl<'a> Facts<'a> {
    /// `medium`: how employers are followed up where this opening says nothing else.
    pub(super) fn of(history: &'a History<'a>, medium: Medium) -> Self {
        let (opportunity, today) = (history.opportunity, history.today);
        let own = opportunity
            .details
            .as_ref()
            .and_then(|details| details.medium);
        let (offer, turned_down) = standing(history);
        let uncounted = history.uncounted;
        let mut facts = Self {
            history,
            opportunity,
            today,
            medium: own.unwrap_or(medium),
            is_unsaid: own.is_none(),
            latest: None,
            met: None,
            next: None,
            with_employer: Vec::new(),
            contacts: Vec::new(),
            no_answers: Vec::new(),
            left_out: None,
            not_before: Vec::new(),
            said: Vec::new(),
            asked: Asked::default(),
            employer_contact: None,
            ruled_contact: None,
            no_phone: None,
            through_agency: false,
            offer,
            turned_down,
            uncounted,
        };
        let held = |(_, interview): &(&Id, &Interview)| facts.has_taken_place(interview);
        let by_day = |(id, interview): &(&'a Id, &'a Interview)| (interview.date, *id);
        let latest = facts.interviews().filter(held).max_by_key(by_day);
        let met = facts.interviews().filter(held);
        let met = met
            .filter(|(_, interview)| interview.is_meeting())
            .max_by_key(by_day);
        let ahead = facts.interviews().filter(|interview| !held(interview));
        let next = ahead.min_by_key(|(id, interview)| (interview.date, interview.time, *id));
        (facts.latest, facts.met, facts.next) = (latest, met, next);
        facts.read_ground_rules();
        facts.employer_contact = facts.find_employer_contact();
        facts.read_contacts();
        facts.read_answers();
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

    fn find_employer_contact(&self) -> Option<&'a Id> {
        if self.through_agency {
            return self.counselor();
        }
        let known = |id: &&Id| self.opportunity.contact(id).is_some();
        let met = self.met.iter().flat_map(|(_, interview)| &interview.met);
        let any = self.opportunity.contacts_of(ContactKind::Interviewer);
        let mut candidates = self
            .ruled_contact
            .into_iter()
            .chain(met)
            .chain(any.map(|(id, _)| id));
        candidates.find(known)
    }

    pub(super) fn counselor(&self) -> Option<&'a Id> {
        let mut counselors = self.opportunity.contacts_of(ContactKind::Counselor);
        counselors.next().map(|(id, _)| id)
    }

    /// The interviews that were not called off, held or ahead.
    pub(super) fn interviews(&self) -> impl Iterator<Item = (&'a Id, &'a Interview)> {
        self.history.interviews.iter().copied()
    }

    pub(super) fn has_taken_place(&self, interview: &Interview) -> bool {
        self.history.has_taken_place(interview)
    }

    pub(super) fn touches(&self) -> impl Iterator<Item = &'a Touch> {
        self.history.touches()
    }

    /// The touches that were with the employer.
    pub(super) fn with_employer(&self) -> impl Iterator<Item = &'a Touch> {
        self.with_employer.iter().copied()
    }

    /// What the employer did; where the agency speaks for it, what the counselor did as well.
    pub(super) fn news(&self) -> impl Iterator<Item = &'a News> {
        self.all_news().filter(|news| match self.caller(news) {
            Caller::Employer => true,
            Caller::Agency => self.through_agency,
            Caller::Reference => false,
        })
    }

    /// What anybody did.
    pub(super) fn all_news(&self) -> impl Iterator<Item = &'a News> {
        self.history.news.iter().copied()
    }

    /// Whose call it is, or word of one; all other news is the employer's, whoever told it.
    pub(super) fn caller(&self, news: &News) -> Caller {
        let by = news.by.as_ref().filter(|_| news.kind.is_call());
        let by = by.filter(|id| !self.speaks_for_employer(id));
        let contact = by.and_then(|id| self.opportunity.contact(id));
        match contact.map(|contact| contact.kind) {
            Some(ContactKind::Counselor) => Caller::Agency,
            Some(ContactKind::Reference) => Caller::Reference,
            Some(ContactKind::Interviewer | ContactKind::Gatekeeper) | None => Caller::Employer,
        }
    }

    pub(super) fn snoozes(&self) -> impl Iterator<Item = &'a Snooze> {
        self.history.snoozes.iter().copied()
    }

    /// Whether the person chose to leave this move out, on or after `since`.
    pub(super) fn is_skipped(&self, kind: MoveKind, about: Option<&Id>, since: NaiveDate) -> bool {
        self.history.skips(kind, about).any(|date| date >= since)
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
            let is_kind = |contact: &Contact| contact.kind == kind;
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
        let mut interviews = self.interviews();
        self.ruled_contact == Some(id)
            || interviews.any(|(_, interview)| interview.met.contains(id))
    }

    fn read_ground_rules(&mut self) {
        for (_, rule) in &self.history.ground_rules {
            let on = rule.date;
            let said = rule.not_before.map(|day| NamedDay { on, day });
            self.not_before.extend(said);
            self.ruled_contact = rule.contact.as_ref().or(self.ruled_contact);
            self.no_phone = rule.no_phone.then_some(on).or(self.no_phone);
            self.through_agency |= rule.through_agency;
        }
    }

    fn read_contacts(&mut self) {
        let touches = self.touches();
        self.with_employer = touches
            .filter(|touch| self.is_with_employer(touch))
            .collect();
        let interviews = self.interviews().map(|(_, interview)| interview);
        let interviews = interviews
            .filter(|interview| self.has_taken_place(interview))
            .map(|interview| match interview.is_meeting() {
                true => (interview.date, LastContact::Interview),
                false => (interview.date, LastContact::Task),
            });
        let touches = self.with_employer();
        let touches = touches.filter_map(|touch| Some((touch.date, last_contact(&touch.kind)?)));
        let news = self.news().filter(|news| is_contact(news));
        let news = news.map(|news| (news.date, LastContact::News));
        let mut contacts: Vec<_> = interviews.chain(touches).chain(news).collect();
        contacts.sort();
        let last = contacts.last().map(|(date, _)| *date);
        let left_out = self.history.skips(MoveKind::Cadence, None).max();
        let left_out = left_out.filter(|date| last < Some(*date));
        let start = last.max(left_out);
        let unanswered = self
            .with_employer()
            .filter(|touch| !touch.is_contact() && start < Some(touch.date));
        let mut no_answers: Vec<_> = unanswered.map(|touch| touch.date).collect();
        no_answers.sort();
        self.contacts = contacts;
        self.left_out = left_out;
        self.no_answers = no_answers;
    }

    fn read_answers(&mut self) {
        let answers = self.with_employer().filter_map(|touch| match touch.kind {
            TouchKind::Call(Outcome::Reached(answer)) => Some((touch.date, answer)),
            _ => None,
        });
        let named = self.news().filter_map(|news| match news.kind {
            NewsKind::DecisionBy(day) => Some((news.date, Answer::DecisionBy(day))),
            NewsKind::CallOn(day) => Some((news.date, Answer::CallOn(day))),
            _ => None,
        });
        self.said = answers.chain(named).collect();
        self.asked = Asked {
            no_answer: self.no_answers.last().copied(),
            ..self.asked(NaiveDate::MAX, NaiveDate::MAX)
        };
    }

    /// Days on which somebody there was spoken with.
    fn spoken(&self) -> impl Iterator<Item = NaiveDate> {
        let talks = self.with_employer().filter(|touch| touch.is_talk());
        let calls = self.news().filter(|news| news.kind == NewsKind::CalledBack);
        let interviews = self.interviews().map(|(_, interview)| interview);
        let held = interviews.filter(|interview| self.has_taken_place(interview));
        let both = talks
            .map(|talk| talk.date)
            .chain(calls.map(|call| call.date));
        both.chain(held.map(|interview| interview.date))
    }

    /// Days on which it was heard that they have decided.
    fn decided(&self) -> impl Iterator<Item = NaiveDate> {
        let heard = TouchKind::Call(Outcome::Reached(Answer::Decided));
        let calls = self
            .with_employer()
            .filter(move |touch| touch.kind == heard);
        let news = self.news().filter(|news| {
            matches!(
                news.kind,
                NewsKind::InvitedBack | NewsKind::Offered { .. } | NewsKind::TurnedDown
            )
        });
        calls
            .map(|call| call.date)
            .chain(news.map(|news| news.date))
    }

    /// What the employer had said up to and with the day `said`, and ruled before the day `ruled`.
    pub(super) fn asked(&self, said: NaiveDate, ruled: NaiveDate) -> Asked {
        let by_then = || self.said.iter().filter(|(on, _)| *on <= said);
        let not_before = self.not_before.iter().rfind(|rule| rule.on < ruled);
        let call_on = by_then().filter_map(|(on, answer)| match answer {
            Answer::CallOn(day) => Some(NamedDay { on: *on, day: *day }),
            _ => None,
        });
        let decision = by_then().filter_map(|(on, answer)| match answer {
            Answer::DecisionBy(day) => Some(NamedDay { on: *on, day: *day }),
            _ => None,
        });
        Asked {
            not_before: not_before.copied(),
            call_on: call_on.max(),
            decision: decision
                .max()
                .filter(|decision| self.stands(*decision, said)),
            no_answer: None,
        }
    }

    /// Whether a decision date still stands, by what had happened up to and with `by`: until they
    /// decide, or somebody was spoken with on it or later. A message, an unanswered call or a
    /// promise does not end it.
    fn stands(&self, decision: NamedDay, by: NaiveDate) -> bool {
        let spoken = |date: NaiveDate| (decision.on < date) && decision.day <= date;
        let decided = |date: NaiveDate| decision.on < date;
        let then = |date: &NaiveDate| *date <= by;
        decision.on <= decision.day
            && !self.spoken().filter(then).any(spoken)
            && !self.decided().filter(then).any(decided)
    }
}

/// A promise to be in touch is no contact (R5), nor is a call that did not come.
fn is_contact(news: &News) -> bool {
    news.kind != NewsKind::PromisedContact && !news.is_unkept(news.date)
}

fn last_contact(kind: &TouchKind) -> Option<LastContact> {
    Some(match kind {
        TouchKind::Call(Outcome::NoAnswer) => return None,
        TouchKind::Call(Outcome::MessageLeft { .. }) => LastContact::MessageLeft,
        TouchKind::Call(Outcome::Reached(_)) => LastContact::Call,
        TouchKind::Letter => LastContact::Letter,
        TouchKind::Email => LastContact::Email,
        TouchKind::Network => LastContact::Network,
        TouchKind::Text => LastContact::Text,
        TouchKind::Video => LastContact::Video,
        TouchKind::Visit => LastContact::Visit,
    })
}
