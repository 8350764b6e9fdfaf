use crate::dom::prelude::*;
use leptos::task::spawn_local;

use super::sent::Sent;
use super::{Desk, mail, template};
use crate::browser;

/// The letter itself, and what can be done with it.
#[component]
pub fn Tools(desk: Desk) -> impl IntoView {
    let is_sending = RwSignal::new(false);
    let words = move || match desk.text.with(|it| it.split_whitespace().count()) {
        0 => String::new(),
        1 => "1 word. ".to_owned(),
        count => format!("{count} words. "),
    };
    let is_empty = Memo::new(move |_| desk.text.with(|it| it.trim().is_empty()));
    let is_long = Memo::new(move |_| desk.text.with(|it| it.chars().count() > mail::LONG));
    let href = move || {
        let address = desk.address().unwrap_or_default();
        mail::mailto(&address, &subject(desk), &desk.text.get())
    };
    let actions = move || {
        if is_empty.get() {
            return view! { <Empty desk is_sending/> }.into_view();
        }
        view! {
            <div class="btns">
                <button
                    class="btn"
                    data-kind="go"
                    type="button"
                    on:click=move |_| is_sending.set(true)
                >
                    "I sent it"
                </button>
                <button class="btn" type="button" on:click=move |_| copy(desk)>
                    "Copy"
                </button>
                <a class="btn" href=href>
                    "Open in your mail program"
                </a>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| browser::print()
                >
                    "Print"
                </button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| download(desk)
                >
                    "Download as text"
                </button>
            </div>
        }
        .into_view()
    };
    view! {
        <div class="stack">
            <div class="field">
                <label for="letter-text">"Your letter"</label>
                <textarea
                    class="input letter-text"
                    id="letter-text"
                    rows="8"
                    aria-describedby="letter-words"
                    prop:value=desk.text
                    on:input=move |event| desk.text.set(event_target_value(&event))
                ></textarea>
                <p class="hint" id="letter-words">
                    {words} "Kept on this device as you type."
                </p>
            </div>
            {actions}
            <Show when=move || is_long.get()>
                <p class="hint">
                    "Some mail programs cut a text of this length when they are opened from here. Copying it is safer."
                </p>
            </Show>
        </div>
        <Sent desk open=is_sending/>
    }
}

/// Nothing is written yet.
#[component]
fn Empty(desk: Desk, is_sending: RwSignal<bool>) -> impl IntoView {
    let start = move |_| {
        let letter = untrack(|| {
            let (who, points) = (desk.who(), desk.points());
            desk.with(|task| {
                template::letter(&points, task.name(who.as_ref()), &task.settings.name)
            })
        });
        desk.text.set(letter);
        browser::focus("letter-text");
    };
    view! {
        <div class="btns">
            {move || {
                desk.has_sentences()
                    .then(|| {
                        view! {
                            <button class="btn" type="button" on:click=start>
                                "Start with these sentences"
                            </button>
                        }
                    })
            }}
            <button
                class="btn"
                data-kind="text"
                type="button"
                on:click=move |_| is_sending.set(true)
            >
                "I wrote it elsewhere, and sent it"
            </button>
        </div>
    }
}

fn copy(desk: Desk) {
    let text = desk.text.get_untracked();
    spawn_local(async move {
        if browser::copy(&text).await {
            desk.book.say("The letter is copied.");
        } else {
            desk.book
                .warn("The browser did not let it be copied. Mark the text and copy it by hand.");
        }
    });
}

fn download(desk: Desk) {
    let company = desk
        .task
        .with_untracked(|it| it.as_ref().map(|it| it.opening.details().company));
    let name = mail::file_name(&company.unwrap_or_default());
    let text = desk.text.get_untracked();
    if browser::download(&name, "text/plain;charset=utf-8", &text).is_err() {
        desk.book
            .warn("The browser did not let it be downloaded. Copy it instead.");
    }
}

/// What the mail is about.
fn subject(desk: Desk) -> String {
    desk.with(|task| {
        let details = task.opening.details();
        match (details.role.trim(), details.company.trim()) {
            ("", company) => format!("The position at {company}"),
            (role, company) if task.is_reference() || task.is_agency() => {
                format!("The {role} position at {company}")
            }
            (role, _) => format!("The {role} position"),
        }
    })
}
