use cadence::record::{Body, Touch, TouchKind};
use cadence::text;
use cadence::text::letter::LetterWay;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::editor::LetterEditor;
use crate::browser;
use crate::component::{CancelButton, Choices, DateField, Dialog};
use crate::page::shared::next::{NextDate, NextPreview, preview, step_after};
use crate::route::Route;
use crate::state::Data;
use crate::words::letter as words;

const WAYS: [&str; 4] = [
    words::SENT_MAIL,
    words::SENT_PAPER,
    words::SENT_NETWORK,
    words::SENT_TEXT,
];
const BY_MAIL: usize = 0;
const ON_PAPER: usize = 1;
const ON_A_NETWORK: usize = 2;
const AS_A_TEXT: usize = 3;

/// Asks how and when it went out, and says what comes next.
#[component]
pub(super) fn SentDialog(editor: LetterEditor, open: RwSignal<bool>) -> impl IntoView {
    let way = RwSignal::new(None);
    let date = RwSignal::new(Some(editor.state.with_untracked(Data::today)));
    // Each time it opens it starts from what is likely now.
    Effect::new(move |_| {
        if open.get() {
            let likely = match untrack(|| editor.way()) {
                LetterWay::Message => ON_A_NETWORK,
                LetterWay::Email if untrack(|| editor.is_mail()) => BY_MAIL,
                LetterWay::Email | LetterWay::Paper => ON_PAPER,
            };
            way.set(Some(likely));
            date.set(Some(editor.state.with_untracked(Data::today)));
        }
    });
    view! {
        <Dialog title=words::SENT open>
            <SentForm editor open way date/>
        </Dialog>
    }
}

#[component]
fn SentForm(
    editor: LetterEditor,
    open: RwSignal<bool>,
    way: RwSignal<Option<usize>>,
    date: RwSignal<Option<NaiveDate>>,
) -> impl IntoView {
    let today = editor.state.with_untracked(Data::today);
    let error = Memo::new(move |_| match date.get() {
        None => Some(words::SENT_NO_DAY.to_owned()),
        Some(date) if date > today => Some(words::SENT_AHEAD.to_owned()),
        Some(_) => None,
    });
    let next = Memo::new(move |_| {
        let (Some(touch), None) = (touch(editor, way, date), error.get()) else {
            return NextPreview::default();
        };
        let purpose = touch.purpose;
        let id = editor.id.get_value();
        let bodies = [Body::Touch(touch)];
        editor
            .state
            .with(|data| preview(data, &id, &bodies, purpose))
    });
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if error.with_untracked(Option::is_some) {
            browser::focus("letter-date");
        } else if save(editor, way, date) {
            open.set(false);
            browser::go(&Route::Today.href());
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <Choices
                legend=words::SENT_HOW
                options=WAYS.map(str::to_owned).to_vec()
                chosen=way
            />
            <DateField
                id="letter-date"
                label=words::SENT_DAY
                value=date
                max=today
                error
            />
            <NextDate next/>
            <div class="btns">
                <CancelButton open label=words::SENT_NOT/>
                <button class="btn" data-kind="go">
                    {words::SENT_SAVE}
                </button>
            </div>
        </form>
    }
}

fn touch(
    editor: LetterEditor,
    way: RwSignal<Option<usize>>,
    date: RwSignal<Option<NaiveDate>>,
) -> Option<Touch> {
    let letter = editor.sendable().trim().to_owned();
    Some(Touch {
        date: date.get()?,
        kind: match way.get() {
            Some(ON_PAPER) => TouchKind::Letter,
            Some(ON_A_NETWORK) => TouchKind::Network,
            Some(AS_A_TEXT) => TouchKind::Text,
            _ => TouchKind::Email,
        },
        to: editor.who().into_iter().collect(),
        purpose: editor.purpose(),
        note: String::new(),
        text: Some(letter).filter(|text| !text.is_empty()),
    })
}

/// Saves it and says so; whether it could be kept.
fn save(
    editor: LetterEditor,
    way: RwSignal<Option<usize>>,
    date: RwSignal<Option<NaiveDate>>,
) -> bool {
    let (state, id) = (editor.state, editor.id.get_value());
    let Some(touch) = untrack(|| touch(editor, way, date)) else {
        return false;
    };
    let purpose = touch.purpose;
    let body = Body::Touch(touch.clone());
    let Some(take_back) = editor.sent(touch) else {
        return false;
    };
    let said = state.with_untracked(|data| {
        let (opening, plan) = data.opening(&id)?;
        let step = step_after(plan, std::slice::from_ref(&body), purpose);
        Some(text::saved(&body, opening, step))
    });
    state.say_with_undo(said.unwrap_or_default(), move || {
        if take_back() {
            state.say(words::SENT_TAKEN_BACK);
        }
    });
    true
}
