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
pub struct Said {
    /// The words.
    pub text: String,
    /// It is trouble, not news.
    pub trouble: bool,
    /// What undoes it; counted, not owned by the page, which may be gone by then.
    pub undo: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl Said {
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
    pub fn said(self) -> Option<Said> {
        self.said.get()
    }

    /// Says something.
    pub fn say(self, text: impl Into<String>) {
        self.say_when_saved(Said::plain(text.into()));
    }

    /// Says something that can be taken back.
    pub fn say_with_undo(self, text: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        self.say_when_saved(Said {
            undo: Some(Arc::new(undo)),
            ..Said::plain(text.into())
        });
    }

    /// Says what went wrong and what to do.
    pub fn warn(self, text: impl Into<String>) {
        self.held.set_value(None);
        self.said.set(Some(Said {
            trouble: true,
            ..Said::plain(text.into())
        }));
    }

    /// Says nothing more.
    pub fn hush(self) {
        self.said.set(None);
    }

    fn say_when_saved(self, said: Said) {
        if self.replicator.with_value(|it| it.is_idle()) {
            self.said.set(Some(said));
            return;
        }
        self.held.set_value(Some(said));
        let is_held = move || self.held.with_value(Option::is_some);
        set_timeout(
            move || {
                if is_held() {
                    self.said.set(Some(Said::plain("Saving…".to_owned())));
                }
            },
            SOON,
        );
        set_timeout(
            move || {
                if is_held() {
                    self.add_trouble(Trouble::NoCopy);
                    self.release();
                }
            },
            TOO_LONG,
        );
    }

    /// Says what had to wait.
    pub(super) fn release(self) {
        if let Some(said) = self.held.try_update_value(Option::take).flatten() {
            self.said.set(Some(said));
        }
    }
}
