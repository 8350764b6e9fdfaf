//! What programs export whole: all of it, and nothing taken for what it is not.

use exchange::import::{FoundOpening, FoundPerson, ImportTable, Progress, Skipped, TableKind};

use super::{Oslo, d, read, sample};

fn table(name: &str) -> ImportTable {
    read(name, &sample(name)).unwrap().tables.remove(0)
}

fn all(table: &ImportTable) -> Vec<FoundOpening> {
    let lines = table.openings(&Oslo).into_iter();
    lines.filter_map(|(_, found)| found.ok()).collect()
}

fn people(table: &ImportTable) -> Vec<FoundPerson> {
    let lines = table.people().into_iter();
    lines.filter_map(|(_, person)| person.ok()).collect()
}

#[test]
fn huntrs_download_is_three_jobs_whatever_signs_an_advert_has() {
    let table = table("huntr-download.csv");
    assert_eq!(table.heads.len(), 9);
    let found = all(&table);
    let told: Vec<_> = found
        .iter()
        .map(|found| (&*found.company, &*found.role, found.stage))
        .collect();
    assert_eq!(
        told[0],
        ("Halden Freight", "Shift Planner", Progress::Applied)
    );
    assert_eq!(told[1], ("Kestrel Lines", "Dispatcher", Progress::Saved));
    assert_eq!((told[2].0, told.len()), ("Nordlys", 3));
    assert_eq!(found[0].applied, Some(d("2026-02-20")));
}

#[test]
fn contacts_of_any_program_are_people() {
    for name in [
        "outlook-contacts.csv",
        "google-contacts.csv",
        "huntr-contacts.csv",
    ] {
        let table = table(name);
        assert_eq!(table.mapping.kind, TableKind::People, "{name}");
        let FoundPerson { contact, company } = people(&table).remove(0);
        assert_eq!(
            (&*contact.name, &*company),
            ("Anna Berg", "Halden Freight"),
            "{name}"
        );
        assert_eq!(contact.title, "Head of Planning", "{name}");
        assert_eq!(contact.email, "anna@halden.example", "{name}");
        assert_eq!(contact.phone, "+47 55 50 01 00", "{name}");
    }
    let outlook = table("outlook-contacts.csv").people();
    assert_eq!(outlook[2].1, Err(Skipped::NoName), "a company alone");
}

#[test]
fn a_list_of_people_is_told_by_its_heads() {
    for (heads, kind) in [
        ("Vorname,Nachname,Firma", TableKind::People),
        ("Prénom,Nom de famille,Société", TableKind::People),
        ("Contact,Email,Company", TableKind::People),
        ("Name,Phone", TableKind::People),
        ("Company,Role,Contact,Email", TableKind::Openings),
        ("Company,Contact,Email,Status", TableKind::Openings),
        (
            "Company,First Name,Last Name,Date Applied",
            TableKind::Openings,
        ),
        ("Name,Role,Status", TableKind::Openings),
        ("Company,Role", TableKind::Openings),
    ] {
        let text = format!("{heads}\nA,B,C,D\n");
        let table = read("list.csv", text.as_bytes()).unwrap().tables.remove(0);
        assert_eq!(table.mapping.kind, kind, "{heads}");
    }
}

#[test]
fn what_the_lines_are_can_be_said_otherwise() {
    let text = "Company,Position,Contact,Email\nHalden,Planner,Anna Berg,anna@halden.example\n";
    let mut table = read("list.csv", text.as_bytes()).unwrap().tables.remove(0);
    assert_eq!(all(&table)[0].role, "Planner");
    table.take_for(TableKind::People);
    let anna = people(&table).remove(0);
    assert_eq!(
        (&*anna.contact.name, &*anna.contact.title),
        ("Anna Berg", "Planner")
    );
    table.take_for(TableKind::Saved);
    assert_eq!(all(&table)[0].stage, Progress::Saved);
}

#[test]
fn somebody_in_two_columns_is_one_person_of_an_opening() {
    let text = "Company,First Name,Last Name,Email,Status\nHalden,Anna,Berg,a@h.example,Applied\n";
    let table = read("list.csv", text.as_bytes()).unwrap().tables.remove(0);
    let people = all(&table).remove(0).people;
    assert_eq!(people.len(), 1);
    assert_eq!(
        (&*people[0].name, &*people[0].email),
        ("Anna Berg", "a@h.example")
    );
}

#[test]
fn jobsyncs_names_are_looked_up_and_none_of_its_people_and_interviews_is_lost() {
    let content = read("jobsync.zip", &sample("jobsync.zip")).unwrap();
    let found = all(&content.tables[0]);
    let first = &found[0];
    assert_eq!(
        (&*first.company, &*first.role),
        ("Halden Freight", "Shift Planner")
    );
    assert_eq!(first.applied, Some(d("2026-02-20")));
    assert_eq!(
        (first.stage, &*first.cv),
        (Progress::Interview, "CV for planning")
    );
    assert_eq!(
        first.interview,
        Some(d("2026-03-04")),
        "the latest is proposed"
    );
    assert_eq!(
        first.note,
        "By the quay\nOne interview in it has no day.\nAn interview on 27 February 2026."
    );
    let people: Vec<_> = first
        .people
        .iter()
        .map(|person| (&*person.name, &*person.email, &*person.phone))
        .collect();
    assert_eq!(
        people,
        [
            ("Anna Berg", "anna@halden.example", ""),
            ("Tom Reed", "tom@halden.example", "+44 20 7946 0991")
        ]
    );
    assert_eq!(found[1].stage, Progress::Saved, "a draft is no application");
    assert_eq!(found[2].stage, Progress::PutAway, "nor is what has expired");
    assert_eq!(content.passed_over, ["resumes/cv.pdf"]);
    let unknown = r#"{ "Job": [{ "id": "j2", "companyId": "gone", "statusValue": "draft" }] }"#;
    let table = read("data.json", unknown.as_bytes())
        .unwrap()
        .tables
        .remove(0);
    assert_eq!(table.openings(&Oslo)[0].1, Err(Skipped::NoCompany));
}

#[test]
fn of_many_interviews_and_people_of_one_job_the_rest_stands_in_the_note() {
    let entry = |kind: &str, place: usize| match kind {
        "Interview" => format!(r#"{{ "jobId": "j", "date": "2026-03-{place:02}" }}"#),
        _ => format!(r#"{{ "jobId": "j", "name": "Person {place}" }}"#),
    };
    let list = |kind: &str| {
        let all: Vec<_> = (1..=14).map(|place| entry(kind, place)).collect();
        format!(r#""{kind}": [{}]"#, all.join(","))
    };
    let data = format!(
        r#"{{ "Job": [{{ "id": "j", "companyName": "A" }}], {}, {} }}"#,
        list("Interview"),
        list("Contact")
    );
    let found = all(&read("data.json", data.as_bytes()).unwrap().tables[0]).remove(0);
    assert_eq!(
        (found.interview, found.people.len()),
        (Some(d("2026-03-14")), 12)
    );
    for words in ["Person 14", "2026-03-01", "An interview on 13 March 2026."] {
        assert!(found.note.contains(words), "{words}: {}", found.note);
    }
}
