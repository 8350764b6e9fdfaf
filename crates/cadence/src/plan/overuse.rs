use chrono::{DateTime, Days, NaiveDate};

use crate::record::{ContactKind, Id, NewsKind, Opportunity};

/// Openings from which on one reference is named a lot. Our own choice, like [`OVERUSE_DAYS`]: no
/// source gives a number.
pub const OVERUSE: usize = 3;
/// The days looked back on, today included.
pub const OVERUSE_DAYS: u64 = 28;

/// A reference who is named a lot in a short time (R13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overused {
    /// The reference in the roster.
    pub reference: Id,
    /// For how many openings in the time looked back on.
    pub openings: usize,
    /// The first of these days.
    pub since: NaiveDate,
}

/// Who of the roster is named for an opening, each once, and the day: when it last asked for
/// references or checked one, else when they were entered there.
#[must_use]
pub fn named(opportunity: &Opportunity) -> Vec<(Id, NaiveDate)> {
    let turned = opportunity.news().filter_map(|(_, news)| match news.kind {
        NewsKind::AskedReferences | NewsKind::CheckedReference(_) => Some(news.date),
        _ => None,
    });
    let asked = turned.max();
    let entered = |id: &Id| {
        let stamp = opportunity.items.get(id)?.stamp;
        Some(DateTime::from_timestamp_millis(stamp.at)?.date_naive())
    };
    let mut named: Vec<(Id, NaiveDate)> = Vec::new();
    for (id, contact) in opportunity.contacts_of(ContactKind::Reference) {
        if let (Some(who), Some(day)) = (&contact.roster, asked.or_else(|| entered(id)))
            && named.iter().all(|(reference, _)| reference != who)
        {
            named.push((who.clone(), day));
        }
    }
    named
}

/// Who was named for [`OVERUSE`] openings or more within [`OVERUSE_DAYS`]. `uses`: a reference and
/// the day, one for each opening they were
/// named for ([`named`]).
#[must_use]
pub fn overused(uses: &[(Id, NaiveDate)], today: NaiveDate) -> Vec<Overused> {
    let from = today.checked_sub_days(Days::new(OVERUSE_DAYS - 1));
    let is_recent = |day: NaiveDate| from.is_none_or(|from| from <= day) && day <= today;
    let mut recent: Vec<&(Id, NaiveDate)> =
        uses.iter().filter(|(_, day)| is_recent(*day)).collect();
    recent.sort();
    let by_reference = recent.chunk_by(|a, b| a.0 == b.0);
    let many = by_reference.filter(|uses| uses.len() >= OVERUSE);
    let many = many.filter_map(|uses| {
        let (reference, since) = uses.first()?;
        Some(Overused {
            reference: reference.clone(),
            openings: uses.len(),
            since: *since,
        })
    });
    many.collect()
}
