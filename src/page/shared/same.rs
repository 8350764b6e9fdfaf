//! Whether two companies, or two roles, are one and the same as people write them.

use cadence::record::Id;

use crate::browser;
use crate::state::Data;

/// What stands behind a company's name and says only what sort of company it is.
const LEGAL_FORMS: [&str; 34] = [
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "eg",
    "ev",
    "gmbh",
    "inc",
    "incorporated",
    "kg",
    "kk",
    "limited",
    "llc",
    "llp",
    "ltd",
    "nv",
    "oy",
    "oyj",
    "plc",
    "pty",
    "sa",
    "sarl",
    "sas",
    "se",
    "spa",
    "srl",
    "ug",
];

/// An opening that is here, by what its company and its role come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOpening {
    pub id: Id,
    pub company: String,
    pub role: String,
    pub is_active: bool,
    company_key: String,
    role_key: String,
}

impl KnownOpening {
    /// All that are here.
    pub fn all(data: &Data) -> Vec<Self> {
        let known = data.openings().filter_map(|(opening, plan)| {
            let details = opening.details.as_ref()?;
            Some(Self::new(
                opening.id.clone(),
                &details.company,
                &details.role,
                plan.active,
            ))
        });
        known.collect()
    }

    fn new(id: Id, company: &str, role: &str, is_active: bool) -> Self {
        Self {
            id,
            company_key: company_key(&decomposed(company)),
            role_key: key(&decomposed(role)),
            company: company.trim().to_owned(),
            role: role.trim().to_owned(),
            is_active,
        }
    }
}

/// What is known of a company and a role that are being typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum KnownMatch {
    /// Nothing.
    #[default]
    Nothing,
    /// The company, with another role or none typed yet.
    Company(KnownOpening),
    /// Both.
    Both(KnownOpening),
}

impl KnownMatch {
    /// What of it is among `all`; an opening that is active before one that is closed.
    pub fn find(all: &[KnownOpening], company: &str, role: &str) -> Self {
        let company = company_key(&decomposed(company));
        let role = key(&decomposed(role));
        if company.is_empty() {
            return Self::Nothing;
        }
        let same = all.iter().filter(|known| known.company_key == company);
        let first = |role: Option<&str>| {
            let fits = same
                .clone()
                .filter(|known| role.is_none_or(|role| known.role_key == role));
            fits.max_by_key(|known| known.is_active).cloned()
        };
        match (first(Some(&role)), first(None)) {
            (Some(both), _) => Self::Both(both),
            (None, Some(company)) => Self::Company(company),
            (None, None) => Self::Nothing,
        }
    }
}

/// A text with its accents behind their letters. Most have none, and need nobody to look.
fn decomposed(text: &str) -> String {
    match text.is_ascii() {
        true => text.to_owned(),
        false => browser::decomposed(text),
    }
}

/// Letters and digits alone, small and without accents.
fn key(decomposed: &str) -> String {
    words(decomposed).concat()
}

/// As [`key`], without what sort of company it is.
fn company_key(decomposed: &str) -> String {
    let mut words = words(decomposed);
    // "Co" alone may be all of a name.
    while words.len() > 1
        && words
            .last()
            .is_some_and(|word| LEGAL_FORMS.contains(&word.as_str()))
    {
        words.pop();
    }
    words.concat()
}

fn words(decomposed: &str) -> Vec<String> {
    let is_accent = |letter: char| ('\u{300}'..='\u{36f}').contains(&letter);
    // "S.A." is one word; "&" stands between two.
    let is_within = |letter: char| is_accent(letter) || ".'’".contains(letter);
    let kept: String = decomposed
        .chars()
        .filter(|letter| !is_within(*letter))
        .collect();
    let words = kept.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(folded).collect()
}

/// Letters that no accent makes, as they are written where a keyboard has them not.
fn folded(word: &str) -> String {
    let small = word.to_lowercase();
    small
        .replace('ß', "ss")
        .replace('ø', "o")
        .replace('æ', "ae")
        .replace('ł', "l")
        .replace('đ', "d")
}

#[cfg(test)]
mod tests {
    use super::{KnownMatch, KnownOpening, company_key, key};

    fn known(id: &str, company: &str, role: &str, is_active: bool) -> KnownOpening {
        KnownOpening::new(id.into(), company, role, is_active)
    }

    #[test]
    fn a_company_is_the_same_however_it_is_written() {
        for (one, other) in [
            ("Halden", "HALDEN "),
            ("Halden Ltd", "halden"),
            ("Halden GmbH & Co. KG", "Halden"),
            ("Deep Water Inc.", "DeepWater"),
            ("Cafe\u{301} Noir S.A.", "Cafe Noir"),
            ("Strauß", "Strauss"),
            ("Ørsted A/S", "Orsted A/S"),
            ("O’Neill", "ONeill"),
        ] {
            assert_eq!(company_key(one), company_key(other), "{one}, {other}");
        }
        for (one, other) in [("Halden", "Halder"), ("Co", "Halden"), ("北斗", "南斗")] {
            assert_ne!(company_key(one), company_key(other), "{one}, {other}");
        }
        assert_eq!(company_key("Co"), "co");
        assert_eq!(key("Co-Pilot"), key("copilot"));
        // Of a role every word counts.
        assert_ne!(key("Analyst SE"), key("Analyst"));
    }

    #[test]
    fn company_and_role_make_an_opening() {
        let all = [
            known("closed", "Halden Ltd", "Analyst", false),
            known("lead", "Halden", "Lead", true),
            known("open", "Halden", "Analyst", true),
        ];
        let id = |company: &str, role: &str| match KnownMatch::find(&all, company, role) {
            KnownMatch::Nothing => String::new(),
            KnownMatch::Company(known) => format!("company {}", known.role),
            KnownMatch::Both(known) => known.id.0,
        };
        assert_eq!(id("halden gmbh", "ANALYST"), "open");
        assert_eq!(id("Halden", "lead"), "lead");
        assert_eq!(id("Halden", "Driver"), "company Analyst");
        assert_eq!(id("Halden", ""), "company Analyst");
        assert_eq!(id("Corvo", "Lead"), "");
        assert_eq!(id(" ", "Lead"), "");
        assert_eq!(
            KnownMatch::find(&all[..1], "Halden", "Analyst"),
            KnownMatch::Both(all[0].clone())
        );
    }
}
