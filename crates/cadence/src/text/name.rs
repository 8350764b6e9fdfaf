use crate::record::{Contact, ContactKind, Id, Opportunity};
use crate::words::list as words;

/// The names in an opportunity, each `None` where nothing was typed, so that a sentence can be
/// chosen that does without it.
#[derive(Clone, Copy)]
pub(super) struct Names<'a>(pub(super) &'a Opportunity);

impl<'a> Names<'a> {
    /// The employer.
    pub(super) fn company(self) -> Option<&'a str> {
        known(&self.0.details.as_ref()?.company)
    }

    /// The job.
    pub(super) fn role(self) -> Option<&'a str> {
        known(&self.0.details.as_ref()?.role)
    }

    /// The job, where it is short and plain enough to be said in a sentence.
    pub(super) fn spoken_role(self) -> Option<&'a str> {
        self.role().filter(|role| is_spoken(role))
    }

    /// The agency.
    pub(super) fn agency(self) -> Option<&'a str> {
        known(&self.0.details.as_ref()?.agency)
    }

    /// The person of this id.
    pub(super) fn person(self, id: Option<&Id>) -> Option<&'a str> {
        known(&self.0.contact(id?)?.name)
    }

    /// The first named person of a kind, by id.
    pub(super) fn first(self, kind: ContactKind) -> Option<&'a str> {
        let mut people = self.0.contacts_of(kind);
        people.find_map(|(_, contact): (_, &Contact)| known(&contact.name))
    }

    /// The counselor by name, else the agency.
    pub(super) fn counselor(self) -> Option<&'a str> {
        self.first(ContactKind::Counselor).or_else(|| self.agency())
    }

    /// These people in a row: "Anna Berg, Tom Reed and Priya"; `None` if no name is known.
    pub(super) fn row(self, ids: &[Id]) -> Option<String> {
        let mut names = Vec::new();
        for name in ids.iter().filter_map(|id| self.person(Some(id))) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let (last, rest) = names.split_last()?;
        Some(if rest.is_empty() {
            (*last).to_owned()
        } else {
            let first = rest.join(words::COMMA);
            words::And { first, last }.text()
        })
    }
}

/// Words of a role that is said in a sentence.
const ROLE_WORDS: usize = 4;

/// Whether a role reads well between "the" and "job": few words, each with its capital, no signs.
pub(super) fn is_spoken(role: &str) -> bool {
    let words: Vec<&str> = role.split(' ').collect();
    let is_titled = |word: &&str| {
        let small = ["of", "and", "for", "the", "to", "in"];
        word.starts_with(char::is_uppercase) || small.contains(word)
    };
    let is_plain =
        |letter: char| letter.is_alphabetic() || letter == ' ' || letter == '-' || letter == '&';
    let is_plain = role.chars().all(is_plain);
    is_plain && words.len() <= ROLE_WORDS && words.iter().all(is_titled)
}

/// What was typed, without the space around it; `None` if that is nothing.
pub(super) fn known(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty()).then_some(text)
}

/// What somebody wrote, on one line and without its full stop, so that it can stand in a sentence.
pub(super) fn phrase(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.trim_end_matches(['.', ';', ',', ':', '!', ' ']);
    known(line).map(str::to_owned)
}
