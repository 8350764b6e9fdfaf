//! Tables in TOML, and how is told what is wrong with a file.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::Error;

/// # Errors
/// A file that can't be read, or that is no such table, with the line.
pub(crate) fn table<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let text = fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })?;
    toml::from_str(&text).map_err(|problem| {
        let before = problem.span().and_then(|span| text.get(..span.start));
        let line = before.unwrap_or_default().matches('\n').count() + 1;
        wrong(path, format!("line {line}: {}", problem.message()))
    })
}

/// This problem, with the file it is in.
pub(crate) fn wrong(path: &Path, problem: String) -> Error {
    Error::Message {
        path: path.to_owned(),
        problem,
    }
}
