//! Parts that several pages use: data and callbacks in, markup out. No date is decided here.

mod calendar_file;
mod choices;
mod contact_links;
mod date_field;
mod day_label;
mod dialog;
mod edit_form;
mod example_banner;
mod fading_text;
mod field;
mod list_row;
mod more_fields;
mod not_found;
mod picture;
mod sentence_field;
mod tags;
mod text_field;
mod virtual_list;

pub use calendar_file::CalendarFile;
pub use choices::{Check, Checks, Choices, Select};
pub use contact_links::{EmailLink, PhoneLink, tel};
pub use date_field::DateField;
pub use day_label::DayLabel;
pub use dialog::Dialog;
pub use edit_form::{EditForm, Wrong, Wrongs};
pub use example_banner::ExampleBanner;
pub use fading_text::FadingText;
pub use field::element_id;
pub use list_row::{ListRow, LongList, ShortList};
pub use more_fields::MoreFields;
pub use not_found::NotFound;
pub use picture::{Picture, SixWeeks};
pub use sentence_field::{SentenceField, UnfinishedNote};
pub use tags::Tags;
pub use text_field::{TextArea, TextField};
pub use virtual_list::VirtualList;
