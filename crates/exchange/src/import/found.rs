use cadence::record::{Contact, ContactKind};
use cadence::text;
use chrono::{NaiveDate, NaiveTime};
use thiserror::Error;

use super::column::Column;
use super::day::{DayOrder, read_day_and_time};
use super::progress::Progress;
use super::table::{Table, TableKind, clip};
use crate::Clocks;

/// A name or a place is no longer than this.
const LONGEST: usize = 300;
/// Nor a note than this.
const LONGEST_NOTE: usize = 10_000;

/// An opening as a line of a table says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The employer.
    pub company: String,
    /// The job.
    pub role: String,
    /// Where it is.
    pub place: String,
    /// What it pays.
    pub pay: String,
    /// The address of the advert.
    pub advert: String,
    /// Where it was found.
    pub source: String,
    /// Which CV went out.
    pub cv: String,
    /// Whatever else the line says.
    pub note: String,
    /// The day of the application.
    pub applied: Option<NaiveDate>,
    /// How far it has come.
    pub stage: Progress,
    /// The list's own word for that.
    pub stage_word: String,
    /// The day of an interview that the line names: to be confirmed by the person.
    pub interview: Option<NaiveDate>,
    /// The time that stands behind that day.
    pub time: Option<NaiveTime>,
    /// The people it names.
    pub people: Vec<Contact>,
    /// What of the line could not be read, in sentences.
    pub remarks: Vec<String>,
}

/// Somebody out of a list of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who it is.
    pub contact: Contact,
    /// Where they work.
    pub company: String,
}

/// Why a line is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Skipped {
    /// It names no employer.
    #[error("No company is named in it.")]
    NoCompany,
    /// A person without a name.
    #[error("No name stands in it.")]
    NoName,
}

/// A line of a table, by its number in the file.
pub type Line<T> = (u64, Result<T, Skipped>);

impl Table {
    /// The openings of its lines, as its mapping says; `clocks` tell a moment where the person is.
    #[must_use]
    pub fn openings(&self, clocks: &dyn Clocks) -> Vec<Line<Found>> {
        let orders: Vec<DayOrder> = (0..self.mapping.columns.len())
            .map(|place| self.order_of(place))
            .collect();
        let lines = self.lines.iter();
        lines
            .map(|(number, cells)| (*number, self.opening(cells, &orders, clocks)))
            .collect()
    }

    fn opening(
        &self,
        cells: &[String],
        orders: &[DayOrder],
        clocks: &dyn Clocks,
    ) -> Result<Found, Skipped> {
        let mut found = Found::default();
        let mut person = Contact::default();
        let mut notes = Vec::new();
        for (place, (column, order)) in self.mapping.columns.iter().zip(orders).enumerate() {
            let cell = Self::cell(cells, place);
            if cell.is_empty() {
                continue;
            }
            let text = || clip(&one_line(cell), LONGEST);
            match column {
                Column::Skip => {}
                Column::Company => found.company = text(),
                Column::Role => found.role = text(),
                Column::Place => found.place = text(),
                Column::Pay => found.pay = text(),
                Column::Advert => found.advert = clip(cell, 2_000),
                Column::Source => found.source = text(),
                Column::Cv => found.cv = text(),
                Column::Stage => {
                    found.stage = Progress::of(cell);
                    found.stage_word = text();
                }
                Column::Note => notes.push(clip(cell, LONGEST_NOTE)),
                Column::Person => person.name = text(),
                Column::PersonEmail => person.email = text(),
                Column::PersonPhone => person.phone = text(),
                Column::PersonTitle => person.title = text(),
                Column::Applied | Column::Interview | Column::FollowUp => {
                    let head = self.heads.get(place).map_or("", String::as_str);
                    match read_day_and_time(cell, *order, clocks) {
                        None => found.remarks.push(format!(
                            "“{}” under {} is no day, so it is left out.",
                            clip(cell, 40),
                            head.trim()
                        )),
                        Some((day, _)) if *column == Column::Applied => found.applied = Some(day),
                        Some((day, time)) if *column == Column::Interview => {
                            found.interview = Some(day);
                            found.time = time;
                        }
                        Some((day, _)) => {
                            notes.push(format!("To follow up on {}.", text::day(day)))
                        }
                    }
                }
            }
        }
        if found.company.is_empty() {
            return Err(Skipped::NoCompany);
        }
        if self.kind == TableKind::Saved {
            found.stage = Progress::Saved;
        }
        if found.stage == Progress::Unsaid && found.stage_word.is_empty() && found.applied.is_some()
        {
            found.stage = Progress::Applied;
        }
        if !(person.name.is_empty() && person.email.is_empty() && person.phone.is_empty()) {
            found.people.push(person);
        }
        found.note = notes.join("\n");
        Ok(found)
    }

    /// The people of its lines: LinkedIn's connections.
    #[must_use]
    pub fn people(&self) -> Vec<Line<Person>> {
        let place = |head: &str| self.heads.iter().position(|own| super::fold(own) == head);
        let [first, last, email, company, title] = [
            "firstname",
            "lastname",
            "emailaddress",
            "company",
            "position",
        ]
        .map(place);
        let lines = self.lines.iter();
        lines
            .map(|(number, cells)| {
                let cell = |place: Option<usize>| {
                    let cell = place.map_or("", |place| Self::cell(cells, place));
                    clip(&one_line(cell), LONGEST)
                };
                let name = format!("{} {}", cell(first), cell(last)).trim().to_owned();
                let person = match name.is_empty() {
                    true => Err(Skipped::NoName),
                    false => Ok(Person {
                        contact: Contact {
                            kind: ContactKind::Interviewer,
                            name,
                            title: cell(title),
                            email: cell(email),
                            ..Contact::default()
                        },
                        company: cell(company),
                    }),
                };
                (*number, person)
            })
            .collect()
    }
}

/// On one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
