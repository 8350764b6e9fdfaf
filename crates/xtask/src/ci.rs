//! `cargo xtask ci`: everything that must hold, with one count as the last line.

use crate::Result;
use crate::setup::rustup;
use crate::tally::Tally;
use crate::test::{self, Making};
use crate::{budget, deny, process, project};
use std::process::Command;

/// Runs all checks, each whatever became of the one before.
pub(crate) fn ci() -> Result {
    let mut tally = Tally::default();
    tally.check("format", || {
        rustup::component("rustfmt", "fmt")?;
        cargo(&["fmt", "--all", "--check"])
    });
    let making = Making::begin();
    tally.check("clippy", || {
        rustup::component("clippy", "clippy")?;
        cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ])
    });
    tally.check("clippy wasm", || {
        rustup::wasm_target()?;
        cargo(&[
            "clippy",
            "--package",
            "curtain-call",
            "--all-targets",
            "--features",
            "split",
            "--target",
            "wasm32-unknown-unknown",
            "--",
            "-D",
            "warnings",
        ])
    });
    tally.check("dependencies", deny::deny);
    test::run_suites(test::TestOptions::default(), Some(making), &mut tally);
    tally.check("budget", budget::budget);
    tally.finish()
}

fn cargo(args: &[&str]) -> Result {
    process::run(
        Command::new("cargo")
            .args(args)
            .current_dir(project::root()?),
    )
}
