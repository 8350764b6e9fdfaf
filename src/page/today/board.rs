use std::collections::BTreeMap;

use cadence::plan::{Move, Plan, Rung, State};
use cadence::record::{Id, NewsKind, Opportunity};
use cadence::text;
use chrono::{Datelike, IsoWeek, NaiveDate};

use crate::component::ListRow;
use crate::page::word;
use crate::route::{Errand, Route};
use crate::state::Data;

/// All of today: the one move, and everything else in its section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Board {
    /// The one move, if there is any that may be made today.
    pub(super) now: Option<Entry>,
    /// The others, none of them empty.
    pub(super) sections: Vec<Section>,
}

/// Entries under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) note: &'static str,
    pub(super) entries: Vec<Entry>,
}

/// One line: light, as there may be thousands. Its words are made when it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) opening: Id,
    what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    /// A move.
    Move(Errand),
    /// A move that waits for the debrief.
    Held(Errand),
    /// Days that do not count.
    Paused,
    /// Nothing to do.
    Nothing,
}

impl Board {
    pub(super) fn of(data: &Data) -> Self {
        let today = data.today();
        let mut moves = data.sorted_moves().into_iter().peekable();
        let now = moves.next_if(|(_, it)| it.state != State::Waiting);
        let mut rest: Vec<_> = moves.collect();
        // By their days alone from here on.
        rest.sort_by_key(|(_, it)| it.window.preferred);
        let (mut also, mut week) = (Vec::new(), Vec::new());
        let mut later: BTreeMap<IsoWeek, (NaiveDate, Vec<Entry>)> = BTreeMap::new();
        let this_week = |date: NaiveDate| date.iso_week() == today.iso_week();
        for (opening, step) in rest {
            let day = step.window.preferred;
            if matches!(step.state, State::Due | State::Overdue) {
                also.push(Entry::new(opening, step));
            } else if this_week(day) || this_week(step.window.opens) {
                week.push(Entry::new(opening, step));
            } else {
                let (_, entries) = later.entry(day.iso_week()).or_insert((day, Vec::new()));
                entries.push(Entry::new(opening, step));
            }
        }
        let mut sections = vec![
            Section::new("Also today", "", also),
            Section::new("This week", "", week),
        ];
        for (day, entries) in later.into_values() {
            sections.push(Section::new(&text::week_heading(day, today), "", entries));
        }
        sections.push(Section::new("Waiting", "nothing to do here", waiting(data)));
        sections.retain(|it| !it.entries.is_empty());
        Self {
            now: now.map(|(opening, step)| Entry::new(opening, step)),
            sections,
        }
    }
}

impl Section {
    fn new(heading: &str, note: &'static str, entries: Vec<Entry>) -> Self {
        Self {
            heading: heading.to_owned(),
            note,
            entries,
        }
    }
}

/// The openings with nothing to do for now: what has a day first.
fn waiting(data: &Data) -> Vec<Entry> {
    let mut found: Vec<(Option<NaiveDate>, &Opportunity, What)> = Vec::new();
    for (opening, plan) in data.openings().filter(|(_, plan)| plan.active) {
        if let Some(until) = plan.paused_until {
            found.push((Some(until), opening, What::Paused));
        } else if let Some(held) = plan.held.iter().min_by_key(|it| it.order()) {
            let day = held.window.preferred;
            found.push((Some(day), opening, What::Held(Errand::of(held))));
        } else if plan.moves.is_empty() {
            found.push((None, opening, What::Nothing));
        }
    }
    found.sort_by_key(|(day, _, _)| (day.is_none(), *day));
    let entries = found.into_iter().map(|(_, opening, what)| Entry {
        opening: opening.id.clone(),
        what,
    });
    entries.collect()
}

impl Entry {
    fn new(opening: &Opportunity, step: &Move) -> Self {
        Self {
            opening: opening.id.clone(),
            what: What::Move(Errand::of(step)),
        }
    }

    /// The move, if it is one and still there.
    pub(super) fn step<'a>(&self, plan: &'a Plan) -> Option<&'a Move> {
        match &self.what {
            What::Move(errand) => plan.moves.iter().find(|it| errand.is(it)),
            What::Held(errand) => plan.held.iter().find(|it| errand.is(it)),
            What::Paused | What::Nothing => None,
        }
    }

    /// What it says; `None` once it is gone.
    pub(super) fn line(&self, data: &Data) -> Option<ListRow> {
        let (opening, plan) = data.opening(&self.opening)?;
        let href = Route::Opening(opening.id.clone()).href();
        let Some(step) = self.step(plan) else {
            let is_offer = plan.seriousness.rung == Rung::Offer && plan.paused_until.is_none();
            let href = match is_offer {
                true => Route::Offer(opening.id.clone()).href(),
                false => href,
            };
            return Some(self.standing(opening, plan, data, href));
        };
        let title = text::move_title(step, opening);
        let sub = word::sub(data, opening, &title);
        // A move that is held has no day of its own yet.
        let (sub, date, (kind, state)) = match self.what {
            What::Held(_) if sub.is_empty() => ("After the debrief".to_owned(), None, held()),
            What::Held(_) => (format!("{sub} · after the debrief"), None, held()),
            _ => (
                sub,
                Some(step.window.preferred),
                word::state(step, data.today()),
            ),
        };
        Some(ListRow {
            href,
            title,
            sub,
            date,
            kind,
            state,
            ..ListRow::default()
        })
    }

    fn standing(&self, opening: &Opportunity, plan: &Plan, data: &Data, href: String) -> ListRow {
        let title = word::company(opening);
        let (sub, kind, state) = match plan.paused_until {
            Some(until) => (text::paused(until, data.today()), "paused", "paused"),
            None => (
                nothing(opening, plan, data.today()).to_owned(),
                "waiting",
                "waiting",
            ),
        };
        ListRow {
            href,
            title,
            sub: word::marked(data, opening, sub),
            date: plan.paused_until,
            kind,
            state: state.to_owned(),
            ..ListRow::default()
        }
    }
}

fn held() -> (&'static str, String) {
    ("held", "held".to_owned())
}

/// Why there is nothing to do for an opening that is active.
fn nothing(opening: &Opportunity, plan: &Plan, today: NaiveDate) -> &'static str {
    let mut interviews = opening.interviews();
    let ahead = interviews.any(|(_, it)| !it.has_taken_place(today));
    let said_no = || {
        opening
            .news()
            .any(|(_, it)| it.kind == NewsKind::TurnedDown)
    };
    if plan.seriousness.rung == Rung::Offer {
        "Your answer is given. Close it once it is settled."
    } else if said_no() {
        "They said no. Close it when you are ready."
    } else if ahead {
        "The interview lies ahead."
    } else if plan.patience.is_none() {
        "No interview is logged yet."
    } else {
        "Nothing to do until something is heard."
    }
}
