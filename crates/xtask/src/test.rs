//! `cargo xtask test`: every test there is, counted.

use crate::Result;
use crate::journeys;
use crate::setup::{Tools, browser, rustup};
use crate::tally::{Count, Tally};
use crate::{counts, process, project, single, site};
use std::process::Command;
use std::thread::{self, JoinHandle};

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

/// The site, the single file and the site in the pseudo-language, being built while other suites run: a module is finished by one
/// core, so the other has time for them.
pub(crate) struct Sites(JoinHandle<Result>);

impl Sites {
    /// Begins to build them, where that is needed.
    pub(crate) fn begin() -> Self {
        // Both sides want it; should it fail, the build says so.
        rustup::wasm_target().ok();
        Self(thread::spawn(|| {
            site::build_if_stale()?;
            single::single()?;
            site::in_pseudo_language().map(|_| ())
        }))
    }

    /// Waits until they are there.
    fn wait(self) -> Result {
        let ended = self.0.join();
        ended.unwrap_or_else(|_| Err("The build of the site broke off.".to_owned()))
    }
}

/// Runs the tests and prints the count of each suite and of all.
pub(crate) fn test(options: Options) -> Result {
    let mut tally = Tally::default();
    let sites = (!options.no_browser).then(Sites::begin);
    run_suites(options, sites, &mut tally);
    if options.no_browser {
        println!("\nLeft out: wasm tests and journeys, which need a browser.");
    }
    tally.finish()
}

/// Runs the suites, each whatever became of the one before; those in a browser where there are
/// `sites` for them.
pub(crate) fn run_suites(options: Options, sites: Option<Sites>, tally: &mut Tally) {
    tally.suite("native", || native(options));
    if let Some(sites) = sites {
        // They install what both want.
        let built = sites.wait();
        tally.suite("wasm", wasm);
        tally.suite("journeys", || {
            built?;
            journeys::run(options.thorough)
        });
    }
}

/// Runs the core's benchmarks, natively and in a browser. They print what they measure.
pub(crate) fn bench() -> Result {
    process::run(
        Command::new("cargo")
            .args(["bench", "--package", "cadence", "--bench", "*"])
            .current_dir(project::root()?),
    )?;
    println!("\nIn a browser:");
    process::run(in_browser("bench")?.args(["--package", "cadence", "--bench", "browser"]))
}

/// Cargo with `command`, for programs that run in a headless browser.
fn in_browser(command: &str) -> Result<Command> {
    let browser = browser::find_or_install()?;
    let tools = Tools::for_serving()?;
    let mut cargo = tools.command("cargo")?;
    cargo
        .arg(command)
        .args(["--target", "wasm32-unknown-unknown"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", &browser.chromedriver)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Ok(cargo)
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
        return counted(&mut cargo);
    }
    let (ended_well, output) = process::run_and_keep(&mut cargo)?;
    let count = counts::hold("native", &output, Count::of_rust(&output))?;
    Ok((ended_well, count))
}

fn wasm() -> Result<(bool, Count)> {
    counted(in_browser("test")?.args(["--no-fail-fast", "--package", "curtain-call"]))
}

fn counted(cargo: &mut Command) -> Result<(bool, Count)> {
    let (ended_well, output) = process::run_and_keep(cargo)?;
    Ok((ended_well, Count::of_rust(&output)))
}
