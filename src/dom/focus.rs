use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, Node};

use super::view::document;

/// The element that had the focus in a part of the page that is drawn anew.
///
/// A person at the keyboard stays where they were if the same element is there again.
pub(super) struct Held {
    /// Which sibling after the start it is in, and which child of that, and so on.
    path: Vec<usize>,
    looks: Looks,
    cursor: Option<(u32, u32)>,
}

#[derive(PartialEq, Eq)]
struct Looks {
    tag: String,
    id: String,
    text: Option<String>,
    label: Option<String>,
}

impl Looks {
    fn of(element: &Element) -> Self {
        let id = element.id();
        Self {
            tag: element.tag_name(),
            // Such an id is new each time.
            id: match id.starts_with('f') && id.ends_with(|it: char| it.is_ascii_digit()) {
                true => String::new(),
                false => id,
            },
            text: element.text_content(),
            label: element.get_attribute("aria-label"),
        }
    }
}

impl Held {
    /// What has the focus between two siblings.
    pub(super) fn between(start: &Node, end: &Node) -> Option<Self> {
        let active = document().active_element()?;
        let mut path = Vec::new();
        let mut node: Node = active.clone().into();
        let parent = start.parent_node()?;
        loop {
            let above = node.parent_node()?;
            if above == parent {
                break;
            }
            path.push(steps(&node, None)?);
            node = above;
        }
        path.push(steps(&node, Some(start))?);
        steps(end, Some(&node))?;
        path.reverse();
        let field = active.dyn_ref::<HtmlInputElement>();
        let cursor = field.and_then(|it| {
            let (start, end) = (it.selection_start().ok()??, it.selection_end().ok()??);
            Some((start, end))
        });
        Some(Self {
            path,
            looks: Looks::of(&active),
            cursor,
        })
    }

    /// Gives the focus to the same element, if there is one.
    pub(super) fn restore(self, start: &Node) {
        let mut path = self.path.into_iter();
        let mut node = Some(start.clone());
        for _ in 0..path.next().unwrap_or_default() {
            node = node.and_then(|it| it.next_sibling());
        }
        for step in path {
            node = node.and_then(|it| it.first_child());
            for _ in 0..step {
                node = node.and_then(|it| it.next_sibling());
            }
        }
        let found = node.and_then(|it| it.dyn_into::<HtmlElement>().ok());
        let Some(found) = found.filter(|it| Looks::of(it) == self.looks) else {
            return;
        };
        found.focus().ok();
        if let (Some((from, to)), Ok(field)) = (self.cursor, found.dyn_into::<HtmlInputElement>()) {
            field.set_selection_range(from, to).ok();
        }
    }
}

/// How many steps back it is to this sibling, or to the first one.
fn steps(node: &Node, back_to: Option<&Node>) -> Option<usize> {
    let mut steps = 0;
    let mut node = node.clone();
    while Some(&node) != back_to {
        match node.previous_sibling() {
            Some(before) => node = before,
            None => return back_to.is_none().then_some(steps),
        }
        steps += 1;
    }
    Some(steps)
}
