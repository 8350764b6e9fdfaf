use super::deal::{Dealt, deal};
use super::fill::{Slots, fill, needs};
use super::greeting::{close, greeting, signature};
use super::missing::missing;
use super::open::mark;
use super::repeat::Sent;
use super::shape::{Layout, Part, Shape, choose};
use super::words::{KindWords, LetterLine, mask, words};
use super::{Beat, Draft, Input, LetterWay, OpenNote, Paragraph, facts};
use crate::record::{Id, Tag};
use crate::text::direction::left_to_right;

/// Words of a letter, beyond which it says less. One page.
const MOST: usize = 180;
/// Words of a short message, beyond which it says less.
const MOST_IN_A_MESSAGE: usize = 70;
/// What goes first where a letter gets too long.
const DROPPED: [Beat; 5] = [
    Beat::Belief,
    Beat::Wish,
    Beat::Impressed,
    Beat::Eager,
    Beat::Occasion,
];

/// A proposal for one letter. The same input gives the same letter.
#[must_use]
pub fn compose(input: &Input) -> Draft {
    let kind = words(input.kind);
    let said = Composed::new(input, kind);
    let subject = match input.way {
        LetterWay::Message => String::new(),
        _ => pick(
            kind.subjects,
            input,
            0,
            &facts::slots(input),
            &Sent::default(),
        )
        .unwrap_or_default(),
    };
    let used = said.used.iter().map(|note| note.tag).collect::<Vec<_>>();
    Draft {
        subject: left_to_right(subject.trim_end_matches('.')).into_owned(),
        greeting: greeting(input),
        close: close(input).to_owned(),
        signature: signature(input),
        shape: Some(said.shape),
        missing: missing(
            input,
            &used,
            !said.open.is_empty() || !said.unused.is_empty(),
        ),
        drawn_on: said.used.into_iter().map(|note| note.id).collect(),
        open: said.open,
        unused: said.unused,
        paragraphs: said.paragraphs,
    }
}

/// The shapes that a kind has; one means that there is nothing to choose.
#[must_use]
pub fn shapes(kind: super::LetterKind) -> Vec<Shape> {
    words(kind).shapes.iter().map(|(shape, _)| *shape).collect()
}

/// The beats of the kind with the words of this letter for each, in the order of a call.
#[must_use]
pub fn suggestions(input: &Input) -> Vec<(Beat, String)> {
    let kind = words(input.kind);
    let said = Composed::new(input, kind);
    let banks = kind.banks.iter().map(|bank| bank.beat);
    banks
        .filter_map(|beat| Some((beat, said.line(beat)?.to_owned())))
        .collect()
}

/// A note whose sentence is in the letter.
struct Used {
    id: Id,
    tag: Tag,
}

/// What the letter says.
pub(super) struct Composed {
    pub(super) shape: Shape,
    layout: Layout,
    paragraphs: Vec<Paragraph>,
    used: Vec<Used>,
    open: Vec<OpenNote>,
    unused: Vec<OpenNote>,
    /// A line of ours for each beat of the kind.
    lines: Vec<(Beat, String)>,
}

impl Composed {
    pub(super) fn new(input: &Input, kind: &KindWords) -> Self {
        let sent = Sent::new(&input.sent, input.last.as_ref());
        let notes = deal(input, &sent);
        let (shape, layout) = choose(input, kind.shapes, &notes);
        let slots = facts::slots(input);
        let line = |(place, lines)| pick(lines, input, place, &slots, &sent);
        let banks = kind.banks.iter().enumerate();
        let lines = banks.filter_map(|(place, bank)| Some((bank.beat, line((place, bank.lines))?)));
        let lines: Vec<(Beat, String)> = lines.collect();
        let leads = |tag: Tag| {
            let found = kind.leads.iter().find(|(tags, _)| tags.contains(&tag))?;
            line((1, found.1))
        };
        let placed = place_notes(layout, &notes, leads, input.shape.is_some());
        let most = match input.way {
            LetterWay::Message => MOST_IN_A_MESSAGE,
            _ => MOST,
        };
        let mut left_out: Vec<Beat> = Vec::new();
        let mut extras = true;
        let mut dropped = DROPPED.iter();
        let paragraphs = loop {
            let paragraphs = write(layout, &placed, &notes, &lines, &left_out, extras);
            let count: usize = paragraphs
                .iter()
                .map(|paragraph| paragraph.text.split_whitespace().count())
                .sum();
            if count <= most {
                break paragraphs;
            }
            if extras {
                extras = false;
            } else if let Some(beat) = dropped.next() {
                left_out.push(*beat);
            } else {
                break paragraphs;
            }
        };
        let is_in = |at: usize| {
            let found = placed
                .iter()
                .flatten()
                .flatten()
                .find(|placed| placed.note == at);
            found.is_some_and(|placed| extras || placed.needed)
        };
        let open_note = |note: &Dealt| OpenNote {
            id: note.id.clone(),
            tag: note.tag,
            note: note.note.clone(),
            speaker: note.speaker.clone(),
            sentence: note.typed.clone(),
            unfit: note.unfit.clone(),
            mark: mark(note.tag),
        };
        let (mut used, mut open, mut unused) = (Vec::new(), Vec::new(), Vec::new());
        for (at, note) in notes.iter().enumerate() {
            match (&note.sentence, is_in(at)) {
                (Some(_), true) => used.push(Used {
                    id: note.id.clone(),
                    tag: note.tag,
                }),
                (None, true) => open.push(open_note(note)),
                (None, false) => unused.push(open_note(note)),
                (Some(_), false) => {}
            }
        }
        Self {
            shape,
            layout,
            paragraphs,
            used,
            open,
            unused,
            lines,
        }
    }

    /// Our words for a beat, if there are any.
    pub(super) fn line(&self, beat: Beat) -> Option<&str> {
        let found = self.lines.iter().find(|(other, _)| *other == beat);
        found.map(|(_, line)| line.as_str())
    }

    /// Whether a letter of this shape is to have this beat.
    pub(super) fn wants(&self, beat: Beat) -> bool {
        self.layout
            .iter()
            .flat_map(|parts| parts.iter())
            .any(|part| match part {
                Part::Say(other) => *other == beat,
                Part::Needed(_) => beat == Beat::Example,
                Part::More(_) => false,
            })
    }
}

/// A note in the place where it stands.
struct PlacedNote {
    note: usize,
    needed: bool,
    lead: Option<String>,
}

type Places = Vec<Vec<Option<PlacedNote>>>;

/// Which note stands in which part. At most one place stays open.
fn place_notes(
    layout: Layout,
    notes: &[Dealt],
    leads: impl Fn(Tag) -> Option<String>,
    is_chosen: bool,
) -> Places {
    let mut taken = vec![false; notes.len()];
    let mut open = false;
    let mut find = |tags: &[Tag], finished: bool| {
        let of = |tag: &Tag| {
            (0..notes.len()).find(|at| {
                !taken[*at] && notes[*at].tag == *tag && notes[*at].sentence.is_some() == finished
            })
        };
        // Of those to be finished, one that a yes finishes.
        let is_easy = |tag: &Tag| {
            (0..notes.len()).find(|at| !taken[*at] && notes[*at].tag == *tag && notes[*at].is_easy)
        };
        let easy = || tags.iter().find_map(is_easy).filter(|_| !finished);
        let at = easy().or_else(|| tags.iter().find_map(of))?;
        taken[at] = true;
        Some(at)
    };
    // The needed ones choose first.
    let mut all: Places = layout
        .iter()
        .map(|parts| parts.iter().map(|_| None).collect())
        .collect();
    let any_finished = notes.iter().any(|note| note.sentence.is_some());
    for needed in [true, false] {
        for (row, parts) in layout.iter().enumerate() {
            for (column, part) in parts.iter().enumerate() {
                let (tags, is_needed) = match part {
                    Part::Needed(tags) => (*tags, true),
                    Part::More(tags) => (*tags, false),
                    Part::Say(_) => continue,
                };
                if is_needed != needed {
                    continue;
                }
                if let Some(note) = find(tags, true) {
                    let lead = leads(notes[note].tag).filter(|_| is_needed);
                    all[row][column] = Some(PlacedNote { note, needed, lead });
                } else if is_needed
                    && !open
                    && (is_chosen || !any_finished)
                    && let Some(note) = find(tags, false)
                {
                    open = true;
                    all[row][column] = Some(PlacedNote {
                        note,
                        needed,
                        lead: None,
                    });
                }
            }
        }
    }
    all
}

fn write(
    layout: Layout,
    placed: &Places,
    notes: &[Dealt],
    lines: &[(Beat, String)],
    left_out: &[Beat],
    extras: bool,
) -> Vec<Paragraph> {
    let is_there = |placed: &&PlacedNote| extras || placed.needed;
    let placed_notes = || placed.iter().flatten().flatten().filter(is_there);
    // What impressed the person says it better than a line of ours.
    let impressed = placed_notes().any(|placed| notes[placed.note].tag == Tag::Impressed);
    let mut led = false;
    let mut all = Vec::new();
    for (row, parts) in layout.iter().enumerate() {
        let mut paragraph = Paragraph::default();
        let mut said: Vec<&str> = Vec::new();
        let marks: Vec<String> = notes.iter().map(|note| mark(note.tag)).collect();
        for (column, part) in parts.iter().enumerate() {
            match part {
                Part::Say(beat) => {
                    let is_wanted =
                        !(left_out.contains(beat) || impressed && *beat == Beat::Impressed);
                    let found = lines.iter().find(|(other, _)| other == beat && is_wanted);
                    if let Some((_, line)) = found {
                        paragraph.beats.push(*beat);
                        said.push(line);
                    }
                }
                Part::Needed(_) | Part::More(_) => {
                    let Some(found) = placed[row][column].as_ref().filter(is_there) else {
                        continue;
                    };
                    let note = &notes[found.note];
                    if let Some(lead) = found.lead.as_ref().filter(|_| !led && extras) {
                        led = true;
                        said.push(lead);
                    }
                    paragraph.beats.push(if note.tag == Tag::Impressed {
                        Beat::Impressed
                    } else {
                        Beat::Example
                    });
                    said.push(note.sentence.as_deref().unwrap_or(&marks[found.note]));
                }
            }
        }
        if !said.is_empty() {
            paragraph.text = said.join(" ");
            all.push(paragraph);
        }
    }
    all
}

/// The line for this letter: of those in its register that can be filled, the ones that say most;
/// of these by the number of the wording, the first that did not go out before.
fn pick(
    lines: &[LetterLine],
    input: &Input,
    place: usize,
    slots: &Slots,
    sent: &Sent,
) -> Option<String> {
    let filled = lines
        .iter()
        .filter(|(registers, _)| registers & mask(input.register) != 0);
    let filled: Vec<(&str, String)> = filled
        .filter_map(|(_, line)| Some((*line, fill(line, slots)?)))
        .collect();
    let most = filled.iter().map(|(line, _)| needs(line)).max()?;
    let (best, rest): (Vec<_>, Vec<_>) = filled
        .into_iter()
        .partition(|(line, _)| needs(line) == most);
    let wording = input.wording();
    // Each bank begins elsewhere, so that lines meet in other company.
    let start = (wording + place) % best.len();
    let order = || {
        (0..best.len())
            .map(|step| &best[(start + step) % best.len()])
            .chain(&rest)
    };
    let new = order().find(|(line, _)| !sent.has_line(line));
    let other = || order().find(|(line, _)| !sent.has_line_last(line));
    new.or_else(other)
        .map(|(_, text)| facts::capital_start(text))
}
