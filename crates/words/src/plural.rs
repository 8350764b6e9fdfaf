use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::Error;

/// So far numbers are tried: every rule of Unicode's that has an end ends before.
const TRIED: usize = 1_000;
/// A category with more numbers than this has no end.
const FEW: usize = 20;

/// Which numbers are of which plural category, by Unicode's rules (CLDR).
pub(crate) struct Plurals {
    language: LanguageIdentifier,
    /// The categories that are not "other", with all their numbers.
    categories: Vec<(&'static str, Vec<usize>)>,
}

impl Plurals {
    /// # Errors
    /// A language without rules.
    pub(crate) fn of(language: LanguageIdentifier) -> Result<Self, Error> {
        let rules = PluralRules::create(language.clone(), PluralRuleType::CARDINAL)
            .map_err(|problem| Error::Language(format!("{language}: {problem}")))?;
        let mut categories: Vec<(&'static str, Vec<usize>)> = Vec::new();
        for number in 0..TRIED {
            let name = rules.select(number).map(name).unwrap_or(OTHER);
            if name == OTHER {
                continue;
            }
            match categories.iter_mut().find(|(other, _)| *other == name) {
                Some((_, numbers)) => numbers.push(number),
                None => categories.push((name, vec![number])),
            }
        }
        Ok(Self {
            language,
            categories,
        })
    }

    /// The numbers of a category, as a pattern of Rust's.
    ///
    /// # Errors
    /// A name that is no category of this language, or one without an end.
    pub(crate) fn pattern(&self, category: &str) -> Result<String, String> {
        let found = self.categories.iter().find(|(name, _)| *name == category);
        let Some((_, numbers)) = found else {
            let known: Vec<_> = self.categories.iter().map(|(name, _)| *name).collect();
            return Err(format!(
                "[{category}] is no number and no plural category of {}, which has {} and {OTHER}",
                self.language,
                known.join(", ")
            ));
        };
        if numbers.len() > FEW {
            // A language that needs it needs the rule itself here, as Polish does.
            return Err(format!(
                "[{category}] of {} is of numbers without an end, which is not made into Rust yet",
                self.language
            ));
        }
        let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
        Ok(numbers.join(" | "))
    }
}

/// The category of all the rest.
pub(crate) const OTHER: &str = "other";

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => OTHER,
    }
}
