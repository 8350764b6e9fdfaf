use std::cmp::Reverse;

use crate::record::{Body, ContactKind, Observation, Opportunity, Tag};
use crate::text::name::{known, phrase};

/// Observations with something in them, the best of these tags first, then the newest.
pub(super) fn seen<'a>(
    opportunity: &'a Opportunity,
    tags: &[Tag],
) -> Vec<(&'a Observation, String)> {
    let place = |observation: &Observation| tags.iter().position(|tag| *tag == observation.tag);
    let mut found: Vec<_> = opportunity
        .bodies()
        .filter_map(|(id, body)| match body {
            Body::Observation(observation) => Some((
                place(observation)?,
                Reverse(observation.date),
                id,
                observation,
                phrase(&observation.text)?,
            )),
            _ => None,
        })
        .collect();
    found.sort_by(|a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)));
    let kept = found
        .into_iter()
        .map(|(_, _, _, observation, text)| (observation, text));
    kept.collect()
}

/// The newest of one tag, in the person's words.
pub(super) fn of(opportunity: &Opportunity, tag: Tag) -> Option<String> {
    let mut all = seen(opportunity, &[tag]).into_iter();
    all.next().map(|(_, text)| text)
}

/// The people met at the latest interviews, and everybody else of the employer's by name.
pub(super) fn people(opportunity: &Opportunity) -> Vec<&str> {
    let theirs = opportunity.contacts().filter(|(_, contact)| {
        matches!(
            contact.kind,
            ContactKind::Interviewer | ContactKind::Gatekeeper
        )
    });
    theirs
        .filter_map(|(_, contact)| known(&contact.name))
        .collect()
}
