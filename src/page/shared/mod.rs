//! What several pages share, and no page by itself: parts that know the state, fields of several
//! forms, and words of the lists.

pub mod answer;
pub mod answer_fields;
mod calendar_file;
mod card_file;
mod example_banner;
pub mod field_check;
mod form_draft;
mod holidays_note;
mod key_list;
pub mod length_field;
pub mod next;
mod not_fetched;
pub mod open_edit;
pub mod pause_fields;
pub mod pay_said;
pub mod region;
pub mod roster;
pub mod round;
pub mod same;
mod sentence_field;
pub mod stage_fields;
mod table_file;
pub mod task;
pub mod wish_field;
pub mod word;

pub use calendar_file::{CalendarFile, save_calendar};
pub use card_file::CardFile;
pub use example_banner::ExampleBanner;
pub use form_draft::{DraftNote, FormDraft, UnkeptNote};
pub use holidays_note::HolidaysNote;
pub use key_list::{KEYS_OFF, KeyList};
pub use not_fetched::NotFetched;
pub use sentence_field::{SentenceField, UnfinishedNote};
pub use table_file::TableFile;
