//! Any bytes as a locked backup. The checksum keeps nearly all of them from costing work.
#![no_main]

use exchange::sealed::open;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // Text that was never locked can't come out.
    assert!(open(bytes, "a passphrase").is_err());
});
