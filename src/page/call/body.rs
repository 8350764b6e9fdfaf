use cadence::plan::Channel;
use cadence::record::ContactKind;
use cadence::text;
use leptos::prelude::*;

use super::number::CallNumber;
use super::people::SomebodyElse;
use super::script::CallScript;
use super::sheet::CallSheet;
use crate::component::{BidiText, TextArea, Why};
use crate::page::shared::UnkeptNote;
use crate::page::shared::pay_said::PayPart;
use crate::page::shared::task::TaskNotice;
use crate::page::shared::word::can_be_written;
use crate::route::{Errand, Route};
use crate::words::call as words;
use crate::words::common as common_words;

/// Whom to call, under which number, and what to say.
#[component]
pub(super) fn CallBody(sheet: CallSheet) -> impl IntoView {
    let is_employer = sheet.is_to_employer();
    let pay = Signal::derive(move || match is_employer {
        true => sheet.with(|task| text::pay_said(&task.opening, task.today)),
        false => Vec::new(),
    });
    view! {
        <div class="call-body">
            <TaskNotice task=sheet.task/>
            <div>
                <h1 class="call-name">
                    {move || view! { <BidiText text=heading(sheet)/> }}
                </h1>
                <p class="quiet">{move || view! { <BidiText text=subtitle(sheet)/> }}</p>
                {move || pronounced(sheet)}
                <div class="btns no-print">
                    <SomebodyElse sheet/>
                    <LargerType sheet/>
                </div>
            </div>
            <CallNumber sheet/>
            <WriteBeside sheet/>
            <SituationLine sheet/>
            <PayPart id="call-pay" lines=pay/>
            <CallScript sheet/>
            <CallNotes sheet/>
        </div>
    }
}

/// What they say, as it is taken down; saved with the call.
#[component]
pub(super) fn CallNotes(sheet: CallSheet) -> impl IntoView {
    view! {
        <TextArea
            label=words::NOTES
            value=sheet.note
            rows=2
            hint=words::NOTES_HINT
        />
        <UnkeptNote form=sheet.form()/>
    }
}

/// They have not said how they want to hear from the person: writing, at the side of the number.
#[component]
fn WriteBeside(sheet: CallSheet) -> impl IntoView {
    let way = Memo::new(move |_| {
        sheet.with(|task| {
            let step = task.step.as_ref()?;
            let means = [step.beside?, step.channel].into_iter();
            let mut written = means.filter(|means| *means != Channel::Phone);
            let word = text::means_button(written.next()?)?;
            let to = Route::Letter(task.opening.id.clone(), Some(Errand::of(step)));
            Some((to.href(), word))
        })
    });
    move || {
        way.get().map(|(href, word)| {
            view! {
                <div class="btns no-print">
                    <a class="btn" href=href>
                        {word}
                    </a>
                </div>
            }
        })
    }
}

/// How the name is said, and when they can be reached.
pub(super) fn pronounced(sheet: CallSheet) -> Option<impl IntoView> {
    let (sound, hours) = sheet.who.with(|who| {
        sheet.with(|task| {
            let contact = task.contact(who.as_ref())?;
            Some((contact.pronounced.clone(), contact.hours.clone()))
        })
    })?;
    let line = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| view! { <p class="hint">{label} <bdi>{text}</bdi></p> })
    };
    Some(view! { {line(words::SAID, sound)} {line(words::HOURS, hours)} })
}

/// Larger letters, for a phone that lies on the table.
#[component]
fn LargerType(sheet: CallSheet) -> impl IntoView {
    view! {
        <button
            class="btn"
            data-kind="text"
            type="button"
            aria-pressed=move || sheet.larger.get().to_string()
            on:click=move |_| sheet.turn_larger()
        >
            {move || if sheet.larger.get() { words::TYPE_USUAL } else { words::TYPE_LARGER }}
        </button>
    }
}

pub(super) fn heading(sheet: CallSheet) -> String {
    let name = sheet
        .who
        .with(|who| sheet.with(|task| task.name(who.as_ref()).map(str::to_owned)));
    name.or_else(|| sheet.script().map(|script| script.to))
        .unwrap_or_else(|| sheet.with(|task| text::contact_kind(task.contact_kind()).to_owned()))
}

/// Their title, where they are, and the job it is about.
pub(super) fn subtitle(sheet: CallSheet) -> String {
    sheet.who.with(|who| {
        sheet.with(|task| {
            let details = task.opening.details();
            let contact = task.contact(who.as_ref());
            let title = contact.map(|contact| contact.title.trim().to_owned());
            let place = match contact.map(|contact| contact.kind) {
                // The words above have it already.
                None => String::new(),
                Some(ContactKind::Reference) => String::new(),
                Some(ContactKind::Counselor) => details.agency.clone(),
                Some(_) => details.company.clone(),
            };
            let parts = [title.unwrap_or_default(), place, details.role];
            let known: Vec<_> = parts.iter().map(|part| part.trim()).collect();
            let mut known: Vec<_> = known.into_iter().filter(|part| !part.is_empty()).collect();
            // The title of a counselor may be the agency.
            known.dedup();
            known.join(common_words::DOT)
        })
    })
}

/// What kind of call it is, with its rule; and what speaks for another way.
#[component]
fn SituationLine(sheet: CallSheet) -> impl IntoView {
    let situation = Memo::new(move |_| sheet.script().map(|script| script.situation));
    let rule = Memo::new(move |_| sheet.with(|task| task.step.as_ref().map(|step| step.rule)));
    let why = move || rule.get().map(|rule| view! { <Why rule/> });
    let advice = move || {
        sheet.with(|task| {
            let step = task.step.as_ref()?;
            let advice = text::advice(step);
            let lead = match step.channel {
                Channel::Phone => String::new(),
                other => {
                    let channel = text::channel(other);
                    words::PlanHas { channel }.text()
                }
            };
            // Where both stand side by side, writing has its button above.
            let is_alone = step.beside.is_none();
            let writes = step.channel != Channel::Alone && can_be_written(step) && is_alone;
            let said = (!is_alone && !lead.is_empty()).then(|| view! { <p>{lead.clone()}</p> });
            let other = writes.then(|| {
                let href = Route::Letter(task.opening.id.clone(), Some(Errand::of(step)));
                let write = if lead.is_empty() {
                    words::WRITE_INSTEAD
                } else {
                    words::WRITE_IT
                };
                view! {
                    <p>
                        {lead}
                        <a class="way" href=href.href()>
                            {write}
                        </a>
                    </p>
                }
            });
            Some(view! {
                {advice.map(|text| view! { <p><BidiText text/></p> })}
                {said}
                {other}
            })
        })
    };
    view! {
        <div class="stack">
            <Show when=move || situation.with(Option::is_some)>
                <p>
                    {move || situation.get().map(|text| view! { <BidiText text/> })}
                    " "
                    {why}
                </p>
            </Show>
            {advice}
        </div>
    }
}
