use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{GetValue, LocalStorage};

/// A value that lives as long as the owner it was made under.
pub(super) struct Held<T> {
    value: leptos::prelude::StoredValue<Rc<dyn Any>, LocalStorage>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T: 'static> Held<T> {
    pub(super) fn new(value: T) -> Self {
        Self {
            value: hold(Rc::new(RefCell::new(value))),
            kind: PhantomData,
        }
    }

    /// Reads it; `None` once its owner is gone.
    pub(super) fn try_with<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        let value = self.value.try_get_value()?;
        let value = value.downcast_ref::<RefCell<T>>()?;
        Some(read(&value.borrow()))
    }

    /// Changes it; `None` once its owner is gone.
    pub(super) fn try_update<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let value = self.value.try_get_value()?;
        let value = value.downcast_ref::<RefCell<T>>()?;
        Some(change(&mut value.borrow_mut()))
    }
}

fn hold(value: Rc<dyn Any>) -> leptos::prelude::StoredValue<Rc<dyn Any>, LocalStorage> {
    leptos::prelude::StoredValue::new_local(value)
}

/// What is read after its owner is gone is a fault of ours.
pub(super) fn gone() -> ! {
    panic!("a value was read after its part of the page was gone")
}
