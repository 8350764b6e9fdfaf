use std::rc::Rc;

use leptos::component;

use super::ChildrenFn;
use super::view::{IntoView, View};
use crate::signal::Memo;

/// What is shown instead.
#[derive(Clone, Default)]
pub struct Fallback(Option<ChildrenFn>);

impl<F, V> From<F> for Fallback
where
    F: Fn() -> V + 'static,
    V: IntoView,
{
    fn from(read: F) -> Self {
        Self(Some(Rc::new(move || read().into_view())))
    }
}

/// Shows its children while a condition holds; they are drawn anew only when it changes.
#[component]
pub fn Show(
    /// Boxed by the caller's side of `into`, so that there is one `Show`.
    #[prop(into)]
    when: Condition,
    #[prop(optional, into)] fallback: Fallback,
    children: ChildrenFn,
) -> impl IntoView {
    let read = when.0;
    let holds = Memo::new(move |_| read());
    move || -> View {
        match (holds.get(), &fallback.0) {
            (true, _) => children(),
            (false, Some(fallback)) => fallback(),
            (false, None) => View::Nothing,
        }
    }
}

/// A condition to show something under.
pub struct Condition(Box<dyn Fn() -> bool>);

impl<F: Fn() -> bool + 'static> From<F> for Condition {
    fn from(read: F) -> Self {
        Self(Box::new(read))
    }
}
