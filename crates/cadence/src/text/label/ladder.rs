use chrono::NaiveDate;

use crate::plan::{Fact, Rung, Signal};
use crate::record::Topic;
use crate::text::date::day;

/// The name of a rung of the seriousness ladder.
#[must_use]
pub fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::Quiet => "Quiet",
        Rung::Warm => "Warm",
        Rung::ReferencesAsked => "References asked",
        Rung::Serious => "Serious",
        Rung::Offer => "Offer",
    }
}

/// What a rung means. It says what the employer did, never how likely anything is (R8, R13).
#[must_use]
pub fn rung_note(rung: Rung) -> &'static str {
    match rung {
        Rung::Quiet => "No sign yet. That is not bad news: hiring is slow on their side.",
        Rung::Warm => {
            "They showed interest, asked you back, or asked about pay, start date or availability."
        }
        Rung::ReferencesAsked => "They asked for references. Prepare yours before the phone rings.",
        Rung::Serious => {
            "They asked for references and have begun to check them. Employers do that when they mean it."
        }
        Rung::Offer => "They made an offer. The answer is yours to give.",
    }
}

/// That what the ladder shows is past: a no, or the opening closed, on this day.
#[must_use]
pub fn rung_past(past: NaiveDate) -> String {
    format!("Past since {}: this is how far they had gone.", day(past))
}

/// The fact behind a rung, with its day: "Invited you back on Friday 20 March".
#[must_use]
pub fn fact(signal: &Signal) -> String {
    let date = day(signal.date);
    match signal.fact {
        Fact::Interest => format!("Showed interest on {date}"),
        Fact::InvitedBack => format!("Invited you back on {date}"),
        Fact::AskedAbout(Topic::Pay) => format!("Asked about pay on {date}"),
        Fact::AskedAbout(Topic::StartDate) => format!("Asked when you could start, on {date}"),
        Fact::AskedAbout(Topic::Availability) => format!("Asked when you are available, on {date}"),
        Fact::AskedReferences => format!("Asked for references on {date}"),
        Fact::Checked => format!("Contacted a reference on {date}"),
        Fact::Offered => format!("Made an offer on {date}"),
    }
}
