//! The words around an offer: what it says, what comes after it.

use chrono::NaiveDate;

use super::date::day_in;
use super::number::small_number;
use crate::plan::Offered;
use crate::words::offer as words;

/// When it was made and when they want to hear: "They made it on Friday 10 April and would like your
/// answer by Friday 17 April."
#[must_use]
pub fn made(offer: &Offered, today: NaiveDate) -> String {
    let day = day_in(offer.date, today);
    match offer.reply_by {
        Some(by) => words::MadeReplyBy {
            day,
            by: day_in(by, today),
        }
        .text(),
        None => words::Made { day }.text(),
    }
}

/// The pay and the first day, as far as they are known: "Pay: 61,000 a year. First day: Monday 4
/// May."
#[must_use]
pub fn terms(offer: &Offered, today: NaiveDate) -> String {
    let pay = (!offer.pay.is_empty()).then(|| offer.pay.trim_end_matches('.'));
    let pay = pay.map(|pay| words::Pay { pay }.text());
    let starts = offer.starts.map(|day| day_in(day, today));
    let starts = starts.map(|day| words::Starts { day }.text());
    pay.into_iter().chain(starts).collect::<Vec<_>>().join(" ")
}

/// That it is answered, and what is left to do.
#[must_use]
pub fn answered(on: NaiveDate, today: NaiveDate) -> String {
    words::Answered {
        day: day_in(on, today),
    }
    .text()
}

/// How many offers are open: "two offers".
#[must_use]
pub fn open_offers(offers: usize) -> String {
    words::Open {
        count: offers,
        number: small_number(offers),
    }
    .text()
}

/// What becomes of the other openings once this one is closed. `others`: how many are active.
#[must_use]
pub fn others(others: usize, accepted: bool) -> String {
    let (count, number) = (others, small_number(others));
    match (others, accepted) {
        (0, _) => words::OTHERS_NONE.to_owned(),
        (_, true) => words::OthersAccepted { count, number }.text(),
        (_, false) => words::Others { count, number }.text(),
    }
}
