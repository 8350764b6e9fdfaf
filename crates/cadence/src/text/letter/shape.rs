//! Structures: what stands in a letter, and in which order.

use super::deal::Dealt;
use super::{Beat, Input, LetterWay};
use crate::record::Tag;
use crate::words::letter as words;

/// How a letter is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// Three lines, for a small screen and for when little was noted.
    Short,
    /// One thing from the conversation, and what it means.
    OneThing,
    /// What they need, and what the job hunter did that answers it.
    NeedAndDid,
    /// Something added to an answer.
    Addition,
    /// The question, in three lines.
    Question,
    /// One more thought about the work.
    Thought,
    /// What the job hunter brings.
    Record,
    /// The one structure that a kind has.
    Plain,
}

/// The name of a shape, as a choice: "Short and warm".
#[must_use]
pub fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Short => words::SHAPE_SHORT,
        Shape::OneThing => words::SHAPE_ONE_THING,
        Shape::NeedAndDid => words::SHAPE_NEED_AND_DID,
        Shape::Addition => words::SHAPE_ADDITION,
        Shape::Question => words::SHAPE_QUESTION,
        Shape::Thought => words::SHAPE_THOUGHT,
        Shape::Record => words::SHAPE_RECORD,
        Shape::Plain => words::SHAPE_PLAIN,
    }
}

impl Shape {
    /// It is short on purpose: it says the beats, one line each, and asks nothing of the notebook.
    #[must_use]
    pub fn is_short(self) -> bool {
        matches!(self, Self::Short | Self::Question)
    }
}

/// A part of a paragraph.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    /// A line of ours.
    Say(Beat),
    /// A sentence of the person's, from a note of one of these tags; where the first has none yet,
    /// an open place.
    Needed(&'static [Tag]),
    /// One more, if it is there.
    More(&'static [Tag]),
}

/// Parts by paragraph.
pub(super) type Layout = &'static [&'static [Part]];

/// The shape for this letter: the one that was chosen, else of those that the notes can fill one
/// by the number of the wording.
pub(super) fn choose(
    input: &Input,
    shapes: &[(Shape, Layout)],
    notes: &[Dealt],
) -> (Shape, Layout) {
    let last = shapes.last().copied().unwrap_or((Shape::Plain, &[]));
    let find = |shape: Shape| shapes.iter().find(|(other, _)| *other == shape).copied();
    if let Some(found) = input.shape.and_then(find) {
        return found;
    }
    let is_message = input.way == LetterWay::Message;
    if is_message && let Some(short) = shapes.iter().find(|(shape, _)| shape.is_short()) {
        return *short;
    }
    let finished = |tags: &[Tag]| {
        notes
            .iter()
            .any(|note| note.sentence.is_some() && tags.contains(&note.tag))
    };
    let noted = |tags: &[Tag]| notes.iter().any(|note| tags.contains(&note.tag));
    let none_finished = !notes.iter().any(|note| note.sentence.is_some());
    let can = |shape: Shape| match shape {
        Shape::Addition => finished(&[Tag::ToAdd]),
        Shape::NeedAndDid => {
            finished(&[Tag::Landed])
                || (finished(&[Tag::Need]) && finished(&[Tag::WouldDo, Tag::Landed]))
        }
        Shape::OneThing => finished(THINGS) || (none_finished && noted(THINGS)),
        Shape::Thought => finished(THOUGHTS) || (none_finished && noted(THOUGHTS)),
        Shape::Record => finished(DEEDS),
        Shape::Short | Shape::Question => false,
        Shape::Plain => true,
    };
    let able: Vec<(Shape, Layout)> = shapes
        .iter()
        .filter(|(shape, _)| can(*shape))
        .copied()
        .collect();
    // Without a note that suits one of them: the short one, or on paper what there is.
    let short = || {
        let asks = noted(&Tag::ALL) && none_finished;
        let of_deeds = [Shape::NeedAndDid, Shape::Record, Shape::Addition];
        let wants = if noted(&[Tag::Landed]) {
            of_deeds[0]
        } else {
            of_deeds[2]
        };
        match find(wants).filter(|_| asks) {
            Some(found) => found,
            None => shapes
                .iter()
                .find(|(shape, _)| shape.is_short())
                .copied()
                .unwrap_or(last),
        }
    };
    match able.len() {
        0 => short(),
        count => able[input.wording() % count],
    }
}

/// Tags for the one thing, the likeliest first.
pub(super) const THINGS: &[Tag] = &[Tag::Impressed, Tag::WhoSaid, Tag::WouldDo, Tag::Need];
/// Tags for one more thought.
pub(super) const THOUGHTS: &[Tag] = &[Tag::WouldDo, Tag::Need, Tag::WhoSaid, Tag::Impressed];
/// Tags for what one brings.
pub(super) const DEEDS: &[Tag] = &[Tag::Landed, Tag::ToAdd];
