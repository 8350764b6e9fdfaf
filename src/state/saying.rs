//! What is being said: at once, or, while something is still being saved, when that is done.

use std::sync::Arc;
use std::time::Duration;

use keeping::Trouble;
use leptos::prelude::*;

use super::AppState;
use crate::words::state as words;

/// A save that takes no longer than this needs no word.
const SOON: Duration = Duration::from_millis(300);
/// A safety copy that takes longer than this is not waited for.
const TOO_LONG: Duration = Duration::from_secs(5);

/// Something to say, with a way to take it back.
#[derive(Clone)]
pub struct Saying {
    /// The words.
    pub text: String,
    /// It is trouble, not news.
    pub trouble: bool,
    /// What undoes it; counted, not owned by the page, which may be gone by then.
    pub undo: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl Saying {
    fn plain(text: String) -> Self {
        Self {
            text,
            trouble: false,
            undo: None,
        }
    }
}

/// A message that waits until it is true. One takes the place of the other.
#[derive(Clone, Default)]
pub(super) struct WaitingMessage {
    message: Option<Saying>,
    /// Counts those that have waited.
    number: u64,
}

impl WaitingMessage {
    /// Has this one wait, in the place of any other; its number.
    fn put(&mut self, message: Saying) -> u64 {
        self.message = Some(message);
        self.number += 1;
        self.number
    }

    /// Whether that one is still waiting: neither said nor replaced.
    fn is(&self, number: u64) -> bool {
        self.message.is_some() && self.number == number
    }

    /// The message, which then waits no longer.
    fn take(&mut self) -> Option<Saying> {
        self.message.take()
    }
}

impl AppState {
    /// What is being said.
    #[must_use]
    pub fn message(self) -> Option<Saying> {
        self.message.get()
    }

    /// Says something.
    pub fn say(self, text: impl Into<String>) {
        self.say_when_saved(Saying::plain(text.into()));
    }

    /// Says something that can be taken back.
    pub fn say_with_undo(self, text: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        self.say_when_saved(Saying {
            undo: Some(Arc::new(undo)),
            ..Saying::plain(text.into())
        });
    }

    /// Says what went wrong and what to do.
    pub fn warn(self, text: impl Into<String>) {
        self.waiting_message.update_value(|waiting| {
            waiting.take();
        });
        self.message.set(Some(Saying {
            trouble: true,
            ..Saying::plain(text.into())
        }));
    }

    /// Says nothing more.
    pub fn hush(self) {
        self.message.set(None);
    }

    fn say_when_saved(self, message: Saying) {
        if self
            .replicator
            .with_value(|replicator| replicator.is_idle())
        {
            self.message.set(Some(message));
            return;
        }
        let number = self
            .waiting_message
            .try_update_value(|waiting| waiting.put(message));
        // The time of one that was said, or replaced, is not that of the next.
        let is_waiting = move || {
            let is_it = |waiting: &WaitingMessage| number.is_some_and(|number| waiting.is(number));
            self.waiting_message.with_value(is_it)
        };
        set_timeout(
            move || {
                if is_waiting() {
                    self.message
                        .set(Some(Saying::plain(words::SAVING.to_owned())));
                }
            },
            SOON,
        );
        set_timeout(
            move || {
                if is_waiting() {
                    self.add_trouble(Trouble::NoCopy);
                    self.release();
                }
            },
            TOO_LONG,
        );
    }

    /// Says what had to wait.
    pub(super) fn release(self) {
        if let Some(message) = self
            .waiting_message
            .try_update_value(WaitingMessage::take)
            .flatten()
        {
            self.message.set(Some(message));
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_message_waits_for_its_own_saving_and_for_no_other() {
        let mut waiting = WaitingMessage::default();
        assert!(!waiting.is(0));
        let first = waiting.put(Saying::plain("First.".to_owned()));
        assert!(waiting.is(first));
        let said = waiting.take().map(|message| message.text);
        assert_eq!(said.as_deref(), Some("First."));
        assert!(!waiting.is(first));
        // The first one's time runs out while the second is still being saved.
        let second = waiting.put(Saying::plain("Second.".to_owned()));
        assert!(waiting.is(second) && !waiting.is(first));
        let third = waiting.put(Saying::plain("Third.".to_owned()));
        assert!(waiting.is(third) && !waiting.is(second));
        let said = waiting.take().map(|message| message.text);
        assert_eq!(said.as_deref(), Some("Third."));
        assert!(waiting.take().is_none());
    }

    #[test]
    fn saving_is_said_only_where_it_takes_long_and_never_for_ever() {
        assert!(SOON < Duration::from_secs(1) && SOON < TOO_LONG);
        assert!(TOO_LONG <= Duration::from_secs(10));
    }
}
