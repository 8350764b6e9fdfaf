//! Short ways to write a history down.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "each test file uses its own part; a typo in a test should panic"
)]

use std::sync::{Arc, LazyLock};

use cadence::day::{Calendar, Calendars};
use cadence::holiday::HolidayTables;
use cadence::plan::{Move, MoveKind, Plan, Window, plan};
use cadence::record::{
    Answer, Body, CloseReason, Closing, Contact, ContactKind, Details, GroundRule, Id, Interview,
    News, NewsKind, Opportunity, Outcome, Pause, Purpose, Settings, Skip, Snooze, Stamp, Touch,
    TouchKind,
};
use chrono::NaiveDate;

/// `"2026-03-06"`, or `"03-06"` for 2026.
pub fn d(text: &str) -> NaiveDate {
    let whole = if text.len() == 5 {
        format!("2026-{text}")
    } else {
        text.to_owned()
    };
    whole.parse().unwrap()
}

pub fn id(text: &str) -> Id {
    Id::from(text)
}

pub fn ids(names: &[&str]) -> Vec<Id> {
    names.iter().copied().map(Id::from).collect()
}

/// Names as ids, for comparing with [`Move::about`].
pub fn about(names: &[&str]) -> Vec<Option<Id>> {
    names.iter().map(|name| Some(id(name))).collect()
}

/// An opportunity, its settings and what is put into it, one item after another.
#[derive(Clone)]
pub struct Story {
    pub opportunity: Opportunity,
    pub settings: Settings,
}

/// A story with these items, and a plain Monday to Friday with no holidays.
pub fn story(bodies: impl IntoIterator<Item = Body>) -> Story {
    let details = Details {
        company: "Orchard".into(),
        ..Details::default()
    };
    let mut story = Story {
        opportunity: Opportunity::new(id("o1"), Stamp::default(), details),
        settings: Settings::default(),
    };
    for body in bodies {
        story.add(body);
    }
    story
}

impl Story {
    /// Puts one more item into it; its id is its place.
    pub fn add(&mut self, body: Body) -> Id {
        let name = Id(format!("i{:02}", self.opportunity.items.len()));
        self.opportunity.put(name.clone(), Stamp::default(), body);
        name
    }

    /// The same with one more item.
    pub fn and(&self, body: Body) -> Self {
        let mut more = self.clone();
        more.add(body);
        more
    }

    /// The same with a person.
    pub fn person(mut self, kind: ContactKind, name: &str) -> Self {
        let contact = Contact {
            kind,
            name: name.into(),
            ..Contact::default()
        };
        let body = Body::Contact(contact);
        self.opportunity.put(id(name), Stamp::default(), body);
        self
    }

    /// The same with a person who can be written to by e-mail.
    pub fn person_by_email(mut self, kind: ContactKind, name: &str) -> Self {
        let contact = Contact {
            kind,
            name: name.into(),
            email: format!("{name}@example.org"),
            ..Contact::default()
        };
        let body = Body::Contact(contact);
        self.opportunity.put(id(name), Stamp::default(), body);
        self
    }

    pub fn calendar(&self) -> std::rc::Rc<Calendar> {
        calendars(&self.settings).of(&self.opportunity.details())
    }

    pub fn plan(&self, today: &str) -> Plan {
        plan(
            &self.opportunity,
            &self.settings,
            &self.calendar(),
            d(today),
        )
    }

    /// The kinds of moves on a day, most pressing first.
    pub fn kinds(&self, today: &str) -> Vec<MoveKind> {
        self.plan(today)
            .moves
            .iter()
            .map(|step| step.kind)
            .collect()
    }

    /// What Today says: each move that is not held, most pressing first, with its best day.
    /// "Fri 20 Mar: Call Ann at Orchard"
    pub fn says(&self, today: &str) -> Vec<String> {
        let says = |step: &Move| {
            let title = cadence::text::move_title(step, &self.opportunity);
            format!("{}: {title}", cadence::text::short(step.window.preferred))
        };
        self.plan(today).moves.iter().map(says).collect()
    }

    /// Why the first move is there.
    pub fn why(&self, today: &str) -> String {
        let plan = self.plan(today);
        let first = plan.moves.first().expect("there is a move");
        cadence::text::reason(first, d(today))
    }

    /// The one move of a kind on a day.
    pub fn the(&self, kind: MoveKind, today: &str) -> Move {
        one(&self.plan(today), kind)
    }

    pub fn all(&self, kind: MoveKind, today: &str) -> Vec<Move> {
        let moves = self.plan(today).moves.into_iter();
        moves.filter(|step| step.kind == kind).collect()
    }
}

/// The one move of its kind in a plan.
pub fn one(plan: &Plan, kind: MoveKind) -> Move {
    let found: Vec<_> = plan.moves.iter().filter(|step| step.kind == kind).collect();
    assert_eq!(found.len(), 1, "{kind:?} in {:#?}", plan.moves);
    found[0].clone()
}

pub fn window(opens: &str, preferred: &str, closes: &str) -> Window {
    Window {
        opens: d(opens),
        preferred: d(preferred),
        closes: d(closes),
    }
}

pub fn interview(date: &str, met: &[&str]) -> Body {
    Body::Interview(Interview {
        date: d(date),
        met: ids(met),
        held: true,
        ..Interview::default()
    })
}

/// Not yet marked as held: matters on the day itself only.
pub fn arranged(date: &str, met: &[&str]) -> Body {
    match interview(date, met) {
        Body::Interview(it) => Body::Interview(Interview { held: false, ..it }),
        other => other,
    }
}

pub fn agency_interview(date: &str, met: &[&str]) -> Body {
    match interview(date, met) {
        Body::Interview(it) => Body::Interview(Interview { agency: true, ..it }),
        other => other,
    }
}

pub fn touch(date: &str, kind: TouchKind, to: &[&str], purpose: Purpose) -> Body {
    Body::Touch(Touch {
        date: d(date),
        kind,
        to: ids(to),
        purpose,
        note: String::new(),
        text: None,
    })
}

pub fn letter(date: &str, to: &[&str]) -> Body {
    touch(date, TouchKind::Letter, to, Purpose::Letter)
}

pub fn call(date: &str, outcome: Outcome) -> Body {
    touch(date, TouchKind::Call(outcome), &[], Purpose::FollowUp)
}

pub fn reached(date: &str) -> Body {
    call(date, Outcome::Reached(Answer::NoDate))
}

pub fn message(date: &str) -> Body {
    call(date, Outcome::MessageLeft { with: None })
}

pub fn no_answer(date: &str) -> Body {
    call(date, Outcome::NoAnswer)
}

pub fn news(date: &str, kind: NewsKind) -> Body {
    Body::News(News::new(d(date), kind))
}

pub fn offered(date: &str, reply_by: Option<&str>) -> Body {
    let reply_by = reply_by.map(d);
    news(date, NewsKind::Offered { reply_by })
}

pub fn rule(date: &str) -> GroundRule {
    GroundRule {
        date: d(date),
        ..GroundRule::default()
    }
}

pub fn not_before(date: &str, day: &str) -> Body {
    Body::GroundRule(GroundRule {
        not_before: Some(d(day)),
        ..rule(date)
    })
}

pub fn pause(from: &str, to: &str) -> Body {
    Body::Pause(Pause {
        from: d(from),
        to: d(to),
    })
}

pub fn snooze(date: &str, until: &str, kind: MoveKind, what: Option<&str>) -> Body {
    Body::Snooze(Snooze {
        date: d(date),
        until: d(until),
        kind,
        about: what.map(id),
    })
}

pub fn skip(date: &str, kind: MoveKind, what: Option<&str>) -> Body {
    Body::Skip(Skip {
        date: d(date),
        kind,
        about: what.map(id),
    })
}

pub fn closing(date: &str, reason: CloseReason) -> Body {
    Body::Closing(Closing {
        date: d(date),
        reason,
    })
}

/// The holidays of the countries that the stories are in.
pub fn tables() -> Arc<HolidayTables> {
    static TABLES: LazyLock<Arc<HolidayTables>> = LazyLock::new(|| {
        let mut tables = HolidayTables::default();
        for text in [
            include_str!("../../../../public/holidays/de.json"),
            include_str!("../../../../public/holidays/gb.json"),
            include_str!("../../../../public/holidays/il.json"),
            include_str!("../../../../public/holidays/nl.json"),
            include_str!("../../../../public/holidays/us.json"),
        ] {
            tables.add(text).expect("a table");
        }
        Arc::new(tables)
    });
    Arc::clone(&TABLES)
}

/// Calendars under these settings, with those holidays.
pub fn calendars(settings: &Settings) -> Calendars {
    Calendars::with_tables(settings, tables())
}
