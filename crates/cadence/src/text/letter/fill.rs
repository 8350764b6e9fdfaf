//! Lines with `{slots}`, of which a part in `<…>` is left out where its slot is not known.

/// What is known, by slot.
#[derive(Default, Clone)]
pub(super) struct Slots(Vec<(&'static str, String)>);

impl Slots {
    /// Sets a slot; an empty value is not known.
    pub(super) fn set(&mut self, slot: &'static str, value: String) {
        if !value.is_empty() {
            self.0.push((slot, value));
        }
    }

    /// Sets a slot that only says that a line may be used.
    pub(super) fn allow(&mut self, slot: &'static str) {
        self.0.push((slot, String::new()));
    }

    fn get(&self, slot: &str) -> Option<&str> {
        let found = self.0.iter().find(|(other, _)| *other == slot);
        found.map(|(_, value)| value.as_str())
    }
}

/// The slots a line can't do without.
pub(super) fn needs(line: &str) -> usize {
    let mut optional = false;
    line.chars().fold(0, |count, letter| {
        optional = letter == '<' || (optional && letter != '>');
        count + usize::from(letter == '{' && !optional)
    })
}

/// Whether a line has this slot.
pub(super) fn mentions(line: &str, slot: &str) -> bool {
    line.split('{')
        .skip(1)
        .any(|part| part.split('}').next() == Some(slot))
}

/// The line with what is known; `None` if it can't do without something that is not.
pub(super) fn fill(line: &str, slots: &Slots) -> Option<String> {
    let mut out = String::with_capacity(line.len() + 40);
    let mut rest = line;
    while let Some(at) = rest.find('<') {
        plain(&mut out, &rest[..at], slots)?;
        let tail = &rest[at + 1..];
        let end = tail.find('>').unwrap_or(tail.len());
        let mut part = out.clone();
        if plain(&mut part, &tail[..end], slots).is_some() {
            out = part;
        }
        rest = tail.get(end + 1..).unwrap_or_default();
    }
    plain(&mut out, rest, slots)?;
    Some(out)
}

fn plain(out: &mut String, line: &str, slots: &Slots) -> Option<()> {
    let mut parts = line.split('{');
    text(out, parts.next().unwrap_or_default());
    for part in parts {
        let (slot, rest) = part.split_once('}').unwrap_or((part, ""));
        out.push_str(slots.get(slot)?);
        text(out, rest);
    }
    Some(())
}

/// Adds text; what is filled in may have ended the sentence already ("Halden Inc.", "why not?").
fn text(out: &mut String, text: &str) {
    let ended = out.ends_with(['.', '?']) || out.ends_with(".”") || out.ends_with("?”");
    out.push_str(match text.strip_prefix('.') {
        Some(rest) if ended => rest,
        _ => text,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_left_out() {
        let mut slots = Slots::default();
        slots.set("role", "Analyst".to_owned());
        slots.set("ask", "why not?".to_owned());
        let line = "It is< on {date}>< about the {role} job>.";
        assert_eq!(fill(line, &slots).unwrap(), "It is about the Analyst job.");
        assert_eq!(fill("On {date}.", &slots), None);
        assert_eq!(
            fill("This: {ask}. Good.", &slots).unwrap(),
            "This: why not? Good."
        );
        assert_eq!((needs(line), needs("{a} <{b}> {c}")), (0, 2));
        assert!(mentions(line, "role") && !mentions(line, "ask"));
    }
}
