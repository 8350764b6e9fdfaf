use super::column::is_vague;
use super::day::{self, DayOrder};
use super::fold::fold;
use super::heads::{Column, TableKind};

/// More lines than this nobody looks through.
pub(super) const MOST_LINES: usize = 10_000;
/// More columns than this no list of applications has.
const MOST_COLUMNS: usize = 100;
/// The head of a table stands within its first lines: LinkedIn puts notes before it.
pub(super) const HEAD_WITHIN: usize = 15;

/// A table of a file, with what its columns are taken to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportTable {
    /// The file or the sheet it was.
    pub name: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its lines, each with its number in the file.
    pub lines: Vec<(u64, Vec<String>)>,
    /// What its columns say, as far as that is known.
    pub mapping: Mapping,
}

/// What the lines of a table are, and what its columns say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// What the lines are.
    pub kind: TableKind,
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
        [self.kind.code(), order]
            .into_iter()
            .chain(columns)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// What was remembered of a table, where it is of as many columns as what is proposed for it.
    #[must_use]
    pub fn of_text(text: &str, proposed: &Self) -> Option<Self> {
        let mut words = text.split(' ').peekable();
        // Earlier versions did not say what the lines are.
        let kind = words.peek().and_then(|word| TableKind::of_code(word));
        if kind.is_some() {
            words.next();
        }
        let order = match words.next()? {
            "day-first" => DayOrder::DayFirst,
            "month-first" => DayOrder::MonthFirst,
            _ => return None,
        };
        let all: Option<Vec<Column>> = words.map(Column::of_code).collect();
        let columns = all.filter(|all| all.len() == proposed.columns.len())?;
        Some(Self {
            kind: kind.unwrap_or(proposed.kind),
            columns,
            order,
        })
    }
}

impl ImportTable {
    /// A table out of lines of cells: the head is found, and what its columns say proposed. `None`
    /// where there is no line below the head.
    pub(super) fn of(name: &str, rows: Vec<(u64, Vec<String>)>) -> Option<Self> {
        // One alone may be the word of a cell: "Applied" heads a column, and stands in others.
        let known = |cells: &[String]| {
            let known = cells.iter().filter(|cell| Column::is_known(cell)).count();
            if known < 2 { 0 } else { known }
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
        let kind = kind_of(&heads);
        let mut table = Self {
            name: name.to_owned(),
            mapping: Mapping {
                kind,
                columns: columns(&heads, kind),
                order: DayOrder::DayFirst,
            },
            heads,
            lines,
        };
        let is_american = kind == TableKind::Saved || is_linkedins(&table.heads);
        table.mapping.order = match table.said_order() {
            Some(order) => order,
            None if is_american => DayOrder::MonthFirst,
            None => DayOrder::DayFirst,
        };
        Some(table)
    }

    /// Takes its lines to be of another kind, and its columns to say what they say of that.
    pub fn take_for(&mut self, kind: TableKind) {
        self.mapping.kind = kind;
        self.mapping.columns = columns(&self.heads, kind);
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

    /// The order of the days in a column: what a value above 12 says of it, else what was chosen,
    /// which is at first what the other columns say.
    pub(super) fn order_of(&self, place: usize) -> DayOrder {
        day::order_of(self.cells(place)).unwrap_or(self.mapping.order)
    }

    /// The one order that the values above 12 of all its columns say.
    pub(super) fn said_order(&self) -> Option<DayOrder> {
        let days = self.day_columns();
        let mut said = days
            .into_iter()
            .filter_map(|place| day::order_of(self.cells(place)));
        let first = said.next()?;
        said.all(|other| other == first).then_some(first)
    }

    /// Whether the order of the days has to be asked: in some column no value says it, and it
    /// matters.
    #[must_use]
    pub fn asks_order(&self) -> bool {
        let days = self.day_columns();
        let is_open = |place: &usize| {
            day::order_of(self.cells(*place)).is_none() && self.cells(*place).any(day::is_open)
        };
        days.iter().any(is_open)
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

/// What lines with these heads are.
fn kind_of(heads: &[String]) -> TableKind {
    let of_openings = Column::of_heads(heads, TableKind::Openings);
    let says = |column: Column| {
        let mut columns = of_openings.iter().zip(heads);
        columns.any(|(own, head)| *own == column && !is_vague(head))
    };
    let of_people = Column::of_heads(heads, TableKind::People);
    let names = |column: Column| of_people.contains(&column);
    let is_application = [
        Column::Stage,
        Column::Applied,
        Column::Interview,
        Column::FollowUp,
        Column::Cv,
        Column::Pay,
    ]
    .into_iter()
    .any(says);
    let is_reached = of_people.iter().any(|column| column.is_reach());
    // What heads no column of an application.
    let is_plain = heads.iter().any(|head| {
        Column::of_head(head, TableKind::Openings) == Column::Skip
            && Column::of_head(head, TableKind::People) == Column::Person
    });
    let has_role = of_openings.contains(&Column::Role);
    let is_alone = names(Column::Person) && !has_role && !says(Column::Advert);
    let is_named =
        names(Column::FirstName) && names(Column::LastName) || is_reached && (is_plain || is_alone);
    let has = |name: &str| heads.iter().any(|head| fold(head) == name);
    if is_named && !is_application {
        TableKind::People
    } else if has("saveddate") && has("joburl") && !has("status") {
        TableKind::Saved
    } else {
        TableKind::Openings
    }
}

/// Whether these are the heads of LinkedIn's applications.
fn is_linkedins(heads: &[String]) -> bool {
    let has = |name: &str| heads.iter().any(|head| fold(head) == name);
    has("applicationdate") && has("resumename") && has("companyname")
}

/// What the columns under these heads are taken to say at first.
fn columns(heads: &[String], kind: TableKind) -> Vec<Column> {
    let mut columns = Column::of_heads(heads, kind);
    if is_linkedins(heads) {
        // These are the applicant's own.
        for (column, head) in columns.iter_mut().zip(heads) {
            if fold(head).starts_with("contact") {
                *column = Column::Skip;
            }
        }
    }
    columns
}
