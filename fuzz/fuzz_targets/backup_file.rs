//! Any bytes as a backup: refused, or read, kept and read again the same.
#![no_main]

use exchange::backup::Backup;
use exchange::restore::merge;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(backup) = Backup::read(bytes) {
        assert_eq!(Backup::read(backup.to_text().as_bytes()).as_ref(), Ok(&backup));
        assert_eq!(merge(&backup, &backup), backup);
    }
});
