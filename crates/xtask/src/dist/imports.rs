//! Names that pack for what the module imports from its script.
//!
//! wasm-bindgen ends each with a digest, which no packing makes smaller: 7 kB of the first load.

use std::collections::BTreeMap;
use std::ops::Range;

/// What the names of imports begin with.
const PREFIX: &str = "__wbg_";
/// The digits of the digest at their end.
const DIGEST: usize = 16;

/// Gives the imports other names in the script and in the module, of the same lengths: in the
/// module they stand behind their lengths.
pub(super) fn renamed(script: &str, module: &[u8]) -> (String, Vec<u8>) {
    let mut names = BTreeMap::new();
    for place in names_in(script.as_bytes()) {
        let name = &script[place];
        if ends_in_digest(name) && !names.contains_key(name) {
            let (number, width) = (names.len(), name.len() - PREFIX.len());
            names.insert(name, format!("{PREFIX}{number:_>width$}"));
        }
    }
    let replace = |bytes: &[u8]| {
        let mut replaced = bytes.to_vec();
        for place in names_in(bytes) {
            let name = std::str::from_utf8(&bytes[place.clone()]).unwrap_or_default();
            if let Some(new) = names.get(name) {
                replaced[place].copy_from_slice(new.as_bytes());
            }
        }
        replaced
    };
    let new_script = String::from_utf8_lossy(&replace(script.as_bytes())).into_owned();
    (new_script, replace(module))
}

/// Where names with the prefix stand.
fn names_in(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = position(&bytes[from..], PREFIX.as_bytes()) {
        let start = from + at;
        let in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
        let end = start + bytes[start..].iter().take_while(in_name).count();
        found.push(start..end);
        from = end;
    }
    found
}

fn position(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes
        .windows(sought.len())
        .position(|window| window == sought)
}

fn ends_in_digest(name: &str) -> bool {
    let digest = name.rsplit('_').next().unwrap_or_default();
    digest.len() == DIGEST && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn a_name_is_replaced_on_both_sides_by_one_of_its_length() {
        let script = "{__wbg_get_0123456789abcdef:a=>a.b,__wbg_set_fedcba9876543210:c,__wbg_ptr:d}";
        let module = b"\x1a__wbg_set_fedcba9876543210\0\x1a__wbg_get_0123456789abcdef\0";
        let (script, module) = renamed(script, module);
        let [get, set] = ["__wbg____________________0", "__wbg____________________1"];
        assert_eq!(script, format!("{{{get}:a=>a.b,{set}:c,__wbg_ptr:d}}"));
        assert_eq!(module, format!("\x1a{set}\0\x1a{get}\0").as_bytes());
    }
}
