use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// What the app listens to for as long as the page lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The address after `#` changed.
    HashChange,
    /// Another tab wrote to the storage.
    Storage,
    /// The page came back into view.
    Visible,
    /// The page is about to be left.
    BeforeUnload,
}

/// Calls `then` on every such event, for as long as the page lives.
pub fn listen(event: Event, then: impl Fn(web_sys::Event) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let (target, name): (web_sys::EventTarget, _) = match event {
        Event::HashChange => (window.into(), "hashchange"),
        Event::Storage => (window.into(), "storage"),
        Event::BeforeUnload => (window.into(), "beforeunload"),
        Event::Visible => match window.document() {
            Some(document) => (document.into(), "visibilitychange"),
            None => return,
        },
    };
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event| {
        if !super::has_crashed() {
            then(event);
        }
    });
    // The names are all known, so the browser has no reason to refuse.
    let added = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    if added.is_ok() {
        closure.forget();
    }
}

/// Calls `then` once a minute, for as long as the page lives.
pub fn each_minute(then: impl Fn() + 'static) {
    // A browser without timers is none that runs this.
    leptos::prelude::set_interval_with_handle(then, std::time::Duration::from_secs(60)).ok();
}
