use cadence::record::{ContactKind, Id, Purpose};
use cadence::text;
use leptos::prelude::*;

use super::answer::{Answered, ReplyBy, Verdict};
use super::choice::Choice;
use super::entry::Entry;
use super::references::{Asked, Checked, contacts};
use crate::component::{Check, DateField, Select, TextArea, TextField, Wrongs};
use crate::page::answer::DECIDED;
use crate::route::Route;
use crate::state::use_state;

/// What the form asks, as signals.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    pub(super) date: RwSignal<Option<chrono::NaiveDate>>,
    pub(super) to: RwSignal<String>,
    pub(super) who: RwSignal<String>,
    /// Those chosen from the roster.
    pub(super) chosen: RwSignal<Vec<Id>>,
    /// The reference of the opening who was checked.
    pub(super) checked: RwSignal<Option<Id>>,
    pub(super) answer: RwSignal<Option<usize>>,
    pub(super) verdict: RwSignal<Option<usize>>,
    pub(super) day: RwSignal<Option<chrono::NaiveDate>>,
    pub(super) topics: [RwSignal<bool>; 3],
    pub(super) note: RwSignal<String>,
}

impl Fields {
    pub(super) fn new(entry: Entry) -> Self {
        Self {
            date: RwSignal::new(entry.date),
            to: RwSignal::new(entry.to.map(|it| it.0).unwrap_or_default()),
            who: RwSignal::new(entry.who),
            chosen: RwSignal::new(Vec::new()),
            checked: RwSignal::new(entry.checked),
            answer: RwSignal::new(entry.answer),
            verdict: RwSignal::new(entry.verdict),
            day: RwSignal::new(entry.day),
            topics: entry.topics.map(RwSignal::new),
            note: RwSignal::new(entry.note),
        }
    }

    pub(super) fn read(self, choice: Choice) -> Entry {
        Entry {
            choice,
            date: self.date.get(),
            to: Some(Id(self.to.get())).filter(|it| !it.0.is_empty()),
            who: self.who.get(),
            named: contacts(self.chosen.get()),
            checked: self.checked.get(),
            answer: self.answer.get(),
            verdict: self.verdict.get(),
            day: self.day.get(),
            topics: self.topics.map(|it| it.get()),
            note: self.note.get(),
        }
    }
}

/// What is asked for this choice alone.
pub(super) fn asked(
    choice: Choice,
    fields: Fields,
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
    let named = move |kind| -> Vec<String> {
        people(id, Some(kind))
            .into_iter()
            .map(|(_, name)| name)
            .collect()
    };
    match choice {
        Choice::MessageLeft => view! {
            {to("For whom")}
            <TextField
                label="Left with"
                hint="A name; leave it empty for voicemail."
                value=fields.who
                proposals=named(ContactKind::Gatekeeper)
            />
        }
        .into_any(),
        Choice::NoAnswer => to("Whom you called").into_any(),
        Choice::Letter | Choice::Email => to("To whom").into_any(),
        Choice::Visit => to("Whom you saw").into_any(),
        Choice::Reached => view! {
            {to("Whom you reached")}
            {move || {
                Entry::asks_decision(choice, purpose.get())
                    .then(|| view! { <Decision fields wrongs/> })
            }}
        }
        .into_any(),
        Choice::NamedDate => day("They decide by", fields, wrongs),
        Choice::CallOn => day("They want the call on", fields, wrongs),
        Choice::InvitedBack => {
            let href = id.with_value(|id| Route::LogInterview(Some(id.clone())).href());
            view! {
                <p class="hint">
                    "Is the day set? Then " <a href=href>"log the interview"</a> " as well."
                </p>
            }
            .into_any()
        }
        Choice::AskedAbout => view! { <Topics fields wrongs/> }.into_any(),
        Choice::AskedReferences => view! { <Asked fields id/> }.into_any(),
        Choice::CheckedReference => view! { <Checked fields id/> }.into_any(),
        Choice::Offered => view! { <ReplyBy reply_by=fields.day/> }.into_any(),
        Choice::Note => view! {
            <TextArea id="note" label="Note" value=fields.note rows=4 error=wrongs.of("note")/>
        }
        .into_any(),
        Choice::Called | Choice::Promised | Choice::TurnedDown => ().into_any(),
    }
}

fn day(label: &'static str, fields: Fields, wrongs: Wrongs) -> AnyView {
    let error = wrongs.of("named-day");
    view! { <DateField id="named-day" label value=fields.day error/> }.into_any()
}

#[component]
fn Decision(fields: Fields, wrongs: Wrongs) -> impl IntoView {
    // A day named under one answer is not the day of another.
    Effect::new(move |before: Option<Option<usize>>| {
        let answer = fields.answer.get();
        if before.is_some_and(|it| it != answer) {
            fields.day.set(None);
        }
        answer
    });
    let decided = move || fields.answer.get() == Some(DECIDED);
    view! {
        <Answered answer=fields.answer day=fields.day wrongs/>
        {move || {
            decided().then(|| view! { <Verdict verdict=fields.verdict reply_by=fields.day wrongs/> })
        }}
    }
}

#[component]
fn Topics(fields: Fields, wrongs: Wrongs) -> impl IntoView {
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

/// The people of the opening, with those of one kind alone if one is named.
pub(super) fn people(id: StoredValue<Id>, kind: Option<ContactKind>) -> Vec<(String, String)> {
    let all = id.with_value(|id| {
        use_state().with_untracked(|data| {
            let (opening, _) = data.opening(id)?;
            let people = opening
                .contacts()
                .filter(|(_, it)| kind.is_none_or(|kind| it.kind == kind));
            let named = people.filter(|(_, it)| !it.name.trim().is_empty());
            let row = |(id, it): (&Id, &cadence::record::Contact)| {
                let label = match kind {
                    Some(_) => it.name.clone(),
                    None => format!(
                        "{}, {}",
                        it.name,
                        text::contact_kind(it.kind).to_lowercase()
                    ),
                };
                (id.0.clone(), label)
            };
            Some(named.map(row).collect())
        })
    });
    all.unwrap_or_default()
}
