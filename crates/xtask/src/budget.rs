//! `cargo xtask budget`: what the site weighs, and the limit for its first load.

use crate::Result;
use crate::dist::split::SECOND;
use crate::{project, site};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// What the first load may weigh, with gzip as GitHub Pages serves it.
const LIMIT: usize = 200_000;

/// Prints the table; an error where the first load is over the limit.
pub(crate) fn budget() -> Result {
    site::build_if_stale()?;
    let dist = project::dist()?;
    let brotli = brotli_sizes(&dist);
    let (mut first_load, mut behind) = (0, 0);
    println!(
        "{:<42} {:>10} {:>10} {:>10}",
        "file (* first load)", "raw", "gzip", "brotli"
    );
    for path in project::files_below(&dist)? {
        let name = project::site_name(&dist, &path);
        let bytes = project::read_bytes(&path)?;
        let gzip = gzip_size(&bytes)?;
        let mark = if is_first_load(&name) {
            first_load += gzip;
            '*'
        } else {
            behind += if name.ends_with(SECOND) { gzip } else { 0 };
            ' '
        };
        let brotli = brotli.get(&name).map_or("-", String::as_str);
        println!(
            "{mark} {name:<40} {:>10} {gzip:>10} {brotli:>10}",
            bytes.len()
        );
    }
    println!("\nFirst load: {first_load} bytes gzip, of at most {LIMIT}.");
    println!("Fetched behind it: {behind} bytes gzip.");
    if first_load > LIMIT {
        return Err(format!(
            "The first load is {} bytes over its budget.",
            first_load - LIMIT
        ));
    }
    Ok(())
}

/// The bytes that a first visit fetches, with gzip.
pub(crate) fn first_load(dist: &Path) -> Result<usize> {
    let mut sum = 0;
    for path in project::files_below(dist)? {
        if is_first_load(&project::site_name(dist, &path)) {
            sum += gzip_size(&project::read_bytes(&path)?)?;
        }
    }
    Ok(sum)
}

/// Everything but other pages with their module, the icons that only an installed app shows, and
/// the holidays of countries that nobody chose.
fn is_first_load(name: &str) -> bool {
    let other = [".html", ".png", SECOND];
    let apart = other.iter().any(|end| name.ends_with(end))
        || ["rescue.", "holidays/"]
            .iter()
            .any(|start| name.starts_with(start));
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

/// Node.js has Brotli built in; where it is missing the column stays empty.
fn brotli_sizes(dist: &Path) -> HashMap<String, String> {
    const SCRIPT: &str = "
        const fs = require('fs'), path = require('path'), zlib = require('zlib');
        for (const name of fs.readdirSync('.', { recursive: true }))
            if (fs.statSync(name).isFile())
                console.log(name.split(path.sep).join('/') + '\\t' +
                    zlib.brotliCompressSync(fs.readFileSync(name)).length);";
    Command::new("node")
        .args(["-e", SCRIPT])
        .current_dir(dist)
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(name, size)| (name.to_owned(), size.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::is_first_load;

    #[test]
    fn the_first_load_is_all_that_the_page_fetches() {
        for name in [
            "index.html",
            "a_bg.wasm",
            "a.js",
            "icon.svg",
            "sw.js",
            "x.css",
        ] {
            assert!(is_first_load(name), "{name}");
        }
        assert!(!is_first_load("a_rest.wasm"));
        assert!(!is_first_load("icon-512.png"));
        assert!(!is_first_load("rescue.html"));
        assert!(!is_first_load("rescue.js"));
        assert!(!is_first_load("holidays/de.json"));
    }
}
