use std::future::{Ready, ready};

use cadence::record::Contact;
use exchange::import::write_cards;
use leptos::prelude::*;
use leptos::task::spawn_local;
#[cfg(feature = "split")]
use wasm_split_helpers::wasm_split;

use super::NotFetched;
use crate::state::{AppState, use_state};
use crate::words::component as words;

/// Somebody, and where they work.
pub type CardPerson = (Contact, String);

/// A button that hands over people as contact cards.
#[component]
pub fn CardFile(
    #[prop(into)] label: String,
    /// Who is in it.
    people: Callback<(), Vec<CardPerson>>,
    /// It stands among other words, not among buttons.
    #[prop(default = false)]
    quiet: bool,
) -> impl IntoView {
    let state = use_state();
    let save = move |_| {
        let people = people.run(());
        if people.is_empty() {
            state.say(words::CARD_FILE_EMPTY);
        } else {
            spawn_local(hand_over(state, people));
        }
    };
    view! {
        <button
            class="btn"
            data-kind=quiet.then_some("text")
            type="button"
            on:click=save
        >
            {label}
        </button>
    }
}

async fn hand_over(state: AppState, people: Vec<CardPerson>) {
    let Ok(text) = cards_of(people).await else {
        state.warn(words::CARD_FILE_NOT_FETCHED);
        return;
    };
    let look = words::CARD_FILE_LOOK;
    state
        .hand_file("curtain-call-people.vcf", "text/vcard", &text, look)
        .await;
}

type CardText = Result<String, NotFetched>;

/// In the chunk that reads them too.
#[cfg_attr(
    feature = "split",
    wasm_split(import, fallible, return_wrapper(let text = _; { text.await } -> CardText))
)]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn cards_of(people: Vec<CardPerson>) -> Ready<CardText> {
    let people = people.iter();
    ready(Ok(write_cards(
        people.map(|(person, company)| (person, company.as_str())),
    )))
}
