//! Somebody who is known already, and what a file adds to what is known of them.

use cadence::record::Contact;

use super::fold::fold;
use crate::words::import::found as words;

/// Whether two are the same person, at one employer: by their address, or by their name.
pub(super) fn is_same(one: &Contact, other: &Contact) -> bool {
    let mail = |contact: &Contact| contact.email.trim().to_lowercase();
    let has_mail = !one.email.trim().is_empty();
    let name = fold(&one.name);
    has_mail && mail(one) == mail(other) || !name.is_empty() && name == fold(&other.name)
}

/// What is known of somebody, and what is new beside it. There is room for one number and one
/// address: others go into the note, and so does another note.
pub(super) fn joined(known: &Contact, new: &Contact) -> Contact {
    let or = |own: &str, new: &str| if own.trim().is_empty() { new } else { own }.to_owned();
    let mut both = Contact {
        title: or(&known.title, &new.title),
        phone: or(&known.phone, &new.phone),
        email: or(&known.email, &new.email),
        note: or(&known.note, &new.note),
        ..known.clone()
    };
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let is_told = |note: &str, text: &str| note.contains(text.trim());
    for line in new.note.lines() {
        add(&mut both.note, line);
    }
    let note = digits(&both.note);
    if digits(&both.phone) != digits(&new.phone) && !note.contains(&digits(&new.phone)) {
        add(&mut both.note, &also(&new.phone));
    }
    if fold(&both.email) != fold(&new.email) && !is_told(&both.note, &new.email) {
        add(&mut both.note, &also(&new.email));
    }
    both
}

/// A further number or address, as a line of a note.
pub(super) fn also(text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => words::NoteAlso { text }.text(),
    }
}

/// Adds a line to a note, if it is not in it.
pub(super) fn add(note: &mut String, line: &str) {
    let line = line.trim();
    if line.is_empty() || note.contains(line) {
        return;
    }
    if !note.is_empty() {
        note.push('\n');
    }
    note.push_str(line);
}
