//! One file on the disk that follows every change here and brings every change of another device:
//! in a folder that both keep in step, two devices come to know the same without a server.

use std::borrow::Cow;
use std::time::Duration;

use exchange::backup::Backup;
use exchange::restore::{RestoreWay, may_replace};
use exchange::sealed::{Cost, Lock, OpenError};
use exchange::shared::{FileQuestion, NotOpened, text_of};
use keeping::within;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::turns::Turns;
use super::{AppState, Data};
use crate::browser::{self, BrowserTimer, KeptFile};
use crate::words::state as words;

/// How long the browser may take to read and write the file.
const EXCHANGING: Duration = Duration::from_secs(60);
/// How long it may take to remember which file that is, and whether the page may use it.
const REMEMBERING: Duration = Duration::from_secs(5);
/// How long a person may take to let the page use it.
const ALLOWING: Duration = Duration::from_secs(60);

/// How the file is locked: by a key that a passphrase came to, never by the passphrase.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct FileLock {
    /// As this device found it or left it.
    left: Option<Lock>,
    /// As it is to be written from now on.
    wanted: Option<Lock>,
}

impl FileLock {
    fn settled(lock: Option<Lock>) -> Self {
        Self {
            left: lock,
            wanted: lock,
        }
    }

    /// The text of the file. It may be locked as wanted already, where another tab wrote it.
    fn open(self, held: &[u8]) -> Result<Cow<'_, [u8]>, NotOpened> {
        text_of(held, self.left).or_else(|why| text_of(held, self.wanted).map_err(|_| why))
    }

    /// What is said once the file is written with another lock than it was left with.
    fn news(self, file: &str) -> Option<String> {
        let Self { left, wanted } = self;
        (left != wanted).then(|| match (left, wanted) {
            (_, None) => words::FileUnlocked { file }.text(),
            (None, Some(_)) => words::FileLocked { file }.text(),
            (Some(_), Some(_)) => words::FileLockedAnew { file }.text(),
        })
    }
}

/// Why the file is no longer kept up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileTrouble {
    Refused,
    NotOurs,
    Broken,
    Newer,
    NotLocked,
    NoRoom,
}

impl FileTrouble {
    /// What is said of the file of this name.
    fn of(self, file: &str) -> String {
        match self {
            Self::Refused => words::FileRefused { file }.text(),
            Self::NotOurs => words::FileNotOurs { file }.text(),
            Self::Broken => words::FileBroken { file }.text(),
            Self::Newer => words::FileNewer { file }.text(),
            Self::NotLocked => words::FileNotLocked { file }.text(),
            Self::NoRoom => words::FileNoRoom { file }.text(),
        }
    }
}

impl AppState {
    /// The file that is kept up to date, by name.
    #[must_use]
    pub fn kept_file(self) -> Option<String> {
        self.file.with(|file| file.as_ref().map(KeptFile::name))
    }

    /// The file of an earlier visit that the browser wants a press for, by name.
    #[must_use]
    pub fn waiting_file(self) -> Option<String> {
        self.waiting_file
            .with(|file| file.as_ref().map(KeptFile::name))
    }

    /// Whether the browser has not said which file was kept up to date, if any.
    #[must_use]
    pub fn is_file_unknown(self) -> bool {
        self.is_file_unknown.get()
    }

    /// What only the person can say before the file is read or written again.
    #[must_use]
    pub fn file_question(self) -> Option<FileQuestion> {
        self.file_question.get()
    }

    /// Whether what is written into the file is locked.
    #[must_use]
    pub fn is_file_locked(self) -> bool {
        self.file_lock.with(|lock| lock.wanted.is_some())
    }

    /// The lock that what is written into the file is locked with.
    #[must_use]
    pub fn file_lock(self) -> Option<Lock> {
        self.file_lock.with_untracked(|lock| lock.wanted)
    }

    /// Keeps this file up to date from now on, also after a reload; what is written is locked
    /// where there is a lock.
    pub fn keep_file(self, file: KeptFile, lock: Option<Lock>) {
        self.waiting_file.set(None);
        self.is_file_unknown.set(false);
        self.file_question.set(None);
        self.file_lock.set(FileLock {
            left: None,
            wanted: lock,
        });
        spawn_local(async move {
            // Before the first exchange, which may remember a lock.
            let remembering = browser::remember_file(Some(&file));
            within(&BrowserTimer, REMEMBERING, remembering).await;
            self.file.set(Some(file));
        });
    }

    /// Keeps no file up to date any more. What is in it stays.
    pub fn leave_file(self) {
        self.waiting_file.set(None);
        self.file.set(None);
        self.file_question.set(None);
        self.file_lock.set(FileLock::default());
        spawn_local(browser::remember_file(None));
    }

    /// Goes on with the file of an earlier visit, if the browser lets the page.
    pub fn resume_file(self) {
        if !browser::can_keep_file() {
            return;
        }
        spawn_local(async move {
            let remembering = browser::remembered_file();
            let file = match within(&BrowserTimer, REMEMBERING, remembering).await {
                Some(Some(file)) => file,
                Some(None) => return,
                None => {
                    self.is_file_unknown.set(true);
                    return;
                }
            };
            // Not known is as not there: a locked file then asks for its passphrase.
            let lock = remembered_lock().await;
            self.file_lock.set(FileLock::settled(lock));
            // Not known is as not allowed: it asks for a press.
            match within(&BrowserTimer, REMEMBERING, file.is_open(false)).await {
                Some(true) => self.file.set(Some(file)),
                Some(false) | None => self.waiting_file.set(Some(file)),
            }
        });
    }

    /// Asks the person to let the page go on with the file of an earlier visit. Only after a press.
    pub fn ask_for_file(self) {
        spawn_local(async move {
            let Some(file) = self.waiting_file.get_untracked() else {
                return;
            };
            match within(&BrowserTimer, ALLOWING, file.is_open(true)).await {
                Some(true) => {
                    self.waiting_file.set(None);
                    self.file.set(Some(file));
                }
                Some(false) => self.warn(words::FileNotAllowed { file: file.name() }.text()),
                None => self.warn(words::FileNotAnswered { file: file.name() }.text()),
            }
        });
    }

    /// Whether there is a file to keep up to date; who asks is told of every change.
    pub fn follow(self) -> bool {
        self.data.track();
        self.file.with(Option::is_some)
    }

    /// Whether there is a file to look into, now that the page is looked at again.
    #[must_use]
    pub fn has_file(self) -> bool {
        self.file.with_untracked(Option::is_some)
    }

    /// Takes in what the file has, and writes into it what it lacks. One at a time: a change
    /// meanwhile has its turn after.
    pub fn exchange_file(self) {
        if self.forgotten.get_value() || self.writing.try_update_value(Turns::ask) != Some(true) {
            return;
        }
        spawn_local(async move {
            while let Some(file) = self.file.get_untracked() {
                let exchanged = within(&BrowserTimer, EXCHANGING, self.exchange(&file)).await;
                if let Err(trouble) = exchanged.unwrap_or(Err(FileTrouble::Refused)) {
                    self.leave_file();
                    self.warn(trouble.of(&file.name()));
                    break;
                }
                if self.writing.try_update_value(Turns::done) == Some(true) {
                    return;
                }
            }
            self.writing.set_value(Turns::default());
        });
    }

    async fn exchange(self, file: &KeptFile) -> Result<(), FileTrouble> {
        let held = file.read().await.map_err(|_| FileTrouble::Refused)?;
        let held = match self.open_held(&held).await {
            Ok(text) => text,
            Err(NotOpened::Asks(question)) => {
                self.ask_of_file(&file.name(), question);
                return Ok(());
            }
            Err(NotOpened::Broken(OpenError::Newer(_))) => return Err(FileTrouble::Newer),
            Err(NotOpened::Broken(_)) => return Err(FileTrouble::Broken),
        };
        if self.file_question.get_untracked().is_some() {
            self.file_question.set(None);
        }
        let mine = self.with_untracked(Data::backup);
        let mut text = mine.to_text();
        // Nearly always it is as it was left, and need not be read further.
        if text.as_bytes() != &*held && !may_replace(&mine, &held) {
            let theirs = Backup::read(&held).map_err(|_| FileTrouble::NotOurs)?;
            self.take_from_file(file, &theirs)?;
            text = self.with_untracked(Data::backup).to_text();
        }
        let lock = self.file_lock.get_untracked();
        let is_as_left = text.as_bytes() == &*held && lock.left == lock.wanted;
        let is_nothing = self.with_untracked(|data| data.latest_edit() == 0);
        if is_as_left || is_nothing {
            return Ok(());
        }
        if let Some(lock) = lock.wanted {
            let nonce = browser::secret_bytes().ok_or(FileTrouble::NotLocked)?;
            let locked = lock.seal(&text, nonce);
            text = locked.map_err(|_| FileTrouble::NotLocked)?;
        }
        file.write(&text).await.map_err(|_| FileTrouble::Refused)?;
        self.note_backup();
        if let Some(news) = lock.news(&file.name()) {
            self.file_lock.update(|now| now.left = lock.wanted);
            self.remember_lock(lock.wanted).await;
            self.say(news);
        }
        Ok(())
    }

    /// The text of what the file holds.
    async fn open_held(self, held: &[u8]) -> Result<Cow<'_, [u8]>, NotOpened> {
        let opened = self.file_lock.get_untracked().open(held);
        let is_locked_anew = matches!(
            opened,
            Err(NotOpened::Asks(
                FileQuestion::Passphrase | FileQuestion::OtherPassphrase
            ))
        );
        if !is_locked_anew {
            return opened;
        }
        // By another tab of this browser, perhaps.
        let lock = remembered_lock().await;
        if lock.is_none() {
            return opened;
        }
        let again = text_of(held, lock);
        if again.is_err() {
            return opened;
        }
        self.file_lock.set(FileLock::settled(lock));
        again
    }

    /// Has the person say what only they can; nothing is read or written until then.
    fn ask_of_file(self, file: &str, question: FileQuestion) {
        if self.file_question.get_untracked() == Some(question) {
            return;
        }
        self.file_question.set(Some(question));
        self.warn(match question {
            FileQuestion::Passphrase => words::FileAsksPassphrase { file }.text(),
            FileQuestion::OtherPassphrase => words::FileAsksOther { file }.text(),
            FileQuestion::LostLock => words::FileAsksLostLock { file }.text(),
        });
    }

    /// Opens the file with its passphrase, and locks what is written with the same from now on.
    ///
    /// # Errors
    /// Text for the person: it does not open.
    pub async fn unlock_file(self, passphrase: &str) -> Result<(), String> {
        let Some(file) = self.file.get_untracked() else {
            return Ok(());
        };
        let held = within(&BrowserTimer, EXCHANGING, file.read()).await;
        let held = held.and_then(Result::ok);
        let held = held.ok_or(words::FILE_NOT_READ)?;
        let lock = Lock::of_file(&held, passphrase).map_err(|why| why.to_string())?;
        self.settle_lock(Some(lock)).await;
        Ok(())
    }

    /// Locks what is written into the file from now on, with a new passphrase.
    ///
    /// # Errors
    /// Text for the person: no such lock can be made.
    pub fn lock_file(self, passphrase: &str) -> Result<(), String> {
        let lock = new_lock(passphrase)?;
        self.file_lock.update(|now| now.wanted = Some(lock));
        self.exchange_file();
        Ok(())
    }

    /// Locks the file, which has lost its lock, as it was.
    pub fn lock_file_again(self) {
        self.file_lock.update(|lock| lock.left = None);
        self.exchange_file();
    }

    /// Writes the file without a lock from now on.
    pub fn take_lock_off(self) {
        match self.file_question.get_untracked() {
            Some(FileQuestion::LostLock) => {
                spawn_local(async move { self.settle_lock(None).await });
            }
            _ => {
                self.file_lock.update(|lock| lock.wanted = None);
                self.exchange_file();
            }
        }
    }

    /// The file lies there with this lock, and is to stay so.
    async fn settle_lock(self, lock: Option<Lock>) {
        self.file_lock.set(FileLock::settled(lock));
        self.remember_lock(lock).await;
        self.exchange_file();
    }

    async fn remember_lock(self, lock: Option<Lock>) {
        let bytes = lock.map(|lock| lock.to_bytes());
        let remembering = browser::remember_lock(bytes.as_deref());
        within(&BrowserTimer, REMEMBERING, remembering).await;
    }

    /// Takes in what another device wrote, and says so.
    fn take_from_file(self, file: &KeptFile, theirs: &Backup) -> Result<(), FileTrouble> {
        let run = self.with_untracked(|data| self.propose(data, theirs, RestoreWay::Merge).run);
        if !self.take_in(theirs, RestoreWay::Merge) {
            return Err(FileTrouble::NoRoom);
        }
        let counts = [
            (run.added, words::FileBroughtNew { count: run.added }.text()),
            (
                run.changed,
                words::FileBroughtChanged { count: run.changed }.text(),
            ),
            (
                run.deleted,
                words::FileBroughtDeleted { count: run.deleted }.text(),
            ),
        ];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts: Vec<String> = counts.map(|(_, said)| said).collect();
        if !counts.is_empty() {
            let file = file.name();
            let counts = counts.join(words::FILE_BROUGHT_COMMA);
            self.say(words::FileBrought { file, counts }.text());
        }
        Ok(())
    }
}

/// The lock that was remembered; `None` where there is none, or the browser did not say in time.
async fn remembered_lock() -> Option<Lock> {
    let remembering = browser::remembered_lock();
    let bytes = within(&BrowserTimer, REMEMBERING, remembering).await?;
    Lock::from_bytes(&bytes.ok()??)
}

/// A new lock of this passphrase.
///
/// # Errors
/// Text for the person: the browser gives no random numbers or too little memory.
pub fn new_lock(passphrase: &str) -> Result<Lock, String> {
    let salt = browser::secret_bytes().ok_or(words::LOCK_NO_RANDOM)?;
    Lock::new(passphrase, Cost::USUAL, salt).map_err(|why| why.to_string())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use exchange::sealed::{Cost, Lock, NONCE, SALT};
    use exchange::shared::{FileQuestion, NotOpened};

    use super::FileLock;

    fn lock(salt: u8) -> Lock {
        let cost = Cost::new(8, 1, 1).expect("a cost");
        Lock::new("four words", cost, [salt; SALT]).expect("a lock")
    }

    #[test]
    fn while_the_lock_is_changed_both_the_old_and_the_new_one_open() {
        let (old, new) = (lock(1), lock(2));
        let change = FileLock {
            left: Some(old),
            wanted: Some(new),
        };
        for lock in [old, new] {
            let file = lock.seal("{}", [1; NONCE]).expect("a file");
            assert_eq!(change.open(file.as_bytes()).as_deref(), Ok(&b"{}"[..]));
        }
        let other = lock(3).seal("{}", [1; NONCE]).expect("a file");
        let asks = NotOpened::Asks(FileQuestion::OtherPassphrase);
        assert_eq!(change.open(other.as_bytes()), Err(asks));
    }

    #[test]
    fn a_change_of_the_lock_is_said_once_it_is_written() {
        let (old, new) = (Some(lock(1)), Some(lock(2)));
        for lock in [None, old] {
            assert_eq!(FileLock::settled(lock).news("kept.json"), None);
        }
        for (left, wanted, begin) in [
            (None, new, "kept.json is locked"),
            (old, new, "kept.json has the new passphrase"),
            (old, None, "kept.json is written without a lock"),
        ] {
            let news = FileLock { left, wanted }.news("kept.json").expect("news");
            assert!(news.starts_with(begin), "{news}");
        }
    }
}
