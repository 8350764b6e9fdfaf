use exchange::Table;
use keeping::is_example;
use leptos::prelude::*;

use crate::component::TableFile;
use crate::route::Route;
use crate::state::use_state;

/// Tables for a spreadsheet, and the record for an office.
#[component]
pub fn TablesSection() -> impl IntoView {
    let state = use_state();
    let buttons = Table::ALL.map(|table| {
        let (name, label) = match table {
            Table::Openings => ("openings", "Openings"),
            Table::People => ("people", "People"),
            Table::History => ("history", "History"),
        };
        let text = Callback::new(move |()| {
            state.with_untracked(|data| {
                let openings = data.openings().map(|(opening, _)| opening);
                let own = openings.filter(|opening| !is_example(&opening.id));
                let own: Vec<_> = own.collect();
                (!own.is_empty()).then(|| table.csv(own.into_iter()))
            })
        });
        view! { <TableFile name label text/> }
    });
    view! {
        <section class="section" aria-labelledby="tables">
            <h2 class="section-title" id="tables">
                "As tables"
            </h2>
            <p>
                "For a spreadsheet, as CSV. Nothing is restored from a table: for that, download everything."
            </p>
            <div class="btns">{buttons.into_iter().collect_view()}</div>
            <p>
                <a href=Route::WorkSearch.href()>"Work-search record for an employment office"</a>
            </p>
        </section>
    }
}
