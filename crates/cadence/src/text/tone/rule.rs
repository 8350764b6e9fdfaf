/// A rule: phrases that mean the same, and what to say instead. It stands in `crates/words/en/tone`.
pub(super) struct ToneRule {
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

/// What is said of a sentence that no rule knows.
pub(super) struct Remark {
    /// Its name; dismissals are remembered by it.
    pub(super) id: &'static str,
    /// Why to read the sentence once more.
    pub(super) why: &'static str,
}
