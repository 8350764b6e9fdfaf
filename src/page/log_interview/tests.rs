use cadence::record::{
    Body, Contact, ContactKind, GroundRule, Id, Interview, NewsKind, Opportunity, Stamp, Tag,
    Topic, Wish,
};
use chrono::{NaiveDate, NaiveTime};

use super::draft::{InterviewDraft, MetPerson, SeenLine};
use crate::page::shared::wish_field::number;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-03-06")
}

fn person(name: &str) -> MetPerson {
    MetPerson {
        name: name.to_owned(),
        ..MetPerson::default()
    }
}

/// What the draft comes to in an opening that has `before` in it.
fn entered(draft: &InterviewDraft, before: &[(&str, Body)]) -> Vec<(String, Body)> {
    let mut opening = Opportunity::new(Id::from("o"), Stamp::default(), draft.details());
    for (id, body) in before {
        opening.put(Id::from(*id), Stamp::default(), body.clone());
    }
    let mut all = Vec::new();
    draft.enter(Some(&opening), today(), &mut |body| {
        all.push((format!("new-{}", all.len()), body));
        Id(format!("new-{}", all.len() - 1))
    });
    all
}

fn interview(all: &[(String, Body)]) -> &Interview {
    let mut found = all.iter().filter_map(|(_, body)| match body {
        Body::Interview(interview) => Some(interview),
        _ => None,
    });
    found.next().unwrap()
}

fn contact(kind: ContactKind, name: &str) -> Body {
    Body::Contact(Contact {
        kind,
        name: name.to_owned(),
        ..Contact::default()
    })
}

#[test]
fn company_and_day_are_enough() {
    let draft = InterviewDraft {
        company: " Halden ".to_owned(),
        ..InterviewDraft::new(today())
    };
    assert_eq!(draft.wrongs(today(), true), []);
    assert_eq!(draft.details().company, "Halden");
    assert_eq!(draft.details().region, None);
    let all = entered(&draft, &[]);
    assert_eq!(all.len(), 1);
    assert!(interview(&all).held);
}

#[test]
fn an_arranged_interview_is_not_held() {
    for (date, later) in [("2026-03-09", false), ("2026-03-06", true)] {
        let draft = InterviewDraft {
            date: Some(day(date)),
            later,
            ..InterviewDraft::new(today())
        };
        assert!(draft.is_ahead(today()));
        assert!(!interview(&entered(&draft, &[])).held);
    }
}

#[test]
fn what_makes_no_sense_is_said_at_its_field() {
    let check = |draft: InterviewDraft, new, expected: &[&str]| {
        let wrongs = draft.wrongs(today(), new);
        let fields: Vec<&str> = wrongs.iter().map(|wrong| wrong.0).collect();
        assert_eq!(fields, expected);
    };
    let on = |date: &str| InterviewDraft {
        company: "Halden".to_owned(),
        date: Some(day(date)),
        ..InterviewDraft::default()
    };
    check(InterviewDraft::default(), true, &["company", "date"]);
    check(InterviewDraft::new(today()), false, &[]);
    check(on("1999-12-31"), true, &["date"]);
    check(on("2000-01-01"), true, &[]);
    check(on("2101-01-01"), true, &["date"]);
    check(on("2028-06-01"), true, &["date"]);
    check(on("2028-02-01"), true, &[]);
    let decision = InterviewDraft {
        decision: Some(day("2026-03-05")),
        not_before: Some(day("0206-03-09")),
        ..on("2026-03-06")
    };
    check(decision, true, &["decision", "not-before"]);
}

#[test]
fn whoever_was_met_is_in_the_interview_once() {
    let draft = InterviewDraft {
        known: vec![Id::from("anna"), Id::from("gone")],
        met: vec![
            person("Tom Reed"),
            person(" anna berg"),
            MetPerson::default(),
        ],
        assistant: "Priya".to_owned(),
        ..InterviewDraft::new(today())
    };
    let before = [("anna", contact(ContactKind::Interviewer, "Anna Berg"))];
    let all = entered(&draft, &before);
    assert_eq!(interview(&all).met, [Id::from("anna"), Id::from("new-0")]);
    assert_eq!(all[0].1, contact(ContactKind::Interviewer, "Tom Reed"));
    assert_eq!(all[1].1, contact(ContactKind::Gatekeeper, "Priya"));
}

#[test]
fn the_counselor_comes_only_with_an_agency() {
    let draft = |agency| InterviewDraft {
        agency,
        agency_name: "Lind & Co".to_owned(),
        counselor: "Ines Duarte".to_owned(),
        ..InterviewDraft::new(today())
    };
    let counselor = contact(ContactKind::Counselor, "Ines Duarte");
    let has_counselor = |all: &[(String, Body)]| all.iter().any(|(_, body)| *body == counselor);
    let (with, without) = (entered(&draft(true), &[]), entered(&draft(false), &[]));
    assert!(has_counselor(&with) && interview(&with).agency);
    assert!(!has_counselor(&without) && !interview(&without).agency);
    assert_eq!(draft(true).details().agency, "Lind & Co");
    assert_eq!(draft(false).details().agency, "");
}

#[test]
fn the_line_being_written_counts() {
    let draft = InterviewDraft {
        seen: vec![SeenLine {
            tag: Tag::Need,
            text: "two shifts short".to_owned(),
        }],
        line: "a calm floor".to_owned(),
        ..InterviewDraft::new(today())
    };
    let all = entered(&draft, &[]);
    let seen: Vec<_> = all
        .iter()
        .filter_map(|(_, body)| match body {
            Body::Observation(observation) => Some((observation.tag, observation.text.as_str())),
            _ => None,
        })
        .collect();
    let expected = [
        (Tag::Need, "two shifts short"),
        (Tag::Impressed, "a calm floor"),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn what_they_said_is_news_and_a_ground_rule() {
    let draft = InterviewDraft {
        date: Some(day("2026-03-20")),
        asked_pay: true,
        decision: Some(day("2026-04-01")),
        promised: true,
        wish: number(Wish::Writing),
        rule_contact: "priya".to_owned(),
        assistant: "Priya".to_owned(),
        ..InterviewDraft::new(today())
    };
    let all = entered(&draft, &[]);
    let news: Vec<_> = all
        .iter()
        .filter_map(|(_, body)| match body {
            Body::News(news) => Some((news.date, news.kind.clone())),
            _ => None,
        })
        .collect();
    let kinds = [
        NewsKind::AskedAbout(Topic::Pay),
        NewsKind::DecisionBy(day("2026-04-01")),
        NewsKind::PromisedContact,
    ];
    // The interview is ahead, but this was said by today.
    assert_eq!(news, kinds.map(|kind| (today(), kind)));
    let rule = GroundRule {
        date: today(),
        contact: Some(Id::from("new-0")),
        ..GroundRule::default()
    };
    assert_eq!(
        all.last().map(|entered| &entered.1),
        Some(&Body::GroundRule(rule))
    );
    // How they want to hear from the person is one answer, kept with the opening.
    assert_eq!(draft.details().wish(), Wish::Writing);
}

#[test]
fn what_was_said_about_pay_is_of_this_interview_and_of_who_was_alone_there() {
    let draft = |met: &[&str], who| InterviewDraft {
        met: met.iter().map(|name| person(name)).collect(),
        pay_said: " 48 to 52,000 ".to_owned(),
        pay_who: who,
        ..InterviewDraft::new(today())
    };
    let said = |draft: InterviewDraft| {
        let all = entered(&draft, &[]);
        let mut found = all.iter().filter_map(|(_, body)| match body {
            Body::Pay(said) => Some(said.clone()),
            _ => None,
        });
        let said = found.next().unwrap();
        let at = all
            .iter()
            .find(|(id, _)| Some(id.as_str()) == said.interview.as_ref().map(Id::as_str));
        assert!(matches!(at, Some((_, Body::Interview(_)))));
        (said.text, said.mine, said.by)
    };
    let words = "48 to 52,000".to_owned();
    let anna = Some(Id::from("new-0"));
    assert_eq!(
        said(draft(&["Anna"], Some(0))),
        (words.clone(), false, anna)
    );
    assert_eq!(
        said(draft(&["Anna", "Tom"], Some(0))),
        (words.clone(), false, None)
    );
    assert_eq!(said(draft(&["Anna"], Some(1))), (words, true, None));
}

#[test]
fn the_draft_is_read_back_as_it_was_written() {
    let draft = InterviewDraft {
        company: "Halden".to_owned(),
        met: vec![person("Anna")],
        time: "14:30".to_owned(),
        minutes: "90".to_owned(),
        tag: Tag::WouldDo,
        ..InterviewDraft::new(today())
    };
    let text = serde_json::to_string(&draft).unwrap();
    assert_eq!(
        serde_json::from_str::<InterviewDraft>(&text).unwrap(),
        draft
    );
    // A draft of an earlier version lacks what came later.
    let old: InterviewDraft = serde_json::from_str(r#"{"company":"Halden","gone":1}"#).unwrap();
    assert_eq!(old.company, "Halden");
    // What was a tick of its own then is the same answer now.
    let old = InterviewDraft::parse(r#"{"company":"Halden","no_phone":true}"#).unwrap();
    assert_eq!(old.wish(), Some(Wish::Writing));
    let all = entered(&draft, &[]);
    let interview = interview(&all);
    assert_eq!(interview.time, NaiveTime::from_hms_opt(14, 30, 0));
    assert_eq!(interview.minutes, Some(90));
}

#[test]
fn an_empty_row_is_nothing_to_keep() {
    let blank = InterviewDraft::new(today());
    let draft = InterviewDraft {
        met: vec![MetPerson::default()],
        ..blank.clone()
    };
    assert!(draft.is_like(&blank));
    let typed = InterviewDraft {
        met: vec![person("A")],
        ..draft
    };
    assert!(!typed.is_like(&blank));
}
