use super::{Beat, Missing};
use crate::record::Id;

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The subject of an e-mail.
    pub subject: String,
    /// "Dear Anna,"
    pub greeting: String,
    /// What it says.
    pub paragraphs: Vec<Paragraph>,
    /// "Kind regards,"
    pub close: String,
    /// The name below it, and the telephone number; empty where not known.
    pub signature: String,
    /// What would make it better.
    pub missing: Vec<Missing>,
    /// The observations it draws on.
    pub drawn_on: Vec<Id>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    /// The beats it serves, in its order.
    pub beats: Vec<Beat>,
    /// The words.
    pub text: String,
}

impl Draft {
    /// The whole of it as plain text: greeting, paragraphs, close, signature, a blank line between.
    #[must_use]
    pub fn text(&self) -> String {
        let mut parts = vec![self.greeting.as_str()];
        parts.extend(self.paragraphs.iter().map(|it| it.text.as_str()));
        let close = format!("{}\n{}", self.close, self.signature);
        parts.push(close.trim_end());
        parts.join("\n\n")
    }
}
