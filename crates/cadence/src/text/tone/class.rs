use std::iter;

use super::tables::CLASSES;

/// The patterns of a class and of what stands beside it with a slash between, classes or words:
/// `busy/@hectic/late`.
pub(super) fn class(names: &str) -> impl Iterator<Item = &str> {
    let (first, others) = names.split_once('/').unwrap_or((names, ""));
    let others = others.split('/').filter(|part| !part.is_empty());
    let words = others.clone().filter(|part| !part.starts_with('@'));
    let classes = others.filter_map(|part| part.strip_prefix('@'));
    let patterns = iter::once(first).chain(classes).flat_map(|name| {
        let found = CLASSES.iter().find(|class| class.0 == name);
        debug_assert!(found.is_some(), "no class {name}");
        found.map_or(&[][..], |class| class.1).iter().copied()
    });
    patterns.chain(words)
}
