//! One style sheet in place of many: the first picture waits for it alone.

use crate::Result;
use crate::dist::short_digest;
use crate::{process, project};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The sheet that imports all others, as the pages link it.
const SHEET: &str = "style/main.css";

/// Bundles the sheets of the site into one and removes them. Gives its name, made from its content.
pub(super) fn bundle(site: &Path) -> Result<String> {
    let bundled = site.join("styles.css");
    process::run(
        Command::new("esbuild")
            // White space alone: colours are rounded by more than that.
            .args(["--bundle", "--minify-whitespace", "--log-level=warning"])
            .arg(format!("--outfile={}", bundled.display()))
            .arg(site.join(SHEET)),
    )?;
    let name = format!(
        "styles-{}.css",
        short_digest(project::read_bytes(&bundled)?)
    );
    fs::rename(&bundled, site.join(&name))
        .and_then(|()| fs::remove_dir_all(site.join("style")))
        .map_err(|error| format!("{name} can't be put in its place: {error}"))?;
    Ok(name)
}

/// A page that links the one sheet.
pub(super) fn linked(html: &str, name: &str) -> Result<String> {
    if html.contains(SHEET) {
        Ok(html.replace(SHEET, name))
    } else {
        Err(format!("A page does not link {SHEET}."))
    }
}
