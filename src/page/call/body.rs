use cadence::plan::{Channel, MoveKind};
use cadence::record::ContactKind;
use cadence::text;
use leptos::prelude::*;

use super::Sheet;
use super::number::Number;
use super::people::People;
use super::words::Words;
use crate::component::TextArea;
use crate::page::task::TaskNotice;
use crate::route::{Errand, Route};

/// Whom to call, under which number, and what to say.
#[component]
pub fn Body(sheet: Sheet) -> impl IntoView {
    view! {
        <div class="call-body">
            <TaskNotice task=sheet.task/>
            <div>
                <h1 class="call-name">{move || heading(sheet)}</h1>
                <p class="quiet">{move || subtitle(sheet)}</p>
                {move || said(sheet)}
                <div class="btns no-print">
                    <People sheet/>
                    <Larger sheet/>
                </div>
            </div>
            <Number sheet/>
            <Situation sheet/>
            <Words sheet/>
            <TextArea
                label="Notes"
                value=sheet.note
                rows=2
                hint="What they say, while they say it. Kept as you type, and saved with the call."
            />
        </div>
    }
}

/// How the name is said, and when they can be reached.
fn said(sheet: Sheet) -> Option<AnyView> {
    let (sound, hours) = sheet.who.with(|who| {
        sheet.with(|task| {
            let contact = task.contact(who.as_ref())?;
            Some((contact.pronounced.clone(), contact.hours.clone()))
        })
    })?;
    let line = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| view! { <p class="hint">{label} {text}</p> })
    };
    Some(view! { {line("Said: ", sound)} {line("Hours: ", hours)} }.into_any())
}

/// Larger letters, for a phone that lies on the table.
#[component]
fn Larger(sheet: Sheet) -> impl IntoView {
    let turn = move |_| {
        let larger = !sheet.larger.get_untracked();
        sheet.larger.set(larger);
        let kept = if larger { "on" } else { "" };
        sheet.state.keep_draft(super::LARGER, kept);
    };
    view! {
        <button
            class="btn"
            data-kind="text"
            type="button"
            aria-pressed=move || sheet.larger.get().to_string()
            on:click=turn
        >
            {move || if sheet.larger.get() { "Usual type" } else { "Larger type" }}
        </button>
    }
}

fn heading(sheet: Sheet) -> String {
    let name = sheet
        .who
        .with(|who| sheet.with(|task| task.name(who.as_ref()).map(str::to_owned)));
    name.or_else(|| sheet.script().map(|it| it.to))
        .unwrap_or_else(|| sheet.with(|task| text::contact_kind(task.contact_kind()).to_owned()))
}

/// Their title, where they are, and the job it is about.
fn subtitle(sheet: Sheet) -> String {
    sheet.who.with(|who| {
        sheet.with(|task| {
            let details = task.opening.details();
            let contact = task.contact(who.as_ref());
            let title = contact.map(|it| it.title.trim().to_owned());
            let place = match contact.map(|it| it.kind) {
                // The words above have it already.
                None => String::new(),
                Some(ContactKind::Reference) => String::new(),
                Some(ContactKind::Counselor) => details.agency.clone(),
                Some(_) => details.company.clone(),
            };
            let parts = [title.unwrap_or_default(), place, details.role];
            let known: Vec<_> = parts.iter().map(|it| it.trim()).collect();
            let known: Vec<_> = known.into_iter().filter(|it| !it.is_empty()).collect();
            known.join(" · ")
        })
    })
}

/// What kind of call it is, with its rule; and what speaks for another way.
#[component]
fn Situation(sheet: Sheet) -> impl IntoView {
    let words = move || {
        sheet.script().map(|script| {
            let rule = sheet.with(|task| task.step.as_ref().map(|it| it.rule));
            let why = rule.map(|rule| {
                let slug = text::method::slug(rule).to_owned();
                view! {
                    <a class="why" href=Route::Method(Some(slug)).href()>
                        "Why?"
                    </a>
                }
            });
            view! { <p>{script.situation} " " {why}</p> }
        })
    };
    let advice = move || {
        sheet.with(|task| {
            let step = task.step.as_ref()?;
            let advice = text::advice(step);
            let lead = match step.channel {
                Channel::Phone => String::new(),
                other => format!("The plan has this one {}. ", text::channel(other)),
            };
            // A debrief is spoken (R12).
            let writes = step.channel != Channel::Alone && step.kind != MoveKind::Debrief;
            let other = writes.then(|| {
                let href = Route::Letter(task.opening.id.clone(), Some(Errand::of(step)));
                let write = if lead.is_empty() {
                    "Write instead"
                } else {
                    "Write it"
                };
                view! {
                    <p>
                        {lead}
                        <a href=href.href()>{write}</a>
                    </p>
                }
            });
            Some(view! {
                {advice.map(|it| view! { <p>{it}</p> })}
                {other}
            })
        })
    };
    view! {
        <div class="stack">
            {words}
            {advice}
        </div>
    }
}
