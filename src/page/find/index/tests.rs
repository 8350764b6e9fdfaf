use cadence::record::{Body, Contact, ContactKind, Details, Stamp};

use super::*;
use crate::state::data_of;

const STAMP: Stamp = Stamp { at: 5, by: 1 };

fn opening(id: &str, company: &str, role: &str) -> Opportunity {
    let details = Details {
        company: company.to_owned(),
        role: role.to_owned(),
        ..Details::default()
    };
    Opportunity::new(Id::from(id), STAMP, details)
}

fn with(mut opening: Opportunity, id: &str, name: &str, phone: &str) -> Opportunity {
    let contact = Contact {
        name: name.to_owned(),
        phone: phone.to_owned(),
        ..Contact::default()
    };
    opening.put(Id::from(id), STAMP, Body::Contact(contact));
    opening
}

fn some() -> Vec<Opportunity> {
    let helen = Contact {
        kind: ContactKind::Reference,
        name: "Helen Marsh".to_owned(),
        ..Contact::default()
    };
    let mut halden = with(
        opening("halden", "Halden Energy", "Operations analyst"),
        "anna",
        "Anna Berg",
        "+47 22 00 17 18",
    );
    halden.put(Id::from("helen"), STAMP, Body::Contact(helen));
    vec![
        halden,
        with(
            opening("moss", "Moss Logistics", "Planner"),
            "tom",
            "Tom Reed",
            "020 1718 0991",
        ),
    ]
}

fn found(scope: FindScope, query: &str) -> Vec<Target> {
    FindIndex::of(&data_of(&some()), scope).search(query)
}

fn first(query: &str) -> Option<Target> {
    found(FindScope::Caller, query).into_iter().next()
}

fn person(opening: &str, id: &str) -> Target {
    Target::Person(Id::from(opening), Id::from(id))
}

#[test]
fn three_letters_of_company_person_or_role_are_enough() {
    for query in ["hal", "HAL", "ener", "ope", "analyst"] {
        assert_eq!(
            first(query),
            Some(Target::Opening(Id::from("halden"))),
            "{query}"
        );
    }
    assert_eq!(first("ann"), Some(person("halden", "anna")));
    assert_eq!(first("ree"), Some(person("moss", "tom")));
    assert_eq!(first("tom moss"), Some(person("moss", "tom")));
}

#[test]
fn one_letter_may_be_wrong_or_missing_and_strewn_letters_find_nothing() {
    for query in ["Haldem", "haldn", "logistcs"] {
        assert!(first(query).is_some(), "{query}");
    }
    for query in ["Kowalski", "zzz", "osc"] {
        assert_eq!(first(query), None, "{query}");
    }
}

#[test]
fn the_last_digits_go_before_digits_within() {
    let both = [person("halden", "anna"), person("moss", "tom")];
    assert_eq!(found(FindScope::Caller, "1718"), both);
    assert_eq!(found(FindScope::Caller, "17-18"), both);
    assert_eq!(first("991"), Some(person("moss", "tom")));
    // The whole number, as a telephone shows it.
    assert_eq!(first("+44 20 1718 0991"), Some(person("moss", "tom")));
    assert_eq!(first("99"), None);
}

#[test]
fn who_calls_may_be_a_reference_and_is_nothing_to_do() {
    assert_eq!(first("helen"), Some(person("halden", "helen")));
    // By their own name, and not by the company they are named to.
    assert!(!found(FindScope::Caller, "halden").contains(&person("halden", "helen")));
    let anything = found(FindScope::Anything, "helen");
    assert_eq!(anything, [person("halden", "helen")]);
    let ringing = Target::Action(FindAction::Ringing);
    assert!(found(FindScope::Anything, "calling").contains(&ringing));
    assert!(!found(FindScope::Caller, "calling").contains(&ringing));
}

#[test]
fn a_rule_is_found_by_its_number_and_by_its_name() {
    let patience = Target::Action(FindAction::Rule(cadence::plan::Rule::R10));
    for query in ["r10", "patience"] {
        let all = found(FindScope::Anything, query);
        assert_eq!(all.first(), Some(&patience), "{query}");
    }
}

#[test]
fn there_are_a_few_at_the_most_and_a_kind_stands_together() {
    let all: Vec<_> = (0..20)
        .map(|at| {
            with(
                opening(&format!("o{at}"), "Halden", ""),
                "p",
                "Hal Marsh",
                "",
            )
        })
        .collect();
    let mut index = FindIndex::of(&data_of(&all), FindScope::Anything);
    let found = index.search("hal");
    assert_eq!(found.len(), SHOWN);
    let groups: Vec<_> = found.iter().map(Target::group).collect();
    let mut seen = groups.clone();
    seen.dedup();
    let mut different = groups;
    different.sort_by_key(|group| group.name());
    different.dedup();
    assert_eq!(seen.len(), different.len());
}

#[test]
fn letter_by_letter_the_same_is_found_as_at_once() {
    let companies = [
        "Halden", "Nordlys", "Moss", "Fjord", "Alder", "Brook", "Elm",
    ];
    let fields = ["Energy", "Hospital", "Logistics", "Press", "Works", "Rail"];
    let names = [
        "Anna Berg",
        "Tom Reed",
        "Priya Muller",
        "Ines Duarte",
        "Omar Haddad",
    ];
    let all: Vec<_> = (0..210)
        .map(|at| {
            let company = format!("{} {} {at}", companies[at % 7], fields[at % 6]);
            with(
                opening(&format!("o{at}"), &company, "Planner"),
                "p",
                names[at % 5],
                "",
            )
        })
        .collect();
    let data = data_of(&all);
    let mut typed = FindIndex::of(&data, FindScope::Anything);
    for query in [
        "halden energy 12",
        "logistcs moss",
        "priya muller",
        "energy hal",
        "berg alder press",
    ] {
        let letters: Vec<char> = query.chars().collect();
        // Typed, and taken back letter by letter.
        let there = 1..=letters.len();
        for end in there.clone().chain(there.rev()) {
            let so_far: String = letters[..end].iter().collect();
            let at_once = FindIndex::of(&data, FindScope::Anything).search(&so_far);
            assert_eq!(typed.search(&so_far), at_once, "{so_far}");
        }
    }
}
