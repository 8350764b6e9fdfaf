//! Which lines of the notebook a letter may use: each goes into one letter only, so that no two
//! are alike (R1).

use super::repeat::Sent;
use super::speaker::said;
use super::{Input, LetterKind, Noted, Recipient};
use crate::record::{Id, Tag};
use crate::text::sentence::{Unfit, begin, capital_name, fit, is_begun, speaks_of, tidy};

/// A line of the notebook that this letter may use.
pub(super) struct Dealt {
    pub(super) id: Id,
    pub(super) tag: Tag,
    /// As it was taken down, without who said it.
    pub(super) note: String,
    /// What the person made of it.
    pub(super) typed: String,
    /// The same, fit to be sent to the one this letter goes to.
    pub(super) sentence: Option<String>,
    pub(super) unfit: Option<Unfit>,
    /// Its note makes a whole sentence as it is: a yes is enough.
    pub(super) is_easy: bool,
    /// Who said it: the name.
    pub(super) speaker: Option<String>,
    /// The one it goes to said it.
    is_theirs: bool,
}

const ORDER: [Tag; 6] = [
    Tag::Impressed,
    Tag::Need,
    Tag::WouldDo,
    Tag::Landed,
    Tag::WhoSaid,
    Tag::ToAdd,
];

/// The lines for the one this letter goes to: what they said first, then their share of the rest.
/// A sentence that went out already is not dealt again.
pub(super) fn deal(input: &Input, sent: &Sent) -> Vec<Dealt> {
    let (letters, mine) = if input.kind == LetterKind::AfterInterview {
        (input.letters(), input.place())
    } else {
        (1, 0)
    };
    let mut counts: Vec<(usize, [usize; 6])> = vec![(0, [0; 6]); letters];
    let mut dealt: Vec<(usize, Dealt)> = Vec::new();
    let mut open: Vec<(usize, Dealt)> = Vec::new();
    for (tag, note) in in_order(&input.notes) {
        if input.left_out.contains(&note.id) {
            continue;
        }
        let (person, text) = said(input, note);
        let line = ready(input, note, person, text);
        if line
            .sentence
            .as_ref()
            .is_some_and(|sentence| sent.has(sentence))
        {
            continue;
        }
        if line.note.is_empty() && line.sentence.is_none() {
            continue;
        }
        let place = person.and_then(|person| input.people.iter().position(|other| other == person));
        match place.filter(|_| letters > 1) {
            Some(to) => dealt.push((count(&mut counts, to, tag), line)),
            None => open.push((tag, line)),
        }
    }
    for (tag, line) in open {
        let fewest = counts.iter().enumerate();
        let is_of = |place: usize| {
            let person = input.people.get(place).filter(|_| letters > 1);
            person.is_some_and(|person| speaks_of(&line.typed, &person.name))
        };
        let to = fewest.min_by_key(|(place, (all, tags))| (is_of(*place), *all, tags[tag], *place));
        let to = to.map_or(0, |(place, _)| place);
        dealt.push((count(&mut counts, to, tag), line));
    }
    dealt.retain(|(to, _)| *to == mine);
    dealt.sort_by_key(|(_, line)| (line.tag == Tag::WhoSaid && !line.is_theirs, !line.is_theirs));
    dealt.into_iter().map(|(_, line)| line).collect()
}

/// A line with its sentence, if that can go to the one this letter is for.
fn ready(input: &Input, note: &Noted, person: Option<&Recipient>, text: String) -> Dealt {
    let to = input.to.as_ref();
    let same = |person: &Recipient| {
        to.is_some_and(|to| to == person || (to.id.is_some() && to.id == person.id))
    };
    let is_theirs = person.is_some_and(same);
    let names = input.names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let typed = match note.sentence.trim() {
        // A note that was taken down as a whole sentence is one.
        "" if is_begun(note.tag, note.text.trim()) && note.text.trim().ends_with('.') => {
            note.text.trim()
        }
        typed => typed,
    };
    let said = typed.is_empty().then(String::new).unwrap_or_else(|| {
        let whole = tidy(typed, &names);
        match to {
            Some(to) => to_themselves(&whole, &to.name),
            None => whole,
        }
    });
    let (sentence, unfit) = if said.is_empty() {
        (None, None)
    } else if let Some(to) = to.filter(|to| speaks_of(&said, &to.name)) {
        (None, Some(Unfit::OfReader(capital_name(to.name.trim()))))
    } else {
        match fit(note.tag, &said, &names) {
            Ok(()) => (Some(said), None),
            Err(unfit) => (None, Some(unfit)),
        }
    };
    let speaker = person
        .map(|person| capital_name(person.name.trim()))
        .filter(|name| !name.is_empty());
    let is_easy = sentence.is_none()
        && typed.is_empty()
        && begin(note.tag, &text, speaker.as_deref(), &names).is_whole;
    Dealt {
        is_easy,
        id: note.id.clone(),
        tag: note.tag,
        note: text.trim().to_owned(),
        typed: typed.to_owned(),
        sentence,
        unfit,
        speaker,
        is_theirs,
    }
}

/// "You said that …" of "Tom Reed said that …", where Tom Reed reads it.
fn to_themselves(sentence: &str, name: &str) -> String {
    let name = capital_name(name.trim());
    let first = name.split(' ').next().unwrap_or_default();
    for name in [name.as_str(), first] {
        let Some(rest) = sentence.strip_prefix(name).filter(|_| !name.is_empty()) else {
            continue;
        };
        if VERBS.iter().any(|verb| rest.starts_with(verb)) {
            return format!("You{rest}");
        }
    }
    sentence.to_owned()
}

/// Verbs that are the same of him, of her and of you.
const VERBS: [&str; 8] = [
    " said ",
    " told ",
    " spoke ",
    " mentioned ",
    " explained ",
    " described ",
    " showed ",
    " asked ",
];

/// Counts one of a tag for a letter.
fn count(counts: &mut [(usize, [usize; 6])], to: usize, tag: usize) -> usize {
    if let Some((all, tags)) = counts.get_mut(to) {
        *all += 1;
        tags[tag] += 1;
    }
    to
}

/// By tag, each with its place, in the notebook's order within one.
fn in_order(notes: &[Noted]) -> Vec<(usize, &Noted)> {
    let place = |note: &Noted| ORDER.iter().position(|tag| *tag == note.tag).unwrap_or(0);
    let mut all: Vec<_> = notes.iter().map(|note| (place(note), note)).collect();
    all.sort_by_key(|(place, _)| *place);
    all
}
