//! Taking a restore back without what was entered since.

use cadence::record::{Id, Reference, Settings, TakenBack};
use exchange::backup::Backup;
use exchange::restore::{RestoreWay, may_replace, restore, take_back};

use crate::make::{details, note, opening, stamp};

fn names(backup: &Backup) -> Vec<String> {
    let live = backup.live();
    live.map(|opening| opening.details().company).collect()
}

fn notes(backup: &Backup, id: &str) -> Vec<String> {
    let all = backup.openings[&Id::from(id)].bodies();
    all.map(|(id, _)| id.to_string()).collect()
}

/// Here: a and b. In the file: b with another name, and c. Then a note is added to each.
fn restored(way: RestoreWay) -> (Backup, Backup) {
    let settings = Settings::default();
    let before = Backup::new(&settings, &[opening("a", 1), opening("b", 1)]);
    let mut renamed = opening("b", 1);
    renamed.describe(stamp(5), details("Renamed"));
    let mut set = Settings {
        name: "Ada".to_owned(),
        stamp: stamp(5),
        ..Settings::default()
    };
    let maria = Reference {
        name: "Maria".to_owned(),
        ..Reference::default()
    };
    set.roster.put(Id::from("maria"), stamp(5), maria);
    let theirs = Backup::new(&set, &[renamed, opening("c", 1)]);
    let after = restore(&before, &theirs, way, stamp(100)).outcome;
    (before, after)
}

#[test]
fn a_restore_is_taken_back_and_brought_again() {
    for way in [RestoreWay::Merge, RestoreWay::Replace] {
        let (before, after) = restored(way);
        let (undone, how) = take_back(&before, &after, &after, stamp(200));
        assert_eq!(how, TakenBack::Whole);
        assert_eq!(names(&undone), names(&before));
        assert_eq!(undone.settings.name, "");
        assert_eq!(undone.settings.roster.references().count(), 0);
        let (again, how) = take_back(&after, &undone, &undone, stamp(300));
        assert_eq!(how, TakenBack::Whole);
        assert_eq!(names(&again), names(&after));
        assert_eq!(again.settings.name, "Ada");
        assert_eq!(again.settings.roster.references().count(), 1);
    }
}

#[test]
fn what_was_added_since_stays() {
    let (before, after) = restored(RestoreWay::Merge);
    let mut now = after.clone();
    for id in ["a", "b", "c"] {
        let opening = now.openings.get_mut(&Id::from(id)).unwrap();
        opening.put(Id::from("since"), stamp(150), note("since"));
    }
    let new = opening("d", 150);
    now.openings.insert(new.id.clone(), new);
    now.settings.phone = "555".to_owned();
    now.settings.stamp = stamp(150);
    let (undone, how) = take_back(&before, &after, &now, stamp(200));
    // What came with the restore and was gone on with stays as a whole.
    assert_eq!(how, TakenBack::InPart);
    assert_eq!(names(&undone), ["House a", "House b", "House c", "House d"]);
    for id in ["a", "b", "c"] {
        assert_eq!(notes(&undone, id), ["since"], "{id}");
    }
    assert_eq!(
        (&*undone.settings.name, &*undone.settings.phone),
        ("", "555")
    );
}

#[test]
fn a_file_is_written_over_only_where_that_takes_nothing_away() {
    let settings = Settings::default();
    let mine = Backup::new(&settings, &[opening("a", 1), opening("b", 1)]);
    let older = Backup::new(&settings, &[opening("a", 1)]);
    let larger = Backup::new(&settings, &[opening("a", 1), opening("c", 1)]);
    let mut newer = mine.clone();
    newer
        .openings
        .get_mut(&Id::from("a"))
        .unwrap()
        .put(Id::from("n"), stamp(9), note("later"));
    for (file, expected) in [
        (String::new(), true),
        (" \n".to_owned(), true),
        (older.to_text(), true),
        (mine.to_text(), true),
        (larger.to_text(), false),
        (newer.to_text(), false),
        ("My novel".to_owned(), false),
    ] {
        assert_eq!(may_replace(&mine, file.as_bytes()), expected, "{file}");
    }
}

#[test]
fn a_mail_may_put_its_footer_below_a_file_and_nothing_else() {
    let mine = Backup::new(&Settings::default(), &[opening("a", 1)]);
    let text = mine.to_text();
    let read = |file: String| Backup::read(file.as_bytes());
    let footer = "\n\n--\nSent from my telephone\n_____\nThe list: https://halden.example/list\n";
    assert_eq!(read(format!("{text}{footer}")), Ok(mine));
    // Anything that may be data is refused, in words that say what to do.
    let cut = &text[..text.len() - 1];
    for file in [
        format!("{text}\n{text}"),
        format!("{text}\n--\n[List] Leave it here"),
    ] {
        let why = read(file.clone()).expect_err(&file);
        assert_eq!(
            why.to_string(),
            "This file can't be read as a Curtain Call backup (it is not in the form that Backup \
             writes). Choose the file that Backup downloaded; nothing was changed.",
            "{file}"
        );
    }
    for file in [cut.to_owned(), format!("{cut}\n--\nSent")] {
        let why = read(file.clone()).expect_err(&file);
        assert_eq!(
            why.to_string(),
            "This file ends in the middle: it was not downloaded or sent whole. Fetch it once more \
             from where it came from; nothing was changed.",
            "{file}"
        );
    }
}

#[test]
fn padding_alone_is_damage() {
    for inner in ["====", "A===", "=A==", "AAAA===="] {
        let file = format!(
            "-----BEGIN CURTAIN CALL BACKUP-----\n{inner}\n-----END CURTAIN CALL BACKUP-----\n"
        );
        let opened = exchange::sealed::open(file.as_bytes(), "lamp");
        assert_eq!(opened, Err(exchange::sealed::OpenError::Damaged), "{inner}");
    }
}
