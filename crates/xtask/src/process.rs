//! Running other programs.

use crate::Result;
use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Runs a command to its end, its output passed through, no input.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| could_not_start(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` failed ({status}).", line(command)))
    }
}

/// Lets a command that runs until it is stopped take this program's place, so that whatever stops
/// this one stops it too.
pub(crate) fn become_it(command: &mut Command) -> Result {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        let error = command.exec();
        Err(could_not_start(command, &error))
    }
    #[cfg(not(unix))]
    run(command)
}

/// Runs a command, passing its output through and keeping a copy of it.
pub(crate) fn run_and_keep(command: &mut Command) -> Result<(bool, String)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| could_not_start(command, &error))?;
    let mut kept = String::new();
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|n| n > 0) {
            let text = String::from_utf8_lossy(&bytes);
            print!("{text}");
            kept.push_str(&text);
            bytes.clear();
        }
    }
    let status = child
        .wait()
        .map_err(|error| could_not_start(command, &error))?;
    Ok((status.success(), kept))
}

/// What a command prints, if it can be run and succeeds; silent otherwise.
pub(crate) fn ask(program: impl AsRef<OsStr>, args: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is on PATH.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// The first of several programs that is on PATH.
pub(crate) fn which_of(programs: &[&str]) -> Option<PathBuf> {
    programs.iter().find_map(|program| which(program))
}

fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    words.join(" ")
}

fn could_not_start(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be run: {error}", line(command))
}
