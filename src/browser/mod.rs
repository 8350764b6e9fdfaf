//! The browser, behind small functions: each asks it one thing.

mod badge;
mod clipboard;
mod clock;
mod count_entry;
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
mod private_files;
mod random;
mod share;
mod site_file;
mod storage;
mod text;
mod wake_lock;

use js_sys::Reflect;
use keeping::CopyError;
use share::share_file;
use wasm_bindgen::JsValue;

pub use badge::set_badge;
pub use clipboard::copy;
pub use clock::{BrowserTimer, local, now, today};
pub use count_entry::{read_count, write_count};
pub use crash::{has_crashed, survive_crashes};
pub use events::{PageEvent, each_minute, listen};
pub use files::{Handed, files_of, forget_choice, hand_file, has_file, read_file, send_file};
pub use focus::{bring_into_view, focus, focus_next, leave_field, select};
pub use indexed_db::IndexedDbCopy;
pub use intl::{BrowserClocks, default_region, time_in, time_zones};
pub use kept_file::{
    KeptFile, begin_file, can_keep_file, choose_file, remember_file, remember_lock,
    remembered_file, remembered_lock,
};
pub use lasting::{ask_to_stay, forgets_after_a_week, is_apple_app, is_private};
pub use lock::claim;
pub use page::{
    decimal, focus_main, go, hash, is_framed, is_visible, once_shown, print, read_decimal,
    remove_boot, scroll_top, send_on, set_title, start_over, take_wish, uncover, viewport_height,
    was_sent,
};
pub use position::{
    arrive, begin_page, entry, go_back, keep_positions, leave_page, note_open, note_opener,
    return_to, was_open,
};
pub use private_files::PrivateFiles;
pub use random::{new_id, secret_bytes, writer};
pub use share::{can_share, can_share_file, share};
pub use site_file::{is_offline, site_file};
pub use storage::{BrowserStorage, PREFIX};
pub use text::{composed, decomposed, is_converting};
pub use wake_lock::{may_sleep, stay_awake, wake_again};

/// What kind of error the browser gave: its class differs from browser to browser, its name does
/// not.
fn error_name(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}

/// Why a place for copies did not do as asked: it is one the page may not use, or it refused.
fn refusal(error: &JsValue) -> CopyError {
    match error_name(error).as_deref() {
        Some("SecurityError") => CopyError::Absent,
        name => CopyError::Refused(name.unwrap_or("no name").to_owned()),
    }
}
