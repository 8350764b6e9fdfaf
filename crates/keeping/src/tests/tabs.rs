//! Tabs side by side, with storage events that come late.

use super::histories::Dice;
use super::*;
use crate::manifest::Verdict;

struct Tabs {
    storage: Shared,
    tabs: Vec<Records<Shared>>,
    /// What each tab has not heard of yet.
    undelivered: Vec<Vec<(String, Option<String>)>>,
}

impl Tabs {
    fn open(count: u32) -> Self {
        let storage = Shared::default();
        let open = |writer| Records::load(storage.clone(), writer, NOW).expect("open");
        let tabs = (1..=count).map(open).collect();
        let undelivered = vec![Vec::new(); count as usize];
        Self {
            storage,
            tabs,
            undelivered,
        }
    }

    /// Something one tab does; the others will hear of it.
    fn act(&mut self, tab: usize, act: impl FnOnce(&mut Records<Shared>)) {
        self.storage.log.borrow_mut().clear();
        act(&mut self.tabs[tab]);
        for entry in self.storage.log.take() {
            for (other, events) in self.undelivered.iter_mut().enumerate() {
                if other != tab {
                    events.push(entry.clone());
                }
            }
        }
    }

    fn deliver_to(&mut self, tab: usize) {
        for (key, value) in std::mem::take(&mut self.undelivered[tab]) {
            self.act(tab, |records| {
                records.receive(&key, value.as_deref()).expect("received");
            });
        }
    }

    fn deliver_all(&mut self) {
        for _ in 0..50 {
            if self.undelivered.iter().all(Vec::is_empty) {
                return;
            }
            for tab in 0..self.tabs.len() {
                self.deliver_to(tab);
            }
        }
        panic!("the tabs never come to rest");
    }

    /// The tabs have been quiet for a while: how many manifests that takes.
    fn settle(&mut self) -> usize {
        let mut written = 0;
        for tab in 0..self.tabs.len() {
            if !self.tabs[tab].is_settled() {
                written += 1;
                self.act(tab, Records::settle);
                self.deliver_all();
            }
        }
        written
    }
}

#[test]
fn tabs_lose_nothing_come_to_rest_and_leave_a_manifest_that_fits() {
    let mut runs = 0;
    for (count, seed) in (0..600).map(|seed| (2 + seed % 3, seed)) {
        let mut dice = Dice::new(u64::from(seed));
        let mut all = Tabs::open(count);
        all.act(0, |records| records.save(&opening("a", 1)).expect("saved"));
        all.deliver_all();
        let edits = 2 + dice.below(12);
        for number in 0..edits {
            let tab = dice.below(all.tabs.len());
            let is_new = dice.below(3) == 0;
            all.act(tab, |records| {
                let id = if is_new {
                    format!("o{number}")
                } else {
                    "a".to_owned()
                };
                let known = records.opportunities().get(&Id(id.clone())).cloned();
                let mut edited = known.unwrap_or_else(|| opening(&id, 1));
                edited.put(
                    Id(format!("n{number}")),
                    stamp(number as i64 + 2),
                    note("x"),
                );
                records.save(&edited).expect("saved");
            });
            if dice.below(3) == 0 {
                let tab = dice.below(all.tabs.len());
                all.deliver_to(tab);
            }
        }
        all.deliver_all();
        assert!(all.settle() <= 2, "seed {seed}: the tabs answer each other");
        let end = load(&all.storage);
        let notes = end
            .opportunities()
            .values()
            .map(|opening| opening.items.len());
        assert_eq!(notes.sum::<usize>(), edits, "seed {seed}");
        for tab in &all.tabs {
            assert_eq!(tab.opportunities(), end.opportunities(), "seed {seed}");
        }
        let verdict = reconcile(&all.storage.pairs(), None).verdict;
        assert_eq!(verdict, Verdict::Whole, "seed {seed}");
        runs += 1;
    }
    println!("{runs} runs of two to four tabs, none lost");
}

#[test]
fn a_tab_that_closes_before_it_heard_anything_leaves_no_false_alarm() {
    for count in [2_u32, 4] {
        let mut all = Tabs::open(count);
        all.act(0, |records| records.save(&opening("a", 1)).expect("saved"));
        all.deliver_all();
        for tab in 0..all.tabs.len() {
            let id = format!("from-{tab}");
            all.act(tab, |records| {
                records.save(&opening(&id, 2)).expect("saved")
            });
        }
        let plan = reconcile(&all.storage.pairs(), None);
        assert_eq!(plan.verdict, Verdict::Unsure);
        assert_eq!(plan.tell, []);
        assert_eq!(load(&all.storage).opportunities().len(), count as usize + 1);
    }
}

#[test]
fn an_emptied_origin_is_filled_again_by_whoever_is_open() {
    let mut all = Tabs::open(3);
    all.act(0, |records| {
        records.save(&opening("a", 1)).expect("saved");
        records.save(&opening("example-x", 1)).expect("saved");
        records
            .save_settings(&Settings {
                stamp: stamp(2),
                min: 3,
                ..Settings::default()
            })
            .expect("saved");
    });
    all.deliver_all();
    let before = load(&all.storage).opportunities()[&Id::from("a")].clone();
    all.storage.values.borrow_mut().clear();
    for tab in 0..3 {
        all.act(tab, |records| {
            records.restore_removed().expect("restored");
        });
    }
    all.deliver_all();
    all.settle();
    let end = load(&all.storage);
    assert_eq!(end.opportunities()[&Id::from("a")], before);
    assert_eq!(end.settings().min, 3);
    assert_eq!(
        reconcile(&all.storage.pairs(), None).verdict,
        Verdict::Whole
    );
}
