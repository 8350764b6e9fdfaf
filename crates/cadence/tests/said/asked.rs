//! The days they named: “call me on …”, “not before …”, “no phone”.

use super::*;

#[test]
fn call_me_is_a_call_on_that_day() {
    let unsent = unwritten(&[call_me("03-06", "03-10")]);
    check(
        &unsent,
        "03-09",
        &[
            "Fri 6 Mar: Write to Ann at Orchard",
            "Tue 10 Mar: Call Ann at Orchard",
        ],
    );
    check(&unsent, "03-10", &["Tue 10 Mar: Call Ann at Orchard"]);
    check_not(&unsent, "03-10", "by letter");
    let after_messages = told(&[
        message("03-13"),
        message("03-20"),
        call_me("03-23", "03-26"),
    ]);
    check(
        &after_messages,
        "03-26",
        &["Thu 26 Mar: Call Ann at Orchard"],
    );
    let ruled = told(&[no_phone("03-06"), call_me("03-11", "03-17")]);
    check(&ruled, "03-17", &["Tue 17 Mar: Call Ann at Orchard"]);
    check_not(&ruled, "03-17", "not to be phoned");
    // The rule stands again once that call is made.
    let made = ruled.and(message("03-17"));
    check(&made, "03-31", &["Fri 27 Mar: Write to Ann at Orchard"]);
    // Said after it, "no phone" wins.
    let later = told(&[call_me("03-06", "03-17"), no_phone("03-11")]);
    check(&later, "03-17", &["Tue 17 Mar: Write to Ann at Orchard"]);
}

#[test]
fn between_two_days_they_named_the_later_word_holds() {
    let not_before_later = told(&[call_me("03-06", "03-24"), not_before("03-11", "04-06")]);
    check(
        &not_before_later,
        "03-24",
        &["Mon 6 Apr: Call Ann at Orchard"],
    );
    check_why(
        &not_before_later,
        "03-24",
        "later not to be contacted before Monday 6 April",
    );
    let call_me_later = told(&[not_before("03-06", "04-06"), call_me("03-11", "03-24")]);
    check(
        &call_me_later,
        "03-24",
        &["Tue 24 Mar: Call Ann at Orchard"],
    );
    let step = call_me_later.the(MoveKind::Cadence, "03-11");
    assert_eq!(step.window, window("03-24", "03-24", "03-25"));
    let decision_later = told(&[call_me("03-06", "03-24"), decides("03-18", "03-27")]);
    check(
        &decision_later,
        "03-24",
        &["Mon 30 Mar: Call Ann at Orchard"],
    );
    // A decision that is far off does not gainsay the call.
    let far = told(&[call_me("03-06", "03-24"), decides("03-18", "05-29")]);
    check(&far, "03-24", &["Tue 24 Mar: Call Ann at Orchard"]);
    let at_once = told(&[call_me("03-06", "03-24"), decides("03-06", "03-10")]);
    check(&at_once, "03-10", &["Tue 24 Mar: Call Ann at Orchard"]);
}

#[test]
fn a_day_they_asked_for_that_has_passed_is_said_so() {
    let it = told(&[call_me("03-06", "03-24")]);
    check_why(&it, "03-24", "They asked you to call on Tuesday 24 March.");
    check_why(
        &it,
        "03-25",
        "That day has passed; a contact still counts today.",
    );
    // A Saturday is no day for a call.
    check_why(
        &it,
        "03-28",
        "Today is not a day for a call: Monday 30 March is the next.",
    );
}

#[test]
fn a_day_to_call_on_that_was_said_with_no_phone_is_a_call() {
    let at_once = told(&[no_phone("03-11"), call_me("03-11", "03-17")]);
    check(&at_once, "03-17", &["Tue 17 Mar: Call Ann at Orchard"]);
}

#[test]
fn what_changes_nothing_is_not_said() {
    // The window opens on Friday 13 March anyway.
    let usual = told(&[not_before("03-06", "03-13")]);
    check(&usual, "03-13", &["Fri 20 Mar: Call Ann at Orchard"]);
    check_not(&usual, "03-13", "not to be contacted before");
    let later = told(&[not_before("03-06", "03-16")]);
    check_why(
        &later,
        "03-13",
        "not to be contacted before Monday 16 March",
    );
    // A promise on the day of the last contact is news; one from before it is not.
    let same_day = told(&[message("03-13"), promised("03-13")]);
    check_why(&same_day, "03-20", "They promised on Friday 13 March");
    let before = told(&[promised("03-12"), message("03-13")]);
    check_not(&before, "03-20", "They promised");
}
