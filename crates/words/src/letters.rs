//! The lines of the letters as data: a file a kind, made into tables at build time.
//!
//! A language has a folder `letters`. A file there has the lines from which the subject of such a
//! letter is taken; for each beat, which is a thing the letter has to say, the lines that say it
//! and the cues that show that a sentence says it; and the lines that lead to a sentence of the
//! person's own. What stands in a letter, and what chooses, is in `cadence::text::letter`.
//!
//! ```toml
//! # en/letters/after.toml                                      after::SUBJECTS
//! subjects = [
//!     { text = "{job}: thank you for our conversation" },
//!     { for = ["formal"], text = "Interview< on {date}>: {job}" },
//! ]
//!
//! [beats.thanks]                                             # after::THANKS_LINES
//! lines = [                                                  # and THANKS_CUES
//!     { for = ["warm", "plain"], text = "Thank you for your time< on {date}>." },
//! ]
//! cues = ["thank*", "enjoyed & talking"]
//!
//! [leads]                                                    # after::THING_LEADS
//! thing = [{ text = "There is one thing I keep thinking about." }]
//! ```
//!
//! - `for`: the registers that a line suits; each of them where none is named.
//! - `{role}`: one of [`SLOTS`]. A line whose slot is not known is not taken, but a part in `<…>`
//!   is left out with its slot.
//! - A cue is a row of words in small letters; `*` ends one of which only the beginning counts;
//!   `&` stands between rows that have to be in one sentence.
//!
//! Of each bank of lines every register has at least three that need nothing but what is in `<…>`,
//! six where letters of the kind follow one another. No line claims what only the person can know,
//! none leans on the sentence before it, and none but a subject has a colon.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use heck::{ToShoutySnakeCase, ToSnakeCase};
use serde::Deserialize;

use crate::file::{table, wrong};
use crate::language::Language;
use crate::pseudo::{CLOSES, OPENS, padding, with_accents};
use crate::rust::push;
use crate::{Error, HOME, SOURCE};

/// What can be filled in: `call` is empty and says that a line is for those who may be called.
pub const SLOTS: [&str; 7] = [
    "achievements",
    "call",
    "company",
    "date",
    "day",
    "job",
    "role",
];

/// A kind of letter.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindFile {
    subjects: Vec<Line>,
    beats: BTreeMap<String, Beat>,
    #[serde(default)]
    leads: BTreeMap<String, Vec<Line>>,
}

/// What a beat has of its own: cues and lines may be those of another kind.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Beat {
    lines: Option<Vec<Line>>,
    cues: Option<Vec<Cue>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[serde(rename = "for", default)]
    registers: Vec<Register>,
    text: Text,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Register {
    Warm,
    Plain,
    Formal,
}

/// The text of a line, words and marks (`{slots}`, `<`, `>`) apart.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Text(Vec<TextPiece>);

enum TextPiece {
    Words(String),
    Mark(String),
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Cue(String);

/// What is made of a part of a file.
enum Table<'a> {
    Lines(&'a [Line]),
    Cues(&'a [Cue]),
}

/// The kinds by the names of their files.
type Kinds = BTreeMap<String, KindFile>;

/// For a build script: writes `letters.rs` into `OUT_DIR`, made of the letters of the language
/// that `CURTAIN_CALL_LANGUAGE` names, English where it names none.
///
/// # Errors
/// A file that can't be read or written, or a line that is not as it must be.
#[expect(clippy::print_stdout, reason = "so a build script speaks to cargo")]
pub fn generate() -> Result<(), Error> {
    println!("cargo::rerun-if-env-changed=CURTAIN_CALL_LANGUAGE");
    let name = env::var("CURTAIN_CALL_LANGUAGE").unwrap_or_else(|_| SOURCE.to_owned());
    let home = Path::new(HOME);
    for language in [SOURCE, &name] {
        println!(
            "cargo::rerun-if-changed={}",
            folder(home, language).display()
        );
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("letters.rs");
    let text = rust(home, &name)?;
    fs::write(&out, text).map_err(|source| Error::File { path: out, source })
}

/// The Rust made of the letters of a language, whose folder is in `home`: a module a file, a
/// constant a table. Which register is which bit is left to who puts it in: `super::WARM`.
///
/// # Errors
/// As [`generate`].
pub fn rust(home: &Path, language: &str) -> Result<String, Error> {
    let source = read(&folder(home, SOURCE))?;
    let language = Language::named(language)?;
    let (kinds, is_pseudo) = match &language {
        Language::Source => (source, false),
        Language::Pseudo => (source, true),
        Language::Other(name) => {
            let folder = folder(home, name);
            let kinds = read(&folder)?;
            must_match(&folder, &kinds, &source)?;
            (kinds, false)
        }
    };
    let mut out = String::new();
    for (name, kind) in &kinds {
        push(
            &mut out,
            format_args!("pub(crate) mod {} {{\n", name.to_snake_case()),
        );
        for (name, table) in kind.tables() {
            table.write(&mut out, &name.to_shouty_snake_case(), is_pseudo);
        }
        out.push_str("}\n");
    }
    Ok(out)
}

impl KindFile {
    /// Its tables by name: `subjects`, `thanks-lines`, `thanks-cues`, `thing-leads`.
    fn tables(&self) -> BTreeMap<String, Table<'_>> {
        let mut all = BTreeMap::from([("subjects".to_owned(), Table::Lines(&self.subjects))]);
        for (name, beat) in &self.beats {
            let lines = beat.lines.as_deref().map(Table::Lines);
            let cues = beat.cues.as_deref().map(Table::Cues);
            all.extend(lines.map(|table| (format!("{name}-lines"), table)));
            all.extend(cues.map(|table| (format!("{name}-cues"), table)));
        }
        let leads = self.leads.iter();
        all.extend(leads.map(|(name, lines)| (format!("{name}-leads"), Table::Lines(lines))));
        all
    }
}

impl Table<'_> {
    fn write(&self, out: &mut String, name: &str, is_pseudo: bool) {
        let kind = match self {
            Self::Lines(_) => "(u8, &str)",
            Self::Cues(_) => "&str",
        };
        push(
            out,
            format_args!("pub(crate) const {name}: &[{kind}] = &[\n"),
        );
        match self {
            Self::Lines(lines) => {
                for line in *lines {
                    let text = match is_pseudo {
                        true => line.text.accented(),
                        false => line.text.plain(),
                    };
                    push(out, format_args!("({}, {text:?}),\n", line.mask()));
                }
            }
            Self::Cues(cues) => {
                for cue in *cues {
                    push(out, format_args!("{:?},\n", cue.0));
                }
            }
        }
        out.push_str("];\n");
    }
}

impl Line {
    /// The registers as Rust has them.
    fn mask(&self) -> String {
        let registers = match self.registers.as_slice() {
            [] => &[Register::Warm, Register::Plain, Register::Formal],
            some => some,
        };
        let names = registers.iter().map(|register| match register {
            Register::Warm => "super::WARM",
            Register::Plain => "super::PLAIN",
            Register::Formal => "super::FORMAL",
        });
        names.collect::<Vec<_>>().join(" | ")
    }
}

impl Text {
    fn plain(&self) -> String {
        let pieces = self.0.iter().map(|piece| match piece {
            TextPiece::Words(text) | TextPiece::Mark(text) => text.as_str(),
        });
        pieces.collect()
    }

    /// As the pseudo-language says it. The full stop stays the last, so that a sentence is one.
    fn accented(&self) -> String {
        let mut out = OPENS.to_string();
        let mut words = String::new();
        for piece in &self.0 {
            match piece {
                TextPiece::Words(text) => {
                    out.push_str(&with_accents(text));
                    words.push_str(text);
                }
                TextPiece::Mark(text) => out.push_str(text),
            }
        }
        let stop = out.split_off(out.trim_end_matches(['.', '?']).len());
        format!("{out}{}{CLOSES}{stop}", padding(&words))
    }
}

impl TryFrom<String> for Text {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut slots = 0;
        // The slots that were there when a part in `<…>` began.
        let mut part = None;
        let mut rest = text.as_str();
        while let Some(at) = rest.find(['{', '}', '<', '>']) {
            let (words, marked) = rest.split_at(at);
            let mut end = 1;
            if marked.starts_with('{') {
                let inner = marked.split_once('}').map(|(slot, _)| &slot[1..]);
                let slot = inner.ok_or("a { is not closed")?;
                if !SLOTS.contains(&slot) {
                    return Err(format!("{{{slot}}} is none of {}", SLOTS.join(", ")));
                }
                slots += 1;
                end = slot.len() + 2;
            } else if marked.starts_with('<') {
                if part.replace(slots).is_some() {
                    return Err("a < stands in another".to_owned());
                }
            } else if marked.starts_with('>') {
                let before = part.take().ok_or("a > closes nothing")?;
                if before == slots {
                    return Err("a part in <…> has no {slot} to be left out with".to_owned());
                }
            } else {
                return Err("a } closes nothing".to_owned());
            }
            let (mark, after) = marked.split_at(end);
            pieces.push(TextPiece::Words(words.to_owned()));
            pieces.push(TextPiece::Mark(mark.to_owned()));
            rest = after;
        }
        pieces.push(TextPiece::Words(rest.to_owned()));
        match part {
            Some(_) => Err("a < is not closed".to_owned()),
            None if text.trim() != text || text.is_empty() => {
                Err("a line is empty or has blanks around it".to_owned())
            }
            None => Ok(Self(pieces)),
        }
    }
}

impl TryFrom<String> for Cue {
    type Error = String;

    fn try_from(cue: String) -> Result<Self, String> {
        let is_word = |word: &str| {
            let word = word.strip_suffix('*').unwrap_or(word);
            let mut letters = word.chars();
            !word.is_empty() && letters.all(|letter| letter.is_alphanumeric() || letter == '\'')
        };
        if cue != cue.to_lowercase() || !cue.split(' ').all(|word| word == "&" || is_word(word)) {
            return Err(format!(
                "“{cue}” is no cue, which is of words in small letters, each of which may end in *"
            ));
        }
        Ok(Self(cue))
    }
}

/// # Errors
/// A kind or a table that only one of the two languages has.
fn must_match(folder: &Path, kinds: &Kinds, source: &Kinds) -> Result<(), Error> {
    same(folder, kinds.keys().collect(), source.keys().collect())?;
    for (name, kind) in kinds {
        if let Some(source) = source.get(name) {
            let (here, there) = (kind.tables(), source.tables());
            let path = folder.join(format!("{name}.toml"));
            same(&path, here.keys().collect(), there.keys().collect())?;
        }
    }
    Ok(())
}

fn same(path: &Path, here: BTreeSet<&String>, there: BTreeSet<&String>) -> Result<(), Error> {
    if let Some(missing) = there.difference(&here).next() {
        return Err(wrong(path, format!("{missing} is missing")));
    }
    match here.difference(&there).next() {
        Some(more) => Err(wrong(path, format!("{more} is not in the source language"))),
        None => Ok(()),
    }
}

fn folder(home: &Path, language: &str) -> PathBuf {
    home.join(language).join("letters")
}

/// # Errors
/// A file that can't be read, or is not as it must be.
fn read(folder: &Path) -> Result<Kinds, Error> {
    let failed = |source| Error::File {
        path: folder.to_owned(),
        source,
    };
    let mut all = Kinds::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            let name = path.file_stem().unwrap_or_default();
            all.insert(name.to_string_lossy().into_owned(), table(&path)?);
        }
    }
    Ok(all)
}
