use crate::browser;
use crate::state::{AppState, Data};

/// Hands over everything as it is, readable by anyone who has the file.
pub fn download(state: AppState) {
    let text = state.with_untracked(Data::backup).to_text();
    hand_over(state, ".json", "application/json", &text);
}

/// Hands over a file of everything, named by the day, and says where it is.
pub fn hand_over(state: AppState, ending: &str, kind: &str, text: &str) {
    let name = format!("curtain-call-{}{ending}", state.with_untracked(Data::today));
    if browser::download(&name, kind, text).is_ok() {
        state.note_backup();
        state.say(format!("{name} is with your downloads."));
    } else {
        state.warn(
            "This browser did not let the page hand you a file. Try another browser window; \
             nothing is lost.",
        );
    }
}
