//! The screen stays on while a page that is read at arm's length is open, where the browser can.

use std::cell::{Cell, RefCell};

use js_sys::{Function, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// How many pages want it: for a moment the next one is there before the last has gone.
    static WANTED: Cell<u32> = const { Cell::new(0) };
    /// What keeps the screen on.
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Keeps the screen on, until [`may_sleep`].
pub fn stay_awake() {
    WANTED.with(|it| it.set(it.get() + 1));
    ask();
}

/// The page is in view again: browsers let the screen go when it was not.
pub fn wake_again() {
    if WANTED.with(Cell::get) > 0 {
        ask();
    }
}

/// Lets the screen go off as it usually does.
pub fn may_sleep() {
    let left = WANTED.with(|it| {
        it.set(it.get().saturating_sub(1));
        it.get()
    });
    if left == 0 {
        release(LOCK.with(RefCell::take));
    }
}

fn ask() {
    let Some(promise) = request() else {
        return;
    };
    spawn_local(async move {
        // Refused on an empty battery, say: then the screen goes off as usual.
        let Ok(lock) = JsFuture::from(promise).await else {
            return;
        };
        let is_wanted = WANTED.with(Cell::get) > 0;
        release(if is_wanted {
            LOCK.with(|it| it.replace(Some(lock)))
        } else {
            Some(lock)
        });
    });
}

/// `None` where the browser has no such thing.
fn request() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    call(&locks, "request", &["screen".into()])?.dyn_into().ok()
}

fn release(lock: Option<JsValue>) {
    if let Some(lock) = lock {
        // One that the browser has released already is released again without harm.
        call(&lock, "release", &[]);
    }
}

fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method = Reflect::get(object, &method.into()).ok()?;
    let method: Function = method.dyn_into().ok()?;
    let arguments: js_sys::Array = arguments.iter().collect();
    method.apply(object, &arguments).ok()
}
