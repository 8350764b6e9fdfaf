use std::ops::Range;

use super::compose::Composed;
use super::cue::has_any;
use super::sentences::{sentences, words};
use super::words::words as words_of;
use super::{Beat, Input};

/// Letters from which on a word tells something about what it is in.
const TELLING: usize = 4;

/// A beat of the kind, and where the text has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundBeat {
    /// The beat.
    pub beat: Beat,
    /// The bytes of the sentence that serves it; `None` where none does.
    pub range: Option<Range<usize>>,
    /// Words of this letter that would serve it; `None` where only the person knows them, and
    /// [`super::Draft::missing`] asks.
    pub suggestion: Option<String>,
}

/// Looks for each beat of the kind in a text, however it was written (R1, R7).
///
/// An example is found by its cues, or by two telling words of one line of the notebook.
#[must_use]
pub fn beats(input: &Input, text: &str) -> Vec<FoundBeat> {
    let kind = words_of(input.kind);
    let said = Composed::new(input, kind);
    let all: Vec<(Range<usize>, Vec<String>)> = sentences(text)
        .into_iter()
        .map(|range| (range.clone(), words(&text[range])))
        .collect();
    let told = input
        .notes
        .iter()
        .flat_map(|note| [&note.text, &note.sentence]);
    let noted: Vec<Vec<String>> = told.map(|text| telling(text)).collect();
    let find = |beat: Beat, cues: &[&str]| {
        let mut fits = all.iter().filter(|(_, words)| {
            has_any(words, cues) || (beat == Beat::Example && is_noted(words, &noted))
        });
        fits.next().map(|(range, _)| range.clone())
    };
    let found = kind.banks.iter().map(|bank| FoundBeat {
        beat: bank.beat,
        range: find(bank.beat, bank.cues),
        suggestion: said.line(bank.beat).map(str::to_owned),
    });
    // What a shape has no room for is not missed, but it is seen.
    found
        .filter(|found| found.range.is_some() || said.wants(found.beat))
        .collect()
}

fn telling(text: &str) -> Vec<String> {
    let mut all = words(text);
    let is_telling = |word: &String| word.chars().count() >= TELLING;
    if all.iter().any(is_telling) {
        all.retain(is_telling);
    }
    all
}

fn is_noted(words: &[String], noted: &[Vec<String>]) -> bool {
    noted.iter().any(|note| {
        let shared = note.iter().filter(|word| words.contains(word)).count();
        !note.is_empty() && shared >= note.len().min(2)
    })
}
