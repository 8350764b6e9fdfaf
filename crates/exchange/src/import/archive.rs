use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{ImportError, LARGEST, fold};

/// So much may be unpacked of one file.
const LARGEST_UNPACKED: u64 = 50_000_000;
/// More files than this no export of a job search has.
const MOST_FILES: usize = 2_000;

/// Refuses a zip that would unpack to far more than it should, by what it says and without
/// unpacking it. What it says may be a lie, so whoever unpacks counts too.
pub(super) fn check(bytes: &[u8]) -> Result<(), ImportError> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::BrokenZip)?;
    let unpacked = archive.decompressed_size().unwrap_or_default();
    if archive.len() > MOST_FILES || unpacked > u128::from(LARGEST_UNPACKED) {
        return Err(ImportError::Bomb);
    }
    Ok(())
}

/// A file out of a zip.
pub type Unpacked = (String, Vec<u8>);

/// The files of a zip that may be of use here, and the names of the others.
///
/// # Errors
/// An [`ImportError`]: it is damaged, locked, or far too large unpacked.
pub fn unpack(bytes: &[u8]) -> Result<(Vec<Unpacked>, Vec<String>), ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    check(bytes)?;
    let broken = |_| ImportError::BrokenZip;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::BrokenZip)?;
    let mut names = Vec::new();
    for place in 0..archive.len() {
        let file = archive.by_index(place).map_err(broken)?;
        if file.is_file() {
            names.push((place, file.name().map_err(broken)?.into_owned()));
        }
    }
    let is_linkedin = names.iter().any(|(_, name)| is_of_linkedin(name));
    let (wanted, others): (Vec<_>, Vec<_>) = names
        .into_iter()
        .partition(|(_, name)| is_of_use(name) && (!is_linkedin || is_of_linkedin(name)));
    let mut files = Vec::new();
    let mut left = LARGEST_UNPACKED;
    for (place, name) in wanted {
        let file = archive.by_index(place).map_err(broken)?;
        let mut content = Vec::new();
        let read = file.take(left + 1).read_to_end(&mut content);
        let length = read.map_err(|_| ImportError::BrokenZip)? as u64;
        left = left.checked_sub(length).ok_or(ImportError::Bomb)?;
        files.push((name, content));
    }
    if files.is_empty() {
        let is_packed_twice = others.iter().any(|(_, name)| is_zip(name));
        return Err(match is_packed_twice {
            true => ImportError::ZipInZip,
            false => ImportError::NothingKnown,
        });
    }
    let others = others.into_iter().map(|(_, name)| name).collect();
    Ok((files, others))
}

/// LinkedIn's export has thirty tables; these three are about a job search.
fn is_of_linkedin(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let file = fold(file.trim_end_matches(".csv"));
    let file = file.trim_end_matches(|char: char| char.is_ascii_digit());
    name.ends_with(".csv") && matches!(file, "jobapplications" | "savedjobs" | "connections")
}

fn is_of_use(name: &str) -> bool {
    let small = name.to_ascii_lowercase();
    let is_hidden = small.starts_with("__macosx") || small.contains("/.");
    let ends = [".csv", ".tsv", ".xlsx", ".xlsm", ".vcf", ".ics"];
    let is_data = small.rsplit('/').next() == Some("data.json");
    !is_hidden && (is_data || ends.iter().any(|end| small.ends_with(end)))
}

/// Whether a file is a zip, by its name.
pub(super) fn is_zip(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".zip")
}
