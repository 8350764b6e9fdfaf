//! Copies of one record that come together again: what was deleted in one and edited in another, and
//! what a clock that is far off does not get to decide.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

mod common;

use cadence::record::{
    Body, Details, Item, Note, Opportunity, Reference, Settings, Stamp, horizon, read,
};
use common::{d, id};

fn at(at: i64) -> Stamp {
    Stamp { at, by: 1 }
}

fn details(company: &str) -> Details {
    Details {
        company: company.to_owned(),
        ..Details::default()
    }
}

fn note(text: &str) -> Body {
    Body::Note(Note {
        date: d("03-06"),
        text: text.to_owned(),
    })
}

/// An opening with one note, before it was on two devices.
fn opening() -> Opportunity {
    let mut it = Opportunity::new(id("o"), at(10), details("Halden"));
    it.put(id("n"), at(20), note("first"));
    it
}

/// What both devices end with, whichever hears of the other.
#[track_caller]
fn together(one: &Opportunity, other: &Opportunity) -> Opportunity {
    let (mut here, mut there) = (one.clone(), other.clone());
    here.merge(other);
    there.merge(one);
    assert_eq!(here, there);
    assert_eq!(
        read(&serde_json::to_string(&here).unwrap()),
        Ok(here.clone())
    );
    here
}

fn notes(of: &Opportunity) -> Vec<String> {
    let note = |body: &Body| match body {
        Body::Note(note) => Some(note.text.clone()),
        _ => None,
    };
    of.bodies().filter_map(|(_, body)| note(body)).collect()
}

#[test]
fn a_note_edited_there_outlives_the_deletion_that_did_not_know_of_it() {
    let (mut edited, mut deleted) = (opening(), opening());
    edited.put(id("n"), at(30), note("second"));
    deleted.delete(&id("n"), at(50));
    assert_eq!(notes(&together(&deleted, &edited)), ["second"]);
    // The deletion that knew of it stands, though it is made by a slower clock.
    let mut knowing = edited.clone();
    knowing.delete(&id("n"), at(29));
    assert_eq!(notes(&together(&knowing, &edited)), [""; 0]);
    assert_eq!(notes(&together(&deleted, &opening())), [""; 0]);
}

#[test]
fn an_opening_deleted_here_comes_back_with_what_was_logged_there() {
    let mut removed = opening();
    removed.remove(at(50));
    assert_eq!(together(&removed, &opening()).details, None);
    // A note, by a clock that is behind.
    let mut noted = opening();
    noted.put(id("new"), at(30), note("they called"));
    let back = together(&removed, &noted);
    assert_eq!(back.details(), details("Halden"));
    assert_eq!(notes(&back), ["first", "they called"]);
    // A new name.
    let mut renamed = opening();
    renamed.describe(at(30), details("Halden AS"));
    let back = together(&removed, &renamed);
    assert_eq!(back.details(), details("Halden AS"));
    // What has come back is deleted once more by whoever knows of all that.
    let mut again = back.clone();
    again.remove(at(60));
    assert_eq!(together(&again, &back).details, None);
    assert_eq!(together(&again, &noted).details(), details("Halden AS"));
}

#[test]
fn a_deletion_that_lists_nothing_knew_all_that_is_no_later_than_itself() {
    let mut bare = opening();
    bare.remove(at(50));
    bare.delete(&id("n"), at(50));
    bare.shorten_deletions();
    assert_eq!((&bare.gone, bare.items[&id("n")].of), (&None, None));
    let after = |stamp| {
        let mut it = opening();
        it.put(id("n"), stamp, note("edited"));
        it.describe(stamp, details("Halden AS"));
        together(&bare, &it)
    };
    assert_eq!(after(at(50)).details, None);
    assert_eq!(notes(&after(at(50))), [""; 0]);
    assert_eq!(after(at(51)).details(), details("Halden AS"));
    assert_eq!(notes(&after(at(51))), ["edited"]);
    // What is there is not touched by it.
    let mut there = opening();
    there.shorten_deletions();
    assert_eq!(there, opening());
}

#[test]
fn a_second_deletion_counts_even_where_only_the_first_said_what_it_knew() {
    let mut deleted = opening();
    deleted.remove(at(30));
    deleted.describe(at(35), details("Halden"));
    // As a version did that knew nothing of the first, or a clock gone by.
    (deleted.details, deleted.stamp) = (None, at(50));
    let renamed = |stamp| {
        let mut it = opening();
        it.describe(stamp, details("Halden AS"));
        together(&deleted, &it).details
    };
    assert_eq!(renamed(at(40)), None);
    assert_eq!(renamed(at(51)), Some(details("Halden AS")));
}

/// Every version of the app has to choose the same, or two devices would never agree.
#[test]
fn of_two_edits_with_one_stamp_the_larger_text_stands() {
    let named = |company: &str| Opportunity::new(id("o"), at(10), details(company));
    let both = together(&named("Corvo"), &named("Halden"));
    assert_eq!(both.details(), details("Halden"));
    // Whoever is in the roster has no say in the rest of the settings.
    let set = |name: &str| Settings {
        name: name.to_owned(),
        ..Settings::default()
    };
    let (mut here, mut there) = (set("Ada"), set("Zoe"));
    here.roster.put(id("m"), at(1), Reference::default());
    let before = here.clone();
    here.merge(&there);
    there.merge(&before);
    assert_eq!(here, there);
    assert_eq!((&*here.name, here.roster.references().count()), ("Zoe", 1));
}

#[test]
fn the_newest_edit_is_found_wherever_it_was() {
    let mut it = opening();
    assert_eq!(it.latest_stamp(), at(20));
    it.describe(at(30), details("Halden AS"));
    assert_eq!(it.latest_stamp(), at(30));
    it.delete(&id("n"), at(40));
    assert_eq!(it.latest_stamp(), at(40));
    it.remove(at(50));
    assert_eq!(it.latest_stamp(), at(50));
    it.describe(at(45), details("Halden"));
    assert_eq!(it.latest_stamp(), at(50), "its deletion, which it knows of");
}

/// New Year's Day of 2027, and the last second of the year 9999.
const NOW: i64 = 1_798_761_600_000;
const FAR: i64 = 253_402_300_799_000;

#[test]
fn a_stamp_is_believed_for_a_year_ahead() {
    assert_eq!(horizon(NOW), NOW + 31_536_000_000);
    // On a device that woke up in 1970, a year from November 2026.
    assert_eq!(horizon(0), 1_793_491_200_000 + 31_536_000_000);
    assert_eq!(horizon(i64::MAX), i64::MAX);
}

#[test]
fn edits_of_the_year_9999_come_right_after_all_the_others_in_their_order() {
    let last = horizon(NOW);
    let mut it = opening();
    it.put(id("edge"), at(last), note("just believed"));
    it.put(id("b"), at(FAR), note("far"));
    it.put(id("a"), at(FAR + 1), note("farther"));
    it.delete(&id("a"), at(FAR + 2));
    let mut mended = it.clone();
    assert!(mended.bring_down_stamps(last));
    let mut expected = it.clone();
    let item = |of: &mut Opportunity, name: &str, change: &dyn Fn(&mut Item)| {
        change(of.items.get_mut(&id(name)).unwrap());
    };
    item(&mut expected, "b", &|item| item.stamp = at(last + 1));
    item(&mut expected, "a", &|item| {
        (item.of, item.stamp) = (Some(at(last + 2)), at(last + 3));
    });
    assert_eq!(mended, expected);
    let later = horizon(NOW + 1_000);
    assert!(!mended.bring_down_stamps(later), "once is enough");
    assert_eq!(mended, expected);
}

#[test]
fn a_deletion_of_the_year_9999_gives_way_to_the_next_edit() {
    let mut it = opening();
    it.remove(at(FAR));
    assert!(it.bring_down_stamps(horizon(NOW)));
    let gone = it.gone.clone().unwrap();
    assert_eq!((it.stamp, gone.at, gone.of), (at(21), at(21), at(10)));
    assert_eq!(gone.seen[&id("n")], at(20));
    assert_eq!(together(&it, &opening()).details, None);
    let mut edited = it.clone();
    edited.describe(at(22), details("Halden"));
    assert_eq!(together(&it, &edited).details(), details("Halden"));
}

#[test]
fn settings_of_the_year_9999_do_not_shut_out_the_next_change() {
    let mut it = Settings {
        stamp: at(FAR),
        ..Settings::default()
    };
    it.roster.put(id("old"), at(20), Reference::default());
    it.roster.put(id("far"), at(FAR + 1), Reference::default());
    assert!(it.bring_down_stamps(horizon(NOW)));
    let stamps = |of: &Settings| ["old", "far"].map(|name| of.roster.entries[&id(name)].stamp);
    assert_eq!((it.stamp, stamps(&it)), (at(21), [at(20), at(22)]));
    assert!(!it.bring_down_stamps(horizon(NOW)));
}
