use leptos::task::spawn_local;

use crate::browser::{self, Handed};
use crate::state::{AppState, Data};

/// Hands over everything as it is, readable by anyone who has the file.
pub fn download(state: AppState) {
    let text = state.with_untracked(Data::backup).to_text();
    hand_over(state, ".json", "application/json", text);
}

/// Hands over a file of everything, named by the day, and says what is known of where it is.
pub fn hand_over(state: AppState, ending: &str, kind: &'static str, text: String) {
    let name = format!("curtain-call-{}{ending}", state.with_untracked(Data::today));
    spawn_local(async move {
        let handed = browser::hand_file(&name, kind, &text).await;
        if matches!(handed, Ok(Handed::Downloaded | Handed::Shared)) {
            state.note_backup();
        }
        match handed {
            Ok(Handed::Downloaded) => state.say(format!(
                "{name} is handed to your browser. Look for it among your downloads."
            )),
            Ok(Handed::Shared) => {
                state.say(format!("{name} is handed over. Look that it has arrived."));
            }
            Ok(Handed::Declined) => state.say("No file was handed over."),
            Err(_) => state.warn(
                "This browser did not let the page hand you a file. Try another browser window; \
                 nothing is lost.",
            ),
        }
    });
}
