use cadence::text::letter::{is_cut, mailto};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use super::proposal::Proposal;
use super::sent::Sent;
use crate::browser;

/// The ways out: sent, copied, mailed, shared, printed, as a file.
#[component]
pub(super) fn Out(desk: Desk) -> impl IntoView {
    let is_sending = RwSignal::new(false);
    let is_empty = Memo::new(move |_| desk.is_empty());
    let address = Memo::new(move |_| {
        let to = desk.address().unwrap_or_default();
        desk.subject
            .with(|subject| desk.text.with(|text| mailto(&to, subject, text)))
    });
    let may_be_cut = Memo::new(move |_| !is_empty.get() && address.with(|it| is_cut(it)));
    let quiet = move |name: &'static str, run: fn(Desk)| {
        view! {
            <button class="btn" data-kind="text" type="button" on:click=move |_| run(desk)>
                {name}
            </button>
        }
    };
    let send = move |_| is_sending.set(true);
    let actions = move || {
        if is_empty.get() {
            return view! {
                <div class="btns">
                    <Proposal desk/>
                    <button class="btn" data-kind="text" type="button" on:click=send>
                        "I wrote it elsewhere, and sent it"
                    </button>
                </div>
            }
            .into_any();
        }
        view! {
            <div class="btns">
                <button class="btn" data-kind="go" type="button" on:click=send>
                    "I sent it"
                </button>
                <button class="btn" type="button" on:click=move |_| copy(desk)>
                    "Copy"
                </button>
                <a class="btn" href=address>
                    "Open in your mail program"
                </a>
                {browser::can_share().then(|| quiet("Share", share))}
                {quiet("Print", |_| browser::print())}
                {quiet("Download as text", download)}
                <Proposal desk/>
            </div>
        }
        .into_any()
    };
    view! {
        {actions}
        <p class="hint" hidden=move || !may_be_cut.get()>
            "Some mail programs cut a letter of this length when they are opened from here. Copying it is safer."
        </p>
        <Sent desk open=is_sending/>
    }
}

fn copy(desk: Desk) {
    let text = desk.text.get_untracked();
    spawn_local(async move {
        if browser::copy(&text).await {
            desk.state.say("The letter is copied.");
        } else {
            desk.state
                .warn("The browser did not let it be copied. Mark the text and copy it by hand.");
        }
    });
}

fn share(desk: Desk) {
    let (subject, text) = (desk.subject.get_untracked(), desk.text.get_untracked());
    spawn_local(async move {
        if !browser::share(&subject, &text).await {
            desk.state
                .warn("The browser did not let it be shared. Copy it instead.");
        }
    });
}

fn download(desk: Desk) {
    let company = untrack(|| desk.with(|it| it.opening.details().company));
    let text = desk.text.get_untracked();
    if browser::download(&file_name(&company), "text/plain;charset=utf-8", &text).is_err() {
        desk.state
            .warn("The browser did not let it be downloaded. Copy it instead.");
    }
}

/// A name for the file: what every system can keep.
fn file_name(company: &str) -> String {
    let plain = |it: char| if it.is_alphanumeric() { it } else { ' ' };
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
