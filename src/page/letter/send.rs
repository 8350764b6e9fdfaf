use cadence::text::letter::{is_cut, is_several, mailto};
use exchange::message;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::editor::{FIELD, LetterEditor};
use super::open;
use super::proposal::ProposeButton;
use super::sent::SentDialog;
use crate::browser;
use crate::state::AMONG_DOWNLOADS;
use crate::words::letter as words;

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
                    {words::SEND_ELSEWHERE}
                </button>
            </div>
        }
    };
    let is_open = Memo::new(move |_| !editor.open_marks().is_empty());
    let still_open = move || view! { <StillOpen editor/> };
    let ready = move || {
        view! {
            <div class="btns">
                <button class="btn" data-kind="go" type="button" on:click=send>
                    {words::SEND}
                </button>
                <button class="btn" type="button" on:click=move |_| copy(editor)>
                    {words::COPY}
                </button>
                <a class="btn" href=address>
                    {words::MAIL}
                </a>
                {browser::can_share().then(|| text_button(words::SHARE, move || share(editor)))}
                {text_button(words::PRINT, browser::print)}
                {text_button(words::DOWNLOAD, move || download(editor))}
                {text_button(words::DOWNLOAD_MAIL, move || download_mail(editor))}
                <ProposeButton editor/>
            </div>
            <p class="hint" hidden=move || !may_be_cut.get()>
                {words::MAIL_CUT}
            </p>
            <p class="hint" hidden=move || !goes_to_first.get()>
                {words::MAIL_FIRST}
            </p>
        }
    };
    view! {
        <Show when=move || !editor.is_empty() fallback=nothing_written>
            <Show when=move || !is_open.get() fallback=still_open>
                {ready}
            </Show>
        </Show>
        <SentDialog editor open=is_sending/>
    }
}

/// A letter with an open place is not sent by mistake.
#[component]
fn StillOpen(editor: LetterEditor) -> impl IntoView {
    let leave_out = move |_| {
        let text = untrack(|| editor.sendable());
        editor.rewrite(text, words::OPEN_LEFT);
        browser::focus(FIELD);
    };
    view! {
        <p class="banner" role="status">
            {words::STILL_OPEN}
        </p>
        <div class="btns">
            <button
                class="btn"
                data-kind="go"
                type="button"
                on:click=move |_| browser::focus(open::HERE)
            >
                {words::STILL_OPEN_FINISH}
            </button>
            <button class="btn" type="button" on:click=leave_out>
                {words::OPEN_LEAVE}
            </button>
            <ProposeButton editor/>
        </div>
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
            editor.state.say(words::COPY_DONE);
        } else {
            editor.state.warn(words::COPY_REFUSED);
        }
    });
}

fn share(editor: LetterEditor) {
    let (subject, text) = (editor.subject.get_untracked(), editor.text.get_untracked());
    spawn_local(async move {
        if !browser::share(&subject, &text).await {
            editor.state.warn(words::SHARE_REFUSED);
        }
    });
}

fn download(editor: LetterEditor) {
    let company = untrack(|| editor.with(|task| task.opening.details().company));
    let text = editor.text.get_untracked();
    let name = file_name(&company);
    hand_over(editor, name, "text/plain;charset=utf-8", text);
}

fn download_mail(editor: LetterEditor) {
    let to = untrack(|| editor.address()).unwrap_or_default();
    let company = untrack(|| editor.with(|task| task.opening.details().company));
    let (subject, text) = (editor.subject.get_untracked(), editor.text.get_untracked());
    let mail = message(&to, &subject, &text, browser::now());
    let name = file_name(&company).replace(".txt", ".eml");
    hand_over(editor, name, "message/rfc822", mail);
}

fn hand_over(editor: LetterEditor, name: String, kind: &'static str, text: String) {
    spawn_local(async move {
        let state = editor.state;
        state.hand_file(&name, kind, &text, AMONG_DOWNLOADS).await;
    });
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
    let parts: Vec<&str> = company.split_whitespace().collect();
    if parts.is_empty() {
        "letter.txt".to_owned()
    } else {
        format!("letter {}.txt", parts.join(" "))
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
