//! To and from the files that leave the browser.

use exchange::backup::Backup;

use super::{Records, Storage, StorageError};
use crate::store::is_example;

impl<S: Storage> Records<S> {
    /// Everything that is the person's own.
    #[must_use]
    pub fn backup(&self) -> Backup {
        let own = self.opportunities.values().filter(|it| !is_example(&it.id));
        Backup::new(&self.settings, own)
    }

    /// Writes what a restore changes: of `outcome`, what is not so in `before`.
    ///
    /// # Errors
    /// A [`StorageError`]. What was written until then is merged and whole.
    pub fn take_in(&mut self, outcome: &Backup, before: &Backup) -> Result<(), StorageError> {
        let differing = || outcome.differing_from(before);
        // What goes makes room for what comes.
        let gone = differing().filter(|it| it.details.is_none());
        let there = differing().filter(|it| it.details.is_some());
        for it in gone.chain(there) {
            self.save(it)?;
        }
        if outcome.settings != before.settings {
            self.save_settings(&outcome.settings)?;
        }
        Ok(())
    }
}
