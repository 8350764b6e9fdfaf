use cadence::text::letter::{Draft, ProposalChange, changes, with_paragraph};
use leptos::prelude::*;

use super::editor::{FIELD, LetterEditor};
use crate::browser;
use crate::component::BidiText;
use crate::words::letter as words;

/// The id of what is proposed, to put the focus there.
const HERE: &str = "letter-proposal";

/// Proposes a letter where there is none yet, and another wording where there is.
#[component]
pub(super) fn ProposeButton(editor: LetterEditor) -> impl IntoView {
    let propose = move |_| {
        put(editor, words::PROPOSE_DONE);
        browser::focus(FIELD);
    };
    let again = move |_| {
        editor.options.update(|options| options.turn += 1);
        browser::focus(HERE);
    };
    let another_wording = move || {
        view! {
            <button class="btn" data-kind="text" type="button" on:click=again>
                {words::PROPOSE_AGAIN}
            </button>
        }
    };
    view! {
        <Show when=move || editor.is_empty() fallback=another_wording>
            <button class="btn" data-kind="go" type="button" on:click=propose>
                {words::PROPOSE}
            </button>
        </Show>
    }
}

/// What the proposal has to add to what is written; in its place only where not a word of that
/// was changed.
#[component]
pub(super) fn ProposedChange(editor: LetterEditor) -> impl IntoView {
    let proposal = Memo::new(move |_| editor.proposal.with(Draft::text));
    let change = Memo::new(move |_| {
        if editor.is_empty() {
            return ProposalChange::Nothing;
        }
        editor.text.with(|text| {
            let origin = editor.origin;
            origin.with(|origin| proposal.with(|proposal| changes(text, origin, proposal)))
        })
    });
    // A paragraph may be there twice: its place tells it from the other.
    let paragraphs = move || match change.get() {
        ProposalChange::Offer(paragraphs) => paragraphs.into_iter().enumerate().collect(),
        ProposalChange::Nothing | ProposalChange::Replace => Vec::new(),
    };
    let replace = move |_| {
        put(editor, words::PROPOSAL_REPLACED);
        browser::focus(FIELD);
    };
    let leave_out = move |_| {
        let proposal = proposal.get_untracked();
        editor
            .origin
            .update(|origin| *origin = format!("{origin}\n\n{proposal}"));
        browser::focus(FIELD);
    };
    view! {
        <div class="stack" id=HERE tabindex="-1" role="group" aria-label=words::PROPOSAL>
            <Show when=move || change.with(|change| *change == ProposalChange::Replace)>
                <p class="hint">{words::PROPOSAL_UNCHANGED}</p>
                <blockquote class="letter" dir="auto">
                    {proposal}
                </blockquote>
                <div class="btns">
                    <button class="btn" type="button" on:click=replace>
                        {words::PROPOSAL_REPLACE}
                    </button>
                </div>
            </Show>
            <Show when=move || change.with(|change| matches!(change, ProposalChange::Offer(_)))>
                <p class="hint">{words::PROPOSAL_NEW}</p>
                <ul class="stack">
                    <For each=paragraphs key=Clone::clone let((_, paragraph))>
                        <NewParagraph editor paragraph/>
                    </For>
                </ul>
                <div class="btns">
                    <button class="btn" data-kind="text" type="button" on:click=leave_out>
                        {words::PROPOSAL_LEAVE}
                    </button>
                </div>
            </Show>
        </div>
    }
}

/// Puts the proposal in the place of the text.
fn put(editor: LetterEditor, said: &'static str) {
    let proposal = editor.proposal.with_untracked(Draft::text);
    editor.rewrite(proposal.clone(), said);
    editor.origin.set(proposal);
}

#[component]
fn NewParagraph(editor: LetterEditor, paragraph: String) -> impl IntoView {
    let shown = paragraph.clone();
    let label = words::ProposalAddLabel { paragraph: &shown }.text();
    let add = move |_| {
        let text = editor
            .text
            .with_untracked(|text| with_paragraph(text, &paragraph));
        editor.rewrite(text, words::ADDED);
        browser::focus(HERE);
    };
    view! {
        <li class="offer">
            <q class="beat-say">
                <BidiText text=shown/>
            </q>
            <button class="btn" data-kind="text" type="button" aria-label=label on:click=add>
                {words::PROPOSAL_ADD}
            </button>
        </li>
    }
}
