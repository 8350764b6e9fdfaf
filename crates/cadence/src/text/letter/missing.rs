use super::words::words;
use super::{Input, Kind, Shape, facts, fill};
use crate::record::Tag;

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
    let kind = words(input.kind);
    let wants = |slot: &str| {
        let banks = kind.banks.iter().flat_map(|it| it.lines);
        let mut lines = banks.chain(kind.subjects);
        lines.any(|(_, line)| fill::mentions(line, slot))
    };
    let is_empty = |text: &str| facts::name(text).is_empty();
    let to = input.to.as_ref();
    let company = facts::company(&input.company);
    let there = if company.is_empty() {
        "there".to_owned()
    } else {
        format!("at {company}")
    };
    let with = match to
        .map(|it| facts::name(&it.name))
        .filter(|it| !it.is_empty())
    {
        Some(name) if input.kind.is_to_employer() => {
            format!(" with {}", crate::text::sentence::capital_name(&name))
        }
        _ => String::new(),
    };
    let mut all = Vec::new();
    let mut ask = |is_missing: bool, what: Gap, ask: String| {
        if is_missing {
            all.push(Missing { what, ask });
        }
    };
    let nobody = to.is_none_or(|it| is_empty(&it.name));
    ask(
        nobody,
        Gap::To,
        "Who is it for? A letter to a name is read first.".to_owned(),
    );
    let is_noted = |tag: Tag| input.notes.iter().any(|it| it.tag == tag);
    ask(
        kind.example && !waits && !used.contains(&Tag::Impressed) && !is_noted(Tag::Impressed),
        Gap::Impressed,
        format!("What did you see or hear {there} that you told somebody about afterwards?"),
    );
    ask(
        input.shape == Some(Shape::Addition) && !is_noted(Tag::ToAdd),
        Gap::Addition,
        "What would you add to one of your answers?".to_owned(),
    );
    let has_example = used.iter().any(|it| *it != Tag::Impressed);
    let since = input.kind == Kind::Second && !input.sent.is_empty();
    ask(
        kind.example && !waits && !has_example,
        Gap::Example,
        if since {
            "What has come to mind about the work since you last wrote?".to_owned()
        } else {
            format!(
                "What came up{with} that only you can say: a need, an idea, an answer that landed?"
            )
        },
    );
    ask(
        wants("achievements") && input.achievements.iter().all(|it| is_empty(it)),
        Gap::Achievements,
        "Which work that you did together should be mentioned?".to_owned(),
    );
    ask(
        wants("day") && input.day.is_none(),
        Gap::Day,
        kind.ask_day.to_owned(),
    );
    ask(
        wants("job") && is_empty(&input.role),
        Gap::Role,
        "What is the job called?".to_owned(),
    );
    ask(
        wants("company") && company.is_empty(),
        Gap::Company,
        "Which employer is it?".to_owned(),
    );
    ask(
        wants("date") && input.interview.is_none(),
        Gap::Interview,
        "On which day was the interview?".to_owned(),
    );
    ask(
        is_empty(&input.me),
        Gap::Me,
        "What is your name? It goes below the letter.".to_owned(),
    );
    all
}
