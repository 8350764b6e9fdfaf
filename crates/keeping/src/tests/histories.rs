//! What a crash, a damage or a rollback of the disk can leave, at random: 10,000 of each.

use std::collections::BTreeMap;

use super::*;
use crate::manifest::Verdict;

/// A small generator, so that a failure names the seed that repeats it.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end.max(1)
    }
}

const RUNS: u64 = 10_000;

/// What a person does: a few openings with a few edits, some settings.
fn live(dice: &mut Dice) -> (Shared, Vec<(String, String)>) {
    let storage = Shared::default();
    let mut records = load(&storage);
    let mut copy = BTreeMap::new();
    for at in 1..=(2 + dice.below(9) as i64) {
        if dice.below(6) == 0 {
            let settings = Settings {
                stamp: stamp(at),
                name: format!("Name {at}"),
                ..Settings::default()
            };
            records.save_settings(&settings).expect("saved");
        } else {
            let id = Id(format!("o{}", dice.below(4)));
            let known = records.opportunities().get(&id).cloned();
            let mut it = known.unwrap_or_else(|| opening(id.as_str(), at));
            it.put(Id(format!("n{at}")), stamp(at), note("noted"));
            records.save(&it).expect("saved");
        }
        for change in records.take_changes() {
            if let RecordChange::Put { key, value } = change {
                copy.insert(key, value);
            }
        }
    }
    (storage, copy.into_iter().collect())
}

use crate::copy::RecordChange;

fn contents(storage: &Shared) -> (BTreeMap<Id, Opportunity>, Settings) {
    let records = load(storage);
    (records.opportunities().clone(), records.settings().clone())
}

/// The storage after the first `writes` of a log.
fn prefix(storage: &Shared, writes: usize) -> Shared {
    let early = Shared::default();
    for (key, value) in storage.log.borrow().iter().take(writes) {
        match value {
            Some(it) => early.put(key, it),
            None => {
                early.values.borrow_mut().remove(key);
            }
        }
    }
    early
}

fn heal_from(left: &Shared, copy: &[(String, String)]) -> Records<Shared> {
    let mut records = load(left);
    let plan = reconcile(&records.take_loaded(), Some(copy));
    assert_eq!(records.heal(&plan.heal).held, 0);
    records
}

/// Loses or rolls back some keys; the number of records touched.
fn harm(left: &Shared, log: &[(String, Option<String>)], dice: &mut Dice) {
    let keys: Vec<String> = left.values.borrow().keys().cloned().collect();
    for key in keys {
        match dice.below(4) {
            0 => {
                left.values.borrow_mut().remove(&key);
            }
            1 => {
                let olds: Vec<_> = log.iter().filter(|entry| entry.0 == key).collect();
                let old = olds[dice.below(olds.len())].1.clone();
                if let Some(old) = old {
                    left.put(&key, &old);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn any_prefix_of_the_writes_is_healed_whole_and_never_takes_anything_from_the_copy() {
    for seed in 0..RUNS {
        let mut dice = Dice::new(seed);
        let (storage, copy) = live(&mut dice);
        let writes = storage.log.borrow().len();
        let left = prefix(&storage, dice.below(writes + 1));
        let alone = reconcile(&left.pairs(), None);
        let calm = matches!(
            alone.verdict,
            Verdict::Unknown | Verdict::Whole | Verdict::Ahead
        );
        assert!(
            calm,
            "seed {seed}: a state that once was is called {:?}",
            alone.verdict
        );
        heal_from(&left, &copy);
        assert_eq!(contents(&left), contents(&storage), "seed {seed}");
    }
    println!("{RUNS} earlier states of the disk, all healed");
}

#[test]
fn any_subset_and_any_rollback_is_noticed_and_healed() {
    let mut noticed = 0;
    for seed in 0..RUNS {
        let mut dice = Dice::new(seed);
        let (storage, copy) = live(&mut dice);
        let left = storage.fork();
        let log = storage.log.borrow().clone();
        harm(&left, &log, &mut dice);
        let changed = contents(&left) != contents(&storage);
        let verdict = reconcile(&left.pairs(), None).verdict;
        let all = storage.pairs();
        let newest = all.iter().filter(|(key, _)| key.starts_with("m/"));
        let manifests_whole = newest
            .clone()
            .all(|(key, value)| left.value(key).as_ref() == Some(value));
        if changed && manifests_whole {
            noticed += 1;
            assert!(
                matches!(
                    verdict,
                    Verdict::Missing(_) | Verdict::RolledBack | Verdict::Extra(_)
                ),
                "seed {seed}: {verdict:?}"
            );
        }
        heal_from(&left, &copy);
        assert_eq!(contents(&left), contents(&storage), "seed {seed}");
    }
    println!("{RUNS} subsets and rollbacks, all healed; {noticed} told by the manifests alone");
    assert!(
        noticed > 500,
        "only {noticed} runs were about the manifests"
    );
}

#[test]
fn damaged_values_at_random_keep_the_rest_and_are_healed() {
    let mut damaged = 0;
    for seed in 0..RUNS {
        let mut dice = Dice::new(seed);
        let (storage, copy) = live(&mut dice);
        let left = storage.fork();
        let keys: Vec<String> = left.records().into_keys().collect();
        let key = &keys[dice.below(keys.len())];
        let mut bytes = left.value(key).expect("there").into_bytes();
        for _ in 0..=dice.below(3) {
            let at = dice.below(bytes.len());
            match dice.below(4) {
                0 => bytes[at] ^= 1 << dice.below(8),
                1 => bytes.truncate(at.max(1)),
                2 => bytes.insert(at, b'x'),
                _ => {
                    bytes.remove(at);
                    bytes.push(b'}');
                }
            }
        }
        let bad = String::from_utf8_lossy(&bytes).into_owned();
        left.put(key, &bad);
        let records = load(&left);
        let others = keys.len() - 1;
        let unreadable = records.unreadable();
        damaged += unreadable;
        let there =
            contents(&left).0.len() + usize::from(keys.iter().any(|key| key == "r/settings"));
        assert!(there >= others, "seed {seed}: others went with it");
        let healed = heal_from(&left, &copy);
        assert_eq!(healed.unreadable(), 0, "seed {seed}");
        assert_eq!(contents(&left), contents(&storage), "seed {seed}");
        let kept = left.pairs().iter().any(|(_, value)| *value == bad);
        assert!(
            unreadable == 0 || kept,
            "seed {seed}: the damaged value is gone"
        );
    }
    println!("{RUNS} mutations, {damaged} of them unreadable");
    assert!(damaged > 9_000, "only {damaged} values were damaged");
}
