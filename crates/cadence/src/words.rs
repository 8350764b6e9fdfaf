//! The sentences, made from `crates/words/en/cadence` at build time.

include!(concat!(env!("OUT_DIR"), "/words.rs"));
