use cadence::record::{ContactKind, Id, Purpose};
use leptos::prelude::*;

use super::choice::LogChoice;
use super::entry::LogEntry;
use super::fields::{LogFields, people};
use super::references::{CheckedReference, NamedReferences};
use crate::component::{Check, DateField, Select, TextArea, TextField, Wrongs};
use crate::page::answer::DECIDED;
use crate::page::answer_fields::{AnswerFields, OfferQuestions, VerdictFields};
use crate::route::Route;

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
        let nobody = (String::new(), "Nobody in particular".to_owned());
        let options: Vec<_> = std::iter::once(nobody).chain(with()).collect();
        (options.len() > 1).then(|| view! { <Select label options value=fields.to/> })
    };
    let caller = move |label: &'static str| {
        let somebody = (String::new(), "Somebody there".to_owned());
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
            {to("For whom")}
            <TextField
                label="Left with"
                hint="A name; leave it empty for voicemail."
                value=fields.who
                proposals=named(ContactKind::Gatekeeper)
            />
        }
        .into_any(),
        LogChoice::NoAnswer => to("Whom you called").into_any(),
        LogChoice::Letter | LogChoice::Email | LogChoice::Text | LogChoice::Network => {
            to("To whom").into_any()
        }
        LogChoice::Video => to("Whom you spoke with").into_any(),
        LogChoice::Visit => to("Whom you saw").into_any(),
        LogChoice::Reached => view! {
            {to("Whom you reached")}
            <Show when=move || LogEntry::asks_decision(choice, purpose.get())>
                <DecisionFields fields wrongs/>
            </Show>
        }
        .into_any(),
        LogChoice::NamedDate => day("They decide by", fields, wrongs),
        LogChoice::CalledOff => day("The interview that was to be on", fields, wrongs),
        LogChoice::MoreTime => day("They gave you until", fields, wrongs),
        LogChoice::CallOn => day("They want the call on", fields, wrongs),
        LogChoice::WillCall => view! {
            {day("They call you on", fields, wrongs)}
            {caller("Who calls")}
        }
        .into_any(),
        LogChoice::InvitedBack => {
            let href = id.with_value(|id| Route::LogInterview(Some(id.clone())).href());
            view! {
                <p class="hint">
                    "Is the day set? Then " <a href=href>"log the interview"</a> " as well."
                </p>
            }
            .into_any()
        }
        LogChoice::AskedAbout => view! { <TopicFields fields wrongs/> }.into_any(),
        LogChoice::AskedReferences => view! { <NamedReferences fields id/> }.into_any(),
        LogChoice::CheckedReference => view! { <CheckedReference fields id/> }.into_any(),
        LogChoice::Offered => view! { <OfferQuestions offer=fields.offer()/> }.into_any(),
        LogChoice::Note => view! {
            <TextArea id="note" label="Note" value=fields.note rows=4 error=wrongs.of("note")/>
        }
        .into_any(),
        LogChoice::Called | LogChoice::MissedCall => caller("Who it was").into_any(),
        LogChoice::Promised => caller("Who said so").into_any(),
        LogChoice::NotCalled => caller("Who was to call").into_any(),
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
            <legend>"They asked about"</legend>
            <Check id="topics" label="pay" value=pay/>
            <Check id="topics-1" label="when you could start" value=start/>
            <Check id="topics-2" label="when you are available to talk again" value=availability/>
            <p class="error" id="topics-e" hidden=move || error.with(Option::is_none)>
                {error}
            </p>
        </fieldset>
    }
}
