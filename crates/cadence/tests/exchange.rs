//! Backup files: nothing is lost, nothing hostile gets in, and devices agree.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a typo in a test should panic; how many cases there were is worth reading"
)]

#[path = "exchange/beyond.rs"]
mod beyond;
#[path = "exchange/frozen.rs"]
mod frozen;
#[path = "exchange/hostile.rs"]
mod hostile;
#[path = "exchange/laws.rs"]
mod laws;
#[path = "exchange/locked.rs"]
mod locked;
#[path = "exchange/make.rs"]
mod make;
#[path = "exchange/taking_in.rs"]
mod taking_in;
#[path = "exchange/wrong_fields.rs"]
mod wrong_fields;
