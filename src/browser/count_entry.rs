//! Where the last count is kept: an entry of the browser's store of answers, which nothing else of
//! ours is in. A cookie would be sent to the host.

use js_sys::{Object, Reflect};
use keeping::CopyError;
use wasm_bindgen::prelude::*;
use web_sys::Response;

use super::refusal;

/// The store: ours alone on an origin that others share. The worker's begin otherwise.
const STORE: &str = "curtain-call/v1";
/// The address of the entry. Nothing is there, and nobody asks for it.
const ENTRY: &str = "/curtain-call/last-count";

// As web-sys has them they end the program where a browser lacks them.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Object)]
    type Stores;
    #[wasm_bindgen(method, catch)]
    async fn open(this: &Stores, name: &str) -> Result<Store, JsValue>;
    #[wasm_bindgen(method, catch, js_name = match)]
    async fn find(this: &Stores, address: &str, options: &Object) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn delete(this: &Stores, name: &str) -> Result<JsValue, JsValue>;

    type Store;
    #[wasm_bindgen(method, catch)]
    async fn put(this: &Store, address: &str, answer: &Response) -> Result<JsValue, JsValue>;

    type Answer;
    #[wasm_bindgen(method, catch)]
    async fn text(this: &Answer) -> Result<JsValue, JsValue>;
}

/// What the entry says; `None` where there is none.
///
/// # Errors
/// A [`CopyError`].
pub async fn read_count() -> Result<Option<String>, CopyError> {
    let options = Object::new();
    // An object of our own takes any property.
    Reflect::set(&options, &"cacheName".into(), &STORE.into()).ok();
    let found = stores()?.find(ENTRY, &options).await;
    let found = found.map_err(|error| refusal(&error))?;
    if found.is_undefined() {
        return Ok(None);
    }
    let answer: Answer = found.unchecked_into();
    let text = answer.text().await.map_err(|error| refusal(&error))?;
    Ok(text.as_string())
}

/// Has the entry say this; `None` removes it.
///
/// # Errors
/// A [`CopyError`]: it says what it said.
pub async fn write_count(text: Option<&str>) -> Result<(), CopyError> {
    let stores = stores()?;
    let written = match text {
        None => stores.delete(STORE).await,
        Some(text) => {
            async {
                let answer = Response::new_with_opt_str(Some(text))?;
                stores.open(STORE).await?.put(ENTRY, &answer).await
            }
            .await
        }
    };
    written.map(|_| ()).map_err(|error| refusal(&error))
}

fn stores() -> Result<Stores, CopyError> {
    let stores = Reflect::get(&gloo_utils::window(), &"caches".into());
    let stores = stores.map_err(|error| refusal(&error))?;
    match stores.is_object() {
        true => Ok(stores.unchecked_into()),
        false => Err(CopyError::Absent),
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    use super::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    async fn the_entry_says_what_was_last_written_until_it_is_removed() {
        write_count(None).await.expect("removed");
        assert_eq!(read_count().await, Ok(None));
        write_count(Some("twelve")).await.expect("written");
        write_count(Some("thirteen")).await.expect("written");
        assert_eq!(read_count().await, Ok(Some("thirteen".to_owned())));
        write_count(None).await.expect("removed");
        assert_eq!(read_count().await, Ok(None));
    }
}
