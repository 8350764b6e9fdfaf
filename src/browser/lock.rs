use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;

// web-sys knows Web Locks only as unstable: behind a flag for the whole build.
#[wasm_bindgen]
extern "C" {
    type LockingNavigator;
    #[wasm_bindgen(method, getter)]
    fn locks(this: &LockingNavigator) -> Option<LockManager>;

    #[derive(Clone)]
    type LockManager;
    #[wasm_bindgen(method)]
    fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        granted: &Closure<dyn FnMut(JsValue) -> JsValue>,
    ) -> Promise;
}

/// A name that one tab at a time has; given up with this.
#[derive(Debug)]
pub struct TabLock(Rc<Claim>);

#[derive(Debug, Default)]
struct Claim {
    is_over: Cell<bool>,
    /// Ends the holding.
    release: RefCell<Option<Function>>,
}

impl Drop for TabLock {
    fn drop(&mut self) {
        self.0.is_over.set(true);
        if let Some(release) = self.0.release.take() {
            // A promise takes whatever it is given.
            release.call0(&JsValue::UNDEFINED).ok();
        }
    }
}

/// Claims a name among the tabs of this origin, and waits for it where another tab has it. `then` is
/// told whether this tab has it: once, or again when its turn has come. A browser without locks
/// tells nothing.
#[must_use]
pub fn claim(name: &str, then: impl Fn(bool) + 'static) -> TabLock {
    let claim = Rc::new(Claim::default());
    let navigator: LockingNavigator = gloo_utils::window().navigator().unchecked_into();
    if let Some(locks) = navigator.locks() {
        let name = format!("{}{name}", super::PREFIX);
        request(&locks, name, true, claim.clone(), Rc::new(then));
    }
    TabLock(claim)
}

/// Waits until no other tab has this name, and has it then; a browser without locks makes nobody
/// wait.
pub async fn turn(name: &str) -> Option<TabLock> {
    let navigator: LockingNavigator = gloo_utils::window().navigator().unchecked_into();
    navigator.locks()?;
    let mut lock = None;
    let granted = Promise::new(&mut |granted, _| {
        lock = Some(claim(name, move |is_ours| {
            if is_ours {
                // A promise takes whatever it is given.
                granted.call0(&JsValue::UNDEFINED).ok();
            }
        }));
    });
    wasm_bindgen_futures::JsFuture::from(granted).await.ok();
    lock
}

fn request(
    locks: &LockManager,
    name: String,
    is_first: bool,
    claim: Rc<Claim>,
    then: Rc<dyn Fn(bool)>,
) {
    let options = Object::new();
    // An object of our own takes any property.
    Reflect::set(&options, &"ifAvailable".into(), &is_first.into()).ok();
    let (again, wanted) = (locks.clone(), name.clone());
    let granted = move |lock: JsValue| {
        if claim.is_over.get() {
            return JsValue::UNDEFINED;
        }
        then(!lock.is_null());
        if lock.is_null() {
            request(&again, wanted.clone(), false, claim.clone(), then.clone());
            return JsValue::UNDEFINED;
        }
        let claim = claim.clone();
        Promise::new(&mut move |release, _| drop(claim.release.replace(Some(release)))).into()
    };
    let granted = Closure::new(granted);
    let asked = locks.request(&name, &options, &granted);
    // The browser calls it while the request stands, which may be as long as the page.
    granted.forget();
    wasm_bindgen_futures::spawn_local(async move {
        // Refused, it is as without locks.
        wasm_bindgen_futures::JsFuture::from(asked).await.ok();
    });
}
