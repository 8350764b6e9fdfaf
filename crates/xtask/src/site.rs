//! The static site in dist/: building it, and knowing whether it is up to date.

use crate::Result;
use crate::setup::Tools;
use crate::{budget, dist, process, project};
use std::fs;
use std::path::Path;
use std::time::{Instant, SystemTime};

/// What the site is made from.
const SOURCES: &[&str] = &[
    "src",
    "crates/cadence",
    "crates/xtask/src/dist",
    "crates/xtask/src/dist.rs",
    "style",
    "public",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
];

/// Builds the site for publishing.
pub(crate) fn build() -> Result {
    let tools = Tools::for_building()?;
    println!("Building the site: 2 to 4 minutes on two cores the first time.");
    let start = Instant::now();
    process::run(tools.trunk()?.args(["build", "--release"]))?;
    println!(
        "dist/ is ready after {} s. First load: {} bytes gzip.",
        start.elapsed().as_secs(),
        budget::first_load(&project::dist()?)?
    );
    Ok(())
}

/// Builds the site unless it is newer than everything it is made from.
pub(crate) fn build_if_stale() -> Result {
    let dist = project::dist()?;
    if dist::is_published_form(&dist) {
        let built = modified(&dist.join("index.html"));
        if built.is_some() && built > newest_source()? {
            println!("dist/ is up to date.");
            return Ok(());
        }
    }
    build()
}

fn newest_source() -> Result<Option<SystemTime>> {
    let root = project::root()?;
    let mut newest = None;
    for source in SOURCES {
        let path = root.join(source);
        if path.is_dir() {
            for file in project::files_below(&path)? {
                newest = newest.max(modified(&file));
            }
        } else {
            newest = newest.max(modified(&path));
        }
    }
    Ok(newest)
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}
