//! What is being said: at once, or, while something is still being saved, when that is done.

use std::sync::Arc;
use std::time::Duration;

use keeping::Trouble;
use leptos::prelude::*;

use super::AppState;

/// A save that takes no longer than this needs no word.
const SOON: Duration = Duration::from_millis(300);
/// A safety copy that takes longer than this is not waited for.
const TOO_LONG: Duration = Duration::from_secs(5);

/// Something to say, with a way to take it back.
#[derive(Clone)]
pub struct Message {
    /// The words.
    pub text: String,
    /// It is trouble, not news.
    pub trouble: bool,
    /// What undoes it; counted, not owned by the page, which may be gone by then.
    pub undo: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl Message {
    fn plain(text: String) -> Self {
        Self {
            text,
            trouble: false,
            undo: None,
        }
    }
}

impl AppState {
    /// What is being said.
    #[must_use]
    pub fn message(self) -> Option<Message> {
        self.message.get()
    }

    /// Says something.
    pub fn say(self, text: impl Into<String>) {
        self.say_when_saved(Message::plain(text.into()));
    }

    /// Says something that can be taken back.
    pub fn say_with_undo(self, text: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        self.say_when_saved(Message {
            undo: Some(Arc::new(undo)),
            ..Message::plain(text.into())
        });
    }

    /// Says what went wrong and what to do.
    pub fn warn(self, text: impl Into<String>) {
        self.waiting_message.set_value(None);
        self.message.set(Some(Message {
            trouble: true,
            ..Message::plain(text.into())
        }));
    }

    /// Says nothing more.
    pub fn hush(self) {
        self.message.set(None);
    }

    fn say_when_saved(self, message: Message) {
        if self
            .replicator
            .with_value(|replicator| replicator.is_idle())
        {
            self.message.set(Some(message));
            return;
        }
        self.waiting_message.set_value(Some(message));
        let is_waiting = move || self.waiting_message.with_value(Option::is_some);
        set_timeout(
            move || {
                if is_waiting() {
                    self.message.set(Some(Message::plain("Saving…".to_owned())));
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
            .try_update_value(Option::take)
            .flatten()
        {
            self.message.set(Some(message));
        }
    }
}
