use super::codec::DecodeError;
use super::manifest::{MANIFESTS, Manifest, Tally};

/// This tab's pair of manifests, and the newest generation anybody wrote.
///
/// A key that all tabs write loses updates even under a lock, so every tab has keys of its own and
/// says in them all that it knows. The generation is a logical clock: above all that was seen, so
/// the manifest with the highest one is of the tab that knew the most.
#[derive(Debug)]
pub struct Ledger {
    writer: u32,
    tally: Tally,
    newest: u32,
    /// The generation of the last manifest of this tab.
    own: u32,
    /// Manifests of other tabs that know less: to be removed with the first write.
    stale: Vec<String>,
}

impl Ledger {
    /// After reading everything: `manifests` by key, `tally` of what is there.
    #[must_use]
    pub fn new(writer: u32, tally: Tally, manifests: &[(String, Manifest)]) -> Self {
        let newest = manifests.iter().max_by_key(|(_, it)| it.generation);
        // The pair of the tab that knows the most stays: its older half is what is left if its
        // newer one is damaged.
        let kept = newest.map(|(key, _)| pair_of(key));
        let stale = manifests.iter().map(|(key, _)| key);
        Self {
            writer,
            tally,
            newest: newest.map_or(0, |(_, it)| it.generation),
            own: 0,
            stale: stale
                .filter(|key| Some(pair_of(key)) != kept)
                .cloned()
                .collect(),
        }
    }

    /// Counts a changed record: as [`Tally::replace`].
    pub fn replace(&mut self, key: &str, before: Option<u32>, after: Option<u32>) {
        self.tally.replace(key, before, after);
    }

    /// The next manifest of this tab: key and value. Halves of the pair take turns, so that one is
    /// whole while the other is written.
    pub fn next(&mut self) -> (String, String) {
        self.newest = self.newest.wrapping_add(1);
        self.own = self.newest;
        let half = if self.own % 2 == 0 { "a" } else { "b" };
        let manifest = Manifest {
            generation: self.own,
            tally: self.tally,
        };
        (
            format!("{MANIFESTS}{:08x}/{half}", self.writer),
            manifest.encode(),
        )
    }

    /// Takes in another tab's manifest; whether this tab has to write its own again: two wrote at
    /// the same moment, each without the other's record, and the lower number tidies up.
    ///
    /// # Errors
    /// [`DecodeError::Newer`]: a newer version is at work.
    pub fn hear(&mut self, key: &str, value: &str) -> Result<bool, DecodeError> {
        let theirs = match Manifest::decode(value) {
            Ok(it) => it,
            Err(newer @ DecodeError::Newer(_)) => return Err(newer),
            // A damaged one says nothing.
            Err(_) => return Ok(false),
        };
        let at_once = theirs.generation <= self.own && theirs.tally != self.tally;
        self.newest = self.newest.max(theirs.generation);
        let is_lower = writer_of(key).is_some_and(|it| self.writer < it);
        Ok(at_once && is_lower)
    }

    /// The manifests that are now of no use.
    pub fn take_stale(&mut self) -> Vec<String> {
        std::mem::take(&mut self.stale)
    }
}

fn pair_of(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(pair, _)| pair)
}

fn writer_of(key: &str) -> Option<u32> {
    let hex = pair_of(key).strip_prefix(MANIFESTS)?;
    u32::from_str_radix(hex, 16).ok()
}
