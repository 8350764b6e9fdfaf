//! In a real browser: what is drawn, drawn anew, kept, and let go.

#![allow(clippy::unwrap_used, reason = "a test may fail at once")]

use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{HtmlElement, HtmlInputElement};

use super::mount::mount;
use super::prelude::*;
use super::view::document;

wasm_bindgen_test_configure!(run_in_browser);

/// Draws into a place of its own; the place.
fn drawn<V: IntoView>(id: &'static str, inside: impl FnOnce() -> V) -> HtmlElement {
    mount(|| view! { <div id=id>{inside()}</div> });
    let found = document().get_element_by_id(id);
    found.unwrap().unchecked_into()
}

/// Lets what was told to redraw itself do so.
async fn settled() {
    let tick = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().unwrap();
        window.request_animation_frame(&done).unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(tick).await.unwrap();
}

#[wasm_bindgen_test]
async fn what_is_read_is_drawn_anew() {
    let count = RwSignal::new(1);
    let at = drawn("anew", || {
        view! {
            <p data-odd=move || (count.get() % 2 == 1).then_some("yes")>
                {move || count.get().to_string()} " of nine"
            </p>
        }
    });
    assert_eq!(at.inner_text(), "1 of nine");
    assert!(at.query_selector("[data-odd=yes]").unwrap().is_some());
    count.set(2);
    settled().await;
    assert_eq!(at.inner_text(), "2 of nine");
    assert!(at.query_selector("[data-odd]").unwrap().is_none());
}

#[wasm_bindgen_test]
async fn nothing_that_is_typed_is_markup() {
    let text = RwSignal::new("<b>bold</b>".to_owned());
    let at = drawn("typed", move || view! { <p title=text>{text}</p> });
    assert_eq!(at.inner_text(), "<b>bold</b>");
    text.set("<img src=x onerror=alert(1)>".to_owned());
    settled().await;
    assert!(at.query_selector("img, b").unwrap().is_none());
}

#[wasm_bindgen_test]
async fn rows_that_stay_are_the_same_elements() {
    let all = RwSignal::new(vec!["a", "b", "c"]);
    let at = drawn("rows", move || {
        view! {
            <ul>
                <For each=move || all.get() key=|it| (*it).to_owned() let:it>
                    <li id=format!("row-{it}")>{it}</li>
                    <li>"·"</li>
                </For>
            </ul>
        }
    });
    assert_eq!(at.text_content().unwrap(), "a·b·c·");
    let before = document().get_element_by_id("row-c");
    all.set(vec!["c", "d", "a"]);
    settled().await;
    assert_eq!(at.text_content().unwrap(), "c·d·a·");
    assert_eq!(document().get_element_by_id("row-c"), before);
}

#[wasm_bindgen_test]
async fn a_condition_that_still_holds_draws_nothing_anew() {
    let count = RwSignal::new(1);
    let at = drawn("shown", move || {
        view! {
            <Show when=move || count.get() != 0 fallback=|| "none">
                <input id="shown-field"/>
            </Show>
        }
    });
    let before = document().get_element_by_id("shown-field");
    count.set(2);
    settled().await;
    assert_eq!(document().get_element_by_id("shown-field"), before);
    count.set(0);
    settled().await;
    assert_eq!(at.inner_text(), "none");
}

#[wasm_bindgen_test]
async fn the_focus_stays_where_the_same_element_is_drawn_again() {
    let count = RwSignal::new(1);
    drawn("focus", move || {
        move || {
            count.track();
            view! {
                <p>"one"</p>
                <input class="focus-field" aria-label="Name" value="Anna"/>
            }
        }
    });
    let field = || document().query_selector(".focus-field").unwrap().unwrap();
    let first: HtmlInputElement = field().unchecked_into();
    first.focus().unwrap();
    first.set_selection_range(2, 2).unwrap();
    count.set(2);
    settled().await;
    let second: HtmlInputElement = field().unchecked_into();
    assert_ne!(first, second);
    assert_eq!(document().active_element(), Some(second.clone().into()));
    assert_eq!(second.selection_start(), Ok(Some(2)));
}

#[wasm_bindgen_test]
async fn what_is_gone_follows_nothing_more() {
    let shown = RwSignal::new(true);
    let word = RwSignal::new("first");
    let read = RwSignal::new(0);
    drawn("gone", move || {
        view! {
            <Show when=move || shown.get()>
                <p>
                    {move || {
                        read.update(|it| *it += 1);
                        word.get()
                    }}
                </p>
            </Show>
        }
    });
    shown.set(false);
    settled().await;
    let before = read.get_untracked();
    word.set("second");
    settled().await;
    assert_eq!(read.get_untracked(), before);
}
