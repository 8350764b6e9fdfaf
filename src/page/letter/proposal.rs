use cadence::text::letter::{Change, Draft, changes, with_paragraph};
use leptos::prelude::*;

use super::desk::{Desk, FIELD};
use crate::browser;

/// The id of what is proposed, to put the focus there.
const HERE: &str = "letter-proposal";

/// A letter where there is none yet, and another wording of it.
#[component]
pub(super) fn Proposal(desk: Desk) -> impl IntoView {
    let is_empty = Memo::new(move |_| desk.is_empty());
    let propose = move |_| {
        put(desk, "Here is a letter to begin with.");
        browser::focus(FIELD);
    };
    let again = move |_| {
        desk.kept.update(|it| it.turn += 1);
        browser::focus(HERE);
    };
    move || {
        if is_empty.get() {
            view! {
                <button class="btn" data-kind="go" type="button" on:click=propose>
                    "Propose a letter"
                </button>
            }
            .into_any()
        } else {
            view! {
                <button class="btn" data-kind="text" type="button" on:click=again>
                    "Another wording"
                </button>
            }
            .into_any()
        }
    }
}

/// What the proposal has to add to what is written; in its place only where not a word of that
/// was changed.
#[component]
pub(super) fn Offered(desk: Desk) -> impl IntoView {
    let is_empty = Memo::new(move |_| desk.is_empty());
    let proposal = Memo::new(move |_| desk.proposal.with(Draft::text));
    let change = Memo::new(move |_| {
        let new = proposal.get();
        desk.text
            .with(|text| desk.old.with(|old| changes(text, old, &new)))
    });
    let replace = move |_| {
        put(desk, "The letter is replaced.");
        browser::focus(FIELD);
    };
    let leave = move |_| {
        let new = proposal.get_untracked();
        desk.old.update(|it| *it = format!("{it}\n\n{new}"));
        browser::focus(FIELD);
    };
    let offered = move || match change.get() {
        _ if is_empty.get() => ().into_any(),
        Change::Nothing => ().into_any(),
        Change::Replace => view! {
            <p class="hint">"You have not changed the letter. This one can take its place:"</p>
            <blockquote class="letter">{proposal}</blockquote>
            <div class="btns">
                <button class="btn" type="button" on:click=replace>
                    "Replace"
                </button>
            </div>
        }
        .into_any(),
        Change::Offer(paragraphs) => view! {
            <p class="hint">"What you wrote stays. This is new in the proposal:"</p>
            <ul class="stack">
                {paragraphs.into_iter().map(|it| paragraph(desk, it)).collect_view()}
            </ul>
            <div class="btns">
                <button class="btn" data-kind="text" type="button" on:click=leave>
                    "Leave them out"
                </button>
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="stack" id=HERE tabindex="-1" role="group" aria-label="The proposal">
            {offered}
        </div>
    }
}

/// Puts the proposal in the place of the text.
fn put(desk: Desk, said: &'static str) {
    let new = desk.proposal.with_untracked(Draft::text);
    desk.rewrite(new.clone(), said);
    desk.old.set(new);
}

fn paragraph(desk: Desk, paragraph: String) -> impl IntoView {
    let words = paragraph.clone();
    let add = move |_| {
        let text = desk
            .text
            .with_untracked(|text| with_paragraph(text, &paragraph));
        desk.rewrite(text, "Added to the letter.");
        browser::focus(HERE);
    };
    view! {
        <li class="offer">
            <q class="beat-say">{words.clone()}</q>
            <button
                class="btn"
                data-kind="text"
                type="button"
                aria-label=format!("Add: {words}")
                on:click=add
            >
                "Add"
            </button>
        </li>
    }
}
