use exchange::import::{DryRunRow, FoundPerson, Home};
use leptos::prelude::*;

use super::import_file::ImportFile;
use super::row::{code, need};
use crate::component::{BidiText, Select};
use crate::words::import as words;

/// Somebody, and the opening they go to.
#[component]
pub(super) fn PersonRow(
    row: DryRunRow,
    person: FoundPerson,
    home: Option<Home>,
    file: ImportFile,
    homes: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let key = row.key;
    let proposed = home.as_ref().map(code).unwrap_or_default();
    let value = RwSignal::new(file.choice(key).home.unwrap_or(proposed));
    Effect::new(move |before: Option<String>| {
        let now = value.get();
        if before.is_some_and(|before| before != now) {
            // Whoever is given an opening is wanted.
            file.choose(key, |choice| {
                choice.ticked = Some(!now.is_empty());
                choice.home = Some(now.clone());
            });
        }
        now
    });
    let options = Signal::derive(move || {
        let none = (String::new(), words::PERSON_LEAVE_OUT.to_owned());
        [none].into_iter().chain(homes.get()).collect::<Vec<_>>()
    });
    let contact = person.contact;
    let facts = [person.company, contact.title, contact.phone, contact.email];
    let facts = facts.into_iter().filter(|fact| !fact.trim().is_empty());
    let facts = facts.map(|fact| view! { <p class="row-sub"><BidiText text=fact/></p> });
    let name = &contact.name;
    let label = words::PersonOpening { name }.text();
    view! {
        <td role="cell">
            <p class="row-title">
                <BidiText text=contact.name/>
            </p>
            {facts.collect_view()}
        </td>
        <td role="cell">
            <div class="stack">
                <p>{row.why}</p>
                <Select label options value id=need(key)/>
            </div>
        </td>
    }
}
