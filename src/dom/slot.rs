use leptos::prelude::Owner;
use leptos::reactive::diagnostics::SpecialNonReactiveZone;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, SubmitEvent};

use super::node_ref::NodeRef;
use super::region::keep;
use super::value::{IntoValue, Value};
use super::view::{IntoView, View};

/// What `view!` fills in, in the order of its places.
pub enum Slot {
    /// Something drawn.
    Child(View),
    /// The value of something the element has.
    Set(Kind, Value),
    /// What is called on an event.
    On(JsValue),
    /// Who wants to know the element.
    Ref(Box<dyn FnOnce(&Element)>),
}

/// What of an element has a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An attribute.
    Attribute,
    /// A property of the object: `value`, `checked`, `open`, …
    Property,
    /// A class, there or not.
    Class,
    /// A property of the style.
    Style,
}

/// Between tags.
pub fn child(view: impl IntoView) -> Slot {
    Slot::Child(view.into_view())
}

/// `name=value`
pub fn attribute(value: impl IntoValue) -> Slot {
    Slot::Set(Kind::Attribute, value.into_value())
}

/// `prop:name=value`
pub fn prop(value: impl IntoValue) -> Slot {
    Slot::Set(Kind::Property, value.into_value())
}

/// `class:name=value`
pub fn class(value: impl IntoValue) -> Slot {
    Slot::Set(Kind::Class, value.into_value())
}

/// `style:name=value`
pub fn style(value: impl IntoValue) -> Slot {
    Slot::Set(Kind::Style, value.into_value())
}

/// `node_ref=node`
pub fn node_ref<T: JsCast + Clone + 'static>(node: NodeRef<T>) -> Slot {
    Slot::Ref(Box::new(move |element| node.load(element)))
}

/// `on:name=handler`
pub fn on(handler: impl FnMut(Event) + 'static) -> Slot {
    listener(Box::new(handler))
}

/// `on:keydown=handler`
pub fn on_key(mut handler: impl FnMut(KeyboardEvent) + 'static) -> Slot {
    on(move |event| handler(event.unchecked_into()))
}

/// `on:submit=handler`
pub fn on_submit(mut handler: impl FnMut(SubmitEvent) + 'static) -> Slot {
    on(move |event| handler(event.unchecked_into()))
}

fn listener(mut handler: Box<dyn FnMut(Event)>) -> Slot {
    // A handler looks up contexts as the component does that it belongs to.
    let owner = Owner::current().unwrap_or_default();
    let called = move |event| {
        // What an event reads is not to be followed.
        let _zone = SpecialNonReactiveZone::enter();
        owner.with(|| handler(event));
    };
    Slot::On(Closure::<dyn FnMut(Event)>::new(called).into_js_value())
}

impl Slot {
    /// Gives an element what is filled in under this name.
    pub(super) fn set(self, element: &Element, name: &'static str) {
        match self {
            Self::Set(kind, Value::Live(read)) => {
                let element = element.clone();
                keep(Box::new(move || put(kind, &element, name, read())));
            }
            Self::Set(kind, value) => put(kind, element, name, value),
            Self::On(handler) => {
                let handler = handler.unchecked_ref();
                element.add_event_listener_with_callback(name, handler).ok();
            }
            Self::Ref(tell) => tell(element),
            Self::Child(_) => {}
        }
    }
}

/// Puts a value where it belongs, unless it is there. The names are all ours, so the browser has
/// no reason to refuse.
fn put(kind: Kind, element: &Element, name: &str, value: Value) {
    let value = match value {
        Value::Live(read) => read(),
        fixed => fixed,
    };
    match kind {
        Kind::Attribute => match text_of(&value) {
            Some(text) if element.get_attribute(name).as_deref() == Some(text) => {}
            Some(text) => {
                element.set_attribute(name, text).ok();
            }
            None => {
                element.remove_attribute(name).ok();
            }
        },
        Kind::Property => {
            let value = match &value {
                Value::Flag(yes) => JsValue::from_bool(*yes),
                other => JsValue::from_str(text_of(other).unwrap_or_default()),
            };
            let name = JsValue::from_str(name);
            // Writing even the same text moves the cursor in some browsers.
            if js_sys::Reflect::get(element, &name).as_ref() != Ok(&value) {
                js_sys::Reflect::set(element, &name, &value).ok();
            }
        }
        Kind::Class => {
            let is_on = text_of(&value).is_some();
            element.class_list().toggle_with_force(name, is_on).ok();
        }
        Kind::Style => {
            let style = element.unchecked_ref::<HtmlElement>().style();
            let text = text_of(&value).unwrap_or_default();
            style.set_property(name, text).ok();
        }
    }
}

/// The word of a value; `None` takes the attribute away.
fn text_of(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        Value::Flag(true) => Some(""),
        Value::Flag(false) | Value::Absent | Value::Live(_) => None,
    }
}
