//! Takes the app's module apart: one for the first page, one for all others, fetched behind it.
//!
//! Where the border runs is marked in the app's source (`src/page/rest.rs`). What the second
//! module alone needs, code and data, moves there; both share one memory and one table.

use crate::Result;
use crate::{process, project};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_split_cli_support::{Options, transform};

/// How the name of the second module ends.
pub(crate) const SECOND: &str = "_rest.wasm";
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

/// Puts the two modules, and what loads the second, in the place of Trunk's one.
pub(super) fn finish(site: &Path) -> Result {
    let module = project::read_bytes(&built()?)?;
    if !module.windows(BORDER.len()).any(|it| it == BORDER) {
        return Ok(());
    }
    let name = name_in(site)?;
    let folder = project::root()?.join("target/split");
    let (main, rest) = (folder.join("main.wasm"), folder.join("split_rest.wasm"));
    let link = format!("{name}_split.js");
    let mut options = Options::new(&module);
    let script = format!("./{name}.js");
    let link_path = format!("./{link}");
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.main_module = &script;
    options.link_name = &link_path;
    transform(options).map_err(|error| format!("The module can't be taken apart: {error}"))?;
    process::run(
        Command::new("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
            .args(["--out-name", &name, "--out-dir"])
            .arg(site)
            .arg(&main),
    )?;
    let main = site.join(format!("{name}_bg.wasm"));
    make_smaller(&main, &main)?;
    let file = format!("{name}{SECOND}");
    make_smaller(&rest, &site.join(&file))?;
    let loader = project::read(&folder.join(&link))?;
    project::write(&site.join(&link), &with_name(&loader, &file)?)?;
    let index = site.join("index.html");
    project::write(&index, &with_preload(&project::read(&index)?, &link)?)
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
    let names = files.iter().map(|it| project::site_name(site, it));
    let mut modules = names.filter_map(|it| Some(it.strip_suffix("_bg.wasm")?.to_owned()));
    modules
        .next()
        .ok_or_else(|| "Trunk has left no module.".to_owned())
}

fn make_smaller(from: &Path, to: &Path) -> Result {
    process::run(
        Command::new("wasm-opt")
            .args(FEATURES)
            .args(["-Oz", "--strip-debug", "--strip-producers"])
            .arg(from)
            .arg("-o")
            .arg(to),
    )?;
    let size = fs::metadata(to).map_or(0, |it| it.len());
    let name = to.file_name().unwrap_or_default();
    println!("{}: {size} bytes.", name.display());
    Ok(())
}

/// The loader, asking for the second module by the name that this build gives it.
fn with_name(loader: &str, file: &str) -> Result<String> {
    let asked = "\"./split_rest.wasm\"";
    if !loader.contains(asked) {
        return Err("The loader asks for another module than the one there is.".to_owned());
    }
    Ok(loader.replace(asked, &format!("\"./{file}\"")))
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
    use super::{with_name, with_preload};

    #[test]
    fn the_loader_asks_for_this_builds_module() -> Result<(), String> {
        let loader = "fetch(new URL(\"./split_rest.wasm\", import.meta.url))";
        let named = with_name(loader, "app-1_rest.wasm")?;
        assert_eq!(
            named,
            "fetch(new URL(\"./app-1_rest.wasm\", import.meta.url))"
        );
        assert!(with_name("fetch()", "app-1_rest.wasm").is_err());
        Ok(())
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
