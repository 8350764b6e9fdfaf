//! Sorting, by one routine for all types.
//!
//! The library's sort is compiled anew for each type it meets, 4 kB each time; in a page that is
//! loaded over the network that weighs more than the little speed it gives.

use std::cmp::Ordering;

/// Sorts, and leaves what is equal in its order.
pub fn sort_by<T>(items: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    let mut places = places(items.len(), &|a, b| order(&items[a], &items[b]));
    for to in 0..places.len() {
        // What belongs here may have been swapped away already.
        let mut from = places[to];
        while from < to {
            from = places[from];
        }
        places[to] = from;
        items.swap(to, from);
    }
}

/// Sorts by a key, and leaves what is equal in its order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by the type's own order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// For each place, where the item that belongs there is.
fn places(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| order(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_library_does(
            mut items in proptest::collection::vec((0_u8..9, any::<u32>()), 0..99),
        ) {
            let mut expected = items.clone();
            expected.sort_by_key(|it| it.0);
            sort_by_key(&mut items, |it| it.0);
            prop_assert_eq!(items, expected);
        }
    }
}
