//! The page with everything in it: styles, program, module and data files.

use crate::Result;
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

/// Reads a file of the site by its name.
type ReadFile<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>>;

/// Packs a finished page and these data files, which are JSON. What only a served site has is left
/// out: the manifest, the worker and its offer of updates, the large icons.
pub(super) fn packed(html: &str, data: &[String], read: ReadFile<'_>) -> Result<String> {
    let mut page = SinglePage {
        styles: String::new(),
        glue: None,
        module: None,
    };
    let body = page.strip(html, read)?;
    let script = page.script(read)?;
    let data = packed_data(data, read)?;
    let icon = BASE64_STANDARD.encode(read("icon.svg")?);
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}' 'wasm-unsafe-eval'; style-src 'sha256-{}'; \
         img-src data:; base-uri 'none'; form-action 'none'",
        BASE64_STANDARD.encode(Sha256::digest(script.as_bytes())),
        BASE64_STANDARD.encode(Sha256::digest(page.styles.as_bytes())),
    );
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\
         <style>{}</style>",
        page.styles
    );
    let charset = body
        .find("<meta charset")
        .and_then(|start| Some(start + body[start..].find('>')? + 1))
        .ok_or("The page has no <meta charset>.")?;
    let (start, rest) = body.split_at(charset);
    // After the body's own content, as a module would wait for it anyway.
    let end = rest.rfind("</body>").ok_or("The page has no end.")?;
    let (rest, end) = rest.split_at(end);
    Ok(format!(
        "{start}{head}{rest}<script type=\"application/json\" id=\"site-files\">{data}</script>\
         <script type=\"module\">{script}</script>{end}"
    ))
}

/// The files by name, as one JSON object; the app reads it as `site_file` does.
fn packed_data(names: &[String], read: ReadFile<'_>) -> Result<String> {
    let mut files = Vec::new();
    for name in names {
        // A sign of markup stands only in texts, where it can be written as a number.
        let file = text(name, read)?.replace('<', "\\u003c");
        files.push(format!("\"{name}\":{}", file.trim()));
    }
    Ok(format!("{{{}}}", files.join(",")))
}

struct SinglePage {
    styles: String,
    glue: Option<String>,
    module: Option<String>,
}

impl SinglePage {
    /// The page without the elements that load something; what they load is noted.
    fn strip(&mut self, html: &str, read: ReadFile<'_>) -> Result<String> {
        let mut kept = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            kept.push_str(&rest[..start]);
            let end = rest[start..]
                .find('>')
                .ok_or("The page has a tag without an end.")?;
            let tag = &rest[start..=start + end];
            rest = &rest[start + end + 1..];
            if tag.starts_with("<link") {
                self.link(tag, read)?;
            } else if tag.starts_with("<script") {
                let (_, after) = rest
                    .split_once("</script>")
                    .ok_or("The page has a script without an end.")?;
                rest = after;
            } else if !tag.contains("Content-Security-Policy") {
                kept.push_str(tag);
            }
        }
        kept.push_str(rest);
        Ok(kept)
    }

    fn link(&mut self, tag: &str, read: ReadFile<'_>) -> Result {
        let name = attribute(tag, "href").ok_or("The page has a link to nothing.")?;
        match attribute(tag, "rel") {
            Some("stylesheet") => self.styles.push_str(&text(name, read)?),
            Some("modulepreload") => self.glue = Some(name.to_owned()),
            Some("preload") => self.module = Some(name.to_owned()),
            _ => {}
        }
        if self.styles.contains("</") {
            return Err(format!("{name} holds the end of a tag."));
        }
        Ok(())
    }

    /// The program as one module that imports nothing: a page from a file may load no other file.
    fn script(&self, read: ReadFile<'_>) -> Result<String> {
        let (Some(glue), Some(module)) = (&self.glue, &self.module) else {
            return Err("The page names no module.".to_owned());
        };
        let glue: String = text(glue, read)?
            .lines()
            .filter(|line| !line.starts_with("export {"))
            .map(|line| line.strip_prefix("export ").unwrap_or(line))
            .flat_map(|line| [line, "\n"])
            .collect();
        let script = format!(
            "{glue}const packed = atob('{}');\n\
             await __wbg_init({{ module_or_path: Uint8Array.from(packed, (it) => it.charCodeAt(0)) }});\n",
            BASE64_STANDARD.encode(read(module.trim_start_matches("./"))?)
        );
        // Either would end the element, or hide its end.
        if script.contains("</script") || script.contains("<!--") {
            return Err("The program holds the end of a script.".to_owned());
        }
        Ok(script)
    }
}

fn text(name: &str, read: ReadFile<'_>) -> Result<String> {
    String::from_utf8(read(name.trim_start_matches("./"))?)
        .map_err(|_| format!("{name} is no text."))
}

/// The value of an attribute, with or without quotes.
fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let value = tag.split_once(&format!(" {name}="))?.1;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::{attribute, packed};
    use crate::Result;

    const PAGE: &str = "<html><meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" \
        content=\"x\"><link href=./a.css rel=stylesheet><link href=m.webmanifest rel=manifest>\
        <link href=./b.js rel=modulepreload><link as=fetch href=./b.wasm rel=preload>\
        <script>early()</script>\
        <script type=module>import init from './b.js';</script><p>Words</p></body></html>";

    fn read(name: &str) -> Result<Vec<u8>> {
        let text = match name {
            "a.css" => "p{}",
            "b.js" => {
                "export class A {}\nfunction __wbg_init() {}\nexport { __wbg_init as default };\n"
            }
            "b.wasm" => "module",
            "icon.svg" => "<svg/>",
            "holidays/x.json" => "{\"name\":\"</script>\"}\n",
            other => return Err(format!("no {other}")),
        };
        Ok(text.as_bytes().to_vec())
    }

    #[test]
    fn all_is_in_it_and_nothing_is_loaded() -> Result {
        let html = packed(PAGE, &["holidays/x.json".to_owned()], &read)?;
        assert!(html.contains("<style>p{}</style>"), "{html}");
        assert!(
            html.contains("\nconst packed = atob('bW9kdWxl');"),
            "{html}"
        );
        assert!(
            html.contains("<p>Words</p><script type=\"application/json\" id=\"site-files\">"),
            "{html}"
        );
        assert!(
            html.contains(r#">{"holidays/x.json":{"name":"\u003c/script>"}}</script>"#),
            "{html}"
        );
        assert!(
            html.contains("</script><script type=\"module\">class A {}"),
            "{html}"
        );
        for gone in ["./", "early", "export", "webmanifest", "content=\"x\""] {
            assert!(!html.contains(gone), "{gone} in {html}");
        }
        Ok(())
    }

    #[test]
    fn what_would_end_the_script_is_an_error() {
        let bad = |name: &str| {
            if name == "b.js" {
                Ok(b"'</script>'".to_vec())
            } else {
                read(name)
            }
        };
        assert!(packed(PAGE, &[], &bad).is_err());
    }

    #[test]
    fn attributes() {
        assert_eq!(attribute("<a rel=x href=\"y z\">", "href"), Some("y z"));
        assert_eq!(attribute("<a rel=x>", "rel"), Some("x"));
        assert_eq!(attribute("<a rel=x>", "href"), None);
    }
}
