use std::borrow::Cow;

use crate::signal::{Memo, RwSignal, Signal};

/// The value of an attribute, a property, a class or a style.
pub enum Value {
    /// The attribute is not there.
    Absent,
    /// It is there without a word, or not.
    Flag(bool),
    /// A word.
    Text(Cow<'static, str>),
    /// Read anew when what it reads changes.
    Live(Box<dyn Fn() -> Value>),
}

/// What can be the value of an attribute.
pub trait IntoValue {
    /// It, as a value.
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(self.into())
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(self.into())
    }
}

impl IntoValue for Cow<'static, str> {
    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        Value::Flag(self)
    }
}

impl<V: IntoValue> IntoValue for Option<V> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, V::into_value)
    }
}

impl<F, V> IntoValue for F
where
    F: Fn() -> V + 'static,
    V: IntoValue,
{
    fn into_value(self) -> Value {
        Value::Live(Box::new(move || self().into_value()))
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<T> IntoValue for $signal<T>
        where
            T: IntoValue + Clone + 'static,
        {
            fn into_value(self) -> Value {
                (move || self.get()).into_value()
            }
        }
    )*};
}

signals!(Memo RwSignal Signal);
