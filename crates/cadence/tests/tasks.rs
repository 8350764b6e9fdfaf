//! Which interview it is: a task to be handed in is no meeting, and the others are told apart.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

mod common;

use cadence::plan::MoveKind::{Cadence, Letter, Prepare};
use cadence::plan::{Channel, LastContact, Reason};
use cadence::record::ContactKind::Interviewer;
use cadence::record::{Body, Interview, InterviewForm, Settings, Stage};
use cadence::text;
use cadence::text::letter::{Input, LetterKind};
use common::*;

fn of_stage(date: &str, stage: Stage, met: &[&str], held: bool) -> Interview {
    Interview {
        date: d(date),
        stage: Some(stage),
        met: ids(met),
        held,
        ..Interview::default()
    }
}

fn task(date: &str, held: bool) -> Body {
    Body::Interview(of_stage(date, Stage::Task, &[], held))
}

#[test]
fn a_task_that_lies_ahead_is_finished_by_its_day() {
    let it = story([
        interview("03-02", &["ann"]),
        letter("03-02", &["ann"]),
        task("03-12", false),
    ])
    .person(Interviewer, "ann");
    let step = it.the(Prepare, "03-10");
    assert_eq!(step.reason, Reason::HandIn(d("03-12")));
    assert_eq!(step.window.preferred, d("03-11"));
    assert_eq!(
        it.says("03-10"),
        ["Wed 11 Mar: Finish the task for Orchard, due Thursday 12 March"]
    );
    assert_eq!(
        it.why("03-10"),
        "The task is due on Thursday 12 March. Finished by Wednesday 11 March, it can be read once \
         more before it goes out."
    );
    assert_eq!(
        it.why("03-12"),
        "The task is due today. Once it has gone out, say so here."
    );
}

#[test]
fn a_task_that_was_handed_in_owes_no_letter() {
    let it = story([
        interview("03-02", &["ann"]),
        letter("03-02", &["ann"]),
        task("03-12", true),
    ])
    .person(Interviewer, "ann");
    assert_eq!(it.kinds("03-12"), [Cadence]);
    // It is a contact all the same: the window counts from it.
    let step = it.the(Cadence, "03-12");
    assert_eq!(step.channel, Channel::Phone);
    assert_eq!(step.window, window("03-19", "03-20", "03-26"));
    let Reason::Cadence { last, .. } = step.reason else {
        panic!("{:?}", step.reason);
    };
    assert_eq!(last, LastContact::Task);
    assert!(it.why("03-12").starts_with("The task was handed in on "));
}

#[test]
fn what_is_owed_for_the_interview_before_does_not_lapse_with_the_task() {
    let it = story([interview("03-11", &["ann"]), task("03-12", true)]).person(Interviewer, "ann");
    let owed = it.the(Letter, "03-12");
    assert_eq!(owed.about, Some(id("ann")));
    assert_eq!(owed.reason, Reason::Letter(d("03-11")));
}

#[test]
fn a_task_alone_owes_nobody_a_letter_either() {
    let it = story([task("03-12", true)]);
    assert_eq!(it.kinds("03-12"), [Cadence]);
    assert_eq!(it.the(Cadence, "03-20").channel, Channel::Phone);
}

#[test]
fn a_task_that_was_talked_through_is_a_meeting() {
    let talk = Body::Interview(of_stage("03-12", Stage::Task, &["ann"], true));
    let it = story([talk]).person(Interviewer, "ann");
    assert_eq!(it.the(Letter, "03-12").about, Some(id("ann")));
}

#[test]
fn an_interview_that_lies_ahead_says_which_it_is() {
    let today = d("03-05");
    let arranged = |stage, form, time: &str| {
        let interview = Interview {
            stage,
            form,
            time: time.parse().ok(),
            ..of_stage("03-12", Stage::First, &[], false)
        };
        text::arranged(&interview, today)
    };
    let video = Some(InterviewForm::Video);
    assert_eq!(
        arranged(Some(Stage::Second), video, "10:00:00"),
        "Second interview, by video, Thursday 12 March, 10:00"
    );
    assert_eq!(
        arranged(None, None, "10:00:00"),
        "Interview Thursday 12 March, 10:00"
    );
    assert_eq!(
        arranged(Some(Stage::Task), video, ""),
        "Task due Thursday 12 March"
    );
    let on_the_day = of_stage("03-05", Stage::Panel, &[], false);
    assert_eq!(text::arranged(&on_the_day, today), "Panel interview today");
    let long = Interview {
        time: "23:00:00".parse().ok(),
        minutes: Some(90),
        ..on_the_day
    };
    assert_eq!(
        text::arranged(&long, today),
        "Panel interview today, 23:00 to 00:30"
    );
    let lengths = [1, 45, 60, 61, 150].map(text::interview_length);
    assert_eq!(
        lengths,
        [
            "1 minute",
            "45 minutes",
            "1 hour",
            "1 hour 1 minute",
            "2 hours 30 minutes"
        ]
    );
}

#[test]
fn the_history_and_what_was_saved_say_which_it_is() {
    let it = story([]).person(Interviewer, "Ann");
    let says = |interview: Interview| {
        let body = Body::Interview(interview);
        (
            text::history(&body, &it.opportunity),
            text::saved(&body, &it.opportunity, None),
        )
    };
    let second = Interview {
        form: Some(InterviewForm::OnSite),
        agency: true,
        ..of_stage("03-12", Stage::Second, &["Ann"], true)
    };
    let (line, kept) = says(second);
    assert_eq!(
        line,
        "Second interview with Ann, on site, through the agency"
    );
    assert_eq!(
        kept,
        "Second interview on Thursday 12 March with Ann, kept."
    );
    let (line, kept) = says(of_stage("03-12", Stage::Task, &[], false));
    assert_eq!(line, "Task due");
    assert_eq!(kept, "Task due on Thursday 12 March, kept.");
    let (line, _) = says(of_stage("03-12", Stage::Task, &[], true));
    assert_eq!(line, "Task handed in");
}

#[test]
fn no_letter_takes_the_day_of_a_task_for_that_of_the_interview() {
    let it = story([interview("03-02", &["ann"]), task("03-12", true)]).person(Interviewer, "ann");
    let to = Some(id("ann"));
    let known = Input::of(
        LetterKind::AfterInterview,
        &it.opportunity,
        &Settings::default(),
        to.as_ref(),
        d("03-13"),
    );
    assert_eq!(known.interview, Some(d("03-02")));
}

#[test]
fn in_a_calendar_a_task_is_due_and_takes_place_nowhere() {
    let it = story([]);
    let says =
        |stage| text::calendar_interview(&of_stage("03-12", stage, &[], false), &it.opportunity);
    assert_eq!(says(Stage::Task), "Task for Orchard due");
    assert_eq!(says(Stage::Second), "Interview at Orchard");
    assert_eq!(text::held_button(true), "I handed it in");
}

#[test]
fn no_sentence_of_a_task_is_out_of_tone() {
    let it = story([task("03-12", false)]);
    for today in ["03-09", "03-11", "03-12"] {
        let why = it.why(today);
        assert_eq!(text::tone::check(&why), [], "{why}");
    }
}
