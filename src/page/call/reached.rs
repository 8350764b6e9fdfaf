use crate::dom::prelude::*;
use cadence::plan::MoveKind;
use cadence::record::{Answer, Body, NewsKind, Outcome, TouchKind};
use chrono::NaiveDate;

use super::Sheet;
use super::debrief::{IN_PERSON, IN_WRITING, WAYS};
use super::save::Made;
use crate::book::Data;
use crate::browser;
use crate::component::{Choices, DateField, TextArea};
use crate::page::answer::{
    ANSWERS, CALL_ON, DECIDED, DECISION_BY, OFFERED, TURNED_DOWN, VERDICTS, day_label,
};
use crate::page::next::{Next, NextDate};

/// The fields of the form.
#[derive(Clone, Copy)]
struct Fields {
    answer: RwSignal<Option<usize>>,
    decision: RwSignal<Option<usize>>,
    /// The day they decide, or want the call.
    day: RwSignal<Option<NaiveDate>>,
    reply_by: RwSignal<Option<NaiveDate>>,
    terms: RwSignal<String>,
    /// How a debrief was told.
    way: RwSignal<Option<usize>>,
    /// Who follows up, as the counselor would have it: 1 is the agency.
    route: RwSignal<Option<usize>>,
}

/// What is missing, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Missing {
    words: &'static str,
    field: &'static str,
}

/// Which questions the person reached is to have answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Decision,
    WhoFollowsUp,
    Nothing,
}

impl Fields {
    fn new(way: RwSignal<Option<usize>>) -> Self {
        Self {
            way,
            answer: RwSignal::new(None),
            decision: RwSignal::new(None),
            day: RwSignal::new(None),
            reply_by: RwSignal::new(None),
            terms: RwSignal::new(String::new()),
            route: RwSignal::new(None),
        }
    }

    /// What the answers come to.
    fn read(self, asked: Asked, today: NaiveDate) -> Result<Made, Missing> {
        let made = |answer| Made::from(Outcome::Reached(answer));
        if asked != Asked::Decision {
            let made = made(Answer::NoDate);
            return Ok(Made {
                kind: match self.way.get() {
                    Some(IN_PERSON) => TouchKind::Visit,
                    Some(IN_WRITING) => TouchKind::Email,
                    _ => made.kind,
                },
                through_agency: asked == Asked::WhoFollowsUp && self.route.get() == Some(1),
                ..made
            });
        }
        let missing = |words, field| Err(Missing { words, field });
        let day = self.day.get();
        match self.answer.get() {
            None => missing("Choose what they said.", "call-focus"),
            Some(DECIDED) => {
                let news = match self.decision.get() {
                    Some(OFFERED) => {
                        let reply_by = self.reply_by.get();
                        Some((NewsKind::Offered { reply_by }, self.terms.get()))
                    }
                    Some(TURNED_DOWN) => Some((NewsKind::TurnedDown, String::new())),
                    Some(_) => None,
                    None => return missing("Choose what they decided.", "call-focus"),
                };
                Ok(Made {
                    news,
                    ..made(Answer::Decided)
                })
            }
            Some(DECISION_BY) => match day {
                Some(day) if day >= today => Ok(made(Answer::DecisionBy(day))),
                Some(_) => missing("That day is past. Which day is it?", "call-day"),
                None => missing("Choose the day they named.", "call-day"),
            },
            Some(CALL_ON) => match day {
                Some(day) if day > today => Ok(made(Answer::CallOn(day))),
                Some(_) => missing("Choose a day after today.", "call-day"),
                None => missing("Choose the day they asked for.", "call-day"),
            },
            Some(_) => Ok(made(Answer::NoDate)),
        }
    }
}

/// Somebody was reached: what they said, and the date it sets.
#[component]
pub fn Reached(sheet: Sheet) -> impl IntoView {
    let asked = untrack(|| asked(sheet));
    let fields = Fields::new(sheet.way);
    let today = sheet.book.peek(Data::today);
    let read = Memo::new(move |_| fields.read(asked, today));
    let next = Memo::new(move |_| match read.get() {
        Ok(made) => sheet.next(made),
        Err(_) => Next {
            why: "Their answer sets the next date.".to_owned(),
            ..Next::default()
        },
    });
    let tried = RwSignal::new(false);
    let wrong = Memo::new(move |_| read.get().err().filter(|_| tried.get()));
    let save = move || match read.get_untracked() {
        Ok(made) => sheet.save(made),
        Err(missing) => {
            tried.set(true);
            browser::focus(missing.field);
        }
    };
    let day_error = Signal::derive(move || {
        let wrong = wrong.get().filter(|it| it.field == "call-day");
        wrong.map(|it| it.words.to_owned())
    });
    let choice_error = move || {
        let wrong = wrong.get().filter(|it| it.field != "call-day");
        wrong.map(|it| view! { <p class="error">{it.words}</p> })
    };
    let heading = move || {
        let name = sheet.name();
        match asked {
            Asked::Decision => format!("You reached {name}. What did they say?"),
            _ if sheet.debrief.is_some() => format!("You told {name} how it went"),
            _ => format!("You reached {name}"),
        }
    };
    view! {
        <form
            class="call-body"
            id="call-reached"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                save();
            }
        >
            <h1 class="call-name" id="call-focus" tabindex="-1">
                {heading}
            </h1>
            {sheet
                .debrief
                .map(|_| {
                    let options = WAYS.map(str::to_owned).to_vec();
                    view! { <Choices legend="How" options chosen=sheet.way/> }
                })}
            {match asked {
                Asked::Decision => view! { <Decision fields today day_error/> }.into_view(),
                Asked::WhoFollowsUp => {
                    let options = ["I may contact the employer myself", "All through the agency"];
                    view! {
                        <Choices
                            legend="Who follows up from here?"
                            options=options.map(str::to_owned).to_vec()
                            chosen=fields.route
                        />
                    }
                        .into_view()
                }
                Asked::Nothing => ().into_view(),
            }}
            <TextArea label="Anything to remember" value=sheet.note rows=2/>
        </form>
        <div class="outcomes">
            <div role="alert">{choice_error}</div>
            <NextDate next/>
            <button class="btn" data-kind="go" data-size="big" form="call-reached">
                "Save"
            </button>
        </div>
    }
}

#[component]
fn Decision(fields: Fields, today: NaiveDate, day_error: Signal<Option<String>>) -> impl IntoView {
    let more = move || match (fields.answer.get(), day_label(fields.answer.get())) {
        (Some(DECIDED), _) => view! { <Decided fields today/> }.into_view(),
        (answer, Some(label)) => {
            let first = match answer {
                Some(DECISION_BY) => today,
                _ => today.succ_opt().unwrap_or(today),
            };
            view! {
                <DateField id="call-day" label value=fields.day min=first error=day_error/>
            }
            .into_view()
        }
        _ => ().into_view(),
    };
    view! {
        <Choices
            legend="Their answer"
            options=ANSWERS.map(str::to_owned).to_vec()
            chosen=fields.answer
            unseen=true
            big=true
        />
        {more}
    }
}

#[component]
fn Decided(fields: Fields, today: NaiveDate) -> impl IntoView {
    view! {
        <Choices
            legend="What did they decide?"
            options=VERDICTS.map(str::to_owned).to_vec()
            chosen=fields.decision
        />
        <Show when=move || fields.decision.get() == Some(OFFERED)>
            <DateField
                label="They want your answer by"
                value=fields.reply_by
                hint="Leave it open if they named no day."
                min=today
            />
            <TextArea
                label="The terms"
                value=fields.terms
                rows=2
                hint="Pay, first day, anything said about the rest."
            />
        </Show>
    }
}

fn asked(sheet: Sheet) -> Asked {
    let asked = sheet.with(|task| {
        let rules = || task.opening.bodies().map(|(_, it)| it);
        let is_ruled = || rules().any(|it| matches!(it, Body::GroundRule(it) if it.through_agency));
        Some(match task.kind {
            MoveKind::Debrief if !is_ruled() => Asked::WhoFollowsUp,
            MoveKind::Cadence
            | MoveKind::Reply
            | MoveKind::Nudge
            | MoveKind::Letter
            | MoveKind::Prepare => Asked::Decision,
            _ => Asked::Nothing,
        })
    });
    asked.unwrap_or(Asked::Nothing)
}
