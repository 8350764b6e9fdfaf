//! `cargo xtask dist`: the last step of a build, run by Trunk's one `post_build` hook.
//!
//! For a release it takes the module apart, moves inline scripts out of the page, so that the
//! content security policy needs no exception, and writes the list of files into the service
//! worker. A development build stays as it is: Trunk's reloading needs its inline script.

mod page;
pub(crate) mod split;
mod worker;

use crate::Result;
use crate::project;
use std::env;
use std::path::{Path, PathBuf};

/// Finishes the files that Trunk has put into its staging folder.
pub(crate) fn dist() -> Result {
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile != "release") {
        return Ok(());
    }
    let site = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`dist` is a step of `cargo xtask build`: Trunk runs it.")?;
    split::finish(&site)?;
    let index = project::read(&site.join("index.html"))?;
    let rescue = page::with_styles_of(&index, &project::read(&site.join("rescue.html"))?)?;
    for (name, html) in [("index.html", index), ("rescue.html", rescue)] {
        let page = page::finish(name, &html)?;
        for script in &page.scripts {
            project::write(&site.join(&script.name), &script.text)?;
        }
        project::write(&site.join(name), &page.html)?;
    }
    worker::finish(&site)
}

/// Whether a built site has been through this step.
pub(crate) fn is_published_form(site: &Path) -> bool {
    project::read(&site.join("sw.js")).is_ok_and(|text| !worker::is_template(&text))
}
