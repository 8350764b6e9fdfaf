use cadence::plan::Move;
use cadence::record::{Id, Opportunity};
use cadence::text;
use leptos::prelude::*;

use crate::browser;
use crate::component::TextField;
use crate::route::Route;
use crate::state::{Data, use_state};

/// Openings shown without a search.
const SHOWN: usize = 8;

/// A row of the list.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    id: Id,
    company: String,
    role: String,
    /// The next move, and where it stands.
    next: String,
}

/// Which opening it is about: the most recently due first.
#[component]
pub(super) fn Choose(chosen: RwSignal<Option<Id>>) -> impl IntoView {
    let state = use_state();
    let query = RwSignal::new(String::new());
    let many = state.with_untracked(|data| active(data).nth(SHOWN).is_some());
    let rows = Memo::new(move |_| state.with(|data| query.with(|it| rows(data, it))));
    let none = state.with_untracked(|data| active(data).next().is_none());
    if many {
        browser::focus("find");
    }
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if let Some(first) = rows.with(|all| all.first().map(|it| it.id.clone())) {
            chosen.set(Some(first));
        }
    };
    let find = many.then(|| {
        view! {
            <form role="search" on:submit=submit>
                <TextField
                    id="find"
                    label="Find"
                    kind="search"
                    hint="Company or role. Enter takes the first."
                    value=query
                />
            </form>
        }
    });
    view! {
        <header class="page-head">
            <h1>{if none { "What happened?" } else { "Where did something happen?" }}</h1>
        </header>
        {find}
        <ul class="rows" hidden=none>
            <For each=move || rows.get() key=|it| it.id.0.clone() let:row>
                {drawn(row, chosen)}
            </For>
        </ul>
        <p role="status" class="quiet">
            {move || {
                let empty = rows.with(Vec::is_empty);
                match (none, empty) {
                    (true, _) => "No opening is active yet. It begins with an interview.",
                    (_, true) => "No active opening reads like that.",
                    _ => "",
                }
            }}
        </p>
        <div>
            <a class="btn" data-kind=none.then_some("go") href=Route::LogInterview(None).href()>
                "A new interview"
            </a>
        </div>
    }
}

fn drawn(row: Row, chosen: RwSignal<Option<Id>>) -> impl IntoView {
    let Row {
        id,
        company,
        role,
        next,
    } = row;
    view! {
        <li>
            <button class="log-choice log-opening" on:click=move |_| chosen.set(Some(id.clone()))>
                <span class="log-name">{company}</span>
                <span class="row-sub">{role}</span>
                <span class="log-hint">{next}</span>
            </button>
        </li>
    }
}

fn active(data: &Data) -> impl Iterator<Item = &Opportunity> {
    let active = data.openings().filter(|(_, plan)| plan.active);
    active.map(|(it, _)| it)
}

/// The first few that match, the most pressing first.
fn rows(data: &Data, query: &str) -> Vec<Row> {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let matches = |it: &Opportunity| {
        let Some(details) = &it.details else {
            return false;
        };
        let text = format!("{} {}", details.company, details.role).to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let today = data.today();
    let mut seen: Vec<&Id> = Vec::new();
    let moved = data.sorted_moves().into_iter();
    let moved = moved.map(|(it, step)| (it, Some(step)));
    let all = moved.chain(active(data).map(|it| (it, None)));
    let all = all.filter(|(it, _)| {
        let new = matches(it) && !seen.contains(&&it.id);
        if new {
            seen.push(&it.id);
        }
        new
    });
    let row = |(it, next): (&Opportunity, Option<&Move>)| {
        let details = it.details();
        Row {
            id: it.id.clone(),
            company: details.company,
            role: details.role,
            next: next.map(|it| text::state(it, today)).unwrap_or_default(),
        }
    };
    all.take(SHOWN).map(row).collect()
}
