use super::words::words as words_of;
use super::{Input, LetterKind, Shape, facts, fill};
use crate::record::Tag;
use crate::text::sentence::capital_name;
use crate::words::letter as words;

/// What is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Whom it goes to.
    To,
    /// The job hunter's name.
    Me,
    /// The job.
    Role,
    /// The employer.
    Company,
    /// The day of the interview.
    Interview,
    /// The day it is about ([`super::Input::day`]).
    Day,
    /// What impressed the job hunter.
    Impressed,
    /// An example from the notebook.
    Example,
    /// What the job hunter would add to an answer.
    Addition,
    /// What a reference could mention.
    Achievements,
}

/// Something that would make the letter better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// What is not known.
    pub what: Gap,
    /// The question that asks for it.
    pub ask: String,
}

/// What is missing of what this kind of letter draws on. `used`: the tags of the sentences in it;
/// `waits`: notes wait to be finished, which comes first.
pub(super) fn missing(input: &Input, used: &[Tag], waits: bool) -> Vec<Missing> {
    let kind = words_of(input.kind);
    let wants = |slot: &str| {
        let banks = kind.banks.iter().flat_map(|bank| bank.lines);
        let mut lines = banks.chain(kind.subjects);
        lines.any(|(_, line)| fill::mentions(line, slot))
    };
    let is_empty = |text: &str| facts::name(text).is_empty();
    let to = input.to.as_ref();
    let company = facts::company(&input.company);
    let impressed = match company.as_str() {
        "" => words::MISSING_IMPRESSED.to_owned(),
        company => words::MissingImpressedAt { company }.text(),
    };
    let example = match to
        .map(|person| facts::name(&person.name))
        .filter(|name| !name.is_empty())
    {
        Some(name) if input.kind.is_to_employer() => words::MissingExampleWith {
            name: capital_name(&name),
        }
        .text(),
        _ => words::MISSING_EXAMPLE.to_owned(),
    };
    let mut all = Vec::new();
    let mut ask = |is_missing: bool, what: Gap, ask: String| {
        if is_missing {
            all.push(Missing { what, ask });
        }
    };
    let nobody = to.is_none_or(|person| is_empty(&person.name));
    ask(nobody, Gap::To, words::MISSING_TO.to_owned());
    let is_noted = |tag: Tag| input.notes.iter().any(|note| note.tag == tag);
    ask(
        kind.example && !waits && !used.contains(&Tag::Impressed) && !is_noted(Tag::Impressed),
        Gap::Impressed,
        impressed,
    );
    ask(
        input.shape == Some(Shape::Addition) && !is_noted(Tag::ToAdd),
        Gap::Addition,
        words::MISSING_ADDITION.to_owned(),
    );
    let has_example = used.iter().any(|tag| *tag != Tag::Impressed);
    let since = input.kind == LetterKind::Second && !input.sent.is_empty();
    ask(
        kind.example && !waits && !has_example,
        Gap::Example,
        if since {
            words::MISSING_EXAMPLE_SINCE.to_owned()
        } else {
            example
        },
    );
    ask(
        wants("achievements")
            && input
                .achievements
                .iter()
                .all(|achievement| is_empty(achievement)),
        Gap::Achievements,
        words::MISSING_ACHIEVEMENTS.to_owned(),
    );
    ask(
        wants("day") && input.day.is_none(),
        Gap::Day,
        kind.ask_day.to_owned(),
    );
    ask(
        wants("job") && is_empty(&input.role),
        Gap::Role,
        words::MISSING_ROLE.to_owned(),
    );
    ask(
        wants("company") && company.is_empty(),
        Gap::Company,
        words::MISSING_COMPANY.to_owned(),
    );
    ask(
        wants("date") && input.interview.is_none(),
        Gap::Interview,
        words::MISSING_INTERVIEW.to_owned(),
    );
    ask(is_empty(&input.me), Gap::Me, words::MISSING_ME.to_owned());
    all
}
