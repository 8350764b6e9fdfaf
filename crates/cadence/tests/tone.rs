//! The tone check (R6): what is flagged, how it reads afterwards, and what is left alone.

#[path = "tone/corpus.rs"]
mod corpus;
#[path = "tone/letters.rs"]
mod letters;
#[path = "tone/measured.rs"]
mod measured;
#[path = "tone/truthful.rs"]
mod truthful;

use std::collections::BTreeSet;

use cadence::text::tone::{Family, Flag, apply, check, rules};
use proptest::prelude::*;

/// The sentences of each family, one a line.
const FLAGGED: [(Family, &str, &str); 12] = [
    (
        Family::Apologising,
        "apologising",
        include_str!("tone/apologising.txt"),
    ),
    (
        Family::Nuisance,
        "nuisance",
        include_str!("tone/nuisance.txt"),
    ),
    (Family::Begging, "begging", include_str!("tone/begging.txt")),
    (
        Family::Presuming,
        "presuming",
        include_str!("tone/presuming.txt"),
    ),
    (
        Family::CheckingIn,
        "checking",
        include_str!("tone/checking.txt"),
    ),
    (
        Family::Ultimatum,
        "ultimatum",
        include_str!("tone/ultimatum.txt"),
    ),
    (
        Family::SelfDeprecation,
        "self_deprecation",
        include_str!("tone/self_deprecation.txt"),
    ),
    (Family::Rivals, "rivals", include_str!("tone/rivals.txt")),
    (Family::Sarcasm, "sarcasm", include_str!("tone/sarcasm.txt")),
    (
        Family::HiredAlready,
        "hired_already",
        include_str!("tone/hired_already.txt"),
    ),
    (
        Family::Softening,
        "softening",
        include_str!("tone/softening.txt"),
    ),
    (Family::Filler, "filler", include_str!("tone/filler.txt")),
];
const NEAR_MISSES: &str = include_str!("tone/near_misses.txt");

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty())
}

/// The text with every flag's replacement in it, one after the other.
#[track_caller]
fn mended(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..12 {
        match check(&text).iter().find(|flag| !flag.remark) {
            Some(flag) => text = apply(&text, flag),
            None => return text,
        }
    }
    panic!("still flagged: {text:?} {:?}", check(&text));
}

#[test]
fn every_sentence_is_flagged_and_reads_right_afterwards() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (family, name, text) in FLAGGED {
        let mut page = String::new();
        for line in lines(text) {
            count += 1;
            let flags = check(line);
            if !flags.iter().any(|flag| flag.family == family) {
                wrong.push(format!("{name}: {line:?} {flags:?}"));
                continue;
            }
            let named: Vec<_> = flags.iter().map(|flag| flag.rule).collect();
            page += &format!("{}\n  - {line}\n  + {}\n", named.join(", "), mended(line));
        }
        insta::with_settings!({
            omit_expression => true,
            prepend_module_to_snapshot => false,
            snapshot_path => "tone/mended",
        }, {
            insta::assert_snapshot!(name, page);
        });
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 220, "{count}");
}

#[test]
fn near_misses_are_left_alone() {
    let count = lines(NEAR_MISSES).count();
    assert!(count >= 220, "{count}");
    let wrong: Vec<_> = lines(NEAR_MISSES)
        .flat_map(check_with)
        .map(|(line, it)| format!("{line}\n    {} {:?}", it.rule, &line[it.phrase.clone()]))
        .collect();
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

fn check_with(line: &str) -> impl Iterator<Item = (&str, Flag)> {
    check(line).into_iter().map(move |flag| (line, flag))
}

#[test]
fn every_rule_is_hit_by_a_sentence() {
    let worked_with = corpus::working().caught;
    let hit: BTreeSet<_> = FLAGGED
        .iter()
        .flat_map(|(_, _, text)| lines(text))
        .chain(worked_with.iter().map(|sentence| sentence.text))
        .flat_map(check)
        .map(|flag| flag.rule)
        .collect();
    let all = rules();
    let never: Vec<_> = all.iter().filter(|rule| !hit.contains(rule.1)).collect();
    assert!(never.is_empty(), "{} {never:?}", never.len());
    let ids: BTreeSet<_> = all.iter().map(|rule| rule.1).collect();
    assert_eq!(ids.len(), all.len(), "a name is used twice");
    assert!(all.len() >= 120, "{}", all.len());
}

#[test]
fn a_replacement_raises_no_flag_of_its_own() {
    let mut wrong = Vec::new();
    for line in FLAGGED.iter().flat_map(|flagged| lines(flagged.2)) {
        for flag in check(line).into_iter().filter(|flag| !flag.remark) {
            // Alone, where it begins a sentence, and where it stands.
            if flag.replacement.starts_with(char::is_uppercase) {
                let alone = check(&flag.replacement);
                wrong.extend(alone.into_iter().map(|flag| (line, flag.rule)));
            }
            let end = flag.range.start + flag.replacement.len();
            let inside = |it: &Flag| it.phrase.start < end && it.phrase.end > flag.range.start;
            let again = check(&apply(line, &flag)).into_iter().filter(inside);
            // Another phrase that the longer one hid may come to light, but never the same.
            wrong.extend(
                again
                    .filter(|other| other.rule == flag.rule)
                    .map(|other| (line, other.rule)),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[track_caller]
fn check_mended(text: &str, expected: &str) {
    assert_eq!(mended(text), expected);
}

#[test]
fn a_letter_keeps_its_shape() {
    check_mended(
        "Dear Ms Berg,\n\nI hope this email finds you well. Sorry to bother you again, but I am \
         truly interested.\n\nI know you are busy.\n\nI\u{2019}m just following up on our talk.\n\n\
         Yours,\nSam Hale",
        "Dear Ms Berg,\n\nI am truly interested.\n\nI am following up on our talk.\n\nYours,\nSam Hale",
    );
    check_mended(
        "Dear Tom\nSorry to bother you\nHas a decision been made?",
        "Dear Tom\nHas a decision been made?",
    );
    check_mended(
        "I would like to know, and I am sorry\nto bother you, whether the post is open.",
        "I would like to know whether the post is open.",
    );
    check_mended(
        "Would Friday suit (sorry to bother you again)?",
        "Would Friday suit?",
    );
    check_mended(
        "I hope I am not being a \u{201c}nuisance\u{201d}. Has a decision been made?",
        "Has a decision been made?",
    );
    check_mended("I WANT IT \u{2014} sorry to bother you.", "I WANT IT.");
}

#[test]
fn a_dismissal_is_known_again() {
    let identity = |text: &str| check(text).first().map(|flag| flag.identity(text));
    let expected = Some("sorry-to-bother i'm sorry to bother you, but".to_owned());
    assert_eq!(
        identity("I'm sorry to bother you, but has it been decided?"),
        expected
    );
    assert_eq!(
        identity("Hello. I'm Sorry to\nbother you, but why?"),
        expected
    );
    assert_ne!(identity("Sorry to bother you."), expected);
}

#[test]
fn the_method_raises_no_flag() {
    use cadence::text::method::{articles, evidence};
    let mut all: Vec<&str> = Vec::new();
    for it in articles() {
        all.extend([it.title, it.statement, it.why, it.when_not]);
    }
    for it in evidence() {
        all.extend([it.claim, it.source, it.caveat]);
    }
    for text in all {
        assert_eq!(check(text), [], "{text}");
    }
}

#[test]
fn the_words_for_people_are_whole_sentences() {
    for family in Family::ALL {
        assert!(!family.label().is_empty());
    }
    for (family, _, text) in FLAGGED {
        for flag in lines(text)
            .flat_map(check)
            .filter(|flag| flag.family == family)
        {
            assert!(
                flag.why.ends_with('.') && check(flag.why).is_empty(),
                "{}",
                flag.why
            );
        }
    }
}

/// Pieces that are hard on the cutting: accents, marks, half sentences, names.
fn pieces() -> impl Strategy<Value = String> {
    let mut all: Vec<&'static str> = FLAGGED
        .iter()
        .flat_map(|flagged| lines(flagged.2))
        .collect();
    all.extend(lines(NEAR_MISSES));
    let sentence = prop::sample::select(all);
    let part = prop_oneof![
        4 => (sentence, 0..120_usize, 0..120_usize).prop_map(|(it, from, to)| {
            it.chars().skip(from.min(to) / 2).take(to.max(40)).collect::<String>()
        }),
        1 => prop::sample::select(vec![
            "\n\n", "\n", " ", "\u{2019}", "\u{201c}", "\u{201d}", "\"", "'", "(", ")", " - ", "-",
            "\u{2014}", "...", "\u{2026}", "?", "!", ",", "\u{df}", "\u{130}", "e\u{301}", "\u{1f600}",
            "sorry", "but", "I", "I'm", "don't", "\r\n", "\u{a0}", "Mr.",
        ]).prop_map(str::to_owned),
        1 => ".{0,12}",
    ];
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn flags_can_be_applied_to_any_text(text in pieces()) {
        let flags = check(&text);
        let mut end = 0;
        for flag in &flags {
            prop_assert!(flag.range.start >= end && flag.range.start < flag.range.end);
            prop_assert!(text.get(flag.range.clone()).is_some(), "{flag:?}");
            prop_assert!(text.get(flag.phrase.clone()).is_some(), "{flag:?}");
            prop_assert!(flag.range.start <= flag.phrase.start || flag.replacement.is_empty());
            prop_assert!(flag.range.end >= flag.phrase.end);
            end = flag.range.end;
            let applied = apply(&text, flag);
            let grown = text.len() - flag.range.len() + flag.replacement.len();
            prop_assert_eq!(applied.len(), grown);
            let _ = apply("", flag);
        }
    }
}

/// What is not seen hides no phrase, and a letter is the same at any width.
#[test]
fn a_phrase_is_found_behind_soft_hyphens_and_in_full_width() {
    let flagged = |text: &str| {
        let flags = check(text);
        let phrases = flags
            .iter()
            .map(|flag| (flag.rule, &text[flag.phrase.clone()]));
        phrases
            .map(|(rule, phrase)| (rule, phrase.to_owned()))
            .collect::<Vec<_>>()
    };
    let plain = flagged("I am sorry to bother you.");
    let [(rule, _)] = plain.as_slice() else {
        panic!("{plain:?}");
    };
    for (text, phrase) in [
        (
            "I am sor\u{ad}ry to both\u{ad}er you.",
            "I am sor\u{ad}ry to both\u{ad}er you",
        ),
        (
            "I am s\u{200b}orry to bother you.",
            "I am s\u{200b}orry to bother you",
        ),
        (
            "Ｉ ａｍ ｓｏｒｒｙ ｔｏ ｂｏｔｈｅｒ ｙｏｕ．",
            "Ｉ ａｍ ｓｏｒｒｙ ｔｏ ｂｏｔｈｅｒ ｙｏｕ",
        ),
    ] {
        let found = flagged(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].0, *rule, "{text}");
        assert!(phrase.ends_with(&found[0].1), "{text}: {found:?}");
    }
}
