use cadence::plan::MoveKind;
use cadence::record::{Answer, Body, Id, Outcome, Purpose, Touch, TouchKind};
use cadence::text;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, chosen, trimmed, unless};
use crate::component::{Checks, Choices, DateField, Select, TextArea, Wrong, Wrongs};
use crate::page::shared::answer::{CALL_ON, DECIDED, DECISION_BY, NO_DATE};
use crate::page::shared::answer_fields::AnswerFields;
use crate::page::shared::field_check::day_wrong;
use crate::words::item as words;

const MEANS: [&str; 7] = [
    words::MEANS_CALL,
    words::MEANS_LETTER,
    words::MEANS_EMAIL,
    words::MEANS_VISIT,
    words::MEANS_VIDEO,
    words::MEANS_TEXT,
    words::MEANS_NETWORK,
];
const CALL: usize = 0;
const REACHED: usize = 0;
const MESSAGE: usize = 1;

/// The moves that a touch can have made.
const KINDS: [MoveKind; 10] = [
    MoveKind::Cadence,
    MoveKind::Letter,
    MoveKind::Debrief,
    MoveKind::Brief,
    MoveKind::Thank,
    MoveKind::Nudge,
    MoveKind::Answer,
    MoveKind::AskTime,
    MoveKind::Reply,
    MoveKind::DoorOpen,
];

/// By which means somebody was contacted, and what came of it.
#[derive(Clone, Copy)]
struct TouchFields {
    means: RwSignal<Option<usize>>,
    outcome: RwSignal<Option<usize>>,
    answer: RwSignal<Option<usize>>,
    day: RwSignal<Option<chrono::NaiveDate>>,
    with: RwSignal<String>,
}

impl TouchFields {
    fn new(kind: TouchKind) -> Self {
        let means = match kind {
            TouchKind::Call(_) => CALL,
            TouchKind::Letter => 1,
            TouchKind::Email => 2,
            TouchKind::Visit => 3,
            TouchKind::Video => 4,
            TouchKind::Text => 5,
            TouchKind::Network => 6,
        };
        let (outcome, answer, with) = match kind {
            TouchKind::Call(Outcome::Reached(answer)) => (Some(REACHED), answer, None),
            TouchKind::Call(Outcome::MessageLeft { with }) => (Some(MESSAGE), Answer::NoDate, with),
            TouchKind::Call(Outcome::NoAnswer) => (Some(2), Answer::NoDate, None),
            _ => (None, Answer::NoDate, None),
        };
        let (answer, day) = match answer {
            Answer::Decided => (DECIDED, None),
            Answer::DecisionBy(day) => (DECISION_BY, Some(day)),
            Answer::CallOn(day) => (CALL_ON, Some(day)),
            Answer::NoDate => (NO_DATE, None),
        };
        Self {
            means: RwSignal::new(Some(means)),
            outcome: RwSignal::new(outcome),
            answer: RwSignal::new(Some(answer)),
            day: RwSignal::new(day),
            with: RwSignal::new(with.map(|Id(id)| id).unwrap_or_default()),
        }
    }

    fn read(self) -> Result<TouchKind, Wrong> {
        let wrong = |field, text: &str| Err((field, text.to_owned()));
        Ok(match self.means.get() {
            Some(1) => TouchKind::Letter,
            Some(2) => TouchKind::Email,
            Some(3) => TouchKind::Visit,
            Some(4) => TouchKind::Video,
            Some(5) => TouchKind::Text,
            Some(6) => TouchKind::Network,
            _ => TouchKind::Call(match self.outcome.get() {
                None => return wrong("outcome", words::OUTCOME_MISSING),
                Some(MESSAGE) => Outcome::MessageLeft {
                    with: chosen(self.with),
                },
                Some(REACHED) => Outcome::Reached(match (self.answer.get(), self.day.get()) {
                    (Some(DECIDED), _) => Answer::Decided,
                    (Some(DECISION_BY | CALL_ON), None) => {
                        return wrong("named-day", words::DAY_NAMED);
                    }
                    (Some(DECISION_BY), Some(day)) => Answer::DecisionBy(day),
                    (Some(CALL_ON), Some(day)) => Answer::CallOn(day),
                    _ => Answer::NoDate,
                }),
                Some(_) => Outcome::NoAnswer,
            }),
        })
    }
}

/// Something the person did.
pub(super) fn editor(touch: Touch, context: &EditorContext) -> Editor {
    let (today, wrongs) = (context.today, context.wrongs);
    let date = RwSignal::new(Some(touch.date));
    let own = TouchFields::new(touch.kind);
    let to = RwSignal::new(touch.to);
    let place = KINDS
        .iter()
        .position(|kind| kind.purpose() == touch.purpose);
    let purpose = RwSignal::new(place.unwrap_or_default().to_string());
    let note = RwSignal::new(touch.note);
    let was_written_here = touch.text.is_some();
    let sent = RwSignal::new(touch.text.unwrap_or_default());
    let read = move || {
        let kind = own.read();
        let wrong = [kind.clone().err(), day_wrong("date", date.get(), today)];
        unless(wrong.into_iter().flatten().collect(), || {
            let purpose = purpose
                .get()
                .parse()
                .ok()
                .and_then(|number: usize| KINDS.get(number).copied());
            Some(Body::Touch(Touch {
                date: date.get()?,
                kind: kind.ok()?,
                to: to.get(),
                purpose: purpose.map_or(Purpose::FollowUp, MoveKind::purpose),
                note: trimmed(note),
                text: Some(trimmed(sent)).filter(|text| !text.is_empty()),
            }))
        })
    };
    let people = context.options(words::LEFT_WITH_NOBODY);
    let is_call = move || own.means.get() == Some(CALL);
    let kinds = KINDS.iter().enumerate();
    let kinds: Vec<_> = kinds
        .map(|(number, kind)| (number.to_string(), text::move_kind(*kind).to_owned()))
        .collect();
    let fields = view! {
        <DateField id="date" label=words::DAY value=date max=today error=wrongs.of("date")/>
        <Choices legend=words::MEANS options=MEANS.map(str::to_owned).to_vec() chosen=own.means/>
        <Show when=is_call>
            <CallFields own wrongs people=people.clone()/>
        </Show>
        <Checks legend=words::TOUCH_WHOM options=context.names() chosen=to/>
        <Select label=words::TOUCH_FOR options=kinds value=purpose/>
        <TextArea label=words::TOUCH_NOTE value=note rows=4/>
        {was_written_here
            .then(|| view! { <TextArea label=words::TOUCH_TEXT value=sent rows=8/> })}
    };
    Editor::new(fields, read)
}

/// How a call ended, and what was said or with whom the message was left.
#[component]
fn CallFields(
    own: TouchFields,
    wrongs: Wrongs,
    /// With whom a message can have been left.
    people: Vec<(String, String)>,
) -> impl IntoView {
    let outcomes = [
        Outcome::Reached(Answer::NoDate),
        Outcome::MessageLeft { with: None },
        Outcome::NoAnswer,
    ];
    let outcomes = outcomes.map(|outcome| text::outcome(&outcome).to_owned());
    view! {
        <Choices
            id="outcome"
            legend=words::OUTCOME
            options=outcomes.to_vec()
            chosen=own.outcome
            error=wrongs.of("outcome")
        />
        <Show when=move || own.outcome.get() == Some(REACHED)>
            <AnswerFields answer=own.answer day=own.day wrongs/>
        </Show>
        <Show when=move || own.outcome.get() == Some(MESSAGE)>
            <Select label=words::LEFT_WITH options=people.clone() value=own.with/>
        </Show>
    }
}
