use exchange::Told;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::browser::{self, Handed};
use crate::state::AppState;
use crate::words::state as words;

/// Where a file that was downloaded is looked for.
pub const AMONG_DOWNLOADS: &str = words::HANDED_AMONG_DOWNLOADS;

impl AppState {
    /// Hands the person a text file, and says what is known of where it is; `look` says what to do
    /// with one that was downloaded. Whether it left the page. Only after a press.
    pub async fn hand_file(self, name: &str, kind: &str, text: &str, look: &str) -> bool {
        self.tell_handed(name, look, browser::hand_file(name, kind, text).await)
    }

    /// The same by the share sheet, and only where that takes no such file as a download.
    pub async fn share_file(self, name: &str, kind: &str, text: &str, look: &str) -> bool {
        self.tell_handed(name, look, browser::send_file(name, kind, text).await)
    }

    fn tell_handed(self, name: &str, look: &str, handed: Result<Handed, JsValue>) -> bool {
        match handed {
            Ok(Handed::Downloaded) => {
                self.say(words::HandedDownloaded { file: name, look }.text());
                true
            }
            Ok(Handed::Shared) => {
                self.say(words::HandedShared { file: name }.text());
                true
            }
            Ok(Handed::Declined) => {
                self.say(words::HANDED_DECLINED);
                false
            }
            Err(_) => {
                self.warn(words::HANDED_REFUSED);
                false
            }
        }
    }
}

impl AppState {
    /// What the calendar files that were handed over said, as far as it lies ahead.
    #[must_use]
    pub fn calendar_told(self) -> Vec<Told> {
        let text = self.reminders.with_value(|reminders| reminders.calendar());
        text.lines().filter_map(Told::of_line).collect()
    }

    /// Notes what they say from now on.
    pub fn note_calendar_told(self, told: &[Told]) {
        let lines: Vec<String> = told.iter().map(Told::to_line).collect();
        self.reminders
            .update_value(|reminders| reminders.note_calendar(&lines.join("\n")));
    }
}
