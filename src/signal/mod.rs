//! Signals, memos and effects for values of all types, on one instance of each of Leptos's.
//!
//! Leptos compiles each kind of signal anew for every type it holds: a seventh of what a visitor
//! loads. Here a value stands behind a pointer that knows its type, and the graph of who reads
//! whom, which is Leptos's, does not need to.

mod callback;
mod effect;
mod held;
mod memo;
mod rw_signal;
mod signal_of;
mod stored_value;

pub use callback::Callback;
pub use effect::Effect;
pub use memo::Memo;
pub use rw_signal::RwSignal;
pub use signal_of::Signal;
pub use stored_value::StoredValue;
