//! What of the form goes into the record.

use cadence::record::{
    Body, Contact, ContactKind, Details, GroundRule, Id, Interest, Interview, InterviewForm, News,
    NewsKind, Observation, Opportunity, Stage, Topic, Wish,
};
use chrono::NaiveDate;

use super::draft::{InterviewDraft, SeenLine};
use crate::page::shared::pay_said::pay_said;
use crate::page::shared::stage_fields::chosen;
use crate::page::shared::wish_field::answer;

/// The people of an opening while the form is entered into it.
struct OpeningPeople<'a> {
    known: Vec<(Id, Contact)>,
    add: &'a mut dyn FnMut(Body) -> Id,
}

impl OpeningPeople<'_> {
    /// The person of this name and kind, or of any kind if there is none; made if not known.
    fn find_or_add(&mut self, contact: Contact) -> Id {
        let same = |known: &Contact| is_same(&known.name, &contact.name);
        let of_kind = |(_, known): &&(Id, Contact)| same(known) && known.kind == contact.kind;
        let found = self.known.iter().find(of_kind);
        if let Some((id, _)) = found.filter(|_| !contact.name.is_empty()) {
            return id.clone();
        }
        let id = (self.add)(Body::Contact(contact.clone()));
        self.known.push((id.clone(), contact));
        id
    }

    /// The person of this name, whoever they are; an interviewer if not known.
    fn named(&mut self, name: &str) -> Id {
        let found = self
            .known
            .iter()
            .find(|(_, known)| is_same(&known.name, name));
        match found {
            Some((id, _)) => id.clone(),
            None => self.find_or_add(Contact {
                name: name.to_owned(),
                ..Contact::default()
            }),
        }
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn clean(text: &str) -> String {
    text.trim().to_owned()
}

impl InterviewDraft {
    /// What the opening is.
    pub(super) fn details(&self) -> Details {
        let some = |text: &str| Some(clean(text)).filter(|text| !text.is_empty());
        let mut details = Details {
            company: clean(&self.company),
            role: clean(&self.role),
            region: some(&self.region),
            work_week: None,
            time_zone: some(&self.zone),
            agency: if self.agency {
                clean(&self.agency_name)
            } else {
                String::new()
            },
            ..Details::default()
        };
        if let Some(wish) = self.wish() {
            details.set_wish(wish);
        }
        details
    }

    /// How they want to hear from the person, as far as it was asked here.
    pub(super) fn wish(&self) -> Option<Wish> {
        self.wish.map(|_| answer(self.wish))
    }

    /// Enters the interview and all that was said about it into an opening; the interview's id.
    pub(super) fn enter(
        &self,
        before: Option<&Opportunity>,
        today: NaiveDate,
        add: &mut dyn FnMut(Body) -> Id,
    ) -> Id {
        let date = self.date.unwrap_or(today);
        // What was said or seen by now was so today at the latest.
        let said = date.min(today);
        let contacts = before.into_iter().flat_map(Opportunity::contacts);
        let known = contacts
            .map(|(id, contact)| (id.clone(), contact.clone()))
            .collect();
        let mut people = OpeningPeople { known, add };
        let met = self.met(&mut people);
        // Of several, nobody knows who it was.
        let alone = met.first().filter(|_| met.len() == 1).cloned();
        self.helpers(&mut people);
        let interview = (people.add)(Body::Interview(Interview {
            date,
            time: self.time.trim().parse().ok(),
            minutes: self.minutes.parse().ok(),
            stage: chosen(&Stage::ALL, self.stage),
            form: chosen(&InterviewForm::ALL, self.form),
            place: clean(&self.place),
            met,
            agency: self.agency,
            held: !self.is_ahead(today),
            ..Interview::default()
        }));
        let pay = pay_said(
            &self.pay_said,
            self.pay_who,
            said,
            alone,
            Some(interview.clone()),
        );
        if let Some(pay) = pay {
            (people.add)(pay);
        }
        self.seen(said, people.add);
        self.news(said, people.add);
        self.rule(said, &mut people);
        interview
    }

    fn met(&self, people: &mut OpeningPeople<'_>) -> Vec<Id> {
        let mut met: Vec<Id> = Vec::new();
        let is_known = |id: &&Id| people.known.iter().any(|(known, _)| known == *id);
        met.extend(self.known.iter().filter(is_known).cloned());
        for person in self.met.iter().filter(|person| !person.is_empty()) {
            let id = people.find_or_add(Contact {
                kind: ContactKind::Interviewer,
                name: clean(&person.name),
                title: clean(&person.title),
                phone: clean(&person.phone),
                email: clean(&person.email),
                ..Contact::default()
            });
            if !met.contains(&id) {
                met.push(id);
            }
        }
        met
    }

    /// The assistant and the counselor.
    fn helpers(&self, people: &mut OpeningPeople<'_>) {
        let assistant = Contact {
            kind: ContactKind::Gatekeeper,
            name: clean(&self.assistant),
            phone: clean(&self.assistant_phone),
            ..Contact::default()
        };
        let counselor = Contact {
            kind: ContactKind::Counselor,
            name: clean(&self.counselor),
            phone: clean(&self.counselor_phone),
            email: clean(&self.counselor_email),
            ..Contact::default()
        };
        for contact in [Some(assistant), self.agency.then_some(counselor)] {
            let typed = |contact: &Contact| {
                !(contact.name.is_empty() && contact.phone.is_empty() && contact.email.is_empty())
            };
            if let Some(contact) = contact.filter(typed) {
                people.find_or_add(contact);
            }
        }
    }

    fn seen(&self, date: NaiveDate, add: &mut dyn FnMut(Body) -> Id) {
        let last = SeenLine {
            tag: self.tag,
            text: self.line.clone(),
        };
        for SeenLine { tag, text } in self.seen.iter().chain([&last]) {
            let text = clean(text);
            if !text.is_empty() {
                let tag = *tag;
                add(Body::Observation(Observation {
                    date,
                    tag,
                    text,
                    ..Observation::default()
                }));
            }
        }
        let note = clean(&self.interest);
        if !note.is_empty() {
            add(Body::Interest(Interest { date, note }));
        }
    }

    fn news(&self, date: NaiveDate, add: &mut dyn FnMut(Body) -> Id) {
        let asked = |yes: bool, topic| yes.then_some(NewsKind::AskedAbout(topic));
        let kinds = [
            asked(self.asked_pay, Topic::Pay),
            asked(self.asked_start, Topic::StartDate),
            asked(self.asked_availability, Topic::Availability),
            self.decision.map(NewsKind::DecisionBy),
            self.promised.then_some(NewsKind::PromisedContact),
        ];
        for kind in kinds.into_iter().flatten() {
            add(Body::News(News::new(date, kind)));
        }
    }

    fn rule(&self, date: NaiveDate, people: &mut OpeningPeople<'_>) {
        let name = clean(&self.rule_contact);
        let rule = GroundRule {
            date,
            not_before: self.not_before,
            // That is said with the opening: how they want to hear from the person.
            no_phone: false,
            through_agency: self.through_agency,
            contact: (!name.is_empty()).then(|| people.named(&name)),
            note: clean(&self.rule_words),
        };
        let empty = GroundRule {
            date,
            ..GroundRule::default()
        };
        if rule != empty {
            (people.add)(Body::GroundRule(rule));
        }
    }
}
