use std::vec::IntoIter;

use web_sys::{Document, Element};

use super::slot::Slot;
use super::view::{View, append, document};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Draws a piece of markup: its text as `crates/markup` made it (`Code` there says how), and what
/// is filled in, in the order of its places.
#[must_use]
pub fn draw(code: &'static str, slots: Vec<Slot>) -> View {
    let mut drawing = Drawing {
        document: document(),
        rest: code,
        slots: slots.into_iter(),
        open: Vec::new(),
        done: Vec::new(),
    };
    while drawing.step() {}
    let mut done = drawing.done;
    match done.len() {
        1 => done.pop().unwrap_or_default(),
        _ => View::all(done.into_iter()),
    }
}

struct Drawing {
    document: Document,
    rest: &'static str,
    slots: IntoIter<Slot>,
    /// The elements that have begun, each with whether it is SVG.
    open: Vec<(Element, bool)>,
    /// What stands outside them.
    done: Vec<View>,
}

impl Drawing {
    /// Reads one sign; whether there was one.
    fn step(&mut self) -> bool {
        let Some((sign, rest)) = self.rest.split_at_checked(1).filter(|it| !it.0.is_empty()) else {
            return false;
        };
        self.rest = rest;
        match sign {
            "\u{1}" => self.begin(false),
            "\u{7}" => self.begin(true),
            "\u{2}" => {
                let (name, value) = (self.word(), self.word());
                if let Some((element, _)) = self.open.last() {
                    element.set_attribute(name, value).ok();
                }
            }
            "\u{3}" => {
                let text = self.word();
                self.add(View::Text(text.into()));
            }
            "\u{4}" => {
                if let Some((element, _)) = self.open.pop() {
                    self.add(View::Node(element.into()));
                }
            }
            "\u{5}" => {
                if let Some(Slot::Child(view)) = self.slots.next() {
                    self.add(view);
                }
            }
            _ => {
                let name = self.word();
                if let (Some(slot), Some((element, _))) = (self.slots.next(), self.open.last()) {
                    slot.set(element, name);
                }
            }
        }
        true
    }

    fn word(&mut self) -> &'static str {
        let (word, rest) = self.rest.split_once('\0').unwrap_or_default();
        self.rest = rest;
        word
    }

    fn begin(&mut self, is_svg: bool) {
        let name = self.word();
        let is_svg = is_svg || self.open.last().is_some_and(|it| it.1);
        let made = match is_svg {
            true => self.document.create_element_ns(Some(SVG), name),
            false => self.document.create_element(name),
        };
        self.open
            .push((made.expect("a name of ours is one"), is_svg));
    }

    fn add(&mut self, view: View) {
        let Some((parent, _)) = self.open.last() else {
            self.done.push(view);
            return;
        };
        if let Some(node) = view.into_node() {
            append(parent, &node);
        }
    }
}
