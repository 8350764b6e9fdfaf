//! Sentences as data: files in Fluent's format, a folder a language, made into Rust at build time.
//!
//! A crate that says something has a folder of `.ftl` files in `crates/words/en` and three lines
//! of `build.rs` that call [`generate`]. A message without arguments becomes a constant, one with
//! arguments a struct whose fields they are and whose `text()` is the sentence:
//!
//! ```text
//! # en/app/today.ftl                         today::MORE
//! more = More                                today::Older { count: 3 }.text()
//! older = { $count ->
//!     [one] One older
//!    *[other] { $count } older
//! }
//! ```
//!
//! So a missing key, a wrong one, a missing argument and a wrong one are errors of the compiler, an
//! unused message is a warning of its, no file is read or parsed when the app runs, and a sentence
//! goes into the chunk that says it. Another language is another build: `CURTAIN_CALL_LANGUAGE`
//! names its folder, which must have the messages of `en` with the arguments of `en`. `en-XA` is no
//! folder but the pseudo-language ([`pseudo`]).

mod file;
mod language;
pub mod letters;
mod message;
mod plural;
pub mod pseudo;
mod rust;
pub mod tone;
mod tree;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use language::Language;

/// Why no Rust could be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file that can't be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A message that is not as it must be.
    #[error("{}: {problem}", path.display())]
    Message {
        /// The file it stands in.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A language whose name or plural rules can't be used.
    #[error("{0}")]
    Language(String),
}

/// Where the languages are.
const HOME: &str = env!("CARGO_MANIFEST_DIR");
/// The language that all others are held to.
const SOURCE: &str = "en";

/// For a build script: writes `words.rs` into `OUT_DIR`, made of the folder `of` of the language
/// that `CURTAIN_CALL_LANGUAGE` names, English where it names none.
///
/// # Errors
/// A file that can't be read or written, or a message that is not as it must be.
#[expect(clippy::print_stdout, reason = "so a build script speaks to cargo")]
pub fn generate(of: &str) -> Result<(), Error> {
    println!("cargo::rerun-if-env-changed=CURTAIN_CALL_LANGUAGE");
    let name = env::var("CURTAIN_CALL_LANGUAGE").unwrap_or_else(|_| SOURCE.to_owned());
    for folder in [SOURCE, &name] {
        let folder = Path::new(HOME).join(folder).join(of);
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("words.rs");
    let text = rust(Path::new(HOME), &name, of)?;
    fs::write(&out, text).map_err(|source| Error::File { path: out, source })
}

/// The Rust made of the folder `of` of a language, whose folder is in `home`.
///
/// # Errors
/// As [`generate`].
pub fn rust(home: &Path, language: &str, of: &str) -> Result<String, Error> {
    let source = tree::Tree::read(&home.join(SOURCE).join(of))?;
    let language = Language::named(language)?;
    let tree = match &language {
        Language::Source => source,
        Language::Pseudo => source.map(pseudo::message),
        Language::Other(name) => {
            let tree = tree::Tree::read(&home.join(name).join(of))?;
            tree.must_match(&source)?;
            tree
        }
    };
    rust::file(&tree, &language.plurals()?)
}
