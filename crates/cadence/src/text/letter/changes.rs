use super::alike::{is_close, rows};

/// Words in common, in per cent, from which on a paragraph is taken to be there already.
const SAME: usize = 80;

/// What a new proposal means for what the person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposalChange {
    /// Nothing to offer.
    Nothing,
    /// Nothing was written yet beside the old proposal: the new one can take its place.
    Replace,
    /// These paragraphs are only in the new proposal; each can be added ([`with_paragraph`]).
    Offer(Vec<String>),
}

/// Compares the person's text, the proposal it came from, and a new one. What was written stays;
/// what was taken out of the old proposal is not offered again.
#[must_use]
pub fn changes(text: &str, old: &str, new: &str) -> ProposalChange {
    let same = |a: &str, b: &str| paragraphs(a) == paragraphs(b);
    if same(text, new) {
        return ProposalChange::Nothing;
    }
    if text.trim().is_empty() || same(text, old) {
        return ProposalChange::Replace;
    }
    let (mine, old) = (paragraphs(text), paragraphs(old));
    let known: Vec<Vec<String>> = mine
        .iter()
        .chain(&old)
        .map(|paragraph| rows(paragraph))
        .collect();
    let mut only = paragraphs(new);
    only.retain(|paragraph| {
        !mine.contains(paragraph) && !old.contains(paragraph) && !is_frame(paragraph)
    });
    only.retain(|paragraph| {
        let new = rows(paragraph);
        !known.iter().any(|other| {
            let shared = new
                .iter()
                .filter(|row| other.binary_search(row).is_ok())
                .count();
            !new.is_empty() && shared * 100 >= new.len() * SAME
        })
    });
    if only.is_empty() {
        ProposalChange::Nothing
    } else {
        ProposalChange::Offer(only)
    }
}

/// The text with one more paragraph, before the close if there is one.
#[must_use]
pub fn with_paragraph(text: &str, paragraph: &str) -> String {
    let mut parts = paragraphs(text);
    let at = match parts.last() {
        Some(last) if is_close(last) => parts.len() - 1,
        _ => parts.len(),
    };
    parts.insert(at, paragraph.trim().to_owned());
    parts.join("\n\n")
}

/// A greeting or a close.
fn is_frame(paragraph: &str) -> bool {
    paragraph.ends_with(',') || is_close(paragraph)
}

fn paragraphs(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut all: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim_end) {
        match all.last_mut() {
            _ if line.trim().is_empty() => open = false,
            Some(last) if open => {
                last.push('\n');
                last.push_str(line);
            }
            _ => {
                all.push(line.to_owned());
                open = true;
            }
        }
    }
    all
}
