//! Files that are broken, huge, or made to do harm.

use std::io::{Cursor, Read, Write};

use exchange::import::{
    FileKind, ImportDryRun, ImportError, KnownRecords, LARGEST, read_cards, read_invitations,
    read_jobsync, read_table, read_workbook, unpack,
};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{Oslo, read, sample};

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        writer.start_file(*name, packed).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn linkedins_export_has_three_tables_of_use() {
    let content = read("export.zip", &sample("linkedin-export.zip")).unwrap();
    let names: Vec<_> = content.tables.iter().map(|table| &*table.name).collect();
    assert_eq!(
        names,
        [
            "Jobs/Job Applications.csv",
            "Jobs/Saved Jobs.csv",
            "Connections.csv"
        ]
    );
}

#[test]
fn what_else_linkedin_exports_is_passed_over_and_parts_are_not() {
    let own = b"Company Name,Title\nHalden,Planner\n";
    let zip = zipped(&[
        ("Jobs/Job Applications_1.csv", own),
        ("Positions.csv", own),
        ("Jobs/", b""),
        ("Profile.csv", own),
    ]);
    let content = read("export.zip", &zip).unwrap();
    assert_eq!(content.tables.len(), 1);
    assert_eq!(content.passed_over, ["Positions.csv", "Profile.csv"]);
}

#[test]
fn a_zip_within_a_zip_is_to_be_unpacked() {
    let inner = zipped(&[("list.csv", b"Company,Role\nHalden,Planner\n")]);
    let zip = zipped(&[("inner.zip", &inner)]);
    assert_eq!(read("a.zip", &zip), Err(ImportError::ZipInZip));
    let zip = zipped(&[("inner.zip", &inner), ("list.csv", b"Company,Role\nA,B\n")]);
    let content = read("a.zip", &zip).unwrap();
    let run = ImportDryRun::of(&content, &KnownRecords::default(), "", &Oslo);
    assert_eq!(
        run.skipped,
        [("inner.zip".to_owned(), ImportError::ZipInZip.to_string())]
    );
}

#[test]
fn sheets_behind_the_twentieth_are_told() {
    let tracker = sample("tracker.xlsx");
    let mut archive = ZipArchive::new(Cursor::new(&tracker)).unwrap();
    let mut files = Vec::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.push((file.name().unwrap().into_owned(), text));
    }
    for (name, text) in &mut files {
        if name == "xl/workbook.xml" {
            let more: String = (3..=22)
                .map(|number| {
                    format!(r#"<sheet name="S{number}" sheetId="{number}" r:id="rId2"/>"#)
                })
                .collect();
            *text = text.replace("</sheets>", &format!("{more}</sheets>"));
        }
    }
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    let content = read_workbook(zipped(&files)).unwrap();
    assert_eq!(content.tables.len(), 1);
    let told = ["S21", "S22"].map(|name| (name.to_owned(), ImportError::TooManySheets));
    assert_eq!(content.unread, told);
}

#[test]
fn a_bomb_is_not_unpacked() {
    let zeros = vec![b'a'; 60_000_000];
    let zip = zipped(&[("list.csv", &zeros)]);
    assert!(zip.len() < 100_000);
    assert_eq!(unpack(&zip), Err(ImportError::Bomb));
    assert_eq!(read_workbook(zip), Err(ImportError::Bomb));
}

#[test]
fn a_bomb_that_lies_about_its_size_is_stopped_too() {
    let zeros = vec![b'a'; 60_000_000];
    let mut zip = zipped(&[("list.csv", &zeros)]);
    let real = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    while let Some(place) = zip.windows(4).position(|bytes| bytes == real) {
        zip[place..place + 4].copy_from_slice(&9_u32.to_le_bytes());
    }
    let refused = unpack(&zip);
    assert!(
        matches!(refused, Err(ImportError::Bomb | ImportError::BrokenZip)),
        "{:?}",
        refused.map(|(files, _)| files.len())
    );
}

#[test]
fn what_is_no_such_file_is_refused_in_words() {
    let too_long = "Company,Role\n".to_owned() + &"A,B\n".repeat(11_000);
    for (name, bytes, why) in [
        ("a.csv", &b""[..], ImportError::Empty),
        ("a.csv", b" \r\n ", ImportError::Empty),
        ("a.pdf", b"%PDF-1.7 x", ImportError::NotReadable),
        (
            "a.csv",
            b"\x89PNG\r\n\x1a\n\0\0\0",
            ImportError::NotReadable,
        ),
        (
            "a.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            ImportError::OldWorkbook,
        ),
        (
            "a.zip",
            b"PK\x03\x04 and then nothing",
            ImportError::BrokenZip,
        ),
        (
            "a.xlsx",
            b"PK\x03\x04 and then nothing",
            ImportError::BrokenWorkbook,
        ),
        ("a.csv", too_long.as_bytes(), ImportError::TooLong),
        (
            "backup.json",
            br#"{"app":"curtain-call","schema":2}"#,
            ImportError::OwnBackup,
        ),
        ("data.json", b"{}", ImportError::NothingKnown),
        ("a.csv", b"one line and no table", ImportError::NotReadable),
    ] {
        assert_eq!(read(name, bytes).map(|_| ()), Err(why), "{name}");
        assert!(why.to_string().ends_with('.'));
    }
    let large = vec![b'a'; LARGEST + 1];
    assert_eq!(FileKind::of("a.csv", &large), Err(ImportError::TooLarge));
    assert_eq!(read_workbook(large.clone()), Err(ImportError::TooLarge));
    assert_eq!(unpack(&large), Err(ImportError::TooLarge));
    let empty = zipped(&[("readme.txt", b"hello")]);
    assert_eq!(read("a.zip", &empty), Err(ImportError::NothingKnown));
}

#[test]
fn a_workbook_that_is_broken_anywhere_is_refused_or_read() {
    let whole = sample("tracker.xlsx");
    for place in (0..whole.len()).step_by(7) {
        let mut broken = whole.clone();
        broken[place] ^= 0xff;
        read_workbook(broken).ok();
        read_workbook(whole[..place].to_vec()).ok();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), kind in 0..6) {
        let start: &[u8] = [&b""[..], b"BEGIN:VCARD\r\nFN:", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:", b"PK\x03\x04", b"{\"Job\":[", b"Company,Applied\n"][usize::try_from(kind).unwrap()];
        let bytes = [start, &bytes].concat();
        read("x", &bytes).ok();
        read_table("x", &bytes).ok();
        read_cards(&bytes).ok();
        read_invitations(&bytes).ok();
        read_jobsync("x", &bytes).ok();
        unpack(&bytes).ok();
    }

    #[test]
    fn no_text_makes_a_table_panic(text in "(Company,Date applied,Interview\n)?([ -~äß老\u{202f};,\t\n\"/.:0-9]{0,12}\n?){0,12}") {
        if let Ok(content) = read("x.csv", text.as_bytes()) {
            for table in content.tables {
                prop_assert_eq!(table.openings(&super::Oslo).len(), table.lines.len());
                prop_assert_eq!(table.people().len(), table.lines.len());
                prop_assert!(!table.asks_order() || table.mapping.columns.iter().any(|column| column.is_day()));
            }
        }
    }

    #[test]
    fn no_line_makes_a_calendar_or_a_card_panic(lines in proptest::collection::vec("(BEGIN|END|DTSTART|ATTENDEE|FN|TEL|N|SUMMARY|UID|X)?[;:=\",A-Z0-9é\\\\]{0,20}", 0..20)) {
        let lines = lines.join("\r\n");
        for text in [format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), format!("BEGIN:VCARD\r\n{lines}\r\nEND:VCARD\r\n")] {
            read("x", text.as_bytes()).ok();
        }
    }
}
