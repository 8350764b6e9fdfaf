use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::action::FindAction;
use super::index::{FindIndex, FindScope, Target};
use super::row::FindRow;
use crate::browser;
use crate::component::{BidiText, element_id, take_in};
use crate::page::shared::round::FridayRound;
use crate::state::use_state;
use crate::words::find as words;

/// What the palette shows: everything, and the way there.
#[component]
pub fn FindAnything(
    /// The palette is open; it closes as one goes.
    open: RwSignal<bool>,
) -> impl IntoView {
    let query = RwSignal::new(String::new());
    let state = use_state();
    let round = expect_context::<FridayRound>();
    let go = Callback::new(move |row: FindRow| {
        open.set(false);
        match row.target {
            Target::Action(FindAction::Round) => round.start(state),
            _ => browser::go(&row.place.href()),
        }
    });
    view! {
        <Finder scope=FindScope::Anything label=words::ANYTHING query go>
            <p class="quiet">{words::ANYTHING_NOTHING}</p>
        </Finder>
    }
}

/// The field and its list: arrows choose, Enter goes (the pattern of a combobox with a list).
#[component]
pub(super) fn Finder(
    scope: FindScope,
    label: &'static str,
    query: RwSignal<String>,
    go: Callback<FindRow>,
    /// What is shown where nothing is found.
    children: ChildrenFn,
) -> impl IntoView {
    let state = use_state();
    let index = StoredValue::new(state.with_untracked(|data| FindIndex::of(data, scope)));
    let rows = Memo::new(move |_| {
        let found = query.with(|query| {
            index
                .try_update_value(|index| index.search(query))
                .unwrap_or_default()
        });
        let row = |target| state.with(|data| FindRow::of(target, scope, data));
        found.iter().filter_map(row).collect::<Vec<_>>()
    });
    let at = RwSignal::new(0_usize);
    Effect::new(move |_| {
        rows.track();
        at.set(0);
    });
    let (field, list) = (element_id(), element_id());
    browser::focus(field.clone());
    let list_id = StoredValue::new(list.clone());
    let is_any = move || rows.with(|rows| !rows.is_empty());
    let chosen = move || is_any().then(|| option_id(list_id, at.get()));
    let choose = move || {
        let row = rows.with_untracked(|rows| rows.get(at.get_untracked()).cloned());
        if let Some(row) = row {
            go.run(row);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let count = rows.with_untracked(Vec::len);
        if browser::is_converting(&event) {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" if count > 0 => at.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => at.update(|at| *at = (*at + count - 1) % count),
            "Enter" => choose(),
            _ => return,
        }
        event.prevent_default();
        browser::bring_into_view(&option_id(list_id, at.get_untracked()));
    };
    let said = move || match rows.with(Vec::len) {
        _ if query.with(|query| query.trim().is_empty()) => String::new(),
        count => words::FoundCount { count }.text(),
    };
    let none = move || !is_any();
    view! {
        <div class="finder">
            <div class="field">
                <label for=field.clone()>{label}</label>
                <input
                    class="input"
                    id=field
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="go"
                    dir="auto"
                    aria-autocomplete="list"
                    aria-haspopup="listbox"
                    aria-controls=list.clone()
                    aria-expanded=move || is_any().to_string()
                    aria-activedescendant=chosen
                    bind:value=query
                    on:change:target=move |event| take_in(query, event.target().value())
                    on:keydown=on_key
                />
            </div>
            <p class="unseen" role="status">
                {said}
            </p>
            <div
                class="found"
                id=list
                role="listbox"
                aria-label=words::FOUND
                hidden=none
            >
                {move || rows.with(|rows| groups(rows, list_id, at, go))}
            </div>
            <Show when=none>{children()}</Show>
        </div>
    }
}

fn option_id(list: StoredValue<String>, at: usize) -> String {
    list.with_value(|list| format!("{list}-{at}"))
}

/// The rows under the name of their group.
fn groups(
    rows: &[FindRow],
    list: StoredValue<String>,
    at: RwSignal<usize>,
    go: Callback<FindRow>,
) -> impl IntoView + use<> {
    let mut first = 0;
    let groups = rows.chunk_by(|a, b| a.group == b.group).map(|rows| {
        let start = first;
        first += rows.len();
        let group = list.with_value(|list| format!("{list}-group-{start}"));
        let labelled_by = group.clone();
        let name = rows.first().map(|row| row.group.name());
        let options = rows.iter().cloned().zip(start..);
        let options = options.map(|(row, number)| option(row, number, list, at, go));
        view! {
            <ul role="group" aria-labelledby=labelled_by>
                <li class="found-group" role="presentation" id=group>
                    {name}
                </li>
                {options.collect_view()}
            </ul>
        }
    });
    groups.collect_view()
}

fn option(
    row: FindRow,
    number: usize,
    list: StoredValue<String>,
    at: RwSignal<usize>,
    go: Callback<FindRow>,
) -> impl IntoView {
    let FindRow {
        title,
        sub,
        number: phone,
        ..
    } = row.clone();
    let phone = Some(phone.trim().to_owned()).filter(|phone| !phone.is_empty());
    view! {
        <li
            class="found-row"
            role="option"
            id=option_id(list, number)
            aria-selected=move || (at.get() == number).to_string()
            // The focus stays in the field.
            on:mousedown=move |event| event.prevent_default()
            on:click=move |_| go.run(row.clone())
        >
            <span class="row-title">
                <BidiText text=title/>
            </span>
            " "
            <span class="row-sub">
                <BidiText text=sub/>
            </span>
            {phone.map(|phone| view! { " " <span class="row-sub num">{phone}</span> })}
        </li>
    }
}
