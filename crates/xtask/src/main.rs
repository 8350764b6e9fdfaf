//! Automation for the project: set-up, serve, build, test, size budget.
//!
//! Every verb is a file. `cargo xtask` without a verb says what there is.

mod budget;
mod ci;
mod counts;
mod deny;
mod dist;
mod holidays;
mod journeys;
mod process;
mod project;
mod serve;
mod setup;
mod single;
mod site;
mod tally;
mod test;
mod tone;
mod weight;

use std::process::ExitCode;

/// What every verb returns: an error is a sentence for the person who typed the command, or
/// empty where all has been said.
type Result<T = ()> = std::result::Result<T, String>;

const HELP: &str = "\
cargo xtask <verb>

  serve [--port N] [--release] [--no-open]
            install what is missing, then serve the app and rebuild it on every change
  build     the static site, ready to upload, in dist/
  single    the app as one file to open from a disk, in target/single/
  test [--no-browser] [--thorough]
            every test: native, wasm in a headless browser, journeys through the built site
  budget    the size of every file in dist/, and of the first load
  bench     the times of the core's working days, plans and tone
  holidays [--check]
            for maintenance: write the holiday tables anew (needs Python with venv, Node.js, PyPI
            and npm), or check those that are there
  tone      for maintenance: learn the weights of the tone check anew from the sentences of its tests
  deny      licences, sources and known faults of what the project depends on
  ci        formatting, lints, dependencies, all tests and the budget, with one count at the end";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some((verb, flags)) = args.split_first() else {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    };
    let outcome = match verb.as_str() {
        "serve" => serve::ServeOptions::parse(flags).and_then(|options| serve::serve(&options)),
        "build" => no_flags(flags).and_then(|()| site::build()),
        "single" => no_flags(flags).and_then(|()| single::single()),
        "test" => test::TestOptions::parse(flags).and_then(test::test),
        "budget" => no_flags(flags).and_then(|()| budget::budget()),
        "bench" => no_flags(flags).and_then(|()| test::bench()),
        "holidays" => {
            holidays::HolidayOptions::parse(flags).and_then(|options| holidays::holidays(&options))
        }
        "tone" => no_flags(flags).and_then(|()| tone::tone()),
        "deny" => no_flags(flags).and_then(|()| deny::deny()),
        "dist" => no_flags(flags).and_then(|()| dist::dist()),
        "ci" => no_flags(flags).and_then(|()| ci::ci()),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("There is no verb `{other}`.\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            if !sentence.is_empty() {
                eprintln!("{sentence}");
            }
            ExitCode::FAILURE
        }
    }
}

fn no_flags(flags: &[String]) -> Result {
    match flags.first() {
        None => Ok(()),
        Some(flag) => Err(format!("This verb takes no `{flag}`.\n\n{HELP}")),
    }
}
