//! Writing a letter: a proposal, the words, what is looked at while they are written, and the ways
//! out.

mod alike;
mod beats;
mod choose;
mod editor;
mod fact;
mod missing;
mod open;
mod options;
mod paper;
mod proposal;
mod send;
mod sent;
mod tone;
mod undo;

use alike::LikenessWarning;
use beats::BeatList;
use cadence::plan::Channel;
use cadence::record::Id;
use cadence::text;
use choose::LetterChoices;
use editor::{FIELD, LetterEditor};
use leptos::prelude::*;
use missing::MissingFacts;
use open::{OpenPlaces, UnusedNotes};
use paper::PrintedLetter;
use proposal::ProposedChange;
use send::SendActions;
use tone::ToneCheck;

use crate::browser;
use crate::component::{BidiText, NotFound, TextField, Why};
use crate::page::shared::UnkeptNote;
use crate::page::shared::task::TaskNotice;
use crate::route::{Errand, Route};
use crate::words::letter as words;

/// The letter of a move, or of a kind the person chooses.
#[component]
pub fn LetterPage(id: Id, errand: Option<Errand>) -> impl IntoView {
    let editor = LetterEditor::new(id, errand);
    view! {
        <Show when=move || editor.task.with(Option::is_some) fallback=|| view! { <NotFound/> }>
            <div class="page wide">
                <LetterHeader editor/>
                <TaskNotice task=editor.task/>
                <div class="columns">
                    <div class="column">
                        <LetterChoices editor/>
                        <LetterText editor/>
                    </div>
                    <div class="column">
                        <OpenPlaces editor/>
                        <ToneCheck editor/>
                        <BeatList editor/>
                        <UnusedNotes editor/>
                        <MissingFacts editor/>
                    </div>
                </div>
                <PrintedLetter editor/>
            </div>
        </Show>
    }
}

#[component]
fn LetterHeader(editor: LetterEditor) -> impl IntoView {
    let title = move || {
        let (who, step) = (editor.who(), editor.step());
        editor.with(|task| match step {
            Some(mut step) => {
                if step.channel != Channel::Email && !task.is_reference() {
                    step.channel = Channel::Letter;
                }
                text::move_title(&step, &task.opening)
            }
            None => {
                let company = task.opening.details().company;
                let whom = task.name(who.as_ref()).unwrap_or(company.trim());
                words::Title { whom }.text()
            }
        })
    };
    let reason = move || {
        let step = editor.step()?;
        let reason = editor.with(|task| text::reason(&step, task.today));
        Some(view! {
            <p class="quiet">
                <BidiText text=reason/> " " <Why rule=step.rule/>
            </p>
        })
    };
    // Where they have not said how they want to hear from the person, a call stands at its side.
    let call = move || {
        let step = editor.step().filter(|step| step.beside.is_some())?;
        let to = Route::Call(editor.id.get_value(), Some(Errand::of(&step)));
        Some(view! {
            <div class="btns no-print">
                <a class="btn" href=to.href()>
                    {words::CALL_INSTEAD}
                </a>
            </div>
        })
    };
    let opening = Route::Opening(editor.id.get_value()).href();
    let place = move || {
        editor.with(|task| {
            let details = task.opening.details();
            match (details.company.trim(), details.role.trim()) {
                (company, "") => company.to_owned(),
                ("", role) => role.to_owned(),
                (company, role) => words::Place { company, role }.text(),
            }
        })
    };
    view! {
        <header class="page-head">
            <p class="kicker">
                <a href=opening>{move || view! { <BidiText text=place()/> }}</a>
            </p>
            <h1 class="title">{move || view! { <BidiText text=title()/> }}</h1>
            {reason}
            {call}
        </header>
    }
}

/// The letter itself, and what can be done with it.
#[component]
fn LetterText(editor: LetterEditor) -> impl IntoView {
    let hint = move || {
        let count = editor.text.with(|text| text.split_whitespace().count());
        words::TextHint { count }.text()
    };
    view! {
        <div class="stack">
            <div hidden=move || editor.is_message()>
                <TextField label=words::SUBJECT value=editor.subject/>
            </div>
            // What is chosen above is kept with it.
            <UnkeptNote form=editor.options_form()/>
            <div class="field">
                <label for=FIELD>{words::TEXT}</label>
                <textarea
                    class="input letter-text"
                    id=FIELD
                    rows="8"
                    dir="auto"
                    aria-describedby="letter-words"
                    prop:value=editor.text
                    on:input:target=move |event| editor.typed(event.target().value())
                    on:change:target=move |event| {
                        let text = event.target().value();
                        if text != editor.text.get_untracked() {
                            editor.typed(text);
                        }
                    }
                ></textarea>
                <p class="hint" id="letter-words">
                    {hint}
                </p>
                <UnkeptNote form=editor.form()/>
                <OpenElsewhere editor/>
            </div>
            <LikenessWarning editor/>
            <SendActions editor/>
            <ProposedChange editor/>
        </div>
    }
}

/// Said where another tab has this letter open: each keeps what is typed in it, the later in the
/// place of the earlier.
#[component]
fn OpenElsewhere(editor: LetterEditor) -> impl IntoView {
    let is_elsewhere = RwSignal::new(false);
    let lock = browser::claim(&editor.form(), move |is_here| is_elsewhere.set(!is_here));
    // Given up with the page.
    StoredValue::new_local(lock);
    view! {
        <p class="hint" role="status" hidden=move || !is_elsewhere.get()>
            {move || is_elsewhere.get().then_some(words::ELSEWHERE)}
        </p>
    }
}
