//! What other programs hold of a job search, read: bytes in, openings, people and invitations out.
//!
//! Nothing is taken in by reading: [`DryRun`] says of each row what it is and whether it is here
//! already ([`Known`]), and [`take_in`] makes records of what the person chose. What an interview is, and
//! on which day, only the person says.

mod acquaintance;
mod archive;
mod begins;
mod block;
mod card;
mod column;
mod day;
mod decode;
mod dry_run;
mod error;
mod event;
mod fold;
mod found;
mod invitation;
mod jobsync;
mod known;
mod progress;
mod table;
mod take_in;
pub mod words;
mod workbook;
mod zone;

pub use archive::{Unpacked, unpack};
pub use begins::{Begins, ClockTime, Whose, zone_at};
pub use card::{read_cards, write_cards};
pub use column::Column;
pub use day::{DayOrder, read_day};
pub use decode::decode;
pub use dry_run::{DryRun, Home, Row, RowBody};
pub use error::ImportError;
pub use event::Event;
pub use fold::fold;
pub use found::{Found, Line, Person, Skipped};
pub use invitation::{EventZone, Invitation, When, read_invitations};
pub use jobsync::read_jobsync;
pub use known::{Invited, Known};
pub use progress::Progress;
pub use table::{Mapping, Table, TableKind, read_table};
pub use take_in::{Destination, Entry, InterviewEntry, take_in};
pub use workbook::read_workbook;

/// A file may be so long, in bytes.
pub const LARGEST: usize = 20_000_000;

/// What there is in a file, before anything is taken in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Content {
    /// Its tables.
    pub tables: Vec<Table>,
    /// The people of its contact cards.
    pub people: Vec<Person>,
    /// So many cards have no name.
    pub nameless: usize,
    /// Its events.
    pub invitations: Vec<Invitation>,
    /// The names of files in a zip that are not read.
    pub passed_over: Vec<String>,
    /// Files in a zip that could not be read, and what of a file is beyond what is looked at, each
    /// with why.
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
