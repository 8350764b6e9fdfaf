use unic_langid::LanguageIdentifier;

use crate::plural::Plurals;
use crate::{Error, SOURCE};

/// The name of the pseudo-language, as Unicode has it.
const PSEUDO: &str = "en-XA";

/// A language to be built.
pub(crate) enum Language {
    /// The one the sentences are written in first.
    Source,
    /// English with accents, longer, in brackets.
    Pseudo,
    /// Another, by the name of its folder.
    Other(String),
}

impl Language {
    pub(crate) fn named(name: &str) -> Result<Self, Error> {
        match name {
            SOURCE => Ok(Self::Source),
            PSEUDO => Ok(Self::Pseudo),
            other => {
                identifier(other)?;
                Ok(Self::Other(other.to_owned()))
            }
        }
    }

    pub(crate) fn plurals(&self) -> Result<Plurals, Error> {
        Plurals::of(identifier(match self {
            Self::Source | Self::Pseudo => SOURCE,
            Self::Other(name) => name,
        })?)
    }
}

fn identifier(name: &str) -> Result<LanguageIdentifier, Error> {
    name.parse()
        .map_err(|_| Error::Language(format!("“{name}” names no language, as “de” or “pt-BR” do")))
}
