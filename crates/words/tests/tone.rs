//! What is made of the rules of the tone check, and what is refused.

use std::path::Path;

fn made(language: &str) -> String {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages");
    match words::tone::rust(&home, language) {
        Ok(rust) => rust,
        Err(problem) => format!("error: {problem}"),
    }
}

#[test]
fn a_family_is_a_table() {
    let rust = made("en");
    assert!(rust.contains(r#"("loud", &["very? loud"]),"#), "{rust}");
    assert!(rust.contains("pub(super) const DOOR: &[ToneRule] = &["));
    assert!(rust.contains(
        r#"ToneRule { id: "slam", why: "A door is shut quietly.", heads: "slam~ | bang~ @loud", ends: DOOR_SHUT_ENDS, broad: false },"#
    ));
    assert!(rust.contains(r#"heads: "shout~", ends: ALL_ENDS, broad: true },"#));
}

#[test]
fn a_name_that_nothing_has_is_told_with_its_file_and_rule() {
    for (language, problem) in [
        ("de", "door.toml: slam: no class is called hard"),
        ("fr", "door.toml: slam: no why is called polite"),
        ("nl", "door.toml: slam: stands twice"),
        ("pl", "door.toml: no rule names polite"),
        (
            "pt",
            "door.toml: slam: slam~ stands twice in slam~/bang~/slam~",
        ),
    ] {
        let told = made(language);
        assert!(
            told.starts_with("error: ") && told.ends_with(problem),
            "{told}"
        );
    }
}

#[test]
fn the_pseudo_language_has_the_rules_of_english_and_says_why_in_its_own_way() {
    let rust = made("en-XA");
    assert!(rust.contains(r#"id: "slam", why: "⟦"#), "{rust}");
    assert!(rust.contains(r#"heads: "slam~ | bang~ @loud""#));
}

#[test]
fn what_is_learned_is_packed_by_the_numbers_of_its_traits() {
    let rust = made("en");
    assert!(rust.contains(r#"MEANINGS: &[(&str, &str)] = &[("loud", "loud noisy")];"#));
    assert!(rust.contains("pub(super) const SAFE: i32 = -7;"), "{rust}");
    assert!(
        rust.contains(r#"LEARNED: &[u8] = b"\x85\x928,\x08\x94\xd42\x9c";"#),
        "{rust}"
    );
    // A language may have learned nothing.
    assert!(
        made("it").contains(r#"LEARNED: &[u8] = b"";"#),
        "{}",
        made("it")
    );
}
