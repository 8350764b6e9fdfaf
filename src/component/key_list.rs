use leptos::prelude::*;

use super::Check;
use crate::state::use_state;

/// Each key and what it does.
const KEYS: [(&str, &str); 9] = [
    ("Ctrl or ⌘ + K", "find anything, from any field"),
    ("/", "the same; on Openings, the field that finds one"),
    ("c", "they are calling: who is it?"),
    ("n", "log an interview"),
    ("l", "log something else"),
    ("1 to 9", "the lines of Today, from the top"),
    (
        "g, then t o r m b s",
        "Today, Openings, References, Method, Backup, Settings",
    ),
    ("Ctrl + Enter", "save a form, from any field"),
    ("?", "this list"),
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
            <caption>"Not while you type, and not on a page that asks something."</caption>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        <Check label="Use single keys" value=on/>
    }
}

/// The draft that remembers that single keys are not used.
pub const KEYS_OFF: &str = "keys-off";
