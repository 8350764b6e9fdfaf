use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use web_sys::EventTarget;

/// What the app listens to for as long as the page lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageEvent {
    /// The address after `#` changed.
    HashChange,
    /// Another tab wrote to the storage.
    Storage,
    /// The network is there again.
    Online,
    /// The page came back into view.
    Visible,
    /// Something is dragged over the page.
    DragOver,
    /// Something was dropped on the page.
    Drop,
    /// The page is about to be left.
    BeforeUnload,
}

/// Calls `then` on every such event, for as long as the page lives.
pub fn listen(event: PageEvent, then: impl Fn(web_sys::Event) + 'static) {
    let window = || EventTarget::from(gloo_utils::window());
    let (target, name) = match event {
        PageEvent::HashChange => (window(), "hashchange"),
        PageEvent::Storage => (window(), "storage"),
        PageEvent::Online => (window(), "online"),
        PageEvent::DragOver => (window(), "dragover"),
        PageEvent::Drop => (window(), "drop"),
        PageEvent::BeforeUnload => (window(), "beforeunload"),
        PageEvent::Visible => (gloo_utils::document().into(), "visibilitychange"),
    };
    // Whoever has something unsaved may hold the page back.
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&target, name, options, move |event| {
        if !super::has_crashed() {
            then(event.clone());
        }
    });
    listener.forget();
}

/// Calls `then` once a minute, for as long as the page lives.
pub fn each_minute(then: impl Fn() + 'static) {
    Interval::new(60_000, then).forget();
}
