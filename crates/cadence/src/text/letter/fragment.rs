//! What somebody scribbled in a corridor, made fit to stand after a colon.

use crate::record::Tag;

/// Beginnings that say again what the tag says.
const LEADS: [(Tag, &[&str]); 5] = [
    (
        Tag::Impressed,
        &[
            "i was really impressed by ",
            "i was very impressed by ",
            "i was impressed by ",
            "really impressed by ",
            "impressed by ",
            "impressed me: ",
            "i loved ",
            "loved ",
            "i liked ",
            "liked ",
        ],
    ),
    (
        Tag::Need,
        &[
            "what they need: ",
            "what they need is ",
            "they really need ",
            "they need ",
            "they are looking for ",
            "they're looking for ",
            "looking for ",
            "we need ",
            "needs ",
            "need: ",
            "need ",
        ],
    ),
    (
        Tag::Landed,
        &[
            "i told them that ",
            "i told them about ",
            "i told them ",
            "told them that ",
            "told them about ",
            "told them ",
            "i talked about ",
            "talked about ",
            "i mentioned that ",
            "i mentioned ",
            "mentioned that ",
            "mentioned ",
            "i said that ",
            "i said ",
            "said that ",
            "that i ",
        ],
    ),
    (
        Tag::WouldDo,
        &[
            "what i would do: ",
            "i would like to ",
            "i would ",
            "i'd like to ",
            "i'd ",
            "i’d ",
            "would ",
            "i could ",
        ],
    ),
    (Tag::WhoSaid, &[]),
];

/// Words that begin a scribble with a capital only because it begins there.
const SMALL: &str = " a all an and at both each every everyone everybody from good great how if in \
                     it it's its just lots many most my nice no nobody not on one only our people \
                     real really she so some somebody someone start starting that the their there \
                     there's these they they're this those three to two very was we we're what when \
                     where which who why with you your ";
/// "they" and "you" take the same verb, so the first word can be turned round.
const TURNED: [(&str, &str); 7] = [
    ("their", "your"),
    ("they", "you"),
    ("they're", "you're"),
    ("they've", "you've"),
    ("they'd", "you'd"),
    ("they'll", "you'll"),
    ("they’re", "you’re"),
];
const THEY: &str = " they they're they've they'd they'll they’re they’ve they’d their theirs them ";
const SHE: &str = " he he's she she's his her him hers ";
const WE: &str = " we we're we've we'd we'll we’re we’ve our ours us ";
/// Words for several people, beside those that end in s.
const SEVERAL: &str =
    " people team staff crew folks everyone everybody nobody women men customers ";
/// Words that end in s and name nobody.
const SINGULAR: &str = " is was has does this his its as needs plus always less yes thus us ";
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

/// A scribble, ready for a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fragment {
    /// Without its full stop.
    pub(super) text: String,
    /// It has to stand in quotation marks, as it was noted: its "they" or "we" is somebody else's.
    pub(super) quoted: bool,
}

/// Makes a scribble fit; `None` if nothing is said in it. `to_them`: the letter goes to those it
/// is about.
pub(super) fn fragment(tag: Tag, text: &str, to_them: bool) -> Option<Fragment> {
    let line = line(text);
    let line = without_lead(tag, trimmed(&line));
    let line = small_start(trimmed(line));
    let words: Vec<&str> = line.split(' ').collect();
    let words: Vec<String> = (0..words.len()).map(|at| written(&words, at)).collect();
    let mut text = words.join(" ");
    if !text.chars().any(char::is_alphanumeric) {
        return None;
    }
    let quoted = to_them && is_somebody_elses(tag, &mut text);
    Some(Fragment { text, quoted })
}

/// On one line, without what no letter has: bullets, brackets, emoji, exclamation marks.
pub(super) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for row in text.lines() {
        let row = row.trim_start_matches(|it: char| it.is_whitespace() || "-*•–—>#".contains(it));
        for word in row.split_whitespace() {
            let word: String = word.chars().filter(|it| !is_odd(*it)).map(plain).collect();
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
    for it in word.chars() {
        if !(is_mark(it) && out.ends_with(is_mark)) {
            out.push(it);
        }
    }
}

fn is_mark(it: char) -> bool {
    ".,;:?".contains(it)
}

/// "e.g.", "approx." and the like: the full stop ends no sentence.
fn is_short(out: &str) -> bool {
    let last = out.rsplit(' ').next().unwrap_or_default();
    let inner = last.trim_end_matches('.');
    inner.contains('.')
        || ["approx", "etc", "vs", "ca", "no", "dr", "mr", "mrs", "ms"]
            .contains(&inner.to_lowercase().as_str())
}

fn plain(it: char) -> char {
    match it {
        '[' => '(',
        ']' => ')',
        '!' => '.',
        '…' => '.',
        '"' | '“' | '”' | '„' => '\'',
        it => it,
    }
}

/// Emoji, and marks that can't be seen.
fn is_odd(it: char) -> bool {
    it.is_control()
        || matches!(u32::from(it), 0x200B | 0x200D..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F
            | 0x2190..=0x21FF | 0x2300..=0x23FF | 0x2500..=0x27BF | 0x2B00..=0x2BFF
            | 0xFE00..=0xFE0F | 0xFEFF | 0x1F000..=0x1FAFF | 0xE0000..=0xE0FFF)
}

/// Without marks around it.
pub(super) fn trimmed(text: &str) -> &str {
    let mut text = text;
    loop {
        let rest = text.trim_start_matches(|it: char| it == ' ' || ",;:?-–—'".contains(it));
        let rest = match rest.strip_prefix('.') {
            Some(word) if !word.starts_with(char::is_alphanumeric) => word,
            _ => rest,
        };
        if rest.len() == text.len() {
            break;
        }
        text = rest;
    }
    let text = text.trim_end_matches(|it: char| it == ' ' || ".,;:-–—".contains(it));
    // A quotation mark that closes, but whose opening is gone.
    match text.strip_suffix('\'') {
        Some(inner) if !format!(" {inner}").contains(" '") => {
            inner.trim_end_matches(|it: char| it == ' ' || ".,;:-–—".contains(it))
        }
        _ => text,
    }
}

fn without_lead(tag: Tag, text: &str) -> &str {
    let leads = LEADS
        .iter()
        .find(|(it, _)| *it == tag)
        .map_or(&[][..], |it| it.1);
    for lead in leads {
        let Some(head) = text.get(..lead.len()) else {
            continue;
        };
        let rest = &text[lead.len()..];
        if head.eq_ignore_ascii_case(lead) && rest.chars().any(char::is_alphanumeric) {
            // "that I cut it": only the "that" goes.
            return if *lead == "that i " { &text[5..] } else { rest };
        }
    }
    text
}

fn small_start(text: &str) -> String {
    let first = text.split(' ').next().unwrap_or_default();
    let small = first.to_lowercase();
    let is_titled = first.chars().skip(1).all(|it| !it.is_uppercase());
    if is_titled && is_in(&small, SMALL) {
        format!("{small}{}", &text[first.len()..])
    } else {
        text.to_owned()
    }
}

/// A word as a letter has it: "&" between small words is "and", a hyphen alone a dash, and "AND"
/// is not shouted.
fn written(words: &[&str], at: usize) -> String {
    let is_small = |it: Option<&&str>| it.is_some_and(|it| it.starts_with(char::is_lowercase));
    let before = at.checked_sub(1).and_then(|it| words.get(it));
    match words[at] {
        "&" | "+" if is_small(before) && is_small(words.get(at + 1)) => "and".to_owned(),
        "-" | "--" => "–".to_owned(),
        word if is_in(word, LOUD) && !words.iter().all(|it| it.to_uppercase() == **it) => {
            word.to_lowercase()
        }
        word => capital(word),
    }
}

/// "i" and the days of the week as they are written.
fn capital(word: &str) -> String {
    let bare = word.trim_end_matches(|it: char| !it.is_alphanumeric());
    let rest = &word[bare.len()..];
    let is_i = matches!(
        bare,
        "i" | "i'm" | "i'd" | "i've" | "i'll" | "i’m" | "i’d" | "i’ve" | "i’ll"
    );
    if is_i {
        return format!("I{}", &word[1..]);
    }
    match DAYS.iter().find(|it| it.to_lowercase() == bare) {
        Some(day) => format!("{day}{rest}"),
        None => word.to_owned(),
    }
}

/// Turns a first "they" into "you"; says whether what is left can't be said in a letter to them.
fn is_somebody_elses(tag: Tag, text: &mut String) -> bool {
    let first = text.split(' ').next().unwrap_or_default().to_lowercase();
    let turned = TURNED.iter().find(|it| it.0 == first);
    let rest = text.get(first.len()..).unwrap_or_default();
    if let Some((_, you)) = turned
        && !words(rest).any(|it| is_in(&it, THEY))
    {
        *text = format!("{you}{rest}");
    } else if is_in(&first, THEY) || is_in(&first, SHE) {
        return true;
    } else if tag != Tag::WouldDo && tag != Tag::Landed {
        let nobody_before = words(text)
            .take_while(|it| !is_in(it, THEY))
            .all(|it| !is_several(&it));
        if nobody_before && words(text).any(|it| is_in(&it, THEY)) {
            return true;
        }
    }
    !matches!(tag, Tag::Landed | Tag::WouldDo) && words(text).any(|it| is_in(&it, WE))
}

fn is_several(word: &str) -> bool {
    is_in(word, SEVERAL) || (word.len() > 3 && word.ends_with('s') && !is_in(word, SINGULAR))
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let bare = |it: &str| {
        it.trim_matches(|it: char| !it.is_alphanumeric())
            .to_lowercase()
    };
    text.split(' ').map(bare)
}

/// Whether a list of words, each between spaces, has this one.
pub(super) fn is_in(word: &str, list: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|it| it == word)
}
