//! The frame of a letter: greeting, paragraphs, close.

use cadence::text::script::Beat;

const CLOSE: &str = "Yours sincerely,";

/// A letter made of the example sentences.
pub(super) fn letter(points: &[Beat], to: Option<&str>, me: &str) -> String {
    let greeting = match to {
        Some(name) => format!("Dear {name},"),
        None => "Dear hiring team,".to_owned(),
    };
    let paragraphs = points.iter().map(|it| it.words.as_str());
    let close = format!("{CLOSE}\n{}", me.trim());
    let parts = [greeting.as_str()].into_iter().chain(paragraphs);
    let parts: Vec<&str> = parts.chain([close.trim_end()]).collect();
    parts.join("\n\n")
}

/// The text with one more paragraph, before the close if there is one.
pub(super) fn with_paragraph(text: &str, paragraph: &str) -> String {
    let (body, close) = match text.rfind(CLOSE) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let parts = [body.trim_end(), paragraph, close];
    let parts: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beat(words: &str) -> Beat {
        Beat {
            point: String::new(),
            words: words.to_owned(),
        }
    }

    #[test]
    fn a_letter_has_greeting_paragraphs_and_close() {
        let points = [beat("Thank you."), beat("I want this job.")];
        assert_eq!(
            letter(&points, Some("Anna Berg"), " Mia Holm "),
            "Dear Anna Berg,\n\nThank you.\n\nI want this job.\n\nYours sincerely,\nMia Holm"
        );
        assert_eq!(
            letter(&[], None, ""),
            "Dear hiring team,\n\nYours sincerely,"
        );
    }

    #[test]
    fn a_paragraph_is_added_before_the_close() {
        let text = "Dear Anna,\n\nYours sincerely,\nMia";
        assert_eq!(
            with_paragraph(text, "One more."),
            "Dear Anna,\n\nOne more.\n\nYours sincerely,\nMia"
        );
        assert_eq!(with_paragraph("Dear Anna,\n", "One."), "Dear Anna,\n\nOne.");
        assert_eq!(with_paragraph("", "One."), "One.");
    }
}
