use cadence::record::CloseReason;

use super::fold::fold;

/// How far an application has come, by the word of the list it was in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Progress {
    /// The list says nothing, or a word of the person's own.
    #[default]
    Unsaid,
    /// Saved, and not applied for.
    Saved,
    /// Applied for.
    Applied,
    /// At interviews.
    Interview,
    /// An offer was made.
    Offer,
    /// It is over.
    Over(CloseReason),
}

/// What a word means where it is part of what a list says, folded; the first that is found.
const WORDS: [(&str, Progress); 33] = [
    ("withdr", Progress::Over(CloseReason::Withdrawn)),
    ("zuruckgezogen", Progress::Over(CloseReason::Withdrawn)),
    ("retire", Progress::Over(CloseReason::Withdrawn)),
    ("declinedby", Progress::Over(CloseReason::TurnedDown)),
    ("offerdeclined", Progress::Over(CloseReason::Declined)),
    ("declinedoffer", Progress::Over(CloseReason::Declined)),
    ("accepted", Progress::Over(CloseReason::Accepted)),
    ("hired", Progress::Over(CloseReason::Accepted)),
    ("angenommen", Progress::Over(CloseReason::Accepted)),
    ("reject", Progress::Over(CloseReason::TurnedDown)),
    ("turneddown", Progress::Over(CloseReason::TurnedDown)),
    ("notselected", Progress::Over(CloseReason::TurnedDown)),
    ("declined", Progress::Over(CloseReason::TurnedDown)),
    ("absage", Progress::Over(CloseReason::TurnedDown)),
    ("abgelehnt", Progress::Over(CloseReason::TurnedDown)),
    ("abgesagt", Progress::Over(CloseReason::TurnedDown)),
    ("refus", Progress::Over(CloseReason::TurnedDown)),
    ("rechaz", Progress::Over(CloseReason::TurnedDown)),
    ("offer", Progress::Offer),
    ("angebot", Progress::Offer),
    ("offre", Progress::Offer),
    ("oferta", Progress::Offer),
    ("negotiat", Progress::Offer),
    ("interview", Progress::Interview),
    ("gesprach", Progress::Interview),
    ("entretien", Progress::Interview),
    ("entrevista", Progress::Interview),
    ("screen", Progress::Interview),
    ("wishlist", Progress::Saved),
    ("saved", Progress::Saved),
    ("bookmark", Progress::Saved),
    ("toapply", Progress::Saved),
    ("gemerkt", Progress::Saved),
];

impl Progress {
    /// The stage that a word of a list means.
    pub(super) fn of(word: &str) -> Self {
        let word = fold(word);
        let known = WORDS.iter().find(|(part, _)| word.contains(part));
        match known {
            Some((_, stage)) => *stage,
            None if [
                "appl", "bewor", "candidat", "postul", "solicit", "enviad", "envoye",
            ]
            .iter()
            .any(|part| word.contains(part)) =>
            {
                Self::Applied
            }
            None => Self::Unsaid,
        }
    }
}
