use super::{Beat, Missing, Shape};
use crate::record::{Id, Tag};
use crate::text::sentence::Unfit;

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The subject of an e-mail; empty for a short message.
    pub subject: String,
    /// "Dear Anna,"
    pub greeting: String,
    /// What it says.
    pub paragraphs: Vec<Paragraph>,
    /// "Kind regards,"; empty for a short message.
    pub close: String,
    /// The name below it, and the telephone number; empty where not known.
    pub signature: String,
    /// How it is built.
    pub shape: Option<Shape>,
    /// What would make it better.
    pub missing: Vec<Missing>,
    /// The observations whose sentences stand in it.
    pub drawn_on: Vec<Id>,
    /// The notes that belong in its open places, in their order.
    pub open: Vec<OpenNote>,
    /// Notes of this letter's share that are not finished and not missed in it.
    pub unused: Vec<OpenNote>,
}

/// A note that is not yet a sentence to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenNote {
    /// The observation.
    pub id: Id,
    /// What it is about.
    pub tag: Tag,
    /// As it was taken down.
    pub note: String,
    /// Who said it, by name, where that is known.
    pub speaker: Option<String>,
    /// What the person made of it so far.
    pub sentence: String,
    /// Why that can't be sent, where there is something.
    pub unfit: Option<Unfit>,
    /// What stands in the letter for it.
    pub mark: String,
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
        parts.extend(
            self.paragraphs
                .iter()
                .map(|paragraph| paragraph.text.as_str()),
        );
        let close = format!("{}\n{}", self.close, self.signature);
        parts.push(close.trim());
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    /// The words of its paragraphs.
    #[must_use]
    pub fn words(&self) -> usize {
        let count = |paragraph: &Paragraph| paragraph.text.split_whitespace().count();
        self.paragraphs.iter().map(count).sum()
    }
}
