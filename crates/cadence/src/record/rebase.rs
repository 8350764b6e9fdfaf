use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::unread::tree_of;
use super::{Body, Details, Reference, Settings, Unread, parse};

/// What a form edits as a whole: its fields are what serde names them.
pub trait Fields: Clone + Serialize + DeserializeOwned {
    /// Its fields stand below the name of its kind.
    const BELOW_KIND: bool = false;

    /// What a newer version wrote into it, which no form edits; `None` where it is kept beside.
    fn unread(&mut self) -> Option<&mut Unread> {
        None
    }

    /// What its fields come to; `None` where no record can hold that.
    fn of_tree(tree: Value) -> Option<Self> {
        serde_json::from_value(tree).ok()
    }
}

impl Fields for Details {
    fn unread(&mut self) -> Option<&mut Unread> {
        Some(&mut self.unread)
    }
}
impl Fields for Reference {}
impl Fields for Settings {
    // A newer version's fields may stand in the roster too.
    fn of_tree(tree: Value) -> Option<Self> {
        parse(&tree.to_string()).ok()
    }
}
impl Fields for Body {
    const BELOW_KIND: bool = true;
}

/// A field that was changed in a form and, since that was opened, also elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Its name in the data format.
    pub field: String,
    /// What the form says; null where it is left out.
    pub mine: Value,
    /// What the record says by now.
    pub now: Value,
}

/// Which of two values of a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What the form says.
    Mine,
    /// What the record says by now.
    Now,
}

/// What a form comes to: `now`, with those fields that differ between `base`, as the form began, and
/// `mine`, as it is. Of a list, entries that were added or taken out. Where a field was changed on
/// both sides, `choose` says which value stands.
///
/// # Errors
/// Every [`Conflict`] for which `choose` knew no answer.
pub fn rebase<T: Fields>(
    base: &T,
    mine: &T,
    now: &T,
    choose: impl Fn(&Conflict) -> Option<Side>,
) -> Result<T, Vec<Conflict>> {
    let known = |part: &T| {
        let mut part = part.clone();
        let unread = part.unread().map(std::mem::take);
        (Some(tree_of(&part)), unread)
    };
    let [(base, _), (mine, _), (now, unread)] = [base, mine, now].map(known);
    let whole = || {
        let [mine, now] = [&mine, &now].map(|part| part.clone().unwrap_or_default());
        let field = String::new();
        vec![Conflict { field, mine, now }]
    };
    let fields = |part: &Option<Value>| fields_of(part.as_ref()?, T::BELOW_KIND);
    let (Some((kind, base)), Some((kind_of_mine, mine_fields)), Some((kind_now, now_fields))) =
        (fields(&base), fields(&mine), fields(&now))
    else {
        return Err(whole());
    };
    if kind != kind_of_mine || kind != kind_now {
        return Err(whole());
    }
    let merged = Value::Object(merge(&base, &mine_fields, &now_fields, &choose)?);
    let merged = match kind {
        Some(kind) => Value::Object(Map::from_iter([(kind, merged)])),
        None => merged,
    };
    // Lists that were merged entry by entry may come to nothing a record can hold.
    let mut merged = T::of_tree(merged).ok_or_else(whole)?;
    if let (Some(place), Some(unread)) = (merged.unread(), unread) {
        *place = unread;
    }
    Ok(merged)
}

type KindAndFields = (Option<String>, Map<String, Value>);

fn fields_of(part: &Value, is_below_kind: bool) -> Option<KindAndFields> {
    let outer = part.as_object()?;
    if !is_below_kind {
        return Some((None, outer.clone()));
    }
    let (kind, inner) = outer.iter().next()?;
    Some((Some(kind.clone()), inner.as_object()?.clone()))
}

fn merge(
    base: &Map<String, Value>,
    mine: &Map<String, Value>,
    now: &Map<String, Value>,
    choose: &dyn Fn(&Conflict) -> Option<Side>,
) -> Result<Map<String, Value>, Vec<Conflict>> {
    let mut merged = now.clone();
    let mut conflicts = Vec::new();
    let mut names: Vec<&String> = base.keys().chain(mine.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let value = |of: &Map<String, Value>| of.get(name).cloned().unwrap_or_default();
        let (old, mine, now) = (value(base), value(mine), value(now));
        let taken = if mine == old || mine == now {
            now
        } else if now == old {
            mine
        } else if let Some(both) = merge_lists(&old, &mine, &now) {
            both
        } else {
            let field = name.clone();
            let conflict = Conflict { field, mine, now };
            match choose(&conflict) {
                Some(Side::Mine) => conflict.mine,
                Some(Side::Now) => conflict.now,
                None => {
                    conflicts.push(conflict);
                    continue;
                }
            }
        };
        match taken {
            Value::Null => merged.remove(name),
            taken => merged.insert(name.clone(), taken),
        };
    }
    match conflicts.is_empty() {
        true => Ok(merged),
        false => Err(conflicts),
    }
}

/// A list that was changed on both sides: as it is by now, with what the form added and without
/// what it took out. `None` where it is no list, and where both together would leave nothing of it.
fn merge_lists(base: &Value, mine: &Value, now: &Value) -> Option<Value> {
    let list = |value: &Value| match value {
        Value::Array(entries) => Some(entries.clone()),
        // Left out where it is empty.
        Value::Null => Some(Vec::new()),
        _ => None,
    };
    let (base, mine, mut both) = (list(base)?, list(mine)?, list(now)?);
    both.retain(|entry| mine.contains(entry) || !base.contains(entry));
    for entry in mine.iter().filter(|entry| !base.contains(entry)) {
        if !both.contains(entry) {
            both.push(entry.clone());
        }
    }
    let leaves_nothing = both.is_empty() && !list(now)?.is_empty() && !mine.is_empty();
    (!leaves_nothing).then_some(Value::Array(both))
}
