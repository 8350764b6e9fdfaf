use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::NaiveDate;
use leptos::prelude::*;

/// An id for an element of this page, to tie a label to its field.
#[must_use]
pub fn element_id() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("f{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A label, a hint, a field and what is wrong with it.
#[component]
fn Field(
    id: String,
    label: String,
    hint: &'static str,
    error: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{id}-h"), format!("{id}-e"));
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {children()}
            <p class="error" id=error_id hidden=move || error.with(Option::is_none)>
                {move || error.get()}
            </p>
        </div>
    }
}

fn described_by(id: &str, hint: &str) -> String {
    if hint.is_empty() {
        format!("{id}-e")
    } else {
        format!("{id}-h {id}-e")
    }
}

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
    let id = id.unwrap_or_else(element_id);
    let list_id = format!("{id}-l");
    let list = proposals.map(|proposals| {
        let option = |it| view! { <option value=it></option> };
        let options = move || proposals.get().into_iter().map(option).collect_view();
        view! { <datalist id=list_id.clone()>{options}</datalist> }
    });
    view! {
        <Field id=id.clone() label hint error>
            <input
                class="input"
                id=id.clone()
                type=kind
                autocomplete=autocomplete
                list=list.is_some().then_some(list_id)
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=described_by(&id, hint)
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
            {list}
        </Field>
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
    let id = id.unwrap_or_else(element_id);
    view! {
        <Field id=id.clone() label hint error>
            <textarea
                class="input"
                id=id.clone()
                rows=rows.to_string()
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=described_by(&id, hint)
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            ></textarea>
        </Field>
    }
}

/// A date; `None` while there is none, or none that makes sense yet.
#[component]
pub fn DateField(
    #[prop(into)] label: String,
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
    let id = id.unwrap_or_else(element_id);
    let text = move || value.get().map(|it| it.to_string()).unwrap_or_default();
    view! {
        <Field id=id.clone() label hint error>
            <input
                class="input"
                data-width="short"
                id=id.clone()
                type="date"
                min=min.map(|it| it.to_string())
                max=max.map(|it| it.to_string())
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=described_by(&id, hint)
                prop:value=text
                // On change and not on input: a half-typed year is a date too.
                on:change=move |event| value.set(event_target_value(&event).parse().ok())
            />
        </Field>
    }
}

/// The id of one of several fields with one id between them: the first one has it.
fn part(id: &str, number: usize) -> String {
    match number {
        0 => id.to_owned(),
        _ => format!("{id}-{number}"),
    }
}

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
    let name = element_id();
    let id = id.unwrap_or_else(element_id);
    let error_id = format!("{id}-e");
    let described_by = error_id.clone();
    let chips = options.into_iter().enumerate().map(move |(number, text)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    id=part(&id, number)
                    name=name.clone()
                    prop:checked=move || chosen.get() == Some(number)
                    on:change=move |_| chosen.set(Some(number))
                />
                <span>{text}</span>
            </label>
        }
    });
    view! {
        <fieldset class="group" aria-describedby=described_by>
            <legend class:unseen=unseen>{legend}</legend>
            <div class="choices" data-kind=big.then_some("big")>
                {chips.collect_view()}
            </div>
            <p class="error" id=error_id hidden=move || error.with(Option::is_none)>
                {move || error.get()}
            </p>
        </fieldset>
    }
}

/// Yes or no.
#[component]
pub fn Check(
    #[prop(into)] label: String,
    value: RwSignal<bool>,
    #[prop(default = "")] hint: &'static str,
    /// A known id, to put the focus there.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                id=id
                prop:checked=value
                on:change=move |event| value.set(event_target_checked(&event))
            />
            <span>
                {label} {(!hint.is_empty()).then(|| view! { <span class="hint">{hint}</span> })}
            </span>
        </label>
    }
}

/// One of many, as the browser's own list.
#[component]
pub fn Select(
    #[prop(into)] label: String,
    /// Value and text of each.
    options: Vec<(String, String)>,
    value: RwSignal<String>,
    #[prop(default = "")] hint: &'static str,
    /// A known id, to put the focus there.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(element_id);
    let options = options.into_iter().map(move |(key, text)| {
        let this = key.clone();
        view! {
            <option value=key prop:selected=move || value.with(|it| *it == this)>
                {text}
            </option>
        }
    });
    view! {
        <Field id=id.clone() label hint error=Signal::stored(None)>
            <select
                class="input"
                id=id.clone()
                aria-describedby=described_by(&id, hint)
                on:change=move |event| value.set(event_target_value(&event))
            >
                {options.collect_view()}
            </select>
        </Field>
    }
}
