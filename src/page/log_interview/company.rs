use cadence::record::Id;
use leptos::prelude::*;

use super::draft::InterviewFields;
use super::keeping::DraftKeeping;
use crate::browser;
use crate::component::{BidiText, TextField, Wrongs};
use crate::page::shared::HolidaysNote;
use crate::page::shared::same::{KnownMatch, KnownOpening};
use crate::route::Route;
use crate::state::use_state;
use crate::words::log_interview as words;

/// Company names proposed at the most.
const PROPOSED: usize = 12;

/// The company, as it may be known already, and the role.
#[component]
pub(super) fn CompanyFields(
    fields: InterviewFields,
    wrongs: Wrongs,
    keeping: DraftKeeping,
) -> impl IntoView {
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
    view! {
        <TextField
            id="company"
            label=words::COMPANY
            value=fields.company
            autocomplete="organization"
            proposals=companies
            error=wrongs.of("company")
        />
        <div class="stack">
            <TextField id="role" label=words::ROLE value=fields.role autocomplete="organization-title"/>
            <KnownNotice fields keeping/>
        </div>
    }
}

/// That the company, or the very opening, is here already.
#[component]
fn KnownNotice(fields: InterviewFields, keeping: DraftKeeping) -> impl IntoView {
    let state = use_state();
    let all = Memo::new(move |_| state.with(KnownOpening::all));
    let known = Memo::new(move |_| {
        let (company, role) = (fields.company.get(), fields.role.get());
        all.with(|all| KnownMatch::find(all, &company, &role))
    });
    // The opening that is to stay apart from what is typed.
    let apart = RwSignal::new(None::<Id>);
    let both = Memo::new(move |_| match known.get() {
        KnownMatch::Both(known) => Some(known),
        KnownMatch::Nothing | KnownMatch::Company(_) => None,
    });
    let notice = move || match known.get() {
        KnownMatch::Nothing => String::new(),
        KnownMatch::Both(known) if apart.get().as_ref() == Some(&known.id) => {
            words::KNOWN_APART.to_owned()
        }
        KnownMatch::Both(known) => match (known.company, known.role) {
            (company, role) if role.is_empty() => words::KnownNoRole { company }.text(),
            (company, role) if known.is_active => words::Known { company, role }.text(),
            (company, role) => words::KnownClosed { company, role }.text(),
        },
        KnownMatch::Company(known) => match (known.company, known.role) {
            (company, role) if role.is_empty() => words::KnownCompanyNoRole { company }.text(),
            (company, role) => words::KnownCompany { company, role }.text(),
        },
    };
    let is_asked = move || {
        both.with(|both| {
            both.as_ref().map(|known| known.id.clone()) != apart.get() && both.is_some()
        })
    };
    let add = move |_| {
        if let Some(known) = both.get_untracked() {
            keeping.hand_to(&known.id);
            browser::go(&Route::LogInterview(Some(known.id)).href());
        }
    };
    let keep = move |_| {
        apart.set(both.get_untracked().map(|known| known.id));
        // What was pressed is gone.
        browser::focus("date");
    };
    view! {
        <p class="hint" role="status">
            {move || view! { <BidiText text=notice()/> }}
        </p>
        <div class="btns" hidden=move || !is_asked()>
            <button class="btn" type="button" on:click=add>
                {words::KNOWN_ADD}
            </button>
            <button class="btn" data-kind="text" type="button" on:click=keep>
                {words::KNOWN_KEEP}
            </button>
        </div>
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
            true => words::HOLIDAYS_NONE.to_owned(),
            false => {
                let region = state.region_name(&region);
                words::Holidays { region }.text()
            }
        }
    };
    unset.then(|| {
        view! {
            <p class="hint">
                {name} " "
                <button class="btn" data-kind="text" type="button" on:click=change>
                    {words::HOLIDAYS_CHANGE}
                    <span class="unseen">" " {words::HOLIDAYS_CHANGE_WHAT}</span>
                </button>
            </p>
            <HolidaysNote regions=Signal::derive(move || vec![region.get()])/>
        }
    })
}
