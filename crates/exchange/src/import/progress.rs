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
    /// Put away in the list, which does not say how it ended.
    PutAway,
    /// It is over.
    Over(CloseReason),
}

const ACCEPTED: Progress = Progress::Over(CloseReason::Accepted);
const DECLINED: Progress = Progress::Over(CloseReason::Declined);
const TURNED_DOWN: Progress = Progress::Over(CloseReason::TurnedDown);
const WITHDRAWN: Progress = Progress::Over(CloseReason::Withdrawn);
const FILLED: Progress = Progress::Over(CloseReason::RoleFilled);

/// What words mean that follow each other in what a list says, folded; a star stands for any end of
/// a word. English, German, French, Spanish; of several that stand in it the first holds.
const WORDS: [(Progress, &[&str]); 12] = [
    (
        DECLINED,
        &[
            "offer declined",
            "offer rejected",
            "offer turned down",
            "declined offer",
            "declined the offer",
            "declined an offer",
            "rejected offer",
            "rejected the offer",
            "turned down offer",
            "angebot abgelehnt",
            "offre refusee",
            "oferta rechazada",
        ],
    ),
    // What was received or taken in is no offer that was accepted.
    (
        Progress::Applied,
        &[
            "application accepted",
            "application received",
            "candidature recue",
        ],
    ),
    (
        Progress::Interview,
        &["interview accepted", "accepted interview", "accepted for"],
    ),
    (
        WITHDRAWN,
        &[
            "withdr*",
            "not interested",
            "no longer interested",
            "zuruckgezogen",
            "kein interesse",
            "retire*",
            "retirad*",
        ],
    ),
    (
        TURNED_DOWN,
        &[
            "not selected",
            "not accepted",
            "not moving",
            "not successful",
            "not considered",
            "no longer under consideration",
            "no longer considered",
            "no longer being considered",
            "unsuccessful",
            "turned down",
            "declined",
            "reject*",
            "absage*",
            "abgesagt",
            "abgelehnt",
            "nicht ausgewahlt",
            "refus*",
            "non retenu*",
            "rechaz*",
            "descartad*",
        ],
    ),
    (
        FILLED,
        &[
            "role filled",
            "position filled",
            "job filled",
            "filled",
            "stelle besetzt",
        ],
    ),
    (
        ACCEPTED,
        &[
            "accepted",
            "hired",
            "angenommen",
            "eingestellt",
            "accepte*",
            "embauche*",
            "aceptad*",
            "contratad*",
        ],
    ),
    (
        Progress::PutAway,
        &[
            "archive*",
            "expire*",
            "closed",
            "archiviert",
            "abgelaufen",
            "geschlossen",
            "cloture*",
            "archivad*",
            "caducad*",
            "vencid*",
            "cerrad*",
        ],
    ),
    (
        Progress::Offer,
        &[
            "offer*",
            "negotiat*",
            "angebot*",
            "verhandl*",
            "offre*",
            "oferta*",
        ],
    ),
    (
        Progress::Interview,
        &[
            "interview*",
            "screen*",
            "gesprach*",
            "vorstellungsgesprach*",
            "telefoninterview*",
            "entretien*",
            "entrevista*",
        ],
    ),
    // To apply is ahead, whatever stands beside it.
    (
        Progress::Saved,
        &[
            "apply",
            "applying",
            "application started",
            "draft*",
            "saved",
            "save",
            "wishlist*",
            "wish list",
            "bookmark*",
            "interested",
            "considering",
            "todo",
            "to do",
            "backlog",
            "watchlist",
            "unapplied",
            "bewerben",
            "gemerkt",
            "merkliste",
            "vorgemerkt",
            "wunschliste",
            "gespeichert",
            "entwurf",
            "interessant",
            "a postuler",
            "a candidater",
            "brouillon",
            "enregistre*",
            "sauvegarde*",
            "por solicitar",
            "por aplicar",
            "por postular",
            "pendiente de solicitar",
            "guardad*",
            "borrador",
            "favorit*",
        ],
    ),
    (
        Progress::Applied,
        &[
            "applied",
            "application*",
            "submitted",
            "sent",
            "beworben",
            "bewerbung*",
            "abgeschickt",
            "gesendet",
            "eingereicht",
            "candidat*",
            "postule*",
            "postulad*",
            "envoye*",
            "enviad*",
            "solicit*",
            "aplicad*",
        ],
    ),
];

/// What turns the words behind it round.
const NOT: [&str; 22] = [
    "not", "no", "never", "without", "havent", "hasnt", "didnt", "dont", "wont", "isnt", "non",
    "nicht", "kein", "keine", "keinen", "nie", "ohne", "pas", "jamais", "sans", "sin", "nunca",
];
/// What may stand between that and what it turns round.
const BETWEEN: [&str; 10] = [
    "yet", "been", "have", "an", "a", "the", "encore", "de", "mehr", "aun",
];

impl Progress {
    /// The stage that a word of a list means: by whole words, and not by what it says is not so.
    pub(super) fn of(word: &str) -> Self {
        let words = words(word);
        let is_not = |place: usize| {
            let before = words.iter().take(place).rev();
            let mut before = before.skip_while(|word| BETWEEN.contains(&word.as_str()));
            before
                .next()
                .is_some_and(|word| NOT.contains(&word.as_str()))
        };
        for (stage, phrases) in WORDS {
            for phrase in phrases {
                match (find(&words, phrase).map(is_not), stage) {
                    (None, _) => {}
                    (Some(false), stage) => return stage,
                    (Some(true), Self::Applied) => return Self::Saved,
                    // That there is no offer says nothing of what there is.
                    (Some(true), _) => {}
                }
            }
        }
        Self::Unsaid
    }
}

/// The words of a text, folded; `notApplied` and `not_applied` are two.
fn words(text: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut is_small = false;
    for char in text.chars().filter(|char| !matches!(char, '\'' | '’')) {
        if is_small && char.is_uppercase() {
            spaced.push(' ');
        }
        is_small = char.is_lowercase();
        spaced.push(char);
    }
    let words = spaced.split(|char: char| !char.is_alphanumeric());
    words.map(fold).filter(|word| !word.is_empty()).collect()
}

/// Where the words of a phrase stand one after another.
fn find(words: &[String], phrase: &str) -> Option<usize> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    let is_it = |(word, part): (&String, &&str)| match part.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == part,
    };
    words
        .windows(parts.len())
        .position(|window| window.iter().zip(&parts).all(is_it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_of_the_programs_is_what_it_says() {
        for (word, stage) in [
            // Huntr, Teal, Simplify, JobSync, LinkedIn, Indeed.
            ("Wishlist", Progress::Saved),
            ("Bookmarked", Progress::Saved),
            ("Applying", Progress::Saved),
            ("Applied", Progress::Applied),
            ("Interview", Progress::Interview),
            ("Interviewing", Progress::Interview),
            ("Negotiating", Progress::Offer),
            ("Offer", Progress::Offer),
            ("Offered", Progress::Offer),
            ("Accepted", ACCEPTED),
            ("Hired", ACCEPTED),
            ("I Withdrew", WITHDRAWN),
            ("Not Selected", TURNED_DOWN),
            ("Not selected by employer", TURNED_DOWN),
            ("No Response", Progress::Unsaid),
            ("Archived", Progress::PutAway),
            ("Screen", Progress::Interview),
            ("Rejected", TURNED_DOWN),
            ("draft", Progress::Saved),
            ("expired", Progress::PutAway),
            ("Saved", Progress::Saved),
            ("No longer interested", WITHDRAWN),
            ("No longer under consideration", TURNED_DOWN),
        ] {
            assert_eq!(Progress::of(word), stage, "{word}");
        }
    }

    #[test]
    fn what_is_not_so_is_not_taken_to_be_so() {
        for word in [
            "Not applied",
            "not yet applied",
            "notApplied",
            "NOT_APPLIED",
            "Haven’t applied",
            "Ready to apply",
            "To apply",
            "Apply by Friday",
            "Noch nicht beworben",
            "Nicht beworben",
            "Pas encore postulé",
            "Non postulé",
            "À postuler",
            "No solicitado",
            "Por solicitar",
        ] {
            assert_eq!(Progress::of(word), Progress::Saved, "{word}");
        }
        for word in [
            "No offer",
            "No interview yet",
            "Not rejected",
            "not archived",
        ] {
            assert_eq!(Progress::of(word), Progress::Unsaid, "{word}");
        }
        assert_eq!(Progress::of("Applied, no interview yet"), Progress::Applied);
    }

    #[test]
    fn a_part_of_a_word_is_no_word() {
        for word in [
            "Misapplied",
            "Prescreened list",
            "Unsaved",
            "Coffered",
            "Hiredate",
        ] {
            assert_eq!(Progress::of(word), Progress::Unsaid, "{word}");
        }
        for (word, stage) in [
            ("Offer declined", DECLINED),
            ("Declined by them", TURNED_DOWN),
            ("Rejected after interview", TURNED_DOWN),
            ("Application accepted", Progress::Applied),
            ("Accepted for interview", Progress::Interview),
            ("Offer accepted", ACCEPTED),
            ("Position filled", FILLED),
            ("Under review", Progress::Unsaid),
            ("Absage", TURNED_DOWN),
            ("Vorstellungsgespräch", Progress::Interview),
            ("Refusée", TURNED_DOWN),
            ("Guardado", Progress::Saved),
            ("", Progress::Unsaid),
        ] {
            assert_eq!(Progress::of(word), stage, "{word}");
        }
    }
}
