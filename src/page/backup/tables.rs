use exchange::ExportTable;
use keeping::is_example;
use leptos::prelude::*;

use crate::page::shared::{CardFile, TableFile};
use crate::route::Route;
use crate::state::use_state;
use crate::words::{backup as words, title as title_words};

/// Tables for a spreadsheet, contact cards, the record for an office, all openings on paper.
#[component]
pub fn TablesSection() -> impl IntoView {
    let state = use_state();
    let buttons = ExportTable::ALL.map(|table| {
        let (name, label) = match table {
            ExportTable::Openings => ("openings", words::TABLE_OPENINGS),
            ExportTable::People => ("people", words::TABLE_PEOPLE),
            ExportTable::History => ("history", words::TABLE_HISTORY),
            ExportTable::References => ("references", words::TABLE_REFERENCES),
        };
        let text = Callback::new(move |()| {
            state.with_untracked(|data| {
                let openings = data.openings().map(|(opening, _)| opening);
                let own = openings.filter(|opening| !is_example(&opening.id));
                table.csv(own, &data.settings().roster)
            })
        });
        view! { <TableFile name label text/> }
    });
    let people = Callback::new(move |()| {
        state.with_untracked(|data| {
            let openings = data.openings().map(|(opening, _)| opening);
            let own = openings.filter(|opening| !is_example(&opening.id));
            let people = own.flat_map(|opening| {
                let company = opening.details().company;
                let people = opening.contacts();
                people.map(move |(_, person)| (person.clone(), company.clone()))
            });
            people.collect::<Vec<_>>()
        })
    });
    let own = Memo::new(move |_| {
        state.with(|data| {
            let openings = data.openings().map(|(opening, _)| &opening.id);
            let own = openings.filter(|id| !is_example(id));
            own.cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <section class="section" aria-labelledby="tables">
            <h2 class="section-title" id="tables" tabindex="-1">
                {words::TABLES}
            </h2>
            <p>
                {words::TABLES_ABOUT}
            </p>
            <div class="btns">
                {buttons.into_iter().collect_view()}
                <CardFile label=words::CARDS people/>
            </div>
            <p>
                <a class="way" href=Route::WorkSearch.href()>{title_words::WORK_SEARCH_LONG}</a>
            </p>
            {move || {
                let own = own.get();
                (!own.is_empty())
                    .then(|| {
                        view! {
                            <p>
                                <a class="way" href=Route::OpeningsSheet(own).href()>{words::SHEET}</a>
                            </p>
                        }
                    })
            }}
        </section>
    }
}
