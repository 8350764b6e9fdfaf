use leptos::prelude::{RenderEffect, StoredValue};
use web_sys::Node;

use super::focus::Held;
use super::view::{View, append, document};

/// Runs now and whenever what it read changes, until its owner is gone.
pub(super) fn keep(mut run: Box<dyn FnMut()>) {
    // The value is dropped with its owner, and with it the effect.
    StoredValue::new_local(RenderEffect::new(move |_: Option<()>| run()));
}

/// A part of the page that is drawn anew whenever what it read changes.
pub(super) fn region(read: Box<dyn Fn() -> View>) -> View {
    let document = document();
    let fragment: Node = document.create_document_fragment().into();
    // What belongs to the region stands between two comments.
    let start: Node = document.create_comment("").into();
    let end: Node = document.create_comment("").into();
    append(&fragment, &start);
    append(&fragment, &end);
    let mut text: Option<Node> = None;
    keep(Box::new(move || {
        let view = read();
        if let (View::Text(new), Some(node)) = (&view, &text) {
            if node.node_value().as_deref() != Some(new) {
                node.set_node_value(Some(new));
            }
            return;
        }
        let held = Held::between(&start, &end);
        let is_text = matches!(view, View::Text(_));
        clear(&start, &end);
        let node = view.into_node();
        if let Some(node) = &node {
            insert(node, &end);
        }
        text = node.filter(|_| is_text);
        if let Some(held) = held {
            held.restore(&start);
        }
    }));
    View::Node(fragment)
}

/// Puts a node before another one that has a parent.
pub(super) fn insert(node: &Node, before: &Node) {
    if let Some(parent) = before.parent_node() {
        parent.insert_before(node, Some(before)).ok();
    }
}

/// Takes away all that stands between two nodes.
fn clear(start: &Node, end: &Node) {
    let Some(parent) = start.parent_node() else {
        return;
    };
    while let Some(node) = start.next_sibling().filter(|it| it != end) {
        parent.remove_child(&node).ok();
    }
}
