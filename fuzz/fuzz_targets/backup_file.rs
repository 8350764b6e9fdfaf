//! Any bytes as a backup.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    cadence_fuzz::backup_file(bytes);
});
