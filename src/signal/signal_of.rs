use std::rc::Rc;

use super::held::{Held, gone};
use super::{Memo, RwSignal};

/// A value that can be followed, wherever it comes from.
pub struct Signal<T>(Held<Rc<dyn Fn() -> T>>);

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T: 'static> Signal<T> {
    /// What is computed each time it is read.
    #[must_use]
    pub fn derive(read: impl Fn() -> T + 'static) -> Self {
        Self(Held::new(Rc::new(read)))
    }

    /// What never changes.
    #[must_use]
    pub fn stored(value: T) -> Self
    where
        T: Clone,
    {
        Self::derive(move || value.clone())
    }

    /// Reads and follows it.
    #[must_use]
    pub fn get(self) -> T {
        // It may read other signals, so nothing is borrowed meanwhile.
        let read = self.0.try_with(Rc::clone).unwrap_or_else(|| gone());
        read()
    }

    /// Reads and follows it.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.get())
    }

    /// Follows it.
    pub fn track(self) {
        let _ = self.get();
    }
}

impl<T: Default + 'static> Default for Signal<T> {
    fn default() -> Self {
        Self::derive(T::default)
    }
}

impl<T: Clone + 'static> From<T> for Signal<T> {
    fn from(value: T) -> Self {
        Self::stored(value)
    }
}

impl<T: Clone + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::derive(move || signal.get())
    }
}

impl<T: Clone + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::derive(move || memo.get())
    }
}

impl From<&'static str> for Signal<String> {
    fn from(text: &'static str) -> Self {
        Self::derive(move || text.to_owned())
    }
}
