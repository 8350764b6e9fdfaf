use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};

use crate::record::{Interview, InterviewForm, Stage};
use crate::text::date::day_in;

/// Which interview it is, as a choice: "Second".
#[must_use]
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Screening => "Screening",
        Stage::First => "First",
        Stage::Second => "Second",
        Stage::Panel => "Panel",
        Stage::Task => "Task to hand in",
        Stage::Final => "Final",
    }
}

/// How an interview is held, as a choice: "By video".
#[must_use]
pub fn interview_form(form: InterviewForm) -> &'static str {
    match form {
        InterviewForm::OnSite => "On site",
        InterviewForm::Video => "By video",
        InterviewForm::Phone => "By phone",
    }
}

/// Which interview it is, as a title: "Second interview".
pub(in crate::text) fn interview_name(interview: &Interview) -> &'static str {
    match interview.stage {
        None => "Interview",
        Some(Stage::Screening) => "Screening",
        Some(Stage::First) => "First interview",
        Some(Stage::Second) => "Second interview",
        Some(Stage::Panel) => "Panel interview",
        Some(Stage::Task) => "Task",
        Some(Stage::Final) => "Final interview",
    }
}

/// How it is held, within a title: "by video".
pub(in crate::text) fn held_by(interview: &Interview) -> Option<&'static str> {
    interview.form.map(|form| match form {
        InterviewForm::OnSite => "on site",
        InterviewForm::Video => "by video",
        InterviewForm::Phone => "by phone",
    })
}

/// What is pressed once an interview is over, or a task has gone out.
#[must_use]
pub fn held_button(is_task: bool) -> &'static str {
    match is_task {
        true => "I handed it in",
        false => "It has taken place",
    }
}

/// An interview that lies ahead: "Second interview, by video, Thursday 12 March, 10:00", "Task due
/// Thursday 12 March".
#[must_use]
pub fn arranged(interview: &Interview, today: NaiveDate) -> String {
    let when = match interview.date == today {
        true => "today".to_owned(),
        false => day_in(interview.date, today),
    };
    let name = match interview.stage {
        Some(Stage::Task) => "Task due",
        _ => interview_name(interview),
    };
    let what = match held_by(interview).filter(|_| !interview.is_task()) {
        Some(form) => format!("{name}, {form}, {when}"),
        None => format!("{name} {when}"),
    };
    match interview.time {
        Some(time) => format!("{what}, {}", from_to(time, interview.minutes)),
        None => what,
    }
}

/// "10:00"; "10:00 to 11:30", where it is known how long it lasts.
fn from_to(time: NaiveTime, minutes: Option<u16>) -> String {
    let shown = |time: NaiveTime| format!("{:02}:{:02}", time.hour(), time.minute());
    let end = minutes.map(|minutes| time + TimeDelta::minutes(minutes.into()));
    match end {
        Some(end) => format!("{} to {}", shown(time), shown(end)),
        None => shown(time),
    }
}

/// How long an interview lasts, as a choice: "45 minutes", "1 hour", "1 hour 30 minutes".
#[must_use]
pub fn interview_length(minutes: u16) -> String {
    let count = |number: u16, what: &str| match number {
        0 => String::new(),
        1 => format!("1 {what}"),
        number => format!("{number} {what}s"),
    };
    let parts = [count(minutes / 60, "hour"), count(minutes % 60, "minute")];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}
