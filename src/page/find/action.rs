use cadence::plan::{Channel, MoveKind, Rule};
use cadence::text::method;

use crate::route::{Errand, Route};
use crate::state::Data;
use crate::words::find as words;

/// Something that can be done, or looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum FindAction {
    LogInterview,
    Log,
    Ringing,
    WriteLetter,
    Round,
    Today,
    Openings,
    References,
    Backup,
    Restore,
    HandOver,
    SharedFile,
    Import,
    Tables,
    Print,
    WorkSearch,
    LookBack,
    Settings,
    Method,
    /// A rule of the method.
    Rule(Rule),
}

impl FindAction {
    /// All of them, those that are proposed at once first.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let rules = method::articles().iter();
        let rules = rules.map(|article| Self::Rule(article.rule));
        let own = [
            Self::Ringing,
            Self::LogInterview,
            Self::Log,
            Self::WriteLetter,
            Self::Round,
            Self::Backup,
            Self::References,
            Self::Settings,
            Self::Method,
            Self::Today,
            Self::Openings,
            Self::Restore,
            Self::HandOver,
            Self::SharedFile,
            Self::Import,
            Self::Tables,
            Self::Print,
            Self::WorkSearch,
            Self::LookBack,
        ];
        own.into_iter().chain(rules)
    }

    /// Whether it is proposed before anything is typed.
    pub(super) fn is_usual(self) -> bool {
        matches!(
            self,
            Self::Ringing
                | Self::LogInterview
                | Self::Log
                | Self::WriteLetter
                | Self::Round
                | Self::Backup
                | Self::References
                | Self::Settings
        )
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::LogInterview => words::ACTION_LOG_INTERVIEW,
            Self::Log => words::ACTION_LOG,
            Self::Ringing => words::ACTION_RINGING,
            Self::WriteLetter => words::ACTION_LETTER,
            Self::Round => words::ACTION_ROUND,
            Self::Today => words::ACTION_TODAY,
            Self::Openings => words::ACTION_OPENINGS,
            Self::References => words::ACTION_REFERENCES,
            Self::Backup => words::ACTION_BACKUP,
            Self::Restore => words::ACTION_RESTORE,
            Self::HandOver => words::ACTION_HAND_OVER,
            Self::SharedFile => words::ACTION_SHARED_FILE,
            Self::Import => words::ACTION_IMPORT,
            Self::Tables => words::ACTION_TABLES,
            Self::Print => words::ACTION_PRINT,
            Self::LookBack => words::ACTION_LOOK_BACK,
            Self::WorkSearch => words::ACTION_WORK_SEARCH,
            Self::Settings => words::ACTION_SETTINGS,
            Self::Method => words::ACTION_METHOD,
            Self::Rule(rule) => method::article(rule).map_or("", |article| article.title),
        }
    }

    /// Beside its name, where that needs it.
    pub(super) fn sub(self) -> &'static str {
        match self {
            Self::Ringing => words::ACTION_RINGING_SUB,
            Self::Log => words::ACTION_LOG_SUB,
            Self::Round => words::ACTION_ROUND_SUB,
            Self::Rule(rule) => method::label(rule),
            _ => "",
        }
    }

    /// Other words for it.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::LogInterview => words::ACTION_LOG_INTERVIEW_FOUND_BY,
            Self::Log => words::ACTION_LOG_FOUND_BY,
            Self::Ringing => words::ACTION_RINGING_FOUND_BY,
            Self::WriteLetter => words::ACTION_LETTER_FOUND_BY,
            Self::Round => words::ACTION_ROUND_FOUND_BY,
            Self::Backup => words::ACTION_BACKUP_FOUND_BY,
            Self::Restore => words::ACTION_RESTORE_FOUND_BY,
            Self::HandOver => words::ACTION_HAND_OVER_FOUND_BY,
            Self::SharedFile => words::ACTION_SHARED_FILE_FOUND_BY,
            Self::Import => words::ACTION_IMPORT_FOUND_BY,
            Self::Tables => words::ACTION_TABLES_FOUND_BY,
            Self::Print => words::ACTION_PRINT_FOUND_BY,
            Self::WorkSearch => words::ACTION_WORK_SEARCH_FOUND_BY,
            Self::LookBack => words::ACTION_LOOK_BACK_FOUND_BY,
            Self::Settings => words::ACTION_SETTINGS_FOUND_BY,
            Self::Method => words::ACTION_METHOD_FOUND_BY,
            Self::Rule(rule) => method::label(rule),
            Self::Today | Self::Openings | Self::References => "",
        }
    }

    /// Where it leads.
    pub(super) fn place(self, data: &Data) -> Route {
        match self {
            Self::LogInterview => Route::LogInterview(None),
            Self::Log => Route::Log(None),
            Self::Ringing => Route::Ringing,
            Self::WriteLetter => letter(data),
            Self::Round | Self::Today => Route::Today,
            Self::Openings => Route::Openings,
            Self::References => Route::References,
            Self::Backup | Self::Restore | Self::HandOver | Self::SharedFile | Self::Tables => {
                Route::Backup
            }
            Self::Import => Route::Import,
            Self::LookBack => Route::LookBack,
            Self::Print => match data.openings().next() {
                Some(_) => {
                    let all = data.openings().map(|(opening, _)| opening.id.clone());
                    Route::OpeningsSheet(all.collect())
                }
                None => Route::Openings,
            },
            Self::WorkSearch => Route::WorkSearch,
            Self::Settings => Route::Settings,
            Self::Method => Route::Method(None),
            Self::Rule(rule) => Route::Method(Some(method::slug(rule).to_owned())),
        }
    }
}

/// The desk of the most pressing letter; with none to write, where an opening is chosen.
fn letter(data: &Data) -> Route {
    let moves = data.sorted_moves().into_iter();
    let mut letters = moves.filter(|(_, step)| {
        let is_written = matches!(step.channel, Channel::Letter | Channel::Email);
        is_written
            && !matches!(
                step.kind,
                MoveKind::Answer | MoveKind::Settle | MoveKind::AskTime
            )
    });
    match letters.next() {
        Some((opening, step)) => Route::Letter(opening.id.clone(), Some(Errand::of(step))),
        None => Route::Openings,
    }
}
