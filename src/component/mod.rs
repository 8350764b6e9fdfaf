//! Parts that several pages use: data and callbacks in, markup out. No date is decided here.

mod answer_fields;
mod calendar_file;
mod checks;
mod contact_links;
mod day_label;
mod dialog;
mod edit_form;
mod example_banner;
mod field;
mod list_row;
mod more_fields;
mod not_found;
mod picture;
mod tags;
mod virtual_list;

pub use answer_fields::{AnswerFields, ReplyByField, VerdictFields};
pub use calendar_file::CalendarFile;
pub use checks::Checks;
pub use contact_links::{EmailLink, PhoneLink, tel};
pub use day_label::DayLabel;
pub use dialog::Dialog;
pub use edit_form::{EditForm, Wrong, Wrongs};
pub use example_banner::ExampleBanner;
pub use field::{Check, Choices, DateField, Select, TextArea, TextField, element_id};
pub use list_row::{ListRow, LongList, ShortList};
pub use more_fields::MoreFields;
pub use not_found::NotFound;
pub use picture::{Picture, SixWeeks};
pub use tags::Tags;
pub use virtual_list::VirtualList;
