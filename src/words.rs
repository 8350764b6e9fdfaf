//! The sentences of the pages, made from `crates/words/en/app` at build time.

include!(concat!(env!("OUT_DIR"), "/words.rs"));
