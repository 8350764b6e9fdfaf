use cadence::plan::MoveKind;
use cadence::record::{ContactKind, Id, Outcome};
use cadence::text;
use leptos::prelude::*;

use super::save::Made;
use super::{Sheet, Stage};
use crate::browser;
use crate::component::TextField;
use crate::page::next::NextDate;

/// How it went: the buttons under the thumb, and what a message left or no answer leads to.
#[component]
pub fn Outcomes(sheet: Sheet) -> impl IntoView {
    move || match sheet.stage.get() {
        Stage::Message => view! { <Message sheet/> }.into_any(),
        Stage::NoAnswer => view! { <NoAnswer sheet/> }.into_any(),
        Stage::Sheet | Stage::Reached => view! { <Ask sheet/> }.into_any(),
    }
}

#[component]
fn Ask(sheet: Sheet) -> impl IntoView {
    let reached = Outcome::Reached(cadence::record::Answer::NoDate);
    let message = Outcome::MessageLeft { with: None };
    let to = move |stage| move |_| sheet.stage.set(stage);
    view! {
        <div class="outcomes" role="group" aria-label="How did it go?">
            <div class="outcomes-row">
                <button class="btn" id="call-focus" type="button" on:click=to(Stage::Reached)>
                    {text::outcome(&reached)}
                </button>
                <button class="btn" type="button" on:click=to(Stage::Message)>
                    {text::outcome(&message)}
                </button>
                <button class="btn" type="button" on:click=to(Stage::NoAnswer)>
                    {text::outcome(&Outcome::NoAnswer)}
                </button>
            </div>
        </div>
    }
}

/// Where one tap says with whom, it saves; the next date is the same for all of them.
#[component]
fn Message(sheet: Sheet) -> impl IntoView {
    let made = || Made::from(Outcome::MessageLeft { with: None });
    let next = Memo::new(move |_| sheet.next(made()));
    // Who answers elsewhere is nobody of this employer's.
    let is_employer = untrack(|| sheet.with(|task| !task.is_agency() && !task.is_reference()));
    let is_new = RwSignal::new(false);
    let name = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let known = move || {
        let known: Vec<(Id, String)> = sheet.with(|task| {
            let people = task.opening.contacts_of(ContactKind::Gatekeeper);
            let named = people.filter(|(_, it)| !it.name.trim().is_empty());
            named
                .map(|(id, it)| (id.clone(), it.name.trim().to_owned()))
                .collect()
        });
        let buttons = known.into_iter().map(|(id, name)| {
            let save = move |_| {
                let with = Some(id.clone());
                sheet.save(Outcome::MessageLeft { with }.into());
            };
            view! {
                <button class="btn" type="button" on:click=save>
                    {name}
                </button>
            }
        });
        buttons.collect_view()
    };
    let somebody = move |_| {
        is_new.set(true);
        browser::focus("call-gatekeeper");
    };
    let save_new = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            error.set(Some("Write a name, or say it was voicemail.".to_owned()));
            browser::focus("call-gatekeeper");
        } else {
            sheet.save_message(name);
        }
    };
    let choices = move || {
        if !is_employer {
            return view! {
                <button
                    class="btn"
                    data-kind="go"
                    data-size="big"
                    type="button"
                    on:click=move |_| sheet.save(made())
                >
                    "Save"
                </button>
            }
            .into_any();
        }
        view! {
            <div class="outcomes-row">
                {known}
                <button class="btn" type="button" on:click=move |_| sheet.save(made())>
                    "Voicemail"
                </button>
                <button
                    class="btn"
                    type="button"
                    aria-expanded=move || is_new.get().to_string()
                    on:click=somebody
                >
                    "Somebody new"
                </button>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="outcomes" role="group" aria-labelledby="call-focus">
            <h2 class="outcomes-title" id="call-focus" tabindex="-1">
                {if is_employer { "Message left. With whom?" } else { "Message left" }}
            </h2>
            <NextDate next/>
            {choices}
            <Show when=move || is_new.get()>
                <form class="form" novalidate on:submit=save_new>
                    <TextField
                        id="call-gatekeeper"
                        label="Their name"
                        value=name
                        error
                    />
                    <button class="btn" data-kind="go">
                        "Save"
                    </button>
                </form>
            </Show>
        </div>
    }
}

#[component]
fn NoAnswer(sheet: Sheet) -> impl IntoView {
    let made = || Made::from(Outcome::NoAnswer);
    let next = Memo::new(move |_| sheet.next(made()));
    // A debrief and the like have no window of their own that goes on.
    let is_rhythm = untrack(|| sheet.with(|task| task.kind == MoveKind::Cadence));
    view! {
        <div class="outcomes" role="group" aria-labelledby="call-focus">
            <h2 class="outcomes-title" id="call-focus" tabindex="-1">
                "No answer"
            </h2>
            <NextDate next/>
            {(!is_rhythm).then(|| view! { <p class="hint">"It stays on the list."</p> })}
            <button
                class="btn"
                data-kind="go"
                data-size="big"
                type="button"
                on:click=move |_| sheet.save(made())
            >
                "Save"
            </button>
        </div>
    }
}
