//! Backup files: nothing is lost, nothing hostile gets in, and devices agree.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a typo in a test should panic; how many cases there were is worth reading"
)]

#[path = "files/beyond.rs"]
mod beyond;
#[path = "files/frozen.rs"]
mod frozen;
#[path = "files/hostile.rs"]
mod hostile;
#[path = "files/laws.rs"]
mod laws;
#[path = "files/locked.rs"]
mod locked;
#[path = "files/make.rs"]
mod make;
#[path = "files/newer.rs"]
mod newer;
#[path = "files/shared.rs"]
mod shared;
#[path = "files/taking_back.rs"]
mod taking_back;
#[path = "files/taking_in.rs"]
mod taking_in;
#[path = "files/wrong_fields.rs"]
mod wrong_fields;
