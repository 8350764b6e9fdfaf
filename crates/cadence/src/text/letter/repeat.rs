//! What was sent before: none of it is said again.

use super::sentences::{sentences, words};

/// The sentences of letters that went out.
#[derive(Default)]
pub(super) struct Sent {
    /// To this employer and these people, the latest letter last.
    here: Vec<Vec<String>>,
    /// The latest letter at all.
    last: Vec<Vec<String>>,
}

impl Sent {
    pub(super) fn new(here: &[String], last: Option<&String>) -> Self {
        let of = |text: &String| {
            sentences(text)
                .into_iter()
                .map(|range| words(&text[range]))
                .collect::<Vec<_>>()
        };
        Self {
            here: here.iter().flat_map(of).collect(),
            last: last.map(of).unwrap_or_default(),
        }
    }

    /// Whether one of the sentences of a line of ours, with its slots still open, went out already.
    pub(super) fn has_line(&self, line: &str) -> bool {
        self.has_line_last(line)
            || fixed(line)
                .iter()
                .any(|sentence| self.here.iter().any(|sent| is_of(sentence, sent)))
    }

    /// Whether it was in the latest letter of all.
    pub(super) fn has_line_last(&self, line: &str) -> bool {
        fixed(line)
            .iter()
            .any(|sentence| self.last.iter().any(|sent| is_of(sentence, sent)))
    }

    /// Whether a sentence of the person's went out to this employer.
    pub(super) fn has(&self, sentence: &str) -> bool {
        let mut all = sentences(sentence)
            .into_iter()
            .map(|range| words(&sentence[range]));
        all.any(|words| self.here.contains(&words) || self.last.contains(&words))
    }
}

/// What stands for a slot.
const SLOT: &str = "slot0";

/// The words of each sentence of a line that are there whatever is filled in.
fn fixed(line: &str) -> Vec<Vec<String>> {
    let mut out = String::with_capacity(line.len());
    let mut depth = 0_usize;
    for letter in line.chars() {
        match letter {
            '<' | '{' => {
                if depth == 0 {
                    out.push_str(" slot0 ");
                }
                depth += 1;
            }
            '>' | '}' => depth = depth.saturating_sub(1),
            letter if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    let all = sentences(&out).into_iter().map(|range| words(&out[range]));
    all.filter(|sentence| sentence.iter().any(|word| word != SLOT))
        .collect()
}

/// Whether a sentence that was sent came from these words: all of them in their order, from the
/// first on, with little between them.
fn is_of(fixed: &[String], sent: &[String]) -> bool {
    let mut rest = fixed.iter().filter(|word| *word != SLOT).peekable();
    for word in sent {
        if rest.peek() == Some(&word) {
            rest.next();
        }
    }
    let is_open = fixed.first().is_some_and(|word| word == SLOT);
    rest.peek().is_none()
        && (is_open || fixed.first() == sent.first())
        && sent.len() <= fixed.len() + MORE
}

/// Words that slots may have brought into a sentence.
const MORE: usize = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_known_again_whatever_was_filled_in() {
        let letter = "Dear Anna,\n\nThank you for your time on Friday 6 March. I want this job, and Halden is the place.".to_owned();
        let sent = Sent::new(std::slice::from_ref(&letter), None);
        assert!(sent.has_line("Thank you for your time< on {date}>. It was good."));
        assert!(sent.has_line("I want this job<, and {company} is the place>."));
        assert!(!sent.has_line("I am eager to begin."));
        assert!(!sent.has_line_last("I want this job."));
        assert!(sent.has("i want this job, and halden is the place"));
    }
}
