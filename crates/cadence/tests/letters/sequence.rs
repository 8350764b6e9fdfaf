//! Letter after letter: what was said once is not said again.

use std::collections::BTreeSet;

use cadence::text::letter::{
    Draft, Input, LetterKind, LetterWay, Register, Shape, compose, shapes,
};

use crate::build::*;
use crate::notebooks::notebooks;

/// The sentences of a letter's paragraphs, in small letters.
fn said(draft: &Draft) -> BTreeSet<String> {
    let text: Vec<&str> = draft
        .paragraphs
        .iter()
        .map(|paragraph| paragraph.text.as_str())
        .collect();
    let text = text.join(" ").replace(['?', '\n'], ".");
    let all = text
        .split(". ")
        .map(|line| line.trim_matches(['.', ' ']).to_lowercase());
    all.filter(|line| !line.is_empty()).collect()
}

/// All that may go to one employer: the letters to four interviewers, then every ten days another.
fn sequence(register: Register) -> Vec<Draft> {
    let mut input = halden(LetterKind::AfterInterview, register);
    input.people.push(person("Ove Lund"));
    let mut sent: Vec<String> = Vec::new();
    let mut all = Vec::new();
    let mut send = |input: &Input| {
        let draft = compose(&Input {
            sent: sent.clone(),
            last: sent.last().cloned(),
            ..input.clone()
        });
        sent.push(draft.text());
        all.push(draft);
    };
    for to in input.people.clone() {
        send(&Input {
            to: Some(to),
            ..input.clone()
        });
    }
    use LetterKind as K;
    for kind in [
        K::Second,
        K::Second,
        K::DecisionPassed,
        K::Second,
        K::OfferInHand,
        K::Second,
        K::DecisionPassed,
        K::DoorOpen,
    ] {
        send(&Input {
            kind,
            day: Some(day("03-20")),
            ..input.clone()
        });
    }
    all
}

#[test]
fn no_sentence_goes_to_one_employer_twice() {
    for register in Register::ALL {
        let all = sequence(register);
        for (n, one) in all.iter().enumerate() {
            for other in &all[..n] {
                let (one, other) = (said(one), said(other));
                let both: Vec<_> = one.intersection(&other).collect();
                assert!(both.is_empty(), "{register:?}: {both:?}");
            }
        }
    }
}

#[test]
fn no_sentence_of_ours_goes_out_twice_in_a_row() {
    for kind in LetterKind::ALL {
        for register in Register::ALL {
            let mut last = None;
            let mut before: BTreeSet<String> = BTreeSet::new();
            // The same letter to one employer after another: only the latest is known.
            for _ in 0..6 {
                let input = Input {
                    notes: Vec::new(),
                    last: last.clone(),
                    day: Some(day("03-20")),
                    ..halden(kind, register)
                };
                let draft = compose(&input);
                let now = said(&draft);
                let both: Vec<_> = now.intersection(&before).collect();
                assert!(both.is_empty(), "{kind:?} {register:?}: {both:?}");
                before = now;
                last = Some(draft.text());
            }
        }
    }
}

/// One page: 90 to 180 words. The two shapes of three lines are shorter on purpose, since three
/// lines that are read on a telephone do more than a page of filling would.
#[test]
fn a_letter_has_the_length_of_a_letter() {
    for (name, input) in notebooks() {
        for kind in [LetterKind::AfterInterview, LetterKind::Second] {
            for register in Register::ALL {
                for turn in 0..6 {
                    let draft = compose(&Input {
                        kind,
                        register,
                        turn,
                        ..input.clone()
                    });
                    let (shape, words) = (draft.shape.unwrap(), draft.words());
                    let least = if shape.is_short() { 35 } else { 90 };
                    // A sentence is still to come.
                    let least = if draft.open.is_empty() { least } else { 60 };
                    assert!(
                        (least..=180).contains(&words),
                        "{name} {kind:?} {register:?} {shape:?}: {words}\n{}",
                        draft.text()
                    );
                }
            }
        }
    }
}

#[test]
fn there_are_shapes_to_choose_from() {
    assert_eq!(shapes(LetterKind::AfterInterview).len(), 4);
    assert_eq!(shapes(LetterKind::Second).len(), 3);
    let (_, rich) = notebooks()
        .into_iter()
        .find(|notebook| notebook.0.starts_with("38"))
        .unwrap();
    let mut seen = BTreeSet::new();
    for shape in shapes(LetterKind::AfterInterview) {
        let draft = compose(&Input {
            shape: Some(shape),
            ..rich.clone()
        });
        assert_eq!(draft.shape, Some(shape));
        let beats: Vec<_> = draft
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.beats.clone())
            .collect();
        assert!(seen.insert(beats), "{shape:?}");
    }
}

#[test]
fn an_addition_is_asked_for_where_it_is_chosen() {
    let (_, empty) = notebooks()
        .into_iter()
        .find(|notebook| notebook.0.starts_with("09"))
        .unwrap();
    let draft = compose(&Input {
        shape: Some(Shape::Addition),
        ..empty
    });
    assert!(
        draft
            .missing
            .iter()
            .any(|gap| gap.ask.starts_with("What would you add"))
    );
}

#[test]
fn a_message_is_three_lines_and_the_name() {
    for (name, input) in notebooks() {
        let draft = compose(&Input {
            way: LetterWay::Message,
            ..input
        });
        assert!(draft.subject.is_empty() && draft.close.is_empty(), "{name}");
        assert!(
            draft.words() <= 75,
            "{name}: {}\n{}",
            draft.words(),
            draft.text()
        );
    }
}
