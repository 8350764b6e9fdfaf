use std::collections::BTreeMap;

use cadence::record::{
    Body, Closing, Contact, Details, Id, Interview, News, NewsKind, Note, Opportunity, Stamp,
};
use chrono::{NaiveDate, NaiveTime};

use super::fold::fold;
use super::found::Found;
use super::progress::Progress;

/// Something that the person chose to take in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A new opening; with the day of an interview, if the person said one.
    Opening(Box<Found>, Option<NaiveDate>),
    /// Somebody, to be known at an opening.
    Person(Box<Contact>, Destination),
    /// An interview by an invitation.
    Interview(Box<InterviewEntry>, Destination),
}

/// The opening that something goes into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// One that is here.
    Known(Id),
    /// The new one of an entry, by its place.
    Entry(usize),
    /// One that is made for it.
    New {
        /// The employer.
        company: String,
        /// The job.
        role: String,
    },
}

/// An invitation as the person looked at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewEntry {
    /// The name that it keeps while it is moved.
    pub uid: String,
    /// Which version of it this is.
    pub sequence: u32,
    /// It is called off.
    pub is_cancelled: bool,
    /// The day.
    pub date: NaiveDate,
    /// The time, where the employer is.
    pub time: Option<NaiveTime>,
    /// The IANA name of its zone, where it has one.
    pub zone: Option<String>,
    /// Where, or by which link.
    pub place: String,
    /// Whom one meets.
    pub people: Vec<Contact>,
}

/// Makes records of what was chosen: the openings that are new or changed. `here` is what there is;
/// ids are drawn by `new_id`, and everything bears `stamp`.
#[must_use]
pub fn take_in(
    here: &BTreeMap<Id, Opportunity>,
    entries: &[Entry],
    today: NaiveDate,
    stamp: Stamp,
    new_id: &mut dyn FnMut() -> Id,
) -> Vec<Opportunity> {
    let mut taken = Taken {
        here,
        changed: BTreeMap::new(),
        stamp,
        today,
        new_id,
    };
    // Openings first: a person of the same file may belong to one.
    let mut made = BTreeMap::new();
    for (place, entry) in entries.iter().enumerate() {
        if let Entry::Opening(found, interview) = entry {
            made.insert(place, taken.open(found, *interview));
        }
    }
    for entry in entries {
        match entry {
            Entry::Opening(..) => {}
            Entry::Person(contact, to) => {
                if let Some(id) = taken.destination(to, &made) {
                    taken.person(&id, contact);
                }
            }
            Entry::Interview(interview, to) => {
                if let Some(id) = taken.destination(to, &made) {
                    taken.interview(&id, interview);
                }
            }
        }
    }
    taken.changed.into_values().collect()
}

struct Taken<'a> {
    here: &'a BTreeMap<Id, Opportunity>,
    changed: BTreeMap<Id, Opportunity>,
    stamp: Stamp,
    today: NaiveDate,
    new_id: &'a mut dyn FnMut() -> Id,
}

impl Taken<'_> {
    fn destination(&mut self, to: &Destination, made: &BTreeMap<usize, Id>) -> Option<Id> {
        match to {
            Destination::Known(id) => {
                if !self.changed.contains_key(id) {
                    self.changed.insert(id.clone(), self.here.get(id)?.clone());
                }
                Some(id.clone())
            }
            Destination::Entry(place) => made.get(place).cloned(),
            Destination::New { company, role } => {
                let is_it = |opening: &&Opportunity| {
                    let details = opening.details();
                    !self.here.contains_key(&opening.id)
                        && fold(&details.company) == fold(company)
                        && fold(&details.role) == fold(role)
                };
                // Two events of one file are of one opening.
                let made = self
                    .changed
                    .values()
                    .find(is_it)
                    .map(|opening| opening.id.clone());
                Some(made.unwrap_or_else(|| {
                    self.begin(Details {
                        company: company.trim().to_owned(),
                        role: role.trim().to_owned(),
                        ..Details::default()
                    })
                }))
            }
        }
    }

    fn begin(&mut self, details: Details) -> Id {
        let id = (self.new_id)();
        let opening = Opportunity::new(id.clone(), self.stamp, details);
        self.changed.insert(id.clone(), opening);
        id
    }

    fn put(&mut self, opening: &Id, body: Body) -> Id {
        let id = (self.new_id)();
        self.set(opening, &id, body);
        id
    }

    fn set(&mut self, opening: &Id, item: &Id, body: Body) {
        if let Some(opening) = self.changed.get_mut(opening) {
            opening.put(item.clone(), self.stamp, body);
        }
    }

    fn open(&mut self, found: &Found, interview: Option<NaiveDate>) -> Id {
        let today = self.today;
        let id = self.begin(details(found, today));
        for contact in &found.people {
            self.put(&id, Body::Contact(contact.clone()));
        }
        if let Some(date) = interview {
            self.put(
                &id,
                Body::Interview(Interview {
                    date,
                    time: found.time.filter(|_| found.interview == Some(date)),
                    held: date < today,
                    ..Interview::default()
                }),
            );
        }
        let text = note(found, interview.is_some());
        if !text.is_empty() {
            self.put(&id, Body::Note(Note { date: today, text }));
        }
        if let Progress::Over(reason) = found.stage {
            self.put(
                &id,
                Body::Closing(Closing {
                    date: today,
                    reason,
                }),
            );
        }
        id
    }

    /// Adds somebody, or what is new of somebody who is known.
    fn person(&mut self, opening: &Id, contact: &Contact) -> Option<Id> {
        let known = self.changed.get(opening)?.contacts().find(|(_, known)| {
            let mail = |contact: &Contact| contact.email.trim().to_lowercase();
            let same_mail = !contact.email.is_empty() && mail(known) == mail(contact);
            same_mail || fold(&known.name) == fold(&contact.name)
        });
        let Some((id, known)) = known.map(|(id, known)| (id.clone(), known.clone())) else {
            return Some(self.put(opening, Body::Contact(contact.clone())));
        };
        let or = |own: &str, new: &str| if own.trim().is_empty() { new } else { own }.to_owned();
        let both = Contact {
            title: or(&known.title, &contact.title),
            phone: or(&known.phone, &contact.phone),
            email: or(&known.email, &contact.email),
            note: or(&known.note, &contact.note),
            ..known.clone()
        };
        if both != known {
            self.set(opening, &id, Body::Contact(both));
        }
        Some(id)
    }

    fn interview(&mut self, opening: &Id, entry: &InterviewEntry) {
        let found = self.changed.get(opening).and_then(|opening| {
            let bodies = opening.bodies().filter_map(|(id, body)| match body {
                Body::Interview(interview) => Some((id.clone(), interview.clone())),
                _ => None,
            });
            let all: Vec<(Id, Interview)> = bodies.collect();
            let same = |(_, it): &&(Id, Interview)| !it.uid.is_empty() && it.uid == entry.uid;
            // One that the person had written down before the invitation came.
            let by_hand = |(_, it): &&(Id, Interview)| it.uid.is_empty() && it.date == entry.date;
            all.iter().find(same).or(all.iter().find(by_hand)).cloned()
        });
        if entry.is_cancelled {
            if let Some((id, before)) = found {
                self.call_off(opening, &id, before, entry.sequence);
            }
            return;
        }
        let mut met: Vec<Id> = found.iter().flat_map(|(_, it)| it.met.clone()).collect();
        for contact in &entry.people {
            met.extend(self.person(opening, contact).filter(|id| !met.contains(id)));
        }
        self.tell_zone(opening, entry.zone.as_deref());
        let today = self.today;
        let before = found.as_ref().map(|(_, interview)| interview);
        let place = match (entry.place.is_empty(), before) {
            (true, Some(before)) => before.place.clone(),
            _ => entry.place.clone(),
        };
        let body = Body::Interview(Interview {
            date: entry.date,
            time: entry.time.or(before.and_then(|before| before.time)),
            place,
            met,
            held: entry.date < today
                || before.is_some_and(|before| before.held && before.date == entry.date),
            uid: entry.uid.clone(),
            sequence: entry.sequence,
            ..before.cloned().unwrap_or_default()
        });
        match found {
            Some((id, _)) => self.set(opening, &id, body),
            None => {
                self.put(opening, body);
            }
        }
    }

    fn call_off(&mut self, opening: &Id, id: &Id, before: Interview, sequence: u32) {
        let news = NewsKind::CalledOff(before.date);
        let is_known = self
            .changed
            .get(opening)
            .is_some_and(|opening| opening.news().any(|(_, known)| known.kind == news));
        self.set(
            opening,
            id,
            Body::Interview(Interview { sequence, ..before }),
        );
        if !is_known {
            self.put(opening, Body::News(News::new(self.today, news)));
        }
    }

    /// The zone of the event is the employer's, where that is not known yet.
    fn tell_zone(&mut self, opening: &Id, zone: Option<&str>) {
        let stamp = self.stamp;
        if let (Some(opening), Some(zone)) = (self.changed.get_mut(opening), zone)
            && let Some(details) = &opening.details
            && details.time_zone.is_none()
        {
            let details = Details {
                time_zone: Some(zone.to_owned()),
                ..details.clone()
            };
            opening.describe(stamp, details);
        }
    }
}

fn details(found: &Found, today: NaiveDate) -> Details {
    Details {
        company: found.company.clone(),
        role: found.role.clone(),
        advert: found.advert.clone(),
        pay: found.pay.clone(),
        place: found.place.clone(),
        source: found.source.clone(),
        cv: found.cv.clone(),
        applied: found.applied.filter(|day| *day <= today),
        ..Details::default()
    }
}

/// What the record has no field for.
fn note(found: &Found, has_interview: bool) -> String {
    let is_told = match found.stage {
        Progress::Interview => has_interview,
        Progress::Applied | Progress::Over(_) => true,
        Progress::Unsaid | Progress::Saved | Progress::Offer | Progress::PutAway => false,
    };
    let stage = match found.stage_word.as_str() {
        "" => String::new(),
        _ if is_told => String::new(),
        word => format!("In the list it came from: {word}."),
    };
    let parts = [stage.as_str(), found.note.as_str()];
    let parts = parts.into_iter().filter(|part| !part.trim().is_empty());
    parts.collect::<Vec<_>>().join("\n")
}
