//! Journeys: the built site in real browsers, by Playwright's test runner.

use crate::Result;
use crate::setup::{Tools, browser, engines};
use crate::tally::TestCount;
use crate::{counts, process, project};
use std::fs;
use std::path::Path;

/// Which of `tests/journeys/*.spec.mjs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Journeys {
    /// All that need the site alone.
    ThroughTheSite,
    /// Those through the single file and through the site in the pseudo-language.
    ThroughOtherBuilds,
}

impl Journeys {
    fn chosen(self) -> &'static [&'static str] {
        match self {
            Self::ThroughTheSite => &["--grep-invert", r"(single|pseudo)\.spec"],
            Self::ThroughOtherBuilds => &["single.spec", "pseudo.spec"],
        }
    }
}

/// Runs journeys, thoroughly with more kills.
pub(crate) fn run(journeys: Journeys, thorough: bool) -> Result<(bool, TestCount)> {
    let browser = browser::find_or_install()?;
    let engines = engines::find_or_install()?;
    let tools = Tools::for_journeys()?;
    let folder = project::root()?.join("tests").join("journeys");
    if !is_installed(&folder) {
        println!("Installing the test libraries from npm: some seconds.");
        process::run(
            tools
                .command("npm")?
                .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
                .current_dir(&folder),
        )?;
    }
    // Where `playwright.config.mjs` has it written.
    let report = project::root()?.join("target/journeys/report.json");
    // A report of an earlier run must not be counted for this one.
    if report.is_file() {
        fs::remove_file(&report)
            .map_err(|error| format!("{} can't be removed: {error}", report.display()))?;
    }
    let mut node = tools.command("node")?;
    node.args(["node_modules/@playwright/test/cli.js", "test"])
        .args(journeys.chosen())
        .env("CHROMIUM", &browser.chromium)
        .envs(browser::shell().map(|shell| ("CHROMIUM_SHELL", shell)))
        .envs(engines)
        .env("THOROUGH", if thorough { "1" } else { "" })
        .current_dir(&folder);
    let (ended_well, output) = process::run_and_keep(&mut node)?;
    let count = if report.is_file() {
        TestCount::of_playwright(&project::read(&report)?)?
    } else {
        TestCount::default()
    };
    let count = if thorough || journeys != Journeys::ThroughTheSite {
        count
    } else {
        counts::hold("journeys", &output, count)?
    };
    Ok((ended_well, count))
}

/// npm writes what it installed into a lock file of its own; older than ours, it is stale.
fn is_installed(folder: &Path) -> bool {
    let modified = |name: &str| {
        fs::metadata(folder.join(name))
            .and_then(|data| data.modified())
            .ok()
    };
    let installed = modified("node_modules/.package-lock.json");
    installed.is_some() && installed >= modified("package-lock.json")
}
