//! The classes and the rules, made from `crates/words/en/tone` at build time.

use super::rule::{Ends, Rule};

include!(concat!(env!("OUT_DIR"), "/tone.rs"));
