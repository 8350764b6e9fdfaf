use thiserror::Error;

use crate::words::import::error as words;

/// Why nothing could be read from a file, for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("{}", words::EMPTY)]
    Empty,
    /// It is longer than anything a person keeps by hand.
    #[error("{}", words::TOO_LARGE)]
    TooLarge,
    /// More lines than anybody looks through.
    #[error("{}", words::TOO_LONG)]
    TooLong,
    /// A zip whose content is out of all proportion.
    #[error("{}", words::BOMB)]
    Bomb,
    /// A zip that can't be opened.
    #[error("{}", words::BROKEN_ZIP)]
    BrokenZip,
    /// A workbook that can't be opened.
    #[error("{}", words::BROKEN_WORKBOOK)]
    BrokenWorkbook,
    /// A sheet far behind in a workbook.
    #[error("{}", words::TOO_MANY_SHEETS)]
    TooManySheets,
    /// A sheet of a workbook that has no cells.
    #[error("{}", words::NO_WORKSHEET)]
    NoWorksheet,
    /// The workbooks of before 2007.
    #[error("{}", words::OLD_WORKBOOK)]
    OldWorkbook,
    /// A PDF, a picture or another program's own file.
    #[error("{}", words::NOT_READABLE)]
    NotReadable,
    /// One of our own backups.
    #[error("{}", words::OWN_BACKUP)]
    OwnBackup,
    /// A calendar without an event.
    #[error("{}", words::NO_INVITATION)]
    NoInvitation,
    /// A calendar with more events than anybody looks through.
    #[error("{}", words::TOO_MANY_EVENTS)]
    TooManyEvents,
    /// More cards than anybody looks through.
    #[error("{}", words::TOO_MANY_CARDS)]
    TooManyCards,
    /// No card in a contact file.
    #[error("{}", words::NO_CARD)]
    NoCard,
    /// A zip within a zip.
    #[error("{}", words::ZIP_IN_ZIP)]
    ZipInZip,
    /// What the browser does not hand over.
    #[error("{}", words::NOT_GIVEN)]
    NotGiven,
    /// A zip with nothing of use.
    #[error("{}", words::NOTHING_KNOWN)]
    NothingKnown,
}
