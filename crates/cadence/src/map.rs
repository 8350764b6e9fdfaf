//! A map with its keys in order, in one list.
//!
//! The library's ordered map is a tree that is compiled anew for each pair of types, several kB
//! each time. What is kept here comes in the order of its keys and is mostly read.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::ops::Index;

use serde::{Serialize, Serializer};

use crate::json::{Decode, Fault, Json};
use crate::order::sort_by;

/// Values by key, in the order of the keys.
#[derive(Clone, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Map<K, V> {
    /// A map with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of it, in order.
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter(self.0.iter())
    }

    /// All of it, in order, the values to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {
        self.0.iter_mut().map(|(key, value)| (&*key, value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + Clone {
        self.0.iter().map(|it| &it.0)
    }

    /// The values, in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + Clone {
        self.0.iter().map(|it| &it.1)
    }

    /// The values, to be changed.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> {
        self.0.iter_mut().map(|it| &mut it.1)
    }

    /// The values alone.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.0.into_iter().map(|it| it.1)
    }
}

impl<K: Ord, V> Map<K, V> {
    /// The value of a key.
    #[must_use]
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|it| &it.1)
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|it| &mut it.1)
    }

    /// Whether there is a value under this key.
    #[must_use]
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Puts a value under a key; the one that stood there is given back.
    ///
    /// At the end that costs nothing; before it everything behind is moved, so many at once are for
    /// [`Map::extend`].
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Ok(place) => self
                .0
                .get_mut(place)
                .map(|it| std::mem::replace(&mut it.1, value)),
            Err(place) => {
                self.0.insert(place, (key, value));
                None
            }
        }
    }

    /// The value of a key; `value` is put there if there is none.
    pub fn or_insert(&mut self, key: K, value: V) -> &mut V {
        let place = match self.place(&key) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, value));
                place
            }
        };
        &mut self.0[place].1
    }

    /// Takes a value out.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        Some(self.0.remove(place).1)
    }

    /// Takes in what another map has: `join` puts together what stands under one key in both.
    pub fn join(&mut self, other: &Self, join: impl Fn(&mut V, &V))
    where
        K: Clone,
        V: Clone,
    {
        let mut new = Vec::new();
        for (key, theirs) in other {
            match self.get_mut(key) {
                Some(ours) => join(ours, theirs),
                None => new.push((key.clone(), theirs.clone())),
            }
        }
        self.extend(new);
    }

    /// Where a key is, or where it would be.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        search(self.0.len(), &|at| self.0[at].0.borrow().cmp(key))
    }

    /// Puts in order what was pushed; of two values under one key the later one stays.
    fn tidy(&mut self) {
        if self.0.is_sorted_by(|a, b| a.0 < b.0) {
            return;
        }
        sort_by(&mut self.0, |a, b| a.0.cmp(&b.0));
        self.0.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                std::mem::swap(later, kept);
            }
            same
        });
    }
}

/// Where among so many something is, or would be, by how each place compares with it. What comes
/// behind all is told by the last one alone.
fn search(count: usize, order: &dyn Fn(usize) -> Ordering) -> Result<usize, usize> {
    let (mut from, mut to) = (0, count);
    let mut at = count.saturating_sub(1);
    while from < to {
        match order(at) {
            Ordering::Less => from = at + 1,
            Ordering::Equal => return Ok(at),
            Ordering::Greater => to = at,
        }
        at = from + (to - from) / 2;
    }
    Err(from)
}

/// The value of a key that is there.
impl<K: Ord + Borrow<Q>, Q: Ord + ?Sized, V> Index<&Q> for Map<K, V> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("the key is there")
    }
}

/// What goes over a map, in order.
#[derive(Debug)]
pub struct Iter<'a, K, V>(std::slice::Iter<'a, (K, V)>);

impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<'a, K, V> IntoIterator for &'a Map<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(from: T) -> Self {
        let mut map = Self(from.into_iter().collect());
        map.tidy();
        map
    }
}

impl<K: Ord, V> Extend<(K, V)> for Map<K, V> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, from: T) {
        self.0.extend(from);
        self.tidy();
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Map<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<K: Serialize, V: Serialize> Serialize for Map<K, V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self)
    }
}

impl<K: From<String> + Ord, V: Decode> Decode for Map<K, V> {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        let mut map = Self(json.fields()?.entries()?);
        map.tidy();
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Something done to a map.
    #[derive(Debug, Clone)]
    enum Step {
        Insert(u8, u16),
        OrInsert(u8, u16),
        Remove(u8),
        Add(u8, u16),
        Extend(Vec<(u8, u16)>),
        Join(Vec<(u8, u16)>),
    }

    fn step() -> impl Strategy<Value = Step> {
        let key = || 0_u8..32;
        let list = || proptest::collection::vec((key(), any::<u16>()), 0..12);
        prop_oneof![
            4 => (key(), any::<u16>()).prop_map(|(key, it)| Step::Insert(key, it)),
            1 => (key(), any::<u16>()).prop_map(|(key, it)| Step::OrInsert(key, it)),
            2 => key().prop_map(Step::Remove),
            1 => (key(), any::<u16>()).prop_map(|(key, it)| Step::Add(key, it)),
            1 => list().prop_map(Step::Extend),
            1 => list().prop_map(Step::Join),
        ]
    }

    fn check(map: &Map<String, u16>, model: &BTreeMap<String, u16>) {
        assert_eq!(map.len(), model.len());
        assert_eq!(map.is_empty(), model.is_empty());
        assert!(map.iter().eq(model.iter()));
        assert!(map.keys().eq(model.keys()));
        assert!(map.values().rev().eq(model.values().rev()));
        assert_eq!(format!("{map:?}"), format!("{model:?}"));
        for key in (0..32).map(name) {
            let key = key.as_str();
            assert_eq!(map.get(key), model.get(key));
            assert_eq!(map.contains_key(key), model.contains_key(key));
        }
        let text = serde_json::to_string(map).unwrap();
        assert_eq!(text, serde_json::to_string(model).unwrap());
    }

    /// Of different lengths, so that the order is that of texts.
    fn name(key: u8) -> String {
        format!("k{}", u32::from(key) * 7)
    }

    fn named(list: &[(u8, u16)]) -> impl Iterator<Item = (String, u16)> {
        list.iter().map(|(key, it)| (name(*key), *it))
    }

    proptest! {
        #[test]
        fn it_is_the_librarys_map(
            start in proptest::collection::vec((0_u8..32, any::<u16>()), 0..40),
            steps in proptest::collection::vec(step(), 0..40),
        ) {
            let mut map: Map<String, u16> = named(&start).collect();
            let mut model: BTreeMap<String, u16> = named(&start).collect();
            check(&map, &model);
            for step in steps {
                match step {
                    Step::Insert(key, it) => {
                        prop_assert_eq!(map.insert(name(key), it), model.insert(name(key), it));
                    }
                    Step::OrInsert(key, it) => {
                        let ours = map.or_insert(name(key), it);
                        prop_assert_eq!(ours, model.entry(name(key)).or_insert(it));
                    }
                    Step::Remove(key) => {
                        prop_assert_eq!(map.remove(&name(key)), model.remove(&name(key)));
                    }
                    Step::Add(key, it) => {
                        let ours = map.get_mut(&name(key)).map(|value| *value ^= it);
                        prop_assert_eq!(ours, model.get_mut(&name(key)).map(|value| *value ^= it));
                        map.values_mut().for_each(|value| *value ^= 1);
                        model.values_mut().for_each(|value| *value ^= 1);
                    }
                    Step::Extend(list) => {
                        map.extend(named(&list));
                        model.extend(named(&list));
                    }
                    Step::Join(list) => {
                        let other: BTreeMap<_, _> = named(&list).collect();
                        map.join(&named(&list).collect(), |ours, theirs| *ours = (*ours).max(*theirs));
                        for (key, it) in other {
                            let ours = model.entry(key).or_default();
                            *ours = it.max(*ours);
                        }
                    }
                }
                check(&map, &model);
            }
            prop_assert!(map.clone() == map);
            prop_assert!(map.clone().into_iter().eq(model.clone()));
            prop_assert!(map.clone().into_values().eq(model.into_values()));
        }

        #[test]
        fn it_is_read_as_it_is_written(
            list in proptest::collection::vec((0_u8..32, any::<u32>()), 0..40),
        ) {
            let map: Map<String, u32> = list.iter().map(|it| (name(it.0), it.1)).collect();
            let text = serde_json::to_string(&map).unwrap();
            prop_assert_eq!(crate::json::read::<Map<String, u32>>(&text), Ok(map));
            // As another program may write it: in no order, with a key twice.
            let fields = list.iter().map(|(key, it)| format!("\"{}\":{it}", name(*key)));
            let text = format!("{{{}}}", fields.collect::<Vec<_>>().join(","));
            let map = list.iter().map(|it| (name(it.0), it.1)).collect();
            prop_assert_eq!(crate::json::read::<Map<String, u32>>(&text), Ok(map));
        }
    }
}
