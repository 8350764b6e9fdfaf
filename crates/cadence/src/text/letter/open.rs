//! Open places: where a sentence of the person's belongs and is not yet there.

use std::ops::Range;

use super::alike::is_close;
use crate::record::Tag;
use crate::words::letter as words;

const START: &str = "[… ";
const END: &str = " …]";

/// The mark of an open place: "[… what impressed you …]".
pub(super) fn mark(tag: Tag) -> String {
    let what = match tag {
        Tag::Impressed => words::OPEN_IMPRESSED,
        Tag::Need => words::OPEN_NEED,
        Tag::Landed => words::OPEN_LANDED,
        Tag::WouldDo => words::OPEN_WOULD_DO,
        Tag::WhoSaid => words::OPEN_WHO_SAID,
        Tag::ToAdd => words::OPEN_TO_ADD,
    };
    format!("{START}{what}{END}")
}

/// The open places of a text, by their bytes. A letter that has one is not sent by mistake.
#[must_use]
pub fn open_places(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(START) {
        let start = from + at;
        let line = text[start..].lines().next().unwrap_or_default();
        let Some(end) = line.find(END) else {
            from = start + START.len();
            continue;
        };
        from = start + end + END.len();
        all.push(start..from);
    }
    all
}

/// The text with a sentence in the place of a mark.
#[must_use]
pub fn with_place_filled(text: &str, mark: &str, sentence: &str) -> String {
    text.replacen(mark, sentence.trim(), 1)
}

/// The text without its open places, and without a paragraph that held nothing else.
#[must_use]
pub fn without_open_places(text: &str) -> String {
    let mut out = text.to_owned();
    while let Some(place) = open_places(&out).pop() {
        out.replace_range(place, "");
    }
    tidied(&out)
}

/// The text without this one mark.
#[must_use]
pub fn without_place(text: &str, mark: &str) -> String {
    tidied(&text.replacen(mark, "", 1))
}

/// What stays where a mark was taken out.
fn tidied(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let lines = paragraph.lines().map(|line| {
            // The indent is the person's own.
            let start = line.len() - line.trim_start().len();
            let words: Vec<&str> = line.split_whitespace().collect();
            match is_close(paragraph) {
                true => line.trim_end().to_owned(),
                false => format!("{}{}", &line[..start], words.join(" "))
                    .trim_end()
                    .to_owned(),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    });
    let kept: Vec<String> = paragraphs
        .filter(|paragraph| !paragraph.trim().is_empty())
        .collect();
    kept.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_place_is_found_filled_and_left_out() {
        let (one, two) = (mark(Tag::Impressed), mark(Tag::Need));
        let text = format!(
            "Dear Anna,\n\nThank you. {one}\n\n{two}\n\nI want [this] job.\n\nKind regards,\nMia"
        );
        assert_eq!(open_places(&text).len(), 2);
        assert_eq!(&text[open_places(&text)[0].clone()], one);
        let filled = with_place_filled(&text, &one, " You are calm. ");
        assert!(filled.contains("Thank you. You are calm.\n\n"));
        assert_eq!(
            without_open_places(&text),
            "Dear Anna,\n\nThank you.\n\nI want [this] job.\n\nKind regards,\nMia"
        );
        assert_eq!(open_places(&without_place(&text, &two)).len(), 1);
        assert!(open_places("[… half\n …] [mine]").is_empty());
    }
}
