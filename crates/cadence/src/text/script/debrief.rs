use super::{Beat, seen};
use crate::plan::Plan;
use crate::record::{Body, NewsKind, Opportunity, Tag, Topic};
use crate::text::date::day;
use crate::text::name::phrase;

/// What the counselor is told, in order (R12), with what the notebook already holds.
#[must_use]
pub fn debrief_points(opportunity: &Opportunity, plan: &Plan) -> Vec<Beat> {
    let interview = plan.patience.map(|it| it.interview);
    let since = |date| interview.is_none_or(|interview| date >= interview);
    vec![
        Beat::new(
            "From arrival to leaving",
            match interview {
                Some(date) => format!(
                    "How {} went, in order: who received you, where you sat, how long it took.",
                    day(date)
                ),
                None => "How it went, in order: who received you, where you sat, how long it took."
                    .to_owned(),
            },
        ),
        Beat::new("Questions and answers", answers(opportunity)),
        Beat::new("Names", names(opportunity)),
        Beat::new("Pay and start date", terms(opportunity, &since)),
        Beat::new("How they left it", left(opportunity, &since)),
        Beat::new("Their interest", interest(opportunity, &since)),
        Beat::new(
            "Drawbacks they may see",
            "Where they hesitated, and what the counselor could say to it.",
        ),
        Beat::new(
            "Do you want it",
            "Say plainly whether you want the job, and what would have to be settled first.",
        ),
    ]
}

fn answers(opportunity: &Opportunity) -> String {
    match seen::of(opportunity, Tag::Landed) {
        Some(text) => {
            format!("What they asked and what you answered. You noted what landed: {text}.")
        }
        None => "What they asked and what you answered, the hard questions first.".to_owned(),
    }
}

fn names(opportunity: &Opportunity) -> String {
    let people = seen::people(opportunity);
    if people.is_empty() {
        "Whom you met, with their titles.".to_owned()
    } else {
        format!(
            "Whom you met, with their titles. So far: {}.",
            people.join(", ")
        )
    }
}

fn terms(opportunity: &Opportunity, since: &dyn Fn(chrono::NaiveDate) -> bool) -> String {
    let asked = |topic| {
        let is_it = NewsKind::AskedAbout(topic);
        opportunity
            .news()
            .any(|(_, it)| it.kind == is_it && since(it.date))
    };
    match (asked(Topic::Pay), asked(Topic::StartDate)) {
        (true, true) => "They asked about both: what was said, figure and date.",
        (true, false) => "They asked about pay: what was said. Whether a start date came up.",
        (false, true) => "They asked when you could start: what was said. Whether pay came up.",
        (false, false) => "Whether pay and a start date came up, and what was said.",
    }
    .to_owned()
}

fn left(opportunity: &Opportunity, since: &dyn Fn(chrono::NaiveDate) -> bool) -> String {
    let told = opportunity.news().filter(|(_, it)| since(it.date));
    let latest = told
        .filter_map(|(id, it)| {
            let said = match it.kind {
                NewsKind::DecisionBy(on) => format!("They decide on {}.", day(on)),
                NewsKind::CallOn(on) => format!("They asked for a call on {}.", day(on)),
                NewsKind::WillCall(on) if !it.unkept => format!("They call you on {}.", day(on)),
                NewsKind::PromisedContact => "They promised to be in touch.".to_owned(),
                NewsKind::InvitedBack => "They asked you back.".to_owned(),
                _ => return None,
            };
            Some((it.date, id, said))
        })
        .max();
    match latest {
        Some((_, _, said)) => format!("{said} The words they used, as near as you can."),
        None => "What is to happen next, who does it, and by when.".to_owned(),
    }
}

fn interest(opportunity: &Opportunity, since: &dyn Fn(chrono::NaiveDate) -> bool) -> String {
    let signs = opportunity.bodies().filter_map(|(id, body)| match body {
        Body::Interest(it) if since(it.date) => Some((it.date, id, phrase(&it.note)?)),
        _ => None,
    });
    match signs.max() {
        Some((_, _, note)) => {
            format!("What interested them, and by what you could tell. You noted: {note}.")
        }
        None => "What interested them, and by what you could tell.".to_owned(),
    }
}
