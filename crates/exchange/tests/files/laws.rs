//! Three devices with clocks that disagree, edits, deletions and now and then a file handed over.

use std::collections::{BTreeMap, BTreeSet};

use cadence::record::{Id, Opportunity, Stamp};
use exchange::backup::Backup;
use exchange::restore::{may_replace, merge};

use crate::make::{Dice, details, note};

/// Where something is: an opening, and an item in it or its details.
type Place = (Id, Option<Id>);

/// What has happened anywhere, to tell what should be there without asking the merge.
#[derive(Default)]
struct Told {
    /// Edits by place: when, and the number of the event.
    edits: BTreeMap<Place, BTreeMap<Stamp, usize>>,
    /// Deletions by place: what the device knew.
    deletions: Vec<(Place, BTreeSet<usize>)>,
    events: usize,
}

impl Told {
    /// The number of the last edit, unless a deletion in the list knew it.
    fn stands(&self, place: &Place, deletions: &Place) -> bool {
        let last = self.edits[place].values().next_back().unwrap();
        let mut known = self
            .deletions
            .iter()
            .filter(|(deleted, _)| deleted == deletions);
        !known.any(|(_, known)| known.contains(last))
    }
}

struct Device {
    kept: Backup,
    known: BTreeSet<usize>,
    skew: i64,
    by: u32,
}

impl Device {
    fn new(by: u32, dice: &mut Dice) -> Self {
        Self {
            kept: Backup::default(),
            known: BTreeSet::new(),
            skew: [0, -40, 35, -3][dice.roll(4)],
            by,
        }
    }

    fn stamp(&self, now: i64) -> Stamp {
        let at = (now + self.skew).max(self.kept.latest_stamp().at + 1);
        Stamp { at, by: self.by }
    }

    /// Does one thing to one opening.
    fn act(&mut self, dice: &mut Dice, now: i64, told: &mut Told) {
        let stamp = self.stamp(now);
        let id = Id(format!("o{}", dice.roll(2)));
        let item = Id(format!("i{}", dice.roll(3)));
        let event = told.events;
        let mut edit = |place: Place, known: &mut BTreeSet<usize>| {
            told.edits.entry(place).or_default().insert(stamp, event);
            known.insert(event);
        };
        let text = format!("{event}");
        let Some(it) = self.kept.openings.get_mut(&id) else {
            let it = Opportunity::new(id.clone(), stamp, details(&text));
            self.kept.openings.insert(id.clone(), it);
            edit((id, None), &mut self.known);
            told.events += 1;
            return;
        };
        match (it.details.is_some(), dice.roll(8)) {
            (false, 0) | (true, 0) => {
                it.describe(stamp, details(&text));
                edit((id, None), &mut self.known);
            }
            (false, _) => return,
            (true, 1) => {
                it.remove(stamp);
                told.deletions.push(((id, None), self.known.clone()));
            }
            (true, 2 | 3) if it.items.get(&item).is_some_and(|item| item.body.is_some()) => {
                it.delete(&item, stamp);
                let place = (id, Some(item));
                told.deletions.push((place, self.known.clone()));
            }
            (true, _) => {
                it.put(item.clone(), stamp, note(&text));
                edit((id, Some(item)), &mut self.known);
            }
        }
        told.events += 1;
    }
}

/// One run; what was wrong.
fn run(seed: u64) -> Result<(), String> {
    let mut dice = Dice(seed);
    let mut told = Told::default();
    let mut devices: Vec<_> = (0..3).map(|by| Device::new(by, &mut dice)).collect();
    for now in 0..18 {
        let (one, other) = (dice.roll(3), dice.roll(3));
        if dice.roll(4) == 0 && one != other {
            let known = devices[other].known.clone();
            let both = merge(&devices[one].kept, &devices[other].kept);
            devices[one].kept = both;
            devices[one].known.extend(known);
        } else {
            devices[one].act(&mut dice, 100 + now, &mut told);
        }
    }
    let [a, b, c] = [0, 1, 2].map(|device| &devices[device].kept);
    let all = merge(&merge(a, b), c);
    let same = [
        ("commutative", merge(a, b) == merge(b, a)),
        ("associative", merge(a, &merge(b, c)) == all),
        ("any order", merge(&merge(c, a), b) == all),
        ("idempotent", merge(&all, &all) == all && merge(a, a) == *a),
        ("absorbing", merge(&all, b) == all),
    ];
    if let Some((law, _)) = same.iter().find(|(_, holds)| !holds) {
        return Err(format!("seed {seed}: not {law}"));
    }
    let read = Backup::read(all.to_text().as_bytes());
    if read.as_ref() != Ok(&all) {
        return Err(format!("seed {seed}: not read back: {read:?}"));
    }
    agrees(&all, &told).map_err(|why| format!("seed {seed}: {why}"))
}

/// Whether what is there is what should be.
fn agrees(all: &Backup, told: &Told) -> Result<(), String> {
    for (id, it) in &all.openings {
        let whole = (id.clone(), None);
        let mut live = told.stands(&whole, &whole);
        let places = told
            .edits
            .keys()
            .filter(|place| place.0 == *id && place.1.is_some());
        for place in places {
            let item = it.items.get(place.1.as_ref().unwrap());
            let item = item.ok_or_else(|| format!("{place:?} is lost"))?;
            let stands = told.stands(place, place);
            if item.body.is_some() != stands {
                return Err(format!("{place:?}: an edit stands: {stands}, but {item:?}"));
            }
            live |= told.stands(place, &whole);
            if stands {
                let last = told.edits[place].values().next_back().unwrap();
                if item.body != Some(note(&last.to_string())) {
                    return Err(format!("{place:?} is not its last edit, {last}"));
                }
            }
        }
        let last = told.edits[&whole].values().next_back().unwrap();
        let expected = live.then(|| details(&last.to_string()));
        if it.details != expected {
            return Err(format!("{id}: {:?}, not {expected:?}", it.details));
        }
    }
    let known: BTreeSet<_> = told.edits.keys().map(|place| &place.0).collect();
    (known.len() == all.openings.len())
        .then_some(())
        .ok_or_else(|| "an opening is lost".to_owned())
}

#[test]
fn three_devices_with_skewed_clocks_agree_and_lose_nothing() {
    let runs = 30_000;
    let wrong: Vec<_> = (0..runs).filter_map(|seed| run(seed).err()).collect();
    assert_eq!(
        wrong.len(),
        0,
        "of {runs}: {:#?}",
        &wrong[..wrong.len().min(3)]
    );
    println!("{runs} merges of three devices");
}

/// A file in a folder that two devices keep in step, and what whoever reads it knows.
#[derive(Default)]
struct SharedFile {
    text: String,
    known: BTreeSet<usize>,
}

impl SharedFile {
    /// A device takes in what the file has, then writes what it has.
    fn exchange(&mut self, device: &mut Device) {
        if !may_replace(&device.kept, self.text.as_bytes()) {
            let theirs = Backup::read(self.text.as_bytes()).unwrap();
            device.kept = merge(&device.kept, &theirs);
        }
        device.known.extend(self.known.iter());
        self.known.clone_from(&device.known);
        self.text = device.kept.to_text();
    }
}

#[test]
fn two_devices_with_a_thousand_edits_each_end_alike_by_one_file() {
    let runs = 20;
    for seed in 0..runs {
        let mut dice = Dice(seed);
        let mut told = Told::default();
        let mut devices = [1, 2].map(|by| Device::new(by, &mut dice));
        let mut file = SharedFile::default();
        let (mut left, mut now) = ([1_000; 2], 0);
        while left != [0, 0] {
            let one = dice.roll(2);
            if left[one] > 0 {
                left[one] -= 1;
                now += 1;
                devices[one].act(&mut dice, 100 + now, &mut told);
            }
            // Each looks into the file when it likes.
            if dice.roll(40) == 0 {
                file.exchange(&mut devices[dice.roll(2)]);
            }
        }
        let first = dice.roll(2);
        for one in [first, 1 - first, first] {
            file.exchange(&mut devices[one]);
        }
        let [one, other] = &devices;
        assert_eq!(one.kept, other.kept, "seed {seed}");
        assert_eq!(agrees(&one.kept, &told), Ok(()), "seed {seed}");
    }
    println!("{runs} pairs of devices, alike after 1,000 edits each");
}
