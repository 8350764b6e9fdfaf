use chrono::{Datelike, Days, NaiveDate};

use super::facts::Facts;
use crate::record::{Answer, Interview, NewsKind, Outcome, Settings, Stage, TouchKind};

/// Where the duty holds ([`crate::holiday::Region::code`]).
const ONTARIO: &str = "CA-ON";
/// Since the beginning of this year.
const SINCE: i32 = 2026;
/// Days after the last interview.
const WITHIN: u64 = 45;

/// The day by which an employer in Ontario is to tell whether it has decided: 45 days after the last
/// interview for a post that was advertised (Employment Standards Act, 2000, Part III.1, and O. Reg.
/// 476/24). It binds employers of 25 people and more, which nobody here knows; and it makes no move.
///
/// `None` elsewhere, before 2026, where no advert is noted, once they have told, and while another
/// interview lies ahead. A first screening and a task that is handed in are not counted as interviews.
pub(super) fn informed_by(facts: &Facts<'_>, settings: &Settings) -> Option<NaiveDate> {
    let details = facts.opportunity.details.as_ref()?;
    let region = details.region.as_ref().or(settings.region.as_ref())?;
    if region != ONTARIO || details.advert.trim().is_empty() || facts.next.is_some() {
        return None;
    }
    let counts = |interview: &&Interview| {
        facts.has_taken_place(interview)
            && interview.is_meeting()
            && interview.stage != Some(Stage::Screening)
    };
    let interviews = facts
        .interviews()
        .map(|(_, interview)| interview)
        .filter(counts);
    let last = interviews.map(|interview| interview.date).max()?;
    let told = facts.news().any(|news| {
        let is_told = matches!(news.kind, NewsKind::Offered { .. } | NewsKind::TurnedDown);
        is_told && news.date >= last
    });
    let decided = TouchKind::Call(Outcome::Reached(Answer::Decided));
    let heard = || {
        facts
            .with_employer()
            .any(|touch| touch.kind == decided && touch.date >= last)
    };
    if last.year() < SINCE || told || heard() {
        return None;
    }
    last.checked_add_days(Days::new(WITHIN))
}
