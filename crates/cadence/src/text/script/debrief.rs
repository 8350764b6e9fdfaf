use super::{CallBeat, seen};
use crate::plan::Plan;
use crate::record::{Body, NewsKind, Opportunity, Tag, Topic};
use crate::text::date::day;
use crate::text::name::phrase;
use crate::words::script::debrief as words;

/// What the counselor is told, in order (R12), with what the notebook already holds.
#[must_use]
pub fn debrief_points(opportunity: &Opportunity, plan: &Plan) -> Vec<CallBeat> {
    let interview = plan.patience.map(|patience| patience.interview);
    let since = |date| interview.is_none_or(|interview| date >= interview);
    vec![
        CallBeat::new(
            words::ARRIVAL_POINT,
            match interview {
                Some(date) => words::ArrivalDay { day: day(date) }.text(),
                None => words::ARRIVAL.to_owned(),
            },
        ),
        CallBeat::new(words::ANSWERS_POINT, answers(opportunity)),
        CallBeat::new(words::NAMES_POINT, names(opportunity)),
        CallBeat::new(words::TERMS_POINT, terms(opportunity, &since)),
        CallBeat::new(words::LEFT_POINT, left(opportunity, &since)),
        CallBeat::new(words::INTEREST_POINT, interest(opportunity, &since)),
        CallBeat::new(words::DRAWBACKS_POINT, words::DRAWBACKS),
        CallBeat::new(words::WANT_POINT, words::WANT),
    ]
}

fn answers(opportunity: &Opportunity) -> String {
    match seen::of(opportunity, Tag::Landed) {
        Some(note) => words::AnswersLanded { note }.text(),
        None => words::ANSWERS.to_owned(),
    }
}

fn names(opportunity: &Opportunity) -> String {
    let people = seen::people(opportunity);
    if people.is_empty() {
        words::NAMES.to_owned()
    } else {
        words::NamesKnown {
            names: people.join(words::NAMES_NEXT),
        }
        .text()
    }
}

fn terms(opportunity: &Opportunity, since: &dyn Fn(chrono::NaiveDate) -> bool) -> String {
    let asked = |topic| {
        let is_it = NewsKind::AskedAbout(topic);
        opportunity
            .news()
            .any(|(_, news)| news.kind == is_it && since(news.date))
    };
    match (asked(Topic::Pay), asked(Topic::StartDate)) {
        (true, true) => words::TERMS_BOTH,
        (true, false) => words::TERMS_PAY,
        (false, true) => words::TERMS_START,
        (false, false) => words::TERMS_NEITHER,
    }
    .to_owned()
}

fn left(opportunity: &Opportunity, since: &dyn Fn(chrono::NaiveDate) -> bool) -> String {
    let told = opportunity.news().filter(|(_, news)| since(news.date));
    let latest = told
        .filter_map(|(id, news)| {
            let said = match news.kind {
                NewsKind::DecisionBy(on) => words::LeftDecide { day: day(on) }.text(),
                NewsKind::CallOn(on) => words::LeftCallOn { day: day(on) }.text(),
                NewsKind::WillCall(on) if !news.unkept => {
                    words::LeftWillCall { day: day(on) }.text()
                }
                NewsKind::PromisedContact => words::LEFT_PROMISED.to_owned(),
                NewsKind::InvitedBack => words::LEFT_BACK.to_owned(),
                _ => return None,
            };
            Some((news.date, id, said))
        })
        .max();
    match latest {
        Some((_, _, said)) => said,
        None => words::LEFT.to_owned(),
    }
}

fn interest(opportunity: &Opportunity, since: &dyn Fn(chrono::NaiveDate) -> bool) -> String {
    let signs = opportunity.bodies().filter_map(|(id, body)| match body {
        Body::Interest(interest) if since(interest.date) => {
            Some((interest.date, id, phrase(&interest.note)?))
        }
        _ => None,
    });
    match signs.max() {
        Some((_, _, note)) => words::InterestNoted { note }.text(),
        None => words::INTEREST.to_owned(),
    }
}
