use cadence::plan::{Plan, Rung, State};
use cadence::record::{Body, Contact, Id, Opportunity};
use chrono::NaiveDate;

use crate::page::shared::word;
use crate::state::Data;
use crate::words::openings as words;

/// Which openings to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum StatusFilter {
    #[default]
    All,
    Active,
    Due,
    Paused,
    Closed,
}

impl StatusFilter {
    pub(super) const EACH: [Self; 5] = [
        Self::All,
        Self::Active,
        Self::Due,
        Self::Paused,
        Self::Closed,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::All => words::SHOW_ALL,
            Self::Active => words::SHOW_ACTIVE,
            Self::Due => words::SHOW_DUE,
            Self::Paused => words::SHOW_PAUSED,
            Self::Closed => words::SHOW_CLOSED,
        }
    }
}

/// What finding and sorting an opening takes, made ready once for all searches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SearchEntry {
    pub(super) id: Id,
    pub(super) active: bool,
    due: bool,
    paused: bool,
    /// The day to look at it again.
    pub(super) next: Option<NaiveDate>,
    /// The company, in small letters.
    pub(super) company: String,
    /// How far the employer has gone.
    pub(super) rung: Rung,
    /// Days since the interview.
    pub(super) days: Option<i64>,
    /// All that can be looked for, in small letters and without accents, a line each.
    words: String,
}

impl SearchEntry {
    /// All openings that have begun, in no particular order.
    pub(super) fn all(data: &Data) -> Vec<Self> {
        let all = data.openings();
        // Mere applications stand apart.
        let begun = all.filter(|(opening, _)| !opening.is_only_applied());
        begun
            .map(|(opening, plan)| Self::of(opening, plan))
            .collect()
    }

    pub(super) fn of(opening: &Opportunity, plan: &Plan) -> Self {
        let paused = plan.active && plan.paused_until.is_some();
        let is_due = |state: State| state >= State::Due;
        Self {
            id: opening.id.clone(),
            active: plan.active,
            due: !paused && plan.moves.first().is_some_and(|step| is_due(step.state)),
            paused,
            next: word::next_day(plan),
            company: word::company(opening).to_lowercase(),
            rung: plan.seriousness.rung,
            days: plan.patience.map(|patience| patience.days),
            words: words(opening),
        }
    }

    /// Whether it is among those that `filter` shows.
    pub(super) fn is(&self, filter: StatusFilter) -> bool {
        match filter {
            StatusFilter::All => true,
            StatusFilter::Active => self.active,
            StatusFilter::Due => self.due,
            StatusFilter::Paused => self.paused,
            StatusFilter::Closed => !self.active,
        }
    }

    /// Whether all of `words`, folded as its own, are in it.
    pub(super) fn has(&self, words: &[&str]) -> bool {
        words.iter().all(|word| self.words.contains(word))
    }
}

/// Company, role, agency, people and all that was noted; what went out in a letter is not.
fn words(opening: &Opportunity) -> String {
    let mut words = String::new();
    let mut put = |text: &str| {
        if !text.is_empty() {
            words.push_str(&word::folded(text));
            words.push('\n');
        }
    };
    if let Some(details) = &opening.details {
        [&details.company, &details.role, &details.agency]
            .into_iter()
            .for_each(|text| put(text));
    }
    for (_, body) in opening.bodies() {
        match body {
            Body::Contact(contact) => put_person(contact, &mut put),
            Body::Observation(seen) => {
                put(&seen.text);
                put(&seen.sentence);
            }
            Body::Interest(interest) => put(&interest.note),
            Body::Note(note) => put(&note.text),
            Body::Pay(said) => put(&said.text),
            other => put(word::note(other)),
        }
    }
    words
}

fn put_person(contact: &Contact, put: &mut impl FnMut(&str)) {
    let texts = [
        &contact.name,
        &contact.title,
        &contact.phone,
        &contact.email,
        &contact.addressed,
        &contact.hours,
        &contact.note,
    ];
    texts.into_iter().for_each(|text| put(text));
    // A number is also found as it is dialled, without its gaps.
    let digits: String = contact.phone.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < contact.phone.len() {
        put(&digits);
    }
}
