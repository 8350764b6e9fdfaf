use cadence::record::Opportunity;
use leptos::prelude::*;

use super::draft::InterviewFields;
use crate::browser;
use crate::component::{HolidaysNote, TextField, Wrongs};
use crate::route::Route;
use crate::state::use_state;

/// Company names proposed at the most.
const PROPOSED: usize = 12;

/// The company, as it may be known already, and the role.
#[component]
pub(super) fn CompanyFields(fields: InterviewFields, wrongs: Wrongs) -> impl IntoView {
    let state = use_state();
    let companies = Memo::new(move |_| {
        let typed = fields.company.get().trim().to_lowercase();
        state.with(|data| {
            let names = data
                .openings()
                .filter_map(|(opening, _)| Some(&opening.details.as_ref()?.company));
            let matching =
                names.filter(|name| !typed.is_empty() && name.to_lowercase().contains(&typed));
            let mut proposed: Vec<String> = matching.take(PROPOSED).cloned().collect();
            proposed.sort();
            proposed.dedup();
            proposed
        })
    });
    let known = move || {
        let typed = fields.company.get().trim().to_lowercase();
        let found = state.with(|data| {
            let mut active = data.openings().filter(|(_, plan)| plan.active);
            let same = |opening: &Opportunity| {
                let details = opening.details.as_ref();
                details.is_some_and(|details| details.company.trim().to_lowercase() == typed)
            };
            active
                .find(|(opening, _)| !typed.is_empty() && same(opening))
                .map(|(opening, _)| opening.id.clone())
        });
        found.map(|id| {
            view! {
                "This company is in your list already. "
                <a href=Route::LogInterview(Some(id)).href()>"Another interview there"</a>
            }
        })
    };
    view! {
        <div class="stack">
            <TextField
                id="company"
                label="Company"
                value=fields.company
                autocomplete="organization"
                proposals=companies
                error=wrongs.of("company")
            />
            <p class="hint" role="status">{known}</p>
        </div>
        <TextField id="role" label="Role" value=fields.role autocomplete="organization-title"/>
    }
}

/// Which public holidays will count, as long as the person has not said so in the settings.
#[component]
pub(super) fn HolidaysHint(fields: InterviewFields, place_open: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let unset = state.with_untracked(|data| data.settings().region.is_none());
    let region = Memo::new(move |_| {
        let chosen = fields.region.get();
        match chosen.is_empty() {
            true => state.proposed_region().unwrap_or_default(),
            false => chosen,
        }
    });
    Effect::new(move |_| {
        let region = region.get();
        if unset && !region.is_empty() {
            state.fetch_holidays(&region);
        }
    });
    let change = move |_| {
        place_open.set(true);
        browser::focus("region");
    };
    let name = move || {
        let region = region.get();
        match region.is_empty() {
            true => "Public holidays: none known yet. ".to_owned(),
            false => format!("Public holidays: {}. ", state.region_name(&region)),
        }
    };
    unset.then(|| {
        view! {
            <p class="hint">
                {name}
                <button class="btn" data-kind="text" type="button" on:click=change>
                    "Change"
                    <span class="unseen">" the country"</span>
                </button>
            </p>
            <HolidaysNote regions=Signal::derive(move || vec![region.get()])/>
        }
    })
}
