//! Where things are: the repository, its lock file, the cache for tools.

use crate::Result;
use sha2::{Digest, Sha256};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> Result<PathBuf> {
    // Cargo tells a running program where its package is; the binary itself may have moved.
    if let Some(package) = env::var_os("CARGO_MANIFEST_DIR") {
        let root = Path::new(&package).join("../..");
        if root.join("Trunk.toml").is_file() {
            return root
                .canonicalize()
                .map_err(|error| format!("{} can't be opened: {error}", root.display()));
        }
    }
    let here = env::current_dir().map_err(|error| format!("No current folder: {error}"))?;
    here.ancestors()
        .find(|folder| folder.join("Trunk.toml").is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| "Run this inside the repository: no Trunk.toml above here.".to_owned())
}

/// The built site.
pub(crate) fn dist() -> Result<PathBuf> {
    Ok(root()?.join("dist"))
}

/// Where tools of this project are kept, apart from the person's own.
pub(crate) fn cache() -> Result<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")))
        .or_else(|| env::var_os("LOCALAPPDATA").map(PathBuf::from))
        .ok_or("Neither XDG_CACHE_HOME nor HOME is set: there is no place for tools.")?;
    Ok(base.join("curtain-call"))
}

/// The version that Cargo.lock gives a package.
pub(crate) fn locked_version(package: &str) -> Result<String> {
    let path = root()?.join("Cargo.lock");
    let lock = read(&path)?;
    version_in(&lock, package)
        .map(str::to_owned)
        .ok_or_else(|| format!("{} names no version of {package}.", path.display()))
}

fn version_in<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

/// Reads a text file, naming it where it can't be read.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{} can't be read: {error}", path.display()))
}

/// Reads any file, naming it where it can't be read.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{} can't be read: {error}", path.display()))
}

/// Writes a file, naming it where it can't be written.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result {
    fs::write(path, content)
        .map_err(|error| format!("{} can't be written: {error}", path.display()))
}

/// Every file below a folder, sorted, without hidden ones.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(folder, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result {
    let entries = fs::read_dir(folder)
        .map_err(|error| format!("{} can't be listed: {error}", folder.display()))?;
    for entry in entries {
        let entry = entry.map_err(|error| format!("{}: {error}", folder.display()))?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// A file's name within the site, with forward slashes.
pub(crate) fn site_name(site: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(site).unwrap_or(file);
    inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// A name for some content: other content has another one.
pub(crate) fn short_digest(content: impl AsRef<[u8]>) -> String {
    format!("{:x}", Sha256::digest(content))[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn finds_the_locked_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(version_in(lock, "nothing"), None);
    }
}
