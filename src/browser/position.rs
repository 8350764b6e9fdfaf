//! Where one was on each page of this tab's history, and going back there.
//!
//! The browser's own way comes too early: it scrolls before the page is drawn.

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use gloo_utils::{document, window};
use leptos::prelude::request_animation_frame;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ScrollRestoration, Storage};

use super::{decimal, focus_main, hash, now, read_decimal, scroll_top};

/// What the places begin with in the tab's own storage, which goes with the tab.
const PLACES: &str = "curtain-call/place/";
/// As [`PLACES`], of the pages that were come to from another of ours.
const CAME: &str = "curtain-call/came/";
/// As [`PLACES`], of what is unfolded on a page: the names of its parts.
const OPEN: &str = "curtain-call/open/";
/// For so many frames, some seconds, a page may take to be drawn.
const FRAMES: u32 = 300;
/// What can have the focus on a page.
const CONTROLS: &str = "#main :is(a, button, input, select, textarea, summary)";

thread_local! {
    /// The number of the page in the history that is shown.
    static ENTRY: Cell<f64> = const { Cell::new(0.0) };
    /// Which move of the page is under way; a later one ends it, and so does the person.
    static TURN: Cell<u32> = const { Cell::new(0) };
    /// What had the focus before a dialog took it.
    static OPENER: RefCell<Option<(String, usize)>> = const { RefCell::new(None) };
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
        let scroll = read_decimal(parts.next()?)?;
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
    if let Some(position) = come(false) {
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
    // A tab without a storage of its own begins each page at the top.
    note(PLACES, &position.print());
}

/// Where one was on the page of the history that is now shown; `None` for a new one.
pub fn arrive() -> Option<PagePosition> {
    come(true)
}

/// `is_from_ours`: one was on another page of the app before.
fn come(is_from_ours: bool) -> Option<PagePosition> {
    let history = window().history().ok()?;
    let known = history.state().ok().and_then(|state| state.as_f64());
    if let Some(entry) = known {
        ENTRY.set(entry);
        return PagePosition::read(&noted(PLACES)?);
    }
    let entry = (now() as f64).max(ENTRY.get() + 1.0);
    ENTRY.set(entry);
    history.replace_state(&JsValue::from(entry), "").ok();
    if is_from_ours {
        note(CAME, "1");
    }
    None
}

/// The number of the page in the history: one that is gone back to has the same.
#[must_use]
pub fn entry() -> u64 {
    ENTRY.get() as u64
}

/// Goes back in the history, where the page before is one of ours; whether it was.
#[must_use]
pub fn go_back() -> bool {
    let is_ours = noted(CAME).is_some();
    is_ours
        && window()
            .history()
            .is_ok_and(|history| history.back().is_ok())
}

/// Whether a part of this page was unfolded as it was left.
#[must_use]
pub fn was_open(name: &str) -> bool {
    noted(OPEN).is_some_and(|names| names.lines().any(|other| other == name))
}

/// Notes that a part of this page is unfolded, or no longer.
pub fn note_open(name: &str, is_open: bool) {
    let names = noted(OPEN).unwrap_or_default();
    let others = names.lines().filter(|other| *other != name);
    let names: Vec<&str> = others.chain(is_open.then_some(name)).collect();
    note(OPEN, &names.join("\n"));
}

/// Notes what has the focus, as a dialog is about to take it: there one comes back to, if one goes
/// on from the dialog.
pub fn note_opener() {
    let opener = focused();
    OPENER.set(opener);
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

/// Notes something of the page that is shown.
fn note(what: &str, text: &str) {
    let key = format!("{what}{}", decimal(ENTRY.get()));
    if let Some(places) = places() {
        places.set_item(&key, text).ok();
    }
}

/// What was noted of the page that is shown.
fn noted(what: &str) -> Option<String> {
    let key = format!("{what}{}", decimal(ENTRY.get()));
    places()?.get_item(&key).ok().flatten()
}

/// By what something that can have the focus is known: where it leads, what it is for, or what it
/// is.
fn mark(control: &Element) -> String {
    let named = ["href", "data-mark"].into_iter();
    let mut named = named.filter_map(|name| control.get_attribute(name));
    named.next().unwrap_or_else(|| control.tag_name())
}

fn is_in_dialog(control: &Element) -> bool {
    control
        .closest("dialog")
        .is_ok_and(|dialog| dialog.is_some())
}

fn controls(of: &str) -> Vec<HtmlElement> {
    let Ok(all) = document().query_selector_all(CONTROLS) else {
        return Vec::new();
    };
    let all = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok());
    // What can't be seen can't have the focus; a dialog goes with its page.
    let all = all.filter(|control: &HtmlElement| {
        mark(control) == of && control.offset_parent().is_some() && !is_in_dialog(control)
    });
    all.collect()
}

fn focused() -> Option<(String, usize)> {
    let active = document().active_element()?;
    if is_in_dialog(&active) {
        return OPENER.with_borrow(Clone::clone);
    }
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
    let all = controls(mark);
    let last = all.len().saturating_sub(1);
    let Some(control) = all.get(number.min(last)) else {
        return false;
    };
    // In a part that is folded it refuses in silence.
    let is_it = |active: Element| **control == active;
    control.focus().is_ok() && document().active_element().is_some_and(is_it)
}
