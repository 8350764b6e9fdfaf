//! `cargo xtask test`: every test there is, counted.

use crate::Result;
use crate::journeys;
use crate::setup::{Tools, browser};
use crate::tally::{Count, Tally};
use crate::{process, project, single, site};
use std::process::Command;

/// Which tests to run, and how thoroughly.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    no_browser: bool,
    thorough: bool,
}

impl Options {
    /// Reads the flags.
    pub(crate) fn parse(flags: &[String]) -> Result<Self> {
        let mut options = Self::default();
        for flag in flags {
            match flag.as_str() {
                "--no-browser" => options.no_browser = true,
                "--thorough" => options.thorough = true,
                other => return Err(format!("`test` takes no `{other}`.")),
            }
        }
        Ok(options)
    }
}

/// Runs the tests and prints the count of each suite and of all.
pub(crate) fn test(options: Options) -> Result {
    let mut tally = Tally::default();
    run_suites(options, &mut tally);
    if options.no_browser {
        println!("\nLeft out: wasm tests and journeys, which need a browser.");
    }
    tally.finish()
}

/// Runs the suites, each whatever became of the one before.
pub(crate) fn run_suites(options: Options, tally: &mut Tally) {
    tally.suite("native", || native(options));
    if !options.no_browser {
        tally.suite("wasm", wasm);
        tally.suite("journeys", || {
            site::build_if_stale()?;
            single::single()?;
            journeys::run(options.thorough)
        });
    }
}

/// Runs the core's benchmarks, which print what they measure.
pub(crate) fn bench() -> Result {
    process::run(
        Command::new("cargo")
            .args(["bench", "--package", "cadence", "--bench", "*"])
            .current_dir(project::root()?),
    )
}

fn native(options: Options) -> Result<(bool, Count)> {
    let mut cargo = Command::new("cargo");
    cargo
        // With what they print: how much was tried.
        .args([
            "test",
            "--workspace",
            "--no-fail-fast",
            "--",
            "--show-output",
        ])
        .current_dir(project::root()?);
    if options.thorough {
        cargo.env("PROPTEST_CASES", "10000");
        // For each target.
        cargo.env("FUZZ_SECONDS", "60");
    }
    counted(&mut cargo)
}

fn wasm() -> Result<(bool, Count)> {
    let browser = browser::find_or_install()?;
    let tools = Tools::for_serving()?;
    let mut cargo = tools.command("cargo")?;
    cargo
        .args(["test", "--no-fail-fast", "--package", "curtain-call"])
        .args(["--target", "wasm32-unknown-unknown"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", &browser.chromedriver)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    counted(&mut cargo)
}

fn counted(cargo: &mut Command) -> Result<(bool, Count)> {
    let (ended_well, output) = process::run_and_keep(cargo)?;
    Ok((ended_well, Count::of_rust(&output)))
}
