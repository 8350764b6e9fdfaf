use cadence::record::{Id, Opportunity, Settings};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::codec::SCHEMA;
use super::is_example;
use super::records::Records;
use super::storage::{Storage, StorageError};

/// What marks a file as one of ours.
const APP: &str = "curtain-call";
/// Larger files are refused before they are read: four times what a browser keeps.
const LARGEST: usize = 20_000_000;

/// Everything, as one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    /// Always `curtain-call`.
    pub app: String,
    /// The schema of the records.
    pub schema: u32,
    /// The settings.
    pub settings: Settings,
    /// Every opening, deleted ones too: a merge has to know of them.
    pub opportunities: Vec<Opportunity>,
}

/// Why a file can't be restored from. Nothing has been changed then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ArchiveError {
    /// Far larger than anything the app could have written.
    #[error(
        "This file is too large to be a Curtain Call backup. Choose the file that Backup downloaded."
    )]
    TooLarge,
    /// No JSON, or not our fields.
    #[error(
        "This file can't be read as a Curtain Call backup ({0}). Choose the file that Backup downloaded; nothing was changed."
    )]
    Unreadable(String),
    /// JSON of something else.
    #[error(
        "This file is from another app. Choose the file that Backup downloaded; nothing was changed."
    )]
    OtherApp,
    /// Written by a newer version.
    #[error(
        "This backup was made by a newer version of Curtain Call. Reload to get that version, then restore; nothing was changed."
    )]
    Newer,
    /// An id that an address could not hold.
    #[error(
        "This backup names an opening in a way Curtain Call never does, so it was not restored; nothing was changed."
    )]
    BadId,
}

/// What restoring a file would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Difference {
    /// Openings that are not here yet.
    pub added: usize,
    /// Openings that it changes.
    pub changed: usize,
    /// Openings that stay as they are.
    pub unchanged: usize,
}

impl Archive {
    /// Everything but the example.
    pub fn of<S: Storage>(records: &Records<S>) -> Self {
        let own = records
            .opportunities()
            .values()
            .filter(|it| !is_example(&it.id));
        Self {
            app: APP.to_owned(),
            schema: SCHEMA,
            settings: records.settings().clone(),
            opportunities: own.cloned().collect(),
        }
    }

    /// The file's text.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// An [`ArchiveError`] that says what to do.
    pub fn parse(text: &str) -> Result<Self, ArchiveError> {
        if text.len() > LARGEST {
            return Err(ArchiveError::TooLarge);
        }
        /// What can be told of a file of any version.
        #[derive(Deserialize)]
        struct Head {
            #[serde(default)]
            app: String,
            #[serde(default)]
            schema: u32,
        }
        let unreadable = |it: serde_json::Error| ArchiveError::Unreadable(it.to_string());
        let head: Head = serde_json::from_str(text).map_err(unreadable)?;
        if head.app != APP {
            return Err(ArchiveError::OtherApp);
        }
        if head.schema > SCHEMA {
            return Err(ArchiveError::Newer);
        }
        let archive: Self = serde_json::from_str(text).map_err(unreadable)?;
        let plain = |id: &Id| {
            let bytes = id.as_str().bytes();
            !id.as_str().is_empty()
                && bytes.len() <= 64
                && bytes
                    .into_iter()
                    .all(|it| it.is_ascii_alphanumeric() || it == b'-')
                && !is_example(id)
        };
        let ids = archive.opportunities.iter();
        if !ids
            .flat_map(|it| it.items.keys().chain([&it.id]))
            .all(plain)
        {
            return Err(ArchiveError::BadId);
        }
        Ok(archive)
    }

    /// What merging it in would do. Nothing is written.
    pub fn compare<S: Storage>(&self, records: &Records<S>) -> Difference {
        let mut difference = Difference::default();
        for theirs in &self.opportunities {
            match records.opportunities().get(&theirs.id) {
                None => difference.added += 1,
                Some(ours) => {
                    let mut merged = ours.clone();
                    merged.merge(theirs);
                    if merged == *ours {
                        difference.unchanged += 1;
                    } else {
                        difference.changed += 1;
                    }
                }
            }
        }
        difference
    }

    /// Merges it in: every event of both sides is kept, the later edit of a field wins.
    ///
    /// # Errors
    /// A [`StorageError`]. What was written until then is merged and whole; trying again goes on.
    pub fn merge_into<S: Storage>(&self, records: &mut Records<S>) -> Result<(), StorageError> {
        for opportunity in &self.opportunities {
            records.save(opportunity)?;
        }
        let mut settings = records.settings().clone();
        settings.merge(&self.settings);
        if settings != *records.settings() {
            records.save_settings(&settings)?;
        }
        Ok(())
    }
}
