use super::deal::{Dealt, deal};
use super::fill::{Slots, fill, needs};
use super::greeting::{close, greeting, signature};
use super::missing::missing;
use super::words::{Bank, Line, Words, frames, mask, words};
use super::{Beat, Draft, Input, Paragraph, facts};
use crate::record::{Id, Tag};

/// Examples in one letter: more would bury each other.
const EXAMPLES: usize = 2;
/// How far each bank steps on with every third wording. Found by trying all: with these no two
/// letters to up to six interviewers, in four turns, come near [`super::ALIKE`]; a test holds it.
const STEPS: [usize; 6] = [1, 3, 1, 1, 3, 2];

/// A proposal for one letter. The same input gives the same letter.
#[must_use]
pub fn compose(input: &Input) -> Draft {
    let kind = words(input.kind);
    let said = Said::new(input, kind);
    let wording = input.wording();
    let layout = kind.layouts.get(wording % kind.layouts.len().max(1));
    let paragraphs = layout.map_or(&[][..], |it| it).iter().filter_map(|beats| {
        let parts = beats.iter().filter_map(|it| Some((*it, said.get(*it)?)));
        let (beats, parts): (Vec<Beat>, Vec<&str>) = parts.unzip();
        let text = parts.join(" ");
        (!text.is_empty()).then_some(Paragraph { beats, text })
    });
    let subject = pick(kind.subjects, input, 0, &facts::slots(input));
    Draft {
        subject: subject.unwrap_or_default().trim_end_matches('.').to_owned(),
        greeting: greeting(input),
        paragraphs: paragraphs.collect(),
        close: close(input.register).to_owned(),
        signature: signature(input),
        missing: missing(input, &said.used),
        drawn_on: said.drawn_on,
    }
}

/// The beats of the kind with the words of this letter for each, in the order of a call.
#[must_use]
pub fn suggestions(input: &Input) -> Vec<(Beat, String)> {
    Said::new(input, words(input.kind)).all
}

/// What the letter says for each beat.
pub(super) struct Said {
    all: Vec<(Beat, String)>,
    /// What of the notebook is in it.
    used: Vec<&'static str>,
    drawn_on: Vec<Id>,
}

impl Said {
    pub(super) fn new(input: &Input, kind: &Words) -> Self {
        let mut said = Self {
            all: Vec::new(),
            used: Vec::new(),
            drawn_on: Vec::new(),
        };
        let slots = facts::slots(input);
        let mut notes = deal(input);
        for (place, bank) in kind.banks.iter().enumerate() {
            let line = said.of_bank(input, bank, place, &slots, &mut notes);
            if let Some(line) = line {
                said.all.push((bank.beat, line));
            }
        }
        said
    }

    /// The words for a beat, if there are any.
    pub(super) fn get(&self, beat: Beat) -> Option<&str> {
        let found = self.all.iter().find(|it| it.0 == beat);
        found.map(|it| it.1.as_str())
    }

    fn of_bank(
        &mut self,
        input: &Input,
        bank: &Bank,
        place: usize,
        slots: &Slots,
        notes: &mut Vec<Dealt>,
    ) -> Option<String> {
        if bank.beat == Beat::Example {
            return self.examples(input, place, slots, notes);
        }
        let mut slots = slots.clone();
        let tag = match bank.beat {
            Beat::Impressed => Some((Tag::Impressed, "impressed")),
            Beat::LookFor => Some((Tag::Need, "need")),
            _ => None,
        };
        let found = tag.and_then(|(tag, _)| notes.iter().position(|it| it.tag == tag));
        if let (Some((_, slot)), Some(at)) = (tag, found) {
            let note = notes.remove(at);
            set(&mut slots, slot, &note);
            self.used.push(slot);
            self.drawn_on.push(note.id);
        }
        pick(bank.lines, input, place, &slots)
    }

    /// What was noted, in frames that take any fragment: one of a tag, in the order of the frames.
    fn examples(
        &mut self,
        input: &Input,
        place: usize,
        slots: &Slots,
        notes: &mut Vec<Dealt>,
    ) -> Option<String> {
        let mut out: Vec<String> = Vec::new();
        for (slot, lines) in frames(input.kind) {
            let fits = |it: &Dealt| out.len() < EXAMPLES && slot_of(it) == *slot;
            let Some(at) = notes.iter().position(fits) else {
                continue;
            };
            let note = notes.remove(at);
            let mut slots = slots.clone();
            set(&mut slots, slot, &note);
            if let Some(line) = pick(lines, input, place + out.len(), &slots) {
                out.push(line);
                self.used.extend([*slot, "example"]);
                self.drawn_on.push(note.id);
            }
        }
        (!out.is_empty()).then(|| out.join(" "))
    }
}

fn slot_of(note: &Dealt) -> &'static str {
    match note.tag {
        Tag::Impressed => "impressed",
        Tag::Need => "need",
        Tag::Landed => "landed",
        Tag::WouldDo => "would",
        Tag::WhoSaid if note.is_theirs => "told",
        Tag::WhoSaid => "said",
    }
}

fn set(slots: &mut Slots, slot: &'static str, note: &Dealt) {
    let text = &note.fragment.text;
    if note.fragment.quoted {
        slots.set("noted", format!("“{text}”"));
    } else {
        slots.set(slot, text.clone());
    }
    slots.set(
        "speaker",
        facts::name(&note.speaker.clone().unwrap_or_default()),
    );
}

/// The line for this letter: of those in its register that can be filled, the ones that say most,
/// and of these by the number of the wording.
fn pick(lines: &[Line], input: &Input, place: usize, slots: &Slots) -> Option<String> {
    let filled = lines.iter().filter(|it| it.0 & mask(input.register) != 0);
    let filled: Vec<(usize, String)> = filled
        .filter_map(|(_, line)| Some((needs(line), fill(line, slots)?)))
        .collect();
    let most = filled.iter().map(|it| it.0).max()?;
    let mut best: Vec<String> = Vec::new();
    best.extend(filled.into_iter().filter(|it| it.0 == most).map(|it| it.1));
    let wording = input.wording();
    let at = (wording + wording / 3 * STEPS[place % STEPS.len()]) % best.len();
    best.into_iter().nth(at)
}
