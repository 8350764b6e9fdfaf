//! A replacement says what the person said, and no more.

use std::collections::BTreeMap;

use cadence::text::tone::{Flag, apply, check};

use crate::corpus::working;
use crate::{FLAGGED, lines, mended};

/// The words a replacement may bring in, and what must stand in the sentence for each.
const SAID_BY: &str = include_str!("said_by.txt");

/// Every sentence that is to be flagged, with its flags.
fn sentences() -> impl Iterator<Item = &'static str> {
    let families = FLAGGED.iter().flat_map(|flagged| lines(flagged.2));
    families.chain(working().caught.into_iter().map(|sentence| sentence.text))
}

fn flags() -> impl Iterator<Item = (&'static str, Flag)> {
    sentences().flat_map(|text| check(text).into_iter().map(move |flag| (text, flag)))
}

/// In lower case, with contractions as written.
fn words(text: &str) -> Vec<String> {
    let marks = |c: char| !c.is_alphanumeric() && c != '\'';
    let text = text.to_lowercase().replace('\u{2019}', "'");
    let words = text.split(marks).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// "asks", "asked" and "asking" are `ask`.
fn is_said(word: &str, said: &[String]) -> bool {
    let stem = |it: &str| {
        let it = it.split('\'').next().unwrap_or_default();
        let tails = ["ing", "ed", "es", "s", "e"];
        let cut = tails.iter().find_map(|tail| it.strip_suffix(tail));
        cut.filter(|cut| cut.len() > 2).unwrap_or(it).to_owned()
    };
    said.iter()
        .any(|other| other == word || stem(other) == stem(word))
}

#[test]
fn a_replacement_claims_and_commands_nothing_new() {
    let table: BTreeMap<_, Vec<String>> = SAID_BY
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(word, said)| (word, words(said)))
        .collect();
    let mut wrong = Vec::new();
    for (text, flag) in flags() {
        let said = words(text);
        for word in words(&flag.replacement) {
            let allowed = table.get(word.as_str());
            let said_otherwise = allowed
                .is_some_and(|all| all.is_empty() || all.iter().any(|other| is_said(other, &said)));
            if !is_said(&word, &said) && !said_otherwise {
                wrong.push(format!(
                    "{word:?} in {:?} for {text:?} ({})",
                    flag.replacement, flag.rule
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_sentence_reads_right_once_mended() {
    let mut wrong = Vec::new();
    for text in sentences() {
        // Looks again until nothing is flagged, so that no replacement trips a rule.
        let after = mended(text);
        let said = words(&after);
        let was = words(text);
        let doubled = |all: &[String]| all.windows(2).filter(|pair| pair[0] == pair[1]).count();
        if doubled(&said) > doubled(&was) {
            wrong.push(format!("a word twice: {after:?} for {text:?}"));
        }
        let begins_small = after.starts_with(char::is_lowercase);
        if begins_small && text.starts_with(char::is_uppercase) {
            wrong.push(format!("no capital: {after:?} for {text:?}"));
        }
        if after.contains("  ") || after.contains(" ,") || after.starts_with([',', '.', ' ']) {
            wrong.push(format!("a mark is left: {after:?} for {text:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_said_otherwise_keeps_its_names_and_numbers() {
    let mut wrong = Vec::new();
    for (text, flag) in flags().filter(|flagged| !flagged.1.replacement.is_empty()) {
        let instead = words(&flag.replacement);
        let phrase = &text[flag.phrase.clone()];
        let first = phrase.split_whitespace().next().unwrap_or_default();
        let rest = &phrase[first.len()..];
        for word in rest.split(|c: char| !c.is_alphanumeric() && c != '\'') {
            let is_name = word.starts_with(char::is_uppercase)
                && word.chars().skip(1).any(char::is_lowercase)
                && !word.starts_with("I'");
            let is_number = word.contains(|c: char| c.is_ascii_digit());
            if (is_name || is_number) && !instead.contains(&word.to_lowercase()) {
                wrong.push(format!("{word:?}: {:?} for {text:?}", flag.replacement));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_half_of_a_threat_is_left() {
    for (text, expected) in [
        (
            "Call me by Friday, or I take the other job, and you lose me.",
            "Call me by Friday.",
        ),
        (
            "If you don't decide by Monday, I will accept another offer, and that will be that.",
            "",
        ),
        ("Should I hear nothing, I'm off; others are waiting.", ""),
        (
            "Unless you call today, I withdraw, and I will tell people why.",
            "",
        ),
        (
            "Thank you for Monday. Either you decide now or I go elsewhere, for good.",
            "Thank you for Monday.",
        ),
    ] {
        assert_eq!(mended(text), expected, "{text}");
    }
}

#[test]
fn an_easy_way_out_is_not_made_a_command() {
    for text in [
        "Feel free to ignore this.",
        "Feel free to disregard this letter.",
        "Please feel free to delete my message.",
        "Don't hesitate to say no.",
    ] {
        let flags = check(text);
        assert!(!flags.is_empty(), "{text}");
        assert_eq!(
            flags
                .iter()
                .fold(text.to_owned(), |it, flag| apply(&it, flag)),
            "",
            "{text}"
        );
    }
    assert_eq!(
        mended("Please feel free to call me after six."),
        "You can call me after six."
    );
}
