use leptos::prelude::*;

use super::field::{LabelledField, described_by, element_id, take_in};
use super::field_keeper::keep_in_draft;

/// A line of text.
#[component]
pub fn TextField(
    #[prop(into)] label: String,
    value: RwSignal<String>,
    /// The input's type: `tel`, `email`, `search`, `time`, …
    #[prop(default = "text")]
    kind: &'static str,
    #[prop(default = "")] hint: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    /// What to propose while typing.
    #[prop(optional, into)]
    proposals: Option<Signal<Vec<String>>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    /// A known id, for links to the field.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    keep_in_draft(
        &label,
        move || value.get(),
        move |text| value.set(text.to_owned()),
    );
    let id = id.unwrap_or_else(element_id);
    let list_id = format!("{id}-l");
    let list = proposals.map(|proposals| {
        let option = |proposal| view! { <option value=proposal></option> };
        let options = move || proposals.get().into_iter().map(option).collect_view();
        view! { <datalist id=list_id.clone()>{options}</datalist> }
    });
    view! {
        <LabelledField id=id.clone() label hint error>
            <input
                class="input"
                id=id.clone()
                type=kind
                autocomplete=autocomplete
                dir="auto"
                list=list.is_some().then_some(list_id)
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=described_by(&id, hint)
                bind:value=value
                // A program that fills in a form may tell no other event.
                on:change:target=move |event| take_in(value, event.target().value())
            />
            {list}
        </LabelledField>
    }
}

/// Several lines of text.
#[component]
pub fn TextArea(
    #[prop(into)] label: String,
    value: RwSignal<String>,
    #[prop(default = 3)] rows: u32,
    #[prop(default = "")] hint: &'static str,
    #[prop(optional, into)] error: Signal<Option<String>>,
    /// A known id, to put the focus there.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    keep_in_draft(
        &label,
        move || value.get(),
        move |text| value.set(text.to_owned()),
    );
    let id = id.unwrap_or_else(element_id);
    view! {
        <LabelledField id=id.clone() label hint error>
            <textarea
                class="input"
                id=id.clone()
                rows=rows.to_string()
                dir="auto"
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=described_by(&id, hint)
                bind:value=value
                on:change:target=move |event| take_in(value, event.target().value())
            ></textarea>
        </LabelledField>
    }
}
