//! How somebody is addressed: what of a name is a title, a given name, a family name.

use super::Register;
use crate::text::sentence::{capital_name, is_in};
use crate::words::letter as words;

/// Titles of learning, and how they are written in a salutation.
const LEARNED: [(&str, &str); 8] = [
    ("professor", words::TITLE_PROFESSOR),
    ("prof", words::TITLE_PROFESSOR),
    ("dr", words::TITLE_DOCTOR),
    ("doctor", words::TITLE_DOCTOR),
    ("rev", words::TITLE_REVEREND),
    ("reverend", words::TITLE_REVEREND),
    ("sir", words::TITLE_SIR),
    ("dame", words::TITLE_DAME),
];
/// Forms of address that the person typed: they stay as they are.
const FORMS: &str = " mr mrs ms mx miss herr frau mme mlle madame monsieur señor señora sra sister matron chef coach \
                     captain major judge father pastor rabbi imam ";
/// What stands behind a name.
const BEHIND: &str =
    " phd md rn mba msc bsc ba ma jr sr ii iii esq cpa llm llb dds dphil frcs obe mbe cbe ";
/// Words that a family name begins with.
const PARTICLES: &str =
    " van von der den de del della di da do dos du la le el al bin ibn ter ten st ";

/// What stands after "Dear". `addressed`: what the person wants there.
pub(super) fn salutation(name: &str, addressed: &str, register: Register) -> String {
    if !addressed.is_empty() {
        return addressed.to_owned();
    }
    let name = without_extras(&capital_name(name));
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    let titles = words.iter().take_while(|word| is_title(word)).count();
    let (titles, names) = words.split_at(titles.min(words.len()));
    if names.is_empty() || !is_latin(&name) {
        return name;
    }
    let learned = titles
        .iter()
        .filter_map(|word| LEARNED.iter().find(|title| title.0 == bare(word)));
    if let Some((title, written)) =
        learned.min_by_key(|found| LEARNED.iter().position(|title| title == *found))
    {
        let name = match *title {
            "sir" | "dame" => names.first().copied().unwrap_or_default().to_owned(),
            _ => family(names),
        };
        return words::Titled {
            title: written,
            name,
        }
        .text();
    }
    if let Some(form) = titles.iter().find(|title| is_in(&bare(title), FORMS)) {
        let name = if names.len() > 1 {
            family(names)
        } else {
            names.join(" ")
        };
        return words::Titled { title: form, name }.text();
    }
    let first = names.first().copied().unwrap_or_default();
    let is_initial = first.chars().count() < 3 && first.ends_with('.');
    let is_pair = names.iter().any(|name| is_in(name, " and & + "));
    if register == Register::Warm && !is_initial && !is_pair {
        first.to_owned()
    } else {
        names.join(" ")
    }
}

/// "Berg" of "Lena Berg", "van der Berg" of "Lena van der Berg"; the whole of longer names, of
/// which nobody can tell where the family's begins.
fn family(names: &[&str]) -> String {
    let particle = names
        .iter()
        .skip(1)
        .position(|name| is_in(&name.to_lowercase(), PARTICLES));
    match (particle, names.len()) {
        (Some(at), _) => names[at + 1..].join(" "),
        (None, 2) => names[1].to_owned(),
        _ => names.join(" "),
    }
}

/// "Anna Berg" of "Berg, Anna", of "Anna Berg, PhD" and of "Anna Berg (HR)".
fn without_extras(name: &str) -> String {
    let name = name.split(['(', '/', '|']).next().unwrap_or(name).trim();
    let mut parts = name
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default();
    let turned = parts.find(|part| !part.split(' ').all(|word| is_in(&bare(word), BEHIND)));
    let whole = match turned {
        Some(given) if given.split(' ').count() < 3 && first.split(' ').count() < 3 => {
            format!("{given} {first}")
        }
        _ => first.to_owned(),
    };
    let mut words: Vec<&str> = whole.split(' ').collect();
    while words.len() > 2 && words.last().is_some_and(|word| is_in(&bare(word), BEHIND)) {
        words.pop();
    }
    words.join(" ")
}

fn is_title(word: &str) -> bool {
    let bare = bare(word);
    LEARNED.iter().any(|title| title.0 == bare)
        || is_in(&bare, FORMS)
        || is_in(&bare, " med phil rer nat ing habil h c ")
}

fn bare(word: &str) -> String {
    word.to_lowercase().replace('.', "")
}

fn is_latin(name: &str) -> bool {
    name.chars()
        .all(|letter| u32::from(letter) < 0x250 || (0x1E00..0x1F00).contains(&u32::from(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_addressed_without_a_guess() {
        use Register::{Formal, Plain, Warm};
        for (name, register, expected) in [
            ("Anna Berg", Warm, "Anna"),
            ("Anna Berg", Plain, "Anna Berg"),
            ("anna berg", Formal, "Anna Berg"),
            ("tomas", Plain, "Tomas"),
            ("TOMAS REYES", Warm, "Tomas"),
            ("Dr. Lena Okafor", Warm, "Dr. Okafor"),
            ("dr lena okafor", Plain, "Dr. Okafor"),
            ("Prof. Dr. med. Hans Müller", Formal, "Professor Müller"),
            ("Professor Ines Duarte, PhD", Plain, "Professor Duarte"),
            ("Dr. Lena van der Berg", Formal, "Dr. van der Berg"),
            ("Dr. María García López", Formal, "Dr. María García López"),
            ("Anna Berg, RN", Warm, "Anna"),
            ("Berg, Anna", Warm, "Anna"),
            ("Berg, Anna", Formal, "Anna Berg"),
            ("Ms Berg", Warm, "Ms Berg"),
            ("Mr. Tom Reed", Plain, "Mr. Reed"),
            ("Frau Dr. Keller", Formal, "Dr. Keller"),
            ("Professor Dame Margaret Hill", Formal, "Professor Hill"),
            ("Dame Margaret Hill", Formal, "Dame Margaret"),
            ("Matron Blake", Warm, "Matron Blake"),
            ("Tom Reed (HR)", Plain, "Tom Reed"),
            ("J. Berg", Warm, "J. Berg"),
            ("Anna and Tom", Warm, "Anna and Tom"),
            ("田中 太郎", Warm, "田中 太郎"),
            ("Jean-Luc Picard", Warm, "Jean-Luc"),
        ] {
            assert_eq!(salutation(name, "", register), expected, "{name}");
        }
        assert_eq!(salutation("Dr. Lena Okafor", "Lena", Formal), "Lena");
    }
}
