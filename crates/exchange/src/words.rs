//! The sentences, made from `crates/words/en/exchange` at build time.

include!(concat!(env!("OUT_DIR"), "/words.rs"));
