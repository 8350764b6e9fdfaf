//! `cargo xtask dist`: the last step of a build, run by Trunk's one `post_build` hook.
//!
//! For a release it takes the module apart, makes one style sheet of all, gives the pages their
//! content security policy, and writes the list of files into the service worker. A development
//! build stays as it is: Trunk's reloading needs its inline script.

mod imports;
mod markup;
mod page;
mod split;
mod styles;
mod worker;

pub(crate) use self::split::is_chunk;
pub(crate) use self::worker::is_kept;

use crate::Result;
use crate::{process, project};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Finishes the files that Trunk has put into its staging folder.
pub(crate) fn dist() -> Result {
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile != "release") {
        return Ok(());
    }
    let site = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`dist` is a step of `cargo xtask build`: Trunk runs it.")?;
    let module = project::read_bytes(&built()?)?;
    let name = name_in(&site)?;
    split::finish(&site, &name, &module)?;
    let script = site.join(format!("{name}.js"));
    project::write(&script, markup::checked(&project::read(&script)?, &module)?)?;
    // The site in one piece is for `single`, which takes the script apart by its lines.
    let link = site.join(split::link(&name));
    let is_published = link.is_file();
    if is_published {
        minify(&script)?;
        minify(&link)?;
        let main = site.join(format!("{name}_bg.wasm"));
        let (short, module) =
            imports::renamed(&project::read(&script)?, &project::read_bytes(&main)?);
        project::write(&script, short)?;
        project::write(&main, &module)?;
    }
    let sheet = styles::bundle(&site)?;
    for name in ["index.html", "rescue.html"] {
        let path = site.join(name);
        let mut html = styles::linked(&project::read(&path)?, &sheet)?;
        if is_published && name == "index.html" {
            html = styles::packed(&html, &sheet, &project::read(&site.join(&sheet))?)?;
            html = page::with_picture_first(&html)?;
        }
        let html = page::finish(name, &html, &|script| take(&site.join(script)))?;
        project::write(&path, &html)?;
    }
    worker::finish(&site)
}

/// A script of ours made smaller: Trunk's own minifier can't read what wasm-bindgen writes.
fn minify(script: &Path) -> Result {
    process::run(
        Command::new("esbuild")
            .arg(script)
            .args(["--minify", "--format=esm", "--log-level=warning"])
            .arg("--allow-overwrite")
            .arg(format!("--outfile={}", script.display())),
    )
}

/// What is in a file that a page takes the place of.
fn take(file: &Path) -> Result<String> {
    let text = project::read(file)?;
    fs::remove_file(file)
        .map_err(|error| format!("{} can't be removed: {error}", file.display()))?;
    Ok(text)
}

/// The app as rustc left it.
fn built() -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let file = "wasm32-unknown-unknown/release/curtain-call.wasm";
    Ok(project::root()?.join(target).join(file))
}

/// The name that Trunk made from the content: `curtain-call-<digest>`.
fn name_in(site: &Path) -> Result<String> {
    let files = project::files_below(site)?;
    let names = files.iter().map(|file| project::site_name(site, file));
    let mut modules = names.filter_map(|name| Some(name.strip_suffix("_bg.wasm")?.to_owned()));
    modules
        .next()
        .ok_or_else(|| "Trunk has left no module.".to_owned())
}

/// Whether a built site has been through this step.
pub(crate) fn is_published_form(site: &Path) -> bool {
    project::read(&site.join("sw.js")).is_ok_and(|text| !worker::is_template(&text))
}
