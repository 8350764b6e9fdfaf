//! Everybody who speaks for the person, for all openings (R13).

mod rows;

use cadence::plan::Rule;
use cadence::record::{Id, Reference};
use cadence::text;
use leptos::prelude::*;
use rows::ReferenceRow;

use crate::browser;
use crate::component::{BidiText, EmailLink, PhoneLink, Why};
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::common as common_words;
use crate::words::references as words;

/// The roster, and the sheets that are made of it.
#[component]
pub fn ReferencesPage() -> impl IntoView {
    let state = use_state();
    let rows = Memo::new(move |_| state.with(rows::rows));
    let sheets = Memo::new(move |_| state.with(rows::sheets));
    let ids = move || rows.with(|rows| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>());
    let links = move || {
        let links = sheets.get().into_iter().map(|(id, company)| {
            view! {
                <li>
                    <a href=Route::ReferenceSheet(id).href()>
                        <span>
                            <BidiText text=company/>
                        </span>
                    </a>
                </li>
            }
        });
        links.collect_view()
    };
    view! {
        <div class="page">
            <header class="page-head">
                <h1>{words::TITLE}</h1>
                <p class="quiet">
                    {words::LEDE}
                    " "
                    <Why rule=Rule::R13/>
                </p>
            </header>
            <section class="section" aria-label=words::LIST>
                <p class="quiet" hidden=move || rows.with(|rows| !rows.is_empty())>
                    {words::LIST_NONE}
                </p>
                <ul class="people" hidden=move || rows.with(Vec::is_empty)>
                    <For each=ids key=Clone::clone let(id)>
                        {reference_item(rows, id)}
                    </For>
                </ul>
                <div class="btns">
                    <a class="btn" href=Route::Reference(None).href()>
                        {words::LIST_ADD}
                    </a>
                </div>
            </section>
            <section
                class="section"
                aria-labelledby="sheets"
                hidden=move || sheets.with(Vec::is_empty)
            >
                <h2 class="section-title" id="sheets">
                    {words::SHEETS}
                </h2>
                <ul class="stack">{links}</ul>
            </section>
        </div>
    }
}

/// One of them, kept in its place while what is said of them changes.
fn reference_item(rows: Memo<Vec<ReferenceRow>>, id: Id) -> impl IntoView {
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()));
    move || row.get().map(person)
}

fn person(row: ReferenceRow) -> impl IntoView {
    let ReferenceRow {
        id,
        reference,
        named,
        overuse,
    } = row;
    let today = use_state().with_untracked(Data::today);
    let name = rows::name(&reference);
    let edit = format!("edit-{id}");
    let asked = reference.permission.is_none().then(|| {
        let (id, edit, label) = (
            id.clone(),
            edit.clone(),
            words::SaidYesWho { name: &name }.text(),
        );
        let before = reference.clone();
        let ask = move |_| {
            let reference = Reference {
                permission: Some(today),
                ..before.clone()
            };
            if use_state().keep_reference(&id, Some(reference)) {
                // The button is gone now.
                browser::focus(edit.clone());
            }
        };
        view! {
            <button class="btn" data-kind="text" aria-label=label on:click=ask>
                {words::SAID_YES}
            </button>
        }
    });
    let line = |text: &str| {
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| view! { <p class="row-sub"><bdi>{text}</bdi></p> })
    };
    let achievements = (!reference.achievements.is_empty()).then(|| {
        let all = reference.achievements.join(common_words::SEMICOLON);
        let text = words::CouldMention { all }.text();
        view! { <p class="row-sub"><BidiText text/></p> }
    });
    view! {
        <li class="person">
            <div>
                <p class="person-name">
                    <BidiText text=name.clone()/>
                </p>
                {line(&reference.relation)}
                <PhoneLink number=reference.phone.clone()/>
                <EmailLink address=reference.email.clone()/>
                {line(&reference.reach)}
                <p class="row-sub">{text::reference::permission(&reference, today)}</p>
                {asked}
                {achievements}
                <p class="row-sub">
                    <BidiText text=named/>
                </p>
                {overuse.map(|warning| view! { <p class="banner"><span><BidiText text=warning/></span></p> })}
            </div>
            <a
                class="btn"
                data-kind="text"
                id=edit
                href=Route::Reference(Some(id)).href()
                aria-label={words::EditWho { name }.text()}
            >
                {common_words::EDIT}
            </a>
        </li>
    }
}
