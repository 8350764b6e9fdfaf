//! The words around an offer: what it says, what comes after it.

use chrono::NaiveDate;

use super::date::day_in;
use super::number::count;
use crate::plan::Offered;

/// When it was made and when they want to hear: "They made it on Friday 10 April and would like your
/// answer by Friday 17 April."
#[must_use]
pub fn made(offer: &Offered, today: NaiveDate) -> String {
    let on = day_in(offer.date, today);
    match offer.reply_by {
        Some(by) => format!(
            "They made it on {on} and would like your answer by {}.",
            day_in(by, today)
        ),
        None => format!("They made it on {on} and named no day for your answer."),
    }
}

/// The pay and the first day, as far as they are known: "Pay: 61,000 a year. First day: Monday 4
/// May."
#[must_use]
pub fn terms(offer: &Offered, today: NaiveDate) -> String {
    let pay = (!offer.pay.is_empty()).then(|| format!("Pay: {}.", offer.pay.trim_end_matches('.')));
    let starts = offer
        .starts
        .map(|day| format!("First day: {}.", day_in(day, today)));
    pay.into_iter().chain(starts).collect::<Vec<_>>().join(" ")
}

/// That it is answered, and what is left to do.
#[must_use]
pub fn answered(on: NaiveDate, today: NaiveDate) -> String {
    format!(
        "You answered on {}. Once it is settled, close this opening.",
        day_in(on, today)
    )
}

/// How many offers are open: "two offers".
#[must_use]
pub fn open_offers(offers: usize) -> String {
    format!(
        "{} offers",
        count(u32::try_from(offers).unwrap_or(u32::MAX))
    )
}

/// What becomes of the other openings once this one is closed. `others`: how many are active.
#[must_use]
pub fn others(others: usize, accepted: bool) -> String {
    let number = count(u32::try_from(others).unwrap_or(u32::MAX));
    match (others, accepted) {
        (0, _) => "No other opening is active.".to_owned(),
        (1, true) => {
            "One other opening is still active. It stays so until you close it: the choice \
                      is yours."
                .to_owned()
        }
        (_, true) => format!(
            "Other openings still active: {number}. They stay so until you close them: the choice \
             is yours."
        ),
        (1, false) => "One other opening is active, and its rhythm goes on.".to_owned(),
        (_, false) => format!("Other openings active: {number}. Their rhythm goes on."),
    }
}
