use std::collections::BTreeMap;

use cadence::record::{
    Body, Closing, Contact, Details, Id, Interview, News, NewsKind, Note, Opportunity, Stamp,
};
use chrono::NaiveDate;

use super::acquaintance::{is_same, joined};
use super::begins::{Begins, Whose, zone_at};
use super::fold::fold;
use super::found::FoundOpening;
use super::progress::Progress;
use crate::Clocks;
use crate::words::import::found as words;

/// Something that the person chose to take in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A new opening; with the day of an interview, if the person said one.
    Opening(Box<FoundOpening>, Option<NaiveDate>),
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
    /// When it begins.
    pub begins: Begins,
    /// The day, by the clocks of the opening, if the person said another.
    pub day: Option<NaiveDate>,
    /// How long it lasts, in minutes.
    pub minutes: Option<u16>,
    /// Where, or by which link.
    pub place: String,
    /// Whom one meets.
    pub people: Vec<Contact>,
}

/// Makes records of what was chosen: the openings that are new or changed. `here` is what there is;
/// `clocks` tell a moment where an opening is; ids are drawn by `new_id`, and everything bears
/// `stamp`.
#[must_use]
pub fn take_in(
    here: &BTreeMap<Id, Opportunity>,
    entries: &[Entry],
    today: NaiveDate,
    stamp: Stamp,
    clocks: &dyn Clocks,
    new_id: &mut dyn FnMut() -> Id,
) -> Vec<Opportunity> {
    let mut taken = Taken {
        here,
        changed: BTreeMap::new(),
        stamp,
        today,
        clocks,
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
            // There is nothing to be called off at an opening that is made for it.
            Entry::Interview(interview, Destination::New { .. }) if interview.is_cancelled => {}
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
    clocks: &'a dyn Clocks,
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

    fn open(&mut self, found: &FoundOpening, interview: Option<NaiveDate>) -> Id {
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
        let known = self
            .changed
            .get(opening)?
            .contacts()
            .find(|(_, known)| is_same(known, contact));
        let Some((id, known)) = known.map(|(id, known)| (id.clone(), known.clone())) else {
            return Some(self.put(opening, Body::Contact(contact.clone())));
        };
        let both = joined(&known, contact);
        if both != known {
            self.set(opening, &id, Body::Contact(both));
        }
        Some(id)
    }

    fn interview(&mut self, opening: &Id, entry: &InterviewEntry) {
        let Some(now) = self.changed.get(opening) else {
            return;
        };
        let zone = zone_at(Some(now), &entry.begins, &entry.uid);
        let shown = entry.begins.at(zone.as_deref(), self.clocks);
        let date = entry.day.unwrap_or(shown.date);
        let found = found_in(now, entry, date);
        let is_older = found.as_ref().is_some_and(|(_, before)| {
            !entry.uid.is_empty() && before.uid == entry.uid && entry.sequence < before.sequence
        });
        if is_older {
            return;
        }
        if entry.is_cancelled {
            if let Some((id, before)) = found {
                self.call_off(opening, &id, before, entry.sequence);
            }
            return;
        }
        let mut met: Vec<Id> = found
            .iter()
            .flat_map(|(_, interview)| interview.met.clone())
            .collect();
        for contact in &entry.people {
            met.extend(self.person(opening, contact).filter(|id| !met.contains(id)));
        }
        if let Whose::Zone(zone, _) = shown.whose {
            self.tell_zone(opening, zone);
        }
        self.say_which(opening, date);
        let before = found.as_ref().map(|(_, interview)| interview);
        let place = match (entry.place.is_empty(), before) {
            (true, Some(before)) => before.place.clone(),
            _ => entry.place.clone(),
        };
        let same_day = before.filter(|before| before.date == date);
        let after = Interview {
            date,
            time: shown.time.or(same_day.and_then(|before| before.time)),
            minutes: entry.minutes.or(before.and_then(|before| before.minutes)),
            place,
            met,
            held: date < self.today || same_day.is_some_and(|before| before.held),
            uid: entry.uid.clone(),
            sequence: entry.sequence,
            ..before.cloned().unwrap_or_default()
        };
        match found {
            // What was called off for that day stays so, and this is arranged anew.
            Some((id, before)) if self.was_called_off(opening, &id, &after) => {
                let was = Interview {
                    date,
                    uid: String::new(),
                    ..before
                };
                self.set(opening, &id, Body::Interview(was));
                self.put(opening, Body::Interview(after));
            }
            Some((id, _)) => self.set(opening, &id, Body::Interview(after)),
            None => {
                self.put(opening, Body::Interview(after));
            }
        }
    }

    fn was_called_off(&self, opening: &Id, id: &Id, after: &Interview) -> bool {
        let opening = self.changed.get(opening);
        opening.is_some_and(|opening| opening.is_called_off(id, after, NaiveDate::MAX))
    }

    fn call_off(&mut self, opening: &Id, id: &Id, before: Interview, sequence: u32) {
        let is_known = self.was_called_off(opening, id, &before);
        let news = News {
            interview: Some(id.clone()),
            ..News::new(self.today, NewsKind::CalledOff(before.date))
        };
        self.set(
            opening,
            id,
            Body::Interview(Interview { sequence, ..before }),
        );
        if !is_known {
            self.put(opening, Body::News(news));
        }
    }

    /// Older news of an interview called off names its day alone, and would call off one that is
    /// arranged anew for that day as well: where there was but one, it is said which.
    fn say_which(&mut self, opening: &Id, date: NaiveDate) {
        let Some(now) = self.changed.get(opening) else {
            return;
        };
        let interviews = now.bodies().filter_map(|(id, body)| match body {
            Body::Interview(interview) if interview.date == date => Some(id),
            _ => None,
        });
        let interviews: Vec<&Id> = interviews.collect();
        let [only] = interviews.as_slice() else {
            return;
        };
        let unsaid = now
            .news()
            .filter(|(_, news)| news.kind == NewsKind::CalledOff(date) && news.interview.is_none());
        let said: Vec<(Id, News)> = unsaid
            .map(|(id, news)| {
                let interview = Some((*only).clone());
                let news = news.clone();
                (id.clone(), News { interview, ..news })
            })
            .collect();
        for (id, news) in said {
            self.set(opening, &id, Body::News(news));
        }
    }

    /// Notes the zone by whose clocks its interviews are told from now on.
    fn tell_zone(&mut self, opening: &Id, zone: String) {
        let stamp = self.stamp;
        if let Some(opening) = self.changed.get_mut(opening)
            && let Some(details) = &opening.details
            && details.time_zone.is_none()
        {
            let details = Details {
                time_zone: Some(zone),
                ..details.clone()
            };
            opening.describe(stamp, details);
        }
    }
}

/// The interview that an invitation is of: the one that it made, else one that the person had written
/// down for that day before it came.
fn found_in(
    opening: &Opportunity,
    entry: &InterviewEntry,
    date: NaiveDate,
) -> Option<(Id, Interview)> {
    let bodies = opening.bodies().filter_map(|(id, body)| match body {
        Body::Interview(interview) => Some((id, interview)),
        _ => None,
    });
    let all: Vec<(&Id, &Interview)> = bodies.collect();
    let same = |(_, interview): &&(&Id, &Interview)| {
        !interview.uid.is_empty() && interview.uid == entry.uid
    };
    let by_hand = |(id, interview): &&(&Id, &Interview)| {
        interview.uid.is_empty()
            && interview.date == date
            && !opening.is_called_off(id, interview, NaiveDate::MAX)
    };
    let found = all.iter().find(same).or(all.iter().find(by_hand))?;
    Some((found.0.clone(), found.1.clone()))
}

fn details(found: &FoundOpening, today: NaiveDate) -> Details {
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
fn note(found: &FoundOpening, has_interview: bool) -> String {
    let is_told = match found.stage {
        Progress::Interview => has_interview,
        Progress::Applied | Progress::Over(_) => true,
        Progress::Unsaid | Progress::Saved | Progress::Offer | Progress::PutAway => false,
    };
    let stage = match found.stage_word.as_str() {
        "" => String::new(),
        _ if is_told => String::new(),
        word => words::NoteStage { word }.text(),
    };
    let parts = [stage.as_str(), found.note.as_str()];
    let parts = parts.into_iter().filter(|part| !part.trim().is_empty());
    parts.collect::<Vec<_>>().join("\n")
}
