//! Contact cards, in and out.

use cadence::record::{Contact, ContactKind};
use calcard::common::IanaString;
use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardParameterName, VCardProperty, VCardType, VCardValue,
    VCardVersion,
};
use calcard::{Entry, Parser};

use super::acquaintance::{add, also};
use super::decode::decode;
use super::found::{FoundPerson, one_line};
use super::table::clip;
use super::{Content, ImportError, LARGEST};
use crate::words::import::found as words;
use crate::words::import::told as told_words;

/// More people than this nobody looks through.
const MOST_CARDS: usize = 5_000;

/// The people of a file of contact cards: vCard 2.1, 3.0 and 4.0.
///
/// # Errors
/// An [`ImportError`]: nobody with a name is in it.
pub fn read_cards(bytes: &[u8]) -> Result<Content, ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    let text = decode(bytes)?;
    // A card at a time, so that a broken one spoils no other.
    let mut people = Vec::new();
    let mut nameless = 0;
    let mut cards = cards(&text);
    for card in cards.by_ref().take(MOST_CARDS) {
        match Parser::new(card).vcard() {
            Entry::VCard(card) => match person(&card) {
                Some(person) => people.push(person),
                None => nameless += 1,
            },
            _ => nameless += 1,
        }
    }
    let unread = match cards.count() {
        0 => Vec::new(),
        count => vec![(
            told_words::SkippedCards { count }.text(),
            ImportError::TooManyCards,
        )],
    };
    if people.is_empty() {
        return Err(ImportError::NoCard);
    }
    Ok(Content {
        people,
        nameless,
        unread,
        ..Content::default()
    })
}

/// What stands behind each `BEGIN:VCARD`, up to the next one.
fn cards(text: &str) -> impl Iterator<Item = &str> {
    let mut starts = Vec::new();
    let mut place = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().eq_ignore_ascii_case("BEGIN:VCARD") {
            starts.push((place, place + line.len()));
        }
        place += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|(start, _)| *start).collect();
    let ends = ends.into_iter().chain([text.len()]);
    starts
        .into_iter()
        .zip(ends)
        .map(|((_, start), end)| &text[start..end])
}

fn person(card: &VCard) -> Option<FoundPerson> {
    let first = |property: VCardProperty| {
        let mut all = card.entries.iter().filter(|entry| entry.name == property);
        all.find_map(|entry| text_of(entry).filter(|text| !text.is_empty()))
    };
    let name = first(VCardProperty::Fn).or_else(|| name(card))?;
    let note = card
        .entries
        .iter()
        .find(|entry| entry.name == VCardProperty::Note)
        .and_then(|entry| entry.values.first()?.as_text())
        .map(|note| clip(note.trim(), 2_000));
    let mut note = note.unwrap_or_default();
    let ([phone, email], others) = reached_by(card);
    for other in others {
        add(&mut note, &other);
    }
    Some(FoundPerson {
        contact: Contact {
            kind: ContactKind::Interviewer,
            name,
            title: first(VCardProperty::Title)
                .or_else(|| first(VCardProperty::Role))
                .unwrap_or_default(),
            phone,
            email,
            note,
            ..Contact::default()
        },
        company: first(VCardProperty::Org).unwrap_or_default(),
    })
}

/// The first part of a value, as one line.
fn text_of(entry: &VCardEntry) -> Option<String> {
    let text = entry.values.first()?.as_text()?;
    Some(clip(&one_line(text), 300))
}

/// Given name and family name of a card that has no name as it is written.
fn name(card: &VCard) -> Option<String> {
    let entry = card
        .entries
        .iter()
        .find(|entry| entry.name == VCardProperty::N)?;
    let part = |place: usize| {
        entry
            .values
            .get(place)
            .and_then(VCardValue::as_text)
            .unwrap_or("")
    };
    let name = one_line(&format!("{} {}", part(1), part(0)));
    Some(name).filter(|name| !name.is_empty())
}

/// The number to call and the address to write to, and as lines of a note all others: one that the
/// card prefers, else the first, goes before; a fax is nobody's to call.
fn reached_by(card: &VCard) -> ([String; 2], Vec<String>) {
    let all = |property: VCardProperty| {
        let entries = card.entries.iter().filter(|entry| entry.name == property);
        let mut entries: Vec<&VCardEntry> = entries.collect();
        entries.sort_by_key(|entry| (is_marked(entry, "fax"), !is_marked(entry, "pref")));
        entries
    };
    let text = |entry: &VCardEntry| {
        let text = text_of(entry).unwrap_or_default();
        text.trim_start_matches("tel:").to_owned()
    };
    let mut firsts = [String::new(), String::new()];
    let mut others = Vec::new();
    for (first, property) in firsts
        .iter_mut()
        .zip([VCardProperty::Tel, VCardProperty::Email])
    {
        for entry in all(property) {
            let text = text(entry);
            if text.is_empty() {
                continue;
            }
            if is_marked(entry, "fax") {
                others.push(words::NoteFax { number: text }.text());
            } else if first.is_empty() {
                *first = text;
            } else if *first != text {
                others.push(also(&text));
            }
        }
    }
    (firsts, others)
}

/// Whether a line of a card bears a mark: that it is a fax, or the one that is preferred.
fn is_marked(entry: &VCardEntry, word: &str) -> bool {
    entry.params.iter().any(|param| {
        let value = match &param.value {
            calcard::vcard::VCardParameterValue::Text(text) => text.as_str(),
            calcard::vcard::VCardParameterValue::Type(kind) => kind.as_str(),
            _ => "",
        };
        let named = matches!(&param.name, VCardParameterName::Other(name) if name.eq_ignore_ascii_case(word));
        named || value.eq_ignore_ascii_case(word)
    })
}

/// People as contact cards (vCard 3.0, which every address book reads), with where they work.
#[must_use]
pub fn write_cards<'a>(people: impl Iterator<Item = (&'a Contact, &'a str)>) -> String {
    let mut file = String::new();
    for (contact, company) in people {
        // Written into memory: it can't fail.
        card_of(contact, company)
            .write_to(&mut file, VCardVersion::V3_0)
            .ok();
    }
    file
}

fn card_of(contact: &Contact, company: &str) -> VCard {
    let Contact {
        kind: _,
        name,
        title,
        phone,
        email,
        pronounced,
        addressed: _,
        hours,
        note,
        roster: _,
    } = contact;
    let line = |text: &str| one_line(text);
    let (given, family) = match name.trim().rsplit_once(char::is_whitespace) {
        Some((given, family)) => (line(given), line(family)),
        None => (String::new(), line(name)),
    };
    let said = match pronounced.trim() {
        "" => String::new(),
        sound => words::CardSaid { sound }.text(),
    };
    let notes = [said.as_str(), hours.trim(), note.trim()];
    let notes: Vec<&str> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    let text = |property: VCardProperty, text: String| {
        (!text.is_empty()).then(|| VCardEntry::new(property).with_value(text))
    };
    let mut n = VCardEntry::new(VCardProperty::N);
    n.values = [family, given, String::new(), String::new(), String::new()]
        .map(VCardValue::Text)
        .to_vec();
    let kind = |entry: VCardEntry, kind: VCardType| {
        entry.with_param(VCardParameter::new(VCardParameterName::Type, kind))
    };
    let entries = [
        text(VCardProperty::Fn, line(name)),
        Some(n),
        text(VCardProperty::Org, line(company)),
        text(VCardProperty::Title, line(title)),
        text(VCardProperty::Tel, line(phone)).map(|entry| kind(entry, VCardType::Work)),
        text(VCardProperty::Email, line(email)).map(|entry| kind(entry, VCardType::Work)),
        text(VCardProperty::Note, notes.join("\n")),
    ];
    VCard {
        entries: entries.into_iter().flatten().collect(),
    }
}
