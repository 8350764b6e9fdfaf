use cadence::plan::Move;
use cadence::record::{Id, Opportunity};
use cadence::text;
use leptos::prelude::*;

use crate::browser;
use crate::component::TextField;
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::log as words;

/// Openings shown without a search.
const SHOWN: usize = 8;

/// An opening as it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct PickableOpening {
    id: Id,
    company: String,
    role: String,
    /// The next move, and where it stands.
    next: String,
}

/// Which opening it is about: the most recently due first.
#[component]
pub(super) fn OpeningPicker(chosen: RwSignal<Option<Id>>) -> impl IntoView {
    let state = use_state();
    let query = RwSignal::new(String::new());
    let many = state.with_untracked(|data| active(data).nth(SHOWN).is_some());
    let rows = Memo::new(move |_| state.with(|data| query.with(|query| rows(data, query))));
    let none = state.with_untracked(|data| active(data).next().is_none());
    if many {
        browser::focus("find");
    }
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if let Some(first) = rows.with(|all| all.first().map(|row| row.id.clone())) {
            chosen.set(Some(first));
        }
    };
    let find = many.then(|| {
        view! {
            <form role="search" on:submit=submit>
                <TextField
                    id="find"
                    label=words::FIND
                    kind="search"
                    hint=words::FIND_HINT
                    value=query
                />
            </form>
        }
    });
    view! {
        <header class="page-head">
            <h1>{if none { words::WHAT } else { words::WHERE }}</h1>
        </header>
        {find}
        <ul class="rows" hidden=none>
            <For each=move || rows.get() key=Clone::clone let(opening)>
                {opening_button(opening, chosen)}
            </For>
        </ul>
        <p role="status" class="quiet">
            {move || {
                let empty = rows.with(Vec::is_empty);
                match (none, empty) {
                    (true, _) => words::NO_OPENING,
                    (_, true) => words::FIND_NONE,
                    _ => "",
                }
            }}
        </p>
        <div>
            <a class="btn" data-kind=none.then_some("go") href=Route::LogInterview(None).href()>
                {words::NEW_INTERVIEW}
            </a>
        </div>
    }
}

fn opening_button(opening: PickableOpening, chosen: RwSignal<Option<Id>>) -> impl IntoView {
    let PickableOpening {
        id,
        company,
        role,
        next,
    } = opening;
    view! {
        <li>
            <button class="log-choice log-opening" on:click=move |_| chosen.set(Some(id.clone()))>
                <bdi class="log-name">{company}</bdi>
                " "
                <bdi class="row-sub">{role}</bdi>
                " "
                <span class="log-hint">{next}</span>
            </button>
        </li>
    }
}

fn active(data: &Data) -> impl Iterator<Item = &Opportunity> {
    let active = data.openings().filter(|(_, plan)| plan.active);
    active.map(|(opening, _)| opening)
}

/// The first few that match, the most pressing first.
fn rows(data: &Data, query: &str) -> Vec<PickableOpening> {
    let searched: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let matches = |opening: &Opportunity| {
        let Some(details) = &opening.details else {
            return false;
        };
        let text = format!("{} {}", details.company, details.role).to_lowercase();
        searched.iter().all(|word| text.contains(word))
    };
    let today = data.today();
    let mut seen: Vec<&Id> = Vec::new();
    let moved = data.sorted_moves().into_iter();
    let moved = moved.map(|(opening, step)| (opening, Some(step)));
    let all = moved.chain(active(data).map(|opening| (opening, None)));
    let all = all.filter(|(opening, _)| {
        let new = matches(opening) && !seen.contains(&&opening.id);
        if new {
            seen.push(&opening.id);
        }
        new
    });
    let row = |(opening, next): (&Opportunity, Option<&Move>)| {
        let details = opening.details();
        PickableOpening {
            id: opening.id.clone(),
            company: details.company,
            role: details.role,
            next: next
                .map(|step| text::state(step, today))
                .unwrap_or_default(),
        }
    };
    all.take(SHOWN).map(row).collect()
}
