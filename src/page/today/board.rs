use std::collections::BTreeMap;

use cadence::plan::{Move, Plan, Rung, State};
use cadence::record::{Id, NewsKind, Opportunity};
use cadence::text;
use chrono::{Datelike, IsoWeek, NaiveDate};

use super::SHORT;
use crate::component::ListRow;
use crate::page::shared::word;
use crate::route::{Errand, Route};
use crate::state::Data;
use crate::words::{standing as standing_words, today as words};

/// The heading of the openings with nothing to do for now.
const WAITING: &str = words::WAITING;

/// The heading of what is small and has been due for long.
pub(super) const OLDER: &str = words::OLDER;

/// All of today: the one move, and everything else in its section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TodayBoard {
    /// The one move, if there is any that may be made today.
    pub(super) first: Option<BoardEntry>,
    /// The others, none of them empty.
    pub(super) sections: Vec<BoardSection>,
}

/// Entries under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BoardSection {
    /// No other section has the same.
    heading: String,
    entries: Vec<BoardEntry>,
    /// The days of a week that is long, each with the first of its entries; else none.
    days: Vec<(NaiveDate, usize)>,
}

/// One line: light, as there may be thousands. Its words are made when it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BoardEntry {
    pub(super) opening: Id,
    kind: EntryKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum EntryKind {
    /// A move.
    Move(Errand),
    /// A move that waits for the debrief.
    Held(Errand),
    /// Days that do not count.
    Paused,
    /// Nothing to do.
    Nothing,
}

impl TodayBoard {
    pub(super) fn of(data: &Data) -> Self {
        let today = data.today();
        let mut moves = data.sorted_moves();
        // What has waited for long leads only where nothing else is to do.
        let is_for_today = |step: &Move| is_for_now(step) && !step.steps_back(today);
        if moves.iter().any(|(_, step)| is_for_today(step)) {
            moves.sort_by_key(|(_, step)| step.steps_back(today));
        }
        let mut moves = moves.into_iter().peekable();
        let first = moves.next_if(|(_, step)| step.state != State::Waiting);
        let mut rest: Vec<_> = moves.collect();
        // By their days alone from here on.
        rest.sort_by_key(|(_, step)| step.window.preferred);
        let (mut also, mut old, mut week) = (Vec::new(), Vec::new(), Vec::new());
        let mut later: BTreeMap<IsoWeek, Vec<(NaiveDate, BoardEntry)>> = BTreeMap::new();
        let this_week = |date: NaiveDate| date.iso_week() == today.iso_week();
        for (opening, step) in rest {
            let day = day(step, today);
            if step.is_stale(today) {
                old.push(BoardEntry::new(opening, step));
            } else if is_for_now(step) && day <= today {
                also.push(BoardEntry::new(opening, step));
            } else if this_week(day) {
                week.push((day, BoardEntry::new(opening, step)));
            } else {
                let entries = later.entry(day.iso_week()).or_default();
                entries.push((day, BoardEntry::new(opening, step)));
            }
        }
        let mut sections = vec![
            BoardSection::new(words::ALSO_TODAY, also),
            BoardSection::new(OLDER, old),
            BoardSection::of_week(words::THIS_WEEK, week),
        ];
        for entries in later.into_values() {
            let heading = entries
                .first()
                .map(|(day, _)| text::week_heading(*day, today));
            sections.push(BoardSection::of_week(&heading.unwrap_or_default(), entries));
        }
        sections.push(BoardSection::new(WAITING, waiting(data)));
        sections.retain(|section| !section.entries.is_empty());
        Self {
            first: first.map(|(opening, step)| BoardEntry::new(opening, step)),
            sections,
        }
    }

    /// The headings of the sections, in the order in which they are shown.
    pub(super) fn headings(&self) -> Vec<String> {
        let headings = self.sections.iter().map(|section| section.heading.clone());
        headings.collect()
    }

    /// The days under which the entries of a section stand; none where it is short.
    pub(super) fn days(&self, heading: &str) -> Vec<NaiveDate> {
        let section = self.section(heading);
        let days = section.map_or(&[][..], |section| &section.days);
        days.iter().map(|(day, _)| *day).collect()
    }

    /// What stands under a heading, and there under a day if one is named.
    pub(super) fn entries(&self, heading: &str, day: Option<NaiveDate>) -> &[BoardEntry] {
        let Some(section) = self.section(heading) else {
            return &[];
        };
        let Some(day) = day else {
            return &section.entries;
        };
        let mut days = section.days.iter().skip_while(|(other, _)| *other != day);
        let Some((_, first)) = days.next() else {
            return &[];
        };
        let end = days.next().map_or(section.entries.len(), |(_, next)| *next);
        section.entries.get(*first..end).unwrap_or_default()
    }

    fn section(&self, heading: &str) -> Option<&BoardSection> {
        let mut sections = self.sections.iter();
        sections.find(|section| section.heading == heading)
    }
}

impl BoardSection {
    fn new(heading: &str, entries: Vec<BoardEntry>) -> Self {
        Self {
            heading: heading.to_owned(),
            entries,
            days: Vec::new(),
        }
    }

    /// The entries of a week, by their days where there are many.
    fn of_week(heading: &str, mut entries: Vec<(NaiveDate, BoardEntry)>) -> Self {
        entries.sort_by_key(|(day, _)| *day);
        let mut days: Vec<(NaiveDate, usize)> = Vec::new();
        if entries.len() > SHORT {
            let each = entries.iter().map(|(day, _)| *day).zip(0..);
            days = each.collect();
            days.dedup_by_key(|(day, _)| *day);
        }
        let entries = entries.into_iter().map(|(_, entry)| entry).collect();
        Self {
            days,
            ..Self::new(heading, entries)
        }
    }

    /// What is said beside a heading.
    pub(super) fn note(heading: &str) -> Option<&'static str> {
        (heading == WAITING).then_some(words::WAITING_NOTE)
    }
}

/// The openings with nothing to do for now: what has a day first.
fn waiting(data: &Data) -> Vec<BoardEntry> {
    let mut found: Vec<(Option<NaiveDate>, &Opportunity, EntryKind)> = Vec::new();
    for (opening, plan) in data.openings().filter(|(_, plan)| plan.active) {
        if let Some(until) = plan.paused_until {
            found.push((Some(until), opening, EntryKind::Paused));
        } else if let Some(held) = plan.held.iter().min_by_key(|step| step.order()) {
            let day = held.window.preferred;
            found.push((Some(day), opening, EntryKind::Held(Errand::of(held))));
        } else if plan.moves.is_empty() {
            found.push((None, opening, EntryKind::Nothing));
        }
    }
    found.sort_by_key(|(day, _, _)| (day.is_none(), *day));
    let entries = found.into_iter().map(|(_, opening, kind)| BoardEntry {
        opening: opening.id.clone(),
        kind,
    });
    entries.collect()
}

impl BoardEntry {
    fn new(opening: &Opportunity, step: &Move) -> Self {
        Self {
            opening: opening.id.clone(),
            kind: EntryKind::Move(Errand::of(step)),
        }
    }

    /// The move it is about.
    pub(super) fn errand(&self) -> Option<&Errand> {
        match &self.kind {
            EntryKind::Move(errand) | EntryKind::Held(errand) => Some(errand),
            EntryKind::Paused | EntryKind::Nothing => None,
        }
    }

    /// The move, if it is one and still there.
    pub(super) fn step<'a>(&self, plan: &'a Plan) -> Option<&'a Move> {
        match &self.kind {
            EntryKind::Move(errand) => plan.moves.iter().find(|step| errand.is(step)),
            EntryKind::Held(errand) => plan.held.iter().find(|step| errand.is(step)),
            EntryKind::Paused | EntryKind::Nothing => None,
        }
    }

    /// The row it is shown as; `None` once it is gone.
    pub(super) fn row(&self, data: &Data) -> Option<ListRow> {
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
        let (href, about) = match &self.kind {
            EntryKind::Move(errand) => (
                Route::of_move(&opening.id, step).href(),
                Some((opening.id.clone(), errand.clone())),
            ),
            _ => (href, None),
        };
        let title = text::move_title(step, opening);
        let sub = word::sub(data, opening, &title);
        // A move that is held has no day of its own yet.
        let (sub, date, (kind, state)) = match self.kind {
            EntryKind::Held(_) if sub.is_empty() => (words::HELD.to_owned(), None, held()),
            EntryKind::Held(_) => (words::HeldBeside { sub }.text(), None, held()),
            _ => (
                sub,
                Some(day(step, data.today())),
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
            beside: self.beside(opening, step),
            step: about,
        })
    }

    /// The other way to make a move that may be made by now.
    fn beside(&self, opening: &Opportunity, step: &Move) -> Option<(String, &'static str, String)> {
        let may_be_made = matches!(self.kind, EntryKind::Move(_)) && step.state != State::Waiting;
        let to = Route::beside(&opening.id, step).filter(|_| may_be_made)?;
        let (word, title) = (text::beside_word(step)?, text::beside_title(step, opening)?);
        Some((to.href(), word, title))
    }

    fn standing(&self, opening: &Opportunity, plan: &Plan, data: &Data, href: String) -> ListRow {
        let title = word::company(opening);
        let (sub, kind, state) = match plan.paused_until {
            Some(until) => (
                text::paused(until, data.today()),
                "paused",
                standing_words::PAUSED,
            ),
            None => (
                nothing(opening, plan, data.today()).to_owned(),
                "waiting",
                standing_words::WAITING,
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

fn is_for_now(step: &Move) -> bool {
    matches!(step.state, State::Due | State::Overdue)
}

/// The preferred day; once that can't be kept, the next on which a call can be made.
fn day(step: &Move, today: NaiveDate) -> NaiveDate {
    match is_for_now(step) && step.on > today {
        true => step.on,
        false => step.window.preferred,
    }
}

fn held() -> (&'static str, String) {
    ("held", standing_words::HELD.to_owned())
}

/// Why there is nothing to do for an opening that is active.
fn nothing(opening: &Opportunity, plan: &Plan, today: NaiveDate) -> &'static str {
    let ahead = opening.arranged(today).map(|(_, ahead)| ahead);
    let ahead = ahead.min_by_key(|ahead| (ahead.date, ahead.time));
    let said_no = || {
        opening
            .news()
            .any(|(_, news)| news.kind == NewsKind::TurnedDown)
    };
    if plan.seriousness.rung == Rung::Offer {
        words::NOTHING_ANSWER_GIVEN
    } else if said_no() {
        words::NOTHING_TURNED_DOWN
    } else if let Some(ahead) = ahead {
        match ahead.is_task() {
            true => words::NOTHING_TASK_AHEAD,
            false => words::NOTHING_INTERVIEW_AHEAD,
        }
    } else if plan.patience.is_none() {
        words::NOTHING_NO_INTERVIEW
    } else {
        words::NOTHING_HEARD
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use cadence::record::{Body, Interview, News, Stamp, Touch, TouchKind};

    use super::*;
    use crate::state::{data_of, opening};

    /// Wednesday 4 March 2026 is today.
    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn with(id: &str, body: Body) -> Opportunity {
        let mut opening = opening(id, 5);
        opening.put(Id::from("one"), Stamp::default(), body);
        opening
    }

    fn talked(id: &str, date: &str, agency: bool) -> Opportunity {
        let interview = Interview {
            date: day(date),
            agency,
            ..Interview::default()
        };
        with(id, Body::Interview(interview))
    }

    /// They call on this day.
    fn called_on(id: &str, date: &str) -> Opportunity {
        let call_on = News::new(day("2026-03-03"), NewsKind::CallOn(day(date)));
        with(id, Body::News(call_on))
    }

    #[test]
    fn a_long_week_stands_by_its_days() {
        let mut all = Vec::new();
        for (date, count) in [("2026-03-09", 7), ("2026-03-10", 20), ("2026-03-12", 1)] {
            all.extend((0..count).map(|number| called_on(&format!("{date}-{number}"), date)));
        }
        // Two more this week, which is short.
        all.extend(["x", "y"].map(|id| called_on(id, "2026-03-06")));
        let board = TodayBoard::of(&data_of(&all));
        let headings = board.headings();
        assert_eq!(headings.len(), 2, "{headings:?}");
        assert!(board.days(&headings[0]).is_empty());
        let days = board.days(&headings[1]);
        assert_eq!(days, ["2026-03-09", "2026-03-10", "2026-03-12"].map(day));
        let counts = days
            .iter()
            .map(|date| board.entries(&headings[1], Some(*date)).len());
        assert_eq!(counts.collect::<Vec<_>>(), [7, 20, 1]);
        assert_eq!(board.entries(&headings[1], None).len(), 28);
        for date in days {
            let entries = board.entries(&headings[1], Some(date));
            let is_of = |entry: &BoardEntry| entry.opening.as_str().starts_with(&date.to_string());
            assert!(entries.iter().all(is_of), "{date}");
        }
    }

    #[test]
    fn what_has_waited_for_months_leads_only_where_nothing_else_is_to_do() {
        let debrief = || talked("agency", "2025-12-01", true);
        let missed = || {
            let missed = News::new(day("2025-12-01"), NewsKind::MissedCall);
            with("missed", Body::News(missed))
        };
        let first = |all: &[Opportunity]| {
            let board = TodayBoard::of(&data_of(all));
            let first = board.first.clone().map(|entry| entry.opening.0);
            (first.unwrap_or_default(), board)
        };
        let letter = Body::Touch(Touch {
            date: day("2026-02-18"),
            kind: TouchKind::Letter,
            to: Vec::new(),
            purpose: cadence::record::Purpose::Letter,
            note: String::new(),
            text: None,
        });
        let mut due = talked("due", "2026-02-18", false);
        due.put(Id::from("letter"), Stamp::default(), letter);
        let (leads, board) = first(&[debrief(), missed(), due]);
        assert_eq!(leads, "due");
        // Nothing is lost, and nothing of it is among the small things.
        assert_eq!(board.entries("Also today", None).len(), 2);
        assert!(board.entries(OLDER, None).is_empty());
        assert_eq!(first(&[debrief()]).0, "agency");
        assert_eq!(first(&[missed()]).0, "missed");
    }
}
