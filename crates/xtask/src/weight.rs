//! What the files of a site weigh, with gzip as GitHub Pages serves them.

use crate::Result;
use crate::dist::is_chunk;
use crate::project;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;

/// The bytes that a first visit fetches, with gzip.
pub(crate) fn first_load(dist: &Path) -> Result<usize> {
    let files = Weighed::all(dist)?;
    Ok(sum(&files, |file| is_first_load(&file.name)))
}

/// A file of the site and its sizes, in bytes.
pub(crate) struct Weighed {
    pub(crate) name: String,
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
}

impl Weighed {
    /// All files of a built site.
    pub(crate) fn all(dist: &Path) -> Result<Vec<Self>> {
        let mut files = Vec::new();
        for path in project::files_below(dist)? {
            let bytes = project::read_bytes(&path)?;
            files.push(Self {
                name: project::site_name(dist, &path),
                raw: bytes.len(),
                gzip: gzip_size(&bytes)?,
            });
        }
        Ok(files)
    }

    /// When it is fetched, as a mark of the table.
    pub(crate) fn mark(&self) -> char {
        if is_first_load(&self.name) {
            '*'
        } else if is_chunk(&self.name) {
            '+'
        } else {
            ' '
        }
    }
}

/// What those that count weigh together, with gzip.
pub(crate) fn sum(files: &[Weighed], counts: impl Fn(&Weighed) -> bool) -> usize {
    files
        .iter()
        .filter(|file| counts(file))
        .map(|file| file.gzip)
        .sum()
}

/// Everything but other pages and their style sheet, which stands in the first page, the chunks, the
/// icons that only an installed app shows, and the holidays of countries that nobody chose.
pub(crate) fn is_first_load(name: &str) -> bool {
    let apart = [".html", ".css", ".png"]
        .iter()
        .any(|end| name.ends_with(end))
        || ["rescue.", "holidays/"]
            .iter()
            .any(|start| name.starts_with(start))
        || is_chunk(name);
    name == "index.html" || !apart
}

fn gzip_size(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map(|packed| packed.len())
        .map_err(|error| format!("gzip failed: {error}"))
}

#[cfg(test)]
mod tests {
    use super::is_first_load;

    #[test]
    fn the_first_load_is_all_that_the_page_fetches() {
        for name in ["index.html", "a_bg.wasm", "a.js", "icon.svg", "sw.js"] {
            assert!(is_first_load(name), "{name}");
        }
        assert!(!is_first_load("openings-0123456789abcdef.wasm"));
        assert!(!is_first_load("icon-512.png"));
        assert!(!is_first_load("rescue.html"));
        assert!(!is_first_load("styles-0123456789abcdef.css"));
        assert!(!is_first_load("rescue.js"));
        assert!(!is_first_load("holidays/de.json"));
    }
}
