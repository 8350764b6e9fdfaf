use std::cmp::Reverse;
use std::collections::BTreeMap;

use csv::ReaderBuilder;

use super::decode::decode;
use super::heads::Column;
use super::table::{HEAD_WITHIN, ImportTable, MOST_LINES};
use super::{Content, ImportError, LARGEST};

/// What stands between the cells of a line.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

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
    let table = ImportTable::of(name, rows).ok_or(ImportError::NotReadable)?;
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
    let guessed = SEPARATORS
        .into_iter()
        .enumerate()
        .max_by_key(|(place, separator)| (fit(text, *separator), Reverse(*place)))
        .map(|(_, separator)| separator);
    let separator = named.or(guessed).unwrap_or(b',');
    let mut rows = Vec::new();
    for row in records(text, separator).skip(usize::from(named.is_some())) {
        rows.push(row.map_err(|_| ImportError::NotReadable)?);
        if rows.len() > MOST_LINES + HEAD_WITHIN {
            return Err(ImportError::TooLong);
        }
    }
    Ok(rows)
}

/// How well a text falls into cells by a separator: the heads that are known of its best line; then
/// the lines that are as wide as most, and how wide they are. One text with many of the wrong signs
/// in it is one line.
fn fit(text: &str, separator: u8) -> (usize, usize, usize) {
    let lines = records(text, separator).take(HEAD_WITHIN + 5);
    let mut known = 0;
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, (_, cells)) in lines.flatten().enumerate() {
        if cells.len() < 2 {
            continue;
        }
        *widths.entry(cells.len()).or_default() += 1;
        if place < HEAD_WITHIN {
            let heads = cells.iter().filter(|cell| Column::is_known(cell));
            known = known.max(heads.count());
        }
    }
    let usual = widths.into_iter().map(|(width, lines)| (lines, width));
    let (lines, width) = usual.max().unwrap_or_default();
    (known, lines, width)
}

type CsvRow = Result<(u64, Vec<String>), csv::Error>;

fn records(text: &str, separator: u8) -> impl Iterator<Item = CsvRow> + '_ {
    let reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    // The reader counts line feeds alone; older Macs end a line with a carriage return.
    let (mut place, mut line) = (0, 1);
    reader.into_records().map(move |record| {
        let record = record?;
        let start = record
            .position()
            .and_then(|position| usize::try_from(position.byte()).ok())
            .unwrap_or(place);
        // Empty lines before it count as its own.
        let rest = text.get(start..).unwrap_or_default();
        let empty = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        let start = start + empty;
        line += line_ends(text.get(place..start).unwrap_or_default());
        place = start;
        Ok((line, record.iter().map(str::to_owned).collect()))
    })
}

/// How many lines end in a text, whichever way they do.
fn line_ends(text: &str) -> u64 {
    let feeds = text.matches('\n').count();
    let returns = text.matches('\r').count();
    (feeds + returns - text.matches("\r\n").count()) as u64
}
