use js_sys::Reflect;
use wasm_bindgen::prelude::*;

// web-sys knows badges only as unstable: behind a flag for the whole build.
#[wasm_bindgen]
extern "C" {
    type Badges;
    #[wasm_bindgen(method, catch, js_name = setAppBadge)]
    async fn set_app_badge(this: &Badges, count: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = clearAppBadge)]
    async fn clear_app_badge(this: &Badges) -> Result<JsValue, JsValue>;
}

/// Shows `count` on the installed app's icon, where the browser has badges; none for 0.
pub fn set_badge(count: usize) {
    let navigator = gloo_utils::window().navigator();
    // Awaiting a call that a browser does not have throws, whatever is caught.
    if !Reflect::has(&navigator, &"setAppBadge".into()).unwrap_or(false) {
        return;
    }
    let badges: Badges = navigator.unchecked_into();
    leptos::task::spawn_local(async move {
        // A browser that refuses has no icon to show it on.
        match count {
            0 => badges.clear_app_badge().await.ok(),
            count => badges.set_app_badge(count as f64).await.ok(),
        };
    });
}
