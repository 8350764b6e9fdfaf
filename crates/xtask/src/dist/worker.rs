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
    let mut files = Vec::new();
    for path in project::files_below(site)? {
        let name = project::site_name(site, &path);
        if is_kept(&name) {
            files.push((address(name), digest(&project::read_bytes(&path)?)));
        }
    }
    files.sort();
    project::write(&script, &filled(&project::read(&script)?, &files)?)
}

/// Whether the worker keeps a file of the site, for use without a network.
pub(crate) fn is_kept(name: &str) -> bool {
    !NOT_KEPT.contains(&name)
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

fn filled(template: &str, files: &[(String, [u8; 32])]) -> Result<String> {
    if !(template.contains(BUILD) && template.contains(FILES)) {
        return Err(format!("sw.js needs the lines `{BUILD}` and `{FILES}`."));
    }
    let mut list = String::new();
    let mut all = Sha256::new();
    for (name, digest) in files {
        if name.contains(['\'', '\\', '\n']) {
            return Err(format!("A file of the site can't be called {name:?}."));
        }
        list.push_str(&format!(
            "  '{name}': 'sha256-{}',\n",
            BASE64_STANDARD.encode(digest)
        ));
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
    use super::{digest, filled};
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
    fn a_changed_byte_is_another_build() -> Result<(), String> {
        let one = filled(TEMPLATE, &[("./".to_owned(), digest(b"a"))])?;
        let two = filled(TEMPLATE, &[("./".to_owned(), digest(b"b"))])?;
        assert_ne!(one.lines().next(), two.lines().next());
        assert!(one.contains("  './': 'sha256-"));
        assert!(one.ends_with("rest();\n"));
        assert!(filled(&one, &[]).is_err());
        Ok(())
    }
}
