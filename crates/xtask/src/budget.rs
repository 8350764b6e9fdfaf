//! `cargo xtask budget`: what the site weighs, with gzip as GitHub Pages serves it, and its limits.

use crate::Result;
use crate::dist::{is_chunk, is_kept};
use crate::weight::{Weighed, is_first_load, sum};
use crate::{project, site};

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

fn within(what: &str, size: usize, limit: &Limit) -> Result {
    let Limit { at_most, goal } = limit;
    println!("{what}: {size} bytes gzip, of at most {at_most}; the goal is {goal}.");
    match size.checked_sub(*at_most) {
        Some(over) if over > 0 => Err(format!("{what} is {over} bytes over its limit.")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Limit, within};

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
