//! Histories in few words.

use std::sync::LazyLock;

use cadence::day::{Calendar, WorkWeek};
use cadence::plan::{Move, MoveKind, Plan, plan};
use cadence::record::{
    Answer, Body, Contact, ContactKind, Details, GroundRule, Id, Interview, News, NewsKind,
    Observation, Opportunity, Outcome, Purpose, Settings, Stamp, Tag, Touch, TouchKind,
};
use chrono::NaiveDate;

/// Monday to Friday, no holidays.
static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| Calendar::new(WorkWeek::default(), []));

pub(crate) fn day(text: &str) -> NaiveDate {
    format!("2026-{text}").parse().expect("a date")
}

pub(crate) fn contact(kind: ContactKind, name: &str) -> Body {
    Body::Contact(Contact {
        kind,
        name: name.to_owned(),
        ..Contact::default()
    })
}

pub(crate) fn interview(date: &str, met: &[&str]) -> Interview {
    Interview {
        date: day(date),
        met: met.iter().map(|id| Id::from(*id)).collect(),
        held: true,
        ..Interview::default()
    }
}

pub(crate) fn touch(date: &str, kind: TouchKind, purpose: Purpose, to: &[&str]) -> Body {
    Body::Touch(Touch {
        date: day(date),
        kind,
        to: to.iter().map(|id| Id::from(*id)).collect(),
        purpose,
        note: String::new(),
        text: None,
    })
}

pub(crate) fn letter(date: &str) -> Body {
    touch(date, TouchKind::Letter, Purpose::Letter, &["anna"])
}

pub(crate) fn message(date: &str) -> Body {
    let with = Some(Id::from("priya"));
    let kind = TouchKind::Call(Outcome::MessageLeft { with });
    touch(date, kind, Purpose::FollowUp, &["anna"])
}

pub(crate) fn no_answer(date: &str) -> Body {
    let kind = TouchKind::Call(Outcome::NoAnswer);
    touch(date, kind, Purpose::FollowUp, &["anna"])
}

pub(crate) fn spoke(date: &str, answer: Answer) -> Body {
    let kind = TouchKind::Call(Outcome::Reached(answer));
    touch(date, kind, Purpose::FollowUp, &["anna"])
}

/// A call that they said they would make on this day, and did not.
pub(crate) fn unkept(date: &str) -> Body {
    Body::News(News {
        unkept: true,
        ..News::new(day(date), NewsKind::WillCall(day(date)))
    })
}

/// A call of this person's that was missed.
pub(crate) fn missed(date: &str, by: &str) -> Body {
    Body::News(News {
        by: Some(by.into()),
        ..News::new(day(date), NewsKind::MissedCall)
    })
}

pub(crate) fn news(date: &str, kind: NewsKind) -> Body {
    Body::News(News::new(day(date), kind))
}

pub(crate) fn observed(tag: Tag, text: &str) -> Body {
    Body::Observation(Observation {
        date: day("03-06"),
        tag,
        text: text.to_owned(),
        ..Observation::default()
    })
}

pub(crate) fn ground_rule(change: impl FnOnce(&mut GroundRule)) -> Body {
    let mut rule = GroundRule {
        date: day("03-06"),
        ..GroundRule::default()
    };
    change(&mut rule);
    Body::GroundRule(rule)
}

/// An opening with this history; without `names`, with nothing that was typed.
pub(crate) fn opening(names: bool, history: &[Body]) -> Opportunity {
    let named = |text: &str| {
        if names {
            text.to_owned()
        } else {
            String::new()
        }
    };
    let details = Details {
        company: named("Halden"),
        role: named("Data Analyst"),
        agency: named("Fairway"),
        ..Details::default()
    };
    let mut it = Opportunity::new("halden".into(), Stamp::default(), details);
    let people = [
        ("anna", ContactKind::Interviewer, "Anna Berg"),
        ("priya", ContactKind::Gatekeeper, "Priya"),
        ("tom", ContactKind::Counselor, "Tom Reed"),
        ("maria", ContactKind::Reference, "Maria Lopez"),
    ];
    for (id, kind, name) in people.into_iter().filter(|_| names) {
        it.put(id.into(), Stamp::default(), contact(kind, name));
    }
    for (n, body) in history.iter().enumerate() {
        it.put(Id(format!("item-{n:02}")), Stamp::default(), body.clone());
    }
    it
}

/// Halden after an interview with Anna Berg on Friday 6 March.
pub(crate) fn halden(more: &[Body]) -> Opportunity {
    let mut history = vec![Body::Interview(interview("03-06", &["anna"]))];
    history.extend_from_slice(more);
    opening(true, &history)
}

pub(crate) fn plan_of(opportunity: &Opportunity, today: &str) -> Plan {
    plan(opportunity, &Settings::default(), &CALENDAR, day(today))
}

pub(crate) fn step(opportunity: &Opportunity, today: &str, kind: MoveKind) -> Move {
    let plan = plan_of(opportunity, today);
    let mut moves = plan.moves.into_iter().chain(plan.held);
    moves.find(|step| step.kind == kind).expect("such a move")
}

/// Me, with and without a name and a number.
pub(crate) fn mes() -> [Settings; 3] {
    let me = |name: &str, phone: &str| Settings {
        name: name.to_owned(),
        phone: phone.to_owned(),
        ..Settings::default()
    };
    [
        me("", ""),
        me("Sam Hale", "+44 20 7946 0018"),
        me("Sam Hale", ""),
    ]
}
