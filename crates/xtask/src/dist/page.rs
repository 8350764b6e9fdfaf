//! The page: its policy, and no inline script.

use crate::Result;
use sha2::{Digest, Sha256};

/// What the page may do: its own files, and nothing else in the world.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
    trusted-types worker";

/// Where the style sheets of the app go.
const STYLES: &str = "<!-- styles -->";

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
pub(super) fn finish(name: &str, html: &str) -> Result<Page> {
    if html.contains("<style") || html.contains(" style=") {
        return Err(format!(
            "{name} has an inline style, which its policy refuses."
        ));
    }
    let named = |what: &str| format!("{name} has {what}");
    let mut page = move_scripts_out(html).map_err(named)?;
    page.html = with_policy(&page.html).map_err(named)?;
    Ok(page)
}

/// Puts the style sheets of the app, whose names Trunk makes from their content, into another page.
pub(super) fn with_styles_of(index: &str, html: &str) -> Result<String> {
    let (before, after) = html
        .split_once(STYLES)
        .ok_or_else(|| format!("rescue.html has no `{STYLES}`."))?;
    let links = index.match_indices("<link").filter_map(|(start, _)| {
        let end = start + index[start..].find('>')? + 1;
        let link = &index[start..end];
        link.contains("stylesheet").then_some(link)
    });
    Ok(format!("{before}{}{after}", links.collect::<String>()))
}

/// What comes of a page, or what is wrong with it.
type Checked<T> = std::result::Result<T, &'static str>;

fn move_scripts_out(html: &str) -> Checked<Page> {
    let mut page = Page {
        html: String::with_capacity(html.len()),
        scripts: Vec::new(),
    };
    let mut rest = html;
    while let Some(start) = rest.find("<script") {
        let broken = || "a <script> without an end.";
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
fn with_policy(html: &str) -> Checked<String> {
    let missing = "no <meta charset> to put the policy after.";
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
    use super::{finish, with_styles_of};

    #[test]
    fn scripts_move_out_and_the_policy_comes_second() -> Result<(), String> {
        let page = finish(
            "index.html",
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
        let broken = [
            "<meta charset=utf-8><style>p{}</style>",
            "<meta charset=utf-8><p style=\"color:red\">",
            "<p>no character set",
            "<meta charset=utf-8><script>endless",
        ];
        for html in broken {
            assert!(finish("a.html", html).is_err(), "{html}");
        }
    }

    #[test]
    fn another_page_gets_the_style_sheets_and_nothing_else() -> Result<(), String> {
        let index = "<link rel=icon href=i.svg><link rel=\"stylesheet\" href=\"./a-1.css\"><p>";
        let page = with_styles_of(index, "<head><!-- styles --></head>")?;
        assert_eq!(
            page,
            "<head><link rel=\"stylesheet\" href=\"./a-1.css\"></head>"
        );
        assert!(with_styles_of(index, "<head></head>").is_err());
        Ok(())
    }
}
