//! The frame of a letter: greeting and close.

use super::facts::{company, name, with_article};
use super::name::salutation;
use super::{Input, LetterWay, Register};
use crate::words::letter as words;

pub(super) fn greeting(input: &Input) -> String {
    let to = input.to.as_ref();
    let typed = to.map(|person| name(&person.name)).unwrap_or_default();
    let addressed = to.map(|person| name(&person.addressed)).unwrap_or_default();
    let company = with_article(company(&input.company));
    let to_them = input.kind.is_to_employer();
    if !typed.is_empty() || !addressed.is_empty() {
        let name = salutation(&typed, &addressed, input.register);
        return match (input.way, input.register) {
            (LetterWay::Message, Register::Warm | Register::Plain) => {
                words::GreetingHello { name }.text()
            }
            _ => words::GreetingDear { name }.text(),
        };
    }
    match input.register {
        Register::Formal if to_them => words::GREETING_HIRING_TEAM.to_owned(),
        _ if to_them && !company.is_empty() => words::GreetingTeam { company }.text(),
        _ => words::GREETING_NOBODY.to_owned(),
    }
}

pub(super) fn close(input: &Input) -> &'static str {
    match (input.way, input.register) {
        (LetterWay::Message, _) => "",
        (_, Register::Warm) => words::CLOSE_WARM,
        (_, Register::Plain) => words::CLOSE_PLAIN,
        (_, Register::Formal) => words::CLOSE_FORMAL,
    }
}

/// The name, and the number below it where no letterhead has it.
pub(super) fn signature(input: &Input) -> String {
    let me = name(&input.me);
    match input.way {
        LetterWay::Email => {
            let both = format!("{me}\n{}", name(&input.phone));
            both.trim().to_owned()
        }
        LetterWay::Paper | LetterWay::Message => me,
    }
}
