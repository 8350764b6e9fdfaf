//! The page: its policy, and no inline script.

use crate::Result;
use sha2::{Digest, Sha256};

/// What the page may do: its own files, and nothing else in the world.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// A finished page and the scripts that were in it.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) html: String,
    pub(super) scripts: Vec<Script>,
}

/// A script that has become a file.
#[derive(Debug)]
pub(super) struct Script {
    pub(super) name: String,
    pub(super) text: String,
}

/// Moves the scripts out and puts the policy in.
pub(super) fn finish(html: &str) -> Result<Page> {
    if html.contains("<style") || html.contains(" style=") {
        return Err("index.html has an inline style, which its policy refuses.".to_owned());
    }
    let mut page = move_scripts_out(html)?;
    page.html = with_policy(&page.html)?;
    Ok(page)
}

fn move_scripts_out(html: &str) -> Result<Page> {
    let mut page = Page {
        html: String::with_capacity(html.len()),
        scripts: Vec::new(),
    };
    let mut rest = html;
    while let Some(start) = rest.find("<script") {
        let broken = || "index.html has a <script> without an end.".to_owned();
        let (before, element) = rest.split_at(start);
        let (attributes, after) = element["<script".len()..]
            .split_once('>')
            .ok_or_else(broken)?;
        let (text, after) = after.split_once("</script>").ok_or_else(broken)?;
        page.html.push_str(before);
        if text.trim().is_empty() {
            page.html
                .push_str(&format!("<script{attributes}></script>"));
        } else {
            let text = format!("{}\n", text.trim());
            let name = format!("start-{}.js", short_digest(&text));
            page.html
                .push_str(&format!("<script{attributes} src=\"./{name}\"></script>"));
            page.scripts.push(Script { name, text });
        }
        rest = after;
    }
    page.html.push_str(rest);
    Ok(page)
}

/// The policy comes right after the character set: it binds only what follows it.
fn with_policy(html: &str) -> Result<String> {
    let missing = "index.html has no <meta charset> to put the policy after.";
    let start = html.find("<meta charset").ok_or(missing)?;
    let end = start + html[start..].find('>').ok_or(missing)? + 1;
    let (head, rest) = html.split_at(end);
    Ok(format!(
        "{head}<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">{rest}"
    ))
}

fn short_digest(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::finish;

    #[test]
    fn scripts_move_out_and_the_policy_comes_second() -> Result<(), String> {
        let page = finish(
            "<head><meta charset=utf-8><script src=a.js></script>\
             <script type=module>import init from './b.js'; init();</script></head>",
        )?;
        assert_eq!(page.scripts.len(), 1);
        assert_eq!(page.scripts[0].text, "import init from './b.js'; init();\n");
        let moved = format!(
            "<script type=module src=\"./{}\"></script>",
            page.scripts[0].name
        );
        assert!(page.html.contains(&moved), "{}", page.html);
        assert!(page.html.contains("<script src=a.js></script>"));
        assert!(
            page.html
                .starts_with("<head><meta charset=utf-8><meta http-equiv=")
        );
        Ok(())
    }

    #[test]
    fn what_the_policy_would_refuse_is_an_error() {
        assert!(finish("<meta charset=utf-8><style>p{}</style>").is_err());
        assert!(finish("<meta charset=utf-8><p style=\"color:red\">").is_err());
        assert!(finish("<p>no character set").is_err());
        assert!(finish("<meta charset=utf-8><script>endless").is_err());
    }
}
