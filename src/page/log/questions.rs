use cadence::record::{ContactKind, Id, Purpose};
use leptos::prelude::*;

use super::choice::LogChoice;
use super::entry::LogEntry;
use super::fields::{LogFields, people};
use super::references::{CheckedReference, NamedReferences};
use crate::component::{Check, DateField, Select, TextArea, TextField, Wrongs};
use crate::page::shared::answer::DECIDED;
use crate::page::shared::answer_fields::{AnswerFields, OfferQuestions, VerdictFields};
use crate::route::Route;
use crate::words::log as words;

/// What is asked for this choice alone.
pub(super) fn questions(
    choice: LogChoice,
    fields: LogFields,
    purpose: Memo<Purpose>,
    wrongs: Wrongs,
    id: StoredValue<Id>,
) -> AnyView {
    let with = || people(id, None).into_iter();
    let to = move |label: &'static str| {
        let nobody = (String::new(), words::NOBODY.to_owned());
        let options: Vec<_> = std::iter::once(nobody).chain(with()).collect();
        (options.len() > 1).then(|| view! { <Select label options value=fields.to/> })
    };
    let caller = move |label: &'static str| {
        let somebody = (String::new(), words::SOMEBODY.to_owned());
        let options: Vec<_> = std::iter::once(somebody).chain(with()).collect();
        (options.len() > 1).then(|| view! { <Select label options value=fields.to/> })
    };
    let named = move |kind| -> Vec<String> {
        people(id, Some(kind))
            .into_iter()
            .map(|(_, name)| name)
            .collect()
    };
    match choice {
        LogChoice::MessageLeft => view! {
            {to(words::FOR_WHOM)}
            <TextField
                label=words::LEFT_WITH
                hint=words::LEFT_WITH_HINT
                value=fields.who
                proposals=named(ContactKind::Gatekeeper)
            />
        }
        .into_any(),
        LogChoice::NoAnswer => to(words::WHOM_CALLED).into_any(),
        LogChoice::Letter | LogChoice::Email | LogChoice::Text | LogChoice::Network => {
            to(words::TO_WHOM).into_any()
        }
        LogChoice::Video => to(words::WHOM_SPOKEN).into_any(),
        LogChoice::Visit => to(words::WHOM_SEEN).into_any(),
        LogChoice::Reached => view! {
            {to(words::WHOM_REACHED)}
            <Show when=move || LogEntry::asks_decision(choice, purpose.get())>
                <DecisionFields fields wrongs/>
            </Show>
        }
        .into_any(),
        LogChoice::NamedDate => day(words::DAY_DECISION, fields, wrongs),
        LogChoice::CalledOff => day(words::DAY_CALLED_OFF, fields, wrongs),
        LogChoice::MoreTime => day(words::DAY_MORE_TIME, fields, wrongs),
        LogChoice::CallOn => day(words::DAY_CALL, fields, wrongs),
        LogChoice::WillCall => view! {
            {day(words::DAY_WILL_CALL, fields, wrongs)}
            {caller(words::WHO_CALLS)}
        }
        .into_any(),
        LogChoice::InvitedBack => {
            let href = id.with_value(|id| Route::LogInterview(Some(id.clone())).href());
            view! {
                <p class="hint">
                    {words::DAY_SET} " " <a href=href>{words::DAY_SET_LINK}</a> " " {words::DAY_SET_REST}
                </p>
            }
            .into_any()
        }
        LogChoice::AskedAbout => view! { <TopicFields fields wrongs/> }.into_any(),
        LogChoice::AskedReferences => view! { <NamedReferences fields id/> }.into_any(),
        LogChoice::CheckedReference => view! { <CheckedReference fields id/> }.into_any(),
        LogChoice::Offered => view! { <OfferQuestions offer=fields.offer()/> }.into_any(),
        LogChoice::Note => view! {
            <TextArea id="note" label=words::NOTE_TEXT value=fields.note rows=4 error=wrongs.of("note")/>
        }
        .into_any(),
        LogChoice::Called | LogChoice::MissedCall => caller(words::WHO_IT_WAS).into_any(),
        LogChoice::Promised => caller(words::WHO_SAID).into_any(),
        LogChoice::NotCalled => caller(words::WHO_WAS_TO_CALL).into_any(),
        LogChoice::TurnedDown => ().into_any(),
    }
}

fn day(label: &'static str, fields: LogFields, wrongs: Wrongs) -> AnyView {
    let error = wrongs.of("named-day");
    view! { <DateField id="named-day" label value=fields.day error/> }.into_any()
}

#[component]
fn DecisionFields(fields: LogFields, wrongs: Wrongs) -> impl IntoView {
    // A day named under one answer is not the day of another.
    Effect::new(move |before: Option<Option<usize>>| {
        let answer = fields.answer.get();
        if before.is_some_and(|before| before != answer) {
            fields.day.set(None);
        }
        answer
    });
    view! {
        <AnswerFields answer=fields.answer day=fields.day wrongs/>
        <Show when=move || fields.answer.get() == Some(DECIDED)>
            <VerdictFields verdict=fields.verdict offer=fields.offer() wrongs/>
        </Show>
    }
}

#[component]
fn TopicFields(fields: LogFields, wrongs: Wrongs) -> impl IntoView {
    let [pay, start, availability] = fields.topics;
    let error = wrongs.of("topics");
    view! {
        <fieldset class="group" aria-describedby="topics-e">
            <legend>{words::TOPICS}</legend>
            <Check id="topics" label=words::TOPICS_PAY value=pay/>
            <Check id="topics-1" label=words::TOPICS_START value=start/>
            <Check id="topics-2" label=words::TOPICS_AVAILABILITY value=availability/>
            <p class="error" id="topics-e" hidden=move || error.with(Option::is_none)>
                {error}
            </p>
        </fieldset>
    }
}
