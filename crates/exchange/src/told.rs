//! What taking a backup in would do, in words.

use cadence::record::{Body, Opportunity};
use cadence::text::{day_in, history};
use chrono::NaiveDate;

use crate::restore::{Change, DryRun, FieldChange, ItemChange, Kept};

/// So many lines are told of one opening; the rest is counted.
const MOST: usize = 12;

/// "2 new, 1 changed, 3 as they are."
#[must_use]
pub fn counts(run: &DryRun) -> String {
    let deleted = match run.deleted {
        0 => String::new(),
        n => format!(", {n} deleted"),
    };
    let (added, changed, same) = (run.added, run.changed, run.same);
    format!("{added} new, {changed} changed{deleted}, {same} as they are.")
}

/// That so many values of a file can't be read: at least one.
#[must_use]
pub fn unread(count: usize) -> String {
    match count {
        1 => "One record in it can't be read, and stays out. Keep the file.".to_owned(),
        count => format!("{count} records in it can't be read, and stay out. Keep the file."),
    }
}

/// What a restore did: "Restored: 1 added, 2 changed, 3 deleted."
#[must_use]
pub fn restored(run: &DryRun) -> String {
    match (run.added, run.changed, run.deleted) {
        (0, 0, 0) if !run.settings.is_empty() => "Restored: the settings.".to_owned(),
        (added, changed, 0) => format!("Restored: {added} added, {changed} changed."),
        (added, changed, deleted) => {
            format!("Restored: {added} added, {changed} changed, {deleted} deleted.")
        }
    }
}

/// What becomes of one opening: "new", "deleted", "changed".
#[must_use]
pub fn kind(change: &Change) -> &'static str {
    match (change.added, change.deleted) {
        (true, _) => "new",
        (_, true) => "deleted",
        _ => "changed",
    }
}

/// What changes in one opening, a line each; none where it is new or deleted.
#[must_use]
pub fn lines(
    change: &Change,
    before: &Opportunity,
    after: &Opportunity,
    today: NaiveDate,
) -> Vec<String> {
    let fields = change.fields.iter().map(field);
    let items = change
        .items
        .iter()
        .map(|change| item(change, before, after, today));
    let mut lines: Vec<String> = fields.chain(items).collect();
    if lines.len() > MOST {
        let rest = lines.len() - MOST + 1;
        lines.truncate(MOST - 1);
        lines.push(format!("And {rest} more."));
    }
    lines
}

fn field(change: &FieldChange) -> String {
    let name = match change.field {
        "company" => "Company",
        "role" => "Role",
        "region" => "Country",
        "work_week" => "Working week",
        "time_zone" => "Time zone",
        "medium" => "How they want to hear from you",
        "advert" => "Advert",
        "pay" => "Pay",
        "place" => "Place",
        "source" => "Found through",
        "cv" => "CV",
        "applied" => "Applied on",
        _ => "Agency",
    };
    match (change.before.as_str(), change.after.as_str()) {
        ("", after) => format!("{name} added: {after}"),
        (before, "") => format!("{name} taken out: {before}"),
        (before, after) => format!("{name}: {before} becomes {after}"),
    }
}

fn item(
    change: &ItemChange,
    before: &Opportunity,
    after: &Opportunity,
    today: NaiveDate,
) -> String {
    let told = |body: &Body, of: &Opportunity| {
        let text = match body {
            Body::Contact(contact) if !contact.name.trim().is_empty() => contact.name.clone(),
            Body::Contact(_) => "a contact".to_owned(),
            _ => history(body, of),
        };
        match body.date() {
            Some(date) => format!("{text}, {}", day_in(date, today)),
            None => text,
        }
    };
    match (&change.before, &change.after) {
        (None, Some(new)) => format!("Added: {}", told(new, after)),
        (Some(old), None) => format!("Deleted: {}", told(old, before)),
        (_, Some(new)) => format!("Changed: {}", told(new, after)),
        (None, None) => String::new(),
    }
}

/// What was deleted on one side and stays; `company` names its opening.
#[must_use]
pub fn kept(kept: &Kept, company: &str) -> String {
    match (&kept.item, kept.deleted_here) {
        (None, true) => {
            format!("{company} was deleted here. The file has a later edit, so it comes back.")
        }
        (None, false) => {
            format!("The file has {company} as deleted. There is a later edit here, so it stays.")
        }
        (Some(_), true) => format!(
            "An entry of {company} was deleted here. The file has a later edit, so it comes back."
        ),
        (Some(_), false) => format!(
            "The file has an entry of {company} as deleted. There is a later edit here, so it stays."
        ),
    }
}

/// "Settings that change: the window, your name."; empty if none do.
#[must_use]
pub fn settings(fields: &[&str]) -> String {
    let mut names: Vec<&str> = fields.iter().map(|field| setting(field)).collect();
    names.dedup();
    match names.is_empty() {
        true => String::new(),
        false => format!("Settings that change: {}.", names.join(", ")),
    }
}

fn setting(field: &str) -> &'static str {
    match field {
        "min" | "max" => "the days between contacts",
        "rhythm" => "the calling day",
        "region" => "the country",
        "work_week" => "the working week",
        "holidays_added" | "holidays_removed" | "holidays_lifted" => "the holidays",
        "days_off" => "your days off",
        "name" => "your name",
        "medium" => "how to follow up",
        _ => "your number",
    }
}
