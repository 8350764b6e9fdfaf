use std::borrow::Cow;

use web_sys::{Document, Node};

use super::region::region;
use crate::signal::{Memo, RwSignal, Signal};

/// Something drawn that is not in the page yet.
#[derive(Debug, Default)]
pub enum View {
    /// Nothing.
    #[default]
    Nothing,
    /// A text.
    Text(Cow<'static, str>),
    /// An element, or a fragment of several nodes.
    Node(Node),
}

/// The document of the page.
///
/// # Panics
/// Where there is none, and so nothing to be drawn.
pub(super) fn document() -> Document {
    web_sys::window()
        .and_then(|it| it.document())
        .expect("an app in a browser has a document")
}

/// Puts a node at the end of another. The browser refuses only what would be its own ancestor.
pub(super) fn append(parent: &Node, node: &Node) {
    parent.append_child(node).ok();
}

impl View {
    /// The view as a node, if there is something in it.
    pub(super) fn into_node(self) -> Option<Node> {
        match self {
            Self::Nothing => None,
            Self::Text(text) => Some(document().create_text_node(&text).into()),
            Self::Node(node) => Some(node),
        }
    }

    /// Several views, one after another.
    pub(super) fn all(views: impl Iterator<Item = Self>) -> Self {
        let fragment: Node = document().create_document_fragment().into();
        for node in views.filter_map(Self::into_node) {
            append(&fragment, &node);
        }
        Self::Node(fragment)
    }
}

/// Anything that can stand between tags, drawn.
pub fn view(it: impl IntoView) -> View {
    it.into_view()
}

/// What can stand between tags.
pub trait IntoView {
    /// It, drawn.
    fn into_view(self) -> View;
}

impl IntoView for View {
    fn into_view(self) -> View {
        self
    }
}

impl IntoView for () {
    fn into_view(self) -> View {
        View::Nothing
    }
}

impl IntoView for &'static str {
    fn into_view(self) -> View {
        View::Text(self.into())
    }
}

impl IntoView for String {
    fn into_view(self) -> View {
        View::Text(self.into())
    }
}

impl IntoView for Cow<'static, str> {
    fn into_view(self) -> View {
        View::Text(self)
    }
}

impl<V: IntoView> IntoView for Option<V> {
    fn into_view(self) -> View {
        self.map(V::into_view).unwrap_or_default()
    }
}

impl<V: IntoView> IntoView for Vec<V> {
    fn into_view(self) -> View {
        View::all(self.into_iter().map(V::into_view))
    }
}

impl<V: IntoView, const N: usize> IntoView for [V; N] {
    fn into_view(self) -> View {
        View::all(self.into_iter().map(V::into_view))
    }
}

/// What is drawn anew when what it reads changes.
impl<F, V> IntoView for F
where
    F: Fn() -> V + 'static,
    V: IntoView,
{
    fn into_view(self) -> View {
        region(Box::new(move || self().into_view()))
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<T> IntoView for $signal<T>
        where
            T: IntoView + Clone + 'static,
        {
            fn into_view(self) -> View {
                (move || self.get()).into_view()
            }
        }
    )*};
}

signals!(Memo RwSignal Signal);

/// Draws what an iterator gives.
pub trait Collect {
    /// All of it, one after another.
    fn collect_view(self) -> View;
}

impl<V: IntoView, I: IntoIterator<Item = V>> Collect for I {
    fn collect_view(self) -> View {
        View::all(self.into_iter().map(V::into_view))
    }
}
