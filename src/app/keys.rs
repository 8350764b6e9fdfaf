use gloo_utils::document;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::browser;
use crate::component::Dialog;
use crate::page::shared::{KEYS_OFF, KeyList};
use crate::route::Route;
use crate::state::use_state;
use crate::words::shell as words;

/// The list of the keys, opened by its own.
#[component]
pub fn KeysDialog(
    route: RwSignal<Route>,
    /// Opens the palette.
    finding: RwSignal<bool>,
) -> impl IntoView {
    let state = use_state();
    let open = RwSignal::new(false);
    let is_going = StoredValue::new(false);
    let pressed = window_event_listener(ev::keydown, move |event| {
        if is_for_palette(&event) {
            finding.set(true);
            event.prevent_default();
            return;
        }
        let was_going = is_going.get_value();
        is_going.set_value(false);
        if !is_free(&event) || state.draft(KEYS_OFF).is_some_and(|off| !off.is_empty()) {
            return;
        }
        let key = event.key();
        let is_done = match (was_going, key.as_str()) {
            (true, letter) => go_by(letter),
            (false, "g") => {
                is_going.set_value(true);
                true
            }
            (false, "?") => {
                open.set(true);
                true
            }
            // On the page of openings there is a field to find one.
            (false, "/") if route.get_untracked() == Route::Openings => {
                browser::focus("find");
                true
            }
            (false, "/") => {
                finding.set(true);
                true
            }
            (false, "c") => go(&Route::Ringing),
            (false, "n") => go(&Route::LogInterview(None)),
            (false, "l") => go(&Route::Log(None)),
            (false, digit) => route.get_untracked() == Route::Today && press_line(digit),
        };
        if is_done {
            event.prevent_default();
        }
    });
    on_cleanup(move || pressed.remove());
    view! {
        <Dialog title=words::KEYS_TITLE open>
            <div class="dialog-body">
                <KeyList/>
                <div class="btns">
                    <button class="btn" type="button" on:click=move |_| open.set(false)>
                        {words::CLOSE}
                    </button>
                </div>
            </div>
        </Dialog>
    }
}

/// Ctrl or Cmd and K, also from within a field; not over another dialog.
fn is_for_palette(event: &KeyboardEvent) -> bool {
    let is_held = event.ctrl_key() != event.meta_key() && !event.alt_key() && !event.shift_key();
    is_held && event.key().eq_ignore_ascii_case("k") && no_dialog()
}

fn no_dialog() -> bool {
    let dialog = document().query_selector("dialog[open]");
    dialog.is_ok_and(|dialog| dialog.is_none())
}

/// Whether a key is nobody else's: no field has the focus, no dialog is open, no other key is held.
fn is_free(event: &KeyboardEvent) -> bool {
    let is_held = event.ctrl_key() || event.meta_key() || event.alt_key();
    let on = event.target().and_then(|on| on.dyn_into::<Element>().ok());
    let is_field = on.is_some_and(|on| {
        let field = on.closest("input, textarea, select, [contenteditable], dialog");
        field.is_ok_and(|field| field.is_some())
    });
    let is_free = !is_held && !is_field && !event.default_prevented();
    is_free && !browser::is_converting(event) && no_dialog()
}

fn go(to: &Route) -> bool {
    browser::go(&to.href());
    true
}

/// After a `g`: the place that a letter stands for.
fn go_by(letter: &str) -> bool {
    match letter {
        "t" => go(&Route::Today),
        "o" => go(&Route::Openings),
        "r" => go(&Route::References),
        "m" => go(&Route::Method(None)),
        "s" => go(&Route::Settings),
        "b" => go(&Route::Backup),
        _ => false,
    }
}

/// Opens a line of Today, the move on top being the first; whether there is such a line.
fn press_line(digit: &str) -> bool {
    let Ok(number @ 1..) = digit.parse::<usize>() else {
        return false;
    };
    let Ok(lines) = document().query_selector_all("#main .move-go, #main .row-link") else {
        return false;
    };
    let lines = (0..lines.length()).filter_map(|at| lines.get(at)?.dyn_into().ok());
    // What is folded away has no number.
    let is_folded = |line: &HtmlElement| {
        let fold = line.closest("details:not([open])");
        fold.is_ok_and(|fold| fold.is_some())
    };
    let mut lines = lines.filter(|line| !is_folded(line));
    match lines.nth(number - 1) {
        Some(line) => {
            line.click();
            true
        }
        None => false,
    }
}
