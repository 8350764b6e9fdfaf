use chrono::NaiveDate;
use leptos::prelude::*;

use super::field::{LabelledField, described_by, element_id, take_in};
use super::field_keeper::keep_in_draft;

/// A date; `None` while there is none, or none that makes sense yet.
#[component]
pub fn DateField(
    #[prop(into)] label: Signal<String>,
    value: RwSignal<Option<NaiveDate>>,
    #[prop(default = "")] hint: &'static str,
    #[prop(optional, into)] error: Signal<Option<String>>,
    /// The last day that makes sense.
    #[prop(optional, into)]
    max: Option<NaiveDate>,
    /// The first day that makes sense.
    #[prop(optional, into)]
    min: Option<NaiveDate>,
    /// A known id, to put the focus there.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let iso = |date: NaiveDate| date.to_string();
    keep_in_draft(
        label.get_untracked(),
        move || value.get().map(iso).unwrap_or_default(),
        move |text| value.set(text.parse().ok()),
    );
    let id = id.unwrap_or_else(element_id);
    view! {
        <LabelledField id=id.clone() label hint error>
            <input
                class="input"
                data-width="short"
                id=id.clone()
                type="date"
                min=min.map(iso)
                max=max.map(iso)
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=described_by(&id, hint)
                prop:value=move || value.get().map(iso).unwrap_or_default()
                // On change and not on input: a half-typed year is a date too.
                on:change:target=move |event| take_in(value, event.target().value().parse().ok())
            />
        </LabelledField>
    }
}
