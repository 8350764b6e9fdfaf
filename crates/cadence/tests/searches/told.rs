//! A search day by day, and what Today says of it.

use std::cell::OnceCell;
use std::fmt::Write as _;

use cadence::day::Calendars;
use cadence::plan::{Plan, State, plan_all};
use cadence::record::{Body, DaysOff, Opportunity, Purpose, Settings, Stamp, TouchKind};
use cadence::text;
use chrono::NaiveDate;

use crate::common::{Story, calendars, d, id, story, touch};

/// An opening at a company, with nothing in it yet.
pub fn opening(company: &str) -> Story {
    let mut it = story([]);
    it.opportunity.details.as_mut().unwrap().company = company.into();
    it
}

/// Something done, to one person.
pub fn to(date: &str, how: TouchKind, who: &str, purpose: Purpose) -> Body {
    touch(date, how, &[who], purpose)
}

/// Several openings, and what happens at them, in order.
pub struct Search {
    openings: Vec<Opportunity>,
    settings: Settings,
    calendars: OnceCell<Calendars>,
    entries: Vec<(NaiveDate, usize, Body)>,
}

impl Search {
    pub fn new(stories: impl IntoIterator<Item = Story>) -> Self {
        let openings = stories
            .into_iter()
            .enumerate()
            .map(|(place, story)| Opportunity {
                id: id(&format!("o{place}")),
                ..story.opportunity
            });
        Self {
            openings: openings.collect(),
            settings: Settings::default(),
            calendars: OnceCell::new(),
            entries: Vec::new(),
        }
    }

    /// What is entered on a day, for the opening at this place.
    pub fn on(mut self, day: &str, opening: usize, body: Body) -> Self {
        self.entries.push((d(day), opening, body));
        self
    }

    /// Where all the employers are.
    pub fn region(&mut self, code: &str) {
        self.settings.region = Some(code.into());
    }

    pub fn days_off(&mut self, from: &str, to: &str) {
        self.settings.days_off.push(DaysOff {
            from: d(from),
            to: d(to),
        });
    }

    /// Tells it from one day to another, both included, and holds it against the file.
    #[track_caller]
    pub fn told(mut self, from: &str, to: &str, name: &str) {
        let mut told = String::new();
        let mut before = String::new();
        for day in d(from).iter_days().take_while(|day| *day <= d(to)) {
            let mut page = String::new();
            self.say(day, &mut before, &mut page);
            let entries = self.entries.clone();
            for (number, (_, place, body)) in entries
                .iter()
                .enumerate()
                .filter(|(_, entry)| entry.0 == day)
            {
                self.enter(number, *place, body, day, &mut page);
            }
            self.say(day, &mut before, &mut page);
            if !page.is_empty() {
                writeln!(told, "{}\n{page}", text::day(day)).unwrap();
            }
        }
        insta::with_settings!({
            snapshot_path => "snapshots", prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(name, told) });
    }

    fn plans(&self, day: NaiveDate) -> Vec<Plan> {
        plan_all(
            &self.openings,
            &self.settings,
            self.calendars.get_or_init(|| calendars(&self.settings)),
            day,
        )
    }

    fn enter(
        &mut self,
        number: usize,
        place: usize,
        body: &Body,
        day: NaiveDate,
        page: &mut String,
    ) {
        let opening = &mut self.openings[place];
        opening.put(id(&format!("i{number:02}")), Stamp::default(), body.clone());
        let plan = &self.plans(day)[place];
        let opening = &self.openings[place];
        let saved = text::saved(body, opening, plan.moves.first());
        writeln!(
            page,
            "  + {}: {}",
            opening.details().company,
            text::history(body, opening)
        )
        .unwrap();
        writeln!(page, "    {saved}").unwrap();
    }

    /// Writes down what Today says, if it says anything new.
    fn say(&self, day: NaiveDate, before: &mut String, page: &mut String) {
        let now = self.today(day);
        if now != *before {
            page.push_str(&now);
            *before = now;
        }
    }

    fn today(&self, day: NaiveDate) -> String {
        let plans = self.plans(day);
        let all = self.openings.iter().zip(&plans);
        let mut moves: Vec<_> = all
            .clone()
            .flat_map(|(opening, plan)| plan.moves.iter().map(move |step| (opening, step)))
            .collect();
        moves.sort_by(|a, b| a.1.order().cmp(&b.1.order()));
        let mut page = String::new();
        for (opening, step) in &moves {
            let (title, state) = (text::move_title(step, opening), text::state(step, day));
            let reason = text::reason(step, day);
            if step.state == State::Waiting {
                writeln!(page, "  later: {title}, {state}. {reason}").unwrap();
            } else {
                writeln!(page, "  > {title}, {state}. {reason}").unwrap();
            }
        }
        for (opening, plan) in all {
            for held in &plan.held {
                writeln!(page, "  held: {}", text::move_title(held, opening)).unwrap();
            }
            if let Some(until) = plan.paused_until {
                writeln!(page, "  {}", text::paused(until, day)).unwrap();
            }
            if let Some(uncounted) = text::uncounted(plan, day) {
                writeln!(page, "  {}: {uncounted}", opening.details().company).unwrap();
            }
            if plan.active && plan.moves.is_empty() && plan.held.is_empty() {
                writeln!(page, "  nothing to do for {}", opening.details().company).unwrap();
            }
        }
        page
    }
}
