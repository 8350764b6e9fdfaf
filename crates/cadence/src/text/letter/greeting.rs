//! The frame of a letter: greeting and close.

use super::facts::name;
use super::{Input, Register};

/// Words before a name that are not the first name.
const TITLES: [&str; 18] = [
    "Dr",
    "Prof",
    "Professor",
    "Mr",
    "Mrs",
    "Ms",
    "Mx",
    "Miss",
    "Sir",
    "Dame",
    "Herr",
    "Frau",
    "Mme",
    "Mlle",
    "Madame",
    "Monsieur",
    "Rev",
    "Señora",
];

pub(super) fn greeting(input: &Input) -> String {
    let to = name(
        &input
            .to
            .as_ref()
            .map(|it| it.name.clone())
            .unwrap_or_default(),
    );
    let company = name(&input.company);
    let to_them = input.kind.is_to_employer();
    match (to.as_str(), input.register) {
        ("", Register::Formal) if to_them => "Dear Hiring Team,".to_owned(),
        ("", _) if to_them && !company.is_empty() => format!("Dear team at {company},"),
        ("", _) => "Hello,".to_owned(),
        (to, Register::Warm) => format!("Dear {},", first_name(to)),
        (to, _) => format!("Dear {to},"),
    }
}

/// "Anna" of "Anna Berg"; the whole name where the first word is a title or may be the family's.
fn first_name(name: &str) -> &str {
    let first = name.split(' ').next().unwrap_or(name);
    let is_title = TITLES.contains(&first.trim_end_matches('.'));
    let is_initial = first.chars().count() < 3 && first.ends_with('.');
    let is_latin = first.chars().all(|it| u32::from(it) < 0x250);
    let family_first = first.ends_with(',');
    if is_title || is_initial || !is_latin || family_first {
        name
    } else {
        first
    }
}

pub(super) fn close(register: Register) -> &'static str {
    match register {
        Register::Warm => "With warm regards,",
        Register::Plain => "Kind regards,",
        Register::Formal => "Yours sincerely,",
    }
}

pub(super) fn signature(input: &Input) -> String {
    let (me, phone) = (name(&input.me), name(&input.phone));
    let both = format!("{me}\n{phone}");
    both.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_name_is_taken_only_where_it_is_one() {
        assert_eq!(first_name("Anna Berg"), "Anna");
        assert_eq!(first_name("Priya"), "Priya");
        for whole in ["Dr. Berg", "Ms Berg", "J. Berg", "Berg, Anna", "田中 太郎"] {
            assert_eq!(first_name(whole), whole);
        }
    }
}
