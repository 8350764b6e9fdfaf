//! What the words about taking a backup in say.

use cadence::record::{Body, Details, Id, Note, Opportunity, Settings, Stamp};
use chrono::NaiveDate;
use exchange::backup::Backup;
use exchange::restore::{RestoreWay, restore};
use exchange::told;

fn opening(company: &str, role: &str, notes: usize) -> Opportunity {
    let details = Details {
        company: company.to_owned(),
        role: role.to_owned(),
        ..Details::default()
    };
    let stamp = |at| Stamp { at, by: 1 };
    let mut it = Opportunity::new(Id::from("a"), stamp(1), details);
    for nth in 0..notes {
        let date = NaiveDate::from_ymd_opt(2026, 3, 6).expect("a date");
        let text = format!("Note {nth}");
        it.put(
            Id(format!("n{nth:02}")),
            stamp(1),
            Body::Note(Note { date, text }),
        );
    }
    it
}

#[test]
fn a_dry_run_names_openings_and_entries() {
    let today = NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
    let settings = Settings::default();
    let before = opening("Halden", "", 1);
    let mine = Backup::new(&settings, [&before]);
    for (notes, lines, last) in [
        (2, 2, "Added: Note 1, Friday 6 March"),
        (40, 12, "And 29 more."),
    ] {
        let changed = Settings {
            min: 4,
            max: 9,
            ..settings.clone()
        };
        let theirs = Backup::new(&changed, [&opening("Halden", "Planner", notes)]);
        let done = restore(&mine, &theirs, RestoreWay::Replace, Stamp { at: 9, by: 2 });
        assert_eq!(told::counts(&done.run), "0 new, 1 changed, 0 as they are.");
        let change = &done.run.changes[0];
        assert_eq!(told::kind(change), "changed");
        let after = &done.outcome.openings[&change.id];
        let told = told::lines(change, &before, after, today);
        assert_eq!(told.len(), lines);
        assert_eq!(told[0], "Role added: Planner");
        assert_eq!(told.last().map(String::as_str), Some(last));
        assert_eq!(
            told::settings(&done.run.settings),
            "Settings that change: the days between contacts."
        );
    }
    let emptied = restore(
        &mine,
        &Backup::default(),
        RestoreWay::Replace,
        Stamp { at: 9, by: 2 },
    );
    assert_eq!(
        told::counts(&emptied.run),
        "0 new, 0 changed, 1 deleted, 0 as they are."
    );
}

#[test]
fn a_replacement_says_what_it_deleted() {
    let settings = Settings::default();
    let mine = Backup::new(&settings, [&opening("Halden", "", 1)]);
    let run = restore(
        &mine,
        &Backup::default(),
        RestoreWay::Replace,
        Stamp::default(),
    )
    .run;
    assert_eq!(
        told::restored(&run),
        "Restored: 0 added, 0 changed, 1 deleted."
    );
    let run = restore(
        &Backup::default(),
        &mine,
        RestoreWay::Merge,
        Stamp::default(),
    )
    .run;
    assert_eq!(told::restored(&run), "Restored: 1 added, 0 changed.");
    let set = Settings {
        name: "Ada".to_owned(),
        stamp: Stamp { at: 5, by: 1 },
        ..settings
    };
    let theirs = Backup::new(&set, []);
    let run = restore(
        &Backup::default(),
        &theirs,
        RestoreWay::Merge,
        Stamp::default(),
    )
    .run;
    assert_eq!(told::restored(&run), "Restored: the settings.");
}
