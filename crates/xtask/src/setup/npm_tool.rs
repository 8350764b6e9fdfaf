//! Tools that come as programs in an npm package: wasm-opt and esbuild.

use crate::Result;
use crate::setup::{Tools, node};
use crate::{process, project};
use std::path::PathBuf;

/// A tool, the package and the version it comes in, and how it says what it is.
pub(crate) struct NpmTool {
    package: &'static str,
    version: &'static str,
    program: &'static str,
    says: &'static str,
}

/// wasm-opt makes the module smaller by a quarter.
pub(crate) fn wasm_opt() -> NpmTool {
    NpmTool {
        package: "binaryen",
        version: "132.0.0",
        program: "wasm-opt",
        says: "wasm-opt version 132 ",
    }
}

/// esbuild makes one style sheet of all, and the scripts smaller.
pub(crate) fn esbuild() -> NpmTool {
    NpmTool {
        package: "esbuild",
        version: "0.28.2",
        program: "esbuild",
        says: "0.28.2 ",
    }
}

impl NpmTool {
    /// The folder to put on PATH, or none where PATH already leads to this version.
    pub(crate) fn find_or_install(&self, tools: &Tools) -> Result<Option<PathBuf>> {
        if process::which(self.program)
            .and_then(|path| process::ask(path, &["--version"]))
            .is_some_and(|said| format!("{said} ").starts_with(self.says))
        {
            return Ok(None);
        }
        let home = project::cache()?.join(format!("{}-{}", self.package, self.version));
        let bin = home.join("node_modules/.bin");
        if !bin.join(self.program).is_file() {
            println!(
                "Installing {} {} from npm: some seconds.",
                self.package, self.version
            );
            let package = format!("{}@{}", self.package, self.version);
            node::npm_install(&mut tools.command("npm")?, &home, &package)?;
        }
        Ok(Some(bin))
    }
}
