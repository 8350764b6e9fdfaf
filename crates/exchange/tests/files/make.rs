//! Things to back up, made from a number.

use cadence::record::{Body, Contact, Details, Id, Note, Opportunity, Settings, Stamp};
use chrono::NaiveDate;
use exchange::backup::Backup;

/// Numbers that look drawn and are the same on every run (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((it ^ (it >> 31)) % sides as u64) as usize
    }
}

pub fn stamp(at: i64) -> Stamp {
    Stamp { at, by: 1 }
}

pub fn note(text: &str) -> Body {
    let date = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
    let text = text.to_owned();
    Body::Note(Note { date, text })
}

pub fn details(company: &str) -> Details {
    Details {
        company: company.to_owned(),
        ..Details::default()
    }
}

pub fn opening(id: &str, at: i64) -> Opportunity {
    Opportunity::new(Id::from(id), stamp(at), details(&format!("House {id}")))
}

/// A backup of so many openings with a few items each; some items and openings are deleted.
pub fn backup(openings: usize) -> Backup {
    let mut dice = Dice(openings as u64);
    let openings: Vec<_> = (0..openings)
        .map(|nth| {
            let mut it = opening(&format!("o-{nth}"), 1);
            for item in 0..dice.roll(6) {
                let text = [
                    "called",
                    "Ünïcode “quotes” 😀 \u{2028}\n",
                    "",
                    "\\u0041\"\t",
                ];
                let id = Id(format!("n-{item}"));
                it.put(id.clone(), stamp(2), note(text[dice.roll(4)]));
                if dice.roll(9) == 0 {
                    it.delete(&id, stamp(3));
                }
            }
            let contact = Contact {
                name: "Anna Berg".to_owned(),
                ..Contact::default()
            };
            it.put(Id::from("c"), stamp(2), Body::Contact(contact));
            if dice.roll(17) == 0 {
                it.remove(stamp(4));
            }
            it
        })
        .collect();
    let settings = Settings {
        stamp: stamp(5),
        name: "Noor".to_owned(),
        ..Settings::default()
    };
    Backup::new(&settings, &openings)
}

/// The file as version 1 wrote it.
pub fn list_of(backup: &Backup) -> String {
    let openings: Vec<_> = backup.openings.values().collect();
    serde_json::json!({
        "app": "curtain-call", "schema": 1,
        "settings": backup.settings, "opportunities": openings,
    })
    .to_string()
}

/// A file of version 2 around these records, rightly signed.
pub fn signed(records: &str) -> String {
    use blake2::{Blake2b, Digest, digest::consts::U32};
    // What is handed over has no spaces outside of strings.
    let sum = Blake2b::<U32>::digest(records.as_bytes());
    let digits: Vec<_> = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    let digest = digits.concat();
    format!(r#"{{"app":"curtain-call","schema":2,"digest":"{digest}","records":{records}}}"#)
}
