//! The page: its policy, and the scripts and styles in it, which the policy knows by their digests.

use crate::Result;
use crate::dist::markup;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

/// What the page may do: its own files, and nothing else in the world.
const POLICY: &str = "img-src 'self' data:; connect-src 'self'; \
    manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types worker";

/// Reads a script of the site by its name.
type ReadScript<'a> = &'a dyn Fn(&str) -> Result<String>;

/// Puts the scripts that hold back the page into it, and the policy before them.
pub(super) fn finish(name: &str, html: &str, read: ReadScript<'_>) -> Result<String> {
    if html.contains(" style=") {
        return Err(format!(
            "{name} has a style attribute, which its policy refuses."
        ));
    }
    let styles = style_digests(html)?;
    let (html, scripts) = with_scripts(html, read)?;
    with_policy(&html, &scripts, &styles)
        .ok_or_else(|| format!("{name} has no <meta charset> to put the policy after."))
}

/// The page with its blocking scripts in it, and the sources that allow every script in it.
fn with_scripts(html: &str, read: ReadScript<'_>) -> Result<(String, String)> {
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
            sources.push_str(&source(&text));
        }
        page.push_str(&format!("{tag}>{text}</script>"));
        rest = after;
    }
    page.push_str(rest);
    Ok((page, sources))
}

/// The sources that allow every style sheet in a page.
fn style_digests(html: &str) -> Result<String> {
    let mut sources = String::new();
    for element in html.split("<style").skip(1) {
        let broken = || "A page has a <style> without an end.";
        let (_, sheet) = element.split_once('>').ok_or_else(broken)?;
        let (sheet, _) = sheet.split_once("</style>").ok_or_else(broken)?;
        sources.push_str(&source(sheet));
    }
    Ok(sources)
}

/// What allows exactly this text.
fn source(text: &str) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(text));
    format!(" 'sha256-{digest}'")
}

/// The page whose module is begun only when the first picture is there: compiling it would hold
/// that back. A tab that is not seen has no picture, so the wait has an end.
pub(super) fn with_picture_first(html: &str) -> Result<String> {
    let start = "const wasm = await init(";
    let picture = "await new Promise((shown) => {\n\
                   requestAnimationFrame(() => setTimeout(shown));\n\
                   setTimeout(shown, 200);\n});\n";
    if html.matches(start).count() != 1 {
        return Err("The page does not start the app as Trunk does.".to_owned());
    }
    Ok(html.replace(start, &format!("{picture}{start}")))
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
fn with_policy(html: &str, scripts: &str, styles: &str) -> Option<String> {
    let start = html.find("<meta charset")?;
    let end = start + html[start..].find('>')? + 1;
    let (head, rest) = html.split_at(end);
    Some(format!(
        "{head}<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src 'self'{scripts} 'wasm-unsafe-eval'; style-src 'self'{styles}; {POLICY} {}\">{rest}",
        markup::POLICY
    ))
}

#[cfg(test)]
mod tests {
    use super::{finish, with_picture_first};
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
    fn the_policy_knows_the_styles_in_the_page() -> Result {
        let html = "<meta charset=utf-8><style>p{color:red}</style>";
        let finished = finish("index.html", html, &read)?;
        assert!(
            finished.contains(
                "style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='; img-src"
            ),
            "{finished}"
        );
        let finished = finish("rescue.html", "<meta charset=utf-8>", &read)?;
        assert!(finished.contains("style-src 'self'; img-src"), "{finished}");
        Ok(())
    }

    #[test]
    fn the_picture_comes_before_the_module() -> Result {
        let html = "<script type=module>const wasm = await init({});</script>";
        let waiting = with_picture_first(html)?;
        let picture = waiting.find("requestAnimationFrame");
        assert!(
            picture.is_some_and(|at| at < waiting.len() - 50),
            "{waiting}"
        );
        assert!(waiting.ends_with("const wasm = await init({});</script>"));
        assert!(with_picture_first("<script></script>").is_err());
        Ok(())
    }

    #[test]
    fn what_the_policy_would_refuse_is_an_error() {
        let broken = [
            "<meta charset=utf-8><style>endless",
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
