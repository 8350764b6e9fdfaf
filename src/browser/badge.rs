use wasm_bindgen::{JsCast, JsValue};

/// Shows `count` on the installed app's icon, where the browser has badges; none for 0.
pub fn set_badge(count: usize) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let navigator: JsValue = window.navigator().into();
    let call = |name: &str, argument: Option<f64>| {
        let function = js_sys::Reflect::get(&navigator, &name.into()).ok()?;
        let function: js_sys::Function = function.dyn_into().ok()?;
        // A browser that refuses has no icon to show it on.
        match argument {
            Some(it) => function.call1(&navigator, &it.into()).ok(),
            None => function.call0(&navigator).ok(),
        }
    };
    if count == 0 {
        call("clearAppBadge", None);
    } else {
        call("setAppBadge", Some(count as f64));
    }
}
