//! What is kept, as tables that any spreadsheet opens (RFC 4180).

use cadence::record::{Body, Contact, Id, Opportunity};
use cadence::text;
use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};

/// What tells a spreadsheet that a file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What a spreadsheet takes for the beginning of a formula, as OWASP's page on CSV injection lists it.
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// One of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// A line an opening: what it is and where it stands.
    Openings,
    /// A line a person.
    People,
    /// A line an entry of a history, oldest first.
    History,
}

impl Table {
    /// All tables, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Openings, Self::People, Self::History];

    /// The table of these openings as a CSV file.
    #[must_use]
    pub fn csv<'a>(self, openings: impl Iterator<Item = &'a Opportunity>) -> String {
        match self {
            Self::Openings => csv(
                [
                    "Company",
                    "Role",
                    "Agency",
                    "Country",
                    "Interviews",
                    "Last entry",
                    "State",
                ],
                openings.map(opening_row),
            ),
            Self::People => csv(
                [
                    "Name", "Who", "Title", "Company", "Role", "Phone", "E-mail", "Reached", "Note",
                ],
                openings.flat_map(|opening| {
                    let people = opening.contacts();
                    people.map(move |(_, person)| person_row(opening, person))
                }),
            ),
            Self::History => {
                let mut rows: Vec<_> = openings.flat_map(history_rows).collect();
                rows.sort_by_key(|(date, _)| *date);
                csv(
                    ["Date", "Company", "Role", "Entry", "Note", "Sent text"],
                    rows.into_iter().map(|(_, row)| row),
                )
            }
        }
    }
}

/// Head and rows as a CSV file, each cell as harmless text.
pub(crate) fn csv<const COLUMNS: usize>(
    head: [&str; COLUMNS],
    rows: impl Iterator<Item = [String; COLUMNS]>,
) -> String {
    let mut file = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory fails only for rows of another length, and the type has one.
    file.write_record(head).ok();
    for row in rows {
        file.write_record(row.map(harmless)).ok();
    }
    let bytes = file.into_inner().unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    format!("{BYTE_ORDER_MARK}{text}")
}

/// A cell that no spreadsheet reckons with: an apostrophe in front makes it text.
fn harmless(cell: String) -> String {
    match cell.starts_with(FORMULA_SIGNS) {
        true => format!("'{cell}"),
        false => cell,
    }
}

fn opening_row(opening: &Opportunity) -> [String; 7] {
    let details = opening.details();
    let met = opening.interviews().filter(|(_, held)| held.is_meeting());
    let mut interviews: Vec<_> = met.map(|(_, held)| held.date).collect();
    interviews.sort_unstable();
    let interviews: Vec<_> = interviews.iter().map(NaiveDate::to_string).collect();
    let last = opening.bodies().filter_map(|(_, body)| body.date()).max();
    let state = match opening.closing() {
        Some(closing) => format!(
            "Closed {}: {}",
            closing.date,
            text::close_reason(closing.reason)
        ),
        None => "Open".to_owned(),
    };
    [
        details.company,
        details.role,
        details.agency,
        details.region.unwrap_or_default(),
        interviews.join(", "),
        last.map(|date| date.to_string()).unwrap_or_default(),
        state,
    ]
}

fn person_row(opening: &Opportunity, person: &Contact) -> [String; 9] {
    let details = opening.details();
    let person = person.clone();
    [
        person.name,
        text::contact_kind(person.kind).to_owned(),
        person.title,
        details.company,
        details.role,
        person.phone,
        person.email,
        person.hours,
        person.note,
    ]
}

fn history_rows(opening: &Opportunity) -> Vec<(NaiveDate, [String; 6])> {
    let details = opening.details();
    let row = |(_, body): (&Id, &Body)| {
        let date = body.date()?;
        let (note, sent) = match body {
            Body::Touch(touch) => (touch.note.clone(), touch.text.clone()),
            Body::News(news) => (news.note.clone(), None),
            Body::GroundRule(rule) => (rule.note.clone(), None),
            _ => (String::new(), None),
        };
        let cells = [
            date.to_string(),
            details.company.clone(),
            details.role.clone(),
            text::history(body, opening),
            note,
            sent.unwrap_or_default(),
        ];
        Some((date, cells))
    };
    opening.bodies().filter_map(row).collect()
}
