//! Calls with no answer, leaving out, putting off.

use super::*;

#[test]
fn the_first_call_with_no_answer_asks_for_a_message() {
    let it = told(&[no_answer("03-19")]);
    check(&it, "03-20", &["Fri 20 Mar: Call Ann at Orchard"]);
    check_why(
        &it,
        "03-20",
        "leave a message this time, with the assistant or on voicemail",
    );
    // After the window the sentence about it is still true.
    check_not(&it, "03-27", "window stands");
    let thrice = told(&["03-18", "03-19", "03-20"].map(no_answer));
    check(&thrice, "03-23", &["Mon 23 Mar: Write to Ann at Orchard"]);
    check_why(
        &thrice,
        "03-23",
        "three calls with no answer, so this one is by letter",
    );
}

#[test]
fn a_reason_never_says_two_channels() {
    let it = told(&[
        message("03-13"),
        message("03-27"),
        no_answer("04-10"),
        no_answer("04-13"),
        no_answer("04-14"),
    ]);
    check(&it, "04-15", &["Wed 15 Apr: Write to Ann at Orchard"]);
    check_not(&it, "04-15", "Try again");
    check_not(&it, "04-15", "call sheet");
    let once = told(&[message("03-13"), message("03-27"), no_answer("04-10")]);
    check(&once, "04-13", &["Mon 13 Apr: Write to Ann at Orchard"]);
    check_not(&once, "04-13", "Try again");
    check_not(&once, "04-13", "leave a message");
}

#[test]
fn a_call_left_out_starts_the_window_anew() {
    let it = told(&[skip("03-20", MoveKind::Cadence, None)]);
    check(&it, "03-20", &["Fri 3 Apr: Call Ann at Orchard"]);
    let step = it.the(MoveKind::Cadence, "03-20");
    assert_eq!(
        (step.window, step.state),
        (window("03-27", "04-03", "04-03"), State::Waiting)
    );
    check_why(
        &it,
        "03-20",
        "You left this out on Friday 20 March, so the days count from there",
    );
    // It is no contact: after two messages the letter is still the change.
    let messages = told(&[
        message("03-13"),
        message("03-20"),
        skip("04-03", MoveKind::Cadence, None),
    ]);
    check(&messages, "04-17", &["Fri 17 Apr: Write to Ann at Orchard"]);
    // A contact after it counts alone.
    check_not(&it.and(message("03-30")), "03-30", "left this out");
}

#[test]
fn a_move_put_off_is_done_with_by_the_contact() {
    for put_off in ["03-18", "03-20"] {
        let it = told(&[
            snooze(put_off, "03-27", MoveKind::Cadence, None),
            message("03-20"),
        ]);
        check(&it, "03-20", &["Fri 3 Apr: Call Ann at Orchard"]);
        assert_eq!(it.the(MoveKind::Cadence, "03-20").snoozed, None);
    }
}

#[test]
fn what_was_done_on_the_day_of_the_contact_came_before_it() {
    // Nobody answered in the morning; in the afternoon a message was left.
    let it = told(&[no_answer("03-20"), message("03-20")]);
    check(&it, "03-20", &["Fri 3 Apr: Call Ann at Orchard"]);
    check_not(&it, "03-27", "If nobody answers");
    // Left out, and then done after all.
    let it = told(&[skip("03-20", MoveKind::Cadence, None), message("03-20")]);
    check_not(&it, "03-20", "left this out");
}

#[test]
fn a_move_can_be_put_off_to_the_first_day_of_its_window() {
    let it = told(&[snooze("03-09", "03-13", MoveKind::Cadence, None)]);
    check(&it, "03-09", &["Fri 13 Mar: Call Ann at Orchard"]);
    // Not to a day before it.
    let it = told(&[snooze("03-09", "03-12", MoveKind::Cadence, None)]);
    check(&it, "03-09", &["Fri 20 Mar: Call Ann at Orchard"]);
}

#[test]
fn the_day_after_a_call_with_no_answer_may_be_the_first_of_the_window() {
    let it = told(&[no_answer("03-12")]);
    check(&it, "03-12", &["Fri 13 Mar: Call Ann at Orchard"]);
}
