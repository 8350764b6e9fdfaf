//! `cargo xtask budget`: what the site weighs, with gzip as GitHub Pages serves it, and its limits.

use crate::Result;
use crate::dist::{is_chunk, is_kept};
use crate::{project, site};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;

/// A weight in bytes: what it may not pass, and what it is to come down to.
struct Limit {
    at_most: usize,
    goal: usize,
}

/// The first load: the page with its styles, its scripts and its module. Above its goal since
/// records are read and written by what serde derives, with what is unknown carried along, and
/// views are Leptos's own.
const FIRST_LOAD: Limit = Limit {
    at_most: 530_000,
    goal: 350_000,
};
/// All that the worker keeps, with what reads workbooks, zips, cards and invitations, and with the
/// search, which weighs 40 kB for being kept by others (ARCHITECTURE.md), and what the tone check
/// has learned, 23 kB.
const EVERYTHING: Limit = Limit {
    at_most: 2_335_000,
    goal: 1_000_000,
};

/// Prints the table; an error where a limit is passed.
pub(crate) fn budget() -> Result {
    site::build_if_stale()?;
    let files = Weighed::all(&project::dist()?)?;
    println!(
        "{:<52} {:>10} {:>10}",
        "file (* first load, + fetched behind it)", "raw", "gzip"
    );
    for file in &files {
        println!(
            "{} {:<50} {:>10} {:>10}",
            file.mark(),
            file.name,
            file.raw,
            file.gzip
        );
    }
    let everything = sum(&files, |file| is_kept(&file.name));
    let chunks = sum(&files, |file| is_chunk(&file.name));
    println!("\nChunks: {chunks} bytes gzip.");
    let first_load = sum(&files, |file| is_first_load(&file.name));
    within("The first load", first_load, &FIRST_LOAD).and(within(
        "Everything kept",
        everything,
        &EVERYTHING,
    ))
}

/// The bytes that a first visit fetches, with gzip.
pub(crate) fn first_load(dist: &Path) -> Result<usize> {
    let files = Weighed::all(dist)?;
    Ok(sum(&files, |file| is_first_load(&file.name)))
}

/// A file of the site and its sizes, in bytes.
struct Weighed {
    name: String,
    raw: usize,
    gzip: usize,
}

impl Weighed {
    fn all(dist: &Path) -> Result<Vec<Self>> {
        let mut files = Vec::new();
        for path in project::files_below(dist)? {
            let bytes = project::read_bytes(&path)?;
            files.push(Self {
                name: project::site_name(dist, &path),
                raw: bytes.len(),
                gzip: gzip_size(&bytes)?,
            });
        }
        Ok(files)
    }

    fn mark(&self) -> char {
        if is_first_load(&self.name) {
            '*'
        } else if is_chunk(&self.name) {
            '+'
        } else {
            ' '
        }
    }
}

fn sum(files: &[Weighed], counts: impl Fn(&Weighed) -> bool) -> usize {
    files
        .iter()
        .filter(|file| counts(file))
        .map(|file| file.gzip)
        .sum()
}

fn within(what: &str, size: usize, limit: &Limit) -> Result {
    let Limit { at_most, goal } = limit;
    println!("{what}: {size} bytes gzip, of at most {at_most}; the goal is {goal}.");
    match size.checked_sub(*at_most) {
        Some(over) if over > 0 => Err(format!("{what} is {over} bytes over its limit.")),
        _ => Ok(()),
    }
}

/// Everything but other pages and their style sheet, which stands in the first page, the chunks, the icons that only an installed app shows, and the
/// holidays of countries that nobody chose.
fn is_first_load(name: &str) -> bool {
    let apart = [".html", ".css", ".png"]
        .iter()
        .any(|end| name.ends_with(end))
        || ["rescue.", "holidays/"]
            .iter()
            .any(|start| name.starts_with(start))
        || is_chunk(name);
    name == "index.html" || !apart
}

fn gzip_size(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map(|packed| packed.len())
        .map_err(|error| format!("gzip failed: {error}"))
}

#[cfg(test)]
mod tests {
    use super::{Limit, is_first_load, within};

    #[test]
    fn the_first_load_is_all_that_the_page_fetches() {
        for name in ["index.html", "a_bg.wasm", "a.js", "icon.svg", "sw.js"] {
            assert!(is_first_load(name), "{name}");
        }
        assert!(!is_first_load("openings-0123456789abcdef.wasm"));
        assert!(!is_first_load("icon-512.png"));
        assert!(!is_first_load("rescue.html"));
        assert!(!is_first_load("styles-0123456789abcdef.css"));
        assert!(!is_first_load("rescue.js"));
        assert!(!is_first_load("holidays/de.json"));
    }

    #[test]
    fn a_limit_may_be_reached_and_not_passed() {
        const TEN: Limit = Limit {
            at_most: 10,
            goal: 5,
        };
        assert!(within("All", 10, &TEN).is_ok());
        assert!(within("All", 11, &TEN).is_err());
    }
}
