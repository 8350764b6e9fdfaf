use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{Get, GetUntracked};
use send_wrapper::SendWrapper;

use super::held::gone;

/// A value of some type; the page has one thread.
type Known = SendWrapper<Rc<dyn Any>>;

/// A value computed from others, anew when they change, told on only when it is another.
pub struct Memo<T> {
    value: leptos::prelude::Memo<Known>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: PartialEq + 'static> Memo<T> {
    /// What computes it is given what it was.
    #[must_use]
    pub fn new(compute: impl Fn(Option<&T>) -> T + 'static) -> Self {
        let compute = move |before: Option<&Known>| -> Rc<dyn Any> {
            Rc::new(compute(before.and_then(|it| it.downcast_ref())))
        };
        Self {
            value: remember(Box::new(compute), |before, now| {
                before.and_then(|it| it.downcast_ref::<T>())
                    != now.and_then(|it| it.downcast_ref::<T>())
            }),
            kind: PhantomData,
        }
    }
}

impl<T: 'static> Memo<T> {
    /// Reads and follows it.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.value
            .get()
            .downcast_ref()
            .map(read)
            .unwrap_or_else(|| gone())
    }

    /// Reads it once.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        let value = self.value.get_untracked();
        value.downcast_ref().map(read).unwrap_or_else(|| gone())
    }

    /// A copy of it, followed.
    #[must_use]
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// A copy of it.
    #[must_use]
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }
}

/// What computes a value from what it was.
type Compute = Box<dyn Fn(Option<&Known>) -> Rc<dyn Any>>;

fn remember(
    compute: Compute,
    changed: fn(Option<&Known>, Option<&Known>) -> bool,
) -> leptos::prelude::Memo<Known> {
    let compute = SendWrapper::new(compute);
    let compute = move |before: Option<&Known>| SendWrapper::new(compute(before));
    leptos::prelude::Memo::new_with_compare(compute, changed)
}
