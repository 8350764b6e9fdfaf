use chrono::NaiveDate;

use super::history::History;
use crate::record::{News, NewsKind, Outcome, Purpose, Touch, TouchKind};

/// An offer that was not taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StandingOffer {
    /// The day it was made.
    pub(super) offered: NaiveDate,
    /// The day they want an answer by, as they said it last.
    pub(super) reply_by: Option<NaiveDate>,
    /// The day it was answered.
    pub(super) answered: Option<NaiveDate>,
    /// The day on which more days were last asked for, if none were given since.
    pub(super) asked_time: Option<NaiveDate>,
}

impl StandingOffer {
    pub(super) fn of(
        history: &History<'_>,
        offered: NaiveDate,
        reply_by: Option<NaiveDate>,
    ) -> Self {
        let since = |date: NaiveDate| offered <= date;
        let given = history.news.iter().filter_map(|news| match news.kind {
            NewsKind::MoreTime(until) if since(news.date) => Some((news.date, until)),
            _ => None,
        });
        let given = given.max();
        let touches = || history.touches().filter(|touch| since(touch.date));
        // Whoever was given more days had asked for them, and not answered yet.
        let answered =
            touches().filter(|touch| touch.purpose == Purpose::Answer && is_heard(touch));
        let answered = answered.map(|touch| touch.date).max();
        let answered = answered.filter(|date| given.is_none_or(|(on, _)| on < *date));
        let asked =
            touches().filter(|touch| touch.purpose == Purpose::AskTime && touch.is_contact());
        let asked = asked.map(|touch| touch.date).max();
        Self {
            offered,
            reply_by: given.map(|(_, until)| until).or(reply_by),
            answered,
            asked_time: asked.filter(|date| given.is_none_or(|(on, _)| on < *date)),
        }
    }

    /// Not answered, and the day to answer it by has not passed.
    pub(super) fn is_open(&self, today: NaiveDate) -> bool {
        self.answered.is_none() && self.reply_by.is_none_or(|by| today <= by)
    }
}

/// A message left does not answer an offer: somebody has to hear it.
fn is_heard(touch: &Touch) -> bool {
    let left = matches!(touch.kind, TouchKind::Call(Outcome::MessageLeft { .. }));
    touch.is_contact() && !left
}

/// The offer that stands, or the day they said no if they have not come back since.
pub(super) fn standing(history: &History<'_>) -> (Option<StandingOffer>, Option<NaiveDate>) {
    let verdicts = history.news.iter().filter_map(|news| {
        let offered = match news.kind {
            NewsKind::Offered { reply_by } => Some(reply_by),
            NewsKind::TurnedDown => None,
            _ => return None,
        };
        // On one and the same day the offer came after the no.
        Some((news.date, offered.is_some(), offered))
    });
    match verdicts.max() {
        Some((date, _, Some(reply_by))) => {
            let offer = StandingOffer::of(history, date, reply_by);
            (Some(offer), None)
        }
        Some((date, _, None)) => {
            let comes_back = |news: &&News| {
                news.date > date && !matches!(news.kind, NewsKind::CheckedReference(_))
            };
            let again = history
                .interviews
                .iter()
                .any(|(_, interview)| interview.date > date);
            let came_back = again || history.news.iter().any(comes_back);
            (None, (!came_back).then_some(date))
        }
        None => (None, None),
    }
}
