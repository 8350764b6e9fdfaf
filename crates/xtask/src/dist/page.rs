//! The page: its policy, and the scripts in it, which the policy knows by their digests.

use crate::Result;
use crate::dist::markup;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

/// What the page may do: its own files, and nothing else in the world.
const POLICY: &str = "style-src 'self'; img-src 'self' data:; connect-src 'self'; \
    manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types worker";

/// Reads a script of the site by its name.
type Read<'a> = &'a dyn Fn(&str) -> Result<String>;

/// Puts the scripts that hold back the page into it, and the policy before them.
pub(super) fn finish(name: &str, html: &str, read: Read<'_>) -> Result<String> {
    if html.contains("<style") || html.contains(" style=") {
        return Err(format!(
            "{name} has an inline style, which its policy refuses."
        ));
    }
    let (html, digests) = with_scripts(html, read)?;
    with_policy(&html, &digests)
        .ok_or_else(|| format!("{name} has no <meta charset> to put the policy after."))
}

/// The page with its blocking scripts in it, and the sources that allow every script in it.
fn with_scripts(html: &str, read: Read<'_>) -> Result<(String, String)> {
    let mut page = String::with_capacity(html.len());
    let mut sources = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<script") {
        let broken = || "A page has a <script> without an end.";
        let (before, element) = rest.split_at(start);
        let (tag, after) = element.split_once('>').ok_or_else(broken)?;
        let (text, after) = after.split_once("</script>").ok_or_else(broken)?;
        page.push_str(before);
        let (tag, text) = match blocking(tag) {
            Some(name) => ("<script", without_comments(&read(name)?)),
            None => (tag, text.trim().to_owned()),
        };
        if !text.is_empty() {
            let digest = BASE64_STANDARD.encode(Sha256::digest(&text));
            sources.push_str(&format!(" 'sha256-{digest}'"));
        }
        page.push_str(&format!("{tag}>{text}</script>"));
        rest = after;
    }
    page.push_str(rest);
    Ok((page, sources))
}

/// The file of a script that holds back what comes after it.
fn blocking(tag: &str) -> Option<&str> {
    let waits = ["defer", "async", "module"]
        .iter()
        .any(|word| tag.contains(word));
    let (_, address) = tag.split_once(" src=")?;
    let name = address.split([' ', '"']).find(|part| !part.is_empty())?;
    (!waits).then_some(name)
}

/// A script without the lines that are comments.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let kept: Vec<_> = lines.filter(|line| !line.starts_with("//")).collect();
    kept.join("\n")
}

/// The policy comes right after the character set: it binds only what follows it.
fn with_policy(html: &str, scripts: &str) -> Option<String> {
    let start = html.find("<meta charset")?;
    let end = start + html[start..].find('>')? + 1;
    let (head, rest) = html.split_at(end);
    Some(format!(
        "{head}<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src 'self'{scripts} 'wasm-unsafe-eval'; {POLICY} {}\">{rest}",
        markup::POLICY
    ))
}

#[cfg(test)]
mod tests {
    use super::finish;
    use crate::Result;

    fn read(name: &str) -> Result<String> {
        match name {
            "a.js" => Ok("// Says\nalert('Hello, world.');\n".to_owned()),
            other => Err(format!("no {other}")),
        }
    }

    #[test]
    fn blocking_scripts_stand_in_the_page_and_the_policy_knows_them() -> Result {
        let html = finish(
            "index.html",
            "<head><meta charset=utf-8><script src=\"a.js\"></script>\
             <script src=b.js defer></script></head>",
            &read,
        )?;
        assert!(html.starts_with("<head><meta charset=utf-8><meta http-equiv="));
        assert!(
            html.contains("<script>alert('Hello, world.');</script>"),
            "{html}"
        );
        assert!(html.contains("<script src=b.js defer></script>"));
        let digest = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert!(html.contains(&format!("script-src 'self' {digest} 'wasm-unsafe-eval';")));
        Ok(())
    }

    #[test]
    fn a_script_that_is_in_the_page_stays_there() -> Result {
        let html = "<meta charset=utf-8><script type=module>alert('Hello, world.');</script>";
        let finished = finish("index.html", html, &read)?;
        assert!(finished.ends_with("<script type=module>alert('Hello, world.');</script>"));
        assert!(finished.contains("'sha256-qznLcsROx4GACP2dm0UCKCzCG"));
        Ok(())
    }

    #[test]
    fn what_the_policy_would_refuse_is_an_error() {
        let broken = [
            "<meta charset=utf-8><style>p{}</style>",
            "<meta charset=utf-8><p style=\"color:red\">",
            "<p>no character set",
            "<meta charset=utf-8><script>endless",
            "<meta charset=utf-8><script src=missing.js></script>",
        ];
        for html in broken {
            assert!(finish("a.html", html, &read).is_err(), "{html}");
        }
    }
}
