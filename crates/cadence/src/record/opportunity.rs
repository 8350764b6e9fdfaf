use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_with::rust::maps_duplicate_key_is_error;

use super::unread::carries;
use super::{
    Body, Closing, Contact, ContactKind, Gone, Interview, Item, Medium, News, Touch, Unread,
};
use crate::day::WorkWeek;

/// A name for one record or item, unique on all the person's devices. Made by the app, never here.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// When, and by which writer, something was last edited. The later one wins a merge.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize, Serialize,
)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// Milliseconds since 1970 by the writer's clock.
    pub at: i64,
    /// The writer: a number drawn once a tab, to tell equal times apart.
    pub by: u32,
}

/// What an opening is, beside its history.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Details {
    /// The employer.
    pub company: String,
    /// The job.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Where the employer is ([`crate::holiday::Region::code`]); the settings' country if `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The employer's working week; the settings', else the country's, if `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_week: Option<WorkWeek>,
    /// The employer's time zone, an IANA name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The agency, where one arranged the interview.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agency: String,
    /// How this employer is followed up; the settings' way if `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medium: Option<Medium>,
    /// They said that phone and writing both suit them; nothing beside a `medium`. Read through
    /// [`Details::wish`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub either: bool,
    /// Where the job is advertised: a link, or what else leads there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advert: String,
    /// The pay as it was talked about.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pay: String,
    /// Where the job is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Where the opening was found: a site, a friend, …
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Which version of the CV went out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cv: String,
    /// The day of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied: Option<NaiveDate>,
    /// What a newer version wrote beside that.
    #[serde(skip)]
    pub unread: Unread,
}

carries!(Details);

/// One job at one employer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Opportunity {
    /// Its id, also the name of its record.
    pub id: Id,
    /// When the details were last edited.
    pub stamp: Stamp,
    /// What it is; `None` once the whole opportunity is deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Details>,
    /// Everything else, by id.
    #[serde(
        default,
        deserialize_with = "maps_duplicate_key_is_error::deserialize",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub items: BTreeMap<Id, Item>,
    /// What its deletion knew of, if it ever was deleted as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gone: Option<Gone>,
    /// What a newer version wrote beside that.
    #[serde(skip)]
    pub unread: Unread,
}

carries!(Opportunity);

impl Opportunity {
    /// An opportunity with no history yet.
    #[must_use]
    pub fn new(id: Id, stamp: Stamp, details: Details) -> Self {
        Self {
            id,
            stamp,
            details: Some(details),
            items: BTreeMap::new(),
            gone: None,
            unread: Unread::default(),
        }
    }

    /// Adds or replaces the item `id`. What a newer version wrote into the one that stood there
    /// stays in it.
    pub fn put(&mut self, id: Id, stamp: Stamp, body: Body) {
        let mut item = Item::new(stamp, body);
        if let Some(before) = self.items.get(&id) {
            item.unread = before.unread.kept_in(&item);
        }
        self.items.insert(id, item);
    }

    /// Puts the item `id` as it once stood, with all that a newer version wrote into it.
    pub fn put_back(&mut self, id: Id, stamp: Stamp, item: &Item) {
        let item = Item {
            stamp,
            ..item.clone()
        };
        self.items.insert(id, item);
    }

    /// Deletes the item `id`, keeping its place so that a merge knows.
    pub fn delete(&mut self, id: &Id, stamp: Stamp) {
        if let Some(item) = self.items.get_mut(id) {
            *item = item.deleted(stamp);
        }
    }

    /// The newest stamp in it.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        let items = self.items.values().map(|item| item.stamp);
        let gone = self.gone.iter().map(|gone| gone.at);
        items.chain(gone).fold(self.stamp, Stamp::max)
    }

    /// The details; empty ones once it is deleted.
    #[must_use]
    pub fn details(&self) -> Details {
        self.details.clone().unwrap_or_default()
    }

    /// Everything in it that is not deleted.
    pub fn bodies(&self) -> impl Iterator<Item = (&Id, &Body)> {
        let items = self.items.iter();
        items.filter_map(|(id, item)| Some((id, item.body.as_ref()?)))
    }

    /// The people, by id.
    pub fn contacts(&self) -> impl Iterator<Item = (&Id, &Contact)> {
        self.bodies().filter_map(|(id, body)| match body {
            Body::Contact(contact) => Some((id, contact)),
            _ => None,
        })
    }

    /// The people of one kind.
    pub fn contacts_of(&self, kind: ContactKind) -> impl Iterator<Item = (&Id, &Contact)> {
        self.contacts()
            .filter(move |(_, contact)| contact.kind == kind)
    }

    /// One person.
    #[must_use]
    pub fn contact(&self, id: &Id) -> Option<&Contact> {
        match self.items.get(id)?.body.as_ref()? {
            Body::Contact(contact) => Some(contact),
            _ => None,
        }
    }

    /// The interviews, by id, without those that were called off.
    pub fn interviews(&self) -> impl Iterator<Item = (&Id, &Interview)> {
        self.bodies().filter_map(|(id, body)| match body {
            Body::Interview(interview) if !self.is_called_off(id, interview, NaiveDate::MAX) => {
                Some((id, interview))
            }
            _ => None,
        })
    }

    /// Whether an interview was called off by `today`; one that was held was not. To arrange it
    /// anew, its day is changed.
    #[must_use]
    pub fn is_called_off(&self, id: &Id, interview: &Interview, today: NaiveDate) -> bool {
        let mut news = self.news();
        !interview.held && news.any(|(_, told)| told.date <= today && told.calls_off(id, interview))
    }

    /// The interviews that lie ahead and were not called off, by id.
    pub fn arranged(&self, today: NaiveDate) -> impl Iterator<Item = (&Id, &Interview)> {
        self.interviews().filter(move |(id, interview)| {
            !interview.has_taken_place(today) && !self.is_called_off(id, interview, today)
        })
    }

    /// What the job hunter did, by id.
    pub fn touches(&self) -> impl Iterator<Item = (&Id, &Touch)> {
        self.bodies().filter_map(|(id, body)| match body {
            Body::Touch(touch) => Some((id, touch)),
            _ => None,
        })
    }

    /// What the employer did, by id.
    pub fn news(&self) -> impl Iterator<Item = (&Id, &News)> {
        self.bodies().filter_map(|(id, body)| match body {
            Body::News(news) => Some((id, news)),
            _ => None,
        })
    }

    /// How many items there are of a kind that this version does not know: a newer one wrote them.
    #[must_use]
    pub fn unknown_items(&self) -> usize {
        let unknown = |(_, body): &(&Id, &Body)| matches!(body, Body::Unknown(_));
        self.bodies().filter(unknown).count()
    }

    /// How and when the person closed it; `None` while it is active (R8).
    #[must_use]
    pub fn closing(&self) -> Option<Closing> {
        let closings = self.bodies().filter_map(|(id, body)| match body {
            Body::Closing(closing) => Some((closing.date, id, *closing)),
            _ => None,
        });
        closings
            .max_by_key(|(date, id, _)| (*date, *id))
            .map(|(_, _, closing)| closing)
    }

    /// Whether it is an application, and nothing has come of it yet: no interview, no word in either
    /// direction.
    #[must_use]
    pub fn is_only_applied(&self) -> bool {
        let is_applied = |details: &Details| details.applied.is_some();
        let is_quiet =
            |body: &Body| !matches!(body, Body::Interview(_) | Body::Touch(_) | Body::News(_));
        self.details.as_ref().is_some_and(is_applied)
            && self.closing().is_none()
            && self.bodies().all(|(_, body)| is_quiet(body))
    }

    /// Whether it is neither closed nor deleted.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.details.is_some() && self.closing().is_none()
    }
}
