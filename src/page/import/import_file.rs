use std::collections::BTreeMap;

use exchange::import::{Content, ImportError, LARGEST};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::reading::read_file;
use super::row::{Choice, Key};
use crate::browser;
use crate::state::{AppState, use_state};

/// The file that is looked at, and what the person has said of its rows so far.
#[derive(Clone, Copy)]
pub(super) struct ImportFile {
    state: AppState,
    /// What is in it.
    pub(super) content: RwSignal<Option<Content>>,
    /// Counts the files, so that what was said of one is not taken to be of the next.
    pub(super) number: RwSignal<u32>,
    /// What was said of each row, where that is not what was proposed.
    pub(super) choices: RwSignal<BTreeMap<Key, Choice>>,
    /// Why a file could not be read; empty where it could.
    pub(super) trouble: RwSignal<String>,
    /// A file is being read.
    pub(super) busy: RwSignal<bool>,
}

impl ImportFile {
    /// No file yet, or the one that was dropped on another page.
    pub(super) fn open() -> Self {
        let file = Self {
            state: use_state(),
            content: RwSignal::new(None),
            number: RwSignal::new(0),
            choices: RwSignal::new(BTreeMap::new()),
            trouble: RwSignal::new(String::new()),
            busy: RwSignal::new(false),
        };
        Effect::new(move |_| {
            if let Some(dropped) = file.state.take_dropped() {
                file.take(dropped);
            }
        });
        file
    }

    /// Reads a file that was chosen or dropped.
    pub(super) fn take(self, file: web_sys::File) {
        self.leave();
        if file.size() > LARGEST as f64 {
            self.refuse(&ImportError::TooLarge.to_string());
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let name = file.name();
            match browser::read_file(file).await {
                Ok(bytes) => self.read(name, bytes).await,
                Err(_) => {
                    self.refuse("The browser could not read this file. Choose it once more.");
                }
            }
        });
    }

    /// Reads what was pasted.
    pub(super) fn take_text(self, text: String) {
        self.leave();
        self.busy.set(true);
        spawn_local(async move { self.read(String::new(), text.into_bytes()).await });
    }

    async fn read(self, name: String, bytes: Vec<u8>) {
        match read_file(&name, bytes).await {
            Ok(mut content) => {
                for table in &mut content.tables {
                    if let Some(mapping) = self.state.remembered_mapping(table) {
                        table.mapping = mapping;
                    }
                }
                self.number.update(|number| *number += 1);
                self.content.set(Some(content));
                self.busy.set(false);
                browser::once_shown(|| browser::focus("import-what"));
            }
            Err(why) => self.refuse(&why.to_string()),
        }
    }

    fn refuse(self, why: &str) {
        self.busy.set(false);
        self.trouble.set(why.to_owned());
    }

    /// Takes nothing in.
    pub(super) fn leave(self) {
        self.content.set(None);
        self.choices.set(BTreeMap::new());
        self.trouble.set(String::new());
    }

    /// Changes what a table's columns are said to be, and remembers it.
    pub(super) fn map(self, table: usize, change: impl FnOnce(&mut exchange::import::Mapping)) {
        self.content.update(|content| {
            let table = content
                .as_mut()
                .and_then(|content| content.tables.get_mut(table));
            if let Some(table) = table {
                change(&mut table.mapping);
                self.state.remember_mapping(table);
            }
        });
        // Another row may stand in the place of each.
        self.choices
            .update(|choices| choices.retain(|key, _| key.0 != table));
    }

    /// What was said of a row.
    pub(super) fn choice(self, key: Key) -> Choice {
        self.choices
            .with(|choices| choices.get(&key).cloned().unwrap_or_default())
    }

    /// Says something of a row.
    pub(super) fn choose(self, key: Key, change: impl FnOnce(&mut Choice)) {
        self.choices
            .update(|choices| change(choices.entry(key).or_default()));
    }
}
