//! The lines and the cues, made from `crates/words/en/letters` at build time.

use super::{FORMAL, PLAIN, WARM};

include!(concat!(env!("OUT_DIR"), "/letters.rs"));
