//! What other programs hold of a job search, read: bytes in, openings, people and invitations out.
//!
//! Nothing is taken in by reading: [`ImportDryRun`] says of each row what it is and whether it is
//! here already ([`KnownRecords`]), and [`take_in()`] makes records of what the person chose. What
//! an interview is, and on which day, only the person says.

mod acquaintance;
mod archive;
mod begins;
mod block;
mod card;
mod column;
mod day;
mod decode;
mod delimited;
mod dry_run;
mod error;
mod event;
mod fold;
mod found;
mod heads;
mod invitation;
mod jobsync;
mod known;
mod progress;
mod table;
mod take_in;
pub mod told;
mod workbook;
mod zone;

use std::collections::BTreeMap;

pub use archive::{Unpacked, unpack};
pub use begins::{Begins, ClockTime, Whose, zone_at};
pub use card::{read_cards, write_cards};
pub use day::{DayOrder, read_day};
pub use decode::decode;
pub use delimited::read_table;
pub use dry_run::{DryRunRow, Home, ImportDryRun, RowBody};
pub use error::ImportError;
pub use event::ImportEvent;
pub use fold::fold;
pub use found::{FoundOpening, FoundPerson, Skipped, TableLine};
pub use heads::{Column, TableKind};
pub use invitation::{EventTime, EventZone, Invitation, read_invitations};
pub use jobsync::read_jobsync;
pub use known::{Invited, KnownRecords};
pub use progress::Progress;
pub use table::{ImportTable, Mapping};
pub use take_in::{Destination, Entry, InterviewEntry, take_in};
pub use workbook::read_workbook;

use crate::words::import::told as words;

/// A file may be so long, in bytes.
pub const LARGEST: usize = 20_000_000;

/// What there is in a file, before anything is taken in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Content {
    /// Its tables.
    pub tables: Vec<ImportTable>,
    /// The people of its contact cards.
    pub people: Vec<FoundPerson>,
    /// So many cards have no name.
    pub nameless: usize,
    /// Its events.
    pub invitations: Vec<Invitation>,
    /// The names of files in a zip that are not read.
    pub passed_over: Vec<String>,
    /// Files in a zip, or sheets of a workbook, that could not be read, and what of a file is beyond
    /// what is looked at, each with why.
    pub unread: Vec<(String, ImportError)>,
}

impl Content {
    /// Takes in what another file of the same zip holds.
    pub fn join(&mut self, other: Self) {
        let Self {
            tables,
            people,
            nameless,
            invitations,
            passed_over,
            unread,
        } = other;
        self.tables.extend(tables);
        self.people.extend(people);
        self.nameless += nameless;
        self.invitations.extend(invitations);
        self.passed_over.extend(passed_over);
        self.unread.extend(unread);
    }

    /// Takes in what another of several files holds: its tables are told apart by its name.
    pub fn join_file(&mut self, file: &str, mut other: Self) {
        for table in &mut other.tables {
            if table.name != file {
                let name = &table.name;
                table.name = words::SkippedInFile { file, name }.text();
            }
        }
        for (name, _) in &mut other.unread {
            *name = words::SkippedInFile { file, name: &name }.text();
        }
        for name in &mut other.passed_over {
            *name = words::SkippedInFile { file, name: &name }.text();
        }
        self.join(other);
    }

    /// Tables with the same heads are parts of one, as LinkedIn exports them: what the days of one
    /// say of their order holds for those that leave it open.
    pub fn share_orders(&mut self) {
        let mut said: BTreeMap<String, Option<DayOrder>> = BTreeMap::new();
        for table in &self.tables {
            if let Some(order) = table.said_order() {
                let all = said.entry(table.fingerprint()).or_insert(Some(order));
                *all = all.filter(|other| *other == order);
            }
        }
        for table in &mut self.tables {
            if let Some(Some(order)) = said.get(&table.fingerprint()) {
                table.mapping.order = *order;
            }
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty() && self.people.is_empty() && self.invitations.is_empty()
    }
}

/// What reads a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// [`read_table`].
    Table,
    /// [`read_workbook`].
    Workbook,
    /// [`unpack`], then each file of it.
    Zip,
    /// [`read_cards`].
    Cards,
    /// [`read_invitations`].
    Calendar,
    /// [`read_jobsync`].
    JobSync,
}

impl FileKind {
    /// What reads a file, by what it begins with, and by its name where that says nothing.
    ///
    /// # Errors
    /// An [`ImportError`] where nothing does.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, ImportError> {
        if bytes.is_empty() {
            return Err(ImportError::Empty);
        }
        if bytes.len() > LARGEST {
            return Err(ImportError::TooLarge);
        }
        let name = name.to_ascii_lowercase();
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
            let is_workbook = name.ends_with(".xlsx") || name.ends_with(".xlsm");
            return Ok(match is_workbook || has(b"xl/workbook.xml") {
                true => Self::Workbook,
                false => Self::Zip,
            });
        }
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(ImportError::OldWorkbook);
        }
        let is_other = [
            &b"%PDF"[..],
            b"\x89PNG",
            b"\xff\xd8\xff",
            b"GIF8",
            b"{\\rtf",
        ];
        if is_other.iter().any(|start| bytes.starts_with(start)) {
            return Err(ImportError::NotReadable);
        }
        let start = decode(&bytes[..bytes.len().min(4_000)]).unwrap_or_default();
        let start = start.trim_start().to_ascii_uppercase();
        if start.starts_with("BEGIN:VCARD") {
            Ok(Self::Cards)
        } else if start.starts_with("BEGIN:V") {
            Ok(Self::Calendar)
        } else if start.starts_with('{') {
            match start.contains("\"CURTAIN-CALL\"") {
                true => Err(ImportError::OwnBackup),
                false => Ok(Self::JobSync),
            }
        } else if start.starts_with("-----BEGIN CURTAIN CALL") {
            Err(ImportError::OwnBackup)
        } else if start.starts_with("<!DOCTYPE") || start.starts_with("<HTML") {
            Err(ImportError::NotReadable)
        } else {
            Ok(Self::Table)
        }
    }
}
