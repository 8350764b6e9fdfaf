//! `cargo xtask serve`: the app on this machine, rebuilt on every change.

use crate::Result;
use crate::setup::Tools;
use crate::{process, project};
use std::env;
use std::net::{Ipv4Addr, TcpListener};

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    port: u16,
    release: bool,
    open: bool,
}

impl ServeOptions {
    /// Reads the flags.
    pub(crate) fn parse(flags: &[String]) -> Result<Self> {
        let mut options = Self {
            port: 8080,
            release: false,
            open: true,
        };
        let mut flags = flags.iter().map(String::as_str);
        while let Some(flag) = flags.next() {
            match flag {
                "--port" => options.port = port(flags.next().unwrap_or_default())?,
                "--release" => options.release = true,
                "--no-open" => options.open = false,
                other => match other.strip_prefix("--port=") {
                    Some(number) => options.port = port(number)?,
                    None => return Err(format!("`serve` takes no `{other}`.")),
                },
            }
        }
        Ok(options)
    }
}

/// Installs what is missing and serves until stopped.
pub(crate) fn serve(options: &ServeOptions) -> Result {
    let tools = if options.release {
        Tools::for_building()?
    } else {
        Tools::for_serving()?
    };
    let port = free_port(options.port)?;
    if port != options.port {
        println!("Port {} is taken: using {port}.", options.port);
    }
    println!(
        "Building the app: 1 to 3 minutes the first time, seconds after a change.\n\
         Then it is at http://127.0.0.1:{port}/ and Ctrl-C stops it."
    );
    // Apart from dist/, which is for the site as published, and from another one being served.
    let served = project::root()?.join("target/serve").join(port.to_string());
    std::fs::create_dir_all(&served)
        .map_err(|error| format!("{} can't be made: {error}", served.display()))?;
    let mut trunk = tools.trunk()?;
    trunk
        .args(["serve", "--disable-address-lookup", "true"])
        .args(["--address", "127.0.0.1", "--port"])
        .arg(port.to_string())
        .arg("--dist")
        .arg(served);
    if options.release {
        // As it will be published, and its policy allows no reloading script.
        trunk.args(["--release", "--no-autoreload", "true"]);
    }
    if options.open && has_browser() {
        trunk.arg("--open");
    }
    process::become_it(&mut trunk)
}

fn port(text: &str) -> Result<u16> {
    text.parse()
        .ok()
        .filter(|port| *port > 0)
        .ok_or_else(|| format!("`--port` takes a number from 1 to 65535, not `{text}`."))
}

fn free_port(wanted: u16) -> Result<u16> {
    (wanted..=u16::MAX)
        .take(100)
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| format!("No port is free from {wanted} on: give another with --port."))
}

fn has_browser() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let screen = !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY");
    screen && !set("CI") && !set("SSH_CONNECTION")
}

#[cfg(test)]
mod tests {
    use super::{ServeOptions, free_port};
    use std::net::{Ipv4Addr, TcpListener};

    fn parse(line: &str) -> Result<ServeOptions, String> {
        let flags: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        ServeOptions::parse(&flags)
    }

    #[test]
    fn flags() {
        let options = parse("--port 9000 --no-open");
        assert_eq!(
            options,
            Ok(ServeOptions {
                port: 9000,
                release: false,
                open: false
            })
        );
        assert!(parse("--port=9000 --release").is_ok_and(|o| o.release && o.port == 9000));
        assert!(parse("--port curtain").is_err());
        assert!(parse("--fast").is_err());
    }

    #[test]
    fn a_taken_port_is_passed_over() -> Result<(), Box<dyn std::error::Error>> {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = taken.local_addr()?.port();
        assert_ne!(free_port(port)?, port);
        Ok(())
    }
}
