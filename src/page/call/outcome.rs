use cadence::plan::MoveKind;
use cadence::record::{Answer, ContactKind, Id, Outcome};
use cadence::text;
use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::save::CallResult;
use super::sheet::{CallSheet, CallStage};
use crate::browser;
use crate::component::TextField;
use crate::page::shared::FormDraft;
use crate::page::shared::next::NextDate;
use crate::words::call as words;
use crate::words::common as common_words;

/// How it went: the buttons under the thumb, and what a message left or no answer leads to.
#[component]
pub(super) fn Outcomes(sheet: CallSheet) -> impl IntoView {
    move || match sheet.stage.get() {
        CallStage::Message => EitherOf3::A(view! { <MessageLeft sheet/> }),
        CallStage::NoAnswer => EitherOf3::B(view! { <NoAnswer sheet/> }),
        CallStage::Sheet | CallStage::Reached | CallStage::Again => {
            EitherOf3::C(view! { <OutcomeButtons sheet/> })
        }
    }
}

#[component]
fn OutcomeButtons(sheet: CallSheet) -> impl IntoView {
    let reached = Outcome::Reached(Answer::NoDate);
    let message = Outcome::MessageLeft { with: None };
    let to = move |stage| move |_| sheet.stage.set(stage);
    view! {
        <div class="outcomes" role="group" aria-label=words::OUTCOME>
            <div class="outcomes-row">
                <button class="btn" id="call-focus" type="button" on:click=to(CallStage::Reached)>
                    {text::outcome(&reached)}
                </button>
                <button class="btn" type="button" on:click=to(CallStage::Message)>
                    {text::outcome(&message)}
                </button>
                <button class="btn" type="button" on:click=to(CallStage::NoAnswer)>
                    {text::outcome(&Outcome::NoAnswer)}
                </button>
            </div>
        </div>
    }
}

fn message(with: Option<Id>) -> CallResult {
    CallResult::from(Outcome::MessageLeft { with })
}

/// Where one tap says with whom, it saves; the next date is the same for all of them.
#[component]
fn MessageLeft(sheet: CallSheet) -> impl IntoView {
    let next = Memo::new(move |_| sheet.next(message(None)));
    // Who answers elsewhere is nobody of this employer's.
    let is_employer = sheet.is_to_employer();
    // Whose name is begun is written on.
    let is_new = RwSignal::new(sheet.state.draft(&sheet.message_form()).is_some());
    view! {
        <div class="outcomes" role="group" aria-labelledby="call-focus">
            <h2 class="outcomes-title" id="call-focus" tabindex="-1">
                {if is_employer { words::MESSAGE_WITH_WHOM } else { words::MESSAGE_LEFT }}
            </h2>
            <NextDate next/>
            <Show
                when=move || is_employer
                fallback=move || {
                    view! { <SaveButton save=move |()| sheet.save(message(None))/> }
                }
            >
                <WhoTookIt sheet is_new/>
            </Show>
            <Show when=move || is_new.get()>
                <NewGatekeeper sheet/>
            </Show>
        </div>
    }
}

#[component]
pub(super) fn SaveButton(#[prop(into)] save: Callback<()>) -> impl IntoView {
    view! {
        <button
            class="btn"
            data-kind="go"
            data-size="big"
            type="button"
            on:click=move |_| save.run(())
        >
            {common_words::SAVE}
        </button>
    }
}

/// Whom the message was left with: each button saves.
#[component]
fn WhoTookIt(
    sheet: CallSheet,
    /// It was somebody new: the name is asked for.
    is_new: RwSignal<bool>,
) -> impl IntoView {
    let known = Memo::new(move |_| {
        sheet.with(|task| {
            let people = task.opening.contacts_of(ContactKind::Gatekeeper);
            people
                .map(|(id, contact)| (id.clone(), contact.name.trim().to_owned()))
                .filter(|(_, name)| !name.is_empty())
                .collect::<Vec<(Id, String)>>()
        })
    });
    let ask_name = move |_| {
        is_new.set(true);
        browser::focus("call-gatekeeper");
    };
    view! {
        <div class="outcomes-row">
            <For each=move || known.get() key=Clone::clone let((id, name))>
                <button
                    class="btn"
                    type="button"
                    on:click=move |_| sheet.save(message(Some(id.clone())))
                >
                    <bdi>{name}</bdi>
                </button>
            </For>
            <button class="btn" type="button" on:click=move |_| sheet.save(message(None))>
                {words::MESSAGE_VOICEMAIL}
            </button>
            <button
                class="btn"
                type="button"
                aria-expanded=move || is_new.get().to_string()
                on:click=ask_name
            >
                {words::MESSAGE_SOMEBODY}
            </button>
        </div>
    }
}

#[component]
fn NewGatekeeper(sheet: CallSheet) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let draft = FormDraft::open(sheet.message_form(), String::new());
    let error = RwSignal::new(None::<String>);
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            error.set(Some(words::MESSAGE_NAMELESS.to_owned()));
            browser::focus("call-gatekeeper");
        } else {
            sheet.save_message(name);
        }
    };
    view! {
        <form class="form" novalidate on:submit=save>
            <TextField id="call-gatekeeper" label=common_words::THEIR_NAME value=name error/>
            {draft.note()}
            <button class="btn" data-kind="go">
                {common_words::SAVE}
            </button>
        </form>
    }
}

#[component]
fn NoAnswer(sheet: CallSheet) -> impl IntoView {
    let result = || CallResult::from(Outcome::NoAnswer);
    let next = Memo::new(move |_| sheet.next(result()));
    // A debrief and the like have no window of their own that goes on.
    let is_rhythm = sheet.with_untracked(|task| task.kind == MoveKind::Cadence);
    view! {
        <div class="outcomes" role="group" aria-labelledby="call-focus">
            <h2 class="outcomes-title" id="call-focus" tabindex="-1">
                {words::NO_ANSWER}
            </h2>
            <NextDate next/>
            {(!is_rhythm).then(|| view! { <p class="hint">{words::NO_ANSWER_HINT}</p> })}
            <SaveButton save=move |()| sheet.save(result())/>
        </div>
    }
}
