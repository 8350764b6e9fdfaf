//! The rules of the tone check as data: a file a family, made into tables at build time.
//!
//! A language has a folder `tone`. `classes.toml` holds the patterns that many rules share,
//! `ends.toml` how a phrase may go on in any family. Every other file is a family: its reasons
//! (`why`), its own `ends`, and its rules, which name both. What is written in a pattern is told
//! in `cadence::text::tone`, where the tables are used. A name that nothing has, that stands twice
//! or that nobody uses ends the build, with the file and the rule.
//!
//! A family also has a `remark` for a sentence that only sounds like it. What tells such sentences
//! is in the folder `learned`, if there is one: `meanings.toml`, written by hand, and `weights.tsv`,
//! written by `cargo xtask tone`.

mod learned;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use heck::ToShoutySnakeCase;
use serde::Deserialize;

use crate::file::{table, wrong};
use crate::language::Language;
use crate::message::{Message, Piece};
use crate::rust::push;
use crate::{Error, HOME, SOURCE, pseudo};

/// Patterns by the name of their class.
type Classes = BTreeMap<String, Vec<String>>;
/// Pairs of a pattern and a replacement, by the name of their row.
type Ends = BTreeMap<String, Vec<(String, String)>>;

const CLASSES: &str = "classes.toml";
const ENDS: &str = "ends.toml";

/// A file of rules.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FamilyFile {
    remark: String,
    why: BTreeMap<String, String>,
    #[serde(default)]
    ends: Ends,
    rule: Vec<ToneRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToneRule {
    id: String,
    why: String,
    #[serde(default)]
    broad: bool,
    heads: Vec<String>,
    ends: RuleEnds,
}

/// The ends of a rule: a row with a name, or its own.
#[derive(Deserialize)]
#[serde(untagged)]
enum RuleEnds {
    Named(String),
    Own(Vec<(String, String)>),
}

/// For a build script: writes `tone.rs` into `OUT_DIR`, made of the rules of the language that
/// `CURTAIN_CALL_LANGUAGE` names, English where it names none.
///
/// # Errors
/// A file that can't be read or written, or a rule that is not as it must be.
#[expect(clippy::print_stdout, reason = "so a build script speaks to cargo")]
pub fn generate() -> Result<(), Error> {
    println!("cargo::rerun-if-env-changed=CURTAIN_CALL_LANGUAGE");
    let name = env::var("CURTAIN_CALL_LANGUAGE").unwrap_or_else(|_| SOURCE.to_owned());
    let folder = folder(Path::new(HOME), &Language::named(&name)?);
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("tone.rs");
    let text = rust(Path::new(HOME), &name)?;
    fs::write(&out, text).map_err(|source| Error::File { path: out, source })
}

/// The Rust made of the rules of a language, whose folder is in `home`.
///
/// # Errors
/// As [`generate`].
pub fn rust(home: &Path, language: &str) -> Result<String, Error> {
    let language = Language::named(language)?;
    let folder = folder(home, &language);
    let classes: Classes = table(&folder.join(CLASSES))?;
    let shared: Ends = table(&folder.join(ENDS))?;
    let mut out = String::new();
    let mut ids = BTreeSet::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for pattern in classes.values().flatten() {
        let found = known(pattern, &classes, &mut used);
        found.map_err(|problem| wrong(&folder.join(CLASSES), problem))?;
    }
    out.push_str("pub(super) const CLASSES: &[(&str, &[&str])] = &[\n");
    for (name, patterns) in &classes {
        push(&mut out, format_args!("({name:?}, &{patterns:?}),\n"));
    }
    out.push_str("];\n");
    ends(&mut out, "", &shared);
    learned::write(&mut out, &folder)?;
    for path in files(&folder)? {
        let family: FamilyFile = table(&path)?;
        for rule in &family.rule {
            let problem = match ids.insert(rule.id.clone()) {
                true => rule.problem(&family, &shared, &classes, &mut used),
                false => Some("stands twice".to_owned()),
            };
            if let Some(problem) = problem {
                return Err(wrong(&path, format!("{}: {problem}", rule.id)));
            }
        }
        let named = |name: &String| family.rule.iter().any(|rule| rule.names(name));
        let mut names = family.why.keys().chain(family.ends.keys());
        if let Some(idle) = names.find(|name| !named(name)) {
            return Err(wrong(&path, format!("no rule names {idle}")));
        }
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        family.write(&mut out, &stem, matches!(language, Language::Pseudo));
    }
    match classes.keys().find(|name| !used.contains(*name)) {
        Some(idle) => Err(wrong(
            &folder.join(CLASSES),
            format!("no rule names {idle}"),
        )),
        None => Ok(out),
    }
}

impl FamilyFile {
    fn write(&self, out: &mut String, stem: &str, pseudo: bool) {
        let prefix = format!("{}_", stem.to_shouty_snake_case());
        ends(out, &prefix, &self.ends);
        let said = |text: &str| match pseudo {
            true => accented(text.to_owned()),
            false => text.to_owned(),
        };
        let (name, remark) = (stem.to_shouty_snake_case(), said(&self.remark));
        push(
            out,
            format_args!(
                "pub(super) const {name}_REMARK: Remark = \
                 Remark {{ id: \"reads-like-{stem}\", why: {remark:?} }};\n\
                 pub(super) const {name}: &[ToneRule] = &[\n"
            ),
        );
        for rule in &self.rule {
            let why = said(self.why.get(&rule.why).map_or("", String::as_str));
            let ends = match &rule.ends {
                RuleEnds::Own(own) => format!("&{own:?}"),
                RuleEnds::Named(name) if self.ends.contains_key(name) => ends_name(&prefix, name),
                RuleEnds::Named(name) => ends_name("", name),
            };
            push(
                out,
                format_args!(
                    "ToneRule {{ id: {:?}, why: {why:?}, heads: {:?}, ends: {ends}, broad: {} }},\n",
                    rule.id,
                    rule.heads.join(" | "),
                    rule.broad,
                ),
            );
        }
        out.push_str("];\n");
    }
}

impl ToneRule {
    fn names(&self, name: &String) -> bool {
        let is_end = matches!(&self.ends, RuleEnds::Named(named) if named == name);
        is_end || self.why == *name
    }

    /// What is wrong with it.
    fn problem(
        &self,
        family: &FamilyFile,
        shared: &Ends,
        classes: &Classes,
        used: &mut BTreeSet<String>,
    ) -> Option<String> {
        if !family.why.contains_key(&self.why) {
            return Some(format!("no why is called {}", self.why));
        }
        let ends = match &self.ends {
            RuleEnds::Own(own) => own,
            RuleEnds::Named(name) => match family.ends.get(name).or_else(|| shared.get(name)) {
                Some(ends) => ends,
                None => return Some(format!("no ends are called {name}")),
            },
        };
        let patterns = self
            .heads
            .iter()
            .chain(ends.iter().map(|(pattern, _)| pattern));
        let mut found = patterns.map(|pattern| known(pattern, classes, used));
        found.find_map(Result::err)
    }
}

/// Every class that the pattern names is one, and no word stands twice beside itself.
fn known(pattern: &str, classes: &Classes, used: &mut BTreeSet<String>) -> Result<(), String> {
    for item in pattern.split(' ') {
        let words = item
            .trim_start_matches(['<', '>', '=', '!', '^'])
            .trim_end_matches('?');
        let mut seen = BTreeSet::new();
        if let Some(twice) = words.split('/').find(|word| !seen.insert(*word)) {
            return Err(format!("{twice} stands twice in {item}"));
        }
    }
    for item in pattern.split(' ').filter(|item| item.starts_with('@')) {
        for name in item.trim_end_matches('?').split('/') {
            // Words may stand beside a class.
            let Some(name) = name.strip_prefix('@') else {
                continue;
            };
            if !classes.contains_key(name) {
                return Err(format!("no class is called {name}"));
            }
            used.insert(name.to_owned());
        }
    }
    Ok(())
}

fn ends(out: &mut String, prefix: &str, all: &Ends) {
    for (name, pairs) in all {
        push(
            out,
            format_args!("const {}: Ends = &{pairs:?};\n", ends_name(prefix, name)),
        );
    }
}

fn ends_name(prefix: &str, name: &str) -> String {
    format!("{prefix}{}_ENDS", name.to_shouty_snake_case())
}

/// The reason as the pseudo-language says it.
fn accented(why: String) -> String {
    let message = pseudo::message(Message {
        name: String::new(),
        pieces: vec![Piece::Text(why)],
    });
    let pieces = message.pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Argument(_) | Piece::Choice { .. } => String::new(),
    });
    pieces.collect()
}

/// The rules are those of English where the language is English with accents.
fn folder(home: &Path, language: &Language) -> PathBuf {
    let name = match language {
        Language::Source | Language::Pseudo => SOURCE,
        Language::Other(name) => name,
    };
    home.join(name).join("tone")
}

/// The files of the families.
fn files(folder: &Path) -> Result<BTreeSet<PathBuf>, Error> {
    let failed = |source| Error::File {
        path: folder.to_owned(),
        source,
    };
    let mut all = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let is_family = !path.ends_with(CLASSES) && !path.ends_with(ENDS);
        if is_family
            && path
                .extension()
                .is_some_and(|extension| extension == "toml")
        {
            all.insert(path);
        }
    }
    Ok(all)
}
