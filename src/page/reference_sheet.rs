//! Who is named for one opening, and the sheet to hand over.

use cadence::record::{Body, Id, Reference};
use cadence::text;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::component::{BidiText, Checks};
use crate::page::shared::roster::{overuse, unnamed};
use crate::page::shared::word;
use crate::route::Route;
use crate::state::{AppState, use_state};
use crate::words::common as common_words;
use crate::words::references as words;

/// Those named for an opening, by their contact, each with what the sheet takes of them.
type Named = Vec<(Id, Reference)>;

/// The sheet of an opening, and who else could be on it.
#[component]
pub fn ReferenceSheetPage(id: Id) -> impl IntoView {
    let state = use_state();
    let company =
        state.with_untracked(|data| data.opening(&id).map(|(opening, _)| word::company(opening)));
    let company = company.unwrap_or_default();
    let opening = Route::Opening(id.clone()).href();
    let id = StoredValue::new(id);
    let named = Memo::new(move |_| id.with_value(|id| named(state, id)));
    let chosen = RwSignal::new(named.with_untracked(ids));
    let sheet = Memo::new(move |_| {
        let me = state.with(|data| data.settings().name.clone());
        named.with(|named| {
            let on = named
                .iter()
                .filter(|named| chosen.with(|all| all.contains(&named.0)));
            let on: Vec<&Reference> = on.map(|named| &named.1).collect();
            (!on.is_empty()).then(|| text::reference::sheet(&me, &on))
        })
    });
    let checks = move || {
        let options = named.get().into_iter();
        let options = options
            .map(|(id, reference)| (id, reference.name))
            .collect();
        view! { <Checks legend=words::SHEET_ON options chosen/> }
    };
    let copy = move |_| {
        let text = sheet.get_untracked().unwrap_or_default();
        spawn_local(async move {
            if browser::copy(&text).await {
                state.say(words::SHEET_COPIED);
            } else {
                state.warn(common_words::NOT_COPIED);
            }
        });
    };
    let paper = move || {
        sheet.get().map(|text| {
            let blocks = text.split("\n\n").map(str::to_owned);
            let blocks = blocks.map(|block| view! { <p><BidiText text=block/></p> });
            view! {
                <div class="letter" data-kind="sheet">
                    {blocks.collect_view()}
                </div>
                <div class="btns">
                    <button class="btn" data-kind="go" type="button" on:click=copy>
                        {words::SHEET_COPY}
                    </button>
                    <button class="btn" type="button" on:click=move |_| browser::print()>
                        {common_words::PRINT}
                    </button>
                </div>
            }
        })
    };
    view! {
        <div class="page">
            <header class="page-head">
                <p class="kicker">
                    <a href=opening>
                        <BidiText text=company.clone()/>
                    </a>
                </p>
                <h1>
                    <BidiText text={words::SheetTitle { company }.text()}/>
                </h1>
            </header>
            <section class="section" aria-label=words::SHEET>
                <p class="quiet" hidden=move || named.with(|named| !named.is_empty())>
                    {words::SHEET_NONE}
                </p>
                {checks}
                {paper}
            </section>
            <UnnamedReferences id chosen/>
        </div>
    }
}

/// Who of the roster is not named here yet.
#[component]
fn UnnamedReferences(id: StoredValue<Id>, chosen: RwSignal<Vec<Id>>) -> impl IntoView {
    let state = use_state();
    let others = Memo::new(move |_| id.with_value(|id| unnamed(state, id)));
    view! {
        <section class="section no-print" aria-labelledby="more-references">
            <h2 class="section-title" id="more-references" tabindex="-1">
                {words::OTHERS}
            </h2>
            <ul class="people" hidden=move || others.with(Vec::is_empty)>
                <For
                    each=move || others.get()
                    key=|(who, reference)| {
                        (who.clone(), reference.name.clone(), reference.relation.clone())
                    }
                    let((who, reference))
                >
                    {unnamed_row(id, chosen, who, reference)}
                </For>
            </ul>
            <p class="quiet" hidden=move || others.with(|others| !others.is_empty())>
                {words::OTHERS_NONE}
            </p>
            <div class="btns">
                <a class="btn" data-kind="text" href=Route::References.href()>
                    {words::OTHERS_ALL}
                </a>
            </div>
        </section>
    }
}

fn unnamed_row(
    id: StoredValue<Id>,
    chosen: RwSignal<Vec<Id>>,
    who: Id,
    reference: Reference,
) -> impl IntoView {
    let state = use_state();
    let today = [state.today()];
    let warning = state.with_untracked(|data| overuse(data, &who, &today));
    let label = words::NameHereWhom {
        name: &reference.name,
    }
    .text();
    let contact = reference.contact(who);
    let name = move |_| {
        let body = Body::Contact(contact.clone());
        let added = id.with_value(|id| state.edit_for_undo(id, |edit| edit.add(body)));
        if let Some((added, undo)) = added {
            chosen.update(|all| all.push(added));
            let said = words::Named {
                name: &contact.name,
            }
            .text();
            state.say_with_undo_of(said, undo, common_words::TAKEN_BACK);
            browser::focus("more-references");
        }
    };
    view! {
        <li class="person">
            <div>
                <p class="person-name">
                    <BidiText text=reference.name/>
                </p>
                <p class="row-sub">
                    <bdi>{reference.relation}</bdi>
                </p>
                {warning.map(|warning| view! { <p class="row-sub"><BidiText text=warning/></p> })}
            </div>
            <button class="btn" data-kind="text" aria-label=label on:click=name>
                {words::NAME_HERE}
            </button>
        </li>
    }
}

fn named(state: AppState, id: &Id) -> Named {
    let found = state.with(|data| {
        let (opening, _) = data.opening(id)?;
        Some(data.settings().roster.named_for(opening))
    });
    found.unwrap_or_default()
}

fn ids(named: &Named) -> Vec<Id> {
    named.iter().map(|named| named.0.clone()).collect()
}
