//! Where one was on each page of this tab's history, and going back there.
//!
//! The browser's own way comes too early: it scrolls before the page is drawn.

use std::cell::Cell;

use gloo_events::EventListener;
use gloo_utils::{document, window};
use leptos::prelude::request_animation_frame;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ScrollRestoration, Storage};

use super::{decimal, focus_main, hash, now, scroll_top};

/// What the places begin with in the tab's own storage, which goes with the tab.
const PLACES: &str = "curtain-call/place/";
/// For so many frames, some seconds, a page may take to be drawn.
const FRAMES: u32 = 300;
/// What can have the focus on a page.
const CONTROLS: &str = "#main :is(a, button, input, select, textarea, summary)";

thread_local! {
    /// The number of the page in the history that is shown.
    static ENTRY: Cell<f64> = const { Cell::new(0.0) };
    /// Which move of the page is under way; a later one ends it, and so does the person.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Where one was on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PagePosition {
    /// In CSS pixels from the top.
    scroll: f64,
    /// What had the focus: its mark, and its number among those of the same mark.
    focus: Option<(String, usize)>,
}

impl PagePosition {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, ' ');
        let scroll = parts.next()?.parse().ok()?;
        let number = parts.next().and_then(|number| number.parse().ok());
        Some(Self {
            scroll,
            focus: parts.next().map(str::to_owned).zip(number),
        })
    }

    fn print(&self) -> String {
        let scroll = decimal(self.scroll);
        match &self.focus {
            Some((mark, number)) => format!("{scroll} {number} {mark}"),
            None => scroll,
        }
    }
}

/// Takes the scrolling of pages in the history over from the browser; a page that is loaded again
/// is scrolled to where it was.
pub fn keep_positions() {
    if let Ok(history) = window().history() {
        history
            .set_scroll_restoration(ScrollRestoration::Manual)
            .ok();
    }
    for act in ["wheel", "touchstart", "pointerdown", "keydown"] {
        EventListener::new(&window(), act, |_| {
            next_turn();
        })
        .forget();
    }
    EventListener::new(&window(), "pagehide", |_| leave_page()).forget();
    if let Some(position) = arrive() {
        return_to(PagePosition {
            focus: None,
            ..position
        });
    }
}

/// Notes where one is on the page that is shown. The address may be the next one already.
pub fn leave_page() {
    let position = PagePosition {
        scroll: window().scroll_y().unwrap_or_default(),
        focus: focused(),
    };
    let key = format!("{PLACES}{}", decimal(ENTRY.get()));
    // A tab without a storage of its own begins each page at the top.
    if let Some(places) = places() {
        places.set_item(&key, &position.print()).ok();
    }
}

/// Where one was on the page of the history that is now shown; `None` for a new one.
pub fn arrive() -> Option<PagePosition> {
    let history = window().history().ok()?;
    let known = history.state().ok().and_then(|state| state.as_f64());
    if let Some(entry) = known {
        ENTRY.set(entry);
        let kept = places()?.get_item(&format!("{PLACES}{}", decimal(entry)));
        return PagePosition::read(&kept.ok()??);
    }
    let entry = (now() as f64).max(ENTRY.get() + 1.0);
    ENTRY.set(entry);
    history.replace_state(&JsValue::from(entry), "").ok();
    None
}

/// Puts a page that is being drawn where one was on it.
pub fn return_to(position: PagePosition) {
    focus_main();
    each_frame(next_turn(), FRAMES, move || {
        let focused = position
            .focus
            .as_ref()
            .is_none_or(|(mark, number)| focus_again(mark, *number));
        window().scroll_to_with_x_and_y(0.0, position.scroll);
        let scrolled = window().scroll_y().unwrap_or_default();
        focused && (scrolled - position.scroll).abs() < 2.0
    });
}

/// Begins a page that is being drawn: at its top, with the focus on its heading, unless it puts
/// the focus elsewhere itself.
pub fn begin_page() {
    // Taking the focus may scroll.
    focus_main();
    scroll_top();
    each_frame(next_turn(), FRAMES, move || {
        let Ok(Some(heading)) = document().query_selector("#main h1") else {
            return false;
        };
        let active = document().active_element();
        if active.is_some_and(|active| active.id() == "main" || active.tag_name() == "BODY")
            && let Ok(heading) = heading.dyn_into::<HtmlElement>()
        {
            if heading.tab_index() < 0 {
                heading.set_tab_index(-1);
            }
            heading.focus().ok();
            scroll_top();
        }
        true
    });
}

fn next_turn() -> u32 {
    TURN.set(TURN.get().wrapping_add(1));
    TURN.get()
}

/// Tries in each frame until it is done, it is another's turn, or too late.
fn each_frame(turn: u32, left: u32, attempt: impl Fn() -> bool + 'static) {
    request_animation_frame(move || {
        if TURN.get() == turn && !attempt() && left > 0 {
            each_frame(turn, left - 1, attempt);
        }
    });
}

fn places() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// By what something that can have the focus is known: where it leads, or what it is.
fn mark(control: &Element) -> String {
    let href = control.get_attribute("href");
    href.unwrap_or_else(|| control.tag_name())
}

fn controls(of: &str) -> Vec<HtmlElement> {
    let Ok(all) = document().query_selector_all(CONTROLS) else {
        return Vec::new();
    };
    let all = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok());
    all.filter(|control: &HtmlElement| mark(control) == of)
        .collect()
}

fn focused() -> Option<(String, usize)> {
    let active = document().active_element()?;
    let marked = mark(&active);
    let mut all = controls(&marked).into_iter();
    match all.position(|control| *control == active) {
        Some(number) => Some((marked, number)),
        // Some browsers do not give the focus to a link that is pressed.
        None => Some((hash(), 0)).filter(|(mark, _)| !controls(mark).is_empty()),
    }
}

/// Whether it is there, and has the focus now.
fn focus_again(mark: &str, number: usize) -> bool {
    let mut all = controls(mark);
    all.retain(|control| control.offset_parent().is_some());
    let last = all.len().saturating_sub(1);
    match all.get(number.min(last)) {
        Some(control) => control.focus().is_ok(),
        None => false,
    }
}
