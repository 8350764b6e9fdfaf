//! Takes the app's module apart: one for the first screen, and chunks that are fetched behind it.
//!
//! Where the borders run is marked in the app's source, by `#[wasm_split]`. What a chunk alone
//! needs, code and data, moves there, what several need into a chunk of its own; all share one
//! memory and one table.

use crate::Result;
use crate::{process, project};
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use wasm_split_cli_support::{Options, transform};

/// Where a module built to be taken apart asks for what is on the other side.
const BORDER: &[u8] = b"__wasm_split_placeholder__";
/// What rustc's target may use, for a module that says so no more.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Whether a file of the site is one of the chunks.
pub(crate) fn is_chunk(name: &str) -> bool {
    name.ends_with(".wasm") && !name.ends_with("_bg.wasm")
}

/// Puts the module of the first screen, the chunks and what loads them in the place of Trunk's
/// one module, where the module is built for that.
pub(super) fn finish(site: &Path, name: &str, module: &[u8]) -> Result {
    if !module.windows(BORDER.len()).any(|bytes| bytes == BORDER) {
        return Ok(());
    }
    let folder = project::root()?.join("target/split");
    let main = folder.join("main.wasm");
    let link = link(name);
    let mut options = Options::new(module);
    let script = format!("./{name}.js");
    let link_path = format!("./{link}");
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.main_module = &script;
    options.link_name = &link_path;
    let split =
        transform(options).map_err(|error| format!("The module can't be taken apart: {error}"))?;
    process::run(
        Command::new("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
            .args(["--out-name", name, "--out-dir"])
            .arg(site)
            .arg(&main),
    )?;
    let main = site.join(format!("{name}_bg.wasm"));
    make_smaller(&main, &main)?;
    let mut loader = project::read(&folder.join(&link))?;
    for chunk in &split.split_modules {
        loader = publish(chunk, site, &loader)?;
    }
    if loader.contains("\"./split_") || loader.contains("\"./chunk_") {
        return Err("The loader asks for a chunk that there is not.".to_owned());
    }
    project::write(&site.join(&link), &loader)?;
    let index = site.join("index.html");
    project::write(&index, &with_preload(&project::read(&index)?, &link)?)
}

/// Puts a chunk into the site under a name made from its content. Gives the loader that asks for
/// it by that name.
fn publish(chunk: &Path, site: &Path, loader: &str) -> Result<String> {
    let stem = chunk.file_stem().and_then(OsStr::to_str);
    let stem = stem.ok_or_else(|| format!("{} is no name of a chunk.", chunk.display()))?;
    let asked = format!("\"./{stem}.wasm\"");
    if !loader.contains(&asked) {
        // Nothing is in it.
        return Ok(loader.to_owned());
    }
    make_smaller(chunk, chunk)?;
    let bytes = project::read_bytes(chunk)?;
    let name = stem.strip_prefix("split_").unwrap_or("shared");
    let file = format!("{name}-{}.wasm", project::short_digest(&bytes));
    project::write(&site.join(&file), &bytes)?;
    Ok(loader.replace(&asked, &format!("\"./{file}\"")))
}

/// The name of the script that fetches the chunks of a module.
pub(super) fn link(name: &str) -> String {
    format!("{name}_split.js")
}

fn make_smaller(from: &Path, to: &Path) -> Result {
    process::run(
        Command::new("wasm-opt")
            .args(FEATURES)
            // Functions of like names are alike: side by side, they pack 3 % smaller.
            .args(["-Oz", "--reorder-functions-by-name"])
            .args(["--strip-debug", "--strip-producers"])
            .arg(from)
            .arg("-o")
            .arg(to),
    )
}

/// The loader is fetched at once, not only when the script that imports it has come.
fn with_preload(html: &str, link: &str) -> Result<String> {
    let end = html
        .find("</head>")
        .or_else(|| html.find("<body"))
        .ok_or("index.html has no head.")?;
    let (head, body) = html.split_at(end);
    Ok(format!(
        "{head}<link crossorigin href=\"./{link}\" rel=modulepreload>{body}"
    ))
}

#[cfg(test)]
mod tests {
    use super::{is_chunk, with_preload};

    #[test]
    fn all_modules_but_the_main_one_are_chunks() {
        assert!(is_chunk("openings-0123456789abcdef.wasm"));
        assert!(!is_chunk("curtain-call-1_bg.wasm"));
        assert!(!is_chunk("curtain-call-1.js"));
    }

    #[test]
    fn the_loader_is_fetched_at_once() -> Result<(), String> {
        let html = with_preload("<title>x</title></head><body></body>", "a_split.js")?;
        assert_eq!(
            html,
            "<title>x</title><link crossorigin href=\"./a_split.js\" rel=modulepreload></head><body></body>"
        );
        Ok(())
    }
}
