use csv::ReaderBuilder;

use super::column::Column;
use super::day::{self, DayOrder};
use super::decode::decode;
use super::fold::fold;
use super::{Content, ImportError, LARGEST};

/// More lines than this nobody looks through.
const MOST_LINES: usize = 10_000;
/// More columns than this no list of applications has.
const MOST_COLUMNS: usize = 100;
/// The head of a table stands within its first lines: LinkedIn puts notes before it.
const HEAD_WITHIN: usize = 15;
/// What stands between the cells of a line.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// What the lines of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Applications, or whatever a person keeps of them.
    Openings,
    /// Adverts saved for later: LinkedIn's.
    Saved,
    /// People, not openings: LinkedIn's connections.
    People,
}

/// A table of a file, with what its columns are taken to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The file or the sheet it was.
    pub name: String,
    /// What its lines are.
    pub kind: TableKind,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its lines, each with its number in the file.
    pub lines: Vec<(u64, Vec<String>)>,
    /// What its columns say, as far as that is known.
    pub mapping: Mapping,
}

/// What the columns of a table say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// One a column.
    pub columns: Vec<Column>,
    /// In which order its days are written, where its cells leave that open.
    pub order: DayOrder,
}

impl Mapping {
    /// As it is remembered.
    #[must_use]
    pub fn to_text(&self) -> String {
        let order = match self.order {
            DayOrder::DayFirst => "day-first",
            DayOrder::MonthFirst => "month-first",
        };
        let columns = self.columns.iter().map(|column| column.code());
        [order]
            .into_iter()
            .chain(columns)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// What was remembered, of a table with so many columns.
    #[must_use]
    pub fn of_text(text: &str, columns: usize) -> Option<Self> {
        let mut words = text.split(' ');
        let order = match words.next()? {
            "day-first" => DayOrder::DayFirst,
            "month-first" => DayOrder::MonthFirst,
            _ => return None,
        };
        let all: Option<Vec<Column>> = words.map(Column::of_code).collect();
        let columns = all.filter(|all| all.len() == columns)?;
        Some(Self { columns, order })
    }
}

impl Table {
    /// A table out of lines of cells: the head is found, and what its columns say proposed. `None`
    /// where there is no line below the head.
    pub(super) fn of(name: &str, rows: Vec<(u64, Vec<String>)>) -> Option<Self> {
        let known = |cells: &[String]| {
            let known = cells
                .iter()
                .filter(|cell| Column::of_head(cell) != Column::Skip);
            known.count()
        };
        let is_people = |cells: &[String]| {
            let folded: Vec<String> = cells.iter().map(|cell| fold(cell)).collect();
            ["firstname", "lastname", "company", "position"]
                .iter()
                .all(|head| folded.iter().any(|cell| cell == head))
        };
        let (head, _) = rows
            .iter()
            .take(HEAD_WITHIN)
            .enumerate()
            .map(|(place, (_, cells))| (place, known(cells)))
            // Of two lines that are as good, the first.
            .rev()
            .max_by_key(|(_, known)| *known)?;
        let mut rows = rows.into_iter().skip(head);
        let (_, mut heads) = rows.next()?;
        while heads.last().is_some_and(|head| head.trim().is_empty()) {
            heads.pop();
        }
        let is_filled =
            |(_, cells): &(u64, Vec<String>)| cells.iter().any(|cell| !cell.trim().is_empty());
        let lines: Vec<(u64, Vec<String>)> = rows.filter(is_filled).collect();
        if lines.is_empty() || heads.is_empty() || heads.len() > MOST_COLUMNS {
            return None;
        }
        let folded: Vec<String> = heads.iter().map(|head| fold(head)).collect();
        let has = |name: &str| folded.iter().any(|head| head == name);
        let is_linkedin = has("applicationdate") && has("resumename") && has("companyname");
        let kind = if is_people(&heads) {
            TableKind::People
        } else if has("saveddate") && has("joburl") && !has("status") {
            TableKind::Saved
        } else {
            TableKind::Openings
        };
        let mut columns = Column::of_heads(&heads);
        if is_linkedin {
            // These are the applicant's own.
            for (column, head) in columns.iter_mut().zip(&folded) {
                if head.starts_with("contact") {
                    *column = Column::Skip;
                }
            }
        }
        let mut table = Self {
            name: name.to_owned(),
            kind,
            heads,
            lines,
            mapping: Mapping {
                columns,
                order: DayOrder::DayFirst,
            },
        };
        let is_american = is_linkedin || kind == TableKind::Saved;
        if table.said_order().unwrap_or(DayOrder::DayFirst) == DayOrder::MonthFirst
            || (table.said_order().is_none() && is_american)
        {
            table.mapping.order = DayOrder::MonthFirst;
        }
        Some(table)
    }

    /// What a line says of a column.
    pub(super) fn cell(cells: &[String], place: usize) -> &str {
        cells.get(place).map_or("", |cell| cell.trim())
    }

    fn cells(&self, place: usize) -> impl Iterator<Item = &str> {
        self.lines
            .iter()
            .map(move |(_, cells)| Self::cell(cells, place))
    }

    /// The order of the days in a column: what a value above 12 says of it, else what the rest of
    /// the table says, else what was chosen.
    pub(super) fn order_of(&self, place: usize) -> DayOrder {
        day::order_of(self.cells(place))
            .or_else(|| self.said_order())
            .unwrap_or(self.mapping.order)
    }

    /// The one order that the values above 12 of all its columns say.
    fn said_order(&self) -> Option<DayOrder> {
        let days = self.day_columns();
        let mut said = days
            .into_iter()
            .filter_map(|place| day::order_of(self.cells(place)));
        let first = said.next()?;
        said.all(|other| other == first).then_some(first)
    }

    /// Whether the order of the days has to be asked: no value says it, and it matters.
    #[must_use]
    pub fn asks_order(&self) -> bool {
        let days = self.day_columns();
        let is_open = |place: &usize| {
            day::order_of(self.cells(*place)).is_none() && self.cells(*place).any(day::is_open)
        };
        self.said_order().is_none() && days.iter().any(is_open)
    }

    fn day_columns(&self) -> Vec<usize> {
        let columns = self.mapping.columns.iter().enumerate();
        columns
            .filter(|(_, column)| column.is_day())
            .map(|(place, _)| place)
            .collect()
    }

    /// Some of what stands in a column, to know it by: the first three different cells.
    #[must_use]
    pub fn samples(&self, place: usize) -> Vec<String> {
        let mut samples: Vec<String> = Vec::new();
        for cell in self.cells(place).filter(|cell| !cell.is_empty()) {
            let sample = clip(cell, 40);
            if !samples.contains(&sample) {
                samples.push(sample);
            }
            if samples.len() == 3 {
                break;
            }
        }
        samples
    }

    /// The name under which its mapping is remembered: of tables with the same heads it is the
    /// same.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let heads: Vec<String> = self.heads.iter().map(|head| fold(head)).collect();
        // FNV-1a, as in the manifests.
        let hash = heads
            .join(",")
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        format!("{hash:016x}")
    }
}

/// The first letters of a text, with a sign that there are more.
pub(super) fn clip(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// A table out of a file of text: cells with commas, semicolons, tabs or bars between them.
///
/// # Errors
/// An [`ImportError`]: it is none, or too long.
pub fn read_table(name: &str, bytes: &[u8]) -> Result<Content, ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    let text = decode(bytes)?;
    let rows = rows(&text)?;
    let table = Table::of(name, rows).ok_or(ImportError::NotReadable)?;
    Ok(Content {
        tables: vec![table],
        ..Content::default()
    })
}

fn rows(text: &str) -> Result<Vec<(u64, Vec<String>)>, ImportError> {
    // A spreadsheet of Microsoft's may name its separator in a line before the table.
    let named = text
        .strip_prefix("sep=")
        .and_then(|rest| rest.bytes().next());
    let guessed = SEPARATORS.into_iter().max_by_key(|separator| {
        let lines = records(text, *separator).take(HEAD_WITHIN + 5);
        let widths: Vec<usize> = lines.flatten().map(|(_, cells)| cells.len()).collect();
        let most = widths.iter().copied().max().unwrap_or_default();
        let as_wide = widths.iter().filter(|width| **width == most).count();
        // As many cells in as many lines; of those that are alike, the comma.
        (
            most.min(2),
            as_wide * most,
            std::cmp::Reverse(SEPARATORS.iter().position(|it| it == separator)),
        )
    });
    let separator = named.or(guessed).unwrap_or(b',');
    let mut rows = Vec::new();
    for row in records(text, separator) {
        rows.push(row.map_err(|_| ImportError::NotReadable)?);
        if rows.len() > MOST_LINES + HEAD_WITHIN {
            return Err(ImportError::TooLong);
        }
    }
    Ok(rows)
}

type Row = Result<(u64, Vec<String>), csv::Error>;

fn records(text: &str, separator: u8) -> impl Iterator<Item = Row> + '_ {
    let reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    reader.into_records().map(move |record| {
        let record = record?;
        let line = record.position().map_or(0, |position| {
            // Empty lines before it count as its own.
            let start = usize::try_from(position.byte()).ok();
            let rest = start
                .and_then(|start| text.get(start..))
                .unwrap_or_default();
            let empty = rest.chars().take_while(|char| matches!(char, '\r' | '\n'));
            position.line() + empty.filter(|char| *char == '\n').count() as u64
        });
        Ok((line, record.iter().map(str::to_owned).collect()))
    })
}
