use std::cell::Cell;
use std::time::Duration;

use gloo_utils::{document, document_element, window};
use leptos::prelude::{request_animation_frame, set_timeout};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The address after and with `#`.
#[must_use]
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Whether the page is in view.
#[must_use]
pub fn is_visible() -> bool {
    !document().hidden()
}

thread_local! {
    /// The app leaves the page by itself.
    static SENT: Cell<bool> = const { Cell::new(false) };
}

/// Goes to an address; `#/…`.
pub fn go(to: &str) {
    SENT.set(hash() != to);
    // Only a foreign page's location refuses.
    window().location().set_hash(to).ok();
}

/// Goes on from the page that the app is about to show, which is then not in the history.
pub fn send_on(to: &str) {
    SENT.set(hash() != to);
    window().location().replace(to).ok();
}

/// Whether it was the app that left the last page, and not the person; once.
#[must_use]
pub fn was_sent() -> bool {
    SENT.take()
}

/// Puts an address in the place of the current one: the back button skips it.
fn replace_hash(hash: &str) {
    window().location().replace(hash).ok();
}

/// The title of the tab.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Puts the focus on the new page, so that the keyboard and a screen reader are there too.
pub fn focus_main() {
    let main = document().get_element_by_id("main");
    if let Some(main) = main.and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
        main.focus().ok();
    }
}

/// Scrolls to the top.
pub fn scroll_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Takes the static first picture away; the focus goes on to what now stands in its place.
pub fn remove_boot() {
    let Some(boot) = document().get_element_by_id("boot") else {
        return;
    };
    let focused = document().active_element();
    let focused = focused.filter(|element| boot.contains(Some(element)));
    boot.remove();
    if let Some(successor) = focused.and_then(|element| successor_of(&element)) {
        successor.focus().ok();
    }
}

/// The link or button with the same words that leads to the same place.
fn successor_of(of: &Element) -> Option<HtmlElement> {
    let same = |element: &HtmlElement| {
        element.text_content() == of.text_content()
            && element.get_attribute("href") == of.get_attribute("href")
    };
    let all = document().query_selector_all(".app :is(a, button)").ok()?;
    (0..all.length())
        .filter_map(|at| all.get(at)?.dyn_into::<HtmlElement>().ok())
        .find(same)
}

/// Whether this was asked for before the app had come (`public/early.js`); once.
pub fn take_wish(name: &str) -> bool {
    let root = document_element();
    let is_it = root.get_attribute("data-wish").as_deref() == Some(name);
    is_it && root.remove_attribute("data-wish").is_ok()
}

/// Loads the page anew, at its start.
pub fn start_over() {
    replace_hash("#/");
    window().location().reload().ok();
}

/// Calls `then` once the page shows what was just drawn.
pub fn once_shown(then: impl FnOnce() + 'static) {
    // A frame's callbacks come before it is painted.
    request_animation_frame(move || set_timeout(then, Duration::ZERO));
}

/// Scrolls so that what has the focus is not behind `front`, which stands still before the page.
pub fn uncover(front: &Element) {
    let used = document().active_element();
    let Some(used) = used.filter(|used| !matches!(used.tag_name().as_str(), "BODY" | "MAIN"))
    else {
        return;
    };
    if front.contains(Some(&used)) {
        return;
    }
    let (front, used) = (
        front.get_bounding_client_rect(),
        used.get_bounding_client_rect(),
    );
    if used.bottom() <= front.top() || front.bottom() <= used.top() {
        return;
    }
    let by = match front.top() * 2.0 > viewport_height() {
        true => used.bottom() - front.top(),
        false => used.top() - front.bottom(),
    };
    window().scroll_by_with_x_and_y(0.0, by);
}

/// Whether another page shows this one in a frame.
#[must_use]
pub fn is_framed() -> bool {
    !matches!(window().top(), Ok(Some(top)) if top == window())
}

/// The height of the window in CSS pixels.
#[must_use]
pub fn viewport_height() -> f64 {
    let height = window().inner_height().ok();
    height.and_then(|height| height.as_f64()).unwrap_or(800.0)
}

/// A number as a style or a drawing has it. The browser can do it already: our own way would be a
/// twentieth of the page.
#[must_use]
pub fn decimal(number: f64) -> String {
    let text = js_sys::Number::from(number).to_string_with_radix(10);
    text.map(String::from).unwrap_or_default()
}

/// What [`decimal`] wrote; by the browser too, as the tables that Rust reads such numbers by weigh
/// 14 kB.
#[must_use]
pub fn read_decimal(text: &str) -> Option<f64> {
    let number = js_sys::Number::parse_float(text);
    number.is_finite().then_some(number)
}

/// Opens the browser's way to print the page.
pub fn print() {
    // A browser that can't print says so itself.
    window().print().ok();
}
