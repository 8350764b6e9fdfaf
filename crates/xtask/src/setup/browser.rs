//! A Chromium for the tests, and its driver.

use crate::Result;
use crate::process;
use crate::setup::apt;
use std::env;
use std::path::PathBuf;

/// The browser and the program that drives it.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

/// Finds both, or installs both.
pub(crate) fn find_or_install() -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let advice = "The tests need Chromium and chromedriver: install them, then run this again.";
    apt::install(&["chromium", "chromium-driver"])
        .map_err(|reason| format!("{advice} ({reason})"))?;
    find().ok_or_else(|| advice.to_owned())
}

fn find() -> Option<Browser> {
    Some(Browser {
        chromium: named_by("CHROMIUM")
            .or_else(|| process::which_of(&["chromium", "chromium-browser", "google-chrome"]))?,
        chromedriver: named_by("CHROMEDRIVER").or_else(|| process::which("chromedriver"))?,
    })
}

/// The same engine without a browser's window around it: a quarter faster, for pages that need no
/// more. None where it can't be had; the journeys then take longer, no more.
pub(crate) fn shell() -> Option<PathBuf> {
    let find = || named_by("CHROMIUM_SHELL").or_else(|| process::which(SHELL));
    find().or_else(|| apt::install(&[SHELL]).ok().and_then(|()| find()))
}

/// The package, and the program in it.
const SHELL: &str = "chromium-headless-shell";

/// The program that an environment variable names, if it is there.
pub(super) fn named_by(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
}
