//! What holds for every letter, whatever was scribbled.

use cadence::record::Tag;
use cadence::text::letter::{
    ALIKE, Beat, Gap, Input, LetterKind, LetterWay, Noted, Recipient, Register, beats, compose,
    likeness, mailto, open_places, without_open_places,
};
use cadence::text::sentence::{fit, is_begun};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::build::*;

/// Anything at all, and what people scribble.
fn scribble() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~\n]{0,60}",
        "[a-zéA-Z .,;:!?\"'\\[\\]…“”🎉\n-]{0,80}",
        "(they|we|she|I|Anna:|tom said|need|told them) [a-z]{3,9}( [a-z]{2,9}){0,9}[.!?]{0,3}",
    ]
}

/// Nothing yet, something that can be sent, and something that can't.
fn sentence_of(n: usize) -> String {
    let all = [
        "",
        "I was impressed that the night shift runs without a foreman.",
        "yes",
        "In my last job I cut the month end from six days to two.",
        "",
        "what they need: peace and quiet, they said",
        "You are looking for somebody who can talk to the plant and to finance.",
        "Would you like me to start with the weekly plan?",
    ];
    all[n % all.len()].to_owned()
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-ZÅ][a-zé]{3,8}( [A-Z][a-z]{3,8})?",
        "[A-Z][a-z]{4,8} Inc\\.",
        "  [A-Z][a-z]{4,8}\n\\[x\\] ",
        "田中 太郎",
    ]
}

fn input() -> impl Strategy<Value = Input> {
    let notes = vec((select(Tag::ALL.to_vec()), scribble()), 0..12);
    let people = (1_usize..7, name());
    let names = (name(), name(), name());
    let of = (
        select(LetterKind::ALL.to_vec()),
        select(Register::ALL.to_vec()),
        any::<bool>(),
        select(LetterWay::ALL.to_vec()),
    );
    let days = (any::<bool>(), any::<bool>(), 0_usize..4);
    (notes, people, names, of, days).prop_map(|(notes, people, names, of, days)| {
        let noted = |(n, (tag, text)): (usize, (Tag, String))| Noted {
            id: format!("n{n}").as_str().into(),
            tag,
            text,
            sentence: sentence_of(n),
            by: None,
        };
        let people: Vec<Recipient> = (0..people.0)
            .map(|n| Recipient {
                id: Some(format!("p{n}").as_str().into()),
                name: format!(
                    "{} {}",
                    ["Anna", "Tom", "Lena", "Ove", "Kim", "Zoe"][n],
                    people.1
                ),
                addressed: String::new(),
            })
            .collect();
        Input {
            kind: of.0,
            register: of.1,
            may_call: of.2,
            way: of.3,
            me: names.0,
            company: names.1,
            role: names.2,
            today: days.0.then(|| day("03-06")),
            interview: days.1.then(|| day("03-06")),
            day: days.0.then(|| day("03-20")),
            turn: days.2,
            to: people.first().cloned(),
            people,
            achievements: notes.iter().map(|note| note.1.clone()).take(2).collect(),
            notes: notes.into_iter().enumerate().map(noted).collect(),
            ..Input::default()
        }
    })
}

fn check_clean(text: &str) {
    let text = &text.replace("Inc.", "Inc");
    for never in [
        "[", "]", "  ", ",,", "!", " ,", " ;", "..", "?.", ".,", "“", "”", "\"", ": ", "{", "}",
    ] {
        assert!(!text.contains(never), "{never:?} in {text:?}");
    }
    for (at, _) in text.match_indices(" .") {
        let next = text[at + 2..].chars().next();
        assert!(next.is_some_and(char::is_alphanumeric), "hole in {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_letter_is_whole(input in input()) {
        for (input, draft) in to_each(&input) {
            let text = draft.text();
            prop_assert_eq!(&compose(&input), &draft);
            prop_assert!(draft.subject.is_empty() == (input.way == LetterWay::Message) && !draft.greeting.is_empty());
            prop_assert!(draft.paragraphs.len() >= 2);
            // One place is open at most, and only where no sentence is there to be sent.
            prop_assert_eq!(open_places(&text).len(), draft.open.len());
            prop_assert!(draft.open.len() <= 1 && (draft.open.is_empty() || draft.drawn_on.is_empty()));
            for it in &draft.paragraphs {
                let text = without_open_places(&it.text);
                // What a reference could mention is a list in the person's own words.
                check_clean(text.split("\n– ").next().unwrap_or_default());
                prop_assert!(it.text.trim() == it.text && !it.text.is_empty());
            }
            let sendable = without_open_places(&text);
            prop_assert!(open_places(&sendable).is_empty());
            prop_assert!(mailto("", &draft.subject, &text).is_ascii());
            let asks = |gap| draft.missing.iter().any(|missing| missing.what == gap);
            for it in beats(&input, &text) {
                let waits = !draft.open.is_empty() || !draft.unused.is_empty();
                // A short message has no room for every point.
                let is_short = input.way == LetterWay::Message || draft.shape.is_some_and(|shape| shape.is_short());
                let is_said = draft.paragraphs.iter().any(|part| part.beats.contains(&it.beat));
                let asked = (is_short && !is_said)
                    || it.beat == Beat::Impressed && is_said
                    || it.beat == Beat::Example && (waits || asks(Gap::Example) || asks(Gap::Impressed));
                prop_assert!(it.range.is_some() || asked, "{:?} in {}", it.beat, text);
            }
        }
    }

    #[test]
    fn no_note_is_in_a_letter(input in input()) {
        for (input, draft) in to_each(&input) {
            let text = draft.paragraphs.iter().map(|paragraph| paragraph.text.split("\n– ").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
            for note in input.notes.iter().filter(|note| note.text.trim().len() > 12) {
                let whole = note.sentence.is_empty() && note.text.trim().ends_with('.') && is_begun(note.tag, note.text.trim());
                prop_assert!(whole || !text.contains(note.text.trim()), "{:?} in {}", note.text, text);
            }
            for note in &input.notes {
                let is_fit = fit(note.tag, &note.sentence, &[]).is_ok();
                prop_assert!(is_fit || note.sentence.len() < 12 || !text.contains(note.sentence.trim_end_matches('.')), "{}", text);
            }
        }
    }

    #[test]
    fn no_two_letters_of_an_interview_are_alike(input in input()) {
        let letters = to_each(&Input { kind: LetterKind::AfterInterview, ..input });
        for (n, (_, a)) in letters.iter().enumerate() {
            for (_, b) in &letters[..n] {
                let percent = likeness(&a.text(), &b.text());
                prop_assert!(percent < ALIKE, "{percent}\n{}\n\n{}", a.text(), b.text());
            }
        }
    }

    #[test]
    fn any_text_can_be_looked_through(input in input(), text in any::<String>()) {
        for it in beats(&input, &text) {
            if let Some(range) = it.range {
                prop_assert!(text.get(range).is_some_and(|part| part.trim() == part && !part.is_empty()));
            }
        }
        prop_assert_eq!(likeness(&text, "Dear"), 0);
    }
}

/// The words of the method itself: nothing that begs, excuses, fills or shouts.
#[test]
fn the_words_keep_their_standard() {
    const NEVER: [&str; 22] = [
        "sorry",
        "apolog",
        "unfortunately",
        "i would be grateful if",
        "could possibly",
        "just checking",
        "i am writing to",
        "leverag",
        "passion",
        "bother",
        "nuisance",
        "hope this finds",
        "look no further",
        "if i may",
        "humbl",
        "at your earliest",
        "don't hesitate",
        "do not hesitate",
        "forgive",
        "ghost",
        "!",
        "regret",
    ];
    let mut seen = 0;
    for kind in LetterKind::ALL {
        for register in Register::ALL {
            for turn in 0..40 {
                for known in [true, false] {
                    let full = halden(kind, register);
                    let input = if known {
                        Input {
                            turn,
                            day: Some(day("03-20")),
                            ..full
                        }
                    } else {
                        Input {
                            kind,
                            register,
                            turn,
                            ..Input::default()
                        }
                    };
                    let draft = compose(&input);
                    let asks: String = draft.missing.iter().map(|gap| gap.ask.as_str()).collect();
                    let all = format!("{}\n{}\n{asks}", draft.subject, draft.text()).to_lowercase();
                    for never in NEVER {
                        assert!(!all.contains(never), "{never:?} in {all}");
                    }
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, 2_400);
}

/// Each register has three wordings at least, whatever is known.
#[test]
fn another_wording_is_another_wording() {
    for kind in LetterKind::ALL {
        for register in Register::ALL {
            for known in [true, false] {
                let texts = (0..3).map(|turn| {
                    let input = if known {
                        halden(kind, register)
                    } else {
                        Input {
                            kind,
                            register,
                            ..Input::default()
                        }
                    };
                    let input = Input {
                        turn,
                        people: Vec::new(),
                        notes: Vec::new(),
                        ..input
                    };
                    let draft = compose(&input);
                    draft
                        .paragraphs
                        .iter()
                        .map(|paragraph| paragraph.text.clone())
                        .collect::<Vec<_>>()
                        .join("\n\n")
                });
                let texts: Vec<String> = texts.collect();
                for n in 0..3 {
                    let percent = likeness(&texts[n], &texts[(n + 1) % 3]);
                    assert!(
                        percent < ALIKE,
                        "{kind:?} {register:?} {percent}\n{}\n\n{}",
                        texts[n],
                        texts[(n + 1) % 3]
                    );
                }
            }
        }
    }
}
