use std::marker::PhantomData;

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::signal::StoredValue;

/// An element of the page, known once it is drawn.
pub struct NodeRef<T> {
    element: StoredValue<Option<Element>>,
    kind: PhantomData<T>,
}

impl<T> Clone for NodeRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for NodeRef<T> {}

impl<T: JsCast + Clone + 'static> NodeRef<T> {
    /// Of an element that is not drawn yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            element: StoredValue::new(None),
            kind: PhantomData,
        }
    }

    /// The element; `None` before it is drawn and after its page is left.
    #[must_use]
    pub fn get(self) -> Option<T> {
        let element = self.element.update_value(|it| it.clone());
        element.flatten().map(JsCast::unchecked_into)
    }

    pub(super) fn load(self, element: &Element) {
        self.element.set_value(Some(element.clone()));
    }
}
