use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_with::rust::maps_duplicate_key_is_error;

use super::unread::carries;
use super::{Details, Id, Item, Opportunity, Stamp, Unread};

/// What the deletion of a whole opportunity knew of. Whatever it did not know of beats it: a call
/// logged on another device brings the opportunity back, with everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Gone {
    /// When it was deleted.
    pub at: Stamp,
    /// It knew every edit up to this stamp: what a deletion that lists nothing means.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub all: Stamp,
    /// The edit of the details it knew of.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub of: Stamp,
    /// The edits of the items it knew of.
    #[serde(
        default,
        deserialize_with = "maps_duplicate_key_is_error::deserialize",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub seen: BTreeMap<Id, Stamp>,
    /// The details as they were, should the opportunity come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<Edition>,
    /// What a newer version wrote beside that.
    #[serde(skip)]
    pub unread: Unread,
}

carries!(Gone);

/// Details and when they were edited.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// When.
    pub stamp: Stamp,
    /// What they said.
    pub details: Details,
}

impl Gone {
    /// A deletion that lists nothing: it knew whatever is no later than itself.
    fn bare(at: Stamp) -> Self {
        let (all, of) = (at, at);
        Self {
            at,
            all,
            of,
            ..Self::default()
        }
    }

    /// Leaves what a newer version wrote only where it still has a place.
    fn tidy(&mut self) {
        let unread = std::mem::take(&mut self.unread);
        self.unread = unread.kept_in(self);
    }

    fn knew_item(&self, id: &Id, item: &Item) -> bool {
        let seen = self.seen.get(id).copied().unwrap_or_default();
        item.version() <= seen.max(self.all)
    }

    fn join(&mut self, other: &Self) {
        self.at = self.at.max(other.at);
        self.all = self.all.max(other.all);
        self.of = self.of.max(other.of);
        for (id, theirs) in &other.seen {
            let ours = self.seen.entry(id.clone()).or_default();
            *ours = (*ours).max(*theirs);
        }
        self.unread.join(&other.unread);
    }
}

impl Opportunity {
    /// Changes what it is, or brings it back. What a newer version wrote into the details that
    /// stood there stays in them.
    pub fn describe(&mut self, stamp: Stamp, mut details: Details) {
        if details.unread.is_empty()
            && let Some(before) = self.edition()
        {
            details.unread = before.details.unread.kept_in(&details);
        }
        self.describe_as(stamp, details);
    }

    /// Changes what it is to exactly this, or brings it back as this.
    pub fn describe_as(&mut self, stamp: Stamp, details: Details) {
        self.stamp = stamp;
        self.details = Some(details);
        if let Some(gone) = &mut self.gone {
            gone.was = None;
        }
    }

    /// Deletes it as a whole. What it knew of is noted, so that an edit made elsewhere meanwhile
    /// beats the deletion.
    pub fn remove(&mut self, stamp: Stamp) {
        let mut gone = Gone {
            at: stamp,
            of: self
                .edition()
                .map(|edition| edition.stamp)
                .unwrap_or_default(),
            ..Gone::default()
        };
        for (id, item) in &self.items {
            gone.seen.insert(id.clone(), item.version());
        }
        self.settle(Some(gone), None);
    }

    /// As [`Opportunity::remove`], and deletes every item too: none of the texts stay. An edit made
    /// elsewhere meanwhile brings it back with that edit and the details.
    pub fn empty(&mut self, stamp: Stamp) {
        for item in self.items.values_mut().filter(|item| item.body.is_some()) {
            *item = item.deleted(stamp);
        }
        self.remove(stamp);
    }

    /// Leaves out what deletions in it knew of: each then stands for every edit up to its own stamp,
    /// so that even a short text takes no more room once it is deleted.
    pub fn shorten_deletions(&mut self) {
        for item in self.items.values_mut().filter(|item| item.body.is_none()) {
            item.of = None;
        }
        if self.details.is_none() {
            self.gone = None;
        }
    }

    /// Takes in another copy of the same opportunity: every item of both is kept, the later edit of
    /// each part wins, and an edit beats a deletion that did not know of it. Commutative,
    /// associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        for (id, theirs) in &other.items {
            let ours = self.items.entry(id.clone());
            ours.and_modify(|ours| ours.merge(theirs))
                .or_insert_with(|| theirs.clone());
        }
        self.unread.join(&other.unread);
        self.settle(other.tomb(), other.edition());
    }

    /// Joins a deletion and an edition of the details with its own, and works out whether it is
    /// there: that depends on what has been joined, never on the order.
    fn settle(&mut self, tomb: Option<Gone>, edition: Option<Edition>) {
        let edition = newer(self.edition(), edition);
        let gone = match (self.tomb(), tomb) {
            (Some(mut ours), Some(theirs)) => {
                ours.join(&theirs);
                Some(ours)
            }
            (ours, theirs) => ours.or(theirs),
        };
        let Some(mut gone) = gone.map(|gone| Gone { was: None, ..gone }) else {
            self.gone = None;
            if let Some(Edition { stamp, details }) = edition {
                self.describe_as(stamp, details);
            }
            return;
        };
        match edition {
            Some(edition)
                if edition.stamp > gone.of.max(gone.all) || self.has_unknown_to(&gone) =>
            {
                self.describe_as(edition.stamp, edition.details);
                gone.tidy();
                self.gone = Some(gone);
            }
            was => {
                (self.stamp, self.details) = (gone.at, None);
                gone.was = was;
                gone.tidy();
                self.gone = Some(gone).filter(|gone| *gone != Gone::bare(gone.at));
            }
        }
    }

    fn has_unknown_to(&self, gone: &Gone) -> bool {
        let mut items = self.items.iter();
        // A deleted one as well: somebody went on working with the opportunity.
        items.any(|(id, item)| !gone.knew_item(id, item))
    }

    /// The latest details it knows, there or deleted.
    fn edition(&self) -> Option<Edition> {
        let now = self.details.clone().map(|details| Edition {
            stamp: self.stamp,
            details,
        });
        newer(now, self.gone.as_ref().and_then(|gone| gone.was.clone()))
    }

    /// What deletions of it knew of. Details left out with no word about it are one as well.
    fn tomb(&self) -> Option<Gone> {
        let mut gone = self.gone.clone();
        if self.details.is_none() && gone.as_ref().is_none_or(|gone| gone.at < self.stamp) {
            let bare = Gone::bare(self.stamp);
            gone.get_or_insert_default().join(&bare);
        }
        gone
    }
}

fn newer(one: Option<Edition>, other: Option<Edition>) -> Option<Edition> {
    match (one, other) {
        (Some(one), Some(other)) => {
            let wins = later((other.stamp, &other.details), (one.stamp, &one.details));
            Some(if wins { other } else { one })
        }
        (one, other) => one.or(other),
    }
}

/// Whether `theirs` replaces `ours`: the higher rank, and for one and the same rank a choice that
/// does not depend on which side asks.
pub(super) fn later<R: Ord, T: Serialize + PartialEq>(theirs: (R, &T), ours: (R, &T)) -> bool {
    match theirs.0.cmp(&ours.0) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal if theirs.1 == ours.1 => false,
        std::cmp::Ordering::Equal => {
            let text = |value| serde_json::to_string(value).unwrap_or_default();
            text(theirs.1) > text(ours.1)
        }
    }
}

fn is_zero(stamp: &Stamp) -> bool {
    *stamp == Stamp::default()
}
