//! What becomes of a scribble, and whose letter it goes to.

use cadence::record::Tag;
use cadence::text::letter::{Input, Kind, Register, compose};

use crate::build::*;

/// Checks that a letter with one line of the notebook says this.
#[track_caller]
fn check(tag: Tag, scribble: &str, expected: &str) {
    let input = Input {
        notes: notes(&[(tag, scribble)]),
        ..halden(Kind::AfterInterview, Register::Plain)
    };
    let input = Input {
        people: vec![person("Anna Berg")],
        ..input
    };
    let text = compose(&input).text();
    assert!(text.contains(expected), "{expected:?} not in\n{text}");
}

#[test]
fn a_fragment_stands_after_a_colon() {
    check(Tag::Impressed, "Clean floors.", ": Clean floors.");
    check(
        Tag::Impressed,
        "The night shift runs itself.",
        ": the night shift runs itself.",
    );
    check(
        Tag::Impressed,
        "SAP gone in 6 weeks!!",
        ": SAP gone in 6 weeks.",
    );
    check(
        Tag::Need,
        "need one place for all the figures",
        ": one place for all the figures.",
    );
    check(
        Tag::Need,
        "they lose 3 days a month",
        ": you lose 3 days a month.",
    );
    check(
        Tag::Need,
        "their stock figures are wrong",
        ": your stock figures are wrong.",
    );
    check(
        Tag::WouldDo,
        "I'd start with the monday report",
        ": start with the Monday report.",
    );
    check(
        Tag::Landed,
        "told them that i cut it to 2 days",
        ": I cut it to 2 days.",
    );
    check(Tag::Landed, "that i speak Polish", ": I speak Polish.");
    check(
        Tag::WouldDo,
        "sit with finance & plant in week one",
        ": sit with finance and plant in week one.",
    );
}

#[test]
fn several_things_become_one_row() {
    let expected = ": floor spotless; nobody shouts; labels on everything.";
    check(
        Tag::Impressed,
        "- floor spotless\n- nobody shouts\n- labels on everything",
        expected,
    );
    check(
        Tag::Impressed,
        "floor spotless. nobody shouts. labels on everything",
        expected,
    );
    check(
        Tag::Impressed,
        "floor spotless 🎉, ,  nobody shouts ; labels on everything...",
        ": floor spotless, nobody shouts; labels on everything.",
    );
}

#[test]
fn what_would_read_wrongly_is_quoted() {
    check(
        Tag::Need,
        "we need one place for it, our books are late",
        ": “one place for it, our books are late”.",
    );
    check(
        Tag::Impressed,
        "she built the team herself",
        ": “she built the team herself”.",
    );
    check(
        Tag::Need,
        "they lose days since they have two systems",
        ": “they lose days since they have two systems”.",
    );
    check(
        Tag::Impressed,
        "the operators fix it, they wait for nobody",
        ": the operators fix it, they wait for nobody.",
    );
}

#[test]
fn a_question_ends_itself() {
    check(
        Tag::WouldDo,
        "ask first: who reads the report?",
        ": ask first: who reads the report?\n",
    );
}

#[test]
fn names_stay_as_they_are() {
    check(
        Tag::Landed,
        "moved 40 clerks to .NET and R&D tools",
        "moved 40 clerks to .NET and R&D tools.",
    );
    check(
        Tag::Need,
        "someone for Oslo AND for finance",
        ": someone for Oslo and for finance.",
    );
}

#[test]
fn what_somebody_said_goes_to_their_letter() {
    for said in [
        "Tom: nobody waits here",
        "tom said that nobody waits here",
        "Tom Reed says nobody waits here",
        "Tom - \"nobody waits here\"",
        "nobody waits here (Tom)",
    ] {
        let mut input = halden(Kind::AfterInterview, Register::Plain);
        input.notes = notes(&[(Tag::WhoSaid, said)]);
        let letters = to_each(&input);
        let has = |n: usize| letters[n].1.text().contains(": nobody waits here.");
        assert!(
            !has(0) && has(1) && !has(2),
            "{said:?}\n{}",
            letters[1].1.text()
        );
        // In a letter to another, who said it stands with it.
        let other = compose(&Input {
            kind: Kind::Second,
            ..input
        });
        assert!(other.text().contains("Tom Reed"), "{}", other.text());
    }
}

#[test]
fn each_line_is_in_one_letter_only() {
    let letters = to_each(&halden(Kind::AfterInterview, Register::Plain));
    let mut all: Vec<_> = letters.iter().flat_map(|it| &it.1.drawn_on).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
    assert!(letters.iter().all(|it| !it.1.drawn_on.is_empty()));
}

#[test]
fn no_call_is_promised_where_none_is_wanted() {
    let mut input = halden(Kind::AfterInterview, Register::Plain);
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
