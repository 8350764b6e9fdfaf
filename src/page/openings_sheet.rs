//! Openings to print: what each is, who is in it, what has happened.

use cadence::record::{Body, Contact, ContactKind, Id, Opportunity};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser;
use crate::component::{BidiText, NotFound};
use crate::page::shared::word;
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::common as common_words;
use crate::words::openings_sheet as words;

/// What stands on the sheet of one opening.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct SheetEntry {
    id: Id,
    company: String,
    /// Role and agency.
    sub: String,
    /// Where it stands: how far they have gone, the week, what is next.
    standing: String,
    people: Vec<(String, String)>,
    /// The day, what happened, what was noted beside it; oldest first.
    history: Vec<(NaiveDate, String, String)>,
}

/// These openings, to read or to print; those that are gone are left out.
#[component]
pub fn OpeningsSheetPage(ids: Vec<Id>) -> impl IntoView {
    let state = use_state();
    let entries = Memo::new(move |_| {
        state.with(|data| {
            let entries = ids.iter().filter_map(|id| SheetEntry::of(data, id));
            entries.collect::<Vec<_>>()
        })
    });
    let today = state.today();
    let name = state.with_untracked(|data| data.settings().name.clone());
    let count = Memo::new(move |_| {
        let (count, day) = (entries.with(Vec::len), text::dateline(today));
        let count = words::Count { count, day }.text();
        match name.is_empty() {
            true => count,
            false => {
                let name = &name;
                words::CountNamed { name, count }.text()
            }
        }
    });
    view! {
        <Show when=move || !entries.with(Vec::is_empty) fallback=|| view! { <NotFound/> }>
            <div class="page">
                <header class="page-head">
                    <p class="kicker no-print">
                        <a href=Route::Openings.href()>{words::OPENINGS}</a>
                    </p>
                    <h1>{words::TITLE}</h1>
                    <p class="quiet">
                        {move || view! { <BidiText text=count.get()/> }}
                    </p>
                    <div class="btns">
                        <button
                            class="btn"
                            data-kind="go"
                            type="button"
                            on:click=move |_| browser::print()
                        >
                            {common_words::PRINT}
                        </button>
                    </div>
                </header>
                <For each=move || entries.get() key=|entry| entry.clone() let(entry)>
                    <SheetSection entry/>
                </For>
            </div>
        </Show>
    }
}

#[component]
fn SheetSection(entry: SheetEntry) -> impl IntoView {
    let heading = format!("sheet-{}", entry.id);
    let labelled_by = heading.clone();
    let sub = (!entry.sub.is_empty()).then(|| view! { <p><BidiText text=entry.sub/></p> });
    let people = entry.people.into_iter().map(|(name, more)| {
        view! {
            <li>
                <strong>
                    <bdi>{name}</bdi>
                </strong>
                " "
                <BidiText text=more/>
            </li>
        }
    });
    let people = people.collect_view();
    let people = (!people.is_empty()).then(|| {
        view! {
            <h3>{words::PEOPLE}</h3>
            <ul class="sheet-people">{people}</ul>
        }
    });
    let history = entry.history.into_iter().map(|(date, what, note)| {
        let note =
            (!note.is_empty()).then(|| view! { <p class="entry-note" dir="auto">{note}</p> });
        view! {
            <tr>
                <th scope="row">{text::dateline(date)}</th>
                <td>
                    <BidiText text=what/>
                    {note}
                </td>
            </tr>
        }
    });
    view! {
        <section class="section sheet" aria-labelledby=labelled_by>
            <h2 id=heading>
                <bdi>{entry.company}</bdi>
            </h2>
            {sub}
            <p>
                <BidiText text=entry.standing/>
            </p>
            {people}
            <h3>{words::HISTORY}</h3>
            <table class="sheet-history">
                <thead class="unseen">
                    <tr>
                        <th scope="col">{words::HISTORY_DAY}</th>
                        <th scope="col">{words::HISTORY_WHAT}</th>
                    </tr>
                </thead>
                <tbody>{history.collect_view()}</tbody>
            </table>
        </section>
    }
}

impl SheetEntry {
    fn of(data: &Data, id: &Id) -> Option<Self> {
        let (opening, plan) = data.opening(id)?;
        let (details, today) = (opening.details(), data.today());
        let agency = match details.agency.trim() {
            "" => String::new(),
            agency => words::Agency { agency }.text(),
        };
        let rung = match plan.active {
            true => text::rung(plan.seriousness.rung).to_owned(),
            false => words::CLOSED.to_owned(),
        };
        let next = plan.moves.first().map(|step| {
            let title = text::move_title(step, opening);
            let state = text::state(step, today);
            words::Next { step: title, state }.text()
        });
        let standing = [rung, word::week(opening, plan), next.unwrap_or_default()];
        Some(Self {
            id: id.clone(),
            company: word::company(opening),
            sub: joined(
                [details.role.trim().to_owned(), agency],
                common_words::COMMA,
            ),
            standing: joined(standing, common_words::DOT),
            people: opening.contacts().map(|(_, who)| person(who)).collect(),
            history: history(opening),
        })
    }
}

/// Name and title; by what they are reached.
fn person(who: &Contact) -> (String, String) {
    let kind = match who.kind {
        ContactKind::Interviewer => String::new(),
        kind => text::contact_kind(kind).to_lowercase(),
    };
    let own = [&who.title, &who.phone, &who.email, &who.hours, &who.note];
    let own = own.map(|text| text.trim().to_owned());
    (
        who.name.trim().to_owned(),
        joined(std::iter::once(kind).chain(own), common_words::DOT),
    )
}

/// Everything with a day, oldest first.
fn history(opening: &Opportunity) -> Vec<(NaiveDate, String, String)> {
    let items = opening.items.iter().filter_map(|(id, item)| {
        let body = item.body.as_ref()?;
        let own = !matches!(body, Body::Unknown(_));
        own.then_some((body.date()?, item.stamp, id, body))
    });
    let mut items: Vec<_> = items.collect();
    items.sort_by_key(|(date, stamp, id, _)| (*date, *stamp, *id));
    let line = |(date, _, _, body): (NaiveDate, _, _, &Body)| {
        let note = word::note(body).trim().to_owned();
        (date, text::history(body, opening), note)
    };
    items.into_iter().map(line).collect()
}

/// Those that say something, with this between them.
fn joined(texts: impl IntoIterator<Item = String>, between: &str) -> String {
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(between)
}
