use super::sentences::words;
use crate::words::letter as letter_words;

/// Likeness, in per cent, from which on two letters of one interview are too much alike. Our own
/// choice: two letters for one job share its name and their occasion, and stay well below.
pub const ALIKE: u8 = 55;

/// A closing line has no more words.
const CLOSE: usize = 5;

/// How much of the shorter letter is in the other, in per cent: rows of three words, without
/// greeting and close.
#[must_use]
pub fn likeness(a: &str, b: &str) -> u8 {
    let (a, b) = (rows(a), rows(b));
    let (short, long) = if a.len() <= b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    if short.is_empty() {
        return 0;
    }
    let shared = short.iter().filter(|row| long.binary_search(row).is_ok());
    u8::try_from(shared.count() * 100 / short.len()).unwrap_or(100)
}

/// What to say to two letters that are too much alike; `None` below [`ALIKE`]. `name`: whose
/// letter the other is.
#[must_use]
pub fn alike(percent: u8, name: &str) -> Option<String> {
    let name = super::facts::name(name);
    (percent >= ALIKE).then(|| match name.is_empty() {
        true => letter_words::Alike { percent }.text(),
        false => letter_words::AlikeName { percent, name }.text(),
    })
}

/// The rows of three words of a letter's body, sorted.
pub(super) fn rows(text: &str) -> Vec<String> {
    let mut all: Vec<String> = body(text).windows(3).map(|row| row.join(" ")).collect();
    all.sort();
    all.dedup();
    all
}

/// The words without a first line and a last paragraph that end, or begin, in a comma.
fn body(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut paragraphs: Vec<&str> = text.split("\n\n").map(str::trim).collect();
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    if let Some(first) = paragraphs.first_mut() {
        let (line, rest) = first.split_once('\n').unwrap_or((first, ""));
        if line.trim_end().ends_with(',') {
            *first = rest;
        }
    }
    if let Some(last) = paragraphs.last()
        && is_close(last)
    {
        paragraphs.pop();
    }
    words(&paragraphs.join("\n"))
}

/// "Kind regards," and what stands below it.
pub(super) fn is_close(paragraph: &str) -> bool {
    let first = paragraph.lines().next().unwrap_or_default().trim();
    first.ends_with(',') && first.split_whitespace().count() <= CLOSE
}
