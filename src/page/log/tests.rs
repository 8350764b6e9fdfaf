use cadence::day::Calendars;
use cadence::plan::{Plan, plan};
use cadence::record::{
    Answer, Body, Contact, ContactKind, Details, Id, Interview, News, NewsKind, Opportunity,
    Outcome, Purpose, Settings, Stamp, Topic, Touch, TouchKind,
};
use chrono::NaiveDate;

use super::aim::{Aim, aim, purpose};
use super::choice::Choice;
use super::entry::Entry;
use crate::page::answer::{CALL_ON, DECIDED, OFFERED};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-03-09")
}

fn contact(kind: ContactKind, name: &str) -> Body {
    Body::Contact(Contact {
        kind,
        name: name.to_owned(),
        ..Contact::default()
    })
}

/// Met Anna on Friday; Ray is a reference, Ines the counselor.
fn opening(agency: bool) -> Opportunity {
    let mut it = Opportunity::new(Id::from("o"), Stamp::default(), Details::default());
    let interview = Interview {
        date: day("2026-03-06"),
        time: None,
        place: String::new(),
        met: vec![Id::from("anna")],
        agency,
        held: true,
    };
    for (id, body) in [
        ("anna", contact(ContactKind::Interviewer, "Anna")),
        ("ines", contact(ContactKind::Counselor, "Ines")),
        ("ray", contact(ContactKind::Reference, "Ray")),
        ("interview", Body::Interview(interview)),
    ] {
        it.put(Id::from(id), Stamp::default(), body);
    }
    it
}

fn plan_of(opening: &Opportunity) -> Plan {
    let settings = Settings::default();
    let calendar = Calendars::new(&settings).of(&opening.details());
    plan(opening, &settings, &calendar, today())
}

fn entry(choice: Choice) -> Entry {
    Entry::new(choice, today(), None)
}

fn entered(entry: &Entry, purpose: Purpose) -> Vec<Body> {
    let mut all = Vec::new();
    entry.enter(purpose, &opening(false), today(), &mut |body| {
        all.push(body);
        Id(format!("new-{}", all.len() - 1))
    });
    all
}

fn news(kind: NewsKind) -> Body {
    Body::News(News {
        date: today(),
        kind,
        note: String::new(),
    })
}

fn touch(kind: TouchKind) -> Touch {
    Touch {
        date: today(),
        kind,
        to: Vec::new(),
        purpose: Purpose::FollowUp,
        note: String::new(),
        text: None,
    }
}

#[test]
fn a_letter_is_the_one_that_is_owed() {
    let opening = opening(false);
    let plan = plan_of(&opening);
    let expected = |purpose, to: &str| Aim {
        purpose,
        to: Some(Id::from(to)),
    };
    let letter = aim(Choice::Letter, &opening, &plan);
    assert_eq!(letter, expected(Purpose::Letter, "anna"));
    let call = aim(Choice::MessageLeft, &opening, &plan);
    assert_eq!(call, expected(Purpose::FollowUp, "anna"));
    let elsewhere = purpose(Choice::Letter, Some(&Id::from("ray")), &plan);
    assert_eq!(elsewhere, Purpose::FollowUp);
}

#[test]
fn a_call_is_the_debrief_until_that_is_done() {
    let opening = opening(true);
    let plan = plan_of(&opening);
    let call = aim(Choice::Reached, &opening, &plan);
    assert_eq!(call.purpose, Purpose::Debrief);
    assert_eq!(call.to, Some(Id::from("ines")));
    let anna = purpose(Choice::Reached, Some(&Id::from("anna")), &plan);
    assert_eq!(anna, Purpose::FollowUp);
    // Held until then, and yet it may have been sent.
    assert_eq!(
        aim(Choice::Letter, &opening, &plan).purpose,
        Purpose::Letter
    );
}

#[test]
fn a_message_is_left_with_somebody_new() {
    let message = Entry {
        who: " Priya ".to_owned(),
        ..entry(Choice::MessageLeft)
    };
    let with = Some(Id::from("new-0"));
    let left = touch(TouchKind::Call(Outcome::MessageLeft { with }));
    let expected = [contact(ContactKind::Gatekeeper, "Priya"), Body::Touch(left)];
    assert_eq!(entered(&message, Purpose::FollowUp), expected);
}

#[test]
fn a_known_reference_is_found_by_name() {
    let checked = Entry {
        who: "ray".to_owned(),
        ..entry(Choice::CheckedReference)
    };
    let kind = NewsKind::CheckedReference(Some(Id::from("ray")));
    assert_eq!(entered(&checked, Purpose::FollowUp), [news(kind)]);
    let unknown = entered(&entry(Choice::CheckedReference), Purpose::FollowUp);
    assert_eq!(unknown, [news(NewsKind::CheckedReference(None))]);
}

#[test]
fn those_named_come_before_the_news_of_it() {
    let maria = Contact {
        kind: ContactKind::Reference,
        name: "Maria".to_owned(),
        roster: Some(Id::from("m")),
        ..Contact::default()
    };
    let asked = Entry {
        named: vec![maria.clone()],
        ..entry(Choice::AskedReferences)
    };
    let expected = [
        Body::Contact(maria.clone()),
        news(NewsKind::AskedReferences),
    ];
    assert_eq!(entered(&asked, Purpose::FollowUp), expected);
    // Checked before they were named: they are now.
    let checked = Entry {
        choice: Choice::CheckedReference,
        ..asked
    };
    let kind = NewsKind::CheckedReference(Some(Id::from("new-0")));
    let expected = [Body::Contact(maria), news(kind)];
    assert_eq!(entered(&checked, Purpose::FollowUp), expected);
    let ray = Entry {
        checked: Some(Id::from("ray")),
        ..entry(Choice::CheckedReference)
    };
    let kind = NewsKind::CheckedReference(Some(Id::from("ray")));
    assert_eq!(entered(&ray, Purpose::FollowUp), [news(kind)]);
}

#[test]
fn a_decision_is_logged_beside_the_call() {
    let decided = Entry {
        answer: Some(DECIDED),
        verdict: Some(OFFERED),
        day: Some(day("2026-03-16")),
        ..entry(Choice::Reached)
    };
    let call = touch(TouchKind::Call(Outcome::Reached(Answer::Decided)));
    let reply_by = decided.day;
    let expected = [Body::Touch(call), news(NewsKind::Offered { reply_by })];
    assert_eq!(entered(&decided, Purpose::FollowUp), expected);
}

#[test]
fn only_who_can_know_is_asked_for_the_decision() {
    let debrief = entered(&entry(Choice::Reached), Purpose::Debrief);
    let call = Touch {
        purpose: Purpose::Debrief,
        ..touch(TouchKind::Call(Outcome::Reached(Answer::NoDate)))
    };
    assert_eq!(debrief, [Body::Touch(call)]);
    assert_eq!(entry(Choice::Reached).wrongs(Purpose::Debrief, today()), []);
}

#[test]
fn each_topic_is_news_of_its_own() {
    let asked = Entry {
        topics: [true, false, true],
        ..entry(Choice::AskedAbout)
    };
    let expected = [Topic::Pay, Topic::Availability].map(|it| news(NewsKind::AskedAbout(it)));
    assert_eq!(entered(&asked, Purpose::FollowUp), expected);
}

#[test]
fn what_is_missing_is_said_at_its_field() {
    let check = |entry: Entry, expected: &[&str]| {
        let wrongs = entry.wrongs(Purpose::FollowUp, today());
        let fields: Vec<&str> = wrongs.iter().map(|it| it.0).collect();
        assert_eq!(fields, expected, "{entry:?}");
    };
    let on = |entry: Entry, date: &str| Entry {
        day: Some(day(date)),
        ..entry
    };
    let call_on = Entry {
        answer: Some(CALL_ON),
        ..entry(Choice::Reached)
    };
    let decided = Entry {
        answer: Some(DECIDED),
        ..entry(Choice::Reached)
    };
    let ahead = Entry {
        date: Some(day("2026-03-10")),
        ..entry(Choice::Called)
    };
    check(entry(Choice::MessageLeft), &[]);
    check(entry(Choice::Reached), &["answer"]);
    check(call_on.clone(), &["named-day"]);
    check(on(call_on.clone(), "2026-03-09"), &["named-day"]);
    check(on(call_on, "2026-03-10"), &[]);
    check(decided, &["verdict"]);
    check(entry(Choice::NamedDate), &["named-day"]);
    check(on(entry(Choice::NamedDate), "2026-03-06"), &["named-day"]);
    check(on(entry(Choice::NamedDate), "2026-03-09"), &[]);
    check(entry(Choice::AskedAbout), &["topics"]);
    check(entry(Choice::Note), &["note"]);
    check(ahead, &["day"]);
}
