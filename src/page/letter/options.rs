//! What is kept of a letter beside its words: a line each, in the draft of this form.

use cadence::text::letter::{LetterKind, LetterWay, Shape, shapes};
use chrono::NaiveDate;

/// What the person chose for one letter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct LetterOptions {
    /// What it is for, where that was chosen.
    pub(super) kind: Option<LetterKind>,
    /// By which way it goes, where that was chosen.
    pub(super) way: Option<LetterWay>,
    /// How it is built, where that was chosen.
    pub(super) shape: Option<Shape>,
    /// Notes that stay out of it, by id.
    pub(super) left_out: Vec<String>,
    /// How often another wording was asked for.
    pub(super) turn: usize,
    /// The day it is about.
    pub(super) day: Option<NaiveDate>,
    /// The person's own subject.
    pub(super) subject: Option<String>,
    /// What a reference could mention.
    pub(super) achievements: Vec<String>,
    /// Flags left as they are, by their identity.
    pub(super) left_alone: Vec<String>,
}

impl LetterOptions {
    /// Reads what [`LetterOptions::write`] wrote; what makes no sense is left out.
    pub(super) fn read(text: &str) -> Self {
        let mut options = Self::default();
        for line in text.lines() {
            let (name, value) = line.split_once(' ').unwrap_or((line, ""));
            let number = || value.parse::<usize>().ok();
            match name {
                "kind" => {
                    options.kind = number().and_then(|place| LetterKind::ALL.get(place).copied())
                }
                "way" => {
                    options.way = number().and_then(|place| LetterWay::ALL.get(place).copied())
                }
                "shape" => {
                    options.shape = number().and_then(|place| all_shapes().get(place).copied())
                }
                "out" => options.left_out.push(value.to_owned()),
                "turn" => options.turn = number().unwrap_or_default(),
                "day" => options.day = value.parse().ok(),
                "subject" => options.subject = Some(value.to_owned()),
                "work" => options.achievements.push(value.to_owned()),
                "left" => options.left_alone.push(value.to_owned()),
                _ => {}
            }
        }
        options
    }

    /// As text; empty where nothing was chosen.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        let mut line = |name: &str, value: &str| {
            out.push_str(name);
            out.push(' ');
            out.push_str(&value.split_whitespace().collect::<Vec<_>>().join(" "));
            out.push('\n');
        };
        let place = |kind: LetterKind| LetterKind::ALL.iter().position(|other| *other == kind);
        if let Some(place) = self.kind.and_then(place) {
            line("kind", &place.to_string());
        }
        let way = self
            .way
            .and_then(|way| LetterWay::ALL.iter().position(|other| *other == way));
        if let Some(place) = way {
            line("way", &place.to_string());
        }
        let shape = self
            .shape
            .and_then(|shape| all_shapes().iter().position(|other| *other == shape));
        if let Some(place) = shape {
            line("shape", &place.to_string());
        }
        self.left_out.iter().for_each(|id| line("out", id));
        if self.turn > 0 {
            line("turn", &self.turn.to_string());
        }
        if let Some(day) = self.day {
            line("day", &day.to_string());
        }
        if let Some(subject) = &self.subject {
            line("subject", subject);
        }
        self.achievements.iter().for_each(|text| line("work", text));
        self.left_alone
            .iter()
            .for_each(|identity| line("left", identity));
        out
    }
}

/// Every shape there is to choose, in one order.
fn all_shapes() -> Vec<Shape> {
    LetterKind::ALL.into_iter().flat_map(shapes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_what_it_wrote() {
        let options = LetterOptions {
            kind: Some(LetterKind::DeclineOffer),
            way: Some(LetterWay::Paper),
            shape: Some(Shape::Record),
            left_out: vec!["note-3".to_owned()],
            turn: 3,
            day: NaiveDate::from_ymd_opt(2026, 3, 9),
            subject: Some("The Planner position".to_owned()),
            achievements: vec!["the move to Oslo".to_owned()],
            left_alone: vec!["just-checking-in just checking in".to_owned()],
        };
        assert_eq!(LetterOptions::read(&options.write()), options);
        assert_eq!(LetterOptions::default().write(), "");
        assert_eq!(
            LetterOptions::read("kind 99\nturn x\nnoise"),
            LetterOptions::default()
        );
    }
}
