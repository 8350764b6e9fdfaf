use cadence::text;
use exchange::import::told::RowStanding;
use exchange::import::{DryRunRow, FoundOpening, Progress};
use leptos::prelude::*;

use super::import_file::ImportFile;
use crate::component::{BidiText, DateField};
use crate::state::use_state;
use crate::words::import as words;

/// An opening of a table; where its list speaks of an interview, the day of it.
#[component]
pub(super) fn OpeningRow(row: DryRunRow, found: FoundOpening, file: ImportFile) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(|data| data.today());
    let key = row.key;
    let day = file.said(key, file.choice(key).day, |choice, day| choice.day = day);
    let asks_day = row.standing == RowStanding::New
        && !matches!(
            found.stage,
            Progress::Over(_) | Progress::Saved | Progress::PutAway
        )
        && (found.stage == Progress::Interview || found.interview.is_some());
    let proposed = found.interview;
    let why = row.why.clone();
    let why = move || match day.get() {
        Some(day) => {
            let day = text::day_in(day, today);
            words::OpeningWithInterview { day }.text()
        }
        None => why.clone(),
    };
    let confirm = proposed.map(|proposed| {
        let yes = words::OpeningYes {
            day: text::day_in(proposed, today),
        };
        view! {
            <button
                class="btn"
                type="button"
                hidden=move || day.with(Option::is_some)
                on:click=move |_| day.set(Some(proposed))
            >
                {yes.text()}
            </button>
        }
    });
    let field = asks_day.then(|| {
        view! {
            <div class="cluster">
                {confirm} <DateField label=words::INTERVIEW_DAY value=day/>
            </div>
        }
    });
    let facts = [
        found
            .applied
            .map(|applied| {
                let day = text::day_in(applied, today);
                match applied > today {
                    true => words::OpeningAppliedAhead { day }.text(),
                    false => words::OpeningApplied { day }.text(),
                }
            })
            .unwrap_or_default(),
        found.place.clone(),
        found.pay.clone(),
        found
            .people
            .iter()
            .map(|person| person.name.clone())
            .collect::<Vec<_>>()
            .join(words::BETWEEN_PEOPLE),
    ];
    let facts = facts.into_iter().filter(|fact| !fact.trim().is_empty());
    let facts: Vec<_> = facts
        .map(|text| view! { <p class="row-sub"><BidiText text/></p> })
        .collect();
    let remarks = found.remarks.clone().into_iter();
    let remarks = remarks.map(|remark| view! { <p class="row-sub"><BidiText text=remark/></p> });
    view! {
        <td role="cell">
            <p class="row-title">
                <BidiText text=found.company.clone()/>
            </p>
            <p class="row-sub">
                <BidiText text=found.role.clone()/>
            </p>
            {facts}
        </td>
        <td role="cell">
            <div class="stack">
                <p>{why}</p>
                {remarks.collect_view()}
                {field}
            </div>
        </td>
    }
}
