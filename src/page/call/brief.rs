use cadence::record::{Id, NewsKind};
use cadence::text::brief::{Brief, brief};
use cadence::text::script::they_call;
use chrono::NaiveDate;
use leptos::either::Either;
use leptos::prelude::*;

use super::body::{CallNotes, heading, pronounced, subtitle};
use super::call_frame;
use super::outcome::SaveButton;
use super::people::SomebodyElse;
use super::script::beat_list;
use super::sheet::{CallSheet, CallStage};
use crate::browser;
use crate::component::{BidiText, DateField};
use crate::page::shared::FormDraft;
use crate::page::shared::next::NextDate;
use crate::page::shared::pay_said::PayPart;
use crate::page::shared::task::TaskNotice;
use crate::state::Data;
use crate::words::call as words;
use crate::words::common as common_words;

/// They are on the telephone: who it is, what was said and promised, what to ask, and how it went.
#[component]
pub fn BriefPage(id: Id, person: Option<Id>) -> impl IntoView {
    let sheet = CallSheet::incoming(id, person);
    let body = move || {
        view! {
            <BriefBody sheet/>
            <BriefOutcomes sheet/>
        }
        .into_any()
    };
    call_frame(sheet, body)
}

#[component]
fn BriefBody(sheet: CallSheet) -> impl IntoView {
    let facts = Memo::new(move |_| sheet.with(|task| brief(&task.opening, &task.plan, task.today)));
    let ask = Memo::new(move |_| {
        sheet.with(|task| they_call(&task.opening, &task.plan, &task.settings, task.today))
    });
    let pay = Signal::derive(move || facts.with(|facts| facts.pay.clone()));
    view! {
        <div class="call-body">
            <TaskNotice task=sheet.task/>
            <div>
                <p class="move-kicker">{words::BRIEF}</p>
                <h1 class="call-name">
                    {move || view! { <BidiText text=heading(sheet)/> }}
                </h1>
                <p class="quiet">{move || view! { <BidiText text=subtitle(sheet)/> }}</p>
                {move || pronounced(sheet)}
                <div class="btns">
                    <SomebodyElse sheet/>
                </div>
            </div>
            {move || facts.with(last)}
            {move || facts.with(|facts| lines(words::BRIEF_PROMISED, &facts.promised))}
            <PayPart id="brief-pay" lines=pay/>
            <section class="brief-part" aria-labelledby="brief-ask">
                <h2 class="kicker" id="brief-ask">
                    {words::BRIEF_ASK}
                </h2>
                {move || ask.with(|beats| beat_list(beats))}
            </section>
            {move || facts.with(|facts| lines(words::BRIEF_INTERVIEWS, &facts.interviews))}
            {move || facts.with(|facts| lines(words::BRIEF_INTEREST, &facts.interest))}
            <CallNotes sheet/>
        </div>
    }
}

/// What was said last; nothing where there was no contact yet.
fn last(facts: &Brief) -> impl IntoView + use<> {
    let said = facts.last.iter().cloned().map(|said| {
        let note = (!said.note.is_empty()).then(|| {
            view! {
                <p class="note-said" dir="auto">
                    {said.note}
                </p>
            }
        });
        view! {
            <p>
                <BidiText text=said.line/>
            </p>
            {note}
        }
    });
    let said = said.collect_view();
    (!facts.last.is_empty()).then(|| {
        view! {
            <section class="brief-part" aria-labelledby="brief-last">
                <h2 class="kicker" id="brief-last">
                    {words::BRIEF_LAST}
                </h2>
                {said}
            </section>
        }
    })
}

/// A few lines under their heading; nothing where there are none.
fn lines(heading: &'static str, lines: &[String]) -> impl IntoView + use<> {
    let items = lines
        .iter()
        .cloned()
        .map(|line| view! { <li><BidiText text=line/></li> });
    let items = items.collect_view();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="brief-part">
                <h2 class="kicker">{heading}</h2>
                <ul class="brief-lines">{items}</ul>
            </section>
        }
    })
}

/// How it went, under the thumb.
#[component]
fn BriefOutcomes(sheet: CallSheet) -> impl IntoView {
    move || match sheet.stage.get() {
        CallStage::Again => Either::Left(view! { <TheyCallAgain sheet/> }),
        _ => Either::Right(view! { <BriefButtons sheet/> }),
    }
}

#[component]
fn BriefButtons(sheet: CallSheet) -> impl IntoView {
    view! {
        <div class="outcomes" role="group" aria-label=words::OUTCOME>
            <div class="outcomes-row">
                <button
                    class="btn"
                    id="call-focus"
                    type="button"
                    on:click=move |_| sheet.stage.set(CallStage::Reached)
                >
                    {words::BRIEF_SPOKE}
                </button>
                <button
                    class="btn"
                    type="button"
                    on:click=move |_| sheet.save_news(NewsKind::MissedCall)
                >
                    {words::BRIEF_MISSED}
                </button>
                <button
                    class="btn"
                    type="button"
                    on:click=move |_| sheet.stage.set(CallStage::Again)
                >
                    {words::AGAIN}
                </button>
            </div>
        </div>
    }
}

/// They said on which day they call again; with no day it is a promise to be in touch.
#[component]
fn TheyCallAgain(sheet: CallSheet) -> impl IntoView {
    let today = sheet.state.with_untracked(Data::today);
    let day = RwSignal::new(None::<NaiveDate>);
    let draft = FormDraft::open(sheet.again_form(), String::new());
    let kind = move || match day.get() {
        Some(day) => NewsKind::WillCall(day),
        None => NewsKind::PromisedContact,
    };
    let next = Memo::new(move |_| sheet.next_after(kind()));
    let error = RwSignal::new(None::<String>);
    let save = move |()| match day.get_untracked() {
        Some(day) if day < today => {
            error.set(Some(words::AGAIN_PAST.to_owned()));
            browser::focus("call-day");
        }
        _ => sheet.save_news(untrack(kind)),
    };
    view! {
        <div class="outcomes" role="group" aria-labelledby="call-focus">
            <h2 class="outcomes-title" id="call-focus" tabindex="-1">
                {words::AGAIN}
            </h2>
            <DateField
                id="call-day"
                label=words::AGAIN_DAY
                hint=words::AGAIN_DAY_HINT
                value=day
                min=today
                error
            />
            {draft.note()}
            <NextDate next/>
            <div class="btns">
                <SaveButton save/>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| sheet.stage.set(CallStage::Sheet)
                >
                    {common_words::BACK}
                </button>
            </div>
        </div>
    }
}
