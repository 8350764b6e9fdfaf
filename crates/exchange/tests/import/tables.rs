//! Tables: what is known, what is proposed, what is left out.

use exchange::import::{
    Column, Content, DayOrder, FoundOpening, ImportError, ImportTable, Mapping, Progress, Skipped,
    TableKind, read_day,
};

use super::{Oslo, d, read, sample};

fn table(name: &str) -> ImportTable {
    read(name, &sample(name)).unwrap().tables.remove(0)
}

fn typed(text: &str) -> ImportTable {
    read("list.csv", text.as_bytes()).unwrap().tables.remove(0)
}

fn all(table: &ImportTable) -> Vec<FoundOpening> {
    let lines = table.openings(&Oslo).into_iter();
    lines.map(|(_, found)| found.unwrap()).collect()
}

#[test]
fn linkedins_applications_are_applied_for_and_have_no_contact_of_the_employers() {
    let found = all(&table("linkedin-job-applications.csv"));
    assert_eq!(found.len(), 2);
    let one = &found[0];
    assert_eq!(
        (&*one.company, &*one.role),
        ("Halden Freight", "Shift Planner")
    );
    assert_eq!(
        one.applied,
        Some(d("2026-03-07")),
        "the month comes first there"
    );
    assert_eq!((&*one.cv, one.stage), ("CV-Hunter.pdf", Progress::Applied));
    assert_eq!(one.people, [], "the address is the applicant's own");
    assert_eq!(one.interview, None);
    assert_eq!(found[1].company, "Nordlys, Inc.");
    assert_eq!(found[1].role, "Planner, Nights");
    assert_eq!(found[1].applied, Some(d("2026-02-27")));
}

#[test]
fn a_saved_job_is_not_applied_for() {
    let table = table("linkedin-saved-jobs.csv");
    assert_eq!(table.mapping.kind, TableKind::Saved);
    let found = all(&table);
    assert_eq!(
        (&*found[0].company, &*found[0].role),
        ("Kestrel Lines", "Dispatcher")
    );
    assert_eq!((found[0].stage, found[0].applied), (Progress::Saved, None));
}

#[test]
fn a_stage_of_interviews_is_told_and_makes_none() {
    for (name, word, applied) in [
        ("huntr-board.csv", "Interview", None),
        ("huntr-full.csv", "Interview", Some("2026-02-20")),
        ("teal.csv", "Interviewing", Some("2026-02-20")),
        ("simplify.csv", "Interview", Some("2026-02-20")),
        ("sheet-google.csv", "Interview", Some("2026-02-20")),
    ] {
        let found = all(&table(name)).remove(0);
        assert_eq!(
            (&*found.company, &*found.role),
            ("Halden Freight", "Shift Planner"),
            "{name}"
        );
        assert_eq!(
            (found.stage, &*found.stage_word),
            (Progress::Interview, word),
            "{name}"
        );
        assert_eq!(found.applied, applied.map(d), "{name}");
    }
    assert_eq!(all(&table("huntr-board.csv"))[0].interview, None);
    let full = all(&table("huntr-full.csv")).remove(0);
    assert_eq!(full.interview, Some(d("2026-03-04")));
    assert_eq!(
        full.time.map(|time| time.to_string()).as_deref(),
        Some("14:30:00"),
        "told in UTC there"
    );
    assert_eq!(full.place, "Bergen");
    assert_eq!(full.advert, "https://example.com/j/1");
}

#[test]
fn a_spreadsheet_is_read_by_meaning_and_a_formula_is_text() {
    let found = all(&table("sheet-google.csv"));
    assert_eq!(found[0].interview, Some(d("2026-03-04")));
    assert_eq!(found[0].people[0].name, "Anna Berg");
    assert_eq!(found[0].people[0].email, "anna@halden.example");
    assert!(
        found[0].note.contains("Said: \"we decide by the 31st\""),
        "{}",
        found[0].note
    );
    assert!(
        found[0].note.contains("To follow up on Friday 13 March"),
        "{}",
        found[0].note
    );
    assert_eq!(found[1].company, "=HYPERLINK(\"https://evil.example\")");
}

#[test]
fn german_excel_with_semicolons_a_mark_and_line_breaks() {
    let table = typed(
        "\u{feff}Firma;Stelle;Beworben am;Status;Vorstellungsgespräch;Notizen\r\n\
         Bäckerei Zwölf;Planerin;03.02.2026;Gespräch;04.03.2026;\"erste Zeile\r\nzweite; Zeile\"\r\n\
         +Punkt;Leiter;31.02.26;Absage;;\r\n",
    );
    let found = all(&table);
    assert_eq!(found[0].applied, Some(d("2026-02-03")));
    assert_eq!(found[0].interview, Some(d("2026-03-04")));
    assert_eq!(found[0].note, "erste Zeile\r\nzweite; Zeile");
    assert_eq!(found[1].company, "+Punkt");
    assert_eq!(found[1].applied, None);
    assert_eq!(
        found[1].remarks,
        ["“31.02.26” under Beworben am is no day, so it is left out."]
    );
    assert!(matches!(found[1].stage, Progress::Over(_)));
}

#[test]
fn heads_are_known_in_four_languages_and_any_case() {
    for (heads, role) in [
        ("COMPANY,Job Title,date applied", "Planner"),
        ("entreprise,POSTE,Date de candidature", "Planner"),
        ("Empresa,Puesto,Fecha de solicitud", "Planner"),
        ("Arbeitgeber,Stelle,Bewerbungsdatum", "Planner"),
        ("Employer,Position,Date", "Planner"),
    ] {
        let found = all(&typed(&format!("{heads}\nHalden,{role},2026-03-04\n"))).remove(0);
        assert_eq!((&*found.company, &*found.role), ("Halden", role), "{heads}");
        assert_eq!(found.applied, Some(d("2026-03-04")), "{heads}");
    }
}

#[test]
fn a_value_above_twelve_decides_for_the_whole_column() {
    let said = typed("Company,Applied\nA,3/7/26\nB,2/27/26\n");
    assert!(!said.asks_order());
    assert_eq!(all(&said)[0].applied, Some(d("2026-03-07")));
    let said = typed("Company,Applied\nA,3/7/26\nB,27/2/26\n");
    assert_eq!(all(&said)[0].applied, Some(d("2026-07-03")));

    let mut open = typed("Company,Applied\nA,3/7/2026\nB,04/05/2026\n");
    assert!(open.asks_order(), "both orders are offered");
    open.mapping.order = DayOrder::MonthFirst;
    assert_eq!(all(&open)[0].applied, Some(d("2026-03-07")));
    open.mapping.order = DayOrder::DayFirst;
    assert_eq!(all(&open)[0].applied, Some(d("2026-07-03")));
    assert!(
        !typed("Company,Applied\nA,3/3/2026\n").asks_order(),
        "one day either way"
    );
}

#[test]
fn days_in_words_and_days_that_are_none() {
    let first = DayOrder::DayFirst;
    for (text, day) in [
        ("05 Mar 2026", "2026-03-05"),
        ("March 5, 2026", "2026-03-05"),
        ("5. März 2026", "2026-03-05"),
        ("5 de marzo de 2026", "2026-03-05"),
        ("5 août 2026", "2026-08-05"),
        ("2026-03-05T23:30:00.000Z", "2026-03-05"),
        ("2026/03/05", "2026-03-05"),
        ("5.3.26", "2026-03-05"),
        ("05-03-2026 14:00", "2026-03-05"),
    ] {
        assert_eq!(read_day(text, first), Some(d(day)), "{text}");
    }
    for text in [
        "31/02/2026",
        "",
        "soon",
        "2026",
        "0/0/0",
        "99/99/2026",
        "5/3/1826",
        "ASAP, maybe",
    ] {
        assert_eq!(read_day(text, first), None, "{text}");
    }
}

#[test]
fn a_moment_is_told_by_the_clock_of_the_person() {
    let file = "Company,Applied,Interview\n\
                A,2026-02-20T23:30:00.000Z,2026-03-04T13:30:00Z\n\
                B,2026-02-20T00:00:00.000Z,2026-03-04T00:00:00Z\n\
                C,2026-02-20T23:00:00.000Z,2026-03-03T23:00:00Z\n\
                D,2026-02-20T23:30:00,2026-03-04 13:30\n";
    let found = all(&typed(file));
    let told: Vec<_> = found
        .iter()
        .map(|found| {
            let time = found.time.map(|time| time.format("%H:%M").to_string());
            (found.applied, found.interview, time)
        })
        .collect();
    let day = |text| Some(d(text));
    let at = |text: &str| Some(text.to_owned());
    assert_eq!(
        told,
        [
            (day("2026-02-21"), day("2026-03-04"), at("14:30")),
            // A day alone, as programs write it, and as others do at their own midnight.
            (day("2026-02-20"), day("2026-03-04"), None),
            (day("2026-02-21"), day("2026-03-04"), None),
            // No zone is said: as it stands there.
            (day("2026-02-20"), day("2026-03-04"), at("13:30")),
        ]
    );
}

#[test]
fn a_line_without_a_company_is_told_by_its_number() {
    let table = typed("Company,Role\nHalden,Planner\n,Nurse\n\n\"\",Cook\n");
    let skipped: Vec<_> = table
        .openings(&Oslo)
        .into_iter()
        .filter_map(|(line, found)| Some((line, found.err()?)))
        .collect();
    assert_eq!(skipped, [(3, Skipped::NoCompany), (5, Skipped::NoCompany)]);
}

#[test]
fn a_mapping_is_changed_remembered_and_of_the_same_heads_again() {
    let mut table = typed("Wo,Was,Wann\nHalden,Planner,2026-03-04\n");
    assert!(
        table.openings(&Oslo)[0].1.is_err(),
        "nothing is known of it"
    );
    table.mapping.columns = vec![Column::Company, Column::Role, Column::Applied];
    assert_eq!(all(&table)[0].applied, Some(d("2026-03-04")));
    let kept = table.mapping.to_text();
    let proposed = table.mapping.clone();
    let kept_of = |text: &str| Mapping::of_text(text, &proposed);
    assert_eq!(kept_of(&kept), Some(proposed.clone()));
    assert_eq!(
        kept_of("day-first company role applied"),
        Some(proposed.clone()),
        "as earlier versions wrote it"
    );
    let people = kept_of("people month-first company person note").unwrap();
    assert_eq!(
        (people.kind, people.order),
        (TableKind::People, DayOrder::MonthFirst)
    );
    for text in [
        "",
        "openings",
        "company role applied",
        "day-first company role",
    ] {
        assert_eq!(kept_of(text), None, "{text}");
    }
    assert_eq!(kept_of("openings day-first company nonsense role"), None);
    assert_eq!(
        typed("WO,was,Wann \nB,C,D\n").fingerprint(),
        table.fingerprint()
    );
    assert_ne!(
        typed("Was,Wo,Wann\nB,C,D\n").fingerprint(),
        table.fingerprint()
    );
}

#[test]
fn a_workbook_is_a_table_a_sheet() {
    let content = read("tracker.xlsx", &sample("tracker.xlsx")).unwrap();
    assert_eq!(content.tables.len(), 1, "an empty sheet is none");
    let found = all(&content.tables[0]);
    assert_eq!(
        (&*found[0].company, &*found[0].role),
        ("Halden Freight", "Shift Planner")
    );
    assert_eq!(
        found[0].applied,
        Some(d("2026-02-20")),
        "a day is a number in there"
    );
    assert_eq!(
        found[1].company, "=1+1",
        "what begins like a formula is text"
    );
}

#[test]
fn a_sheet_that_is_a_chart_is_passed_over_and_the_others_come_in() {
    let content = read("chart-sheet.xlsx", &sample("chart-sheet.xlsx")).unwrap();
    assert_eq!(all(&content.tables[0])[0].company, "Halden Freight");
    assert_eq!(
        content.unread,
        [("Chart".to_owned(), ImportError::NoWorksheet)]
    );
}

#[test]
fn a_workbook_that_counts_its_days_from_1904_has_the_same_days() {
    let days = |name: &str| {
        let content = read(name, &sample(name)).unwrap();
        let found = all(&content.tables[0]).into_iter();
        found.map(|found| found.applied).collect::<Vec<_>>()
    };
    assert_eq!(days("since-1904.xlsx"), days("tracker.xlsx"));
}

#[test]
fn lines_that_end_as_on_an_old_mac_have_numbers_of_their_own() {
    let content = read("old-mac.csv", &sample("old-mac.csv")).unwrap();
    let lines = content.tables[0].openings(&Oslo);
    let numbers: Vec<_> = lines
        .iter()
        .map(|(line, found)| (*line, found.is_ok()))
        .collect();
    assert_eq!(numbers, [(2, true), (4, false), (5, true)]);
    for end in ["\r", "\n", "\r\n"] {
        let text = ["Company,Note", "A,\"one", "two\"", "", "B,", ""].join(end);
        let numbers: Vec<_> = typed(&text).lines.iter().map(|(line, _)| *line).collect();
        assert_eq!(numbers, [2, 5], "{end:?}");
    }
}

#[test]
fn what_stands_between_the_cells_is_told_by_the_heads_and_not_by_a_text_full_of_signs() {
    let signs = "; ".repeat(80);
    for (text, company) in [
        (
            format!("Company,Role,Notes\nHalden,Planner,\"{signs}\"\n"),
            "Halden",
        ),
        (
            format!(
                "Company;Role;Notes\nHalden;Planner;\"{}\"\n",
                ", ".repeat(80)
            ),
            "Halden",
        ),
        (
            "sep=;\nCompany;Role\n\"Halden, North\";\"a,b,c\"\n".to_owned(),
            "Halden, North",
        ),
    ] {
        assert_eq!(all(&typed(&text))[0].company, company, "{text}");
    }
    // No head is known: the lines are of one length.
    let table = typed("Wo|Was\nHalden, Freight|a, b, c\nNordlys|d\n");
    assert_eq!(table.heads, ["Wo", "Was"]);
    // A word that may head a column stands in a cell.
    let table = typed("Wo,Was,Stand\nHalden,Planner,Applied\n");
    assert_eq!(table.heads, ["Wo", "Was", "Stand"]);
}

#[test]
fn a_column_that_leaves_the_order_open_is_asked_though_another_says_one() {
    let mut table = typed("Company,Applied,Interview\nA,13/02/2026,03/04/2026\n");
    assert!(table.asks_order());
    assert_eq!(
        all(&table)[0].interview,
        Some(d("2026-04-03")),
        "as the other"
    );
    table.mapping.order = DayOrder::MonthFirst;
    let found = all(&table).remove(0);
    assert_eq!(found.interview, Some(d("2026-03-04")));
    assert_eq!(found.applied, Some(d("2026-02-13")), "that one is decided");
}

#[test]
fn a_day_against_the_order_of_its_column_says_so() {
    let mut table = typed("Company,Applied\nA,13/02/2026\nB,02/14/2026\nC,03/04/2026\n");
    assert!(table.asks_order(), "its days contradict each other");
    let told = |table: &ImportTable| {
        let found = all(table).into_iter();
        found.map(|found| found.remarks.len()).collect::<Vec<_>>()
    };
    assert_eq!(told(&table), [0, 1, 0]);
    assert_eq!(
        all(&table)[1].remarks,
        [
            "“02/14/2026” under Applied is taken for 14 February 2026: in the order of the others it would be no day."
        ]
    );
    table.mapping.order = DayOrder::MonthFirst;
    assert_eq!(told(&table), [1, 0, 0]);
}

#[test]
fn parts_of_one_table_share_what_their_days_say() {
    let mut content = read("list_1.csv", b"Company,Applied\nA,13/02/2026\n").unwrap();
    content.join(read("list_2.csv", b"Company,Applied\nB,03/04/2026\n").unwrap());
    content.tables[1].mapping.order = DayOrder::MonthFirst;
    content.share_orders();
    assert_eq!(all(&content.tables[1])[0].applied, Some(d("2026-04-03")));
}

#[test]
fn tables_of_several_files_are_told_apart_by_the_files() {
    let mut content = Content::default();
    for name in ["teal.csv", "chart-sheet.xlsx"] {
        content.join_file(name, read(name, &sample(name)).unwrap());
    }
    let names: Vec<_> = content.tables.iter().map(|table| &*table.name).collect();
    assert_eq!(names, ["teal.csv", "chart-sheet.xlsx, Applications"]);
    assert_eq!(content.unread[0].0, "chart-sheet.xlsx, Chart");
}

#[test]
fn text_of_older_windows_and_utf16() {
    let text = "Firma;Stelle\r\nBäckerei „Zwölf“;Köchin\r\n";
    let windows: Vec<u8> = text
        .chars()
        .map(|char| match char {
            '„' => 0x84,
            '“' => 0x93,
            other => u8::try_from(u32::from(other)).unwrap(),
        })
        .collect();
    let utf16: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let bare: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [windows, utf16, bare] {
        let found = all(&read("liste.csv", &bytes).unwrap().tables[0]);
        assert_eq!(
            (&*found[0].company, &*found[0].role),
            ("Bäckerei „Zwölf“", "Köchin")
        );
    }
}
