use cadence::plan::MoveKind;
use cadence::record::{Body, Id, News, NewsKind, Purpose, Touch, TouchKind};
use chrono::{Datelike, NaiveDate};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::browser;
use crate::component::{CancelButton, DateField, Dialog};
use crate::route::{Errand, Route};
use crate::state::{Data, use_state};
use crate::words::offer as words;

/// Asking for more days while there is no answer, and the day that was given.
#[component]
pub(super) fn MoreDays(
    id: Id,
    /// They named a day, so there is something to ask for.
    has_day: bool,
) -> impl IntoView {
    let state = use_state();
    let open = RwSignal::new(false);
    let errand = Errand {
        kind: MoveKind::AskTime,
        about: None,
    };
    let call = Route::Call(id.clone(), Some(errand)).href();
    let id = StoredValue::new(id);
    // Only a call has words of its own: in writing it is asked for in the person's.
    let asked = move |_| {
        let touch = Touch {
            date: state.with_untracked(Data::today),
            kind: TouchKind::Email,
            to: Vec::new(),
            purpose: Purpose::AskTime,
            note: String::new(),
            text: None,
        };
        id.with_value(|id| state.add_and_say(id, Body::Touch(touch)));
    };
    let ask = has_day.then(|| {
        view! {
            <a class="btn" href=call>
                {words::MORE_DAYS_ASK}
            </a>
            <button class="btn" type="button" on:click=asked>
                {words::MORE_DAYS_ASKED}
            </button>
        }
    });
    view! {
        <section class="section" aria-labelledby="more-days">
            <h2 class="section-title" id="more-days">
                {words::MORE_DAYS}
            </h2>
            <div class="btns">
                {ask}
                <button class="btn" type="button" on:click=move |_| open.set(true)>
                    {words::MORE_DAYS_GIVEN}
                </button>
            </div>
            <Dialog title=words::MORE_TIME open>
                <MoreTimeForm id=id.get_value() open/>
            </Dialog>
        </section>
    }
}

/// The day that they gave.
#[component]
fn MoreTimeForm(id: Id, open: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(Data::today);
    let until = RwSignal::new(None::<NaiveDate>);
    let error = RwSignal::new(None::<String>);
    let wrong = move |until: Option<NaiveDate>| match until {
        None => Some(words::MORE_TIME_MISSING),
        Some(day) if day.year() > 2100 => Some(words::MORE_TIME_YEAR),
        Some(day) if day < today => Some(words::MORE_TIME_EARLY),
        Some(_) => None,
    };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let day = until.get_untracked();
        error.set(wrong(day).map(str::to_owned));
        let (Some(day), None) = (day, wrong(day)) else {
            browser::focus("more-days-until");
            return;
        };
        let news = News::new(today, NewsKind::MoreTime(day));
        open.set(!state.add_and_say(&id, Body::News(news)));
    };
    view! {
        <form class="dialog-body" on:submit=save novalidate>
            <DateField id="more-days-until" label=words::MORE_TIME_DAY value=until error min=today/>
            <div class="btns">
                <CancelButton open/>
                <button class="btn" data-kind="go">
                    {words::MORE_TIME_SAVE}
                </button>
            </div>
        </form>
    }
}
