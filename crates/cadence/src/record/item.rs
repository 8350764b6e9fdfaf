use serde::{Deserialize, Serialize};

use super::unread::carries;
use super::{Body, Stamp, Unread, merge::later};

/// One thing in an opportunity: a person, an interview, a touch, …
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Item {
    /// When it was last edited, or deleted.
    pub stamp: Stamp,
    /// What it says; `None` once deleted, so that a merge does not bring it back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// Of a deleted one: the edit that the deletion knew of; every edit up to `stamp` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Stamp>,
    /// What a newer version wrote beside that.
    #[serde(skip)]
    pub unread: Unread,
}

carries!(Item);

impl Item {
    /// An item as it was just entered or edited.
    #[must_use]
    pub fn new(stamp: Stamp, body: Body) -> Self {
        Self {
            stamp,
            body: Some(body),
            of: None,
            unread: Unread::default(),
        }
    }

    /// What is left of it once it is deleted.
    pub(super) fn deleted(&self, stamp: Stamp) -> Self {
        Self {
            stamp,
            body: None,
            of: Some(self.version()),
            unread: Unread::default(),
        }
    }

    /// The edit it stands for: its own, or the one that its deletion knew of.
    pub(super) fn version(&self) -> Stamp {
        match self.body {
            Some(_) => self.stamp,
            None => self.of.unwrap_or(self.stamp),
        }
    }

    /// Takes in another copy: the later edit wins, and a deletion beats the edits it knew of and
    /// no other.
    pub(super) fn merge(&mut self, other: &Self) {
        let rank = |item: &Self| (item.version(), item.body.is_none(), item.stamp);
        if later((rank(other), other), (rank(self), self)) {
            self.clone_from(other);
        }
    }
}
