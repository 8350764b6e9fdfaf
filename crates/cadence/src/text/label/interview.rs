use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};

use crate::record::{Interview, InterviewForm, Stage};
use crate::text::date::day_in;
use crate::words::date as date_words;
use crate::words::label::interview as words;

/// Which interview it is, as a choice: "Second".
#[must_use]
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Screening => words::STAGE_SCREENING,
        Stage::First => words::STAGE_FIRST,
        Stage::Second => words::STAGE_SECOND,
        Stage::Panel => words::STAGE_PANEL,
        Stage::Task => words::STAGE_TASK,
        Stage::Final => words::STAGE_FINAL,
    }
}

/// How an interview is held, as a choice: "By video".
#[must_use]
pub fn interview_form(form: InterviewForm) -> &'static str {
    match form {
        InterviewForm::OnSite => words::ON_SITE,
        InterviewForm::Video => words::VIDEO,
        InterviewForm::Phone => words::PHONE,
    }
}

/// Which interview it is, as a title: "Second interview".
pub(in crate::text) fn interview_name(interview: &Interview) -> &'static str {
    match interview.stage {
        None => words::INTERVIEW,
        Some(Stage::Screening) => words::SCREENING,
        Some(Stage::First) => words::FIRST,
        Some(Stage::Second) => words::SECOND,
        Some(Stage::Panel) => words::PANEL,
        Some(Stage::Task) => words::TASK,
        Some(Stage::Final) => words::FINAL,
    }
}

/// The same within a line: "second interview".
pub(in crate::text) fn interview_inline(interview: &Interview) -> &'static str {
    match interview.stage {
        None => words::INTERVIEW_INLINE,
        Some(Stage::Screening) => words::SCREENING_INLINE,
        Some(Stage::First) => words::FIRST_INLINE,
        Some(Stage::Second) => words::SECOND_INLINE,
        Some(Stage::Panel) => words::PANEL_INLINE,
        Some(Stage::Task) => words::TASK_INLINE,
        Some(Stage::Final) => words::FINAL_INLINE,
    }
}

/// As [`interview_name`]; of a task, whether it is still due.
pub(in crate::text) fn interview_done(interview: &Interview) -> &'static str {
    match (interview.is_task(), interview.held) {
        (true, true) => words::TASK_HANDED_IN,
        (true, false) => words::TASK_DUE,
        (false, _) => interview_name(interview),
    }
}

/// How it is held, within a title: "by video".
pub(in crate::text) fn held_by(interview: &Interview) -> Option<&'static str> {
    interview.form.map(|form| match form {
        InterviewForm::OnSite => words::ON_SITE_INLINE,
        InterviewForm::Video => words::VIDEO_INLINE,
        InterviewForm::Phone => words::PHONE_INLINE,
    })
}

/// What is pressed once an interview is over, or a task has gone out.
#[must_use]
pub fn held_button(is_task: bool) -> &'static str {
    match is_task {
        true => words::HELD_TASK,
        false => words::HELD,
    }
}

/// An interview that lies ahead: "Second interview, by video, Thursday 12 March, 10:00", "Task due
/// Thursday 12 March".
#[must_use]
pub fn arranged(interview: &Interview, today: NaiveDate) -> String {
    let day = match interview.date == today {
        true => date_words::TODAY.to_owned(),
        false => day_in(interview.date, today),
    };
    let name = match interview.stage {
        Some(Stage::Task) => words::TASK_DUE,
        _ => interview_name(interview),
    };
    let interview_on = match held_by(interview).filter(|_| !interview.is_task()) {
        Some(form) => words::ArrangedHeld {
            interview: name,
            form,
            day,
        }
        .text(),
        None => words::Arranged {
            interview: name,
            day,
        }
        .text(),
    };
    match interview.time {
        Some(time) => words::ArrangedAt {
            interview: interview_on,
            time: from_to(time, interview.minutes),
        }
        .text(),
        None => interview_on,
    }
}

/// "10:00"; "10:00 to 11:30", where it is known how long it lasts.
fn from_to(time: NaiveTime, minutes: Option<u16>) -> String {
    let shown = |time: NaiveTime| format!("{:02}:{:02}", time.hour(), time.minute());
    let end = minutes.map(|minutes| time + TimeDelta::minutes(minutes.into()));
    match end {
        Some(end) => words::FromTo {
            from: shown(time),
            to: shown(end),
        }
        .text(),
        None => shown(time),
    }
}

/// How long an interview lasts, as a choice: "45 minutes", "1 hour", "1 hour 30 minutes".
#[must_use]
pub fn interview_length(minutes: u16) -> String {
    let (hours, minutes) = (usize::from(minutes / 60), usize::from(minutes % 60));
    let of_hours = || words::Hours { hours }.text();
    let of_minutes = || words::Minutes { minutes }.text();
    match (hours, minutes) {
        (0, 0) => String::new(),
        (_, 0) => of_hours(),
        (0, _) => of_minutes(),
        (_, _) => words::HoursMinutes {
            hours: of_hours(),
            minutes: of_minutes(),
        }
        .text(),
    }
}
