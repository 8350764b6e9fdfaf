use exchange::Table;
use keeping::is_example;
use leptos::prelude::*;

use crate::component::{CardFile, TableFile};
use crate::route::Route;
use crate::state::use_state;

/// Tables for a spreadsheet, contact cards, the record for an office, all openings on paper.
#[component]
pub fn TablesSection() -> impl IntoView {
    let state = use_state();
    let buttons = Table::ALL.map(|table| {
        let (name, label) = match table {
            Table::Openings => ("openings", "Openings"),
            Table::People => ("people", "People"),
            Table::History => ("history", "History"),
            Table::References => ("references", "References"),
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
                "Tables, cards, print"
            </h2>
            <p>
                "For a spreadsheet, as CSV, and people for your contacts, as vCard. Nothing is restored from a table: for that, download everything."
            </p>
            <div class="btns">
                {buttons.into_iter().collect_view()}
                <CardFile label="People as contact cards" people/>
            </div>
            <p>
                <a class="way" href=Route::WorkSearch.href()>"Work-search record for an employment office"</a>
            </p>
            {move || {
                let own = own.get();
                (!own.is_empty())
                    .then(|| {
                        view! {
                            <p>
                                <a class="way" href=Route::OpeningsSheet(own).href()>"All openings, to read and to print"</a>
                            </p>
                        }
                    })
            }}
        </section>
    }
}
