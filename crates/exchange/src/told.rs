//! What taking a backup in would do, in words.

use cadence::record::{Body, Opportunity};
use cadence::text::{day_in, history};
use chrono::NaiveDate;

use crate::restore::{FieldChange, ItemChange, Kept, OpeningChange, RestoreDryRun};
use crate::words::field as field_words;
use crate::words::list as list_words;
use crate::words::restore as words;

/// So many lines are told of one opening; the rest is counted.
const MOST: usize = 12;

/// "2 new, 1 changed, 3 as they are."
#[must_use]
pub fn counts(run: &RestoreDryRun) -> String {
    words::Counts {
        added: run.added,
        changed: run.changed,
        deleted: run.deleted,
        same: run.same,
    }
    .text()
}

/// That so many values of a file can't be read: at least one.
#[must_use]
pub fn unread(count: usize) -> String {
    words::Unread { count }.text()
}

/// What a restore did: "Restored: 1 added, 2 changed, 3 deleted."
#[must_use]
pub fn restored(run: &RestoreDryRun) -> String {
    match (run.added, run.changed, run.deleted) {
        (0, 0, 0) if !run.settings.is_empty() => words::RESTORED_SETTINGS.to_owned(),
        (added, changed, deleted) => words::Restored {
            added,
            changed,
            deleted,
        }
        .text(),
    }
}

/// What becomes of one opening: "new", "deleted", "changed".
#[must_use]
pub fn kind(change: &OpeningChange) -> &'static str {
    match (change.added, change.deleted) {
        (true, _) => words::OPENING_NEW,
        (_, true) => words::OPENING_DELETED,
        _ => words::OPENING_CHANGED,
    }
}

/// What changes in one opening, a line each; none where it is new or deleted.
#[must_use]
pub fn lines(
    change: &OpeningChange,
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
        lines.push(words::Rest { count: rest }.text());
    }
    lines
}

fn field(change: &FieldChange) -> String {
    let name = match change.field {
        "company" => field_words::COMPANY,
        "role" => field_words::ROLE,
        "region" => field_words::COUNTRY,
        "work_week" => field_words::WORKING_WEEK,
        "time_zone" => field_words::TIME_ZONE,
        "medium" => field_words::MEDIUM,
        "advert" => field_words::ADVERT,
        "pay" => field_words::PAY,
        "place" => field_words::PLACE,
        "source" => field_words::SOURCE,
        "cv" => field_words::CV,
        "applied" => field_words::APPLIED,
        _ => field_words::AGENCY,
    };
    match (change.before.as_str(), change.after.as_str()) {
        ("", after) => words::FieldAdded { name, after }.text(),
        (before, "") => words::FieldRemoved { name, before }.text(),
        (before, after) => words::FieldChanged {
            name,
            before,
            after,
        }
        .text(),
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
            Body::Contact(_) => words::ENTRY_CONTACT.to_owned(),
            _ => history(body, of),
        };
        match body.date() {
            Some(date) => words::EntryOfDay {
                entry: text,
                day: day_in(date, today),
            }
            .text(),
            None => text,
        }
    };
    match (&change.before, &change.after) {
        (None, Some(new)) => words::EntryAdded {
            entry: told(new, after),
        }
        .text(),
        (Some(old), None) => words::EntryDeleted {
            entry: told(old, before),
        }
        .text(),
        (_, Some(new)) => words::EntryChanged {
            entry: told(new, after),
        }
        .text(),
        (None, None) => String::new(),
    }
}

/// What was deleted on one side and stays; `company` names its opening.
#[must_use]
pub fn kept(kept: &Kept, company: &str) -> String {
    match (&kept.item, kept.deleted_here) {
        (None, true) => words::KeptOpeningHere { company }.text(),
        (None, false) => words::KeptOpeningThere { company }.text(),
        (Some(_), true) => words::KeptEntryHere { company }.text(),
        (Some(_), false) => words::KeptEntryThere { company }.text(),
    }
}

/// "Settings that change: the window, your name."; empty if none do.
#[must_use]
pub fn settings(fields: &[&str]) -> String {
    let mut names: Vec<&str> = fields.iter().map(|field| setting(field)).collect();
    names.dedup();
    match names.is_empty() {
        true => String::new(),
        false => words::Settings {
            settings: names.join(list_words::COMMA),
        }
        .text(),
    }
}

fn setting(field: &str) -> &'static str {
    match field {
        "min" | "max" => words::SETTING_PACE,
        "rhythm" => words::SETTING_RHYTHM,
        "region" => words::SETTING_REGION,
        "work_week" => words::SETTING_WORKING_WEEK,
        "holidays_added" | "holidays_removed" | "holidays_lifted" => words::SETTING_HOLIDAYS,
        "days_off" => words::SETTING_DAYS_OFF,
        "name" => words::SETTING_NAME,
        "medium" => words::SETTING_MEDIUM,
        _ => words::SETTING_PHONE,
    }
}
