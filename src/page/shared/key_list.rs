use leptos::prelude::*;

use crate::component::Check;
use crate::state::use_state;
use crate::words::component as words;

/// Each key and what it does.
const KEYS: [(&str, &str); 9] = [
    (words::KEYS_PALETTE, words::KEYS_PALETTE_WHAT),
    ("/", words::KEYS_SLASH),
    ("c", words::KEYS_RINGING),
    ("n", words::KEYS_INTERVIEW),
    ("l", words::KEYS_LOG),
    (words::KEYS_LINES, words::KEYS_LINES_WHAT),
    (words::KEYS_PAGES, words::KEYS_PAGES_WHAT),
    (words::KEYS_SAVE, words::KEYS_SAVE_WHAT),
    ("?", words::KEYS_LIST),
];

/// The keys, and a switch for those that are a single letter: a voice or a slip may press them.
#[component]
pub fn KeyList() -> impl IntoView {
    let state = use_state();
    let is_off = state.draft(KEYS_OFF).is_some_and(|off| !off.is_empty());
    let on = RwSignal::new(!is_off);
    Effect::new(move |before: Option<bool>| {
        let on = on.get();
        if before.is_some_and(|before| before != on) {
            state.keep_draft(KEYS_OFF, if on { "" } else { "off" });
        }
        on
    });
    let rows = KEYS.map(|(key, what)| {
        view! {
            <tr>
                <th scope="row">
                    <kbd>{key}</kbd>
                </th>
                <td>{what}</td>
            </tr>
        }
    });
    view! {
        <table>
            <caption>{words::KEYS_NOTE}</caption>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        <Check label=words::KEYS_USE value=on/>
    }
}

/// The draft that remembers that single keys are not used.
pub const KEYS_OFF: &str = "keys-off";
