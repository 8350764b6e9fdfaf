//! Lets the browser take markup from the app's own constants, and from nowhere else.
//!
//! Leptos gives the static parts of a view to the browser as markup. The page's policy refuses all
//! markup but that of the trusted types policy made here, and this one passes only what lies in the
//! data that the module came with. What a person types, opens or pastes lies on the heap behind it.

use crate::Result;
use std::ops::Range;
use wasmparser::{DataKind, Operator, Parser, Payload};

/// The name of the trusted types policy, for the page's list of them.
pub(super) const POLICY: &str = "constants";
/// What wasm-bindgen writes where the module hands over markup.
const HANDED: &str = ".innerHTML = getStringFromWasm0(arg1, arg2);";
const CHECKED: &str = ".innerHTML = constants.createHTML('', arg1, arg2);";
/// What else takes text as markup or as a script: the app has no use for it.
const REFUSED: [&str; 4] = [
    ".outerHTML =",
    ".insertAdjacentHTML(",
    ".srcdoc =",
    "document.write(",
];

/// The script that loads the module, with a check of the markup that this hands over.
pub(super) fn checked(script: &str, module: &[u8]) -> Result<String> {
    if let Some(sink) = REFUSED.iter().find(|sink| script.contains(*sink)) {
        return Err(format!("The app hands over markup by `{sink}`, unchecked."));
    }
    let Range { start, end } = constants(module)?;
    let checked = script.replace(HANDED, CHECKED);
    if checked.contains(".innerHTML = getString") {
        return Err("The app hands over markup in a way that is not known here.".to_owned());
    }
    Ok(format!(
        "{checked}
const constants = ((rules) => globalThis.trustedTypes?.createPolicy('{POLICY}', rules) ?? rules)({{
    createHTML(_, at, length) {{
        at >>>= 0;
        if (at < {start} || at + length > {end}) throw new TypeError('Markup that is not of the app.');
        return getStringFromWasm0(at, length);
    }},
}});
"
    ))
}

/// Where in its memory a module has the data that it came with.
fn constants(module: &[u8]) -> Result<Range<u32>> {
    let wrong = |error| format!("The module can't be read: {error}");
    let mut all: Option<Range<u32>> = None;
    for payload in Parser::new(0).parse_all(module) {
        let Payload::DataSection(segments) = payload.map_err(wrong)? else {
            continue;
        };
        for segment in segments {
            let segment = segment.map_err(wrong)?;
            let DataKind::Active { offset_expr, .. } = segment.kind else {
                continue;
            };
            let Operator::I32Const { value } =
                offset_expr.get_operators_reader().read().map_err(wrong)?
            else {
                return Err("The module's data has no fixed place.".to_owned());
            };
            let (start, length) = (value.cast_unsigned(), segment.data.len() as u32);
            let known = all.unwrap_or(start..start);
            all = Some(known.start.min(start)..known.end.max(start + length));
        }
    }
    all.ok_or_else(|| "The module has no data.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{checked, constants};

    /// Memory, and two segments of data: `abc` at 16, `d` at 32.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\
        \x0b\x0f\x02\0\x41\x10\x0b\x03abc\0\x41\x20\x0b\x01d";

    #[test]
    fn the_constants_reach_from_the_first_segment_to_the_end_of_the_last() {
        assert_eq!(constants(MODULE), Ok(16..33));
        assert!(constants(b"\0asm\x01\0\0\0").is_err());
        assert!(constants(b"no module").is_err());
    }

    #[test]
    fn markup_is_checked_and_other_ways_to_hand_it_over_are_errors() -> Result<(), String> {
        let script = checked("arg0.innerHTML = getStringFromWasm0(arg1, arg2);\n", MODULE)?;
        assert!(script.starts_with("arg0.innerHTML = constants.createHTML('', arg1, arg2);\n"));
        assert!(script.contains("at < 16 || at + length > 33"), "{script}");
        let unchecked = [
            "arg0.innerHTML = getStringFromWasm0(arg2, arg3);",
            "arg0.outerHTML = getStringFromWasm0(arg1, arg2);",
            "arg0.insertAdjacentHTML(getStringFromWasm0(arg1, arg2), v0);",
        ];
        for script in unchecked {
            assert!(checked(script, MODULE).is_err(), "{script}");
        }
        Ok(())
    }
}
