use super::number::small_number;
use crate::record::Tag;
use crate::words::list as list_words;
use crate::words::notebook as words;

/// How far the notebook is: how many lines, and what a letter could still use (R7).
///
/// `tags`: what each line is about; `letters`: how many letters draw on them, no two alike (R1).
#[must_use]
pub fn notebook(tags: &[Tag], letters: usize) -> String {
    if tags.is_empty() {
        return words::NONE.to_owned();
    }
    let lines = words::Lines { count: tags.len() }.text();
    let has = |tag| tags.contains(&tag);
    let wanted = [
        (!has(Tag::Impressed), words::IMPRESSED),
        (!has(Tag::Need), words::NEED),
        (!has(Tag::WouldDo) && !has(Tag::Landed), words::WOULD_DO),
    ];
    let wanted: Vec<&str> = wanted
        .into_iter()
        .filter_map(|(is_missing, thing)| is_missing.then_some(thing))
        .collect();
    let things = match wanted.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        [rest @ .., last] => {
            let first = rest.join(list_words::COMMA);
            Some(list_words::And { first, last }.text())
        }
    };
    let is_few = tags.len() < letters * PER_LETTER;
    // None yet is spoken of as the one to come.
    let one_or_more = letters.max(1);
    let rest = match things {
        None if is_few => words::Few {
            number: small_number(letters),
        }
        .text(),
        None => words::Enough {
            letters: one_or_more,
        }
        .text(),
        Some(things) => words::CouldUse {
            letters: one_or_more,
            things,
        }
        .text(),
    };
    format!("{lines} {rest}")
}

/// Lines from which a letter can be told from its neighbour: what impressed, and an example.
const PER_LETTER: usize = 2;
