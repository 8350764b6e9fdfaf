//! `cargo xtask deny`: licences, sources and known faults of the dependencies, by `deny.toml`.

use crate::Result;
use crate::process;
use crate::setup::Tools;

/// Where cargo-deny gets its list of known faults from.
const ADVISORIES: &str = "https://github.com/RustSec/advisory-db";

/// Checks all; the known faults only where their list can be reached, and says so where it can't.
pub(crate) fn deny() -> Result {
    let tools = Tools::for_deny()?;
    let mut checks = vec!["bans", "licenses", "sources"];
    if process::ask("git", &["ls-remote", "--exit-code", ADVISORIES, "HEAD"]).is_some() {
        checks.push("advisories");
    } else {
        println!("Left out: known faults. Their list, {ADVISORIES}, can't be reached from here.");
    }
    let mut cargo = tools.command("cargo")?;
    cargo.args(["deny", "--locked", "check"]).args(checks);
    process::run(&mut cargo)
}
