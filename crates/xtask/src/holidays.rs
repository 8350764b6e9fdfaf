//! `cargo xtask holidays`: the tables of public holidays and working weeks, written anew.
//!
//! For maintenance: the tables are committed, and no build needs this. The facts are those of PyPI's
//! `holidays`, names and weekends CLDR's; `holidays/corrections.py` holds what we know better.

use crate::Result;
use crate::setup::{Tools, node, python};
use crate::{process, project};
use std::fs;
use std::path::{Path, PathBuf};

/// What the generator runs with; another version is another table, so they are pinned.
const PYPI: [&str; 2] = ["holidays==0.109", "babel==2.19.0"];
const NPM: [&str; 3] = [
    "cldr-core@48.2.0",
    "cldr-subdivisions-full@48.2.0",
    "date-holidays@3.37.0",
];
const TABLES: &str = "public/holidays";
const SCRIPTS: &str = "crates/xtask/src/holidays";

/// What was asked for on the command line.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct HolidayOptions {
    /// Write nothing; say where the committed tables are not those that would be written, and
    /// where they differ from npm's date-holidays without a known reason.
    check: bool,
}

impl HolidayOptions {
    /// Reads the flags of `holidays`.
    pub(crate) fn parse(flags: &[String]) -> Result<Self> {
        match flags {
            [] => Ok(Self::default()),
            [flag] if flag == "--check" => Ok(Self { check: true }),
            [flag, ..] => Err(format!(
                "`holidays` takes `--check` alone, and no `{flag}`."
            )),
        }
    }
}

/// Writes the tables, or checks those that are there.
pub(crate) fn holidays(options: &HolidayOptions) -> Result {
    let root = project::root()?;
    let packages = packages()?;
    if !options.check {
        generate(&root.join(TABLES), &packages)?;
        println!("The tables are written: look through `git diff {TABLES}` before committing.");
        return referee(&root, &packages);
    }
    let fresh = root.join("target/holidays");
    copy(&root.join(TABLES), &fresh)?;
    generate(&fresh, &packages)?;
    let stale = differing(&root.join(TABLES), &fresh)?;
    if !stale.is_empty() {
        return Err(format!(
            "`cargo xtask holidays` would write these otherwise: {}.",
            stale.join(", ")
        ));
    }
    println!("The tables are those that the pinned packages and our corrections give.");
    referee(&root, &packages)
}

/// The folder with npm's packages.
fn packages() -> Result<PathBuf> {
    let home = project::cache()?.join("holidays-npm");
    let tools = Tools::for_journeys()?;
    for package in NPM {
        let (name, version) = package.split_once('@').unwrap_or((package, ""));
        let manifest = home.join("node_modules").join(name).join("package.json");
        let there = fs::read_to_string(manifest)
            .is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\"")));
        if !there {
            println!("Installing {package} from npm: some seconds.");
            node::npm_install(&mut tools.command("npm")?, &home, package)?;
        }
    }
    Ok(home.join("node_modules"))
}

fn generate(tables: &Path, packages: &Path) -> Result {
    let home = project::cache()?.join("holidays-python");
    let python = python::environment(&home, &PYPI)?;
    let script = project::root()?.join(SCRIPTS).join("generate.py");
    process::run(
        std::process::Command::new(python)
            // No compiled copies of our scripts beside them.
            .arg("-B")
            .arg(script)
            .arg(tables)
            .arg(packages),
    )
}

/// Compares the tables with another library's.
fn referee(root: &Path, packages: &Path) -> Result {
    let scripts = root.join(SCRIPTS);
    process::run(
        Tools::for_journeys()?
            .command("node")?
            .arg(scripts.join("referee.mjs"))
            .arg(root.join(TABLES))
            .arg(scripts.join("known-differences.txt"))
            // Node looks for packages above the folder it runs in.
            .current_dir(packages),
    )
    .map_err(|_| {
        format!(
            "The tables and date-holidays differ in what is named above: find out which is right, \
             then correct ours, or give the reason in {SCRIPTS}/known-differences.txt."
        )
    })
}

/// Makes a folder hold the files of another, so that the names of before are known.
fn copy(from: &Path, to: &Path) -> Result {
    if to.is_dir() {
        fs::remove_dir_all(to)
            .map_err(|error| format!("{} can't be removed: {error}", to.display()))?;
    }
    fs::create_dir_all(to).map_err(|error| format!("{} can't be made: {error}", to.display()))?;
    for file in project::files_below(from)? {
        project::write(
            &to.join(project::site_name(from, &file)),
            &project::read(&file)?,
        )?;
    }
    Ok(())
}

/// The files that one of two folders has not got, or has with another text.
fn differing(one: &Path, other: &Path) -> Result<Vec<String>> {
    let mut names: Vec<_> = [one, other]
        .into_iter()
        .map(|folder| {
            let files = project::files_below(folder)?;
            Ok(files
                .iter()
                .map(|file| project::site_name(folder, file))
                .collect())
        })
        .collect::<Result<Vec<Vec<String>>>>()?
        .concat();
    names.sort();
    names.dedup();
    names.retain(|name| fs::read(one.join(name)).ok() != fs::read(other.join(name)).ok());
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{HolidayOptions, differing};
    use crate::{Result, project};
    use std::fs;

    #[test]
    fn takes_one_flag() -> Result {
        let parse = |flags: &[&str]| {
            HolidayOptions::parse(&flags.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(parse(&[])?, HolidayOptions { check: false });
        assert_eq!(parse(&["--check"])?, HolidayOptions { check: true });
        assert!(parse(&["--chek"]).is_err());
        assert!(parse(&["--check", "--check"]).is_err());
        Ok(())
    }

    #[test]
    fn finds_what_is_missing_or_changed() -> Result {
        let home = std::env::temp_dir().join(format!("xtask-holidays-{}", std::process::id()));
        let (one, other) = (home.join("one"), home.join("other"));
        for folder in [&one, &other] {
            fs::create_dir_all(folder).map_err(|error| error.to_string())?;
            project::write(&folder.join("same"), "a")?;
        }
        project::write(&one.join("changed"), "a")?;
        project::write(&other.join("changed"), "b")?;
        project::write(&other.join("missing"), "b")?;
        let found = differing(&one, &other);
        fs::remove_dir_all(&home).map_err(|error| error.to_string())?;
        assert_eq!(found?, ["changed", "missing"]);
        Ok(())
    }
}
