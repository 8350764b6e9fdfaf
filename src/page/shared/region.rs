//! Where the employer is: the countries and regions to choose from.

use leptos::prelude::*;

use crate::component::Select;
use crate::page::shared::HolidaysNote;
use crate::state::{AppState, use_state};
use crate::words::field as words;

/// The empty choice of an opening: what the settings say.
fn as_in_settings(state: AppState) -> String {
    let set = state.with(|data| data.settings().region.clone());
    match set.or_else(|| state.proposed_region()) {
        Some(code) => {
            let region = state.region_name(&code);
            words::CountryAsInSettingsNamed { region }.text()
        }
        None => words::COUNTRY_AS_IN_SETTINGS.to_owned(),
    }
}

/// The country of an opening, with the settings' own first.
#[component]
pub fn CountryField(
    value: RwSignal<String>,
    /// A known id, to put the focus there.
    #[prop(default = "country")]
    id: &'static str,
) -> impl IntoView {
    let state = use_state();
    view! {
        <RegionField
            id
            label=words::COUNTRY
            hint=words::COUNTRY_HINT
            none=Signal::derive(move || as_in_settings(state))
            value
        />
    }
}

/// A choice among all countries and their regions. Their list and the chosen one's holidays are
/// fetched; until the list is here, the chosen one is shown.
#[component]
pub fn RegionField(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    /// What it means to choose none.
    #[prop(into)]
    none: Signal<String>,
    value: RwSignal<String>,
) -> impl IntoView {
    let state = use_state();
    state.fetch_places();
    let options = Memo::new(move |_| {
        let mut options = vec![(String::new(), none.get())];
        if let Some(places) = state.places() {
            options.extend(places.iter().flat_map(|place| place.choices()));
        }
        let chosen = value.get();
        if options.iter().all(|(code, _)| *code != chosen) {
            let name = state.region_name(&chosen);
            options.push((chosen, name));
        }
        options
    });
    Effect::new(move |_| {
        let chosen = value.get();
        if !chosen.is_empty() {
            state.fetch_holidays(&chosen);
        }
    });
    view! {
        <Select id label options value hint/>
        <HolidaysNote regions=Signal::derive(move || vec![value.get()])/>
    }
}
