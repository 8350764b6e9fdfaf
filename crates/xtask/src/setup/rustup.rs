//! What rustup brings: the wasm target, rustfmt, clippy.

use crate::Result;
use crate::process;
use std::path::Path;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile for the browser.
pub(crate) fn wasm_target() -> Result {
    let sysroot = process::ask("rustc", &["--print", "sysroot"])
        .ok_or("rustc does not run: install Rust from https://rustup.rs, then run this again.")?;
    let target = Path::new(&sysroot).join("lib/rustlib").join(WASM);
    if target.join("lib").is_dir() {
        return Ok(());
    }
    println!("Adding Rust's browser target {WASM}: some seconds.");
    rustup(&["target", "add", WASM])
}

/// Makes sure that a component such as `clippy` is there, by the cargo command it brings.
pub(crate) fn component(name: &str, subcommand: &str) -> Result {
    if process::ask("cargo", &[subcommand, "--version"]).is_some() {
        return Ok(());
    }
    println!("Adding Rust's component {name}: some seconds.");
    rustup(&["component", "add", name])
}

fn rustup(args: &[&str]) -> Result {
    if process::which("rustup").is_none() {
        return Err(format!(
            "rustup is missing: install Rust from https://rustup.rs, or do by other means what \
             `rustup {}` does, then run this again.",
            args.join(" ")
        ));
    }
    process::run(Command::new("rustup").args(args))
}
