use any_spawner::Executor;
use leptos::prelude::Owner;

use super::view::{IntoView, append, document};

/// Draws the app at the end of the page, for as long as the page lives.
pub fn mount<V: IntoView>(app: impl FnOnce() -> V) {
    // It fails only where it was done before.
    Executor::init_wasm_bindgen().ok();
    let owner = Owner::new();
    let node = owner.with(|| app().into_view().into_node());
    if let (Some(body), Some(node)) = (document().body(), node) {
        append(&body, &node);
    }
    std::mem::forget(owner);
}
