use chrono::NaiveDate;

use crate::plan::{EmployerSignal, Fact, Rung};
use crate::record::Topic;
use crate::text::date::day;
use crate::words::label::ladder as words;

/// The name of a rung of the seriousness ladder.
#[must_use]
pub fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::Quiet => words::QUIET,
        Rung::Warm => words::WARM,
        Rung::ReferencesAsked => words::REFERENCES_ASKED,
        Rung::Serious => words::SERIOUS,
        Rung::Offer => words::OFFER,
    }
}

/// What a rung means. It says what the employer did, never how likely anything is (R8, R13).
#[must_use]
pub fn rung_note(rung: Rung) -> &'static str {
    match rung {
        Rung::Quiet => words::QUIET_NOTE,
        Rung::Warm => words::WARM_NOTE,
        Rung::ReferencesAsked => words::REFERENCES_ASKED_NOTE,
        Rung::Serious => words::SERIOUS_NOTE,
        Rung::Offer => words::OFFER_NOTE,
    }
}

/// That what the ladder shows is past: a no, or the opening closed, on this day.
#[must_use]
pub fn rung_past(past: NaiveDate) -> String {
    words::Past { day: day(past) }.text()
}

/// The fact behind a rung, with its day: "Invited you back on Friday 20 March".
#[must_use]
pub fn fact(signal: &EmployerSignal) -> String {
    let day = day(signal.date);
    match signal.fact {
        Fact::Interest => words::Interest { day }.text(),
        Fact::InvitedBack => words::InvitedBack { day }.text(),
        Fact::AskedAbout(Topic::Pay) => words::AskedPay { day }.text(),
        Fact::AskedAbout(Topic::StartDate) => words::AskedStart { day }.text(),
        Fact::AskedAbout(Topic::Availability) => words::AskedAvailability { day }.text(),
        Fact::AskedReferences => words::AskedForReferences { day }.text(),
        Fact::Checked => words::Checked { day }.text(),
        Fact::Offered => words::Offered { day }.text(),
    }
}
