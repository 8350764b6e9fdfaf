use cadence::text::letter::LetterKind;
use cadence::text::tone::{Family, Flag, apply, check};
use leptos::prelude::*;

use super::editor::LetterEditor;
use crate::browser;
use crate::component::BidiText;
use crate::words::letter as words;

/// The id of the heading, to put the focus there.
const HERE: &str = "letter-sounds";

/// A phrase that had better go.
#[derive(Debug, Clone, PartialEq)]
struct FlaggedPhrase {
    flag: Flag,
    phrase: String,
    identity: String,
    /// How many of the same stand before it.
    repeat: usize,
}

/// The tone of the letter (R6), looked at once each time its text changes.
#[component]
pub(super) fn ToneCheck(editor: LetterEditor) -> impl IntoView {
    let all = Memo::new(move |_| {
        let mut all = editor.text.with(|text| flagged(text));
        // Who takes an offer may speak as one who has the job.
        if editor.kind() == LetterKind::AcceptOffer {
            all.retain(|phrase| phrase.flag.family != Family::HiredAlready);
        }
        all
    });
    let shown = Memo::new(move |_| {
        let mut shown = all.get();
        editor.options.with(|options| {
            shown.retain(|phrase| !options.left_alone.contains(&phrase.identity));
        });
        shown
    });
    let summary = move || match (shown.with(Vec::len), all.with(Vec::len)) {
        (0, 0) => words::TONE_GOOD.to_owned(),
        (0, _) => words::TONE_SETTLED.to_owned(),
        (count, _) => words::ToneFlags { count }.text(),
    };
    view! {
        <section class="section" aria-labelledby=HERE hidden=move || editor.is_empty()>
            <h2 class="section-title" id=HERE tabindex="-1">
                {words::TONE}
            </h2>
            <p class="quiet" role="status">
                {summary}
            </p>
            <ul class="tone">
                <For
                    each=move || shown.get()
                    key=|phrase| (phrase.identity.clone(), phrase.phrase.clone(), phrase.repeat)
                    let(phrase)
                >
                    <FlaggedRow editor shown phrase/>
                </For>
            </ul>
        </section>
    }
}

fn flagged(text: &str) -> Vec<FlaggedPhrase> {
    let mut all: Vec<FlaggedPhrase> = Vec::new();
    for flag in check(text) {
        let identity = flag.identity(text);
        all.push(FlaggedPhrase {
            phrase: text.get(flag.phrase.clone()).unwrap_or_default().to_owned(),
            repeat: all
                .iter()
                .filter(|other| other.identity == identity)
                .count(),
            identity,
            flag,
        });
    }
    all
}

#[component]
fn FlaggedRow(
    editor: LetterEditor,
    shown: Memo<Vec<FlaggedPhrase>>,
    phrase: FlaggedPhrase,
) -> impl IntoView {
    let FlaggedPhrase {
        flag,
        phrase,
        identity,
        repeat,
    } = phrase;
    let (why, instead) = (flag.why, flag.replacement.trim().to_owned());
    // There is nothing to say instead of a whole sentence: it is marked, and is the person's to mend.
    let remark = flag.remark;
    let instead = match instead.as_str() {
        _ if remark => ().into_any(),
        "" => view! { <p>{words::FLAG_NOTHING}</p> }.into_any(),
        _ => view! { <p>{words::FLAG} " " <ins>{instead}</ins></p> }.into_any(),
    };
    let identity = StoredValue::new(identity);
    // Where the phrase stands moves while the letter is written.
    let flag_now = move || {
        shown.with_untracked(|all| {
            let is_this = |other: &&FlaggedPhrase| {
                other.repeat == repeat
                    && identity.with_value(|identity| other.identity == *identity)
            };
            all.iter().find(is_this).map(|found| found.flag.clone())
        })
    };
    let mark = move |_| {
        if let Some(flag) = flag_now() {
            editor.mark(&flag.phrase);
        }
    };
    let replace = move |_| {
        if let Some(flag) = flag_now() {
            let text = editor.text.with_untracked(|text| apply(text, &flag));
            editor.rewrite(text, words::FLAG_REPLACE_DONE);
        }
        browser::focus(HERE);
    };
    let leave = move |_| {
        let identity = identity.get_value();
        editor
            .options
            .update(|options| options.left_alone.push(identity.clone()));
        editor.state.say_with_undo(words::FLAG_LEAVE_DONE, move || {
            editor
                .options
                .update(|options| options.left_alone.retain(|left| *left != identity));
        });
        browser::focus(HERE);
    };
    let to_replace = (!remark).then(|| {
        let label = words::FlagReplaceLabel { phrase: &phrase }.text();
        view! {
            <button class="btn" type="button" aria-label=label on:click=replace>
                {words::FLAG_REPLACE}
            </button>
        }
    });
    let to_leave = words::FlagLeaveLabel { phrase: &phrase }.text();
    view! {
        <li class="flag">
            <button class="quote" type="button" on:click=mark>
                <BidiText text=phrase/>
            </button>
            {instead}
            <p class="hint">{why}</p>
            <div class="btns">
                {to_replace}
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    aria-label=to_leave
                    on:click=leave
                >
                    {words::FLAG_LEAVE}
                </button>
            </div>
        </li>
    }
}
