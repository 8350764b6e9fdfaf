//! What holds for every letter, whatever was scribbled.

use cadence::record::Tag;
use cadence::text::letter::{
    ALIKE, Beat, Gap, Input, Kind, Noted, Person, Register, beats, compose, likeness, mailto,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::build::*;

const TAGS: [Tag; 5] = [
    Tag::Impressed,
    Tag::Need,
    Tag::Landed,
    Tag::WouldDo,
    Tag::WhoSaid,
];

/// Anything at all, and what people scribble.
fn scribble() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~\n]{0,60}",
        "[a-zéA-Z .,;:!?\"'\\[\\]…“”🎉\n-]{0,80}",
        "(they|we|she|I|Anna:|tom said|need|told them) [a-z]{3,9}( [a-z]{2,9}){0,9}[.!?]{0,3}",
    ]
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
    let notes = vec((select(TAGS.to_vec()), scribble()), 0..12);
    let people = (1_usize..7, name());
    let names = (name(), name(), name());
    let of = (
        select(Kind::ALL.to_vec()),
        select(Register::ALL.to_vec()),
        any::<bool>(),
    );
    let days = (any::<bool>(), any::<bool>(), 0_usize..4);
    (notes, people, names, of, days).prop_map(|(notes, people, names, of, days)| {
        let noted = |(n, (tag, text)): (usize, (Tag, String))| Noted {
            id: format!("n{n}").as_str().into(),
            tag,
            text,
            by: None,
        };
        let people: Vec<Person> = (0..people.0)
            .map(|n| Person {
                id: Some(format!("p{n}").as_str().into()),
                name: format!(
                    "{} {}",
                    ["Anna", "Tom", "Lena", "Ove", "Kim", "Zoe"][n],
                    people.1
                ),
            })
            .collect();
        Input {
            kind: of.0,
            register: of.1,
            may_call: of.2,
            me: names.0,
            company: names.1,
            role: names.2,
            today: days.0.then(|| day("03-06")),
            interview: days.1.then(|| day("03-06")),
            day: days.0.then(|| day("03-20")),
            turn: days.2,
            to: people.first().cloned(),
            people,
            achievements: notes.iter().map(|it| it.1.clone()).take(2).collect(),
            notes: notes.into_iter().enumerate().map(noted).collect(),
            phone: String::new(),
        }
    })
}

fn check_clean(text: &str) {
    let text = &text.replace("Inc.", "Inc");
    for never in ["[", "]", "  ", ",,", "!", " ,", " ;", "..", "?.", ".,"] {
        assert!(!text.contains(never), "{never:?} in {text:?}");
    }
    for (at, _) in text.match_indices(" .") {
        let next = text[at + 2..].chars().next();
        assert!(next.is_some_and(char::is_alphanumeric), "hole in {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_letter_is_whole(input in input()) {
        for (input, draft) in to_each(&input) {
            let text = draft.text();
            prop_assert_eq!(&compose(&input), &draft);
            check_clean(&draft.subject);
            prop_assert!(!draft.subject.is_empty() && !draft.greeting.is_empty());
            prop_assert!(draft.paragraphs.len() >= 2);
            for it in &draft.paragraphs {
                check_clean(&it.text);
                prop_assert!(it.text.trim() == it.text && !it.text.is_empty());
                prop_assert!(it.text.ends_with(['.', '?', '”']), "{}", it.text);
            }
            prop_assert!(mailto("", &draft.subject, &text).is_ascii());
            let asks = |gap| draft.missing.iter().any(|it| it.what == gap);
            for it in beats(&input, &text) {
                let asked = match it.beat {
                    Beat::Example => asks(Gap::Example) || !draft.paragraphs.iter().any(|it| it.beats.contains(&Beat::Example)),
                    Beat::LookFor => asks(Gap::Need),
                    _ => false,
                };
                prop_assert!(it.range.is_some() || asked, "{:?} in {}", it.beat, text);
            }
        }
    }

    #[test]
    fn no_two_letters_of_an_interview_are_alike(input in input()) {
        let letters = to_each(&Input { kind: Kind::AfterInterview, ..input });
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
                prop_assert!(text.get(range).is_some_and(|it| it.trim() == it && !it.is_empty()));
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
    for kind in Kind::ALL {
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
                    let asks: String = draft.missing.iter().map(|it| it.ask.as_str()).collect();
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
    for kind in Kind::ALL {
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
                        .map(|it| it.text.clone())
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
