//! The spare copy: what it holds through damage, refusals and two tabs, and what it gives back where
//! storage and safety copy are both gone.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::pending;

use super::copy::{Endless, Hasty, InMemory, run};
use super::*;
use crate::copy::{CopyError, RecordChange};

/// What a browser does when a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Writing {
    #[default]
    Works,
    Refused,
    Ignored,
    Late,
}

#[derive(Debug, Default)]
struct Files {
    texts: RefCell<BTreeMap<String, String>>,
    writing: Cell<Writing>,
    writes: Cell<usize>,
}

impl TextFiles for &Files {
    type Turn = ();

    async fn turn(&self) -> Result<(), CopyError> {
        Ok(())
    }

    async fn read(&self, name: &str) -> Result<Option<String>, CopyError> {
        Ok(self.texts.borrow().get(name).cloned())
    }

    async fn write(&self, name: &str, text: &str) -> Result<(), CopyError> {
        self.writes.set(self.writes.get() + 1);
        match self.writing.get() {
            Writing::Refused => return Err(CopyError::Refused("QuotaExceededError".to_owned())),
            Writing::Ignored => return Ok(()),
            Writing::Late => pending().await,
            Writing::Works => {}
        }
        let text = text.to_owned();
        self.texts.borrow_mut().insert(name.to_owned(), text);
        Ok(())
    }

    async fn clear(&self) -> Result<(), CopyError> {
        match self.writing.get() {
            Writing::Works => self.texts.borrow_mut().clear(),
            _ => return Err(CopyError::Refused("broken".to_owned())),
        }
        Ok(())
    }
}

type Pairs = Vec<(String, String)>;

/// What the files hold, by key.
fn rows_of(spare: &SpareCopy<&Files>) -> Pairs {
    let rows: BTreeMap<_, _> = run(spare.rows()).expect("read").into_iter().collect();
    rows.into_iter().collect()
}

fn records_of(storage: &Shared) -> Pairs {
    storage.records().into_iter().collect()
}

/// The names of the openings; many enough to lie in several files.
const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// The storage, the safety copy and the files of somebody who wrote each opening twice, and what all
/// three were after the first time.
fn lived() -> ([Pairs; 3], [Pairs; 3]) {
    let (storage, files) = (Shared::default(), Files::default());
    let mut records = load(&storage);
    let copy = SpareCopy::new(&files);
    let mut states = (1..3).map(|turn| {
        for id in NAMES {
            let mut it = opening(id, 1);
            if turn == 2 {
                it.put(Id::from("n"), stamp(2), note("later “\u{2028}”"));
            }
            records.save(&it).expect("saved");
        }
        run(copy.apply(&records.take_changes(), NOW)).expect("written");
        let texts = files.texts.borrow().clone();
        [
            storage.pairs(),
            records_of(&storage),
            texts.into_iter().collect(),
        ]
    });
    let (early, late) = (states.next(), states.next());
    (late.expect("lived"), early.expect("lived"))
}

fn files_of(texts: &Pairs) -> Files {
    Files {
        texts: RefCell::new(texts.iter().cloned().collect()),
        ..Files::default()
    }
}

/// A start with these: the records as they are then, and what is told.
fn start(local: &Pairs, copy: Option<&Pairs>, texts: &Pairs) -> (Shared, Vec<Trouble>) {
    let storage = Shared::default();
    for (key, value) in local {
        storage.put(key, value);
    }
    let files = files_of(texts);
    let spare = SpareCopy::new(&files);
    let mut records = load(&storage);
    let boot = records.take_loaded();
    let spare_rows = run(spare.rows()).expect("read");
    let all = match copy {
        None if spare_rows.is_empty() => None,
        copy => Some(unite(copy.map_or(&[], Vec::as_slice), &spare_rows, NOW)),
    };
    let plan = reconcile(&boot, all.as_deref());
    let healed = records.heal(&plan.heal);
    let plan = plan.after(healed);
    // What either lacks is written into it: then both have everything.
    let all = all.unwrap_or_default();
    let lacks = |rows: &[_]| [plan.extra.clone(), lacking(rows, &all)].concat();
    let healed = records.take_changes();
    run(spare.apply(&[lacks(&spare_rows), healed.clone()].concat(), NOW)).expect("written");
    assert_eq!(
        rows_of(&spare),
        records_of(&storage),
        "the files have all of it"
    );
    if let Some(rows) = copy {
        let copy = InMemory::default();
        copy.rows.borrow_mut().extend(rows.iter().cloned());
        let changes = [lacks(rows), healed].concat();
        run((&copy).apply(&changes, NOW)).expect("written");
        let rows: Pairs = copy.rows.borrow().clone().into_iter().collect();
        assert_eq!(rows, records_of(&storage), "the copy has all of it");
    }
    let witnesses = Witnesses {
        is_copy_empty: copy.is_some_and(Vec::is_empty),
        ..Witnesses::default()
    };
    (storage, witnessed(&plan, &witnesses))
}

/// Every way in which a store is harmed: emptied, some of it gone, some of it or all of it damaged,
/// all of it older.
fn harmed(now: &Pairs, early: &Pairs) -> Vec<(&'static str, Pairs)> {
    let broken = |value: &String| value.replacen("Company", "Compony", 1);
    let some = now.iter().step_by(2).cloned().collect();
    let cut = now.iter().map(|(key, value)| {
        let half = value.len() / 2;
        let half = (0..=half).rev().find(|at| value.is_char_boundary(*at));
        (key.clone(), value[..half.unwrap_or(0)].to_owned())
    });
    let damaged = now.iter().map(|(key, value)| (key.clone(), broken(value)));
    vec![
        ("emptied", Pairs::new()),
        ("half gone", some),
        ("cut", cut.collect()),
        ("damaged", damaged.collect()),
        ("older", early.clone()),
    ]
}

#[test]
fn of_any_two_stores_that_are_harmed_the_third_gives_all_back() {
    let ([local, copy, texts], [early_local, early_copy, early_texts]) = lived();
    let expected = load_of(&local);
    let locals = harmed(&local, &early_local);
    let copies = harmed(&copy, &early_copy);
    let files = harmed(&texts, &early_texts);
    let mut tried = 0;
    let mut check =
        |what: String, local: &Pairs, copy: Option<&Pairs>, texts: &Pairs, harm: bool| {
            let (storage, told) = start(local, copy, texts);
            assert_eq!(load(&storage).opportunities(), &expected, "{what}");
            assert!(!harm || !told.is_empty(), "{what}: silent");
            tried += 1;
        };
    for (how, local) in &locals {
        for (too, copy) in &copies {
            check(
                format!("storage {how}, copy {too}"),
                local,
                Some(copy),
                &texts,
                true,
            );
        }
        check(
            format!("storage {how}, copy refused"),
            local,
            None,
            &texts,
            true,
        );
        for (too, texts) in &files {
            check(
                format!("storage {how}, files {too}"),
                local,
                Some(&copy),
                texts,
                true,
            );
        }
    }
    for (how, copy) in &copies {
        for (too, texts) in &files {
            check(
                format!("copy {how}, files {too}"),
                &local,
                Some(copy),
                texts,
                false,
            );
        }
    }
    println!("{tried} losses of two of three stores, none lost");
}

fn load_of(all: &Pairs) -> BTreeMap<Id, Opportunity> {
    let storage = Shared::default();
    for (key, value) in all {
        storage.put(key, value);
    }
    load(&storage).opportunities().clone()
}

#[test]
fn a_file_that_is_damaged_anywhere_gives_what_is_whole_and_nothing_else() {
    let ([_, copy, texts], _) = lived();
    let whole: BTreeMap<_, _> = copy.into_iter().collect();
    let mut tried = 0;
    for (name, text) in &texts {
        let held = text.lines().count();
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1;
            let flipped = String::from_utf8_lossy(&bytes).into_owned();
            let cut = String::from_utf8_lossy(&text.as_bytes()[..at]).into_owned();
            for (damaged, lost) in [(flipped, 2), (cut, held)] {
                let files = files_of(&vec![(name.clone(), damaged)]);
                let rows = run(SpareCopy::new(&files).rows()).expect("read");
                let given = unite(&[], &rows, NOW);
                assert!(given.len() + lost >= held, "{name} at {at}");
                for (key, row) in given {
                    // A checksum reads the same in capitals.
                    let same = whole
                        .get(&key)
                        .is_some_and(|value| value.eq_ignore_ascii_case(&row));
                    assert!(same, "{name} at {at}: {key} {row}");
                }
                tried += 1;
            }
        }
    }
    println!("{tried} damaged files of the spare copy");
    assert!(tried > 1_000);
}

#[test]
fn a_change_writes_one_file_and_a_tab_that_knows_less_takes_nothing_out() {
    let files = Files::default();
    let (one, two) = (SpareCopy::new(&files), SpareCopy::new(&files));
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in NAMES {
        records.save(&opening(id, 1)).expect("saved");
    }
    run(one.apply(&records.take_changes(), NOW)).expect("written");
    assert!(files.texts.borrow().len() > 1, "spread over several");

    // A tab that knows only the first state of one opening, and one that went on.
    let first = records_of(&storage).swap_remove(0);
    let mut more = opening("a", 1);
    more.put(Id::from("n"), stamp(2), note("more"));
    records.save(&more).expect("saved");
    files.writes.set(0);
    run(one.apply(&records.take_changes(), NOW)).expect("written");
    assert_eq!(files.writes.get(), 1);
    let put = RecordChange::Put {
        key: first.0,
        value: first.1,
    };
    run(two.apply(&[put], NOW)).expect("written");
    assert_eq!(files.writes.get(), 1, "nothing to write");
    assert_eq!(rows_of(&two), records_of(&storage));
    // What a refused restore left is taken out.
    run(two.apply(&[RecordChange::Erase("r/b".to_owned())], NOW)).expect("written");
    assert_eq!(run(one.rows()).expect("read").len(), NAMES.len() - 1);
}

#[test]
fn what_was_refused_ignored_or_late_is_written_with_the_next_change() {
    for fault in [Writing::Refused, Writing::Late, Writing::Ignored] {
        let (files, storage, timer) = (Files::default(), Shared::default(), Hasty::default());
        let mut records = load(&storage);
        let spare = Replicator::new(SpareCopy::new(&files), &timer);
        records.save(&opening("a", 1)).expect("saved");
        spare.add(records.take_changes());
        files.writing.set(fault);
        let drained = run(spare.drain(|| records.all_changes(), || NOW));
        assert_eq!(drained.is_ok(), fault == Writing::Ignored, "{fault:?}");
        assert_eq!(files.texts.borrow().len(), 0, "{fault:?}");
        files.writing.set(Writing::Works);
        records.save(&opening("b", 1)).expect("saved");
        spare.add(records.take_changes());
        run(spare.drain(|| records.all_changes(), || NOW)).expect("written");
        if fault == Writing::Ignored {
            // Nobody knows, until the next start compares.
            let rows = run(spare.rows()).expect("read");
            spare.add(lacking(&rows, &records_of(&storage)));
            run(spare.drain(Vec::new, || NOW)).expect("written");
        }
        let again = rows_of(&SpareCopy::new(&files));
        assert_eq!(again, records_of(&storage), "{fault:?}");
    }
}

#[test]
fn nothing_forgotten_comes_back_from_the_files() {
    let files = Files::default();
    let spare = Replicator::new(SpareCopy::new(&files), Endless);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("old", NOW - 5)).expect("saved");
    spare.add(records.take_changes());
    run(spare.drain(|| records.all_changes(), || NOW)).expect("written");
    files.writing.set(Writing::Refused);
    assert!(run(spare.forget(NOW)).is_err(), "it is tried again");
    files.writing.set(Writing::Works);
    // Begun anew before that.
    records.save(&opening("new", NOW + 5)).expect("saved");
    spare.add(records.take_changes());
    run(spare.drain(|| records.all_changes(), || NOW)).expect("written");
    run(spare.forget(NOW)).expect("emptied");
    let left = run(spare.rows()).expect("read");
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].0, "r/new");
    run(spare.forget(NOW + 9)).expect("emptied");
    assert!(files.texts.borrow().is_empty());
}

#[test]
fn stamps_far_ahead_and_what_a_newer_version_wrote_win_over_nothing() {
    let far = NOW + 100 * 365 * 86_400_000;
    let mut wrong = opening("a", far);
    wrong.put(Id::from("n"), stamp(far + 1), note("ahead"));
    let far_row = encode(&Record::Opportunity(wrong), 3);
    let newer = format!("2.1.{:08x} {{}}", checksum(2, 1, "{}"));
    let spare = [("r/a", far_row), ("r/b", newer)];
    let spare = spare.map(|(key, row)| (key.to_owned(), row));
    let whole = encode(&Record::Opportunity(opening("b", 1)), 9);
    let copy = [("r/b".to_owned(), whole)];
    let all = unite(&copy, &spare, NOW);
    assert_eq!(all.len(), 2);
    let (record, _) = decode(&all[0].1).expect("whole");
    assert!(record.latest_stamp().at < NOW + 2 * 365 * 86_400_000);
    assert_eq!(all[1], copy[0]);
}

#[test]
fn drafts_are_there_too_whatever_is_typed_in_them() {
    let (files, storage) = (Files::default(), Shared::default());
    let spare = SpareCopy::new(&files);
    let mut drafts = Drafts::new(storage.clone());
    let text = "Dear Anna,\n\r\n\"quoted\" \\ and so on\u{1e}\n";
    drafts.set("letter", text, 5).expect("kept");
    drafts.set("call", "short", 5).expect("kept");
    run(spare.apply(&drafts.take_changes(), NOW)).expect("written");
    // An engine later.
    let rows = unite(&[], &run(spare.rows()).expect("read"), NOW);
    let mut after = Drafts::new(Shared::default());
    let (healed, _) = after.heal(&rows);
    assert_eq!(healed.len(), 2);
    assert_eq!(after.get("letter").as_deref(), Some(text));
    // Damaged, it is nobody's text.
    let damaged = files.texts.borrow()["drafts"].replace("quoted", "quotes");
    files
        .texts
        .borrow_mut()
        .insert("drafts".to_owned(), damaged);
    let rows = run(spare.rows()).expect("read");
    assert_eq!(rows, [("draft/call".to_owned(), "5 short".to_owned())]);
}

#[test]
fn a_value_with_a_line_end_in_it_stays_whole() {
    let files = Files::default();
    let spare = SpareCopy::new(&files);
    let json = serde_json::to_string_pretty(&Record::Opportunity(opening("a", 1)));
    let json = json.expect("written");
    let value = format!("1.4.{:08x} {json}", checksum(1, 4, &json));
    let (key, row) = ("r/a".to_owned(), value.clone());
    run(spare.apply(&[RecordChange::Put { key, value }], NOW)).expect("written");
    assert_eq!(run(spare.rows()), Ok(vec![("r/a".to_owned(), row)]));
}

#[test]
fn what_the_rescue_page_saved_of_it_is_restored() {
    let ([_, _, texts], _) = lived();
    let spare: BTreeMap<_, _> = texts.into_iter().collect();
    let file = serde_json::json!({ "app": "curtain-call", "rescue": 1, "spare": spare });
    let rescued = Rescued::read(file.to_string().as_bytes()).expect("a rescue file");
    assert_eq!(
        (rescued.backup.live().count(), rescued.unread),
        (NAMES.len(), 0)
    );
}
