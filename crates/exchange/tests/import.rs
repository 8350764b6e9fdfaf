//! What other programs export, read: files with the structure of the real ones, and hostile ones.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

#[path = "import/clocks.rs"]
mod clocks;
#[path = "import/every_file.rs"]
mod every_file;
#[path = "import/hostile.rs"]
mod hostile;
#[path = "import/invitations.rs"]
mod invitations;
#[path = "import/looking.rs"]
mod looking;
#[path = "import/people.rs"]
mod people;
#[path = "import/programs.rs"]
mod programs;
#[path = "import/tables.rs"]
mod tables;
#[path = "import/taking_in.rs"]
mod taking_in;

use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use exchange::Clocks;
use exchange::import::{
    Content, FileKind, ImportError, read_cards, read_invitations, read_jobsync, read_table,
    read_workbook, unpack,
};

/// A file as other programs write it.
fn sample(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import");
    std::fs::read(folder.join(name)).unwrap()
}

/// Reads a file as the page does: by what it is, a zip with all that is in it.
fn read(name: &str, bytes: &[u8]) -> Result<Content, ImportError> {
    match FileKind::of(name, bytes)? {
        FileKind::Table => read_table(name, bytes),
        FileKind::Workbook => read_workbook(bytes.to_vec()),
        FileKind::Cards => read_cards(bytes),
        FileKind::Calendar => read_invitations(bytes),
        FileKind::JobSync => read_jobsync(name, bytes),
        FileKind::Zip => {
            let (files, passed_over) = unpack(bytes)?;
            let mut content = Content {
                passed_over,
                ..Content::default()
            };
            for (name, bytes) in files {
                content.join(read(&name, &bytes)?);
            }
            Ok(content)
        }
    }
}

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The person is in Oslo, in winter: an hour ahead of UTC.
struct Oslo;

impl Clocks for Oslo {
    fn ahead(&self, zone: &str, _shown: NaiveDateTime) -> Option<i32> {
        (zone == "Europe/Oslo").then_some(60)
    }

    fn own(&self, moment: NaiveDateTime) -> NaiveDateTime {
        moment + TimeDelta::hours(1)
    }
}

/// The person is in this zone, in the spring of 2026.
struct In(&'static str);

impl Clocks for In {
    fn ahead(&self, zone: &str, shown: NaiveDateTime) -> Option<i32> {
        let summer = |first: &str| if shown.date() >= d(first) { 60 } else { 0 };
        Some(match zone {
            "UTC" => 0,
            "Europe/Oslo" | "Europe/Berlin" => 60 + summer("2026-03-29"),
            "America/New_York" => -300 + summer("2026-03-08"),
            "America/Argentina/Buenos_Aires" => -180,
            "Asia/Tokyo" => 540,
            _ => return None,
        })
    }

    fn own(&self, moment: NaiveDateTime) -> NaiveDateTime {
        self.shown(self.0, moment).unwrap()
    }
}

/// A calendar file of these lines.
fn ics(lines: &str) -> String {
    let lines: Vec<&str> = lines.lines().map(str::trim).collect();
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n",
        lines.join("\r\n")
    )
}
