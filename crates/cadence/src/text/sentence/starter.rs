use super::look::Look;
use crate::record::Tag;

/// The beginning of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starter {
    /// What may follow.
    pub(super) takes: Look,
    /// The words, with the space behind them: "I was impressed by ".
    pub words: String,
}

impl Starter {
    /// The words as a button shows them: "I was impressed by …".
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} …", self.words.trim_end())
    }
}

/// The beginnings for a tag. `speaker`: who said it, where that is known.
#[must_use]
pub fn starters(tag: Tag, speaker: Option<&str>) -> Vec<Starter> {
    let all: &[(Look, &str)] = match tag {
        Tag::Impressed => &[
            (Look::Thing, "I was impressed by "),
            (Look::Happening, "I was impressed that "),
            (Look::How, "I was impressed by how "),
        ],
        Tag::Need => &[
            (Look::Thing, "You are looking for "),
            (Look::Happening, "I understood that "),
            (Look::Task, "You need somebody to "),
        ],
        Tag::Landed => &[
            (Look::Done, "In my last job I "),
            (Look::Happening, "I told you that "),
            (Look::How, "I told you how "),
            (Look::Thing, "I would bring "),
        ],
        Tag::WouldDo => &[
            (Look::Task, "In my first weeks I would "),
            (Look::Doing, "I would begin by "),
            (Look::Thing, "I would begin with "),
        ],
        Tag::WhoSaid => &[
            (Look::Happening, "I heard that "),
            (Look::Thing, "I heard about "),
        ],
        Tag::ToAdd => &[
            (Look::Happening, "I would like to add that "),
            (Look::Done, "I would like to add that I "),
            (Look::Thing, "To my answer I would add "),
        ],
    };
    let starter = |(takes, words): &(Look, &str)| Starter {
        takes: *takes,
        words: (*words).to_owned(),
    };
    let mut all: Vec<Starter> = all.iter().map(starter).collect();
    if let (Tag::WhoSaid, Some(speaker)) = (tag, speaker) {
        let said = [(Look::Happening, "said that"), (Look::Thing, "spoke about")];
        all = said
            .into_iter()
            .map(|(takes, verb)| Starter {
                takes,
                words: format!("{speaker} {verb} "),
            })
            .collect();
    }
    all
}
