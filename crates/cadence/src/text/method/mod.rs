//! The method, rule by rule, in our own words; and what is known about it.

mod articles;
mod evidence;

pub use articles::articles;
pub use evidence::evidence;

use crate::plan::Rule;
use crate::words::method as words;

/// Whose advice it is.
pub const CREDIT: &str = words::CREDIT;

/// A rule of the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Article {
    /// The rule.
    pub rule: Rule,
    /// Its place in an address: "r9".
    pub slug: &'static str,
    /// Its name.
    pub title: &'static str,
    /// What it says.
    pub statement: &'static str,
    /// Why.
    pub why: &'static str,
    /// Where it does not hold, or who disagrees; may be empty.
    pub when_not: &'static str,
}

/// A figure, with where it comes from and what it does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// What was found.
    pub claim: &'static str,
    /// Who found it, where and when.
    pub source: &'static str,
    /// What it does not show.
    pub caveat: &'static str,
    /// The rules it bears on.
    pub rules: &'static [Rule],
}

/// A rule's place in an address: "r9".
#[must_use]
pub fn slug(rule: Rule) -> &'static str {
    article(rule).map_or("", |article| article.slug)
}

/// A rule's number: "R9".
#[must_use]
pub fn label(rule: Rule) -> &'static str {
    match rule {
        Rule::R1 => words::R1,
        Rule::R2 => words::R2,
        Rule::R3 => words::R3,
        Rule::R4 => words::R4,
        Rule::R5 => words::R5,
        Rule::R6 => words::R6,
        Rule::R7 => words::R7,
        Rule::R8 => words::R8,
        Rule::R9 => words::R9,
        Rule::R10 => words::R10,
        Rule::R11 => words::R11,
        Rule::R12 => words::R12,
        Rule::R13 => words::R13,
        Rule::R14 => words::R14,
    }
}

/// The article of a rule.
#[must_use]
pub fn article(rule: Rule) -> Option<&'static Article> {
    articles().iter().find(|article| article.rule == rule)
}

/// The article of a slug, as read from an address.
#[must_use]
pub fn find(slug: &str) -> Option<&'static Article> {
    articles()
        .iter()
        .find(|article| article.slug.eq_ignore_ascii_case(slug))
}
