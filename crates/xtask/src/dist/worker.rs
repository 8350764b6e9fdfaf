//! The service worker: the list of this build's files, each with its digest.

use crate::Result;
use crate::project;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use std::path::Path;

const BUILD: &str = "const BUILD = '';";
const FILES: &str = "const FILES = {};";
/// The worker itself, a page that some hosts answer with its own status only, and what only a
/// browser's offer to install shows.
const NOT_KEPT: [&str; 4] = [
    "404.html",
    "screenshot-narrow.png",
    "screenshot-wide.png",
    "sw.js",
];

/// Writes the list into the site's `sw.js`.
pub(super) fn finish(site: &Path) -> Result {
    let script = site.join("sw.js");
    let (mut files, mut later) = (Vec::new(), Vec::new());
    for path in project::files_below(site)? {
        let name = project::site_name(site, &path);
        let digest = digest(&project::read_bytes(&path)?);
        if is_kept(&name) {
            files.push((address(name), digest));
        } else if name.starts_with(LATER) {
            later.push((name, digest));
        }
    }
    files.sort();
    later.sort();
    project::write(&script, &filled(&project::read(&script)?, &files, &later)?)
}

/// The folder of which the worker keeps what was asked for once, and from the start the list alone.
const LATER: &str = "holidays/";
const LISTED: &str = "holidays/places.json";

/// Whether the worker keeps a file of the site from the start, for use without a network.
pub(crate) fn is_kept(name: &str) -> bool {
    !NOT_KEPT.contains(&name) && (!name.starts_with(LATER) || name == LISTED)
}

/// Whether a worker still waits for its list.
pub(super) fn is_template(text: &str) -> bool {
    text.contains(BUILD) || text.contains(FILES)
}

/// The page itself is asked for as the folder it is in: some hosts redirect `index.html`.
fn address(name: String) -> String {
    if name == "index.html" {
        "./".to_owned()
    } else {
        name
    }
}

/// A file's address and digest.
type Listed = (String, [u8; 32]);

/// `later` is not listed, but a build with another one is another build: the worker keeps what it
/// was asked for as long as its build.
fn filled(template: &str, files: &[Listed], later: &[Listed]) -> Result<String> {
    if !(template.contains(BUILD) && template.contains(FILES)) {
        return Err(format!("sw.js needs the lines `{BUILD}` and `{FILES}`."));
    }
    let mut list = String::new();
    for (name, digest) in files {
        if name.contains(['\'', '\\', '\n']) {
            return Err(format!("A file of the site can't be called {name:?}."));
        }
        list.push_str(&format!(
            "  '{name}': 'sha256-{}',\n",
            BASE64_STANDARD.encode(digest)
        ));
    }
    let mut all = Sha256::new();
    for (name, digest) in files.iter().chain(later) {
        all.update(name.as_bytes());
        all.update([0]);
        all.update(digest);
    }
    let build = &format!("{:x}", all.finalize())[..16];
    Ok(template
        .replace(BUILD, &format!("const BUILD = '{build}';"))
        .replace(FILES, &format!("const FILES = {{\n{list}}};")))
}

fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::{digest, filled, is_kept};
    use base64::prelude::{BASE64_STANDARD, Engine};

    const TEMPLATE: &str = "const BUILD = '';\nconst FILES = {};\nrest();\n";

    #[test]
    fn the_digest_is_what_browsers_expect() {
        assert_eq!(
            BASE64_STANDARD.encode(digest(b"alert('Hello, world.');")),
            "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn of_the_holidays_the_list_of_places_alone_is_kept_from_the_start() {
        assert!(is_kept("holidays/places.json"));
        assert!(!is_kept("holidays/de.json"));
        assert!(!is_kept("sw.js"));
        assert!(is_kept("index.html"));
    }

    #[test]
    fn a_changed_byte_is_another_build() -> Result<(), String> {
        let file = |name: &str, content| (name.to_owned(), digest(content));
        let one = filled(
            TEMPLATE,
            &[file("./", b"a")],
            &[file("holidays/x.json", b"a")],
        )?;
        let two = filled(
            TEMPLATE,
            &[file("./", b"b")],
            &[file("holidays/x.json", b"a")],
        )?;
        let three = filled(
            TEMPLATE,
            &[file("./", b"a")],
            &[file("holidays/x.json", b"b")],
        )?;
        assert_ne!(one.lines().next(), two.lines().next());
        assert_ne!(one.lines().next(), three.lines().next());
        assert!(!one.contains("holidays"));
        assert!(one.contains("  './': 'sha256-"));
        assert!(one.ends_with("rest();\n"));
        assert!(filled(&one, &[], &[]).is_err());
        Ok(())
    }
}
