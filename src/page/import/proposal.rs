use std::collections::BTreeSet;

use exchange::import::told::{self, RowStanding};
use exchange::import::{Entry, Home, ImportDryRun, KnownRecords, RowBody};
use keeping::is_example;
use leptos::prelude::*;

use super::columns::ColumnsSection;
use super::folded::{ElsewhereRows, SkippedRows};
use super::import_file::ImportFile;
use super::row::{code, entries, need};
use super::rows::Rows;
use crate::browser::{self, BrowserClocks};
use crate::state::{Data, ImportUndo, use_state};
use crate::words::import as words;

/// So many openings are offered to go into.
const OFFERED: usize = 300;

/// What taking the file in would do; done on a press.
#[component]
pub(super) fn ImportProposal(
    file: ImportFile,
    last: RwSignal<Option<(String, ImportUndo)>>,
) -> impl IntoView {
    let state = use_state();
    let run = Memo::new(move |_| {
        file.content.with(|content| match content {
            Some(content) => state.with(|data| {
                let own = data.openings().map(|(opening, _)| opening);
                let known = KnownRecords::of(own.filter(|opening| !is_example(&opening.id)));
                ImportDryRun::of(content, &known, &data.settings().name, &BrowserClocks)
            }),
            None => ImportDryRun::default(),
        })
    });
    let homes = Memo::new(move |_| state.with(|data| run.with(|run| homes(run, data))));
    let chosen = Memo::new(move |_| {
        run.with(|run| {
            let rows = run.rows.iter().chain(&run.elsewhere);
            file.choices.with(|choices| entries(rows, choices))
        })
    });
    let sum = move || chosen.with(|(entries, _)| sum(entries));
    let take = move |_| {
        if let Some(key) = chosen.with_untracked(|(_, lacking)| *lacking) {
            browser::focus(need(key));
            return;
        }
        let said = words::Taken { sum: untrack(sum) }.text();
        let Some(undo) = chosen.with_untracked(|(entries, _)| state.import(entries)) else {
            return;
        };
        state.keep_draft("import", "");
        file.leave();
        last.set(Some((said.clone(), undo.clone())));
        browser::scroll_top();
        state.say_with_undo(said, move || {
            last.set(None);
            state.undo_import(&undo);
        });
    };
    let counts = move || run.with(counts);
    let lacking = move || {
        chosen
            .with(|(_, lacking)| lacking.is_some())
            .then_some(words::OPENING_LACKING)
    };
    view! {
        <section class="section" aria-labelledby="import-what">
            <h2 class="section-title" id="import-what" tabindex="-1">
                {words::WHAT}
            </h2>
            <p role="status">{counts}</p>
            <ColumnsSections file/>
            <Rows
                rows=Signal::derive(move || run.with(|run| run.rows.clone()))
                file
                homes
            />
            <ElsewhereRows run file homes/>
            <SkippedRows run/>
            <p class="hint" role="status" hidden=move || lacking().is_none()>
                {lacking}
            </p>
            <div class="btns">
                <button
                    class="btn"
                    data-kind="go"
                    type="button"
                    disabled=move || chosen.with(|(entries, lacking)| entries.is_empty() && lacking.is_none())
                    on:click=take
                >
                    {move || match sum().as_str() {
                        "" => words::TAKE_NOTHING.to_owned(),
                        sum => words::Take { sum }.text(),
                    }}
                </button>
                <button class="btn" data-kind="text" type="button" on:click=move |_| file.leave()>
                    {words::LEAVE}
                </button>
            </div>
        </section>
    }
}

fn counts(run: &ImportDryRun) -> String {
    let standings = run.rows.iter().map(|row| row.standing);
    words::Counts {
        counts: told::counts(standings, run.skipped.len()),
        people: run.elsewhere.len(),
    }
    .text()
}

fn sum(entries: &[Entry]) -> String {
    let count = |is: fn(&Entry) -> bool| entries.iter().filter(|entry| is(entry)).count();
    told::sum(
        count(|entry| matches!(entry, Entry::Opening(..))),
        count(|entry| matches!(entry, Entry::Person(..))),
        count(|entry| matches!(entry, Entry::Interview(..))),
    )
}

/// The openings that something may go into: those here, by company, and the new ones of the file.
fn homes(run: &ImportDryRun, data: &Data) -> Vec<(String, String)> {
    let named = |company: &str, role: &str| match role.trim() {
        "" => company.to_owned(),
        role => words::OpeningName { company, role }.text(),
    };
    let own = data
        .openings()
        .filter(|(opening, _)| !is_example(&opening.id));
    let mut here: Vec<(String, String)> = own
        .map(|(opening, _)| {
            let details = opening.details();
            (
                code(&Home::Known(opening.id.clone())),
                named(&details.company, &details.role),
            )
        })
        .collect();
    here.sort_by_cached_key(|(_, name)| name.to_lowercase());
    let new = run
        .rows
        .iter()
        .filter(|row| row.standing == RowStanding::New);
    let new = new.filter_map(|row| match &row.body {
        RowBody::Opening(found) => {
            let opening = named(&found.company, &found.role);
            Some((
                code(&Home::Row(row.key)),
                words::OpeningNew { opening }.text(),
            ))
        }
        _ => None,
    });
    here.into_iter()
        .take(OFFERED)
        .chain(new.take(OFFERED))
        .collect()
}

/// What the columns of each table are taken to say; once for all parts of one.
#[component]
fn ColumnsSections(file: ImportFile) -> impl IntoView {
    let tables = file.content.with_untracked(|content| {
        let tables = content.iter().flat_map(|content| &content.tables);
        let mut told = BTreeSet::new();
        let first = tables
            .enumerate()
            .filter(|(_, table)| told.insert(table.fingerprint()));
        first.map(|(number, _)| number).collect::<Vec<_>>()
    });
    let sections = tables
        .into_iter()
        .map(|table| view! { <ColumnsSection file table/> });
    sections.collect_view()
}
