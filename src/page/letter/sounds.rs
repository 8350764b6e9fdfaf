use cadence::text::tone::{Flag, apply, check};
use leptos::prelude::*;

use super::desk::Desk;
use crate::browser;

/// The id of the heading, to put the focus there.
const HERE: &str = "letter-sounds";

/// A phrase that had better go.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    flag: Flag,
    phrase: String,
    identity: String,
}

/// The tone of the letter (R6), looked at once each time its text changes.
#[component]
pub(super) fn Sounds(desk: Desk) -> impl IntoView {
    let all = Memo::new(move |_| desk.text.with(|text| rows(text)));
    let rows = Memo::new(move |_| {
        let left = desk.kept.with(|it| it.left.clone());
        let mut rows = all.get();
        rows.retain(|it| !left.contains(&it.identity));
        rows
    });
    let is_empty = Memo::new(move |_| desk.is_empty());
    let summary = move || match (rows.with(Vec::len), all.with(Vec::len)) {
        (0, 0) => "Reads well: nothing apologises.".to_owned(),
        (0, _) => "The rest is as you want it.".to_owned(),
        (1, _) => "One phrase to look at.".to_owned(),
        (count, _) => format!("{count} phrases to look at."),
    };
    let list = move || {
        let rows = rows.get().into_iter();
        rows.map(|it| row(desk, it)).collect_view()
    };
    view! {
        <section class="section" aria-labelledby=HERE hidden=is_empty>
            <h2 class="section-title" id=HERE tabindex="-1">
                "How it reads"
            </h2>
            <p class="quiet" role="status">
                {summary}
            </p>
            <ul class="tone">{list}</ul>
        </section>
    }
}

fn rows(text: &str) -> Vec<Row> {
    let row = |flag: Flag| Row {
        phrase: text.get(flag.phrase.clone()).unwrap_or_default().to_owned(),
        identity: flag.identity(text),
        flag,
    };
    check(text).into_iter().map(row).collect()
}

fn row(desk: Desk, row: Row) -> impl IntoView {
    let Row {
        flag,
        phrase,
        identity,
    } = row;
    let range = flag.phrase.clone();
    let (why, instead) = (flag.why, flag.replacement.trim().to_owned());
    let instead = match instead.as_str() {
        "" => view! { <p>"It only has to go."</p> }.into_any(),
        _ => view! { <p>"Instead: " <ins>{instead}</ins></p> }.into_any(),
    };
    let replace = move |_| {
        let text = desk.text.with_untracked(|text| apply(text, &flag));
        desk.rewrite(text, "Replaced.");
        browser::focus(HERE);
    };
    let leave = move |_| {
        desk.kept.update(|it| it.left.push(identity.clone()));
        let identity = identity.clone();
        desk.state.say_with_undo("Left as you wrote it.", move || {
            desk.kept.update(|it| it.left.retain(|it| *it != identity));
        });
        browser::focus(HERE);
    };
    let (to_replace, to_leave) = (format!("Replace: {phrase}"), format!("Leave it: {phrase}"));
    view! {
        <li class="flag">
            <button class="quote" type="button" on:click=move |_| desk.mark(&range)>
                {phrase}
            </button>
            {instead}
            <p class="hint">{why}</p>
            <div class="btns">
                <button class="btn" type="button" aria-label=to_replace on:click=replace>
                    "Replace"
                </button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    aria-label=to_leave
                    on:click=leave
                >
                    "Leave it"
                </button>
            </div>
        </li>
    }
}
