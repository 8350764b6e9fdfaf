use gloo_utils::window;
use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

fn manager() -> Option<StorageManager> {
    let storage = window().navigator().storage();
    // Absent where the page is not secure.
    (!storage.is_undefined()).then_some(storage)
}

/// Asks the browser never to throw this origin's data away by itself. Some ask the person.
pub async fn ask_to_stay() {
    if let Some(asked) = manager().and_then(|manager| manager.persist().ok()) {
        // A refusal changes nothing for now.
        JsFuture::from(asked).await.ok();
    }
}

/// Whether this is a private window, as far as that can be known: Safari and Firefox refuse a private
/// window the files that a page may keep to itself. Chromium refuses it nothing and offers as much
/// room as ever, so there it is never said.
pub async fn is_private() -> bool {
    let Some(manager) = manager() else {
        return false;
    };
    if !Reflect::has(&manager, &"getDirectory".into()).unwrap_or(false) {
        return false;
    }
    let refused = JsFuture::from(manager.get_directory()).await.err();
    let name = refused.and_then(|error| super::error_name(&error));
    let agent = window().navigator().user_agent().unwrap_or_default();
    name.is_some_and(|name| is_private_refusal(&agent, &name))
}

/// Whether a browser with this user agent refuses its files with this error for a private window.
pub(super) fn is_private_refusal(agent: &str, error: &str) -> bool {
    let is_firefox = agent.contains("Firefox/");
    // Others call themselves Safari, too: on a Mac, an iPhone or an iPad it is.
    let is_safari = agent.contains("Mac OS X") && agent.contains("AppleWebKit/");
    let is_chromium = agent.contains("Chrome/");
    (is_firefox && error == "SecurityError") || (is_safari && !is_chromium)
}

/// Whether this browser throws away what a page keeps after seven days of use without a visit:
/// Safari's engine does, unless the app is an installed one.
#[must_use]
pub fn forgets_after_a_week() -> bool {
    is_apple() && !is_standalone()
}

/// Whether the page is an app on an Apple device's home screen or dock: a link to a file may lead
/// nowhere there.
#[must_use]
pub fn is_apple_app() -> bool {
    is_apple() && is_standalone()
}

// Neither `vendor` nor `standalone` is in the standard any more, or was ever.
fn is_apple() -> bool {
    let vendor = Reflect::get(&window().navigator(), &"vendor".into()).unwrap_or_default();
    let vendor = vendor.as_string();
    vendor.is_some_and(|name| name.starts_with("Apple"))
}

fn is_standalone() -> bool {
    let standalone = Reflect::get(&window().navigator(), &"standalone".into()).unwrap_or_default();
    let query = window().match_media("(display-mode: standalone)");
    standalone.is_truthy() || query.ok().flatten().is_some_and(|query| query.matches())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::is_private_refusal;

    #[test]
    fn a_private_window_is_named_only_where_that_can_be_known() {
        const FIREFOX: &str =
            "Mozilla/5.0 (X11; Linux x86_64; rv:148.0) Gecko/20100101 Firefox/148.0";
        const SAFARI: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 \
            (KHTML, like Gecko) Version/26.0 Safari/605.1.15";
        const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 \
            (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";
        const WEBKITGTK: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like \
            Gecko) Version/26.0 Safari/605.1.15";
        const CHROME: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 \
            (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";
        for (agent, error, expected) in [
            (FIREFOX, "SecurityError", true),
            (FIREFOX, "UnknownError", false),
            (SAFARI, "UnknownError", true),
            (PHONE, "UnknownError", true),
            (WEBKITGTK, "UnknownError", false),
            (CHROME, "SecurityError", false),
            ("", "SecurityError", false),
        ] {
            assert_eq!(
                is_private_refusal(agent, error),
                expected,
                "{agent}, {error}"
            );
        }
    }
}
