//! The browser, behind small functions: each asks it one thing.

mod badge;
mod clipboard;
mod clock;
mod events;
mod files;
mod focus;
mod intl;
mod page;
mod random;
mod share;

pub use badge::set_badge;
pub use clipboard::copy;
pub use clock::{now, today};
pub use events::{Event, each_minute, listen};
pub use files::{download, read_file};
pub use focus::{focus, focus_next, select};
pub use intl::{default_region, time_in, time_zones};
pub use page::{
    confirm, focus_main, go, hash, is_framed, print, remove_boot, replace_hash, scroll_top,
    set_title, viewport_height,
};
pub use random::{new_id, writer};
pub use share::{can_share, share};
