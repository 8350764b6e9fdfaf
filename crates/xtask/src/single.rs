//! `cargo xtask single`: the whole app as one file, to be kept anywhere and opened from there.

mod page;

use crate::Result;
use crate::project;
use crate::site;
use std::fs;
use std::path::PathBuf;

/// Builds the site where that is needed, and packs it into one page.
pub(crate) fn single() -> Result {
    let site = site::in_one_piece()?;
    let holidays = project::files_below(&site.join("holidays"))?;
    let holidays: Vec<_> = holidays
        .iter()
        .map(|path| project::site_name(&site, path))
        .collect();
    let html = page::packed(
        &project::read(&site.join("index.html"))?,
        &holidays,
        &|name| project::read_bytes(&site.join(name)),
    )?;
    let file = file()?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)
            .map_err(|error| format!("{} can't be made: {error}", folder.display()))?;
    }
    project::write(&file, &html)?;
    println!("{} is ready: {} bytes.", file.display(), html.len());
    Ok(())
}

/// Where the file lies.
pub(crate) fn file() -> Result<PathBuf> {
    Ok(project::root()?.join("target/single/curtain-call.html"))
}
