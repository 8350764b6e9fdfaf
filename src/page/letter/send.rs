use cadence::text::letter::{is_cut, is_several, mailto};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::editor::LetterEditor;
use super::proposal::ProposeButton;
use super::sent::SentDialog;
use crate::browser;

/// The ways out: sent, copied, mailed, shared, printed, as a file.
#[component]
pub(super) fn SendActions(editor: LetterEditor) -> impl IntoView {
    let is_sending = RwSignal::new(false);
    let address = Memo::new(move |_| {
        let to = editor.address().unwrap_or_default();
        editor
            .subject
            .with(|subject| editor.text.with(|text| mailto(&to, subject, text)))
    });
    let may_be_cut =
        Memo::new(move |_| !editor.is_empty() && address.with(|address| is_cut(address)));
    let goes_to_first =
        Memo::new(move |_| editor.address().is_some_and(|address| is_several(&address)));
    let send = move |_| is_sending.set(true);
    let nothing_written = move || {
        view! {
            <div class="btns">
                <ProposeButton editor/>
                <button class="btn" data-kind="text" type="button" on:click=send>
                    "I wrote it elsewhere, and sent it"
                </button>
            </div>
        }
    };
    view! {
        <Show when=move || !editor.is_empty() fallback=nothing_written>
            <div class="btns">
                <button class="btn" data-kind="go" type="button" on:click=send>
                    "I sent it"
                </button>
                <button class="btn" type="button" on:click=move |_| copy(editor)>
                    "Copy"
                </button>
                <a class="btn" href=address>
                    "Open in your mail program"
                </a>
                {browser::can_share().then(|| text_button("Share", move || share(editor)))}
                {text_button("Print", browser::print)}
                {text_button("Download as text", move || download(editor))}
                <ProposeButton editor/>
            </div>
        </Show>
        <p class="hint" hidden=move || !may_be_cut.get()>
            "Some mail programs cut a letter of this length when they are opened from here. Copying it is safer."
        </p>
        <p class="hint" hidden=move || !goes_to_first.get()>
            "More than one address stands with this person. The mail program gets the first."
        </p>
        <SentDialog editor open=is_sending/>
    }
}

fn text_button(name: &'static str, run: impl Fn() + 'static) -> impl IntoView {
    view! {
        <button class="btn" data-kind="text" type="button" on:click=move |_| run()>
            {name}
        </button>
    }
}

fn copy(editor: LetterEditor) {
    let text = editor.text.get_untracked();
    spawn_local(async move {
        if browser::copy(&text).await {
            editor.state.say("The letter is copied.");
        } else {
            editor
                .state
                .warn("The browser did not let it be copied. Mark the text and copy it by hand.");
        }
    });
}

fn share(editor: LetterEditor) {
    let (subject, text) = (editor.subject.get_untracked(), editor.text.get_untracked());
    spawn_local(async move {
        if !browser::share(&subject, &text).await {
            editor
                .state
                .warn("The browser did not let it be shared. Copy it instead.");
        }
    });
}

fn download(editor: LetterEditor) {
    let company = untrack(|| editor.with(|task| task.opening.details().company));
    let text = editor.text.get_untracked();
    if browser::download(&file_name(&company), "text/plain;charset=utf-8", &text).is_err() {
        editor
            .state
            .warn("The browser did not let it be downloaded. Copy it instead.");
    }
}

/// A name for the file: what every system can keep.
fn file_name(company: &str) -> String {
    let plain = |letter: char| {
        if letter.is_alphanumeric() {
            letter
        } else {
            ' '
        }
    };
    let company: String = company.chars().map(plain).take(60).collect();
    let words: Vec<&str> = company.split_whitespace().collect();
    if words.is_empty() {
        "letter.txt".to_owned()
    } else {
        format!("letter {}.txt", words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_name_has_nothing_a_system_refuses() {
        assert_eq!(file_name("Halden / Nord: AS"), "letter Halden Nord AS.txt");
        assert_eq!(file_name(" ../ "), "letter.txt");
    }
}
