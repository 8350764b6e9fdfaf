use crate::dom::prelude::*;
use cadence::plan::MoveKind;
use cadence::record::{Answer, Body, Outcome, Purpose, Touch, TouchKind};
use cadence::text;

use super::{Around, Editor, chosen, trimmed, unless};
use crate::component::{Checks, Choices, DateField, Select, TextArea, Wrong};
use crate::page::answer::{CALL_ON, DECIDED, DECISION_BY, NO_DATE};
use crate::page::log::{Answered, day_wrong};

const MEANS: [&str; 7] = [
    "Call",
    "Letter",
    "E-mail",
    "Visit",
    "Video call",
    "Text",
    "Message on a network",
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

#[derive(Clone, Copy)]
struct Kind {
    means: RwSignal<Option<usize>>,
    outcome: RwSignal<Option<usize>>,
    answer: RwSignal<Option<usize>>,
    day: RwSignal<Option<chrono::NaiveDate>>,
    with: RwSignal<String>,
}

impl Kind {
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
            TouchKind::Call(Outcome::Reached(it)) => (Some(REACHED), it, None),
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
            with: RwSignal::new(with.map(|it| it.0).unwrap_or_default()),
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
                None => return wrong("outcome", "Choose how the call ended."),
                Some(MESSAGE) => Outcome::MessageLeft {
                    with: chosen(self.with),
                },
                Some(REACHED) => Outcome::Reached(match (self.answer.get(), self.day.get()) {
                    (Some(DECIDED), _) => Answer::Decided,
                    (Some(DECISION_BY | CALL_ON), None) => {
                        return wrong("named-day", "Choose the day they named.");
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
pub(super) fn editor(touch: Touch, around: &Around) -> Editor {
    let (today, wrongs) = (around.today, around.wrongs);
    let date = RwSignal::new(Some(touch.date));
    let kind = Kind::new(touch.kind);
    let to = RwSignal::new(touch.to);
    let place = KINDS.iter().position(|it| it.purpose() == touch.purpose);
    let purpose = RwSignal::new(place.unwrap_or_default().to_string());
    let note = RwSignal::new(touch.note);
    let was_written_here = touch.text.is_some();
    let sent = RwSignal::new(touch.text.unwrap_or_default());
    let read = move || {
        let kind = kind.read();
        let wrong = [kind.clone().err(), day_wrong("date", date.get(), today)];
        unless(wrong.into_iter().flatten().collect(), || {
            let purpose = purpose
                .get()
                .parse()
                .ok()
                .and_then(|it: usize| KINDS.get(it).copied());
            Some(Body::Touch(Touch {
                date: date.get()?,
                kind: kind.ok()?,
                to: to.get(),
                purpose: purpose.map_or(Purpose::FollowUp, MoveKind::purpose),
                note: trimmed(note),
                text: Some(trimmed(sent)).filter(|it| !it.is_empty()),
            }))
        })
    };
    let outcomes = [
        Outcome::Reached(Answer::NoDate),
        Outcome::MessageLeft { with: None },
        Outcome::NoAnswer,
    ];
    let outcomes = outcomes.map(|it| text::outcome(&it).to_owned()).to_vec();
    let with = around.options("Voicemail, or nobody named");
    let call = move || {
        let (outcomes, with) = (outcomes.clone(), with.clone());
        (kind.means.get() == Some(CALL)).then(|| {
            view! {
                <Choices
                    id="outcome"
                    legend="How it ended"
                    options=outcomes
                    chosen=kind.outcome
                    error=wrongs.of("outcome")
                />
                {move || match kind.outcome.get() {
                    Some(REACHED) => {
                        view! { <Answered answer=kind.answer day=kind.day wrongs/> }.into_view()
                    }
                    Some(MESSAGE) => {
                        view! { <Select label="Left with" options=with.clone() value=kind.with/> }
                            .into_view()
                    }
                    _ => ().into_view(),
                }}
            }
        })
    };
    let kinds = KINDS.iter().enumerate();
    let kinds = kinds.map(|(number, it)| (number.to_string(), text::move_kind(*it).to_owned()));
    let fields = view! {
        <DateField id="date" label="Day" value=date max=today error=wrongs.of("date")/>
        <Choices legend="How" options=MEANS.map(str::to_owned).to_vec() chosen=kind.means/>
        {call}
        <Checks legend="To whom" options=around.names() chosen=to/>
        <Select label="What for" options=kinds.collect() value=purpose/>
        <TextArea label="What was said, or a note" value=note rows=4/>
        {was_written_here
            .then(|| view! { <TextArea label="The letter as it was sent" value=sent rows=8/> })}
    };
    Editor::new(fields, read)
}
