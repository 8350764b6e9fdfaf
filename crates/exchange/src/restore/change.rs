use cadence::record::{Body, Details, Id, Opportunity, Settings, Wish};

/// What becomes of one opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningChange {
    /// Which.
    pub id: Id,
    /// What it is: as it will be, or as it was if it is deleted.
    pub details: Details,
    /// It is not here yet.
    pub added: bool,
    /// It is here and will be deleted.
    pub deleted: bool,
    /// The details that change; none where it is added or deleted.
    pub fields: Vec<FieldChange>,
    /// The items that change, by id; none where it is added or deleted.
    pub items: Vec<ItemChange>,
}

/// One detail that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Its name in the data format.
    pub field: &'static str,
    /// What it says; empty if nothing.
    pub before: String,
    /// What it will say; empty if nothing.
    pub after: String,
}

/// One item that is added (nothing before), changes, or is deleted (nothing after).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    /// Which.
    pub id: Id,
    /// What it says.
    pub before: Option<Body>,
    /// What it will say.
    pub after: Option<Body>,
}

impl OpeningChange {
    /// What becomes of an opening; `None` if a person would see no difference.
    pub(super) fn of(before: Option<&Opportunity>, after: &Opportunity) -> Option<Self> {
        let live =
            |opening: Option<&Opportunity>| opening.and_then(|opening| opening.details.clone());
        let (was, is) = (live(before), live(Some(after)));
        let (added, deleted) = (was.is_none(), is.is_none());
        let (fields, items) = match (before, &was, &is) {
            (Some(before), Some(was), Some(is)) => (fields(was, is), items(before, after)),
            _ => (Vec::new(), Vec::new()),
        };
        if added == deleted && fields.is_empty() && items.is_empty() {
            return None;
        }
        Some(Self {
            id: after.id.clone(),
            details: is.or(was)?,
            added,
            deleted,
            fields,
            items,
        })
    }
}

fn fields(before: &Details, after: &Details) -> Vec<FieldChange> {
    let (before, after) = (texts(before), texts(after));
    let both = before.into_iter().zip(after);
    both.filter(|((_, was), (_, is))| was != is)
        .map(|((field, before), (_, after))| FieldChange {
            field,
            before,
            after,
        })
        .collect()
}

fn texts(details: &Details) -> [(&'static str, String); 13] {
    let Details {
        company,
        role,
        region,
        work_week,
        time_zone,
        agency,
        medium: _,
        either: _,
        advert,
        pay,
        place,
        source,
        cv,
        applied,
        unread: _,
    } = details.clone();
    let wish = match details.wish() {
        Wish::NotSaid => "",
        said => cadence::text::wish(said),
    };
    let week = work_week.map(|week| week.days().map(|day| day.to_string()).collect::<Vec<_>>());
    [
        ("company", company),
        ("role", role),
        ("region", region.unwrap_or_default()),
        ("work_week", week.unwrap_or_default().join(", ")),
        ("time_zone", time_zone.unwrap_or_default()),
        ("agency", agency),
        ("medium", wish.to_owned()),
        ("advert", advert),
        ("pay", pay),
        ("place", place),
        ("source", source),
        ("cv", cv),
        (
            "applied",
            applied.map(|day| day.to_string()).unwrap_or_default(),
        ),
    ]
}

fn items(before: &Opportunity, after: &Opportunity) -> Vec<ItemChange> {
    let body = |of: &Opportunity, id: &Id| of.items.get(id).and_then(|item| item.body.clone());
    let mut ids: Vec<&Id> = before.items.keys().chain(after.items.keys()).collect();
    ids.sort();
    ids.dedup();
    let changes = ids.into_iter().map(|id| ItemChange {
        id: id.clone(),
        before: body(before, id),
        after: body(after, id),
    });
    changes
        .filter(|change| change.before != change.after)
        .collect()
}

/// The names of the settings that differ.
pub(super) fn settings(before: &Settings, after: &Settings) -> Vec<&'static str> {
    let Settings {
        stamp: _,
        min,
        max,
        rhythm,
        region,
        work_week: _,
        work_week_chosen: _,
        holidays_added,
        holidays_removed,
        holidays_lifted,
        days_off,
        name,
        phone,
        medium,
        roster,
        unread: _,
    } = before;
    let differs = [
        ("min", *min != after.min),
        ("max", *max != after.max),
        ("rhythm", *rhythm != after.rhythm),
        ("region", *region != after.region),
        ("work_week", before.chosen_week() != after.chosen_week()),
        ("holidays_added", *holidays_added != after.holidays_added),
        (
            "holidays_removed",
            *holidays_removed != after.holidays_removed,
        ),
        ("holidays_lifted", *holidays_lifted != after.holidays_lifted),
        ("days_off", *days_off != after.days_off),
        ("name", *name != after.name),
        ("phone", *phone != after.phone),
        ("medium", *medium != after.medium),
        // Who is in it, not when that was entered.
        ("roster", !roster.references().eq(after.roster.references())),
    ];
    let differing = differs.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(field, _)| field).collect()
}
