use std::collections::BTreeMap;

use cadence::record::{Contact, ContactKind};
use cadence::text;
use chrono::{NaiveDate, NaiveTime};
use thiserror::Error;

use super::day::{DayOrder, is_against, read_day_and_time};
use super::heads::{Column, TableKind};
use super::progress::Progress;
use super::table::{ImportTable, clip};
use crate::Clocks;
use crate::words::import::found as words;
use crate::words::import::told as told_words;

/// A name or a place is no longer than this.
const LONGEST: usize = 300;
/// Nor a note than this.
const LONGEST_NOTE: usize = 10_000;

/// An opening as a line of a table says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoundOpening {
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
pub struct FoundPerson {
    /// Who it is.
    pub contact: Contact,
    /// Where they work.
    pub company: String,
}

/// Why a line is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Skipped {
    /// It names no employer.
    #[error("{}", told_words::SKIPPED_NO_COMPANY)]
    NoCompany,
    /// A person without a name.
    #[error("{}", told_words::SKIPPED_NO_NAME)]
    NoName,
}

/// A line of a table, by its number in the file.
pub type TableLine<T> = (u64, Result<T, Skipped>);

impl ImportTable {
    /// The openings of its lines, as its mapping says; `clocks` tell a moment where the person is.
    #[must_use]
    pub fn openings(&self, clocks: &dyn Clocks) -> Vec<TableLine<FoundOpening>> {
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
    ) -> Result<FoundOpening, Skipped> {
        let mut found = FoundOpening::default();
        let mut people = People::default();
        let mut notes = Vec::new();
        let mut interviews = Vec::new();
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
                Column::Person
                | Column::FirstName
                | Column::LastName
                | Column::PersonEmail
                | Column::PersonPhone
                | Column::PersonTitle => people.take(*column, text()),
                Column::Applied | Column::Interview | Column::FollowUp => {
                    let head = self.heads.get(place).map_or("", String::as_str).trim();
                    let Some((day, time)) = read_day_and_time(cell, *order, clocks) else {
                        let cell = clip(cell, 40);
                        let remark = words::CellNoDay { cell, head }.text();
                        found.remarks.push(remark);
                        continue;
                    };
                    if is_against(cell, *order) {
                        let remark = words::CellOtherOrder {
                            cell: clip(cell, 40),
                            head,
                            day: text::dateline(day),
                        };
                        found.remarks.push(remark.text());
                    }
                    match column {
                        Column::Applied => found.applied = Some(day),
                        Column::Interview => interviews.push((day, time)),
                        _ => {
                            let day = text::day(day);
                            notes.push(words::NoteFollowUp { day }.text());
                        }
                    }
                }
            }
        }
        if found.company.is_empty() {
            return Err(Skipped::NoCompany);
        }
        // The latest is proposed; what came before it is told.
        interviews.sort_unstable();
        interviews.dedup();
        if let Some((day, time)) = interviews.pop() {
            (found.interview, found.time) = (Some(day), time);
        }
        let earlier = interviews.iter();
        notes.extend(earlier.map(|(day, _)| {
            let day = text::dateline(*day);
            words::NoteInterview { day }.text()
        }));
        if self.mapping.kind == TableKind::Saved {
            found.stage = Progress::Saved;
        }
        if found.stage == Progress::Unsaid && found.stage_word.is_empty() && found.applied.is_some()
        {
            found.stage = Progress::Applied;
        }
        found.people = people.all();
        found.note = notes.join("\n");
        Ok(found)
    }

    /// The people of its lines, as its mapping says: of two numbers or addresses the first that is
    /// there.
    #[must_use]
    pub fn people(&self) -> Vec<TableLine<FoundPerson>> {
        let lines = self.lines.iter();
        lines
            .map(|(number, cells)| (*number, self.person(cells)))
            .collect()
    }

    fn person(&self, cells: &[String]) -> Result<FoundPerson, Skipped> {
        let mut columns = BTreeMap::new();
        for (place, column) in self.mapping.columns.iter().enumerate() {
            let cell = Self::cell(cells, place);
            if !cell.is_empty() {
                columns.entry(*column).or_insert_with(Vec::new).push(cell);
            }
        }
        let said = |column: Column| {
            let first = columns.get(&column).and_then(|cells| cells.first());
            clip(&one_line(first.copied().unwrap_or_default()), LONGEST)
        };
        let parts = format!("{} {}", said(Column::FirstName), said(Column::LastName));
        let name = match parts.trim() {
            "" => said(Column::Person),
            parts => parts.to_owned(),
        };
        if name.is_empty() {
            return Err(Skipped::NoName);
        }
        let notes = columns.get(&Column::Note).map(|notes| notes.join("\n"));
        Ok(FoundPerson {
            contact: Contact {
                kind: ContactKind::Interviewer,
                name,
                title: said(Column::PersonTitle),
                email: said(Column::PersonEmail),
                phone: said(Column::PersonPhone),
                note: clip(&notes.unwrap_or_default(), LONGEST_NOTE),
                ..Contact::default()
            },
            company: said(Column::Company),
        })
    }
}

/// The people that a line names, cell by cell: what is said a second time is of somebody else.
#[derive(Default)]
struct People {
    whole: Vec<Contact>,
    next: Contact,
    last_name: String,
}

impl People {
    fn take(&mut self, column: Column, text: String) {
        if !self.field(column).is_empty() {
            self.end();
        }
        *self.field(column) = text;
    }

    fn field(&mut self, column: Column) -> &mut String {
        match column {
            Column::LastName => &mut self.last_name,
            Column::PersonEmail => &mut self.next.email,
            Column::PersonPhone => &mut self.next.phone,
            Column::PersonTitle => &mut self.next.title,
            _ => &mut self.next.name,
        }
    }

    fn end(&mut self) {
        let mut person = std::mem::take(&mut self.next);
        let last = std::mem::take(&mut self.last_name);
        person.name = format!("{} {last}", person.name).trim().to_owned();
        if !(person.name.is_empty() && person.email.is_empty() && person.phone.is_empty()) {
            self.whole.push(person);
        }
    }

    fn all(mut self) -> Vec<Contact> {
        self.end();
        self.whole
    }
}

/// On one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
