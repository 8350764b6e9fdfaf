//! Journeys: the built site in real browsers, by Node.js' own test runner.

use crate::Result;
use crate::setup::{Tools, browser, engines};
use crate::tally::Count;
use crate::{process, project};
use std::fs;
use std::path::Path;

/// Runs every `tests/journeys/*.spec.mjs`, thoroughly with more kills and damages.
pub(crate) fn run(thorough: bool) -> Result<(bool, Count)> {
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
    // The folder of the lock file's install is never committed, so the report may lie there.
    let report = folder.join("node_modules").join("report.tap");
    let mut node = tools.command("node")?;
    node.arg("--test")
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg("--test-reporter=tap")
        .arg(format!("--test-reporter-destination={}", report.display()))
        .args(specs(&folder)?)
        .env("CHROMIUM", &browser.chromium)
        .envs(engines)
        .env("THOROUGH", if thorough { "1" } else { "" })
        .current_dir(&folder);
    // A report of an earlier run must not be counted for this one.
    if report.is_file() {
        fs::remove_file(&report)
            .map_err(|error| format!("{} can't be removed: {error}", report.display()))?;
    }
    let (ended_well, _) = process::run_and_keep(&mut node)?;
    let count = project::read(&report).map_or(Count::default(), |text| Count::of_tap(&text));
    Ok((ended_well, count))
}

fn specs(folder: &Path) -> Result<Vec<String>> {
    let mut specs = Vec::new();
    let entries = fs::read_dir(folder)
        .map_err(|error| format!("{} can't be listed: {error}", folder.display()))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".spec.mjs") {
            specs.push(name);
        }
    }
    specs.sort();
    Ok(specs)
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
