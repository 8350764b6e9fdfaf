//! Taking one change of a text back without what was typed since.

/// `now` with the change from `before` to `after` taken back; `None` where that place was changed
/// since.
pub(super) fn taken_back(now: &str, before: &str, after: &str) -> Option<String> {
    let start = common(before.chars(), after.chars());
    let (old, new) = (&before[start..], &after[start..]);
    let end = common(old.chars().rev(), new.chars().rev());
    let (old, rest) = old.split_at(old.len() - end);
    let new = &new[..new.len() - end];
    let head = &before[..start];
    // Typed behind it, or else before it.
    if let Some(tail) = now
        .strip_prefix(head)
        .and_then(|rest| rest.strip_prefix(new))
    {
        return Some([head, old, tail].concat());
    }
    let head = now.strip_suffix(rest)?.strip_suffix(new)?;
    Some([head, old, rest].concat())
}

/// The bytes of what both begin with.
fn common(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    let same = a.zip(b).take_while(|(a, b)| a == b);
    same.map(|(letter, _)| letter.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_since_stays() {
        let (before, after) = ("Dear Åse, sorry. I ask.", "Dear Åse, I ask.");
        for (now, expected) in [
            (after, before),
            ("Dear Åse, I ask. Bye.", "Dear Åse, sorry. I ask. Bye."),
            ("Oh. Dear Åse, I ask.", "Oh. Dear Åse, sorry. I ask."),
        ] {
            assert_eq!(taken_back(now, before, after).as_deref(), Some(expected));
        }
        assert_eq!(taken_back("Hello, we ask!", before, after), None);
    }

    #[test]
    fn a_whole_text_comes_back() {
        assert_eq!(taken_back("new", "", "new").as_deref(), Some(""));
        assert_eq!(taken_back("é", "ê", "é").as_deref(), Some("ê"));
    }
}
