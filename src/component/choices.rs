use cadence::record::Id;
use leptos::prelude::*;

use super::BidiText;
use super::field::{ErrorText, LabelledField, described_by, element_id};
use super::field_keeper::keep_in_draft;

/// One of a few, as chips.
#[component]
pub fn Choices(
    #[prop(into)] legend: String,
    options: Vec<String>,
    /// The number of the chosen one.
    chosen: RwSignal<Option<usize>>,
    /// The legend is only for a screen reader.
    #[prop(default = false)]
    unseen: bool,
    /// Large chips, one under another.
    #[prop(default = false)]
    big: bool,
    #[prop(optional, into)] error: Signal<Option<String>>,
    /// A known id of the first one, to put the focus there.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    keep_in_draft(
        &legend,
        move || {
            chosen
                .get()
                .map(|number| number.to_string())
                .unwrap_or_default()
        },
        move |text| chosen.set(text.parse().ok()),
    );
    let name = element_id();
    let id = id.unwrap_or_else(element_id);
    let error_id = format!("{id}-e");
    let described_by = error_id.clone();
    let chips = options.into_iter().enumerate().map(move |(number, text)| {
        // The first one has the id of them all.
        let id = match number {
            0 => id.clone(),
            _ => format!("{id}-{number}"),
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    id=id
                    name=name.clone()
                    prop:checked=move || chosen.get() == Some(number)
                    on:change=move |_| chosen.set(Some(number))
                />
                <span>
                    <span>
                        <BidiText text/>
                    </span>
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="group" aria-describedby=described_by>
            <legend class:unseen=unseen>
                <BidiText text=legend/>
            </legend>
            <div class="choices" data-kind=big.then_some("big")>
                {chips.collect_view()}
            </div>
            <ErrorText id=error_id error/>
        </fieldset>
    }
}

/// One of many, as the browser's own list.
#[component]
pub fn Select(
    #[prop(into)] label: String,
    /// Value and text of each.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    value: RwSignal<String>,
    #[prop(default = "")] hint: &'static str,
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
        <LabelledField id=id.clone() label hint error=Signal::stored(None)>
            <select
                class="input"
                id=id.clone()
                aria-describedby=described_by(&id, hint)
                on:change:target=move |event| value.set(event.target().value())
            >
                <For each=move || options.get() key=|option| option.clone() let((key, text))>
                    <SelectOption key text value/>
                </For>
            </select>
        </LabelledField>
    }
}

#[component]
fn SelectOption(key: String, text: String, value: RwSignal<String>) -> impl IntoView {
    let this = key.clone();
    view! {
        <option value=key prop:selected=move || value.with(|chosen| *chosen == this)>
            {text}
        </option>
    }
}

/// Yes or no.
#[component]
pub fn Check(
    #[prop(into)] label: Signal<String>,
    value: RwSignal<bool>,
    #[prop(default = "")] hint: &'static str,
    /// A known id, to put the focus there.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    keep_in_draft(
        label.get_untracked(),
        move || String::from(if value.get() { "yes" } else { "" }),
        move |text| value.set(!text.is_empty()),
    );
    view! {
        <label class="check">
            <input type="checkbox" id=id bind:checked=value/>
            <span>
                {label} {(!hint.is_empty()).then(|| view! { <span class="hint">{hint}</span> })}
            </span>
        </label>
    }
}

/// Any number out of a few; nothing where there is nothing to choose from.
#[component]
pub fn Checks(
    legend: &'static str,
    /// Id and text of each.
    options: Vec<(Id, String)>,
    /// Those chosen, in the order in which they were; ids without an option stay as they are.
    chosen: RwSignal<Vec<Id>>,
) -> impl IntoView {
    keep_in_draft(
        legend,
        move || {
            let ids = chosen.get().into_iter().map(|id| id.0);
            ids.collect::<Vec<_>>().join(" ")
        },
        move |text| chosen.set(text.split_whitespace().map(Id::from).collect()),
    );
    let check = move |(id, text): (Id, String)| {
        let this = id.clone();
        let choose = move |yes: bool| {
            chosen.update(|all| {
                all.retain(|other| *other != id);
                if yes {
                    all.push(id.clone());
                }
            });
        };
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || chosen.with(|all| all.contains(&this))
                    on:change:target=move |event| choose(event.target().checked())
                />
                <span>
                    <BidiText text/>
                </span>
            </label>
        }
    };
    (!options.is_empty()).then(|| {
        view! {
            <fieldset class="group">
                <legend>{legend}</legend>
                {options.into_iter().map(check).collect_view()}
            </fieldset>
        }
    })
}
