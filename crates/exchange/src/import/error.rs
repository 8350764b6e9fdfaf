use thiserror::Error;

/// Why nothing could be read from a file, for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("There is nothing in this file. Save it once more where it came from.")]
    Empty,
    /// It is longer than anything a person keeps by hand.
    #[error(
        "This file is larger than 20 MB, which is more than can be read here. Keep only the part \
         about your applications, and choose that."
    )]
    TooLarge,
    /// More lines than anybody looks through.
    #[error(
        "This table has more than 10,000 lines. Save the newest in a file of their own, and choose \
         that."
    )]
    TooLong,
    /// A zip whose content is out of all proportion.
    #[error(
        "What is packed in this file is far larger than it should be. Unpack it yourself, look at \
         it, and choose the one file that you want."
    )]
    Bomb,
    /// A zip that can't be opened.
    #[error(
        "This zip file is damaged or locked. Download it once more, or unpack it and choose a file from it."
    )]
    BrokenZip,
    /// A workbook that can't be opened.
    #[error(
        "This workbook is damaged or locked with a password. Save it once more without one, or \
         save the sheet as CSV."
    )]
    BrokenWorkbook,
    /// A sheet far behind in a workbook.
    #[error(
        "Only the first 20 sheets of a workbook are read. Move this one to the front, or save it \
         as CSV."
    )]
    TooManySheets,
    /// A sheet of a workbook that has no cells.
    #[error("This sheet is a chart or a dialog, and has no lines.")]
    NoWorksheet,
    /// The workbooks of before 2007.
    #[error("This is a workbook of an old kind. Save it as .xlsx or as CSV, and choose that.")]
    OldWorkbook,
    /// A PDF, a picture or another program's own file.
    #[error(
        "This is no table, contact card or invitation. From a spreadsheet save CSV or .xlsx; from \
         contacts a .vcf; from a mail the invitation, .ics."
    )]
    NotReadable,
    /// One of our own backups.
    #[error("This is a backup of Curtain Call. It is taken in under Backup, with Restore.")]
    OwnBackup,
    /// A calendar without an event.
    #[error(
        "No invitation could be read in this calendar file. Save it once more from the mail or the \
         calendar."
    )]
    NoInvitation,
    /// A calendar with more events than anybody looks through.
    #[error(
        "Of a whole calendar only the 500 latest are looked at. Save an earlier one by itself, and \
         choose that."
    )]
    TooManyEvents,
    /// More cards than anybody looks through.
    #[error(
        "Of one file only the first 5,000 cards are looked at. Save the others in a file of their \
         own."
    )]
    TooManyCards,
    /// No card in a contact file.
    #[error(
        "No contact with a name could be read in this file. Share the contact once more as .vcf."
    )]
    NoCard,
    /// A zip within a zip.
    #[error("This is a zip file within the zip file. Unpack it, and choose what is in it.")]
    ZipInZip,
    /// What the browser does not hand over.
    #[error("The browser could not read this file. Choose it once more.")]
    NotGiven,
    /// A zip with nothing of use.
    #[error(
        "Nothing in this zip file is known here. Unpack it, and choose the file with your \
         applications."
    )]
    NothingKnown,
}
