use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use cadence::record::{Contact, Id};

use crate::Clocks;

use super::archive::is_zip;
use super::words::{self, Standing};
use super::{
    Content, Destination, Found, ImportError, Invitation, Known, Person, Progress, Table,
    TableKind, When, fold,
};

/// Mail hosts that say nothing of an employer.
const MAIL_HOSTS: [&str; 12] = [
    "gmail",
    "googlemail",
    "outlook",
    "hotmail",
    "live",
    "yahoo",
    "icloud",
    "me",
    "gmx",
    "web",
    "proton",
    "protonmail",
];

/// What taking a file in would do, row by row, before it does it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DryRun {
    /// What may be taken in.
    pub rows: Vec<Row>,
    /// What is skipped: where it stands, and why.
    pub skipped: Vec<(String, String)>,
    /// People of a list who are at companies that are neither here nor in the file: they stay out
    /// unless the person chooses an opening for them.
    pub elsewhere: Vec<Row>,
    /// The openings of the file by company and role, folded, with the key of the first of each.
    openings: BTreeMap<(String, String), (usize, u64)>,
}

/// One thing that may be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What tells it from all others of the file: the number of its table, and its line there.
    pub key: (usize, u64),
    /// What it is.
    pub body: RowBody,
    /// Whether it is new.
    pub standing: Standing,
    /// Whether it is taken in unless the person says otherwise.
    pub ticked: bool,
    /// What would become of it, and why.
    pub why: String,
}

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowBody {
    /// An opening of a table.
    Opening(Found),
    /// Somebody, and the opening proposed for them.
    Person(Person, Option<Home>),
    /// An event.
    Interview(Box<Event>),
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

/// An event, with what is proposed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What stands in the file.
    pub invitation: Invitation,
    /// The day.
    pub date: NaiveDate,
    /// The time.
    pub time: Option<NaiveTime>,
    /// The IANA name of its zone, where it has one.
    pub zone: Option<String>,
    /// Where it goes.
    pub home: Home,
    /// The employer of a new opening, guessed.
    pub company: String,
    /// The job of a new opening, by the title of the event.
    pub role: String,
    /// Whether each of its people is somebody to meet, and not the person themself.
    pub met: Vec<bool>,
}

impl DryRun {
    /// What taking this in would do to what is [`Known`]. `name` is the person's own; `clocks`
    /// tell a moment where they are.
    #[must_use]
    pub fn of(content: &Content, known: &Known, name: &str, clocks: &dyn Clocks) -> Self {
        let mut run = Self::default();
        let several = content.tables.len() > 1;
        let place = |table: &Table, line: u64| match several {
            true => format!("{}, line {line}", table.name),
            false => format!("Line {line}"),
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
                row.ticked = row.standing == Standing::New;
            }
        }
        for (number, table) in people {
            for (line, person) in table.people() {
                match person {
                    Ok(person) => {
                        let home = run.home(&person.company, known);
                        let row = someone((number, line), person, home.clone());
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
            run.rows.push(someone((number, line), person.clone(), home));
        }
        for (line, invitation) in (0..).zip(&content.invitations) {
            run.invitation((number + 1, line), invitation, known, name, clocks);
        }
        for _ in 0..content.nameless {
            run.skipped
                .push(("A card".to_owned(), "No name stands in it.".to_owned()));
        }
        for (file, why) in &content.unread {
            run.skipped.push((file.clone(), why.to_string()));
        }
        for file in &content.passed_over {
            let why = match is_zip(file) {
                true => ImportError::ZipInZip.to_string(),
                false => "Not about your applications.".to_owned(),
            };
            run.skipped.push((file.clone(), why));
        }
        run
    }

    fn opening(&mut self, key: (usize, u64), found: Found, known: &Known) {
        let name = (fold(&found.company), fold(&found.role));
        let is_twice = self.openings.contains_key(&name);
        self.openings.entry(name).or_insert(key);
        let standing = match (known.same(&found), is_twice) {
            (Some(_), _) => Standing::Here,
            (None, true) => Standing::Twice,
            (None, false) => Standing::New,
        };
        let is_wanted = !matches!(
            found.stage,
            Progress::Saved | Progress::PutAway | Progress::Over(_)
        );
        self.rows.push(Row {
            key,
            standing,
            ticked: standing == Standing::New && is_wanted,
            why: words::proposal(&found, standing),
            body: RowBody::Opening(found),
        });
    }

    /// The opening at a company: one that is here, else a new one of the same file.
    fn home(&self, company: &str, known: &Known) -> Option<Home> {
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

    fn invitation(
        &mut self,
        key: (usize, u64),
        invitation: &Invitation,
        known: &Known,
        name: &str,
        clocks: &dyn Clocks,
    ) {
        let (date, time, zone) = match &invitation.when {
            When::Day(date) => (*date, None, None),
            When::Local(moment, zone) => (moment.date(), Some(moment.time()), zone.clone()),
            When::Moment(moment) => {
                let moment = clocks.own(moment.naive_utc());
                (moment.date(), Some(moment.time()), None)
            }
        };
        let invited = known.invited(&invitation.uid);
        let text = format!("{} {}", invitation.title, invitation.about);
        let home = match invited {
            Some(invited) => Home::Known(invited.opening.clone()),
            None => match known.named_in(&text) {
                Some(id) => Home::Known(id.clone()),
                None => Home::New,
            },
        };
        let (standing, why) =
            words::invitation(invited, invitation.sequence, invitation.is_cancelled);
        let why = match &invitation.when {
            When::Moment(_) => format!("{why} The time is that of your clock."),
            _ => why.to_owned(),
        };
        let event = Event {
            date,
            time,
            zone,
            home,
            company: company(&invitation.people),
            role: role(&invitation.title),
            met: met(&invitation.people, name),
            invitation: invitation.clone(),
        };
        self.rows.push(Row {
            key,
            standing,
            ticked: standing != Standing::Here,
            why,
            body: RowBody::Interview(Box::new(event)),
        });
    }
}

/// The row of somebody, with the opening at their company.
fn someone(key: (usize, u64), person: Person, home: Option<Home>) -> Row {
    let why = match (&home, person.company.is_empty()) {
        (Some(_), _) => "Goes to the opening at their company.",
        (None, true) => "No company stands with them: choose the opening.",
        (None, false) => "There is no opening at their company: choose one.",
    };
    Row {
        key,
        standing: Standing::New,
        ticked: home.is_some(),
        why: why.to_owned(),
        body: RowBody::Person(person, home),
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

/// Who of an event is somebody else: all but the person, by their name; and where one alone is
/// invited, that is the person.
fn met(people: &[Contact], name: &str) -> Vec<bool> {
    let own = fold(name);
    let is_own = |contact: &Contact| {
        let mail = contact.email.split('@').next().unwrap_or_default();
        !own.is_empty() && (fold(&contact.name) == own || fold(mail) == own)
    };
    let found = people.iter().any(is_own);
    let lone = people.len() == 2 && !found;
    let each = people.iter().enumerate();
    // The one who invites stands first.
    each.map(|(place, contact)| !(is_own(contact) || lone && place == 1))
        .collect()
}

/// The employer's name as the address of who invites has it: "anna@halden.example" is at Halden.
fn company(people: &[Contact]) -> String {
    let host = people
        .first()
        .and_then(|contact| contact.email.split_once('@'));
    let host = host.map_or("", |(_, host)| host);
    let parts: Vec<&str> = host.split('.').collect();
    let name = match parts.as_slice() {
        [.., name, middle, _] if middle.len() <= 3 && parts.len() > 2 => name,
        [.., name, _] => name,
        _ => "",
    };
    if MAIL_HOSTS.contains(&name) {
        return String::new();
    }
    let mut letters = name.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// The job, by the title of an event: "Interview: Shift Planner" is for a Shift Planner.
fn role(title: &str) -> String {
    let rest = title.split_once([':', '–', '—']).filter(|(before, _)| {
        let before = fold(before);
        ["interview", "gesprach", "entretien", "entrevista"]
            .iter()
            .any(|word| before.contains(word))
    });
    rest.map_or(title, |(_, rest)| rest).trim().to_owned()
}
