use std::io::Cursor;

use calamine::{Data, Reader, Sheet, SheetType, Xlsx};

use super::table::ImportTable;
use super::{Content, ImportError, LARGEST, archive};

/// A sheet of more cells than this is no list of applications.
const MOST_CELLS: u64 = 500_000;
/// More sheets than this nobody looks through.
const MOST_SHEETS: usize = 20;

/// The tables of a workbook, one a sheet.
///
/// # Errors
/// An [`ImportError`]: it is damaged, locked, or far too large.
pub fn read_workbook(bytes: Vec<u8>) -> Result<Content, ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    // It is a zip, and unpacked as a whole.
    archive::check(&bytes).map_err(|error| match error {
        ImportError::BrokenZip => ImportError::BrokenWorkbook,
        other => other,
    })?;
    let broken = |_| ImportError::BrokenWorkbook;
    let mut workbook: Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(broken)?;
    let mut content = Content::default();
    let (sheets, others): (Vec<Sheet>, Vec<Sheet>) = workbook
        .sheets_metadata()
        .iter()
        .cloned()
        .partition(|sheet| sheet.typ == SheetType::WorkSheet);
    for (place, Sheet { name, .. }) in sheets.into_iter().enumerate() {
        let table = match place < MOST_SHEETS {
            true => cells(&mut workbook, &name).and_then(rows),
            false => Err(ImportError::TooManySheets),
        };
        match table {
            Ok(rows) => content.tables.extend(ImportTable::of(&name, rows)),
            Err(why) => content.unread.push((name, why)),
        }
    }
    if content.tables.is_empty() {
        let why = content.unread.first().map(|(_, why)| *why);
        return Err(why.unwrap_or(ImportError::Empty));
    }
    // A chart or a dialog.
    let others = others.into_iter();
    content
        .unread
        .extend(others.map(|sheet| (sheet.name, ImportError::NoWorksheet)));
    Ok(content)
}

/// What stands in a sheet, cell by cell: what it says of its own size may be made up.
fn cells(
    workbook: &mut Xlsx<Cursor<Vec<u8>>>,
    sheet: &str,
) -> Result<Vec<(u32, u32, String)>, ImportError> {
    let broken = |_| ImportError::BrokenWorkbook;
    let mut cells = Vec::new();
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(broken)?;
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let data: Data = cell.get_value().clone().into();
        if column < 200 && !matches!(data, Data::Empty) {
            cells.push((row, column, text(&data)));
        }
        if cells.len() as u64 > MOST_CELLS {
            return Err(ImportError::TooLong);
        }
    }
    Ok(cells)
}

fn rows(cells: Vec<(u32, u32, String)>) -> Result<Vec<(u64, Vec<String>)>, ImportError> {
    let mut rows: Vec<(u64, Vec<String>)> = Vec::new();
    for (row, column, text) in cells {
        let number = u64::from(row) + 1;
        if rows.last().is_none_or(|(last, _)| *last != number) {
            rows.push((number, Vec::new()));
        }
        let Some((_, line)) = rows.last_mut() else {
            continue;
        };
        let column = column as usize;
        if line.len() <= column {
            line.resize(column + 1, String::new());
        }
        if let Some(cell) = line.get_mut(column) {
            *cell = text;
        }
        if rows.len() > 10_000 {
            return Err(ImportError::TooLong);
        }
    }
    Ok(rows)
}

/// What a cell says; a day as it is written everywhere.
fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            match (hour, minute) {
                (0, 0) => day,
                _ => format!("{day}T{hour:02}:{minute:02}"),
            }
        }
        other => other.to_string(),
    }
}
