//! The letters as they read.

use cadence::text::letter::{Input, LetterKind, Register, compose, kind, register};

use crate::build::*;

const RULE: &str = "\n----------------------------------------\n\n";

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn three_interviewers_in_each_register() {
    for it in Register::ALL {
        let letters = to_each(&halden(LetterKind::AfterInterview, it));
        let pages: Vec<String> = letters.iter().map(|letter| page(&letter.1)).collect();
        snapshot(&format!("three {}", register(it)), &pages.join(RULE));
    }
}

#[test]
fn each_kind_in_each_register() {
    for of in LetterKind::ALL {
        let pages = Register::ALL.map(|register| {
            let mut input = halden(of, register);
            input.day = Some(day("03-20"));
            input.achievements = vec!["the stock migration in 2024".to_owned()];
            if matches!(of, LetterKind::BriefReference | LetterKind::ThankReference) {
                input.to = Some(person("Maria Lopez"));
            }
            page(&compose(&input))
        });
        snapshot(&format!("kind {}", kind(of)), &pages.join(RULE));
    }
}

#[test]
fn with_nothing_known() {
    let pages = LetterKind::ALL.map(|kind| {
        let input = Input {
            kind,
            ..Input::default()
        };
        page(&compose(&input))
    });
    snapshot("nothing", &pages.join(RULE));
}

#[test]
fn with_a_company_only() {
    let pages = LetterKind::ALL.map(|kind| {
        let input = Input {
            kind,
            company: "Halden".to_owned(),
            register: Register::Warm,
            ..Input::default()
        };
        page(&compose(&input))
    });
    snapshot("company", &pages.join(RULE));
}
