use std::collections::BTreeMap;

use exchange::import::{Content, ImportError, ImportTable, LARGEST};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::reading::{ReadError, read_file};
use super::row::{Choice, RowKey};
use crate::browser;
use crate::state::{AppState, use_state};
use crate::words::import as words;

/// The file that is looked at, or several as one, and what the person has said of the rows so far.
#[derive(Clone, Copy)]
pub(super) struct ImportFile {
    state: AppState,
    /// What is in it.
    pub(super) content: RwSignal<Option<Content>>,
    /// Counts the files, so that what was said of one is not taken to be of the next.
    pub(super) number: RwSignal<u32>,
    /// What was said of each row, where that is not what was proposed.
    pub(super) choices: RwSignal<BTreeMap<RowKey, Choice>>,
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
            let dropped = file.state.take_dropped();
            if !dropped.is_empty() {
                file.take(dropped);
            }
        });
        file
    }

    /// Reads files that were chosen or dropped, one after another, and shows them as one. One that
    /// can't be read is told of, and spoils no other.
    pub(super) fn take(self, files: Vec<web_sys::File>) {
        self.leave();
        self.busy.set(true);
        spawn_local(async move {
            let several = files.len() > 1;
            let mut content = Content::default();
            for file in files {
                let name = file.name();
                match read_chosen(file).await {
                    Ok(part) if several => content.join_file(&name, part),
                    Ok(part) => content = part,
                    Err(ReadError::File(why)) if several => content.unread.push((name, why)),
                    Err(why) => return self.refuse(&why.to_string()),
                }
            }
            self.show(content);
        });
    }

    /// Reads what was pasted.
    pub(super) fn take_text(self, text: String) {
        self.leave();
        self.busy.set(true);
        spawn_local(async move {
            match read_file("", text.into_bytes()).await {
                Ok(content) => self.show(content),
                Err(why) => self.refuse(&why.to_string()),
            }
        });
    }

    fn show(self, mut content: Content) {
        if content.is_empty() {
            let why = content.unread.iter();
            let why = why.map(|(file, why)| words::NotRead { file, why }.text());
            return self.refuse(&why.collect::<Vec<_>>().join(" "));
        }
        for table in &mut content.tables {
            if let Some(mapping) = self.state.remembered_mapping(table) {
                table.mapping = mapping;
            }
        }
        content.share_orders();
        self.number.update(|number| *number += 1);
        self.content.set(Some(content));
        self.busy.set(false);
        browser::once_shown(|| browser::focus("import-what"));
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

    /// Changes what a table's columns are said to be, and remembers it; so it does of the other parts
    /// of the same table.
    pub(super) fn map(self, table: usize, change: impl Fn(&mut ImportTable)) {
        let mut changed = Vec::new();
        self.content.update(|content| {
            let Some(content) = content else { return };
            let Some(name) = content.tables.get(table).map(ImportTable::fingerprint) else {
                return;
            };
            let tables = content.tables.iter_mut().enumerate();
            for (number, table) in tables.filter(|(_, table)| table.fingerprint() == name) {
                change(table);
                changed.push(number);
            }
            if let Some(table) = content.tables.get(table) {
                self.state.remember_mapping(table);
            }
        });
        // Another row may stand in the place of each.
        self.choices
            .update(|choices| choices.retain(|key, _| !changed.contains(&key.0)));
    }

    /// What was said of a row.
    pub(super) fn choice(self, key: RowKey) -> Choice {
        self.choices
            .with(|choices| choices.get(&key).cloned().unwrap_or_default())
    }

    /// Says something of a row.
    pub(super) fn choose(self, key: RowKey, change: impl FnOnce(&mut Choice)) {
        self.choices
            .update(|choices| change(choices.entry(key).or_default()));
    }

    /// A value of a row that the person may change: what it is at first, and where a change goes.
    pub(super) fn said<T: Clone + Send + Sync + 'static>(
        self,
        key: RowKey,
        first: T,
        put: impl Fn(&mut Choice, T) + Send + Sync + 'static,
    ) -> RwSignal<T> {
        let value = RwSignal::new(first);
        Effect::new(move |before: Option<()>| {
            let now = value.get();
            if before.is_some() {
                self.choose(key, |choice| put(choice, now));
            }
        });
        value
    }
}

async fn read_chosen(file: web_sys::File) -> Result<Content, ReadError> {
    if file.size() > LARGEST as f64 {
        return Err(ImportError::TooLarge.into());
    }
    let name = file.name();
    let bytes = browser::read_file(file).await;
    read_file(&name, bytes.map_err(|_| ImportError::NotGiven)?).await
}
