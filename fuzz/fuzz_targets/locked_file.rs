//! Any bytes as what a locked backup holds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    cadence_fuzz::locked_file(bytes);
});
