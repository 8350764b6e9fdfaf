//! Which lines of the notebook a letter may use: each goes into one letter only, so that no two
//! are alike (R1).

use super::fragment::{Fragment, fragment};
use super::speaker::said;
use super::{Input, Kind, Noted};
use crate::record::{Id, Tag};

/// A line of the notebook that this letter may use.
pub(super) struct Dealt {
    pub(super) id: Id,
    pub(super) tag: Tag,
    pub(super) fragment: Fragment,
    /// The one it goes to said it.
    pub(super) is_theirs: bool,
    /// Another said it: the name.
    pub(super) speaker: Option<String>,
}

const ORDER: [Tag; 5] = [
    Tag::Impressed,
    Tag::Need,
    Tag::WouldDo,
    Tag::Landed,
    Tag::WhoSaid,
];

/// The lines for the one this letter goes to: what they said first, then their share of the rest.
pub(super) fn deal(input: &Input) -> Vec<Dealt> {
    let to_them = input.kind.is_to_employer();
    let (letters, mine) = if input.kind == Kind::AfterInterview {
        (input.letters(), input.place())
    } else {
        (1, 0)
    };
    let mut counts: Vec<(usize, [usize; 5])> = vec![(0, [0; 5]); letters];
    let mut dealt: Vec<(usize, Dealt)> = Vec::new();
    let mut open: Vec<(usize, Dealt)> = Vec::new();
    for (tag, note) in in_order(&input.notes) {
        let (person, text) = said(input, note);
        let Some(fragment) = fragment(note.tag, &text, to_them) else {
            continue;
        };
        let place = person.and_then(|it| input.people.iter().position(|other| other == it));
        let to = input.to.as_ref();
        let is_to = person
            .is_some_and(|it| to.is_some_and(|to| to == it || (to.id.is_some() && to.id == it.id)));
        let name = person.map(|it| it.name.trim()).filter(|it| !it.is_empty());
        let it = Dealt {
            id: note.id.clone(),
            tag: note.tag,
            fragment,
            is_theirs: is_to,
            speaker: name.filter(|_| !is_to).map(str::to_owned),
        };
        match place.filter(|_| letters > 1) {
            Some(to) => dealt.push((count(&mut counts, to, tag), it)),
            None => open.push((tag, it)),
        }
    }
    for (tag, it) in open {
        let fewest = counts.iter().enumerate();
        let to = fewest.min_by_key(|(place, (all, tags))| (*all, tags[tag], *place));
        let to = to.map_or(0, |(place, _)| place);
        dealt.push((count(&mut counts, to, tag), it));
    }
    dealt.retain(|(to, _)| *to == mine);
    dealt.sort_by_key(|(_, it)| (it.tag == Tag::WhoSaid && !it.is_theirs, !it.is_theirs));
    dealt.into_iter().map(|(_, it)| it).collect()
}

/// Counts one of a tag for a letter.
fn count(counts: &mut [(usize, [usize; 5])], to: usize, tag: usize) -> usize {
    if let Some((all, tags)) = counts.get_mut(to) {
        *all += 1;
        tags[tag] += 1;
    }
    to
}

/// By tag, each with its place, in the notebook's order within one.
fn in_order(notes: &[Noted]) -> Vec<(usize, &Noted)> {
    let place = |it: &Noted| ORDER.iter().position(|tag| *tag == it.tag).unwrap_or(0);
    let mut all: Vec<_> = notes.iter().map(|it| (place(it), it)).collect();
    all.sort_by_key(|it| it.0);
    all
}
