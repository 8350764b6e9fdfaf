use super::held::{Held, gone};

/// A value of a part of the page that nobody follows.
pub struct StoredValue<T>(Held<T>);

impl<T> Clone for StoredValue<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StoredValue<T> {}

impl<T: 'static> StoredValue<T> {
    /// Keeps a value.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Held::new(value))
    }

    /// Reads it.
    pub fn with_value<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.0.try_with(read).unwrap_or_else(|| gone())
    }

    /// A copy of it.
    #[must_use]
    pub fn get_value(self) -> T
    where
        T: Clone,
    {
        self.with_value(T::clone)
    }

    /// Puts another in its place.
    pub fn set_value(self, value: T) {
        self.update_value(|it| *it = value);
    }

    /// Changes it; nothing happens once its part of the page is gone.
    pub fn update_value<R>(self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.0.try_update(change)
    }
}
