//! Records and where they are kept. The only room that touches the browser's storage.
//!
//! [`Records`] works over any [`Storage`]: the browser's ([`BrowserStorage`]), or one in memory
//! with faults to order. `docs/data-format.md` describes every field.

mod archive;
mod browser_storage;
mod codec;
mod copy;
mod draft;
mod indexed_db;
mod keeper;
mod ledger;
mod manifest;
mod reconcile;
mod records;
mod room;
mod seal;
mod snapshot;
mod storage;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod trouble;

pub use archive::{Archive, Difference};
pub use browser_storage::{BrowserStorage, PREFIX};
pub use draft::Drafts;
pub use indexed_db::IndexedDb;
pub use keeper::Keeper;
pub use reconcile::reconcile;
pub use records::{Quarantined, Received, Records};
pub use room::Room;
pub use snapshot::Kind;
pub use storage::{Storage, StorageError};
pub use trouble::Trouble;

use cadence::record::Id;

/// Whether an opening is part of the example: it is no person's data.
#[must_use]
pub fn is_example(id: &Id) -> bool {
    id.as_str().starts_with("example-")
}

/// Whether a record's key is one of the example.
fn is_example_key(key: &str) -> bool {
    key.strip_prefix(codec::RECORDS)
        .is_some_and(|id| id.starts_with("example-"))
}
