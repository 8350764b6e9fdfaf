//! Firefox and WebKitGTK, the other two engines of the journeys.

use crate::Result;
use crate::process;
use crate::setup::apt;
use crate::setup::browser::named_by;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The names under which the journeys ask for the programs, and where these are.
pub(crate) type Engines = Vec<(&'static str, PathBuf)>;

/// Finds both, or installs both. Where that can't be done, the journeys leave them out: but a run
/// that counts may not.
pub(crate) fn find_or_install() -> Result<Engines> {
    let found = find();
    if found.len() == PROGRAMS {
        return Ok(found);
    }
    let packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];
    // Ubuntu has Firefox under another name, and as a rule at hand.
    let firefox = found.iter().any(|(name, _)| *name == "FIREFOX");
    let installed = apt::install(if firefox { &packages[1..] } else { &packages });
    let found = find();
    if found.len() == PROGRAMS {
        return Ok(found);
    }
    let reason = installed.err().unwrap_or_default();
    let sentence =
        format!("Firefox or WebKitGTK with WebKitWebDriver and xvfb-run is missing. {reason}");
    if env::var_os("CI").is_some() {
        return Err(sentence);
    }
    println!("{} The journey in them is left out.", sentence.trim());
    Ok(found)
}

const PROGRAMS: usize = 4;

fn find() -> Engines {
    let programs = [
        ("FIREFOX", process::which_of(&["firefox-esr", "firefox"])),
        ("WEBKIT_DRIVER", process::which("WebKitWebDriver")),
        ("MINIBROWSER", mini_browser()),
        ("XVFB_RUN", process::which("xvfb-run")),
    ];
    let named = programs.map(|(name, path)| Some((name, named_by(name).or(path)?)));
    named.into_iter().flatten().collect()
}

/// The small browser that comes with WebKitGTK: no program on PATH.
fn mini_browser() -> Option<PathBuf> {
    let below = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let folders = below(Path::new("/usr/lib"));
    let mut found: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| below(folder))
        .filter(|folder| folder.to_string_lossy().contains("/webkit2gtk-4"))
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|program| program.is_file())
        .collect();
    found.sort();
    found.pop()
}
