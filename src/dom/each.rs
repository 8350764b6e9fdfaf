use std::rc::Rc;

use leptos::component;
use leptos::prelude::{Owner, untrack};
use web_sys::Node;

use super::region::{insert, keep};
use super::view::{IntoView, View, append, document};

/// A list whose rows are drawn once each and stay while their key is in it.
#[component]
pub fn For<I, T, V>(
    /// The things of the list, now.
    each: impl Fn() -> I + 'static,
    /// What tells one from another.
    key: impl Fn(&T) -> String + 'static,
    /// Draws one.
    children: impl Fn(T) -> V + 'static,
) -> impl IntoView
where
    I: IntoIterator<Item = T> + 'static,
    T: 'static,
    V: IntoView + 'static,
{
    let children = Rc::new(children);
    let read = move || {
        let one = |it: T| {
            let (key, children) = (key(&it), Rc::clone(&children));
            let draw: Box<dyn FnOnce() -> View> = Box::new(move || children(it).into_view());
            (key, draw)
        };
        each().into_iter().map(one).collect()
    };
    list(Box::new(read))
}

type Read = Box<dyn Fn() -> Vec<(String, Box<dyn FnOnce() -> View>)>>;

/// A row that is in the page.
struct Row {
    key: String,
    /// Its first and last node; what is between them may change.
    first: Node,
    last: Node,
    /// Of all that was made to draw it.
    owner: Owner,
}

fn list(read: Read) -> View {
    let fragment: Node = document().create_document_fragment().into();
    let end: Node = document().create_comment("").into();
    append(&fragment, &end);
    // The rows outlive one run of the effect, so they are not to be its children.
    let owner = Owner::current().unwrap_or_default();
    let mut rows: Vec<Row> = Vec::new();
    keep(Box::new(move || {
        let now = read();
        let mut old = std::mem::take(&mut rows);
        for (key, draw) in now {
            let row = match old.iter().position(|it| it.key == key) {
                Some(at) => old.remove(at),
                None => untrack(|| Row::draw(key, draw, &owner)),
            };
            rows.push(row);
        }
        for row in old {
            row.remove();
        }
        let mut after = end.clone();
        for row in rows.iter().rev() {
            if row.last.next_sibling().as_ref() != Some(&after) {
                row.put_before(&after);
            }
            after = row.first.clone();
        }
    }));
    View::Node(fragment)
}

impl Row {
    fn draw(key: String, draw: Box<dyn FnOnce() -> View>, owner: &Owner) -> Self {
        let owner = owner.child();
        let view = owner.with(draw);
        let node = view.into_node();
        let node = node.unwrap_or_else(|| document().create_comment("").into());
        let (first, last) = match node.node_type() {
            Node::DOCUMENT_FRAGMENT_NODE => (node.first_child(), node.last_child()),
            _ => (None, None),
        };
        Self {
            key,
            first: first.unwrap_or_else(|| node.clone()),
            last: last.unwrap_or(node),
            owner,
        }
    }

    /// Its nodes, in order.
    fn nodes(&self) -> Vec<Node> {
        let mut nodes = vec![self.first.clone()];
        while let Some(next) = nodes.last().filter(|it| **it != self.last) {
            match next.next_sibling() {
                Some(next) => nodes.push(next),
                None => break,
            }
        }
        nodes
    }

    fn put_before(&self, after: &Node) {
        for node in self.nodes() {
            insert(&node, after);
        }
    }

    fn remove(self) {
        // Its handlers hold the owner, too.
        self.owner.cleanup();
        for node in self.nodes() {
            if let Some(parent) = node.parent_node() {
                parent.remove_child(&node).ok();
            }
        }
    }
}
