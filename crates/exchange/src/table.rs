//! What is kept, as tables that any spreadsheet opens (RFC 4180). Each record is taken apart field by
//! field, so that a new one does not compile until it has a place here.

use cadence::record::{
    Body, Closing, Contact, Details, GroundRule, Id, Interest, Interview, News, Note, Observation,
    Opportunity, Pause, PaySaid, Reference, Roster, Skip, Snooze, Touch, Wish,
};
use cadence::text;
use chrono::{NaiveDate, NaiveTime};
use csv::{Terminator, WriterBuilder};

use crate::words::list as list_words;
use crate::words::table as words;

/// What tells a spreadsheet that a file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What a spreadsheet takes for the beginning of a formula, as OWASP's page on CSV injection lists it.
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// One of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportTable {
    /// A line an opening: what it is and where it stands.
    Openings,
    /// A line a person.
    People,
    /// A line an entry of a history, oldest first.
    History,
    /// A line somebody who speaks for the job hunter.
    References,
}

impl ExportTable {
    /// All tables, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Openings,
        Self::People,
        Self::History,
        Self::References,
    ];

    /// The table of these openings, or of this roster, as a CSV file; `None` where it has no line.
    #[must_use]
    pub fn csv<'a>(
        self,
        openings: impl Iterator<Item = &'a Opportunity>,
        roster: &Roster,
    ) -> Option<String> {
        match self {
            Self::Openings => filled(
                [
                    "Company",
                    "Role",
                    "Agency",
                    "Country",
                    "Interviews",
                    "Last entry",
                    "State",
                    "Applied on",
                    "Place",
                    "Pay",
                    "Found through",
                    "CV",
                    "Advert",
                    "Working days",
                    "Time zone",
                    "By phone or in writing",
                ],
                openings.filter_map(opening_row).collect(),
            ),
            Self::People => filled(
                [
                    "Name",
                    "Who",
                    "Title",
                    "Company",
                    "Role",
                    "Phone",
                    "E-mail",
                    "Reached",
                    "Note",
                    "Said",
                    "After Dear",
                    "From the references",
                ],
                openings
                    .flat_map(|opening| {
                        let people = opening.contacts();
                        people.map(move |(_, person)| person_row(opening, person))
                    })
                    .collect(),
            ),
            Self::History => {
                let mut rows: Vec<_> = openings.flat_map(history_rows).collect();
                rows.sort_by_key(|(date, _)| *date);
                filled(
                    [
                        "Date",
                        "Company",
                        "Role",
                        "Entry",
                        "Note",
                        "Sent text",
                        "Time",
                        "Kind",
                        "With",
                        "Place",
                        "Pay",
                        "Day named",
                        "Sentence for a letter",
                    ],
                    rows.into_iter().map(|(_, row)| row).collect(),
                )
            }
            Self::References => filled(
                [
                    "Name",
                    "How they know you",
                    "Phone",
                    "E-mail",
                    "How to reach them",
                    "Said yes on",
                    "What they could mention",
                ],
                roster
                    .references()
                    .map(|(_, reference)| reference_row(reference))
                    .collect(),
            ),
        }
    }
}

fn filled<const COLUMNS: usize>(
    head: [&str; COLUMNS],
    rows: Vec<[String; COLUMNS]>,
) -> Option<String> {
    (!rows.is_empty()).then(|| csv(head, rows.into_iter()))
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

fn opening_row(opening: &Opportunity) -> Option<[String; 16]> {
    let Opportunity {
        id: _,
        stamp: _,
        details,
        // The other tables have them.
        items: _,
        gone: _,
        unread: _,
    } = opening;
    let Details {
        company,
        role,
        region,
        work_week,
        time_zone,
        agency,
        // The two are one answer.
        medium: _,
        either: _,
        advert,
        pay,
        place,
        source,
        cv,
        applied,
        unread: _,
    } = details.clone()?;
    let met = opening.interviews().filter(|(_, held)| held.is_meeting());
    let mut interviews: Vec<_> = met.map(|(_, held)| held.date).collect();
    interviews.sort_unstable();
    let interviews: Vec<_> = interviews.iter().map(NaiveDate::to_string).collect();
    let last = opening.bodies().filter_map(|(_, body)| body.date()).max();
    let state = match opening.closing() {
        Some(Closing { date, reason }) => {
            format!("Closed {date}: {}", text::close_reason(reason))
        }
        None => "Open".to_owned(),
    };
    let days = work_week.map(|week| {
        let days: Vec<_> = week.days().map(text::weekday).collect();
        days.join(list_words::COMMA)
    });
    Some([
        company,
        role,
        agency,
        region.unwrap_or_default(),
        interviews.join(", "),
        day(last),
        state,
        day(applied),
        place,
        pay,
        source,
        cv,
        advert,
        days.unwrap_or_default(),
        time_zone.unwrap_or_default(),
        match opening.wish() {
            Wish::NotSaid => String::new(),
            said => text::wish(said).to_owned(),
        },
    ])
}

fn person_row(opening: &Opportunity, person: &Contact) -> [String; 12] {
    let details = opening.details();
    let Contact {
        kind,
        name,
        title,
        phone,
        email,
        pronounced,
        addressed,
        hours,
        note,
        roster,
    } = person.clone();
    [
        name,
        text::contact_kind(kind).to_owned(),
        title,
        details.company,
        details.role,
        phone,
        email,
        hours,
        note,
        pronounced,
        addressed,
        yes(roster.is_some()),
    ]
}

fn reference_row(reference: &Reference) -> [String; 7] {
    let Reference {
        name,
        relation,
        phone,
        email,
        reach,
        permission,
        achievements,
    } = reference.clone();
    [
        name,
        relation,
        phone,
        email,
        reach,
        day(permission),
        achievements.join("\n"),
    ]
}

/// What an entry says beside its day and its line in the history.
#[derive(Default)]
struct EntryDetails {
    note: String,
    sent: String,
    time: Option<NaiveTime>,
    kind: String,
    with: Vec<Id>,
    place: String,
    pay: String,
    named: Option<NaiveDate>,
    sentence: String,
}

impl EntryDetails {
    /// All fields of an entry: those that stand in its line already are named and passed over.
    fn of(body: Body) -> Self {
        let nothing = Self::default();
        match body {
            Body::Interview(Interview {
                date: _,
                time,
                minutes,
                stage,
                form,
                place,
                met,
                agency: _,
                held: _,
                // The invitation's own.
                uid: _,
                sequence: _,
            }) => {
                let kind = [stage.map(text::stage), form.map(text::interview_form)];
                let kind = kind.map(|part| part.map(str::to_owned)).into_iter();
                let length = minutes.map(text::interview_length);
                let kind: Vec<_> = kind.chain([length]).flatten().collect();
                Self {
                    time,
                    kind: kind.join(list_words::COMMA),
                    with: met,
                    place,
                    ..nothing
                }
            }
            Body::Touch(Touch {
                date: _,
                kind,
                to,
                purpose: _,
                note,
                text,
            }) => Self {
                note,
                sent: text.unwrap_or_default(),
                kind: text::touch_kind(&kind).to_owned(),
                with: to,
                ..nothing
            },
            Body::News(News {
                date: _,
                kind: _,
                note,
                pay,
                starts,
                // Its day stands in the line, as does that a call did not come.
                interview: _,
                unkept: _,
                by,
            }) => Self {
                note,
                pay,
                named: starts,
                with: by.into_iter().collect(),
                ..nothing
            },
            Body::Observation(Observation {
                date: _,
                tag,
                text,
                sentence,
            }) => Self {
                note: text,
                kind: text::tag(tag).to_owned(),
                sentence,
                ..nothing
            },
            Body::Interest(Interest { date: _, note }) => Self { note, ..nothing },
            Body::GroundRule(GroundRule {
                date: _,
                not_before,
                no_phone: _,
                through_agency: _,
                contact,
                note,
            }) => Self {
                note,
                with: contact.into_iter().collect(),
                named: not_before,
                ..nothing
            },
            Body::Pause(Pause { from: _, to }) => Self {
                named: Some(to),
                ..nothing
            },
            Body::Snooze(Snooze {
                date: _,
                until,
                kind: _,
                about,
            }) => Self {
                named: Some(until),
                with: about.into_iter().collect(),
                ..nothing
            },
            Body::Skip(Skip {
                date: _,
                kind: _,
                about,
            }) => Self {
                with: about.into_iter().collect(),
                ..nothing
            },
            Body::Note(Note { date: _, text }) => Self {
                note: text,
                ..nothing
            },
            Body::Pay(PaySaid {
                date: _,
                text,
                mine: _,
                by,
                // Its name stands in the line.
                interview: _,
            }) => Self {
                pay: text,
                with: by.into_iter().collect(),
                ..nothing
            },
            Body::Closing(Closing { date: _, reason: _ }) | Body::Contact(_) | Body::Unknown(_) => {
                nothing
            }
        }
    }
}

/// Every entry but the people, who have a table of their own.
fn history_rows(opening: &Opportunity) -> Vec<(Option<NaiveDate>, [String; 13])> {
    let details = opening.details();
    let entries = opening.bodies().map(|(_, body)| body);
    let entries = entries.filter(|body| !matches!(body, Body::Contact(_)));
    let rows = entries.map(|body| {
        let EntryDetails {
            note,
            sent,
            time,
            kind,
            with,
            place,
            pay,
            named,
            sentence,
        } = EntryDetails::of(body.clone());
        let with = with.iter().filter_map(|who| opening.contact(who));
        let with: Vec<_> = with.map(|person| person.name.as_str()).collect();
        let cells = [
            day(body.date()),
            details.company.clone(),
            details.role.clone(),
            text::history(body, opening),
            note,
            sent,
            time.map(|time| time.format("%H:%M").to_string())
                .unwrap_or_default(),
            kind,
            with.join(list_words::COMMA),
            place,
            pay,
            day(named),
            sentence,
        ];
        (body.date(), cells)
    });
    rows.collect()
}

fn day(date: Option<NaiveDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn yes(is_so: bool) -> String {
    match is_so {
        true => words::YES.to_owned(),
        false => String::new(),
    }
}
