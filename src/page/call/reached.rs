use cadence::plan::MoveKind;
use cadence::record::{Answer, Body, News, NewsKind, Outcome, TouchKind};
use chrono::NaiveDate;
use leptos::context::Provider;
use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::debrief::{IN_PERSON, IN_WRITING, WAYS};
use super::save::CallResult;
use super::sheet::CallSheet;
use crate::browser;
use crate::component::{BidiText, Choices, DateField, TextArea, TextField};
use crate::page::shared::answer::{
    ANSWERS, CALL_ON, DECIDED, DECISION_BY, OFFERED, TURNED_DOWN, VERDICTS, day_label,
    may_be_of_pay,
};
use crate::page::shared::next::{NextDate, NextPreview};
use crate::page::shared::pay_said::{PayFields, PayQuestion};
use crate::page::shared::task::Task;
use crate::page::shared::{FormDraft, UnkeptNote};
use crate::state::Data;
use crate::words::call as words;
use crate::words::common as common_words;

/// The fields of the form.
#[derive(Clone, Copy)]
struct ReachedFields {
    answer: RwSignal<Option<usize>>,
    decision: RwSignal<Option<usize>>,
    /// The day they decide, or want the call.
    day: RwSignal<Option<NaiveDate>>,
    reply_by: RwSignal<Option<NaiveDate>>,
    pay: RwSignal<String>,
    starts: RwSignal<Option<NaiveDate>>,
    terms: RwSignal<String>,
    /// How a debrief was told.
    way: RwSignal<Option<usize>>,
    /// What was said about pay.
    pay_said: PayFields,
    /// Who follows up, as the counselor would have it: 1 is the agency.
    route: RwSignal<Option<usize>>,
}

/// What is missing, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct MissingAnswer {
    words: &'static str,
    field: &'static str,
}

/// Which questions the person reached is to have answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Question {
    Decision,
    WhoFollowsUp,
    #[default]
    Nothing,
}

impl ReachedFields {
    fn new(way: RwSignal<Option<usize>>) -> Self {
        Self {
            way,
            answer: RwSignal::new(None),
            decision: RwSignal::new(None),
            day: RwSignal::new(None),
            reply_by: RwSignal::new(None),
            pay: RwSignal::new(String::new()),
            starts: RwSignal::new(None),
            terms: RwSignal::new(String::new()),
            pay_said: PayFields::new(String::new(), None),
            route: RwSignal::new(None),
        }
    }

    /// Whether pay may have come up: not with a reference, and not beside an offer.
    fn asks_pay(self, question: Question) -> bool {
        question != Question::Nothing && may_be_of_pay(self.answer.get(), self.decision.get())
    }

    /// What the answers come to.
    fn read(self, question: Question, today: NaiveDate) -> Result<CallResult, MissingAnswer> {
        let result = |answer| CallResult::from(Outcome::Reached(answer));
        if question != Question::Decision {
            let result = result(Answer::NoDate);
            return Ok(CallResult {
                kind: match self.way.get() {
                    Some(IN_PERSON) => TouchKind::Visit,
                    Some(IN_WRITING) => TouchKind::Email,
                    _ => result.kind,
                },
                through_agency: question == Question::WhoFollowsUp && self.route.get() == Some(1),
                ..result
            });
        }
        let missing = |words, field| Err(MissingAnswer { words, field });
        let day = self.day.get();
        match self.answer.get() {
            None => missing(words::ANSWER_NONE, "call-focus"),
            Some(DECIDED) => {
                let news = match self.decision.get() {
                    Some(OFFERED) => {
                        let reply_by = self.reply_by.get();
                        Some(News {
                            note: self.terms.get().trim().to_owned(),
                            pay: self.pay.get().trim().to_owned(),
                            starts: self.starts.get(),
                            ..News::new(today, NewsKind::Offered { reply_by })
                        })
                    }
                    Some(TURNED_DOWN) => Some(News::new(today, NewsKind::TurnedDown)),
                    Some(_) => None,
                    None => return missing(words::VERDICT_NONE, "call-focus"),
                };
                Ok(CallResult {
                    news,
                    ..result(Answer::Decided)
                })
            }
            Some(DECISION_BY) => match day {
                Some(day) if day >= today => Ok(result(Answer::DecisionBy(day))),
                Some(_) => missing(words::ANSWER_PAST, "call-day"),
                None => missing(words::ANSWER_NO_DECISION_DAY, "call-day"),
            },
            Some(CALL_ON) => match day {
                Some(day) if day > today => Ok(result(Answer::CallOn(day))),
                Some(_) => missing(words::ANSWER_TOO_SOON, "call-day"),
                None => missing(words::ANSWER_NO_CALL_DAY, "call-day"),
            },
            Some(_) => Ok(result(Answer::NoDate)),
        }
    }
}

/// Somebody was reached: what they said, and the date it sets.
#[component]
pub(super) fn ReachedForm(sheet: CallSheet) -> impl IntoView {
    let question = sheet.with_untracked(question);
    let fields = ReachedFields::new(sheet.way);
    // The note has its own, which is that of the sheet before it.
    let draft = FormDraft::of_part(sheet.answer_form(), String::new());
    let today = sheet.state.with_untracked(Data::today);
    let read = Memo::new(move |_| {
        // Whoever is called says it; an offer has its own line.
        let pay = fields.asks_pay(question).then(|| {
            let by = sheet.who.get();
            fields.pay_said.read(today, by)
        });
        let result = fields.read(question, today)?;
        Ok::<_, MissingAnswer>(CallResult {
            pay: pay.flatten(),
            ..result
        })
    });
    let next = Memo::new(move |_| match read.get() {
        Ok(result) => sheet.next(result),
        Err(_) => NextPreview {
            why: words::REACHED_NEXT.to_owned(),
            ..NextPreview::default()
        },
    });
    let tried = RwSignal::new(false);
    let wrong = Memo::new(move |_| read.get().err().filter(|_| tried.get()));
    let save = move || match read.get_untracked() {
        Ok(result) => sheet.save(result),
        Err(missing) => {
            tried.set(true);
            browser::focus(missing.field);
        }
    };
    let day_error = Signal::derive(move || {
        let wrong = wrong.get().filter(|missing| missing.field == "call-day");
        wrong.map(|missing| missing.words.to_owned())
    });
    let choice_error = move || {
        let wrong = wrong.get().filter(|missing| missing.field != "call-day");
        wrong.map(|missing| view! { <p class="error">{missing.words}</p> })
    };
    let heading = move || {
        let name = sheet.name();
        match question {
            Question::Decision if sheet.is_incoming => words::ReachedThemCalling { name }.text(),
            Question::Decision => words::ReachedQuestion { name }.text(),
            _ if sheet.debrief.is_some() => words::ReachedDebrief { name }.text(),
            _ => words::Reached { name }.text(),
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
                {move || view! { <BidiText text=heading()/> }}
            </h1>
            {sheet
                .debrief
                .map(|_| {
                    let options = WAYS.map(str::to_owned).to_vec();
                    view! { <Choices legend=words::WAY options chosen=sheet.way/> }
                })}
            <Provider value=draft.keeper()>
                {match question {
                    Question::Decision => EitherOf3::A(view! { <DecisionQuestion fields today day_error/> }),
                    Question::WhoFollowsUp => EitherOf3::B(view! { <WhoFollowsUp chosen=fields.route/> }),
                    Question::Nothing => EitherOf3::C(()),
                }}
                <Show when=move || fields.asks_pay(question)>
                    <PayQuestion pay=fields.pay_said/>
                </Show>
            </Provider>
            <TextArea label=words::REACHED_NOTE value=sheet.note rows=2/>
            <UnkeptNote form=sheet.form()/>
            {draft.note()}
        </form>
        <div class="outcomes">
            <div role="alert">{choice_error}</div>
            <NextDate next/>
            <button class="btn" data-kind="go" data-size="big" form="call-reached">
                {common_words::SAVE}
            </button>
        </div>
    }
}

#[component]
fn WhoFollowsUp(chosen: RwSignal<Option<usize>>) -> impl IntoView {
    let options = [words::FOLLOWS_UP_ME, words::FOLLOWS_UP_AGENCY];
    view! {
        <Choices
            legend=words::FOLLOWS_UP
            options=options.map(str::to_owned).to_vec()
            chosen
        />
    }
}

#[component]
fn DecisionQuestion(
    fields: ReachedFields,
    today: NaiveDate,
    day_error: Signal<Option<String>>,
) -> impl IntoView {
    let more = move || {
        let answer = fields.answer.get();
        match day_label(answer) {
            _ if answer == Some(DECIDED) => EitherOf3::A(view! { <VerdictQuestion fields today/> }),
            Some(label) => {
                let first = match answer {
                    Some(DECISION_BY) => today,
                    _ => today.succ_opt().unwrap_or(today),
                };
                EitherOf3::B(view! {
                    <DateField id="call-day" label value=fields.day min=first error=day_error/>
                })
            }
            None => EitherOf3::C(()),
        }
    };
    view! {
        <Choices
            legend=words::ANSWER
            options=ANSWERS.map(str::to_owned).to_vec()
            chosen=fields.answer
            unseen=true
            big=true
        />
        {more}
    }
}

#[component]
fn VerdictQuestion(fields: ReachedFields, today: NaiveDate) -> impl IntoView {
    view! {
        <Choices
            legend=words::VERDICT
            options=VERDICTS.map(str::to_owned).to_vec()
            chosen=fields.decision
        />
        <Show when=move || fields.decision.get() == Some(OFFERED)>
            <DateField
                label=words::OFFER_REPLY
                value=fields.reply_by
                hint=words::OFFER_REPLY_HINT
                min=today
            />
            <TextField label=words::OFFER_PAY hint=words::OFFER_PAY_HINT value=fields.pay/>
            <DateField label=words::OFFER_STARTS value=fields.starts/>
            <TextArea
                label=words::OFFER_TERMS
                value=fields.terms
                rows=2
                hint=words::OFFER_TERMS_HINT
            />
        </Show>
    }
}

/// What is to be asked of whom this task calls.
fn question(task: &Task) -> Question {
    let mut bodies = task.opening.bodies().map(|(_, body)| body);
    let mut is_ruled =
        || bodies.any(|body| matches!(body, Body::GroundRule(rule) if rule.through_agency));
    match task.kind {
        _ if task.is_returned() => Question::Nothing,
        MoveKind::Debrief if !is_ruled() => Question::WhoFollowsUp,
        MoveKind::Cadence
        | MoveKind::Reply
        | MoveKind::Nudge
        | MoveKind::Letter
        | MoveKind::Prepare => Question::Decision,
        _ => Question::Nothing,
    }
}
