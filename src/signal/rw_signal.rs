use leptos::prelude::{Notify, Track};
use leptos::reactive::signal::Trigger;

use super::held::{Held, gone};

/// A value that can be read and written; who reads it inside a view or memo follows it.
pub struct RwSignal<T> {
    value: Held<T>,
    changed: Trigger,
}

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

impl<T: Default + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: 'static> RwSignal<T> {
    /// Begins with a value.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self {
            value: Held::new(value),
            changed: Trigger::new(),
        }
    }

    /// Follows it without reading it.
    pub fn track(self) {
        self.changed.track();
    }

    /// Reads and follows it.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.track();
        self.with_untracked(read)
    }

    /// Reads it once.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.value.try_with(read).unwrap_or_else(|| gone())
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

    /// As [`RwSignal::get_untracked`]; `None` once its part of the page is gone.
    #[must_use]
    pub fn try_get_untracked(self) -> Option<T>
    where
        T: Clone,
    {
        self.value.try_with(T::clone)
    }

    /// Puts another in its place and tells who follows it.
    pub fn set(self, value: T) {
        // What was there is dropped after the borrow has ended.
        let _before = self.try_update(|it| std::mem::replace(it, value));
    }

    /// Changes it and tells who follows it.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.try_update(change);
    }

    /// Changes it and tells nobody; `None` once its part of the page is gone.
    pub fn try_update_untracked<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.value.try_update(change)
    }

    /// As [`RwSignal::update`], with an answer; `None` once its part of the page is gone.
    pub fn try_update<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        let answer = self.value.try_update(change)?;
        self.changed.notify();
        Some(answer)
    }
}
