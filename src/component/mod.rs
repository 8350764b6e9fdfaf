//! Parts that several pages use: data and callbacks in, markup out. No date is decided here.

mod calendar_file;
mod checks;
mod day;
mod dialog;
mod field;
mod form;
mod line;
mod more;
mod picture;
mod rows;
mod tags;
mod toast;
mod troubles;

pub use calendar_file::CalendarFile;
pub use checks::Checks;
pub use day::Day;
pub use dialog::Dialog;
pub use field::{Check, Choices, DateField, Select, TextArea, TextField, element_id};
pub use form::{Form, Wrong, Wrongs};
pub use line::{Line, Lines, ManyLines};
pub use more::More;
pub use picture::{Picture, SixWeeks};
pub use rows::Rows;
pub use tags::Tags;
pub use toast::Toast;
pub use troubles::Troubles;
