use cadence::plan::{Plan, State};
use cadence::record::{Id, Opportunity};
use cadence::text;
use chrono::NaiveDate;

use crate::component::ListRow;
use crate::page::word;
use crate::route::Route;
use crate::state::Data;

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
            Self::All => "All",
            Self::Active => "Active",
            Self::Due => "Due",
            Self::Paused => "Paused",
            Self::Closed => "Closed",
        }
    }
}

/// What finding an opening takes, made ready once for all searches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SearchEntry {
    pub(super) id: Id,
    active: bool,
    due: bool,
    paused: bool,
    next: Option<NaiveDate>,
    /// Company, role and people, in small letters.
    words: String,
}

impl SearchEntry {
    /// All openings, in the order they are shown: by their next day, then by company.
    pub(super) fn all(data: &Data) -> Vec<Self> {
        let mut all: Vec<Self> = data
            .openings()
            .map(|(opening, plan)| Self::of(opening, plan))
            .collect();
        all.sort_by(|a, b| a.order().cmp(&b.order()));
        all
    }

    fn of(opening: &Opportunity, plan: &Plan) -> Self {
        let paused = plan.active && plan.paused_until.is_some();
        let mut words = String::new();
        if let Some(details) = &opening.details {
            let people = opening.contacts().map(|(_, contact)| contact.name.as_str());
            let own = [&details.company, &details.role, &details.agency];
            for part in own.into_iter().map(String::as_str).chain(people) {
                words.push_str(&part.to_lowercase());
                words.push('\n');
            }
        }
        Self {
            id: opening.id.clone(),
            active: plan.active,
            due: !paused
                && plan
                    .moves
                    .first()
                    .is_some_and(|step| step.state >= State::Due),
            paused,
            next: next(plan),
            words,
        }
    }

    fn order(&self) -> (bool, bool, Option<NaiveDate>, &str) {
        (!self.active, self.next.is_none(), self.next, &self.words)
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

    /// Whether all of `words`, in small letters, are in it.
    pub(super) fn has(&self, words: &[&str]) -> bool {
        words.iter().all(|word| self.words.contains(word))
    }
}

/// The day to look at it again.
fn next(plan: &Plan) -> Option<NaiveDate> {
    let first = plan.moves.first().map(|step| step.window.preferred);
    plan.paused_until.filter(|_| plan.active).or(first)
}

/// The row of an opening; `None` once it is gone.
pub(super) fn opening_row(data: &Data, id: &Id) -> Option<ListRow> {
    let (opening, plan) = data.opening(id)?;
    let today = data.today();
    let title = word::company(opening);
    let closing = opening.closing();
    let (kind, state) = match (closing, plan.paused_until, plan.moves.first()) {
        (Some(_), _, _) => ("closed", "closed".to_owned()),
        (None, Some(_), _) => ("paused", "paused".to_owned()),
        (None, None, Some(step)) => word::state(step, today),
        (None, None, None) => ("waiting", "waiting".to_owned()),
    };
    let week = match (closing, plan.patience) {
        (Some(closing), _) => text::close_reason(closing.reason).to_owned(),
        (None, Some(patience)) if patience.reached => "past six weeks".to_owned(),
        (None, Some(patience)) => format!("week {} of six", patience.week.max(1)),
        (None, None) => String::new(),
    };
    Some(ListRow {
        href: Route::Opening(id.clone()).href(),
        sub: word::sub(data, opening, &title),
        title,
        rung: text::rung(plan.seriousness.rung),
        week,
        date: closing.map(|closing| closing.date).or(next(plan)),
        kind,
        state,
        step: None,
    })
}
