//! Records and where they are kept. The only room that touches the browser's storage.
//!
//! [`Records`] works over any [`Storage`]: the browser's ([`BrowserStorage`]), or one in memory
//! with faults to order. `docs/data-format.md` describes every field.

mod archive;
mod browser_storage;
mod codec;
mod draft;
mod records;
mod storage;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

pub use archive::{Archive, Difference};
pub use browser_storage::{BrowserStorage, PREFIX};
pub use draft::Drafts;
pub use records::{Quarantined, Received, Records};
pub use storage::{Storage, StorageError};

use cadence::record::Id;

/// Whether an opening is part of the example: it is no person's data.
#[must_use]
pub fn is_example(id: &Id) -> bool {
    id.as_str().starts_with("example-")
}
