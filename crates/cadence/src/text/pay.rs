//! What was said about pay: who said it, at which interview, on which day.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::date::day_in;
use super::label::interview_inline;
use super::name::{Names, known, phrase};
use crate::record::{Body, Id, NewsKind, Opportunity, PaySaid};
use crate::words::pay as words;

/// One thing that was said about pay.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PayLine {
    /// The item that says it; `None` where it stands in the details.
    pub item: Option<Id>,
    /// What was said, in the person's words.
    pub words: String,
    /// By whom, at which interview and when: "Anna Berg, second interview, Friday 6 March".
    pub by: String,
}

/// All that was said about pay by `today`: the newest first, an offer among it, and last what stands
/// in the details.
#[must_use]
pub fn pay_said(opportunity: &Opportunity, today: NaiveDate) -> Vec<PayLine> {
    let said = opportunity.bodies().filter_map(|(id, body)| {
        let (words, who) = match body {
            Body::Pay(said) => {
                let them = [words::YOU, words::THEY];
                (&said.text, said_by(said, opportunity, them))
            }
            Body::News(news) if matches!(news.kind, NewsKind::Offered { .. }) => {
                (&news.pay, words::THEIR_OFFER.to_owned())
            }
            _ => return None,
        };
        let date = body.date().filter(|date| *date <= today)?;
        Some((date, id, known(words)?.to_owned(), who))
    });
    let mut said: Vec<_> = said.collect();
    said.sort_by_key(|(date, id, ..)| (Reverse(*date), Reverse(*id)));
    let said = said.into_iter().map(|(date, id, words, who)| {
        let day = day_in(date, today);
        PayLine {
            item: Some(id.clone()),
            words,
            by: words::SaidOn { who, day }.text(),
        }
    });
    let details = opportunity.details.as_ref();
    let noted = details.and_then(|details| known(&details.pay));
    let noted = noted.map(|words| PayLine {
        item: None,
        words: words.to_owned(),
        by: words::DETAILS.to_owned(),
    });
    said.chain(noted).collect()
}

/// A line of the history: "About pay, Anna Berg, second interview: 48 to 52,000".
pub(super) fn history(said: &PaySaid, opportunity: &Opportunity) -> String {
    let who = said_by(said, opportunity, [words::YOU_INLINE, words::THEY_INLINE]);
    match phrase(&said.text) {
        Some(said) => words::HistorySaid { who, said }.text(),
        None => words::History { who }.text(),
    }
}

/// Who said it, and at which interview.
fn said_by(said: &PaySaid, opportunity: &Opportunity, [you, they]: [&str; 2]) -> String {
    let who = match (said.mine, Names(opportunity).person(said.by.as_ref())) {
        (true, _) => you,
        (false, Some(name)) => name,
        (false, None) => they,
    };
    let interview = said.interview.as_ref().and_then(|id| {
        let mut interviews = opportunity.interviews();
        interviews.find(|(other, _)| *other == id)
    });
    match interview {
        Some((_, interview)) => words::SaidAt {
            who,
            interview: interview_inline(interview),
        }
        .text(),
        None => who.to_owned(),
    }
}
