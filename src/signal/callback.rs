use std::rc::Rc;

use super::held::{Held, gone};

/// Something to be done, handed from one part of the page to another.
pub struct Callback<In, Out = ()>(Held<Rc<dyn Fn(In) -> Out>>);

impl<In, Out> Clone for Callback<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<In, Out> Copy for Callback<In, Out> {}

impl<In: 'static, Out: 'static> Callback<In, Out> {
    /// Of what does it.
    #[must_use]
    pub fn new(run: impl Fn(In) -> Out + 'static) -> Self {
        Self(Held::new(Rc::new(run)))
    }

    /// Does it.
    pub fn run(self, with: In) -> Out {
        let run = self.0.try_with(Rc::clone).unwrap_or_else(|| gone());
        run(with)
    }
}

impl<In: 'static, Out: 'static, F: Fn(In) -> Out + 'static> From<F> for Callback<In, Out> {
    fn from(run: F) -> Self {
        Self::new(run)
    }
}
