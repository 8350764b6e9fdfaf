use std::time::Duration;

use js_sys::{JSON, Reflect};
use keeping::within;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::BrowserTimer;

/// How long a file of the site may take to come.
const FETCHING: Duration = Duration::from_secs(60);

/// The element of a page in one file that holds the site's data files: an object of JSON by name.
const PACKED: &str = "site-files";

/// A JSON file of the site, by its address below the page: out of the page where that has all files
/// in it, else from our own origin. `None` where it does not come.
pub async fn site_file(name: &str) -> Option<String> {
    match gloo_utils::document().get_element_by_id(PACKED) {
        Some(packed) => unpacked(&packed.text_content()?, name).ok()?,
        None => within(&BrowserTimer, FETCHING, fetched(name)).await?.ok()?,
    }
}

/// Whether the browser knows that it has no network.
#[must_use]
pub fn is_offline() -> bool {
    !gloo_utils::window().navigator().on_line()
}

fn unpacked(packed: &str, name: &str) -> Result<Option<String>, JsValue> {
    let file = Reflect::get(&JSON::parse(packed)?, &name.into())?;
    if file.is_undefined() {
        return Ok(None);
    }
    Ok(JSON::stringify(&file)?.as_string())
}

async fn fetched(name: &str) -> Result<Option<String>, JsValue> {
    let answer = JsFuture::from(gloo_utils::window().fetch_with_str(name)).await?;
    let answer: Response = answer.dyn_into()?;
    if !answer.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(answer.text()?).await?.as_string())
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    use super::unpacked;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn a_file_in_the_page_is_found_by_its_name() {
        let packed = r#"{"holidays/x.json":{"name":"\u003cb>é"},"other":[]}"#;
        let found = unpacked(packed, "holidays/x.json").expect("JSON");
        assert_eq!(found.as_deref(), Some(r#"{"name":"<b>é"}"#));
        assert_eq!(unpacked(packed, "holidays/y.json").expect("JSON"), None);
        assert!(unpacked("{", "other").is_err());
    }
}
