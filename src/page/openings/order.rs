use std::cmp::Ordering;

use super::search::SearchEntry;
use crate::words::openings as words;

/// What openings are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum SortKey {
    /// The day to look at it again, soonest first.
    #[default]
    Next,
    /// By name.
    Company,
    /// How far the employer has gone, furthest first.
    Seriousness,
    /// The week of the six, furthest first.
    Week,
}

impl SortKey {
    pub(super) const EACH: [Self; 4] = [Self::Next, Self::Company, Self::Seriousness, Self::Week];

    /// Its name in a list to choose from.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Next => words::SORT_NEXT,
            Self::Company => words::SORT_COMPANY,
            Self::Seriousness => words::SORT_SERIOUSNESS,
            Self::Week => words::SORT_WEEK,
        }
    }

    /// Its name for the style.
    pub(super) fn slug(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Company => "company",
            Self::Seriousness => "seriousness",
            Self::Week => "week",
        }
    }

    /// Whether the largest comes first, as long as nobody turns it round.
    fn is_falling(self) -> bool {
        matches!(self, Self::Seriousness | Self::Week)
    }
}

/// The order of the openings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct SortOrder {
    pub(super) by: SortKey,
    /// The other way round than usual.
    pub(super) is_turned: bool,
}

impl SortOrder {
    /// The usual order by this.
    pub(super) fn by(by: SortKey) -> Self {
        Self {
            by,
            is_turned: false,
        }
    }

    /// What a press on the head of this column leads to: sorted by it, or turned round.
    #[must_use]
    pub(super) fn pressed(self, by: SortKey) -> Self {
        Self {
            by,
            is_turned: self.by == by && !self.is_turned,
        }
    }

    /// As `aria-sort` wants it for the head of this column.
    pub(super) fn of_column(self, by: SortKey) -> Option<&'static str> {
        let is_falling = by.is_falling() != self.is_turned;
        let way = if is_falling {
            "descending"
        } else {
            "ascending"
        };
        (self.by == by).then_some(way)
    }

    /// Which of two openings comes first. What is closed comes last, but among the names.
    pub(super) fn compare(self, a: &SearchEntry, b: &SearchEntry) -> Ordering {
        let is_falling = self.by.is_falling() != self.is_turned;
        let closed = (!a.active).cmp(&!b.active);
        let by_next = |is_falling| known_first(a.next, b.next, is_falling);
        let by_name = a.company.cmp(&b.company);
        let own = match self.by {
            SortKey::Next => closed.then(by_next(is_falling)),
            SortKey::Company if is_falling => by_name.reverse(),
            SortKey::Company => by_name,
            SortKey::Seriousness => {
                closed.then(known_first(Some(a.rung), Some(b.rung), is_falling))
            }
            SortKey::Week => closed.then(known_first(a.days, b.days, is_falling)),
        };
        let rest = || by_next(false).then(by_name).then_with(|| a.id.cmp(&b.id));
        own.then_with(rest)
    }
}

/// What has no value comes last, whichever way the values go.
fn known_first<T: Ord>(a: Option<T>, b: Option<T>, is_falling: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if is_falling => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}
