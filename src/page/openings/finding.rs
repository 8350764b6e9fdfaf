use std::cell::RefCell;
use std::collections::BTreeSet;

use cadence::record::Id;
use leptos::prelude::*;

use super::order::SortOrder;
use super::search::{SearchEntry, StatusFilter};
use crate::page::shared::word;
use crate::state::AppState;

/// What is looked for, in which order, and what is chosen.
#[derive(Debug, Clone, Default)]
struct LastFinding {
    filter: StatusFilter,
    words: String,
    order: SortOrder,
    chosen: Option<BTreeSet<Id>>,
}

thread_local! {
    /// How the page was left, for coming back to it.
    static LAST: RefCell<LastFinding> = RefCell::default();
}

/// Finding openings: what is looked for, and what follows from it.
#[derive(Clone, Copy)]
pub(super) struct Finding {
    pub(super) filter: RwSignal<StatusFilter>,
    pub(super) words: RwSignal<String>,
    pub(super) order: RwSignal<SortOrder>,
    /// Those that are ticked; `None` while none are to be.
    chosen: RwSignal<Option<BTreeSet<Id>>>,
    /// All openings, in their order.
    all: Memo<Vec<SearchEntry>>,
    /// How many have the words, by the filters' order.
    counts: Memo<[usize; StatusFilter::EACH.len()]>,
    /// Those to show.
    pub(super) found: Memo<Vec<Id>>,
    /// Those that are chosen and still there, in the order of the list.
    pub(super) picked: Memo<Vec<Id>>,
}

impl Finding {
    /// As the page was left; it is kept again when the page goes.
    pub(super) fn open(state: AppState) -> Self {
        let last = LAST.with_borrow(Clone::clone);
        let filter = RwSignal::new(last.filter);
        let words = RwSignal::new(last.words);
        let order = RwSignal::new(last.order);
        let chosen = RwSignal::new(last.chosen);
        on_cleanup(move || {
            let left = || {
                Some(LastFinding {
                    filter: filter.try_get_untracked()?,
                    words: words.try_get_untracked()?,
                    order: order.try_get_untracked()?,
                    chosen: chosen.try_get_untracked()?,
                })
            };
            LAST.set(left().unwrap_or_default());
        });
        let unsorted = Memo::new(move |_| state.with(SearchEntry::all));
        let all = Memo::new(move |_| {
            let (mut all, order) = (unsorted.get(), order.get());
            all.sort_by(|a, b| order.compare(a, b));
            all
        });
        // Where in `all` those stand that have the words.
        let with_words = Memo::new(move |_| {
            let words = words.with(|words| word::folded(words));
            let words: Vec<&str> = words.split_whitespace().collect();
            all.with(|all| {
                let all = all.iter().enumerate();
                let found = all.filter(|(_, entry)| entry.has(&words));
                found.map(|(at, _)| at).collect::<Vec<_>>()
            })
        });
        let entries_with_words = move |read: &mut dyn FnMut(&SearchEntry)| {
            all.with(|all| {
                with_words.with(|places| {
                    places.iter().filter_map(|at| all.get(*at)).for_each(read);
                });
            });
        };
        let counts = Memo::new(move |_| {
            let mut counts = [0; StatusFilter::EACH.len()];
            entries_with_words(&mut |entry| {
                let each = StatusFilter::EACH.into_iter().zip(&mut counts);
                each.for_each(|(filter, count)| *count += usize::from(entry.is(filter)));
            });
            counts
        });
        let found = Memo::new(move |_| {
            let (filter, mut found) = (filter.get(), Vec::new());
            entries_with_words(&mut |entry| {
                if entry.is(filter) {
                    found.push(entry.id.clone());
                }
            });
            found
        });
        let picked = Memo::new(move |_| {
            chosen.with(|chosen| {
                let Some(chosen) = chosen else {
                    return Vec::new();
                };
                all.with(|all| {
                    let picked = all.iter().filter(|entry| chosen.contains(&entry.id));
                    picked.map(|entry| entry.id.clone()).collect()
                })
            })
        });
        Self {
            filter,
            words,
            order,
            chosen,
            all,
            counts,
            found,
            picked,
        }
    }

    /// Whether there is any opening.
    pub(super) fn is_any(self) -> bool {
        self.all.with(|all| !all.is_empty())
    }

    /// How many of those with the words a filter shows.
    pub(super) fn count(self, filter: StatusFilter) -> usize {
        let each = StatusFilter::EACH.into_iter();
        let mut each = each.zip(self.counts.get());
        let count = each.find(|(other, _)| *other == filter);
        count.map_or(0, |(_, count)| count)
    }

    /// Looks for nothing in particular.
    pub(super) fn show_all(self) {
        self.words.set(String::new());
        self.filter.set(StatusFilter::All);
    }

    /// Whether openings are being chosen.
    pub(super) fn is_choosing(self) -> bool {
        self.chosen.with(Option::is_some)
    }

    /// Begins to choose, or ends it and forgets which were.
    pub(super) fn choose(self, begins: bool) {
        self.chosen.set(begins.then(BTreeSet::new));
    }

    /// Whether this one is chosen.
    pub(super) fn is_chosen(self, id: &Id) -> bool {
        self.chosen
            .with(|chosen| chosen.as_ref().is_some_and(|chosen| chosen.contains(id)))
    }

    /// Chooses one, or no longer.
    pub(super) fn tick(self, id: &Id, is_chosen: bool) {
        self.tick_each(std::slice::from_ref(id), is_chosen);
    }

    /// Whether all that are shown are chosen.
    pub(super) fn are_all_chosen(self) -> bool {
        self.found
            .with(|found| !found.is_empty() && found.iter().all(|id| self.is_chosen(id)))
    }

    /// Chooses all that are shown, or none of them.
    pub(super) fn tick_found(self, are_chosen: bool) {
        self.tick_each(&self.found.get_untracked(), are_chosen);
    }

    fn tick_each(self, ids: &[Id], are_chosen: bool) {
        self.chosen.update(|chosen| {
            let chosen = chosen.get_or_insert_default();
            for id in ids {
                match are_chosen {
                    true => chosen.insert(id.clone()),
                    false => chosen.remove(id),
                };
            }
        });
    }
}
