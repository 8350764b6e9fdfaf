//! `cargo xtask tone`: what the tone check has learned, learned anew.
//!
//! For maintenance: the weights are committed, and no build needs this. It is an example of
//! `cadence` (`examples/tone.rs`), so that `cargo xtask` need not build the core.

use std::process::Command;

use crate::{Result, process, project};

/// Writes the weights, and says how far the sentences of each writer are known by the others.
pub(crate) fn tone() -> Result {
    process::run(
        Command::new("cargo")
            .args(["run", "--package", "cadence", "--example", "tone"])
            .current_dir(project::root()?),
    )?;
    println!(
        "Look through `git diff crates/words/en/tone/learned`, and run the tests of the tone."
    );
    Ok(())
}
