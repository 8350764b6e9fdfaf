use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;

use crate::record::{Id, Opportunity};
use crate::text::date::day_in;

/// A field of a record by its name in the data format, as a person knows it.
#[must_use]
pub fn field(name: &str) -> String {
    let known = match name {
        "about" | "contact" => "The person",
        "achievements" => "What they could mention",
        "addressed" => "In a letter, after “Dear”",
        "advert" => "Advert",
        "agency" => "Agency",
        "applied" => "Applied on",
        "company" => "Company",
        "cv" => "Version of the CV",
        "date" => "Day",
        "either" => "By phone or in writing",
        "email" => "E-mail",
        "form" => "How it is held",
        "from" => "First day",
        "held" => "It has taken place",
        "by" => "Who said it",
        "hours" => "Good hours",
        "interview" => "At which interview",
        "kind" => "What it was",
        "medium" => "Get in touch",
        "met" => "Whom you met",
        "minutes" => "How many minutes it takes",
        "mine" => "You said it",
        "name" => "Name",
        "no_phone" => "No phone calls",
        "not_before" => "Not before",
        "note" => "Note",
        "pay" => "Pay",
        "permission" => "The day they said yes to being named",
        "phone" => "Phone",
        "place" => "Place",
        "pronounced" => "How the name is said",
        "purpose" => "What for",
        "reach" => "How and when they like to be reached",
        "reason" => "Why",
        "region" => "Country",
        "relation" => "How they know you",
        "role" => "Role",
        "sentence" => "A sentence to them",
        "source" => "Found through",
        "stage" => "Which interview",
        "starts" => "First day of work",
        "tag" => "What it is about",
        "text" => "Text",
        "through_agency" => "Through the agency",
        "time" => "Time",
        "time_zone" => "Time zone",
        "title" => "Job title, or how they know you",
        "to" => "Last day",
        "unkept" => "They did not call",
        "until" => "The day to come back to it",
        "work_week" => "Working days",
        _ => return plain(name),
    };
    known.to_owned()
}

/// What a field says, from the data format to words. `opening` knows the people in it.
#[must_use]
pub fn field_value(value: &Value, opening: Option<&Opportunity>, today: NaiveDate) -> String {
    let of = |value: &Value| field_value(value, opening, today);
    match value {
        Value::Null => "Nothing".to_owned(),
        Value::String(text) if text.is_empty() => "Nothing".to_owned(),
        Value::Bool(true) => "Yes".to_owned(),
        Value::Bool(false) => "No".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(entries) => entries.iter().map(of).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let fields = fields.iter();
            let all = fields.map(|(name, value)| format!("{}: {}", plain(name), of(value)));
            all.collect::<Vec<_>>().join(", ")
        }
        Value::String(text) => {
            let contact = opening.and_then(|opening| opening.contact(&Id::from(text.as_str())));
            let person = contact.map(|contact| contact.name.clone());
            let date = text.parse().ok().map(|date| day_in(date, today));
            // The seconds of a time of day are nobody's.
            let is_time = text.parse::<NaiveTime>().is_ok();
            let time = text.get(..5).filter(|_| is_time).map(str::to_owned);
            person.or(date).or(time).unwrap_or_else(|| plain(text))
        }
    }
}

/// A word of the data format as one reads it: "message left".
fn plain(text: &str) -> String {
    let is_word = |letter: char| letter.is_ascii_lowercase() || letter == '_';
    match text.contains('_') && text.chars().all(is_word) {
        true => text.replace('_', " "),
        false => text.to_owned(),
    }
}
