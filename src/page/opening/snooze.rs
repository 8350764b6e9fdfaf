use cadence::plan::{Move, put_off_days};
use cadence::record::{Body, Snooze};
use cadence::text;
use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::context::OpeningContext;
use crate::browser;
use crate::component::{BidiText, CancelButton, DateField, DayChips, FadingText};
use crate::route::Errand;
use crate::words::opening as words;

/// Putting a move off to a day.
#[component]
pub fn SnoozeForm(context: OpeningContext, step: Move, open: RwSignal<bool>) -> impl IntoView {
    let until = RwSignal::new(None::<NaiveDate>);
    let tried = RwSignal::new(false);
    let window = step.window;
    let first = context.with_untracked(|now| window.opens.max(now.today));
    let wrong = move |until: Option<NaiveDate>| match until {
        None => Some(words::PUT_OFF_NONE.to_owned()),
        Some(day) if day < first => {
            let first = context.with_untracked(|now| now.day(first));
            Some(words::PutOffTooSoon { first }.text())
        }
        Some(_) => None,
    };
    let error = Signal::derive(move || tried.get().then(|| wrong(until.get())).flatten());
    let title = context.with_untracked(|now| text::move_title(&step, &now.opening));
    let span = context.with_untracked(|now| text::span_in(window.opens, window.closes, now.today));
    let days = context.with_untracked(|now| put_off_days(now.today));
    let days = days.into_iter().filter(|(_, day)| *day >= first).collect();
    let step = StoredValue::new(step);
    let snooze = move |until| {
        step.with_value(|step| {
            Body::Snooze(Snooze {
                date: context.with_untracked(|now| now.today),
                until,
                kind: step.kind,
                about: step.about.clone(),
            })
        })
    };
    let comes_back = Signal::derive(move || {
        let until = until.get().filter(|day| *day >= first)?;
        let plan = context.plan_with(snooze(until));
        let errand = step.with_value(Errand::of);
        let mut moves = plan.moves.iter().filter(|step| errand.is(step));
        let day = moves.next().map_or(until, |step| step.window.preferred);
        let day = context.with_untracked(|now| now.day(day));
        Some(words::PutOffBack { day }.text())
    });
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        match until.get_untracked() {
            day if wrong(day).is_some() => browser::focus("put-off"),
            Some(day) if context.add(snooze(day)) => open.set(false),
            _ => {}
        }
    };
    view! {
        <form class="dialog-body" on:submit=save novalidate>
            <p>
                <BidiText text={words::PutOffMove { step: title }.text()}/>
                " "
                <span class="quiet">{words::PutOffWindow { span }.text()}</span>
            </p>
            <DayChips days value=until/>
            <DateField id="put-off" label=words::PUT_OFF_DAY value=until min=first error/>
            <output class="next">
                <FadingText text=comes_back/>
            </output>
            <div class="btns">
                <CancelButton open/>
                <button class="btn">{words::PUT_OFF}</button>
            </div>
        </form>
    }
}
