use std::collections::{BTreeMap, BTreeSet};

use cadence::record::{Body, Contact, Id, Interview, Opportunity};
use chrono::{NaiveDate, NaiveTime};

use super::Begins;
use super::fold::{fold, words};
use super::found::FoundOpening;

/// A name that is shorter than this is too likely to be meant as a word.
const SHORTEST: usize = 3;
/// The first word of a company's name says something from so many letters on.
const SHORTEST_START: usize = 4;

/// What is here already, to tell what of a file is not new.
#[derive(Debug, Clone, Default)]
pub struct KnownRecords {
    /// Roles, folded, and ids of the openings by their company, folded; those that go on first.
    companies: BTreeMap<String, Vec<(String, Id)>>,
    /// What a company's name begins with, in whole words, folded; to the companies.
    starts: BTreeMap<String, BTreeSet<String>>,
    /// The interviews that came by an invitation, by its name.
    invited: BTreeMap<String, Invited>,
    /// The people of each opening.
    people: BTreeMap<Id, Vec<Contact>>,
}

/// An interview that came by an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// The opening.
    pub opening: Id,
    /// The interview in it.
    pub interview: Id,
    /// Its day.
    pub date: NaiveDate,
    /// Its time, by the clocks of the opening.
    pub time: Option<NaiveTime>,
    /// The version of the invitation that is here.
    pub sequence: u32,
    /// It was called off.
    pub is_called_off: bool,
}

impl Invited {
    /// When it is, by the clocks there.
    pub(super) fn begins(&self) -> Begins {
        match self.time {
            Some(time) => Begins::There(self.date.and_time(time)),
            None => Begins::Day(self.date),
        }
    }
}

impl KnownRecords {
    /// What these openings are.
    #[must_use]
    pub fn of<'a>(openings: impl Iterator<Item = &'a Opportunity>) -> Self {
        let mut known = Self::default();
        let (active, closed): (Vec<_>, Vec<_>) = openings.partition(|opening| opening.is_active());
        for opening in active.into_iter().chain(closed) {
            let Some(details) = &opening.details else {
                continue;
            };
            let name = fold(&details.company);
            let mut start = String::new();
            for word in words(&details.company) {
                start += &word;
                let companies = known.starts.entry(start.clone()).or_default();
                companies.insert(name.clone());
            }
            let company = known.companies.entry(name).or_default();
            company.push((fold(&details.role), opening.id.clone()));
            let people = opening.contacts().map(|(_, contact)| contact.clone());
            known.people.insert(opening.id.clone(), people.collect());
            for (id, body) in opening.bodies() {
                if let Body::Interview(interview) = body
                    && !interview.uid.is_empty()
                {
                    let invited = invited(opening, id, interview);
                    known.invited.insert(interview.uid.clone(), invited);
                }
            }
        }
        known
    }

    /// The opening here with the same company and role, whatever the case, accents and spaces. A
    /// role that is not named may be any.
    #[must_use]
    pub fn same(&self, found: &FoundOpening) -> Option<&Id> {
        let role = fold(&found.role);
        let openings = self.companies.get(&fold(&found.company))?;
        let exact = openings.iter().find(|(own, _)| *own == role);
        let open = openings
            .iter()
            .find(|(own, _)| own.is_empty() || role.is_empty());
        exact.or(open).map(|(_, id)| id)
    }

    /// The first opening at a company.
    #[must_use]
    pub fn at(&self, company: &str) -> Option<&Id> {
        let company = fold(company);
        let openings = self
            .companies
            .get(&company)
            .filter(|_| !company.is_empty())?;
        openings.first().map(|(_, id)| id)
    }

    /// The opening whose company is named in a text, in whole words: "ING" is not in "Interviewing".
    /// Of several at one company the one whose role is named too.
    #[must_use]
    pub fn named_in(&self, text: &str) -> Option<&Id> {
        let words = words(text);
        let names = phrases(&words).filter(|name| name.chars().count() >= SHORTEST);
        let named = names.filter_map(|name| self.companies.get_key_value(&name));
        // Of two names the longer one was meant.
        let (_, openings) = named.max_by_key(|(company, _)| company.len())?;
        self.meant(openings, text)
    }

    /// The opening at the company that a host in the internet names: "halden" is Halden Freight's.
    #[must_use]
    pub fn at_host(&self, host: &str, text: &str) -> Option<&Id> {
        let host = fold(host);
        let openings = match self.companies.get(&host) {
            Some(openings) if !host.is_empty() => openings,
            _ => {
                let companies = self.starts.get(&host)?;
                let is_name = host.chars().count() >= SHORTEST_START && companies.len() == 1;
                let company = companies.first().filter(|_| is_name)?;
                self.companies.get(company)?
            }
        };
        self.meant(openings, text)
    }

    fn meant<'a>(&self, openings: &'a [(String, Id)], text: &str) -> Option<&'a Id> {
        let all: BTreeSet<String> = phrases(&words(text)).collect();
        let named = openings.iter().find(|(role, _)| all.contains(role));
        named.or(openings.first()).map(|(_, id)| id)
    }

    /// The people of an opening.
    #[must_use]
    pub fn people(&self, opening: &Id) -> &[Contact] {
        self.people.get(opening).map_or(&[], Vec::as_slice)
    }

    /// The interview that an invitation of this name made.
    #[must_use]
    pub fn invited(&self, uid: &str) -> Option<&Invited> {
        self.invited.get(uid).filter(|_| !uid.is_empty())
    }
}

/// What stands together in a text: each row of words of it, without the spaces between.
fn phrases(words: &[String]) -> impl Iterator<Item = String> {
    /// No name has more words.
    const LONGEST: usize = 8;
    (0..words.len()).flat_map(move |start| {
        let end = words.len().min(start + LONGEST);
        (start + 1..=end).map(move |end| words[start..end].concat())
    })
}

fn invited(opening: &Opportunity, id: &Id, interview: &Interview) -> Invited {
    Invited {
        opening: opening.id.clone(),
        interview: id.clone(),
        date: interview.date,
        time: interview.time,
        sequence: interview.sequence,
        is_called_off: opening.is_called_off(id, interview, NaiveDate::MAX),
    }
}
