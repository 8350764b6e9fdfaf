/// The second half of a contraction and the word it stands for.
const TAILS: [(&str, &str); 5] = [
    ("'m", "am"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'d", "would"),
    ("'ll", "will"),
];

/// Words that take "'s" for "is"; after others it may be a genitive.
const IS: [&str; 8] = ["it", "that", "there", "here", "what", "who", "he", "she"];

/// Contractions that do not come apart by the rule, or are written without their apostrophe.
const WHOLE: [(&str, &str, &str); 20] = [
    ("can't", "can", "not"),
    ("cannot", "can", "not"),
    ("cant", "can", "not"),
    ("won't", "will", "not"),
    ("wont", "will", "not"),
    ("shan't", "shall", "not"),
    ("im", "i", "am"),
    ("ive", "i", "have"),
    ("dont", "do", "not"),
    ("didnt", "did", "not"),
    ("doesnt", "does", "not"),
    ("isnt", "is", "not"),
    ("wasnt", "was", "not"),
    ("havent", "have", "not"),
    ("hasnt", "has", "not"),
    ("couldnt", "could", "not"),
    ("wouldnt", "would", "not"),
    ("youre", "you", "are"),
    ("youve", "you", "have"),
    ("thats", "that", "is"),
];

/// A contraction in lower case as the two words it stands for.
pub(super) fn apart(word: &str) -> Option<(&str, &'static str)> {
    if let Some((_, first, second)) = WHOLE.iter().find(|whole| whole.0 == word) {
        return Some((first, second));
    }
    if let Some(base) = word.strip_suffix("n't") {
        return Some((base, "not"));
    }
    if let Some(base) = word.strip_suffix("'s") {
        return IS.contains(&base).then_some((base, "is"));
    }
    let (tail, second) = TAILS.iter().find(|tail| word.ends_with(tail.0))?;
    Some((word.strip_suffix(tail)?, second))
}

/// `word` is `base` or one of its regular forms: "chase", "chases", "chased", "chasing".
pub(super) fn is_form_of(word: &str, base: &str) -> bool {
    if let Some(tail) = word.strip_prefix(base) {
        return matches!(tail, "" | "s" | "es" | "d" | "ed" | "ing");
    }
    let stem = base.strip_suffix(['e', 'y']).unwrap_or(base);
    word.strip_prefix(stem)
        .is_some_and(|tail| matches!(tail, "ing" | "ies" | "ied"))
}

/// Takes no room on the page: a soft hyphen, a space of no width, a joiner, a mark of direction.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// The ASCII character that a full-width one stands for; any other as it is.
pub(super) fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        '\u{3001}' => ',',
        '\u{3002}' => '.',
        _ => c,
    }
}

/// A character in lower case, one kind of apostrophe and of width for all.
pub(super) fn plain(c: char) -> char {
    match narrow(c) {
        '\u{2019}' | '\u{2018}' | '\u{2bc}' | '`' | '\u{b4}' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        c => c.to_lowercase().next().unwrap_or(c),
    }
}
