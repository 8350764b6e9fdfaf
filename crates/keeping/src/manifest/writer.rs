//! What one tab writes of manifests, and hears of those of others.

use super::{Inventory, MANIFESTS, Manifest};
use crate::codec::DecodeError;

/// This tab's pair of manifests, and the newest generation anybody wrote.
///
/// A key that all tabs write loses updates even under a lock, so every tab has keys of its own and
/// says in them all that it knows. The generation is a logical clock: above all that was seen, so
/// the manifest with the highest one is of the tab that knew the most.
#[derive(Debug)]
pub struct ManifestWriter {
    writer: u32,
    inventory: Inventory,
    /// The manifest with the highest generation, whoever wrote it.
    newest: Manifest,
    /// Which half of the pair comes next.
    second: bool,
    /// Manifests of other tabs that know less: to be removed with the first write.
    stale: Vec<String>,
}

impl ManifestWriter {
    /// After reading everything: `manifests` by key, `inventory` of what is there.
    #[must_use]
    pub fn new(writer: u32, inventory: Inventory, manifests: &[(String, Manifest)]) -> Self {
        let newest = manifests
            .iter()
            .max_by_key(|(_, manifest)| manifest.generation);
        // The pair of the tab that knows the most stays: its older half is what is left if its
        // newer one is damaged.
        let kept = newest.map(|(key, _)| pair_of(key));
        let keys = manifests.iter().map(|(key, _)| key);
        let stale = keys.filter(|key| Some(pair_of(key)) != kept);
        let none = Manifest {
            generation: 0,
            inventory,
        };
        Self {
            writer,
            inventory,
            newest: newest.map_or(none, |(_, manifest)| *manifest),
            second: false,
            stale: stale.cloned().collect(),
        }
    }

    /// Counts a changed record: as [`Inventory::replace`].
    pub fn replace(&mut self, key: &str, before: Option<u32>, after: Option<u32>) {
        self.inventory.replace(key, before, after);
    }

    /// The next manifest of this tab: key and value. Halves of the pair take turns, so that one is
    /// whole while the other is written.
    pub fn next(&mut self) -> (String, String) {
        let half = if self.second { "b" } else { "a" };
        self.second = !self.second;
        self.newest = Manifest {
            generation: self.newest.generation.wrapping_add(1),
            inventory: self.inventory,
        };
        let key = format!("{MANIFESTS}{:08x}/{half}", self.writer);
        (key, self.newest.encode())
    }

    /// Takes in another tab's manifest, after the records it speaks of.
    ///
    /// # Errors
    /// [`DecodeError::Newer`]: a newer version is at work.
    pub fn hear(&mut self, value: &str) -> Result<(), DecodeError> {
        let theirs = match Manifest::decode(value) {
            Ok(manifest) => manifest,
            Err(newer @ DecodeError::Newer(_)) => return Err(newer),
            // A damaged one says nothing.
            Err(_) => return Ok(()),
        };
        if theirs.generation >= self.newest.generation {
            self.newest = theirs;
        }
        Ok(())
    }

    /// Whether the newest manifest says all that is known here. It does not where two tabs wrote at
    /// the same moment.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.newest.inventory == self.inventory
    }

    /// The manifests that are now of no use.
    pub fn take_stale(&mut self) -> Vec<String> {
        std::mem::take(&mut self.stale)
    }
}

fn pair_of(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(pair, _)| pair)
}
