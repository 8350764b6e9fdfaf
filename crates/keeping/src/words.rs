//! The sentences, made from `crates/words/en/keeping` at build time.

include!(concat!(env!("OUT_DIR"), "/words.rs"));
