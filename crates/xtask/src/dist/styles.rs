//! One style sheet in place of many, and that one in the first page itself: its first picture waits
//! for nothing more.

use crate::Result;
use crate::{process, project};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The sheet that imports all others, as the pages link it.
const SHEET: &str = "style/main.css";

/// Bundles the sheets of the site into one and removes them. Gives its name, made from its content.
pub(super) fn bundle(site: &Path) -> Result<String> {
    let bundled = site.join("styles.css");
    process::run(
        Command::new("esbuild")
            // White space alone: colours are rounded by more than that.
            .args(["--bundle", "--minify-whitespace", "--log-level=warning"])
            .arg(format!("--outfile={}", bundled.display()))
            .arg(site.join(SHEET)),
    )?;
    let name = format!(
        "styles-{}.css",
        project::short_digest(project::read_bytes(&bundled)?)
    );
    fs::rename(&bundled, site.join(&name))
        .and_then(|()| fs::remove_dir_all(site.join("style")))
        .map_err(|error| format!("{name} can't be put in its place: {error}"))?;
    Ok(name)
}

/// A page that links the sheet, with the sheet in it instead.
pub(super) fn packed(html: &str, name: &str, sheet: &str) -> Result<String> {
    let link = format!("<link href={name} rel=stylesheet>");
    if sheet.contains("</") {
        return Err(format!("{name} holds the end of a tag."));
    }
    if html.contains(&link) {
        Ok(html.replace(&link, &format!("<style>{}</style>", sheet.trim())))
    } else {
        Err(format!("A page does not link {name}."))
    }
}

/// A page that links the one sheet.
pub(super) fn linked(html: &str, name: &str) -> Result<String> {
    if html.contains(SHEET) {
        Ok(html.replace(SHEET, name))
    } else {
        Err(format!("A page does not link {SHEET}."))
    }
}

#[cfg(test)]
mod tests {
    use super::packed;

    #[test]
    fn the_sheet_stands_in_the_page() {
        let html = "<head><link href=a.css rel=stylesheet></head>";
        let page = packed(html, "a.css", "p{color:red}\n");
        assert_eq!(
            page,
            Ok("<head><style>p{color:red}</style></head>".to_owned())
        );
        assert!(packed(html, "b.css", "p{}").is_err());
        assert!(packed(html, "a.css", "p{}</style>").is_err());
    }
}
