//! How an employer wants to hear from the job hunter, asked once; and the day by which one in Ontario
//! is to say whether it has decided.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

mod common;

use cadence::plan::MoveKind::{Cadence, Letter, Nudge, Reply};
use cadence::plan::{Channel, plan_all};
use cadence::record::ContactKind::Interviewer;
use cadence::record::{
    Answer, Body, Details, GroundRule, Interview, Medium, NewsKind, Opportunity, Outcome, Stage,
    Stamp, Topic, Wish, read,
};
use cadence::text;
use common::*;
use serde_json::json;

/// An interview on Friday 6 March, and its letter.
fn begun() -> Story {
    story([interview("03-06", &["ann"]), letter("03-06", &["ann"])])
        .person_by_email(Interviewer, "ann")
}

fn wishing(it: &Story, wish: Wish) -> Story {
    let mut it = it.clone();
    it.opportunity.details.as_mut().unwrap().set_wish(wish);
    it
}

fn no_phone() -> Body {
    Body::GroundRule(GroundRule {
        no_phone: true,
        ..rule("03-06")
    })
}

fn ways(it: &Story, today: &str) -> (Channel, Option<Channel>) {
    let step = it.the(Cadence, today);
    (step.channel, step.beside)
}

#[test]
fn where_it_was_not_said_phone_and_writing_stand_side_by_side() {
    let it = begun();
    let both = (Channel::Phone, Some(Channel::Email));
    assert_eq!(ways(&it, "03-13"), both);
    assert_eq!(ways(&wishing(&it, Wish::Either), "03-13"), both);
    let step = it.the(Cadence, "03-13");
    assert_eq!(text::beside_button(&step), Some("Write an e-mail"));
    assert_eq!(
        text::beside_title(&step, &it.opportunity).as_deref(),
        Some("E-mail ann at Orchard")
    );
    // With no address known it is a letter.
    let plain =
        story([interview("03-06", &["ann"]), letter("03-06", &["ann"])]).person(Interviewer, "ann");
    assert_eq!(
        ways(&plain, "03-13"),
        (Channel::Phone, Some(Channel::Letter))
    );
}

#[test]
fn where_it_was_said_only_that_stands_first() {
    let it = begun();
    for (wish, channel) in [
        (Wish::Phone, Channel::Phone),
        (Wish::Writing, Channel::Email),
    ] {
        assert_eq!(ways(&wishing(&it, wish), "03-13"), (channel, None));
    }
    // A ground rule says the same.
    assert_eq!(ways(&it.and(no_phone()), "03-13"), (Channel::Email, None));
}

#[test]
fn what_the_person_chose_for_all_stands_first_and_the_other_beside_it() {
    let mut it = begun();
    it.settings.medium = Medium::Writing;
    let writing_first = (Channel::Email, Some(Channel::Phone));
    assert_eq!(ways(&it, "03-13"), writing_first);
    assert_eq!(
        ways(&wishing(&it, Wish::Phone), "03-13"),
        (Channel::Phone, None)
    );
}

#[test]
fn a_call_they_asked_for_has_nothing_beside_it() {
    let asked = begun().and(news("03-09", NewsKind::CallOn(d("03-12"))));
    assert_eq!(ways(&asked, "03-12"), (Channel::Phone, None));
    let missed = begun().and(news("03-12", NewsKind::MissedCall));
    assert_eq!(missed.the(Reply, "03-12").beside, None);
    // The day after their decision day is not such a call.
    let decided = begun().and(call(
        "03-09",
        Outcome::Reached(Answer::DecisionBy(d("03-12"))),
    ));
    assert_eq!(
        ways(&decided, "03-13"),
        (Channel::Phone, Some(Channel::Email))
    );
    // Who wants to hear in writing is asked in writing whether it has decided.
    assert_eq!(
        ways(&wishing(&decided, Wish::Writing), "03-13"),
        (Channel::Email, None)
    );
    assert_eq!(
        ways(&decided.and(no_phone()), "03-13"),
        (Channel::Email, None)
    );
}

#[test]
fn a_letter_that_the_method_asks_for_stays_first() {
    let it = begun().and(message("03-13")).and(message("03-20"));
    assert_eq!(ways(&it, "03-27"), (Channel::Letter, Some(Channel::Phone)));
    let said = wishing(&it, Wish::Phone);
    assert_eq!(ways(&said, "03-27"), (Channel::Letter, None));
    // The letters after the interview are letters.
    let fresh = story([interview("03-06", &["ann"])]).person(Interviewer, "ann");
    assert_eq!(fresh.the(Letter, "03-06").beside, None);
}

#[test]
fn answers_and_news_of_an_offer_go_by_either_way_too() {
    let asked = begun().and(news("03-12", NewsKind::AskedAbout(Topic::Pay)));
    assert_eq!(asked.the(Reply, "03-12").beside, Some(Channel::Email));
    let through = asked.and(Body::GroundRule(GroundRule {
        through_agency: true,
        ..rule("03-06")
    }));
    assert_eq!(through.the(Reply, "03-12").beside, None);
    let mut offer = story([interview("03-02", &[]), offered("03-12", Some("03-20"))]);
    offer.opportunity.id = id("o2");
    let (it, settings) = (begun(), begun().settings);
    let both = [&offer.opportunity, &it.opportunity];
    let plans = plan_all(both, &settings, &calendars(&settings), d("03-12"));
    let nudge = plans[1].moves.iter().find(|step| step.kind == Nudge);
    assert_eq!(nudge.unwrap().beside, Some(Channel::Email));
}

#[test]
fn it_is_one_answer_whoever_keeps_it() {
    let it = begun();
    let wish = |story: &Story| story.opportunity.wish();
    assert_eq!(wish(&it), Wish::NotSaid);
    for said in Wish::ALL {
        assert_eq!(wish(&wishing(&it, said)), said);
    }
    // A ground rule goes before what the details say, until another answer lifts it.
    let ruled = wishing(&it.and(no_phone()), Wish::Phone);
    assert_eq!(wish(&ruled), Wish::Writing);
    let lifted = ruled.opportunity.phone_allowed();
    assert_eq!(lifted, [(id("i03"), None)]);
    let mut free = ruled.clone();
    free.opportunity.delete(&id("i03"), Stamp { at: 1, by: 1 });
    assert_eq!(wish(&free), Wish::Phone);
    // Another rule has nothing to do with it.
    let later = it.and(not_before("03-06", "03-20"));
    assert_eq!(later.opportunity.phone_allowed(), []);
    // What else the rule says stays.
    let more = it.and(Body::GroundRule(GroundRule {
        no_phone: true,
        not_before: Some(d("03-20")),
        ..rule("03-06")
    }));
    let expected = Body::GroundRule(GroundRule {
        not_before: Some(d("03-20")),
        ..rule("03-06")
    });
    assert_eq!(
        more.opportunity.phone_allowed(),
        [(id("i03"), Some(expected))]
    );
}

#[test]
fn records_without_it_read_as_they_did() {
    let record = |details: serde_json::Value| -> Opportunity {
        let text = json!({ "id": "o", "stamp": { "at": 1, "by": 1 }, "details": details });
        let it: Opportunity = read(&text.to_string()).unwrap();
        assert_eq!(serde_json::to_value(&it).unwrap(), text);
        it
    };
    assert_eq!(record(json!({ "company": "A" })).wish(), Wish::NotSaid);
    let writing = record(json!({ "company": "A", "medium": "writing" }));
    assert_eq!(writing.wish(), Wish::Writing);
    let either = record(json!({ "company": "A", "either": true }));
    assert_eq!(either.wish(), Wish::Either);
    // An older version sets the medium and carries the rest along.
    let both = record(json!({ "company": "A", "medium": "phone", "either": true }));
    assert_eq!(both.wish(), Wish::Phone);
}

// Ontario

fn in_ontario(bodies: &[Body]) -> Story {
    let mut it = story(bodies.iter().cloned()).person(Interviewer, "ann");
    it.opportunity.details = Some(Details {
        company: "Orchard".to_owned(),
        region: Some("CA-ON".to_owned()),
        advert: "https://orchard.example/7".to_owned(),
        ..Details::default()
    });
    it
}

fn of_stage(date: &str, stage: Stage, met: &[&str]) -> Body {
    Body::Interview(Interview {
        date: d(date),
        stage: Some(stage),
        met: ids(met),
        held: true,
        ..Interview::default()
    })
}

#[test]
fn forty_five_days_after_the_last_interview_they_are_to_say() {
    let it = in_ontario(&[interview("03-06", &["ann"])]);
    assert_eq!(it.plan("03-20").informed_by, Some(d("04-20")));
    assert_eq!(it.plan("04-30").informed_by, Some(d("04-20")));
    let second = it.and(interview("03-13", &["ann"]));
    assert_eq!(second.plan("03-20").informed_by, Some(d("04-27")));
    // A task handed in, or a first screening, is none.
    let task = it.and(of_stage("03-16", Stage::Task, &[]));
    assert_eq!(task.plan("03-20").informed_by, Some(d("04-20")));
    let screened = in_ontario(&[of_stage("03-06", Stage::Screening, &["ann"])]);
    assert_eq!(screened.plan("03-20").informed_by, None);
    // While another lies ahead, the last has not taken place.
    let ahead = it.and(arranged("03-25", &["ann"]));
    assert_eq!(ahead.plan("03-20").informed_by, None);
    assert_eq!(ahead.plan("03-26").informed_by, Some(d("05-09")));
}

#[test]
fn only_where_it_holds() {
    let it = in_ontario(&[interview("03-06", &["ann"])]);
    let with = |change: &dyn Fn(&mut Details)| {
        let mut it = it.clone();
        change(it.opportunity.details.as_mut().unwrap());
        it.plan("03-20").informed_by
    };
    assert_eq!(with(&|details| details.advert = " ".to_owned()), None);
    assert_eq!(
        with(&|details| details.region = Some("CA-QC".to_owned())),
        None
    );
    assert_eq!(with(&|details| details.region = None), None);
    // The settings' place holds where the opening has none of its own.
    let mut settled = it.clone();
    settled.settings.region = Some("CA-ON".to_owned());
    settled.opportunity.details.as_mut().unwrap().region = None;
    assert_eq!(settled.plan("03-20").informed_by, Some(d("04-20")));
    let before = in_ontario(&[interview("2025-12-19", &["ann"])]);
    assert_eq!(before.plan("2026-01-05").informed_by, None);
}

#[test]
fn once_they_have_told_there_is_nothing_to_show() {
    let it = in_ontario(&[interview("03-06", &["ann"])]);
    for told in [
        news("03-16", NewsKind::TurnedDown),
        offered("03-16", None),
        call("03-16", Outcome::Reached(Answer::Decided)),
    ] {
        assert_eq!(it.and(told).plan("03-20").informed_by, None);
    }
    let still = [
        news("03-16", NewsKind::DecisionBy(d("03-30"))),
        reached("03-16"),
    ];
    for said in still {
        assert_eq!(it.and(said).plan("03-20").informed_by, Some(d("04-20")));
    }
}

#[test]
fn it_makes_no_move() {
    let it = in_ontario(&[interview("03-06", &["ann"]), letter("03-06", &["ann"])]);
    let mut unadvertised = it.clone();
    unadvertised.opportunity.details.as_mut().unwrap().advert = String::new();
    for today in ["03-20", "04-17", "04-20", "04-21", "05-04"] {
        assert_eq!(it.plan(today).moves, unadvertised.plan(today).moves);
    }
}

#[test]
fn it_is_told_with_its_condition() {
    let (by, today) = (d("04-20"), d("03-20"));
    assert_eq!(
        text::informed_by(by, today),
        "If they have 25 people or more, they are to say by Monday 20 April whether they have \
         decided: so the law in Ontario has it for an advertised job."
    );
    assert!(text::informed_by(by, d("04-21")).contains("they were to say by Monday 20 April"));
    assert!(text::INFORMED_BY.contains("25 people or more"));
}
