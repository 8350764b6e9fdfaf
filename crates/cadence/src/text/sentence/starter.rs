use super::look::Look;
use crate::record::Tag;
use crate::words::sentence as words;

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
        let words = self.words.trim_end();
        words::StarterLabel { words }.text()
    }
}

/// The beginnings for a tag. `speaker`: who said it, where that is known.
#[must_use]
pub fn starters(tag: Tag, speaker: Option<&str>) -> Vec<Starter> {
    let all: &[(Look, &str)] = match tag {
        Tag::Impressed => &[
            (Look::Thing, words::IMPRESSED_THING),
            (Look::Happening, words::IMPRESSED_HAPPENING),
            (Look::How, words::IMPRESSED_HOW),
        ],
        Tag::Need => &[
            (Look::Thing, words::NEED_THING),
            (Look::Happening, words::NEED_HAPPENING),
            (Look::Task, words::NEED_TASK),
        ],
        Tag::Landed => &[
            (Look::Done, words::LANDED_DONE),
            (Look::Happening, words::LANDED_HAPPENING),
            (Look::How, words::LANDED_HOW),
            (Look::Thing, words::LANDED_THING),
        ],
        Tag::WouldDo => &[
            (Look::Task, words::WOULD_DO_TASK),
            (Look::Doing, words::WOULD_DO_DOING),
            (Look::Thing, words::WOULD_DO_THING),
        ],
        Tag::WhoSaid => &[
            (Look::Happening, words::WHO_SAID_HAPPENING),
            (Look::Thing, words::WHO_SAID_THING),
        ],
        Tag::ToAdd => &[
            (Look::Happening, words::TO_ADD_HAPPENING),
            (Look::Done, words::TO_ADD_DONE),
            (Look::Thing, words::TO_ADD_THING),
        ],
    };
    let starter = |takes: Look, words: &str| Starter {
        takes,
        words: format!("{words} "),
    };
    if let (Tag::WhoSaid, Some(speaker)) = (tag, speaker) {
        let happening = words::SpeakerHappening { speaker }.text();
        let thing = words::SpeakerThing { speaker }.text();
        return vec![
            starter(Look::Happening, &happening),
            starter(Look::Thing, &thing),
        ];
    }
    let all = all.iter().map(|(takes, words)| starter(*takes, words));
    all.collect()
}
