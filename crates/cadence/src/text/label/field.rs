use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;

use crate::record::{Id, Opportunity};
use crate::text::date::day_in;
use crate::words::label::field as words;
use crate::words::list as list_words;

/// A field of a record by its name in the data format, as a person knows it.
#[must_use]
pub fn field(name: &str) -> String {
    let known = match name {
        "about" | "contact" => words::PERSON,
        "achievements" => words::ACHIEVEMENTS,
        "addressed" => words::ADDRESSED,
        "advert" => words::ADVERT,
        "agency" => words::AGENCY,
        "applied" => words::APPLIED,
        "company" => words::COMPANY,
        "cv" => words::CV,
        "date" => words::DATE,
        "either" => words::EITHER,
        "email" => words::EMAIL,
        "form" => words::FORM,
        "from" => words::FROM,
        "held" => words::HELD,
        "by" => words::BY,
        "hours" => words::HOURS,
        "interview" => words::INTERVIEW,
        "kind" => words::KIND,
        "medium" => words::MEDIUM,
        "met" => words::MET,
        "minutes" => words::MINUTES,
        "mine" => words::MINE,
        "name" => words::NAME,
        "no_phone" => words::NO_PHONE,
        "not_before" => words::NOT_BEFORE,
        "note" => words::NOTE,
        "pay" => words::PAY,
        "permission" => words::PERMISSION,
        "phone" => words::PHONE,
        "place" => words::PLACE,
        "pronounced" => words::PRONOUNCED,
        "purpose" => words::PURPOSE,
        "reach" => words::REACH,
        "reason" => words::REASON,
        "region" => words::REGION,
        "relation" => words::RELATION,
        "role" => words::ROLE,
        "sentence" => words::SENTENCE,
        "source" => words::SOURCE,
        "stage" => words::STAGE,
        "starts" => words::STARTS,
        "tag" => words::TAG,
        "text" => words::TEXT,
        "through_agency" => words::THROUGH_AGENCY,
        "time" => words::TIME,
        "time_zone" => words::TIME_ZONE,
        "title" => words::TITLE,
        "to" => words::TO,
        "unkept" => words::UNKEPT,
        "until" => words::UNTIL,
        "work_week" => words::WORK_WEEK,
        _ => return plain(name),
    };
    known.to_owned()
}

/// What a field says, from the data format to words. `opening` knows the people in it.
#[must_use]
pub fn field_value(value: &Value, opening: Option<&Opportunity>, today: NaiveDate) -> String {
    let of = |value: &Value| field_value(value, opening, today);
    match value {
        Value::Null => words::NOTHING.to_owned(),
        Value::String(text) if text.is_empty() => words::NOTHING.to_owned(),
        Value::Bool(true) => words::YES.to_owned(),
        Value::Bool(false) => words::NO.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(entries) => {
            let all = entries.iter().map(of);
            all.collect::<Vec<_>>().join(list_words::COMMA)
        }
        Value::Object(fields) => {
            let all = fields.iter().map(|(name, value)| {
                let (field, said) = (plain(name), of(value));
                words::Part { field, said }.text()
            });
            all.collect::<Vec<_>>().join(list_words::COMMA)
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
