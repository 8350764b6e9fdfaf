//! What there is to know while they are on the telephone.

use cadence::record::{Answer, Body, Interest, NewsKind, Settings, Topic};
use cadence::text::brief::{Brief, brief};
use cadence::text::script::they_call;

use crate::build::*;

fn of(more: &[Body], today: &str) -> Brief {
    let it = halden(more);
    brief(&it, &plan_of(&it, today), day(today))
}

fn noted(body: Body, words: &str) -> Body {
    match body {
        Body::Touch(mut touch) => {
            touch.note = words.to_owned();
            Body::Touch(touch)
        }
        other => other,
    }
}

#[test]
fn the_last_contact_stands_first_and_then_the_last_of_which_something_was_noted() {
    let spoke = noted(spoke("03-10", Answer::NoDate), "Two more to see.");
    let both = of(&[letter("03-06"), spoke.clone(), message("03-17")], "03-20");
    let said: Vec<_> = both
        .last
        .iter()
        .map(|said| (said.line.as_str(), said.note.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (
                "Tuesday 17 March: Message left with Priya for Anna Berg",
                ""
            ),
            ("Tuesday 10 March: Spoke with Anna Berg", "Two more to see."),
        ]
    );
    assert_eq!(of(&[spoke], "03-20").last.len(), 1);
    // What nobody answered, and what is dated later, was not said.
    let later = of(&[no_answer("03-12"), message("03-27")], "03-20");
    assert_eq!(
        later.last[0].line,
        "Friday 6 March: Interview with Anna Berg"
    );
}

#[test]
fn of_each_promise_the_last_word_is_told() {
    let it = of(
        &[
            spoke("03-09", Answer::DecisionBy(day("03-16"))),
            news("03-11", NewsKind::DecisionBy(day("03-25"))),
            news("03-12", NewsKind::PromisedContact),
            news("03-13", NewsKind::WillCall(day("03-24"))),
        ],
        "03-20",
    );
    assert_eq!(
        it.promised,
        [
            "They said they would call on Tuesday 24 March.",
            "They said on Thursday 12 March that they would be in touch.",
            "They decide on Wednesday 25 March.",
        ]
    );
    let owed = of(&[news("03-19", NewsKind::AskedAbout(Topic::Pay))], "03-20");
    assert_eq!(
        owed.promised,
        ["You owe them an answer: they asked about pay on Thursday 19 March."]
    );
}

#[test]
fn the_interest_is_in_the_persons_words_the_newest_first() {
    let shown = |date: &str, note: &str| {
        Body::Interest(Interest {
            date: day(date),
            note: note.to_owned(),
        })
    };
    let it = of(
        &[
            shown("03-06", "A tour."),
            shown("03-10", "Asked for a start"),
            shown("03-06", " "),
        ],
        "03-20",
    );
    assert_eq!(it.interest, ["Asked for a start", "A tour"]);
}

#[test]
fn what_to_ask_is_what_a_call_of_ones_own_asks() {
    let words = |more: &[Body]| {
        let it = halden(more);
        let plan = plan_of(&it, "03-20");
        let beats = they_call(&it, &plan, &Settings::default(), day("03-20"));
        beats.into_iter().map(|beat| beat.words).collect::<Vec<_>>()
    };
    assert_eq!(words(&[])[0], "Has a decision been made yet?");
    let passed = words(&[news("03-09", NewsKind::DecisionBy(day("03-18")))]);
    assert_eq!(
        passed[0],
        "You had planned to decide on Wednesday 18 March. What has been decided?"
    );
    // A question that waits for its answer comes before.
    let asked = words(&[news("03-19", NewsKind::AskedAbout(Topic::StartDate))]);
    assert!(asked[0].starts_with("I can start"), "{asked:?}");
    assert_eq!(asked[1], "Has a decision been made yet?");
}
