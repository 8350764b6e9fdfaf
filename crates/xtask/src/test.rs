//! `cargo xtask test`: every test there is, counted.

use crate::Result;
use crate::journeys::{self, Journeys};
use crate::setup::{Tools, browser, rustup};
use crate::tally::{Tally, TestCount};
use crate::{counts, process, project, single, site};
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Which tests to run, and how thoroughly.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TestOptions {
    no_browser: bool,
    thorough: bool,
}

impl TestOptions {
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

/// What the tests in a browser need, being made while other suites run: a module is finished by one
/// core, so the other has time for them. Each comes with whether it, and all before it, came about.
pub(crate) struct Making {
    tools: Receiver<Result>,
    site: Receiver<Result>,
    other_builds: Receiver<Result>,
}

impl Making {
    /// Begins with it, where that is needed.
    pub(crate) fn begin() -> Self {
        // Both sides want it; should it fail, the build says so.
        rustup::wasm_target().ok();
        let (made_tools, tools) = mpsc::channel();
        let (made_site, site) = mpsc::channel();
        let (made_others, other_builds) = mpsc::channel();
        thread::spawn(move || {
            let tools = Tools::for_building().map(|_| ());
            // Nobody may be waiting any longer.
            made_tools.send(tools.clone()).ok();
            let site = tools.and_then(|()| site::build_if_stale());
            made_site.send(site.clone()).ok();
            let others = site.and_then(|()| single::single());
            let others = others.and_then(|()| site::in_pseudo_language().map(|_| ()));
            made_others.send(others).ok();
        });
        Self {
            tools,
            site,
            other_builds,
        }
    }
}

/// Waits until it is made.
fn made(what: &Receiver<Result>) -> Result {
    let broken = |_| "What the tests in a browser need was not made.".to_owned();
    what.recv().map_err(broken)?
}

/// Runs the tests and prints the count of each suite and of all.
pub(crate) fn test(options: TestOptions) -> Result {
    let mut tally = Tally::default();
    let making = (!options.no_browser).then(Making::begin);
    run_suites(options, making, &mut tally);
    if options.no_browser {
        println!("\nLeft out: wasm tests and journeys, which need a browser.");
    }
    tally.finish()
}

/// Runs the suites, each whatever became of the one before; those in a browser where what they
/// need is being made. The last builds may still be under way beside the journeys that need the
/// first.
pub(crate) fn run_suites(options: TestOptions, making: Option<Making>, tally: &mut Tally) {
    tally.suite("native", || native(options));
    let Some(making) = making else {
        return;
    };
    tally.suite("wasm", || {
        made(&making.tools)?;
        wasm()
    });
    tally.suite("journeys", || {
        made(&making.site)?;
        journeys::run(Journeys::ThroughTheSite, options.thorough)
    });
    tally.suite("other builds", || {
        made(&making.other_builds)?;
        journeys::run(Journeys::ThroughOtherBuilds, options.thorough)
    });
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

fn native(options: TestOptions) -> Result<(bool, TestCount)> {
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
    let count = counts::hold("native", &output, TestCount::of_rust(&output))?;
    Ok((ended_well, count))
}

fn wasm() -> Result<(bool, TestCount)> {
    counted(in_browser("test")?.args(["--no-fail-fast", "--package", "curtain-call"]))
}

fn counted(cargo: &mut Command) -> Result<(bool, TestCount)> {
    let (ended_well, output) = process::run_and_keep(cargo)?;
    Ok((ended_well, TestCount::of_rust(&output)))
}
