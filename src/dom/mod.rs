//! Drawing: from `view!` to the elements of the page.
//!
//! Leptos's signals, memos, effects, owners and components are used as they are. What is ours is
//! the last step. Leptos gives every piece of markup a type of its own, whose code to build,
//! update and drop it was two thirds of what a visitor loads; here [`draw`](draw::draw) reads a
//! text that `crates/markup` made of the markup, and only what changes is a closure. Elements are
//! made with `createElement`, never from a string, so nothing that a person typed can be markup.

mod draw;
mod each;
mod focus;
mod mount;
mod node_ref;
mod region;
mod show;
mod slot;
mod value;
mod view;

#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

pub use draw::draw;
pub use mount::mount;
pub use slot::{attribute, child, class, node_ref, on, on_key, on_submit, prop, style};

pub use leptos::component::{component_props_builder as props, component_view as component};

/// A part of a component, drawn once.
pub type Children = Box<dyn FnOnce() -> View>;

/// A part of a component, drawn as often as it is shown.
pub type ChildrenFn = std::rc::Rc<dyn Fn() -> View>;

pub use view::{View, view};

/// What is written between the tags of a component.
pub trait ToChildren<F> {
    /// As the component takes it.
    fn to_children(inside: F) -> Self;
}

impl<F: FnOnce() -> View + 'static> ToChildren<F> for Children {
    fn to_children(inside: F) -> Self {
        Box::new(inside)
    }
}

impl<F: Fn() -> View + 'static> ToChildren<F> for ChildrenFn {
    fn to_children(inside: F) -> Self {
        std::rc::Rc::new(inside)
    }
}

/// All that a page needs: Leptos's reactive side and this one's drawing.
pub mod prelude {
    pub use leptos::component;
    pub use leptos::prelude::{
        event_target, event_target_checked, event_target_value, on_cleanup, provide_context,
        request_animation_frame, set_interval_with_handle, untrack, window_event_listener,
    };
    pub use markup::view;

    pub use super::each::For;
    pub use super::node_ref::NodeRef;
    pub use super::show::Show;
    pub use super::view::{Collect, IntoView, View};
    pub use super::{Children, ChildrenFn};
    pub use crate::signal::{Callback, Effect, Memo, RwSignal, Signal, StoredValue};
}
