mod calls;

use cadence::day::Calendars;
use cadence::plan::{MoveKind, Plan, plan};
use cadence::record::{
    Answer, Body, Contact, ContactKind, Details, Id, Interview, News, NewsKind, Opportunity,
    Outcome, PaySaid, Purpose, Settings, Stamp, Topic, Touch, TouchKind,
};
use chrono::NaiveDate;

use super::aim::{Aim, aim, purpose};
use super::choice::{LogChoice, THEY, YOU};
use super::entry::LogEntry;
use super::likely::LogOrder;
use crate::page::shared::answer::{CALL_ON, DECIDED, NO_DATE, OFFERED};
use crate::route::Errand;

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
        met: vec![Id::from("anna")],
        agency,
        held: true,
        ..Interview::default()
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

fn entry(choice: LogChoice) -> LogEntry {
    LogEntry::new(choice, today(), None)
}

fn entered(entry: &LogEntry, purpose: Purpose) -> Vec<Body> {
    let mut all = Vec::new();
    entry.enter(purpose, &opening(false), today(), &mut |body| {
        all.push(body);
        Id(format!("new-{}", all.len() - 1))
    });
    all
}

fn news(kind: NewsKind) -> Body {
    Body::News(News::new(today(), kind))
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
    let letter = aim(LogChoice::Letter, &opening, &plan, None);
    assert_eq!(letter, expected(Purpose::Letter, "anna"));
    let call = aim(LogChoice::MessageLeft, &opening, &plan, None);
    assert_eq!(call, expected(Purpose::FollowUp, "anna"));
    let elsewhere = purpose(LogChoice::Letter, Some(&Id::from("ray")), &plan);
    assert_eq!(elsewhere, Purpose::FollowUp);
}

#[test]
fn a_reference_is_meant_only_where_one_came_to_call_them() {
    let opening = opening_with(news(NewsKind::AskedReferences));
    let plan = plan_of(&opening);
    let brief = plan
        .moves
        .iter()
        .find(|step| step.kind == MoveKind::Brief)
        .unwrap();
    for choice in [
        LogChoice::MessageLeft,
        LogChoice::NoAnswer,
        LogChoice::Reached,
    ] {
        let usual = aim(choice, &opening, &plan, None);
        assert_eq!(usual.purpose, Purpose::FollowUp, "{choice:?}");
        assert_eq!(usual.to, Some(Id::from("anna")), "{choice:?}");
        let very = aim(choice, &opening, &plan, Some(&Errand::of(brief)));
        assert_eq!(very.purpose, Purpose::Brief, "{choice:?}");
        assert_eq!(very.to, Some(Id::from("ray")), "{choice:?}");
    }
    // A letter does not brief: one came from there, and wrote to the interviewer.
    let letter = aim(LogChoice::Letter, &opening, &plan, Some(&Errand::of(brief)));
    assert_eq!(letter.to, Some(Id::from("anna")));
}

#[test]
fn a_call_is_the_debrief_until_that_is_done() {
    let opening = opening(true);
    let plan = plan_of(&opening);
    let call = aim(LogChoice::Reached, &opening, &plan, None);
    assert_eq!(call.purpose, Purpose::Debrief);
    assert_eq!(call.to, Some(Id::from("ines")));
    let anna = purpose(LogChoice::Reached, Some(&Id::from("anna")), &plan);
    assert_eq!(anna, Purpose::FollowUp);
    // Held until then, and yet it may have been sent.
    assert_eq!(
        aim(LogChoice::Letter, &opening, &plan, None).purpose,
        Purpose::Letter
    );
}

#[test]
fn a_message_is_left_with_somebody_new() {
    let message = LogEntry {
        who: " Priya ".to_owned(),
        ..entry(LogChoice::MessageLeft)
    };
    let with = Some(Id::from("new-0"));
    let left = touch(TouchKind::Call(Outcome::MessageLeft { with }));
    let expected = [contact(ContactKind::Gatekeeper, "Priya"), Body::Touch(left)];
    assert_eq!(entered(&message, Purpose::FollowUp), expected);
}

#[test]
fn a_known_reference_is_found_by_name() {
    let checked = LogEntry {
        who: "ray".to_owned(),
        ..entry(LogChoice::CheckedReference)
    };
    let kind = NewsKind::CheckedReference(Some(Id::from("ray")));
    assert_eq!(entered(&checked, Purpose::FollowUp), [news(kind)]);
    let unknown = entered(&entry(LogChoice::CheckedReference), Purpose::FollowUp);
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
    let asked = LogEntry {
        named: vec![maria.clone()],
        ..entry(LogChoice::AskedReferences)
    };
    let expected = [
        Body::Contact(maria.clone()),
        news(NewsKind::AskedReferences),
    ];
    assert_eq!(entered(&asked, Purpose::FollowUp), expected);
    // Checked before they were named: they are now.
    let checked = LogEntry {
        choice: LogChoice::CheckedReference,
        ..asked
    };
    let kind = NewsKind::CheckedReference(Some(Id::from("new-0")));
    let expected = [Body::Contact(maria), news(kind)];
    assert_eq!(entered(&checked, Purpose::FollowUp), expected);
    let ray = LogEntry {
        checked: Some(Id::from("ray")),
        ..entry(LogChoice::CheckedReference)
    };
    let kind = NewsKind::CheckedReference(Some(Id::from("ray")));
    assert_eq!(entered(&ray, Purpose::FollowUp), [news(kind)]);
}

#[test]
fn a_decision_is_logged_beside_the_call() {
    let decided = LogEntry {
        answer: Some(DECIDED),
        verdict: Some(OFFERED),
        day: Some(day("2026-03-16")),
        ..entry(LogChoice::Reached)
    };
    let call = touch(TouchKind::Call(Outcome::Reached(Answer::Decided)));
    let reply_by = decided.day;
    let expected = [Body::Touch(call), news(NewsKind::Offered { reply_by })];
    assert_eq!(entered(&decided, Purpose::FollowUp), expected);
}

#[test]
fn only_who_can_know_is_asked_for_the_decision() {
    let debrief = entered(&entry(LogChoice::Reached), Purpose::Debrief);
    let call = Touch {
        purpose: Purpose::Debrief,
        ..touch(TouchKind::Call(Outcome::Reached(Answer::NoDate)))
    };
    assert_eq!(debrief, [Body::Touch(call)]);
    assert_eq!(
        entry(LogChoice::Reached).wrongs(Purpose::Debrief, today()),
        []
    );
}

#[test]
fn each_topic_is_news_of_its_own() {
    let asked = LogEntry {
        topics: [true, false, true],
        ..entry(LogChoice::AskedAbout)
    };
    let expected = [Topic::Pay, Topic::Availability].map(|topic| news(NewsKind::AskedAbout(topic)));
    assert_eq!(entered(&asked, Purpose::FollowUp), expected);
}

#[test]
fn what_is_missing_is_said_at_its_field() {
    let check = |entry: LogEntry, expected: &[&str]| {
        let wrongs = entry.wrongs(Purpose::FollowUp, today());
        let fields: Vec<&str> = wrongs.iter().map(|wrong| wrong.0).collect();
        assert_eq!(fields, expected, "{entry:?}");
    };
    let on = |entry: LogEntry, date: &str| LogEntry {
        day: Some(day(date)),
        ..entry
    };
    let call_on = LogEntry {
        answer: Some(CALL_ON),
        ..entry(LogChoice::Reached)
    };
    let decided = LogEntry {
        answer: Some(DECIDED),
        ..entry(LogChoice::Reached)
    };
    let ahead = LogEntry {
        date: Some(day("2026-03-10")),
        ..entry(LogChoice::Called)
    };
    check(entry(LogChoice::MessageLeft), &[]);
    check(entry(LogChoice::Reached), &["answer"]);
    check(call_on.clone(), &["named-day"]);
    check(on(call_on.clone(), "2026-03-09"), &["named-day"]);
    check(on(call_on, "2026-03-10"), &[]);
    check(decided, &["verdict"]);
    check(entry(LogChoice::NamedDate), &["named-day"]);
    check(
        on(entry(LogChoice::NamedDate), "2026-03-06"),
        &["named-day"],
    );
    check(on(entry(LogChoice::NamedDate), "2026-03-09"), &[]);
    check(entry(LogChoice::CalledOff), &["named-day"]);
    check(entry(LogChoice::MoreTime), &["named-day"]);
    check(on(entry(LogChoice::MoreTime), "2026-03-09"), &[]);
    check(entry(LogChoice::AskedAbout), &["topics"]);
    check(entry(LogChoice::Note), &["note"]);
    check(ahead, &["day"]);
}

/// As [`opening`], with one more thing in its history.
fn opening_with(body: Body) -> Opportunity {
    let mut it = opening(false);
    it.put(Id::from("one-more"), Stamp::default(), body);
    it
}

#[test]
fn a_call_after_a_missed_one_is_the_reply() {
    let opening = opening_with(news(NewsKind::MissedCall));
    let plan = plan_of(&opening);
    let to = Some(Id::from("anna"));
    for choice in [LogChoice::Reached, LogChoice::Video, LogChoice::Text] {
        let reply = aim(choice, &opening, &plan, None);
        let purpose = Purpose::Reply;
        let to = to.clone();
        assert_eq!(reply, Aim { purpose, to }, "{choice:?}");
    }
}

#[test]
fn messages_and_video_calls_are_touches_of_their_own() {
    for (choice, kind) in [
        (LogChoice::Video, TouchKind::Video),
        (LogChoice::Text, TouchKind::Text),
        (LogChoice::Network, TouchKind::Network),
    ] {
        let expected = [Body::Touch(touch(kind))];
        assert_eq!(entered(&entry(choice), Purpose::FollowUp), expected);
    }
    let missed = entered(&entry(LogChoice::MissedCall), Purpose::FollowUp);
    assert_eq!(missed, [news(NewsKind::MissedCall)]);
}

#[test]
fn only_an_arranged_interview_is_called_off() {
    let choice = LogChoice::CalledOff;
    assert!(!choice.can_have_happened(&opening(false), today()));
    let second = Interview {
        date: day("2026-03-17"),
        ..Interview::default()
    };
    let mut opening = opening_with(Body::Interview(second));
    assert!(choice.can_have_happened(&opening, today()));
    let on = choice.usual_day(&opening, today());
    assert_eq!(on, Some(day("2026-03-17")));

    let called_off = LogEntry {
        day: on,
        ..entry(choice)
    };
    let expected = news(NewsKind::CalledOff(day("2026-03-17")));
    assert_eq!(
        entered(&called_off, Purpose::FollowUp),
        std::slice::from_ref(&expected)
    );
    // Only that one: whatever they arrange for the same day later is another.
    let mut named = Vec::new();
    called_off.enter(Purpose::FollowUp, &opening, today(), &mut |body| {
        named.push(body);
        Id::from("off")
    });
    let [Body::News(told)] = named.as_slice() else {
        panic!("{named:?}")
    };
    assert!(
        opening
            .interviews()
            .any(|(id, second)| told.calls_off(id, second))
    );
    assert!(told.interview.is_some());
    opening.put(Id::from("off"), Stamp::default(), expected);
    assert!(!choice.can_have_happened(&opening, today()));
    assert_eq!(opening.arranged(today()).count(), 0);
}

#[test]
fn more_days_are_given_for_an_offer() {
    let choice = LogChoice::MoreTime;
    assert!(!choice.can_have_happened(&opening(false), today()));
    let offer = NewsKind::Offered { reply_by: None };
    assert!(choice.can_have_happened(&opening_with(news(offer)), today()));
    let until = day("2026-03-20");
    let given = LogEntry {
        day: Some(until),
        ..entry(choice)
    };
    let expected = [news(NewsKind::MoreTime(until))];
    assert_eq!(entered(&given, Purpose::FollowUp), expected);
}

fn order(opening: &Opportunity) -> LogOrder {
    LogOrder::of(opening, &plan_of(opening), None, today())
}

#[test]
fn what_is_likely_comes_first_and_nothing_is_left_out() {
    let offer = NewsKind::Offered { reply_by: None };
    let second = Interview {
        date: day("2026-03-17"),
        ..Interview::default()
    };
    for body in [
        news(NewsKind::PromisedContact),
        news(NewsKind::AskedReferences),
        news(NewsKind::DecisionBy(day("2026-03-12"))),
        news(offer),
        Body::Interview(second),
        Body::Touch(touch(TouchKind::Call(Outcome::NoAnswer))),
    ] {
        let opening = opening_with(body);
        let order = order(&opening);
        assert_eq!(order.likely.len(), 6, "{order:?}");
        let all = [order.likely, order.you, order.they].concat();
        let can = |choice: &&LogChoice| choice.can_have_happened(&opening, today());
        let expected = YOU.iter().chain(&THEY).filter(can);
        assert_eq!(all.len(), expected.clone().count());
        for choice in expected {
            assert!(all.contains(choice), "{choice:?}");
        }
    }
}

#[test]
fn what_is_due_and_what_was_last_say_what_is_likely() {
    use LogChoice::{
        Called, CalledOff, CheckedReference, Letter, MessageLeft, MissedCall, MoreTime,
    };
    let check = |body: Body, expected: &[LogChoice]| {
        let likely = order(&opening_with(body.clone())).likely;
        for choice in expected {
            assert!(likely.contains(choice), "{body:?}: {likely:?}");
        }
    };
    // The letter is owed first; once it is sent the telephone is next.
    assert_eq!(order(&opening(false)).likely[0], Letter);
    let letter = Touch {
        purpose: Purpose::Letter,
        to: vec![Id::from("anna")],
        ..touch(TouchKind::Letter)
    };
    let sent = order(&opening_with(Body::Touch(letter))).likely;
    assert_eq!((sent[0], sent[3]), (MessageLeft, Called));
    let left = touch(TouchKind::Call(Outcome::MessageLeft { with: None }));
    check(Body::Touch(left), &[Called, MissedCall]);
    check(news(NewsKind::AskedReferences), &[CheckedReference]);
    check(news(NewsKind::Offered { reply_by: None }), &[MoreTime]);
    let second = Interview {
        date: day("2026-03-17"),
        ..Interview::default()
    };
    check(Body::Interview(second), &[CalledOff]);
}

#[test]
fn what_was_said_about_pay_is_a_line_of_its_own() {
    let said = |choice, who| {
        let entry = LogEntry {
            to: Some(Id::from("anna")),
            answer: Some(NO_DATE),
            pay_said: " 48 to 52,000 ".to_owned(),
            pay_who: who,
            ..entry(choice)
        };
        let mut all = entered(&entry, Purpose::FollowUp).into_iter();
        all.find(|body| matches!(body, Body::Pay(_)))
    };
    let line = PaySaid {
        date: today(),
        text: "48 to 52,000".to_owned(),
        by: Some(Id::from("anna")),
        ..PaySaid::default()
    };
    assert_eq!(
        said(LogChoice::Reached, Some(0)),
        Some(Body::Pay(line.clone()))
    );
    let mine = PaySaid {
        mine: true,
        by: None,
        ..line
    };
    assert_eq!(said(LogChoice::Visit, Some(1)), Some(Body::Pay(mine)));
    // An offer has a line for it, and a letter says nothing.
    assert_eq!(said(LogChoice::Offered, Some(0)), None);
    assert_eq!(said(LogChoice::Letter, Some(0)), None);
    let offered = LogEntry {
        answer: Some(DECIDED),
        verdict: Some(OFFERED),
        pay_said: "48".to_owned(),
        ..entry(LogChoice::Reached)
    };
    let all = entered(&offered, Purpose::FollowUp);
    assert!(
        !all.iter().any(|body| matches!(body, Body::Pay(_))),
        "{all:?}"
    );
}
