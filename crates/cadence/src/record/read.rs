use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Fault, Opportunity, Settings};

/// What is kept under a key of its own and read as a whole.
pub trait Kept: DeserializeOwned {
    /// Whose fault it is, from what can be read of it: "in the opening “Halden”".
    fn owner(tree: &Value) -> String;
}

impl Kept for Opportunity {
    fn owner(tree: &Value) -> String {
        match tree.pointer("/details/company").and_then(Value::as_str) {
            Some(company) if !company.is_empty() => {
                format!("in the opening “{}”", Fault::start(company))
            }
            _ => "in an opening without a name".to_owned(),
        }
    }
}

impl Kept for Settings {
    fn owner(_: &Value) -> String {
        "in the settings".to_owned()
    }
}

/// Reads a record from JSON.
///
/// # Errors
/// A [`Fault`] that a person can be told.
pub fn read<T: Kept>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|_| Fault::find::<T>(text, T::owner))
}
