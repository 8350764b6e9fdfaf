//! Files of every version that was ever written. They are never edited: what they hold on a
//! person's device can't be edited either.

use blake2::{Blake2b, Digest, digest::consts::U32};
use exchange::backup::Backup;
use exchange::sealed::open;

pub const LIST: &str = include_str!("../data/backup-1.json");
const MAP: &str = include_str!("../data/backup-2.json");
const LOCKED: &str = include_str!("../data/locked-1.txt");

/// BLAKE2b-256, as `b2sum --length 256` prints it.
fn digest(text: &str) -> String {
    let sum = Blake2b::<U32>::digest(text.as_bytes());
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn they_are_as_they_were() {
    assert_eq!(
        digest(LIST),
        "038ebff9e6cbba2f68527fa8db8bc1286c9d3566127425d6b309496ade7b2819"
    );
    assert_eq!(
        digest(MAP),
        "f99b2e4cad2e868bbd646a6163f49ab7ddcd85480d3407d184802038bf73806b"
    );
    assert_eq!(
        digest(LOCKED),
        "9350a61d9abaf3096b5dff4d63ef6bee189eb9334d32caf1b34c692cb2ef973b"
    );
}

#[test]
fn they_are_read_without_a_loss() {
    let list = Backup::read(LIST.as_bytes()).unwrap();
    let map = Backup::read(MAP.as_bytes()).unwrap();
    assert_eq!(list, map);
    assert_eq!(list.live().count(), 3);
    let items: usize = list
        .openings
        .values()
        .map(|opening| opening.items.len())
        .sum();
    assert_eq!(items, 48);
    assert_eq!(list.settings.name, "Noor Haddad");
    // It says word for word what it said.
    let said: serde_json::Value = serde_json::from_str(LIST).unwrap();
    for (nth, it) in list.openings.values().enumerate() {
        assert_eq!(
            serde_json::to_value(it).unwrap(),
            said["opportunities"][nth]
        );
    }
    assert_eq!(
        serde_json::to_value(&list.settings).unwrap(),
        said["settings"]
    );
    assert_eq!(map.to_text(), MAP.trim_end());
    assert_eq!(
        map.digest(),
        "3f326ab88d4f9c3328653fbf70b27715b289aafddbdb421342f49d9d5398dc9c"
    );
}

#[test]
fn the_locked_one_opens_to_the_other() {
    let text = open(LOCKED.as_bytes(), "correct horse battery staple").unwrap();
    assert_eq!(text, MAP.trim_end());
}
