//! The static site in dist/: building it, and knowing whether it is up to date.

use crate::Result;
use crate::setup::Tools;
use crate::{dist, process, project, weight};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Instant, SystemTime};

/// What the site is made from.
const SOURCES: &[&str] = &[
    ".cargo",
    "src",
    "crates/cadence",
    "crates/exchange",
    "crates/keeping",
    "crates/words",
    "crates/xtask/src/dist",
    "crates/xtask/src/dist.rs",
    "style",
    "public",
    "build.rs",
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
    let folder = project::dist()?;
    dated(&folder, || {
        process::run(release_build(&tools)?.args(["--features", "split"]))
    })?;
    println!(
        "dist/ is ready after {} s. First load: {} bytes gzip.",
        start.elapsed().as_secs(),
        weight::first_load(&folder)?
    );
    Ok(())
}

/// Builds the site unless it is newer than everything it is made from.
pub(crate) fn build_if_stale() -> Result {
    if is_fresh(&project::dist()?)? {
        println!("dist/ is up to date.");
        return Ok(());
    }
    build()
}

/// The site with its module in one piece, built where that is needed; its folder.
pub(crate) fn in_one_piece() -> Result<PathBuf> {
    let folder = project::root()?.join("target/whole");
    if !is_fresh(&folder)? {
        let tools = Tools::for_building()?;
        println!("Building the site with its module in one piece: 1 to 3 minutes.");
        dated(&folder, || {
            process::run(release_build(&tools)?.arg("--dist").arg(&folder))
        })?;
    }
    Ok(folder)
}

/// The site in the pseudo-language, built where that is needed; its folder. Quick to build and slow
/// to run: only its words are looked at.
pub(crate) fn in_pseudo_language() -> Result<PathBuf> {
    let folder = project::root()?.join("target/pseudo");
    if !is_newer_than_sources(&folder)? {
        let tools = Tools::for_serving()?;
        println!("Building the site in the pseudo-language: 1 to 3 minutes.");
        dated(&folder, || {
            process::run(
                tools
                    .trunk()?
                    .args(["build", "--dist"])
                    .arg(&folder)
                    .env("CURTAIN_CALL_LANGUAGE", "en-XA"),
            )
        })?;
    }
    Ok(folder)
}

/// A build for publishing. Where the module names source files, it names none of this machine's
/// folders.
fn release_build(tools: &Tools) -> Result<Command> {
    let root = project::root()?;
    let mut flags = vec![format!("--remap-path-prefix={}=.", root.display())];
    for sources in crate_sources() {
        flags.push(format!("--remap-path-prefix={}=crates", sources.display()));
    }
    // The flags are taken apart at spaces.
    flags.retain(|flag| !flag.contains(char::is_whitespace));
    let mut trunk = tools.trunk()?;
    trunk
        .args(["build", "--release"])
        // Added to those in .cargo/config.toml, as RUSTFLAGS would not be.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            flags.join(" "),
        );
    Ok(trunk)
}

/// Where Cargo keeps the sources of crates, a folder a registry.
fn crate_sources() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let folders = folders.into_iter().flatten().flatten();
    folders.map(|folder| folder.path()).collect()
}

/// Builds a site, and dates it from the time at which that began: what was changed meanwhile may not
/// be in it.
fn dated(site: &Path, build: impl FnOnce() -> Result) -> Result {
    let begun = SystemTime::now();
    build()?;
    let page = site.join("index.html");
    fs::File::options()
        .append(true)
        .open(&page)
        .and_then(|file| file.set_modified(begun))
        .map_err(|error| format!("{} can't be dated: {error}", page.display()))
}

fn is_fresh(site: &Path) -> Result<bool> {
    Ok(dist::is_published_form(site) && is_newer_than_sources(site)?)
}

fn is_newer_than_sources(site: &Path) -> Result<bool> {
    let built = modified(&site.join("index.html"));
    Ok(built.is_some() && built > newest_source()?)
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

#[cfg(test)]
mod tests {
    use super::{dated, modified};
    use std::time::{Duration, SystemTime};
    use std::{env, fs, process};

    #[test]
    fn what_is_changed_during_a_build_is_newer_than_what_is_built() -> Result<(), String> {
        let site = env::temp_dir().join(format!("curtain-call-dated-{}", process::id()));
        let told = |error: std::io::Error| error.to_string();
        fs::create_dir_all(&site).map_err(told)?;
        let (page, source) = (site.join("index.html"), site.join("source"));
        dated(&site, || {
            fs::write(&page, "built").map_err(told)?;
            // A file system's clock is coarser than a build is long here.
            let later = SystemTime::now() + Duration::from_secs(1);
            let changed = fs::File::create(&source);
            changed
                .and_then(|file| file.set_modified(later))
                .map_err(told)?;
            let page = fs::File::options().append(true).open(&page);
            page.and_then(|file| file.set_modified(later)).map_err(told)
        })?;
        let (built, changed) = (modified(&page), modified(&source));
        fs::remove_dir_all(&site).map_err(told)?;
        assert!(built.is_some() && built < changed);
        Ok(())
    }
}
