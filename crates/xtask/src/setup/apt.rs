//! Packages of Debian and Ubuntu, where the person may install them.

use crate::Result;
use crate::process;
use std::process::Command;

/// Installs packages; an error says why that is not possible here.
pub(crate) fn install(packages: &[&str]) -> Result {
    if process::which("apt-get").is_none() {
        return Err("There is no apt-get here to install it with.".to_owned());
    }
    if !is_root() && process::ask("sudo", &["-n", "true"]).is_none() {
        return Err(format!(
            "This user may not install packages; `sudo apt-get install {}` does it.",
            packages.join(" ")
        ));
    }
    println!(
        "Installing {} with apt-get: a minute or two.",
        packages.join(" and ")
    );
    process::run(apt_get().arg("update"))?;
    process::run(
        apt_get()
            .args(["install", "-y", "--no-install-recommends"])
            .args(packages),
    )
}

fn is_root() -> bool {
    process::ask("id", &["-u"]).is_some_and(|id| id == "0")
}

fn apt_get() -> Command {
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
    if !is_root() {
        words.splice(0..0, ["sudo", "-n"]);
    }
    let mut command = Command::new(words[0]);
    command.args(&words[1..]);
    command
}
