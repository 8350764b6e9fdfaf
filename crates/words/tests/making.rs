//! What is made of the files, and what is refused.

use std::path::Path;

fn made(language: &str, of: &str) -> String {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages");
    match words::rust(&home, language, of) {
        Ok(rust) => rust,
        Err(problem) => format!("error: {problem}"),
    }
}

#[test]
fn a_message_without_arguments_is_a_constant() {
    let rust = made("en", "shop");
    assert!(rust.contains(r#"pub(crate) const WELCOME: &str = "Welcome to The Baker Group!";"#));
    assert!(rust.contains(r#"pub(crate) const WELCOME_HINT: &str = "Mind the step";"#));
    assert!(rust.contains(r#"pub(crate) const BRACES: &str = "A { is a brace.";"#));
}

#[test]
fn one_with_arguments_is_a_struct_that_says_it() {
    let rust = made("en", "shop");
    assert!(rust.contains("pub(crate) struct Greeting<A> {\npub(crate) name: A,\n}"));
    assert!(
        rust.contains(r#"format!("Good morning, {}. Welcome to The Baker Group!", self.name)"#)
    );
}

#[test]
fn a_number_chooses_by_itself_then_by_the_plurals_of_the_language() {
    for (language, one) in [("en", "1 => "), ("de", "1 => ")] {
        let rust = made(language, "shop/till");
        assert!(rust.contains("match self.count {\n0 => "), "{rust}");
        assert!(rust.contains(one), "{rust}");
        assert!(rust.contains("pub(crate) count: usize"), "{rust}");
    }
    // In French nothing is singular too.
    assert!(made("fr", "shop/till").contains("0 | 1 => "));
    let polish = made("pl", "shop/till");
    assert!(polish.contains("1 => "), "{polish}");
}

#[test]
fn a_file_is_a_module_in_that_of_its_folder() {
    let rust = made("en", "shop");
    assert!(rust.contains("pub(crate) mod till {\npub(crate) mod sum {"));
}

#[test]
fn another_language_says_it_its_own_way() {
    assert!(made("de", "shop").contains("Guten Morgen, {}."));
}

#[test]
fn a_missing_message_and_a_wrong_argument_are_named_with_their_file() {
    let missing = made("fr", "shop");
    assert!(missing.starts_with("error: ") && missing.contains("door.ftl: greeting is missing"));
    let wrong = made("nl", "shop");
    assert!(
        wrong.contains("door.ftl: greeting has other arguments"),
        "{wrong}"
    );
}

#[test]
fn a_comment_that_is_indented_is_not_read_out() {
    let spanish = made("es", "shop");
    assert!(spanish.contains("door.ftl: welcome"), "{spanish}");
    assert!(spanish.contains("a sentence is one line"), "{spanish}");
}

#[test]
fn a_name_that_is_no_language_is_refused() {
    assert!(made("?", "shop").contains("names no language"));
}

#[test]
fn the_pseudo_language_is_longer_and_stands_in_brackets() {
    let rust = made("en-XA", "shop");
    assert!(rust.contains("⟦Ŵ") || rust.contains("⟦W"), "{rust}");
    let [plain, longer] = ["en", "en-XA"].map(|language| welcome(&made(language, "shop")));
    assert!(longer.starts_with(words::pseudo::OPENS) && longer.ends_with(words::pseudo::CLOSES));
    let (plain, longer) = (plain.chars().count(), longer.chars().count());
    assert!(longer * 100 >= plain * 130, "{longer} of {plain}");
}

/// What the constant says.
fn welcome(rust: &str) -> String {
    let line = rust.lines().find(|line| line.contains("const WELCOME:"));
    let text = line.and_then(|line| line.split('"').nth(1));
    text.unwrap_or_default().to_owned()
}
