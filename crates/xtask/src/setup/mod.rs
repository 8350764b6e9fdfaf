//! Finding the tools, and installing those that are missing.

pub(crate) mod apt;
pub(crate) mod browser;
pub(crate) mod cargo_tool;
pub(crate) mod engines;
pub(crate) mod node;
pub(crate) mod npm_tool;
pub(crate) mod python;
pub(crate) mod rustup;

use crate::Result;
use crate::project;
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// Folders with tools, to be searched before the person's own PATH.
#[derive(Default)]
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// What it takes to build the app for development: no Node.js.
    pub(crate) fn for_serving() -> Result<Self> {
        rustup::wasm_target()?;
        let mut tools = Self::default();
        tools.folders.extend(cargo_tool::trunk().find_or_install()?);
        tools
            .folders
            .extend(cargo_tool::wasm_bindgen()?.find_or_install()?);
        Ok(tools)
    }

    /// What it takes to build the site: the above, wasm-opt and esbuild.
    pub(crate) fn for_building() -> Result<Self> {
        let mut tools = Self::for_serving()?;
        tools.folders.extend(node::node_and_npm()?);
        for tool in [npm_tool::wasm_opt(), npm_tool::esbuild()] {
            let folder = tool.find_or_install(&tools)?;
            tools.folders.extend(folder);
        }
        Ok(tools)
    }

    /// What the journeys need: Node.js.
    pub(crate) fn for_journeys() -> Result<Self> {
        Ok(Self {
            folders: node::node_and_npm()?.into_iter().collect(),
        })
    }

    /// What it takes to check the dependencies.
    pub(crate) fn for_deny() -> Result<Self> {
        Ok(Self {
            folders: cargo_tool::cargo_deny()
                .find_or_install()?
                .into_iter()
                .collect(),
        })
    }

    /// A command, in the root of the repository, that finds these tools first.
    pub(crate) fn command(&self, program: &str) -> Result<Command> {
        let mut folders = self.folders.clone();
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        let path = env::join_paths(&folders)
            .map_err(|error| format!("PATH can't take the folder of a tool: {error}"))?;
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        let full = self.folders.iter().map(|folder| folder.join(&file));
        let found = full.into_iter().find(|path| path.is_file());
        let mut command = Command::new(found.unwrap_or_else(|| PathBuf::from(program)));
        command.env("PATH", path).current_dir(project::root()?);
        Ok(command)
    }

    /// Trunk, told to use these tools and to download none.
    pub(crate) fn trunk(&self) -> Result<Command> {
        let mut command = self.command("trunk")?;
        command
            .env("TRUNK_OFFLINE", "true")
            .env("TRUNK_SKIP_VERSION_CHECK", "true");
        // Trunk reads NO_COLOR as true or false and stops at the usual `1`.
        if env::var_os("NO_COLOR").is_some() {
            command.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
        }
        Ok(command)
    }
}
