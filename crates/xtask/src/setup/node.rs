//! Node.js and npm.

use crate::Result;
use crate::setup::apt;
use crate::{process, project};
use std::path::{Path, PathBuf};
use std::process::Command;

const OLDEST: u32 = 20;
/// What is taken from npm where the system's Node.js is older than that.
const OWN: &str = "22.23.3";

/// Makes sure that Node.js and npm are there. Gives a folder to put on PATH where one is needed.
pub(crate) fn node_and_npm() -> Result<Option<PathBuf>> {
    if process::which("npm").is_none() || process::which("node").is_none() {
        apt::install(&["nodejs", "npm"]).map_err(|reason| {
            format!(
                "npm is missing: install Node.js {OLDEST} or later with npm, then run this again. \
                 ({reason})"
            )
        })?;
    }
    if major(Path::new("node")).is_some_and(|version| version >= OLDEST) {
        return Ok(None);
    }
    let home = project::cache()?.join(format!("node-{OWN}"));
    let bin = home.join("node_modules/node/bin");
    if major(&bin.join("node")).is_none() {
        println!("Node.js here is older than {OLDEST}: installing {OWN} beside it, some seconds.");
        npm_install(&mut Command::new("npm"), &home, &format!("node@{OWN}"))?;
    }
    Ok(Some(bin))
}

/// Installs one npm package into a folder of its own.
pub(crate) fn npm_install(npm: &mut Command, home: &Path, package: &str) -> Result {
    std::fs::create_dir_all(home)
        .map_err(|error| format!("{} can't be made: {error}", home.display()))?;
    process::run(
        npm.args([
            "install",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            "--prefix",
        ])
        .arg(home)
        .arg(package),
    )
}

fn major(node: &Path) -> Option<u32> {
    let version = process::ask(node, &["--version"])?;
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}
