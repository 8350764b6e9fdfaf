/// A rule: phrases that mean the same, and what to say instead.
pub(super) struct Rule {
    /// Its name; dismissals are remembered by it.
    pub(super) id: &'static str,
    /// Why the phrase is better left out.
    pub(super) why: &'static str,
    /// How the phrase begins: patterns, any of them, with ` | ` between.
    pub(super) heads: &'static str,
    /// How it goes on, and what stands in for head and end together. The longest match counts;
    /// with no end that matches there is no flag.
    pub(super) ends: Ends,
    /// It knows a clause by a few of its words, and gives way to rules that know the phrase.
    pub(super) broad: bool,
}

/// Pairs of a pattern and a replacement. `{}` in the latter stands for what the gap held; an empty
/// one takes the phrase out.
pub(super) type Ends = &'static [(&'static str, &'static str)];

/// The clause goes, and the sentence goes on after a "but", a comma or a full stop. Two words
/// after the comma go too ("…, I suppose"), unless they thank or ask.
pub(super) const CLAUSE: Ends = &[
    ("..30 ,? but", ""),
    ("..30 ,", ""),
    (
        "..30 , !thank/thanks/please/has/have/when/can/could/may/is/are/do/did/what/who/how/call/we ..2 $",
        "",
    ),
    ("..30 $", ""),
];
/// The whole rest of the sentence goes: half a threat or half a joke is worse than the whole.
pub(super) const REST: Ends = &[("*", "")];

/// A row of a table.
pub(super) const fn rule(
    id: &'static str,
    why: &'static str,
    heads: &'static str,
    ends: Ends,
) -> Rule {
    Rule {
        id,
        why,
        heads,
        ends,
        broad: false,
    }
}

/// A row about clauses that are known by a few of their words only.
pub(super) const fn broad(
    id: &'static str,
    why: &'static str,
    heads: &'static str,
    ends: Ends,
) -> Rule {
    Rule {
        broad: true,
        ..rule(id, why, heads, ends)
    }
}
