//! Python, in an environment of its own.

use crate::setup::apt;
use crate::{Result, process, project};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the packages ask for.
const OLDEST: (u32, u32) = (3, 10);

/// A Python that has exactly these packages, in a folder of its own.
pub(crate) fn environment(home: &Path, packages: &[&str]) -> Result<PathBuf> {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    let python = home
        .join(folder)
        .join(format!("python{}", env::consts::EXE_SUFFIX));
    let list = home.join("packages.txt");
    if project::read(&list).is_ok_and(|text| text == packages.join("\n")) {
        return Ok(python);
    }
    let system = system()?;
    println!(
        "Installing {} from PyPI: some seconds.",
        packages.join(" and ")
    );
    process::run(
        Command::new(system)
            .args(["-m", "venv", "--clear"])
            .arg(home),
    )?;
    process::run(
        Command::new(&python)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args(packages),
    )?;
    project::write(&list, packages.join("\n"))?;
    Ok(python)
}

fn system() -> Result<PathBuf> {
    let (major, minor) = OLDEST;
    if process::which_of(&["python3", "python"]).is_none() {
        apt::install(&["python3", "python3-venv"]).map_err(|reason| {
            format!("Python is missing: install {major}.{minor} or later, then run this again. ({reason})")
        })?;
    }
    let python = process::which_of(&["python3", "python"]).ok_or("Python is not on PATH.")?;
    let test = format!("import sys, venv; sys.exit(sys.version_info < ({major}, {minor}))");
    match process::ask(&python, &["-c", &test]) {
        Some(_) => Ok(python),
        None => Err(format!(
            "{} is older than {major}.{minor} or has no venv: install a later Python with venv, \
             then run this again.",
            python.display()
        )),
    }
}
