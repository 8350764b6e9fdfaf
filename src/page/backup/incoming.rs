use exchange::backup::{Backup, BackupError, LARGEST};
use keeping::{EarlierState, Rescued};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Event, File};

use crate::browser;
use crate::words::backup as words;

/// What a chosen file turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// A file that needs a passphrase.
    Locked(Vec<u8>),
    /// What a file holds, and how many records in it can't be read.
    Read(Box<Backup>, usize),
}

/// The file that was chosen to restore from, until it is taken in or left.
#[derive(Clone, Copy, Default)]
pub struct IncomingFile {
    /// With a number of its own, so that what asks about one file is not reused for the next.
    content: RwSignal<Option<(u32, Incoming)>>,
    files: StoredValue<u32>,
    trouble: RwSignal<String>,
    /// The snapshots that came with the file, until another one is chosen.
    earlier: RwSignal<Vec<EarlierState>>,
}

impl IncomingFile {
    /// Reads a file's bytes and goes on with what they are.
    pub fn read(self, bytes: Vec<u8>) {
        self.begin();
        if let Some(rescued) = Rescued::read(&bytes) {
            let has_earlier = !rescued.earlier.is_empty();
            self.earlier.set(rescued.earlier.clone());
            match has_earlier && rescued.backup == Backup::default() {
                true => self.trouble.set(words::RESTORE_ONLY_EARLIER.to_owned()),
                false => self.hold_rescued(rescued),
            }
            return;
        }
        match Backup::read(&bytes) {
            Ok(backup) => self.hold(Incoming::Read(Box::new(backup), 0)),
            Err(BackupError::Sealed) => self.hold(Incoming::Locked(bytes)),
            Err(why) => self.trouble.set(why.to_string()),
        }
    }

    /// What the file is, by the number of its reading.
    pub fn content(self) -> Option<(u32, Incoming)> {
        self.content.get()
    }

    /// Why the file could not be read; empty where it could.
    pub fn trouble(self) -> String {
        self.trouble.get()
    }

    /// The snapshots that came with the file, the newest first.
    pub fn earlier(self) -> Vec<EarlierState> {
        self.earlier.get()
    }

    /// Goes on with what came out of a rescue file or a snapshot.
    pub fn hold_rescued(self, rescued: Rescued) {
        if rescued.backup == Backup::default() {
            self.leave();
            self.trouble.set(words::RESTORE_NOTHING_READ.to_owned());
            return;
        }
        let (backup, unread) = (Box::new(rescued.backup), rescued.unread);
        self.hold(Incoming::Read(backup, unread));
    }

    fn hold(self, content: Incoming) {
        self.files.update_value(|files| *files += 1);
        self.content.set(Some((self.files.get_value(), content)));
    }

    /// Another file is chosen.
    fn begin(self) {
        self.leave();
        self.earlier.set(Vec::new());
    }

    /// Takes nothing in.
    pub fn leave(self) {
        self.content.set(None);
        self.trouble.set(String::new());
    }

    /// Reads the file that was chosen or dropped.
    pub fn take(self, event: &Event) {
        let files = browser::files_of(event);
        if !files.is_empty() {
            self.take_files(files);
            browser::forget_choice(event);
        }
    }

    /// Reads a file that was dropped anywhere on the page: one, as each is looked at by itself.
    pub fn take_files(self, files: Vec<File>) {
        let [file] = files.as_slice() else {
            self.leave();
            self.trouble.set(words::RESTORE_SEVERAL.to_owned());
            return;
        };
        let file = file.clone();
        // A locked file is longer than what is in it.
        if file.size() > (LARGEST / 2 * 3) as f64 {
            self.begin();
            self.trouble.set(BackupError::TooLarge.to_string());
            return;
        }
        spawn_local(async move {
            let bytes = browser::read_file(file).await;
            match bytes {
                Ok(bytes) => self.read(bytes),
                Err(_) => {
                    self.begin();
                    self.trouble.set(words::RESTORE_NOT_GIVEN.to_owned());
                }
            }
        });
    }
}
