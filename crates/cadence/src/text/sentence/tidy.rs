//! What was typed, on one line and as a letter has it.

/// Words that begin a note with a capital only because it begins there.
const SMALL: &str = " a all an and at both each every everyone everybody from good great how if in \
                     it it's its just lots many most my nice no nobody not on one only our people \
                     real really she so some somebody someone start starting that the their there \
                     there's these they they're this those three to two very was we we're what when \
                     where which who why with you your ";
/// Words for several people, beside those that end in s.
const SEVERAL: &str =
    " people team staff crew folks everyone everybody nobody women men customers children nurses ";
/// Words that end in s and are not several.
const SINGULAR: &str = " is was has does this his its as needs plus always less yes thus us runs works takes loses \
                        keeps makes process class business focus boss across perhaps ";
/// Words that are no acronyms when shouted.
const LOUD: &str = " ALL ALWAYS AND BOTH BUT EVERY HOW MORE MOST MUST NEVER NO NOT NOTHING NOW ONLY \
                    REALLY THAT THE THIS TOO VERY WHY WITH ";
const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
/// Parts of a name that stay small.
const PARTICLES: &str = " de del della di da do dos das du van von der den ter ten la le of and the for y e bin ibn al el zu ";

/// A sentence as it is sent: on one line, with its capitals and its full stop.
#[must_use]
pub fn tidy(text: &str, names: &[&str]) -> String {
    let mut line = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('!', ".");
    while line.contains("..") && !line.contains("...") {
        line = line.replace("..", ".");
    }
    let words: Vec<&str> = line.split(' ').collect();
    let words: Vec<String> = (0..words.len())
        .map(|at| named(&written(&words, at), names))
        .collect();
    let mut out = words.join(" ");
    let first = out.chars().next().filter(|letter| letter.is_lowercase());
    if let Some(first) = first {
        out.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
    let out = out.trim_end_matches([',', ';', '-', '–', ' ']);
    if out.ends_with(char::is_alphanumeric) || out.ends_with([')', '%', '’', '\'']) {
        format!("{out}.")
    } else {
        out.to_owned()
    }
}

/// A known name with its capital: "tomas" as "Tomas". Names that are common words stay.
fn named(word: &str, names: &[&str]) -> String {
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    if bare.chars().count() < 3
        || bare.chars().any(char::is_uppercase)
        || is_in(bare, SMALL)
        || is_in(bare, PARTICLES)
    {
        return word.to_owned();
    }
    let stem = bare
        .strip_suffix("'s")
        .or_else(|| bare.strip_suffix("’s"))
        .unwrap_or(bare);
    let parts = names.iter().flat_map(|name| name.split([' ', '-']));
    let mut found =
        parts.filter(|part| part.starts_with(char::is_uppercase) && part.to_lowercase() == stem);
    // "group", "school": only what a person is called, or a house of one word.
    match found.next() {
        Some(part) if !is_in(stem, COMMON) => word.replace(stem, part),
        _ => word.to_owned(),
    }
}

/// Words of names that are words as well.
const COMMON: &str = " group school hospital bank house city county university college company services health care \
                      garage kitchen bakery farm hotel centre center street north south east west international \
                      logistics energy foods works trust clinic will mark may rose grace hope art bill reed ";

/// A name with its capitals, if it was typed without them, or with nothing else.
pub(in crate::text) fn capital_name(name: &str) -> String {
    let is_small = !name.chars().any(char::is_uppercase);
    let is_loud = name.contains(' ')
        && name.chars().filter(|letter| letter.is_alphabetic()).count() > 5
        && !name.chars().any(char::is_lowercase);
    if !is_small && !is_loud {
        return name.to_owned();
    }
    let words = name.split(' ').enumerate().map(|(at, word)| {
        let small = word.to_lowercase();
        if at > 0 && is_in(&small, PARTICLES) {
            return small;
        }
        let mut out = String::with_capacity(word.len());
        let mut start = true;
        for letter in small.chars() {
            if start {
                out.extend(letter.to_uppercase());
            } else {
                out.push(letter);
            }
            start = letter == '-' || letter == '.';
        }
        out
    });
    words.collect::<Vec<_>>().join(" ")
}

pub(super) fn is_several(word: &str) -> bool {
    is_in(word, SEVERAL)
        || (word.len() > 3
            && word.ends_with('s')
            && !word.ends_with("'s")
            && !word.ends_with("ss")
            && !is_in(word, SINGULAR))
}

/// On one line, without what no letter has: bullets, brackets, emoji, exclamation marks.
pub(in crate::text) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for row in text.lines() {
        let row =
            row.trim_start_matches(|mark: char| mark.is_whitespace() || "-*•–—>#".contains(mark));
        for word in row.split_whitespace() {
            let word: String = word
                .chars()
                .filter(|letter| !is_odd(*letter))
                .map(plain)
                .collect();
            // "a ;b": the mark goes to the word before. ".NET" keeps its own.
            let bare = word.trim_start_matches(is_mark);
            match word.strip_prefix('.') {
                Some(rest) if rest.starts_with(char::is_alphanumeric) => push(&mut out, &word),
                _ => {
                    push(&mut out, &word[..word.len() - bare.len()]);
                    push(&mut out, bare);
                }
            }
        }
        if out.ends_with(char::is_alphanumeric) {
            out.push(';');
        }
    }
    while out.ends_with(';') {
        out.pop();
    }
    out
}

/// Adds a word after a space; marks go to the word before, and none stands twice.
fn push(out: &mut String, word: &str) {
    // "floor spotless. nobody shouts" is one thing after another.
    if out.ends_with('.') && word.starts_with(char::is_lowercase) && !is_short(out) {
        out.pop();
        out.push(';');
    }
    let marks = word.chars().all(is_mark);
    if word.is_empty() || (marks && out.is_empty()) {
        return;
    }
    if !(out.is_empty() || marks) {
        out.push(' ');
    }
    for char in word.chars() {
        if !(is_mark(char) && out.ends_with(is_mark)) {
            out.push(char);
        }
    }
}

fn is_mark(char: char) -> bool {
    ".,;:?".contains(char)
}

/// "e.g.", "approx." and the like: the full stop ends no sentence.
fn is_short(out: &str) -> bool {
    let last = out.rsplit(' ').next().unwrap_or_default();
    let inner = last.trim_end_matches('.');
    inner.contains('.')
        || ["approx", "etc", "vs", "ca", "no", "dr", "mr", "mrs", "ms"]
            .contains(&inner.to_lowercase().as_str())
}

fn plain(char: char) -> char {
    match char {
        '[' => '(',
        ']' => ')',
        '!' => '.',
        '…' => '.',
        '"' | '“' | '”' | '„' => '\'',
        char => char,
    }
}

/// Emoji, and marks that can't be seen.
fn is_odd(char: char) -> bool {
    char.is_control()
        || matches!(u32::from(char), 0x200B | 0x200D..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F
            | 0x2190..=0x21FF | 0x2300..=0x23FF | 0x2500..=0x27BF | 0x2B00..=0x2BFF
            | 0xFE00..=0xFE0F | 0xFEFF | 0x1F000..=0x1FAFF | 0xE0000..=0xE0FFF)
}

/// Without marks around it.
pub(in crate::text) fn trimmed(text: &str) -> &str {
    let mut text = text;
    loop {
        let rest = text.trim_start_matches(|mark: char| mark == ' ' || ",;:?-–—'".contains(mark));
        let rest = match rest.strip_prefix('.') {
            Some(word) if !word.starts_with(char::is_alphanumeric) => word,
            _ => rest,
        };
        if rest.len() == text.len() {
            break;
        }
        text = rest;
    }
    let text = text.trim_end_matches(|mark: char| mark == ' ' || ".,;:-–—".contains(mark));
    // A quotation mark that closes, but whose opening is gone.
    match text.strip_suffix('\'') {
        Some(inner) if !format!(" {inner}").contains(" '") => {
            inner.trim_end_matches(|mark: char| mark == ' ' || ".,;:-–—".contains(mark))
        }
        _ => text,
    }
}

pub(super) fn small_start(text: &str) -> String {
    let first = text.split(' ').next().unwrap_or_default();
    let small = first.to_lowercase();
    let is_titled = first.chars().skip(1).all(|letter| !letter.is_uppercase());
    if is_titled && is_in(&small, SMALL) {
        format!("{small}{}", &text[first.len()..])
    } else {
        text.to_owned()
    }
}

/// A word as a letter has it: "&" between small words is "and", a hyphen alone a dash, and "AND"
/// is not shouted.
pub(super) fn written(words: &[&str], at: usize) -> String {
    let is_small =
        |word: Option<&&str>| word.is_some_and(|word| word.starts_with(char::is_lowercase));
    let before = at.checked_sub(1).and_then(|place| words.get(place));
    match words[at] {
        "&" | "+" if is_small(before) && is_small(words.get(at + 1)) => "and".to_owned(),
        "-" | "--" => "–".to_owned(),
        word if is_in(word, LOUD) && !words.iter().all(|other| other.to_uppercase() == **other) => {
            word.to_lowercase()
        }
        word => capital(word),
    }
}

/// "i" and the days of the week as they are written.
fn capital(word: &str) -> String {
    let bare = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let rest = &word[bare.len()..];
    let is_i = matches!(
        bare,
        "i" | "i'm" | "i'd" | "i've" | "i'll" | "i’m" | "i’d" | "i’ve" | "i’ll"
    );
    if is_i {
        return format!("I{}", &word[1..]);
    }
    match DAYS.iter().find(|day| day.to_lowercase() == bare) {
        Some(day) => format!("{day}{rest}"),
        None => word.to_owned(),
    }
}

/// Whether a list of words, each between spaces, has this one.
pub(in crate::text) fn is_in(word: &str, list: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|other| other == word)
}
