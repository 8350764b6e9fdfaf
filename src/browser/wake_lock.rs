//! The screen stays on while a page that is read at arm's length is open, where the browser can.

use std::cell::{Cell, RefCell};

use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

// web-sys knows wake locks only as unstable: behind a flag for the whole build.
#[wasm_bindgen]
extern "C" {
    type WakefulNavigator;
    #[wasm_bindgen(method, getter, js_name = wakeLock)]
    fn wake_lock(this: &WakefulNavigator) -> Option<WakeLock>;

    type WakeLock;
    #[wasm_bindgen(method, catch)]
    async fn request(this: &WakeLock, kind: &str) -> Result<WakeLockSentinel, JsValue>;

    type WakeLockSentinel;
    #[wasm_bindgen(method)]
    fn release(this: &WakeLockSentinel) -> js_sys::Promise;
}

thread_local! {
    /// How many pages want it: for a moment the next one is there before the last has gone.
    static WANTED: Cell<u32> = const { Cell::new(0) };
    /// What keeps the screen on.
    static LOCK: RefCell<Option<WakeLockSentinel>> = const { RefCell::new(None) };
}

/// Keeps the screen on, until [`may_sleep`].
pub fn stay_awake() {
    WANTED.set(WANTED.get() + 1);
    ask();
}

/// The page is in view again: browsers let the screen go when it was not.
pub fn wake_again() {
    if WANTED.get() > 0 {
        ask();
    }
}

/// Lets the screen go off as it usually does.
pub fn may_sleep() {
    WANTED.set(WANTED.get().saturating_sub(1));
    if WANTED.get() == 0 {
        release(LOCK.take());
    }
}

fn ask() {
    let navigator: WakefulNavigator = gloo_utils::window().navigator().unchecked_into();
    // Not every browser has such a thing.
    let Some(locks) = navigator.wake_lock() else {
        return;
    };
    spawn_local(async move {
        // Refused on an empty battery, say: then the screen goes off as usual.
        let Ok(lock) = locks.request("screen").await else {
            return;
        };
        let is_wanted = WANTED.get() > 0;
        release(match is_wanted {
            true => LOCK.replace(Some(lock)),
            false => Some(lock),
        });
    });
}

fn release(lock: Option<WakeLockSentinel>) {
    if let Some(lock) = lock {
        // One that the browser has released already is released again without harm.
        let _ = lock.release();
    }
}
