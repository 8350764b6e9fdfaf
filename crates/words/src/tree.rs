use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::message::{Message, messages};

/// A folder of files: what each says, and the folders and files below it.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    path: PathBuf,
    pub(crate) messages: Vec<Message>,
    pub(crate) below: BTreeMap<String, Tree>,
}

impl Tree {
    /// # Errors
    /// A file that can't be read, a message that is wrong or stands twice.
    pub(crate) fn read(folder: &Path) -> Result<Self, Error> {
        let mut tree = Self {
            path: folder.to_owned(),
            ..Self::default()
        };
        let failed = |source| Error::File {
            path: folder.to_owned(),
            source,
        };
        for entry in fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let is_folder = path.is_dir();
            if !is_folder && path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let name = path.file_stem().unwrap_or_default();
            let below = tree.below.entry(name.to_string_lossy().into_owned());
            let below = below.or_default();
            if is_folder {
                let read = Self::read(&path)?;
                below.below = read.below;
                below.path = match below.messages.is_empty() {
                    true => path,
                    false => std::mem::take(&mut below.path),
                };
            } else {
                below.messages = read_file(&path)?;
                below.path = path;
            }
        }
        Ok(tree)
    }

    /// Every message made into another.
    pub(crate) fn map(mut self, change: fn(Message) -> Message) -> Self {
        self.messages = self.messages.into_iter().map(change).collect();
        let below = self.below.into_iter();
        self.below = below.map(|(name, tree)| (name, tree.map(change))).collect();
        self
    }

    /// # Errors
    /// A message that only one of the two languages has, or that has other arguments here.
    pub(crate) fn must_match(&self, source: &Self) -> Result<(), Error> {
        let names = |tree: &Self| -> BTreeSet<String> {
            let messages = tree.messages.iter().map(|message| message.name.clone());
            messages.chain(tree.below.keys().cloned()).collect()
        };
        let (here, there) = (names(self), names(source));
        if let Some(missing) = there.difference(&here).next() {
            return Err(self.wrong(format!("{missing} is missing")));
        }
        if let Some(unknown) = here.difference(&there).next() {
            return Err(self.wrong(format!("{unknown} is not in the source language")));
        }
        for message in &self.messages {
            let mut of_source = source.messages.iter();
            let other = of_source.find(|other| other.name == message.name);
            if other.is_some_and(|other| other.arguments() != message.arguments()) {
                return Err(self.wrong(format!("{} has other arguments", message.name)));
            }
        }
        for (name, tree) in &self.below {
            if let Some(source) = source.below.get(name) {
                tree.must_match(source)?;
            }
        }
        Ok(())
    }

    /// This problem, with the file it is in.
    pub(crate) fn wrong(&self, problem: String) -> Error {
        Error::Message {
            path: self.path.clone(),
            problem,
        }
    }
}

fn read_file(path: &Path) -> Result<Vec<Message>, Error> {
    let text = fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })?;
    let wrong = |problem| Error::Message {
        path: path.to_owned(),
        problem,
    };
    let all = messages(&text).map_err(wrong)?;
    let mut seen = BTreeSet::new();
    match all.iter().find(|message| !seen.insert(&message.name)) {
        Some(twice) => Err(wrong(format!("{} stands here twice", twice.name))),
        None => Ok(all),
    }
}
