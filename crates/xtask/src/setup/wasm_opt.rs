//! wasm-opt, which makes the module smaller by a quarter.

use crate::Result;
use crate::setup::{Tools, node};
use crate::{process, project};
use std::path::PathBuf;

const VERSION: &str = "132";

/// The folder to put on PATH, or none where PATH already leads to this version.
pub(crate) fn find_or_install(tools: &Tools) -> Result<Option<PathBuf>> {
    if process::which("wasm-opt")
        .is_some_and(|path| process::ask(path, &["--version"]).is_some_and(|said| is_ours(&said)))
    {
        return Ok(None);
    }
    let home = project::cache()?.join(format!("binaryen-{VERSION}"));
    let bin = home.join("node_modules/.bin");
    if !bin.join("wasm-opt").is_file() {
        println!("Installing wasm-opt {VERSION} from npm: some seconds.");
        node::npm_install(
            &mut tools.command("npm")?,
            &home,
            &format!("binaryen@{VERSION}.0.0"),
        )?;
    }
    Ok(Some(bin))
}

fn is_ours(said: &str) -> bool {
    said.split_whitespace().nth(2) == Some(VERSION)
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn knows_its_version() {
        assert!(is_ours("wasm-opt version 132 (version_132)"));
        assert!(!is_ours("wasm-opt version 108"));
    }
}
