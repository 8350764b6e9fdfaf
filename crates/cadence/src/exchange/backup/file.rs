use serde::Serialize;

use crate::record::{Opportunity, Settings};

/// One record as it is written: an object whose one field says what it is.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Record<'a> {
    Opportunity(&'a Opportunity),
    Settings(&'a Settings),
}

/// Adds a record to the text of an object.
pub(super) fn push(text: &mut String, key: &str, record: &Record<'_>) {
    // A record holds no map with keys other than text and no float: it can always be written.
    push_raw(
        text,
        key,
        &serde_json::to_string(record).unwrap_or_default(),
    );
}

/// Adds a record of which nothing is known but its JSON. A key needs no escapes.
pub(super) fn push_raw(text: &mut String, key: &str, json: &str) {
    if !text.ends_with('{') {
        text.push(',');
    }
    text.push('"');
    text.push_str(key);
    text.push_str("\":");
    text.push_str(json);
}
