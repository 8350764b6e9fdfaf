use crate::record::Tag;

use super::number::count;

/// How far the notebook is: how many lines, and what a letter could still use (R7).
///
/// `tags`: what each line is about; `letters`: how many letters draw on them, no two alike (R1).
#[must_use]
pub fn notebook(tags: &[Tag], letters: usize) -> String {
    if tags.is_empty() {
        return "Nothing noted yet. One line is enough to begin.".to_owned();
    }
    let lines = match tags.len() {
        1 => "One line.".to_owned(),
        n => format!("{} lines.", capital(n)),
    };
    let has = |tag| tags.contains(&tag);
    let wanted = [
        (!has(Tag::Impressed), "what impressed you"),
        (!has(Tag::Need), "what they need"),
        (
            !has(Tag::WouldDo) && !has(Tag::Landed),
            "what you would do there",
        ),
    ];
    let wanted: Vec<&str> = wanted
        .into_iter()
        .filter_map(|(is_missing, words)| is_missing.then_some(words))
        .collect();
    let letter = if letters > 1 { "letters" } else { "letter" };
    match wanted.as_slice() {
        [] if tags.len() < letters * PER_LETTER => format!(
            "{lines} A few more, and each of the {} letters has something of its own.",
            count(u32::try_from(letters).unwrap_or(u32::MAX))
        ),
        [] => format!("{lines} The {letter} can say what only you saw."),
        [one] => format!("{lines} The {letter} could still use {one}."),
        [rest @ .., last] => {
            format!(
                "{lines} The {letter} could still use {} and {last}.",
                rest.join(", ")
            )
        }
    }
}

/// Lines from which a letter can be told from its neighbour: what impressed, and an example.
const PER_LETTER: usize = 2;

fn capital(n: usize) -> String {
    let words = count(u32::try_from(n).unwrap_or(u32::MAX));
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words,
    }
}
