use std::collections::BTreeMap;

use cadence::record::{Contact, Id};

use super::acquaintance::{is_same, joined};
use super::archive::is_zip;
use super::event::{ImportEvent, latest};
use super::told::{self, RowStanding};
use super::{
    Content, Destination, FoundOpening, FoundPerson, ImportError, ImportTable, Invitation,
    KnownRecords, Progress, TableKind, fold,
};
use crate::Clocks;
use crate::words::import::told as words;

/// What taking a file in would do, row by row, before it does it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportDryRun {
    /// What may be taken in.
    pub rows: Vec<DryRunRow>,
    /// What is skipped: where it stands, and why.
    pub skipped: Vec<(String, String)>,
    /// People of a list who are at companies that are neither here nor in the file: they stay out
    /// unless the person chooses an opening for them.
    pub elsewhere: Vec<DryRunRow>,
    /// The openings of the file by company and role, folded, with the key of the first of each.
    openings: BTreeMap<(String, String), (usize, u64)>,
    /// The people of the file so far, each with what is known of them by then.
    met: Vec<Contact>,
    /// Where they stand in that, by their names and addresses.
    known_as: BTreeMap<KnownAs, usize>,
}

/// An opening, or a company that has none, and a name or an address there.
type KnownAs = (Option<Home>, String, String);

/// One thing that may be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DryRunRow {
    /// What tells it from all others of the file: the number of its table, and its line there.
    pub key: (usize, u64),
    /// What it is.
    pub body: RowBody,
    /// Whether it is new.
    pub standing: RowStanding,
    /// Whether it is taken in unless the person says otherwise.
    pub ticked: bool,
    /// What would become of it, and why.
    pub why: String,
}

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowBody {
    /// An opening of a table.
    Opening(FoundOpening),
    /// Somebody, and the opening proposed for them.
    Person(FoundPerson, Option<Home>),
    /// An event.
    Interview(Box<ImportEvent>),
}

/// An opening that something may go into, as the person chooses it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// One that is here.
    Known(Id),
    /// The new one of a row, by its key.
    Row((usize, u64)),
    /// One that is made for it.
    New,
}

impl ImportDryRun {
    /// What taking this in would do to what is [`KnownRecords`]. `name` is the person's own; `clocks`
    /// tell a moment where they are.
    #[must_use]
    pub fn of(content: &Content, known: &KnownRecords, name: &str, clocks: &dyn Clocks) -> Self {
        let mut run = Self::default();
        for (file, why) in &content.unread {
            run.skipped.push((file.clone(), why.to_string()));
        }
        let several = content.tables.len() > 1;
        let place = |table: &ImportTable, line: u64| match several {
            true => words::SkippedLineInTable {
                table: &table.name,
                line,
            }
            .text(),
            false => words::SkippedLine { line }.text(),
        };
        let (people, openings): (Vec<_>, Vec<_>) = content
            .tables
            .iter()
            .enumerate()
            .partition(|(_, table)| table.mapping.kind == TableKind::People);
        for (number, table) in openings {
            for (line, found) in table.openings(clocks) {
                match found {
                    Ok(found) => run.opening((number, line), found, known),
                    Err(why) => run.skipped.push((place(table, line), why.to_string())),
                }
            }
        }
        // Where there is nothing but what was saved for later, that is what was wanted.
        if run.rows.iter().all(
            |row| matches!(&row.body, RowBody::Opening(found) if found.stage == Progress::Saved),
        ) {
            for row in &mut run.rows {
                row.ticked = row.standing == RowStanding::New;
            }
        }
        for (number, table) in people {
            for (line, person) in table.people() {
                match person {
                    Ok(person) => {
                        let home = run.home(&person.company, known);
                        let row = run.person((number, line), person, home.clone(), known);
                        match home {
                            Some(_) => run.rows.push(row),
                            None => run.elsewhere.push(row),
                        }
                    }
                    Err(why) => run.skipped.push((place(table, line), why.to_string())),
                }
            }
        }
        let number = content.tables.len();
        for (line, person) in (0..).zip(&content.people) {
            let home = run.home(&person.company, known);
            let row = run.person((number, line), person.clone(), home, known);
            run.rows.push(row);
        }
        let latest = latest(&content.invitations);
        let invitations = (0..).zip(&content.invitations);
        let (invitations, older): (Vec<_>, Vec<_>) = invitations.partition(|(line, invitation)| {
            invitation.uid.is_empty() || latest.get(&*invitation.uid) == Some(line)
        });
        let is_alone = invitations.len() == 1;
        let first = run.rows.len();
        for (line, invitation) in invitations {
            let event = ImportEvent::of(invitation, known, name, clocks);
            run.event((number + 1, line), invitation, event, known, is_alone);
        }
        for (_, invitation) in older {
            run.skip(invitation, words::INVITATION_NEWER_TOO);
        }
        // Of a whole calendar what is wanted stands first.
        run.rows[first..].sort_by_key(|row| !row.ticked);
        for _ in 0..content.nameless {
            run.skipped.push((
                words::SKIPPED_CARD.to_owned(),
                words::SKIPPED_NO_NAME.to_owned(),
            ));
        }
        for file in &content.passed_over {
            let why = match is_zip(file) {
                true => ImportError::ZipInZip.to_string(),
                false => words::SKIPPED_NOT_APPLICATIONS.to_owned(),
            };
            run.skipped.push((file.clone(), why));
        }
        run
    }

    fn opening(&mut self, key: (usize, u64), found: FoundOpening, known: &KnownRecords) {
        let name = (fold(&found.company), fold(&found.role));
        let is_twice = self.openings.contains_key(&name);
        self.openings.entry(name).or_insert(key);
        let standing = match (known.same(&found), is_twice) {
            (Some(_), _) => RowStanding::Here,
            (None, true) => RowStanding::Twice,
            (None, false) => RowStanding::New,
        };
        let is_wanted = !matches!(
            found.stage,
            Progress::Saved | Progress::PutAway | Progress::Over(_)
        );
        self.rows.push(DryRunRow {
            key,
            standing,
            ticked: standing == RowStanding::New && is_wanted,
            why: told::proposal(&found, standing),
            body: RowBody::Opening(found),
        });
    }

    /// The opening at a company: one that is here, else a new one of the same file.
    fn home(&self, company: &str, known: &KnownRecords) -> Option<Home> {
        if let Some(id) = known.at(company) {
            return Some(Home::Known(id.clone()));
        }
        let company = fold(company);
        let mut at = self.openings.range((company.clone(), String::new())..);
        let first = at
            .next()
            .filter(|((own, _), _)| *own == company && !company.is_empty());
        first.map(|(_, key)| Home::Row(*key))
    }

    fn person(
        &mut self,
        key: (usize, u64),
        person: FoundPerson,
        home: Option<Home>,
        known: &KnownRecords,
    ) -> DryRunRow {
        let standing = self.meet(&person, home.as_ref(), known);
        let why = told::person(standing, home.is_some(), !person.company.is_empty());
        DryRunRow {
            key,
            standing,
            ticked: home.is_some() && matches!(standing, RowStanding::New | RowStanding::Changes),
            why: why.to_owned(),
            body: RowBody::Person(person, home),
        }
    }

    /// Notes somebody; whether they are new, and if not, whether anything of them is.
    fn meet(
        &mut self,
        person: &FoundPerson,
        home: Option<&Home>,
        known: &KnownRecords,
    ) -> RowStanding {
        let contact = &person.contact;
        let company = match home {
            Some(_) => String::new(),
            None => fold(&person.company),
        };
        let mail = contact.email.trim().to_lowercase();
        let names = [fold(&contact.name), mail].into_iter();
        let names = names.filter(|name| !name.is_empty());
        let names: Vec<KnownAs> = names
            .map(|name| (home.cloned(), company.clone(), name))
            .collect();
        let seen = names.iter().find_map(|name| self.known_as.get(name));
        let before = match (seen, home) {
            (Some(place), _) => Some((self.met[*place].clone(), RowStanding::Twice)),
            (None, Some(Home::Known(id))) => {
                let mut people = known.people(id).iter();
                let here = people.find(|here| is_same(here, contact));
                here.map(|here| (here.clone(), RowStanding::Here))
            }
            (None, _) => None,
        };
        let place = seen.copied().unwrap_or(self.met.len());
        let (standing, contact) = match before {
            None => (RowStanding::New, contact.clone()),
            Some((before, same)) => {
                let both = joined(&before, contact);
                let is_more = both != before;
                (if is_more { RowStanding::Changes } else { same }, both)
            }
        };
        match self.met.get_mut(place) {
            Some(met) => *met = contact,
            None => self.met.push(contact),
        }
        self.known_as
            .extend(names.into_iter().map(|name| (name, place)));
        standing
    }

    fn event(
        &mut self,
        key: (usize, u64),
        invitation: &Invitation,
        event: Option<ImportEvent>,
        known: &KnownRecords,
        is_alone: bool,
    ) {
        let Some(event) = event else {
            self.skip(invitation, words::INVITATION_OFF_UNKNOWN);
            return;
        };
        if invitation.is_own() {
            self.skip(invitation, words::INVITATION_OWN);
            return;
        }
        let invited = known.invited(&invitation.uid);
        let (standing, why) =
            told::invitation(invited, invitation.sequence, invitation.is_cancelled);
        let (ticked, why) = match standing {
            RowStanding::New if !is_alone => (event.is_wanted(), event.why()),
            _ => (standing != RowStanding::Here, why),
        };
        let why = match event.unknown_zone() {
            Some(zone) => words::InvitationUnknownZone { why, zone }.text(),
            None => why.to_owned(),
        };
        self.rows.push(DryRunRow {
            key,
            standing,
            ticked,
            why,
            body: RowBody::Interview(Box::new(event)),
        });
    }

    fn skip(&mut self, invitation: &Invitation, why: &str) {
        let title = match invitation.title.as_str() {
            "" => words::SKIPPED_EVENT,
            title => title,
        };
        self.skipped.push((title.to_owned(), why.to_owned()));
    }
}

impl Home {
    /// Where it is among the entries that are taken in; `entry` gives the place of a row's.
    #[must_use]
    pub fn destination(
        &self,
        entry: impl Fn((usize, u64)) -> Option<usize>,
        company: &str,
        role: &str,
    ) -> Option<Destination> {
        Some(match self {
            Self::Known(id) => Destination::Known(id.clone()),
            Self::Row(key) => Destination::Entry(entry(*key)?),
            Self::New if company.trim().is_empty() => return None,
            Self::New => Destination::New {
                company: company.to_owned(),
                role: role.to_owned(),
            },
        })
    }
}
