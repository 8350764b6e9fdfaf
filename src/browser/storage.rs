use keeping::{KeyValueStorage, MemoryStorage, StorageError};

/// What all our keys begin with: other pages of the same origin share its storage.
pub const PREFIX: &str = "curtain-call/v1/";

/// The browser's localStorage below [`PREFIX`]; nothing else on the origin is read or touched.
#[derive(Debug)]
pub enum BrowserStorage {
    /// The browser keeps what it is given.
    Kept(web_sys::Storage),
    /// It denies its storage: everything works, and is gone with the page.
    Denied(MemoryStorage),
}

impl BrowserStorage {
    /// The page's storage.
    #[must_use]
    pub fn open() -> Self {
        match gloo_utils::window().local_storage() {
            Ok(Some(storage)) => Self::Kept(storage),
            Ok(None) | Err(_) => Self::Denied(MemoryStorage::default()),
        }
    }

    /// Whether what is written will be there after a reload.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Kept(_))
    }
}

impl KeyValueStorage for BrowserStorage {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let storage = match self {
            Self::Kept(storage) => storage,
            Self::Denied(memory) => return memory.keys(),
        };
        let length = storage.length().map_err(|_| StorageError::Denied)?;
        let all = (0..length).filter_map(|index| storage.key(index).ok().flatten());
        let ours = all.filter_map(|key| key.strip_prefix(PREFIX).map(str::to_owned));
        Ok(ours.collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        match self {
            Self::Kept(storage) => storage
                .get_item(&format!("{PREFIX}{key}"))
                .map_err(|_| StorageError::Denied),
            Self::Denied(memory) => memory.get(key),
        }
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        match self {
            Self::Kept(storage) => storage
                .set_item(&format!("{PREFIX}{key}"), value)
                .map_err(|error| refusal(&error)),
            Self::Denied(memory) => memory.set(key, value),
        }
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        match self {
            Self::Kept(storage) => storage
                .remove_item(&format!("{PREFIX}{key}"))
                .map_err(|_| StorageError::Denied),
            Self::Denied(memory) => memory.remove(key),
        }
    }
}

/// By name: the class of the error differs from browser to browser.
fn refusal(error: &wasm_bindgen::JsValue) -> StorageError {
    match super::error_name(error).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Denied,
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    use super::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn keys_are_ours_alone() {
        let page = gloo_utils::window().local_storage();
        let page = page.expect("allowed").expect("there");
        page.set_item("somebody-else", "theirs").expect("room");
        let mut storage = BrowserStorage::open();
        storage.set("r/a", "ours").expect("room");
        assert_eq!(storage.keys(), Ok(vec!["r/a".to_owned()]));
        assert_eq!(storage.get("r/a"), Ok(Some("ours".to_owned())));
        assert_eq!(storage.get("somebody-else"), Ok(None));
        storage.remove("r/a").expect("allowed");
        assert_eq!(storage.keys(), Ok(Vec::new()));
        assert_eq!(
            page.get_item("somebody-else"),
            Ok(Some("theirs".to_owned()))
        );
        page.remove_item("somebody-else").expect("allowed");
    }

    #[wasm_bindgen_test]
    fn a_full_storage_refuses_and_keeps_the_old_value() {
        let mut storage = BrowserStorage::open();
        storage.set("r/full", "old").expect("room");
        let huge = "x".repeat(6_000_000);
        assert_eq!(storage.set("r/full", &huge), Err(StorageError::Full));
        assert_eq!(storage.get("r/full"), Ok(Some("old".to_owned())));
        storage.remove("r/full").expect("allowed");
    }
}
