//! What becomes of a scribble, and whose letter it goes to.

use cadence::record::Tag;
use cadence::text::letter::{
    Draft, Input, LetterKind, Register, compose, open_places, without_open_places,
};

use crate::build::*;

/// A letter to Anna Berg that has one line of the notebook to draw on.
fn with(tag: Tag, note: &str, sentence: &str) -> Draft {
    let mut notes = notes(&[(tag, note)]);
    sentence.clone_into(&mut notes[0].sentence);
    compose(&Input {
        notes,
        people: vec![person("Anna Berg")],
        ..halden(LetterKind::AfterInterview, Register::Plain)
    })
}

#[test]
fn a_sentence_stands_in_the_letter_as_it_was_finished() {
    let draft = with(
        Tag::Impressed,
        "clean",
        "I was impressed by how clean the hall is after a shift",
    );
    assert!(
        draft
            .text()
            .contains(" I was impressed by how clean the hall is after a shift.\n"),
        "{}",
        draft.text()
    );
    assert!(draft.open.is_empty() && draft.drawn_on.len() == 1);
}

#[test]
fn a_note_stands_beside_an_open_place_and_never_in_it() {
    for (tag, note) in [
        (Tag::Impressed, "clean"),
        (Tag::Need, "two shifts short, they said"),
        (Tag::Landed, "how I moved Oslo"),
        (Tag::WouldDo, "ask first: who reads the report?"),
        (Tag::WhoSaid, "Tom: nobody waits"),
        (Tag::ToAdd, "forgot the Bergen data"),
    ] {
        let draft = with(tag, note, "");
        let text = draft.text();
        assert_eq!(
            (draft.open.len(), open_places(&text).len()),
            (1, 1),
            "{text}"
        );
        assert!(!text.contains(note.rsplit(": ").next().unwrap()), "{text}");
        assert!(open_places(&without_open_places(&text)).is_empty());
    }
}

#[test]
fn what_can_not_be_sent_is_said_and_stays_out() {
    for (sentence, why) in [
        ("yes", "A few words more, and it is a sentence."),
        (
            "I was impressed by Anna's honesty about the audit",
            "It speaks of Anna Berg, who reads it. Say “you”.",
        ),
        (
            "I was impressed that they trust the night shift",
            "It says “they” of those who read it. Say “you”.",
        ),
        (
            "What impressed me most was this: clean floors",
            "Make one sentence of it, without the colon.",
        ),
        (
            "You said “we do causes” and I liked it a lot",
            "Say it in your own words, without quotation marks.",
        ),
        (
            "Who reads the weekly report on a Monday?",
            "It asks them something. Say what you know, or what you would do.",
        ),
        (
            "I was impressed by you lose nobody in a year",
            "Read it aloud: after “by” it needs other words, or another beginning.",
        ),
        (
            "I was impressed that she built all of it herself",
            "Say who “she” is, by name.",
        ),
        (
            "I was impressed by the mgmt and the whole team",
            "Write out “mgmt”: they read it as it stands.",
        ),
    ] {
        let draft = with(Tag::Impressed, "clean", sentence);
        let unfit = draft.open[0].unfit.as_ref().unwrap();
        assert_eq!(unfit.to_string(), why);
        assert!(!draft.text().contains(sentence));
    }
}

#[test]
fn what_is_left_out_leaves_no_place_open() {
    let input = Input {
        notes: notes(&[(Tag::Impressed, "clean")]),
        people: vec![person("Anna Berg")],
        ..halden(LetterKind::AfterInterview, Register::Plain)
    };
    let left_out = compose(&input)
        .open
        .iter()
        .map(|note| note.id.clone())
        .collect();
    let draft = compose(&Input { left_out, ..input });
    assert!(draft.open.is_empty() && open_places(&draft.text()).is_empty());
}

#[test]
fn roles_and_houses_read_right() {
    for (role, company, subject) in [
        ("Head of Finance", "The Baker Group", "Head of Finance"),
        ("RN, Cath Lab", "St. Mary's", "RN, Cath Lab"),
        (
            "senior rust engineer",
            "Institute for Marine Ecology",
            "Senior rust engineer",
        ),
        ("the Planner position", "hargreaves & sons", "Planner"),
    ] {
        for kind in LetterKind::ALL {
            for turn in 0..9 {
                let input = Input {
                    role: role.to_owned(),
                    company: company.to_owned(),
                    turn,
                    ..halden(kind, Register::Plain)
                };
                let draft = compose(&input);
                let text = draft.text();
                for never in [
                    "the senior",
                    "the RN",
                    "the Planner position role",
                    "the The",
                    "at Institute",
                    "hargreaves",
                    "..",
                    " a RN",
                ] {
                    assert!(!text.contains(never), "{never}: {text}");
                }
                assert!(
                    !draft.subject.contains(role) || draft.subject.contains(subject),
                    "{}",
                    draft.subject
                );
            }
        }
    }
}

#[test]
fn what_somebody_said_goes_to_their_letter() {
    let mut input = halden(LetterKind::AfterInterview, Register::Plain);
    input.notes = notes(&[(Tag::WhoSaid, "Tom: nobody waits here")]);
    input.notes[0].sentence = "Tom said that nobody waits here for a manager.".to_owned();
    let letters = to_each(&input);
    let has = |n: usize| {
        letters[n]
            .1
            .text()
            .contains("You said that nobody waits here for a manager.")
    };
    assert!(!has(0) && has(1) && !has(2), "{}", letters[1].1.text());
    // In a letter to another, who said it stands with it.
    let other = compose(&Input {
        kind: LetterKind::Second,
        ..input
    });
    assert!(
        other.text().contains("Tom said that nobody waits"),
        "{}",
        other.text()
    );
}

#[test]
fn each_line_is_in_one_letter_only() {
    let letters = to_each(&halden(LetterKind::AfterInterview, Register::Plain));
    let of = |it: &Draft| {
        it.open
            .iter()
            .chain(&it.unused)
            .map(|note| note.id.clone())
            .chain(it.drawn_on.clone())
            .collect::<Vec<_>>()
    };
    let mut all: Vec<_> = letters.iter().flat_map(|letter| of(&letter.1)).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
    assert_eq!(all.len(), NOTEBOOK.len());
}

#[test]
fn no_call_is_promised_where_none_is_wanted() {
    let mut input = halden(LetterKind::AfterInterview, Register::Plain);
    input.may_call = false;
    for (_, draft) in to_each(&input) {
        let text = draft.text().to_lowercase();
        assert!(
            !text.contains("will call")
                && !text.contains("telephone")
                && !text.contains("ring you"),
            "{text}"
        );
    }
}
