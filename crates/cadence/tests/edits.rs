//! Forms that are open while their record changes, and edits that are taken back after another one.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

mod common;

use cadence::day::WorkWeek;
use cadence::record::{
    Body, Conflict, Contact, Details, Interview, InterviewForm, News, NewsKind, Note, Opportunity,
    Reference, Settings, Side, Stage, Stamp, TakenBack, rebase,
};
use cadence::text::{field, field_value};
use chrono::{NaiveDate, Weekday};
use common::{d, id, ids};
use proptest::prelude::*;
use serde_json::json;

fn unasked(_: &Conflict) -> Option<Side> {
    None
}

fn details(company: &str, role: &str) -> Details {
    Details {
        company: company.to_owned(),
        role: role.to_owned(),
        ..Details::default()
    }
}

fn anna(phone: &str, name: &str) -> Body {
    Body::Contact(Contact {
        phone: phone.to_owned(),
        name: name.to_owned(),
        ..Contact::default()
    })
}

fn interview(date: NaiveDate, met: &[&str]) -> Body {
    Body::Interview(Interview {
        date,
        met: ids(met),
        ..Interview::default()
    })
}

fn note(text: &str) -> Body {
    Body::Note(Note {
        date: d("03-06"),
        text: text.to_owned(),
    })
}

#[test]
fn the_company_in_one_tab_and_the_role_in_the_other() {
    let now = details("Halden", "Head of design");
    let merged = rebase(
        &details("Halden", ""),
        &details("Halden AS", ""),
        &now,
        unasked,
    );
    assert_eq!(merged, Ok(details("Halden AS", "Head of design")));
}

#[test]
fn the_advert_in_one_tab_and_the_day_of_the_application_in_the_other() {
    let base = details("Halden", "Lead");
    let mine = Details {
        advert: "https://halden.example/7".to_owned(),
        cv: "short".to_owned(),
        ..base.clone()
    };
    let now = Details {
        applied: Some(d("02-16")),
        place: "Oslo".to_owned(),
        ..base.clone()
    };
    let both = Details {
        applied: now.applied,
        place: now.place.clone(),
        ..mine.clone()
    };
    assert_eq!(rebase(&base, &mine, &now, unasked), Ok(both));
}

#[test]
fn the_stage_in_one_tab_and_the_form_in_the_other() {
    let talk = |stage, form| {
        Body::Interview(Interview {
            date: d("03-06"),
            stage,
            form,
            ..Interview::default()
        })
    };
    let (second, video) = (Some(Stage::Second), Some(InterviewForm::Video));
    let merged = rebase(
        &talk(None, None),
        &talk(second, None),
        &talk(None, video),
        unasked,
    );
    assert_eq!(merged, Ok(talk(second, video)));
}

#[test]
fn the_pay_of_an_offer_in_one_tab_and_the_first_day_in_the_other() {
    let offer = |pay: &str, starts| {
        Body::News(News {
            pay: pay.to_owned(),
            starts,
            ..News::new(d("03-27"), NewsKind::Offered { reply_by: None })
        })
    };
    let starts = Some(d("05-04"));
    let merged = rebase(
        &offer("", None),
        &offer("61,000", None),
        &offer("", starts),
        unasked,
    );
    assert_eq!(merged, Ok(offer("61,000", starts)));
}

#[test]
fn a_phone_number_and_a_name() {
    let (base, mine, now) = (anna("", "Anna"), anna("555", "Anna"), anna("", "Anna Berg"));
    assert_eq!(
        rebase(&base, &mine, &now, unasked),
        Ok(anna("555", "Anna Berg"))
    );
}

#[test]
fn somebody_met_and_the_date() {
    let base = interview(d("03-06"), &["anna"]);
    let (mine, now) = (
        interview(d("03-06"), &["anna", "tom"]),
        interview(d("03-05"), &["anna"]),
    );
    let merged = rebase(&base, &mine, &now, unasked);
    assert_eq!(merged, Ok(interview(d("03-05"), &["anna", "tom"])));
}

#[test]
fn of_a_list_what_each_added_and_took_out() {
    let base = interview(d("03-06"), &["anna", "tom"]);
    let (mine, now) = (
        interview(d("03-06"), &["tom", "priya"]),
        interview(d("03-06"), &["anna", "tom", "lee"]),
    );
    let merged = rebase(&base, &mine, &now, unasked);
    assert_eq!(merged, Ok(interview(d("03-06"), &["tom", "lee", "priya"])));
}

#[test]
fn the_first_ones_met_in_each_tab_are_both_there() {
    let day = d("03-06");
    let merged = rebase(
        &interview(day, &[]),
        &interview(day, &["anna"]),
        &interview(day, &["tom"]),
        unasked,
    );
    assert_eq!(merged, Ok(interview(day, &["tom", "anna"])));
    // Named in both, somebody is there once.
    let merged = rebase(
        &interview(day, &[]),
        &interview(day, &["anna", "tom"]),
        &interview(day, &["tom"]),
        unasked,
    );
    assert_eq!(merged, Ok(interview(day, &["tom", "anna"])));
}

#[test]
fn a_list_that_one_side_emptied_stays_empty() {
    let day = d("03-06");
    let (both, one, none) = (
        interview(day, &["anna", "tom"]),
        interview(day, &["anna"]),
        interview(day, &[]),
    );
    assert_eq!(rebase(&both, &none, &one, unasked), Ok(none.clone()));
    assert_eq!(rebase(&both, &one, &none, unasked), Ok(none));
}

#[test]
fn one_field_changed_on_both_sides_is_asked_about() {
    let (base, mine, now) = (anna("1", "Anna"), anna("2", "Anna"), anna("3", "Anna"));
    let conflict = Conflict {
        field: "phone".to_owned(),
        mine: json!("2"),
        now: json!("3"),
    };
    assert_eq!(rebase(&base, &mine, &now, unasked), Err(vec![conflict]));
    assert_eq!(
        rebase(&base, &mine, &now, |_| Some(Side::Mine)),
        Ok(mine.clone())
    );
    assert_eq!(rebase(&base, &mine, &now, |_| Some(Side::Now)), Ok(now));
    // The same change on both sides is none to ask about.
    assert_eq!(rebase(&base, &mine, &mine, unasked), Ok(mine));
}

#[test]
fn a_field_that_is_emptied_stays_empty() {
    let (base, mine, now) = (
        details("Halden", "Lead"),
        details("Halden", ""),
        details("H", "Lead"),
    );
    assert_eq!(rebase(&base, &mine, &now, unasked), Ok(details("H", "")));
}

#[test]
fn a_list_of_which_nothing_would_be_left_is_asked_about() {
    let week = |days: &[Weekday]| Details {
        work_week: Some(WorkWeek::new(days)),
        ..details("Halden", "")
    };
    let base = week(&[Weekday::Mon, Weekday::Tue]);
    let (mine, now) = (week(&[Weekday::Mon]), week(&[Weekday::Tue]));
    let conflicts = rebase(&base, &mine, &now, unasked).unwrap_err();
    assert_eq!(conflicts[0].field, "work_week");
}

#[test]
fn another_kind_of_item_in_its_place_is_asked_about_as_a_whole() {
    let conflicts = rebase(&note("a"), &note("b"), &anna("", "Anna"), unasked);
    assert_eq!(conflicts.unwrap_err()[0].field, "");
}

#[test]
fn what_a_person_reads_of_a_conflict() {
    let mut opening = Opportunity::new(id("o"), Stamp::default(), details("Halden", ""));
    opening.put(id("anna"), Stamp::default(), anna("", "Anna Berg"));
    let told = |value| field_value(&value, Some(&opening), d("03-06"));
    assert_eq!(field("phone"), "Phone");
    assert_eq!(told(json!("2026-03-20")), "Friday 20 March");
    assert_eq!(told(json!("09:30:00")), "09:30");
    assert_eq!(told(json!("anna")), "Anna Berg");
    assert_eq!(told(json!(null)), "Nothing");
    assert_eq!(told(json!("")), "Nothing");
    assert_eq!(told(json!(true)), "Yes");
    assert_eq!(told(json!("turned_down")), "turned down");
    assert_eq!(
        told(json!({ "call": { "message_left": { "with": "anna" } } })),
        "call: message left: with: Anna Berg"
    );
}

fn at(at: i64) -> Stamp {
    Stamp { at, by: 1 }
}

fn opening() -> Opportunity {
    let mut opening = Opportunity::new(id("o"), at(1), details("Halden", "Lead"));
    opening.put(id("anna"), at(2), anna("1", "Anna"));
    opening.put(id("note"), at(3), note("first"));
    opening
}

fn body<'a>(opening: &'a Opportunity, item: &str) -> Option<&'a Body> {
    opening.items[&id(item)].body.as_ref()
}

#[test]
fn an_edit_that_is_the_newest_is_taken_back() {
    let before = opening();
    let mut after = before.clone();
    after.put(id("anna"), at(10), anna("2", "Anna"));
    after.put(id("new"), at(10), note("new"));
    after.delete(&id("note"), at(10));
    after.describe(at(10), details("Halden AS", "Lead"));
    let mut now = after.clone();
    assert_eq!(
        now.take_back(Some(&before), &after, at(20)),
        TakenBack::Whole
    );
    assert_eq!(now.details, before.details);
    let said = |opening: &Opportunity| {
        let all = opening
            .bodies()
            .map(|(id, body)| (id.clone(), body.clone()));
        all.collect::<Vec<_>>()
    };
    assert_eq!(said(&now), said(&before));
    // As an edit of its own: it wins over what it takes back.
    let mut elsewhere = after.clone();
    elsewhere.merge(&now);
    assert_eq!(said(&elsewhere), said(&before));
}

#[test]
fn two_notes_of_one_day_come_back_in_the_order_in_which_they_were_written() {
    let mut before = opening();
    before.put(id("z"), at(4), note("written first"));
    before.put(id("a"), at(5), note("written last"));
    let mut after = before.clone();
    after.delete(&id("a"), at(10));
    after.delete(&id("z"), at(10));
    let mut now = after.clone();
    now.take_back(Some(&before), &after, at(20));
    let stamp = |item: &str| now.items[&id(item)].stamp;
    assert!(at(20) <= stamp("z") && stamp("z") < stamp("a"));
}

#[test]
fn a_name_changed_here_and_again_there_stays_as_it_is_there() {
    let before = opening();
    let mut after = before.clone();
    after.describe(at(10), details("Halden AS", "Lead"));
    let mut now = after.clone();
    now.describe(at(11), details("Halden Group", "Lead"));
    let there = now.clone();
    assert_eq!(
        now.take_back(Some(&before), &after, at(20)),
        TakenBack::Nothing
    );
    assert_eq!(now, there);
    // Of an edit of two things, the other is taken back.
    let mut after = after.clone();
    after.delete(&id("note"), at(10));
    let mut now = after.clone();
    now.describe(at(11), details("Halden Group", "Lead"));
    assert_eq!(
        now.take_back(Some(&before), &after, at(20)),
        TakenBack::InPart
    );
    assert_eq!(now.details, there.details);
    assert_eq!(body(&now, "note"), Some(&note("first")));
    // Neither, once both were edited again.
    let mut now = after.clone();
    now.describe(at(11), details("Halden Group", "Lead"));
    now.put(id("note"), at(11), note("edited there"));
    assert_eq!(
        now.take_back(Some(&before), &after, at(20)),
        TakenBack::Nothing
    );
}

#[test]
fn several_openings_are_taken_back_in_part_unless_each_is_as_a_whole() {
    use TakenBack::{InPart, Nothing, Whole};
    for (one, other, both) in [
        (Whole, Whole, Whole),
        (Nothing, Nothing, Nothing),
        (Whole, Nothing, InPart),
        (Nothing, InPart, InPart),
    ] {
        assert_eq!((one.and(other), other.and(one)), (both, both));
    }
}

#[test]
fn deleted_here_edited_there_undone_here() {
    let before = opening();
    let mut after = before.clone();
    after.delete(&id("note"), at(10));
    let mut now = after.clone();
    now.put(id("note"), at(11), note("edited there"));
    assert_eq!(
        now.take_back(Some(&before), &after, at(20)),
        TakenBack::Nothing
    );
    assert_eq!(body(&now, "note"), Some(&note("edited there")));
}

#[test]
fn an_opening_deleted_here_edited_there_undone_here() {
    let before = opening();
    let mut after = before.clone();
    after.empty(at(10));
    let mut there = before.clone();
    there.put(id("anna"), at(11), anna("2", "Anna"));
    let mut now = after.clone();
    now.merge(&there);
    assert_eq!(
        now.take_back(Some(&before), &after, at(20)),
        TakenBack::InPart
    );
    assert_eq!(now.details, before.details);
    assert_eq!(body(&now, "anna"), Some(&anna("2", "Anna")));
    assert_eq!(body(&now, "note"), Some(&note("first")));
}

#[test]
fn an_opening_that_was_made_goes_unless_somebody_has_gone_on_with_it() {
    let made = opening();
    let mut now = made.clone();
    assert_eq!(now.take_back(None, &made, at(20)), TakenBack::Whole);
    assert_eq!((now.details.as_ref(), now.bodies().count()), (None, 0));
    let mut now = made.clone();
    let called = News::new(d("03-09"), NewsKind::CalledBack);
    now.put(id("call"), at(11), Body::News(called));
    let before = now.clone();
    assert_eq!(now.take_back(None, &made, at(20)), TakenBack::Nothing);
    assert_eq!(now, before);
}

#[test]
fn what_a_newer_version_wrote_comes_back_with_it() {
    let text = include_str!("data/newer.json");
    let all: serde_json::Value = serde_json::from_str(text).unwrap();
    let before: Opportunity = cadence::record::read(&all["opening"].to_string()).unwrap();
    let mut after = before.clone();
    after.delete(&id("video"), at(i64::MAX / 2));
    let mut now = after.clone();
    let undone = now.take_back(Some(&before), &after, at(i64::MAX / 2 + 1));
    assert_eq!(undone, TakenBack::Whole);
    let pinned = |opening: &Opportunity| {
        let all = serde_json::to_value(opening).unwrap();
        all.pointer("/items/video/pinned").cloned()
    };
    assert!(pinned(&before).is_some());
    assert_eq!(pinned(&now), pinned(&before));
}

proptest! {
    /// Whoever changes other fields than the others did is never asked, and every change is there.
    #[test]
    fn different_fields_never_meet(mine in any::<[bool; 5]>(), now in any::<[bool; 5]>()) {
        let fill = |which: [bool; 5]| {
            let text = |place: usize| if which[place] { "new" } else { "old" }.to_owned();
            Reference {
                name: text(0),
                relation: text(1),
                phone: text(2),
                email: text(3),
                reach: text(4),
                ..Reference::default()
            }
        };
        let both = std::array::from_fn(|place| mine[place] || now[place]);
        let merged = rebase(&fill([false; 5]), &fill(mine), &fill(now), unasked);
        prop_assert_eq!(merged, Ok(fill(both)));
    }

    /// Settings too, which hold lists and numbers.
    #[test]
    fn settings_keep_what_only_one_side_changed(name in "[a-z]{1,8}", min in 1..9_u32) {
        let text = include_str!("data/newer.json");
        let all: serde_json::Value = serde_json::from_str(text).unwrap();
        let base: Settings = cadence::record::read(&all["settings"].to_string()).unwrap();
        let mine = Settings { name: name.clone(), ..base.clone() };
        let now = Settings { min, ..base.clone() };
        let merged = rebase(&base, &mine, &now, |_| Some(Side::Mine)).unwrap();
        prop_assert_eq!((merged.name, merged.min), (name, min));
        prop_assert_eq!(merged.days_off, base.days_off);
    }
}
