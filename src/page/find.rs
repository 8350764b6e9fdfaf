//! Finding anything, and finding who is calling: one field, and what it finds as one types.

mod action;
mod index;
mod list;
mod ringing;
mod row;
mod unknown;

pub use list::FindAnything;
pub use ringing::RingingPage;
