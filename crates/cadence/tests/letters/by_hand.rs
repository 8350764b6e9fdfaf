//! Letters written by hand: what is found in them, how alike they are, what a new proposal adds.

use cadence::text::letter::{
    Beat, LetterKind, ProposalChange, Register, alike, beats, changes, compose, likeness,
    with_paragraph,
};

use crate::build::*;

/// Checks the sentence in which each beat is found; "" where it is not.
#[track_caller]
fn check(kind: LetterKind, text: &str, expected: &[(Beat, &str)]) {
    let found = beats(&halden(kind, Register::Plain), text);
    let found = found.iter().map(|found| {
        let sentence = found.range.clone().map_or("", |range| &text[range]);
        (found.beat, sentence)
    });
    let found: Vec<_> = found.collect();
    assert_eq!(found, expected);
}

#[test]
fn a_letter_of_ones_own() {
    check(
        LetterKind::AfterInterview,
        "Hi Anna,\n\nI really appreciated the two hours you gave me on Friday! The thing that \
         struck me was the wall of customer letters by the canteen. You mentioned the three days \
         you lose each month; I'd love to have a go at that.\n\nThis is the job for me. I could \
         start as soon as April. I'll phone you the week after next.\n\nMia",
        &[
            (
                Beat::Thanks,
                "I really appreciated the two hours you gave me on Friday!",
            ),
            (
                Beat::Impressed,
                "The thing that struck me was the wall of customer letters by the canteen.",
            ),
            (
                Beat::Example,
                "The thing that struck me was the wall of customer letters by the canteen.",
            ),
            (Beat::Belief, ""),
            (Beat::Interested, "This is the job for me."),
            (Beat::Eager, "I could start as soon as April."),
            (Beat::Next, "I'll phone you the week after next."),
        ],
    );
}

#[test]
fn a_letter_without_the_half_of_it() {
    let text = "Dear Mr Reed,\n\nit was a pleasure to meet you. I was not impressed by the \
                coffee, and I'm not interested in stories.\n\nRegards\nMia";
    check(
        LetterKind::AfterInterview,
        text,
        &[
            (Beat::Thanks, "it was a pleasure to meet you."),
            (Beat::Impressed, ""),
            (Beat::Example, ""),
            (Beat::Belief, ""),
            (Beat::Interested, ""),
            (Beat::Eager, ""),
            (Beat::Next, ""),
        ],
    );
    let found = beats(&halden(LetterKind::AfterInterview, Register::Plain), text);
    // Only the person knows the example.
    let all = found.iter().filter(|found| found.beat != Beat::Example);
    assert!(all.into_iter().all(|found| found.suggestion.is_some()));
}

#[test]
fn a_second_letter_of_ones_own() {
    check(
        LetterKind::Second,
        "Dear Anna,\nI've been thinking about the role since we talked in March – my interest has \
         only grown. I'd be proud to join Halden. What I bring is patience with figures, and I'm \
         confident it would pay off: when I saw how the plant counts stock, I had ideas at once.\n\
         Have you decided yet?\nMia",
        &[
            (
                Beat::Occasion,
                "I've been thinking about the role since we talked in March – my interest has only grown.",
            ),
            (
                Beat::Interested,
                "I've been thinking about the role since we talked in March – my interest has only grown.",
            ),
            (Beat::Wish, "I'd be proud to join Halden."),
            (
                Beat::Belief,
                "What I bring is patience with figures, and I'm confident it would pay off: when I saw how the plant counts stock, I had ideas at once.",
            ),
            (
                Beat::Example,
                "What I bring is patience with figures, and I'm confident it would pay off: when I saw how the plant counts stock, I had ideas at once.",
            ),
            (Beat::Decision, "Have you decided yet?"),
        ],
    );
}

#[test]
fn a_no_of_ones_own() {
    check(
        LetterKind::DeclineOffer,
        "Dear Tom, many thanks for the offer. It was a hard choice, but I won't take it. I admire \
         how your people work. I hope our paths cross.",
        &[
            (Beat::Thanks, "Dear Tom, many thanks for the offer."),
            (Beat::Answer, "It was a hard choice, but I won't take it."),
            (Beat::Impressed, "I admire how your people work."),
            (Beat::Door, "I hope our paths cross."),
        ],
    );
}

#[test]
fn a_range_is_of_the_text_whatever_is_in_it() {
    let text = "Kära Åsa 🎉,\r\n\r\n“Tack!” Thank you – truly… I want this job.";
    let found = beats(&halden(LetterKind::AfterInterview, Register::Plain), text);
    let at = |beat| {
        found
            .iter()
            .find(|found| found.beat == beat)
            .unwrap()
            .range
            .clone()
            .unwrap()
    };
    assert_eq!(&text[at(Beat::Thanks)], "Thank you – truly…");
    assert_eq!(&text[at(Beat::Interested)], "I want this job.");
}

#[test]
fn alike_is_what_a_reader_would_call_alike() {
    let a = "Dear Anna,\n\nThank you for the conversation on Friday about the job. I want it.\n\nKind regards,\nMia";
    assert_eq!(likeness(a, &a.replace("Anna", "Tom")), 100);
    let b = "Dear Tom,\n\nIt was good to meet you, and your floor is the cleanest I ever saw.\n\nKind regards,\nMia";
    assert_eq!(likeness(a, b), 0);
    assert_eq!(likeness(a, ""), 0);
    assert_eq!(alike(54, "Tom"), None);
    assert_eq!(
        alike(62, "Anna Berg").unwrap(),
        "This letter shares 62 per cent of its wording with the one to Anna Berg. People compare: \
         give this one its own example first."
    );
}

#[test]
fn a_new_proposal_never_overwrites() {
    let old = compose(&halden(LetterKind::AfterInterview, Register::Plain)).text();
    let new = old.replace("Thank you", "Something new came up, and I thank you");
    assert_eq!(changes("", &old, &new), ProposalChange::Replace);
    assert_eq!(changes(&old, &old, &new), ProposalChange::Replace);
    assert_eq!(changes(&new, &old, &new), ProposalChange::Nothing);
    let mine = "Dear Anna,\n\nall mine.\n\nKind regards,\nMia";
    let next =
        "Dear Anna,\n\nOld, and taken out.\n\nThis one is entirely new here.\n\nKind regards,\nMia";
    let old = "Dear Anna,\n\nOld, and taken out.\n\nKind regards,\nMia";
    let offered = "This one is entirely new here.".to_owned();
    assert_eq!(
        changes(mine, old, next),
        ProposalChange::Offer(vec![offered.clone()])
    );
    let added = with_paragraph(mine, &offered);
    assert_eq!(
        added,
        "Dear Anna,\n\nall mine.\n\nThis one is entirely new here.\n\nKind regards,\nMia"
    );
    assert_eq!(changes(&added, old, next), ProposalChange::Nothing);
    assert_eq!(with_paragraph("", "One."), "One.");
}
