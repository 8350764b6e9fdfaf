//! The browser, behind small functions: each asks it one thing.

mod badge;
mod clipboard;
mod clock;
mod crash;
mod events;
mod files;
mod focus;
mod intl;
mod lasting;
mod page;
mod random;

pub use badge::set_badge;
pub use clipboard::copy;
pub use clock::{now, today};
pub use crash::{has_crashed, survive_crashes};
pub use events::{Event, each_minute, listen};
pub use files::{download, read_file};
pub use focus::{focus, focus_next};
pub use intl::{default_region, time_in, time_zones};
pub use lasting::{ask_to_stay, forgets_after_a_week, quota};
pub use page::{
    confirm, focus_main, go, hash, is_framed, print, remove_boot, replace_hash, scroll_top,
    set_title, viewport_height,
};
pub use random::{new_id, writer};
