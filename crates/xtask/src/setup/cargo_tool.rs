//! Tools that come as Rust packages: Trunk, wasm-bindgen and cargo-deny.

use crate::Result;
use crate::{process, project};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tool, its version, and what to look for.
pub(crate) struct CargoTool {
    package: &'static str,
    version: String,
    programs: &'static [&'static str],
    flags: &'static [&'static str],
    estimate: &'static str,
}

/// Trunk bundles the app. Later releases want a newer Rust than most people have.
pub(crate) fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        version: "0.21.14".to_owned(),
        programs: &["trunk"],
        flags: &["--no-default-features"],
        estimate: "about 3 minutes on two cores, once",
    }
}

/// The program of wasm-bindgen, always of the same version as its library.
pub(crate) fn wasm_bindgen() -> Result<CargoTool> {
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        version: project::locked_version("wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        flags: &[],
        estimate: "about a minute on two cores, once",
    })
}

/// cargo-deny checks licences, sources and known faults of what the project depends on.
pub(crate) fn cargo_deny() -> CargoTool {
    CargoTool {
        package: "cargo-deny",
        version: "0.20.2".to_owned(),
        programs: &["cargo-deny"],
        flags: &[],
        estimate: "about a minute and a half on two cores, once",
    }
}

impl CargoTool {
    /// The folder to put on PATH, or none where PATH already leads to this version.
    pub(crate) fn find_or_install(&self) -> Result<Option<PathBuf>> {
        if self.is_on_path() {
            return Ok(None);
        }
        let home = self.home()?;
        let bin = home.join("bin");
        if !self.is_in(&bin) {
            self.install(&home)?;
            if !self.is_in(&bin) {
                return Err(format!(
                    "{} {} was installed into {} but does not run there.",
                    self.package,
                    self.version,
                    home.display()
                ));
            }
        }
        Ok(Some(bin))
    }

    fn name(&self) -> &'static str {
        self.programs.first().copied().unwrap_or(self.package)
    }

    fn home(&self) -> Result<PathBuf> {
        Ok(project::cache()?.join(format!("{}-{}", self.name(), self.version)))
    }

    fn is_on_path(&self) -> bool {
        self.programs.iter().all(|program| {
            process::which(program).is_some_and(|path| self.has_version(program, &path))
        })
    }

    fn is_in(&self, bin: &Path) -> bool {
        self.programs.iter().all(|program| {
            let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
            self.has_version(program, &bin.join(file))
        })
    }

    fn has_version(&self, program: &str, path: &Path) -> bool {
        path.is_file()
            && process::ask(path, &["--version"])
                .is_some_and(|said| said == format!("{program} {}", self.version))
    }

    fn install(&self, home: &Path) -> Result {
        if process::ask("cargo", &["binstall", "-V"]).is_some() {
            println!(
                "Installing {} {} with cargo binstall.",
                self.package, self.version
            );
            let mut binstall = Command::new("cargo");
            binstall
                .args(["binstall", "--no-confirm", "--root"])
                .arg(home)
                .arg(format!("{}@{}", self.package, self.version));
            match process::run(&mut binstall) {
                Ok(()) => return Ok(()),
                Err(sentence) => println!("{sentence} Going on with the source."),
            }
        }
        println!(
            "Installing {} {} from source: {}.",
            self.package, self.version, self.estimate
        );
        // The tool's own speed hardly matters; the time to compile it does.
        process::run(
            Command::new("cargo")
                .args([
                    "install",
                    self.package,
                    "--version",
                    &self.version,
                    "--locked",
                ])
                .args(self.flags)
                .arg("--root")
                .arg(home)
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env_remove("CARGO_TARGET_DIR"),
        )
    }
}
