//! The classes, the rules and what is learned, made from `crates/words/en/tone` at build time.

use super::rule::{Ends, Remark, ToneRule};

include!(concat!(env!("OUT_DIR"), "/tone.rs"));
