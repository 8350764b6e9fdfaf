//! The file that devices share: read and written only by who may.

use std::borrow::Cow;

use cadence::record::{Id, Settings};
use exchange::backup::Backup;
use exchange::restore::{may_replace, merge};
use exchange::sealed::{Cost, Lock, NONCE, OpenError, SALT, is_sealed, open};
use exchange::shared::{FileQuestion, NotOpened, text_of};

use crate::make;

fn lock(passphrase: &str, salt: u8) -> Lock {
    Lock::new(passphrase, Cost::new(8, 1, 1).unwrap(), [salt; SALT]).unwrap()
}

#[test]
fn a_lock_opens_what_it_locked_and_so_does_its_passphrase() {
    let lock = lock("vier Worte am Tag", 3);
    let file = lock.seal("hello", [1; NONCE]).unwrap();
    let other = lock.seal("hello", [2; NONCE]).unwrap();
    assert_ne!(file, other, "a nonce of its own for each");
    for file in [&file, &other] {
        assert_eq!(lock.open(file.as_bytes()).as_deref(), Ok("hello"));
        let opened = open(file.as_bytes(), "vier Worte am Tag");
        assert_eq!(opened.as_deref(), Ok("hello"));
    }
    let found = Lock::of_file(file.as_bytes(), "vier Worte am Tag");
    assert!(found == Ok(lock), "another device has the same key of it");
    let remembered = Lock::from_bytes(&lock.to_bytes());
    assert!(remembered == Some(lock), "remembered over a reload");
    assert!(Lock::from_bytes(&lock.to_bytes()[1..]).is_none());
    assert!(Lock::from_bytes(&[]).is_none());
    let wrong = Lock::of_file(file.as_bytes(), "vier Worte");
    assert_eq!(wrong.err(), Some(OpenError::WrongPassphrase));
}

#[test]
fn who_does_not_know_the_passphrase_is_asked_and_who_knows_another_too() {
    let (ours, theirs) = (lock("ours", 1), lock("theirs", 2));
    let text = make::backup(3).to_text();
    let file = theirs.seal(&text, [1; NONCE]).unwrap();
    let file = file.as_bytes();
    let asks = |question| Err(NotOpened::Asks(question));
    assert_eq!(text_of(file, None), asks(FileQuestion::Passphrase));
    assert_eq!(
        text_of(file, Some(ours)),
        asks(FileQuestion::OtherPassphrase)
    );
    let opened = text_of(file, Some(theirs));
    assert_eq!(opened, Ok(Cow::Owned(text.clone().into_bytes())));
    // The same passphrase, set anew: a lock of its own.
    let anew = lock("theirs", 3);
    assert_eq!(
        text_of(file, Some(anew)),
        asks(FileQuestion::OtherPassphrase)
    );
    // Never taken for one that may be written over.
    assert!(!may_replace(&make::backup(3), file));
}

#[test]
fn a_lock_that_is_gone_is_not_given_up_in_silence() {
    let lock = lock("ours", 1);
    let text = make::backup(3).to_text();
    let lost = Err(NotOpened::Asks(FileQuestion::LostLock));
    assert_eq!(text_of(text.as_bytes(), Some(lock)), lost);
    assert_eq!(
        text_of(text.as_bytes(), None),
        Ok(Cow::Borrowed(text.as_bytes()))
    );
    // Nothing is in it, and nothing is ours: no question, and the second is refused as ever.
    for file in [&b""[..], b" \n", b"My shopping list"] {
        assert_eq!(text_of(file, Some(lock)), Ok(Cow::Borrowed(file)));
    }
}

#[test]
fn a_file_cut_or_changed_on_its_way_is_never_a_question() {
    let lock = lock("ours", 1);
    let file = lock.seal(&make::backup(2).to_text(), [1; NONCE]).unwrap();
    let whole = file.trim_ascii_end().len();
    // From the first mark on it is known for a locked one.
    for length in 35..whole {
        for lock in [None, Some(lock)] {
            let read = text_of(&file.as_bytes()[..length], lock);
            assert_eq!(read, Err(NotOpened::Broken(OpenError::CutOff)), "{length}");
        }
    }
    let mut changed = file.clone().into_bytes();
    changed[200] = if changed[200] == b'A' { b'B' } else { b'A' };
    for lock in [None, Some(lock)] {
        let read = text_of(&changed, lock);
        assert_eq!(read, Err(NotOpened::Broken(OpenError::Damaged)));
    }
}

#[test]
fn two_devices_and_one_locked_file_end_alike() {
    let lock = lock("ours", 1);
    let (mut one, mut other) = (make::backup(4), make::backup(9));
    let mut file = String::new();
    for turn in 0..4 {
        let mine = if turn % 2 == 0 { &mut one } else { &mut other };
        let text = text_of(file.as_bytes(), Some(lock)).unwrap();
        if !may_replace(mine, &text) {
            *mine = merge(mine, &Backup::read(&text).unwrap());
        }
        file = lock.seal(&mine.to_text(), [turn; NONCE]).unwrap();
    }
    assert_eq!(one, other);
    assert_eq!(one, merge(&make::backup(4), &make::backup(9)));
}

#[test]
fn a_plain_backup_with_a_locked_one_in_a_note_is_still_plain() {
    let mut opening = make::opening("a", 1);
    let mark = "-----BEGIN CURTAIN CALL BACKUP-----";
    opening.put(Id::from("n"), make::stamp(2), make::note(mark));
    let backup = Backup::new(&Settings::default(), [&opening]);
    let text = backup.to_text();
    for text in [text.clone(), format!("\u{feff}\n{text}")] {
        assert!(!is_sealed(text.as_bytes()));
        assert_eq!(Backup::read(text.as_bytes()).as_ref(), Ok(&backup));
    }
}
