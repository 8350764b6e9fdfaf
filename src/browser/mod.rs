//! The browser, behind small functions: each asks it one thing.

mod badge;
mod clipboard;
mod clock;
mod crash;
mod events;
mod files;
mod focus;
mod indexed_db;
mod intl;
mod kept_file;
mod lasting;
mod lock;
mod page;
mod position;
mod random;
mod share;
mod site_file;
mod storage;
mod text;
mod wake_lock;

use js_sys::Reflect;
use lasting::is_apple_app;
use share::share_file;
use wasm_bindgen::JsValue;

pub use badge::set_badge;
pub use clipboard::copy;
pub use clock::{BrowserTimer, local, now, today};
pub use crash::{has_crashed, survive_crashes};
pub use events::{Event, each_minute, listen};
pub use files::{Handed, download, file_of, forget_choice, hand_file, has_file, read_file};
pub use focus::{focus, focus_next, select};
pub use indexed_db::IndexedDbCopy;
pub use intl::{default_region, time_in, time_zones};
pub use kept_file::{KeptFile, can_keep_file, choose_file};
pub use lasting::{ask_to_stay, forgets_after_a_week, is_private};
pub use lock::claim;
pub use page::{
    confirm, decimal, focus_main, go, hash, is_framed, once_shown, print, remove_boot,
    replace_hash, scroll_top, send_on, set_title, start_over, take_wish, uncover, viewport_height,
    was_sent,
};
pub use position::{arrive, begin_next_at, begin_page, keep_positions, leave_page, return_to};
pub use random::{new_id, secret_bytes, writer};
pub use share::{can_share, share};
pub use site_file::{is_offline, site_file};
pub use storage::{BrowserStorage, PREFIX};
pub use text::{composed, is_converting};
pub use wake_lock::{may_sleep, stay_awake, wake_again};

/// What kind of error the browser gave: its class differs from browser to browser, its name does
/// not.
fn error_name(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}
