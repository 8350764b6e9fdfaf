//! Who writes the file that is kept up to date.

/// Whose turn it is to read and write the file: one at a time, and a change that
/// comes meanwhile is written once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Turns {
    is_writing: bool,
    is_due: bool,
}

impl Turns {
    /// There is something to write; whether to begin with it now.
    pub(super) fn ask(&mut self) -> bool {
        let begins = !self.is_writing;
        (self.is_writing, self.is_due) = (true, !begins);
        begins
    }

    /// It is written; whether that is all.
    pub(super) fn done(&mut self) -> bool {
        self.is_writing = std::mem::take(&mut self.is_due);
        !self.is_writing
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::Turns;

    #[test]
    fn a_change_while_the_file_is_written_is_written_once_more() {
        let mut turns = Turns::default();
        assert!(turns.ask());
        assert!(!turns.ask() && !turns.ask());
        assert!(!turns.done(), "once more for both");
        assert!(turns.done());
        assert_eq!(turns, Turns::default());
        assert!(turns.ask() && turns.done());
    }
}
