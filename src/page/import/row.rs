use std::collections::BTreeMap;

use cadence::record::Id;
use chrono::NaiveDate;
use exchange::import::{DryRunRow, Entry, Home, InterviewEntry, RowBody};

/// What tells a row from all others of a file.
pub(super) type RowKey = (usize, u64);

/// What the person said of a row, where that is not what was proposed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Choice {
    /// Whether it is taken in.
    pub(super) ticked: Option<bool>,
    /// The day of its interview.
    pub(super) day: Option<NaiveDate>,
    /// The opening it goes into, as [`code`] writes it; empty for none.
    pub(super) home: Option<String>,
    /// The employer of a new opening.
    pub(super) company: Option<String>,
    /// The job of a new opening.
    pub(super) role: Option<String>,
    /// Whether each of its people is met.
    pub(super) met: Option<Vec<bool>>,
}

impl Choice {
    /// Whether the row is taken in.
    pub(super) fn is_ticked(&self, row: &DryRunRow) -> bool {
        self.ticked.unwrap_or(row.ticked)
    }

    /// The opening that the row goes into.
    fn home(&self, proposed: Option<&Home>) -> Option<Home> {
        match &self.home {
            Some(code) => home(code),
            None => proposed.cloned(),
        }
    }
}

/// An opening that may be chosen, as the value of a list's entry.
pub(super) fn code(home: &Home) -> String {
    match home {
        Home::Known(id) => format!("known {id}"),
        Home::Row((table, line)) => format!("row {table} {line}"),
        Home::New => "new".to_owned(),
    }
}

/// The opening that an entry of that list means.
pub(super) fn home(code: &str) -> Option<Home> {
    let mut words = code.split(' ');
    match (words.next()?, words.next(), words.next()) {
        ("known", Some(id), None) => Some(Home::Known(Id::from(id))),
        ("row", Some(table), Some(line)) => {
            Some(Home::Row((table.parse().ok()?, line.parse().ok()?)))
        }
        ("new", None, None) => Some(Home::New),
        _ => None,
    }
}

/// What is to be taken in, and the first row that lacks something for it.
pub(super) fn entries<'a>(
    rows: impl IntoIterator<Item = &'a DryRunRow> + Clone,
    choices: &BTreeMap<RowKey, Choice>,
) -> (Vec<Entry>, Option<RowKey>) {
    let choice = |row: &DryRunRow| choices.get(&row.key).cloned().unwrap_or_default();
    let ticked = || {
        let rows = rows.clone().into_iter();
        rows.filter(|row| choice(row).is_ticked(row))
    };
    let (mut entries, mut places, mut lacking) = (Vec::new(), BTreeMap::new(), None);
    for row in ticked() {
        if let RowBody::Opening(found) = &row.body {
            places.insert(row.key, entries.len());
            entries.push(Entry::Opening(Box::new(found.clone()), choice(row).day));
        }
    }
    let place = |key: RowKey| places.get(&key).copied();
    for row in ticked() {
        let choice = choice(row);
        let entry = match &row.body {
            RowBody::Opening(_) => continue,
            RowBody::Person(person, proposed) => {
                let to = choice.home(proposed.as_ref());
                let to = to.and_then(|to| to.destination(place, "", ""));
                to.map(|to| Entry::Person(Box::new(person.contact.clone()), to))
            }
            RowBody::Interview(event) => {
                let company = choice.company.as_ref().unwrap_or(&event.company);
                let role = choice.role.as_ref().unwrap_or(&event.role);
                let to = choice.home(Some(&event.home));
                let to = to.and_then(|to| to.destination(place, company, role));
                let met = choice.met.as_ref().unwrap_or(&event.met);
                let people = event.invitation.people.iter().zip(met);
                let people = people.filter(|(_, met)| **met);
                to.map(|to| {
                    let interview = InterviewEntry {
                        uid: event.invitation.uid.clone(),
                        sequence: event.invitation.sequence,
                        is_cancelled: event.invitation.is_cancelled,
                        begins: event.begins.clone(),
                        day: choice.day,
                        minutes: event.invitation.minutes,
                        place: event.invitation.place.clone(),
                        people: people.map(|(person, _)| person.clone()).collect(),
                    };
                    Entry::Interview(Box::new(interview), to)
                })
            }
        };
        match entry {
            Some(entry) => entries.push(entry),
            None => lacking = lacking.or(Some(row.key)),
        }
    }
    (entries, lacking)
}

/// The id of the field that a row needs filled in before it can be taken in.
pub(super) fn need(key: RowKey) -> String {
    format!("import-{}-{}", key.0, key.1)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use chrono::NaiveDateTime;
    use exchange::Clocks;
    use exchange::import::{
        Content, Destination, ImportDryRun, KnownRecords, read_cards, read_table,
    };

    use super::*;

    /// Somebody whose clocks show what is told.
    struct Utc;

    impl Clocks for Utc {
        fn ahead(&self, _: &str, _: NaiveDateTime) -> Option<i32> {
            Some(0)
        }

        fn own(&self, moment: NaiveDateTime) -> NaiveDateTime {
            moment
        }
    }

    fn rows(content: &Content) -> Vec<DryRunRow> {
        ImportDryRun::of(content, &KnownRecords::default(), "", &Utc).rows
    }

    #[test]
    fn a_persons_opening_is_chosen_by_its_name_in_the_list() {
        for home in [Home::New, Home::Known(Id::from("a-1")), Home::Row((2, 31))] {
            assert_eq!(super::home(&code(&home)), Some(home));
        }
        for text in ["", "known", "row 1", "row x 2", "new now"] {
            assert_eq!(super::home(text), None, "{text}");
        }
    }

    #[test]
    fn somebody_goes_to_the_opening_of_the_same_file_or_waits_for_a_choice() {
        let mut content =
            read_table("a.csv", b"Company,Role\nOther,Cook\nHalden,Planner\n").expect("a table");
        let cards =
            b"BEGIN:VCARD\nFN:Anna\nORG:HALDEN\nEND:VCARD\nBEGIN:VCARD\nFN:Tom\nEND:VCARD\n";
        content.join(read_cards(cards).expect("cards"));
        let rows = rows(&content);
        let mut choices = BTreeMap::new();
        // The first opening is left out, so the second is the first entry.
        choices.insert(
            (0, 2),
            Choice {
                ticked: Some(false),
                ..Choice::default()
            },
        );
        let (all, lacking) = entries(&rows, &choices);
        assert_eq!(all.len(), 2);
        assert!(
            matches!(&all[1], Entry::Person(anna, Destination::Entry(0)) if anna.name == "Anna")
        );
        assert_eq!(lacking, None, "who goes nowhere is not ticked");
        choices.insert(
            (1, 1),
            Choice {
                ticked: Some(true),
                ..Choice::default()
            },
        );
        assert_eq!(
            entries(&rows, &choices).1,
            Some((1, 1)),
            "nor can be, without an opening"
        );
        choices.insert(
            (1, 1),
            Choice {
                ticked: Some(true),
                home: Some("known x".to_owned()),
                ..Choice::default()
            },
        );
        assert_eq!(entries(&rows, &choices).0.len(), 3);
    }
}
