use cadence::day::Days;
use cadence::plan::{plan, put_off_days};
use cadence::record::{Body, Id, Snooze, Stamp};
use cadence::text;
use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::today_move::TodayMove;
use crate::browser;
use crate::component::{CancelButton, DateField, DayChips, FadingText};
use crate::route::Errand;
use crate::state::{Data, use_state};
use crate::words::{next as next_words, today as words};

/// Putting a move off to a day.
#[component]
pub(super) fn PutOff(found: TodayMove, open: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let TodayMove {
        opening: id, step, ..
    } = found;
    let today = state.with_untracked(Data::today);
    let until = RwSignal::new(state.with_untracked(|data| next_free(data, &id)));
    let error = RwSignal::new(None::<String>);
    let standing = text::standing(&step, today);
    let snooze = Callback::new(move |until: NaiveDate| Snooze {
        date: today,
        until,
        kind: step.kind,
        about: step.about.clone(),
    });
    let opening = id.clone();
    // A day on which nothing can be done moves on to the next.
    let comes_back = Callback::new(move |until: NaiveDate| {
        state.with(|data| preview(data, &opening, &snooze.run(until)))
    });
    let next = Signal::derive(move || {
        let day = comes_back.run(until.get().filter(|day| *day > today)?)?;
        let day = text::day_in(day, today);
        Some(next_words::Day { day }.text())
    });
    let put_off = move |event: SubmitEvent| {
        event.prevent_default();
        match until.get_untracked() {
            Some(day) if day > today => {
                let day = untrack(|| comes_back.run(day)).unwrap_or(day);
                let kept = state.add_and_say(&id, Body::Snooze(snooze.run(day)));
                open.set(!kept);
                focus_page(kept);
            }
            Some(_) => error.set(Some(words::PUT_OFF_NOT_AFTER_TODAY.to_owned())),
            None => error.set(Some(words::PUT_OFF_NO_DAY.to_owned())),
        }
    };
    view! {
        <form novalidate on:submit=put_off>
            <p class="quiet">{standing}</p>
            <DayChips days=put_off_days(today) value=until/>
            <DateField label=words::PUT_OFF_DAY value=until error min=today.succ_opt().unwrap_or(today)/>
            <output class="next">
                <FadingText text=next/>
            </output>
            <div class="btns">
                <CancelButton open/>
                <button class="btn" data-kind="go">
                    {words::WAY_PUT_OFF}
                </button>
            </div>
        </form>
    }
}

/// After something was kept: the button that had the focus is gone, so the page has it.
pub(super) fn focus_page(kept: bool) {
    if kept {
        request_animation_frame(browser::focus_main);
    }
}

/// The next day on which the person can act.
fn next_free(data: &Data, id: &Id) -> Option<NaiveDate> {
    let (opening, _) = data.opening(id)?;
    let calendar = data.calendars().of(&opening.details());
    let days = Days::of(opening, data.settings(), &calendar);
    Some(days.free_from(days.add(data.today(), 1)))
}

/// The day the move would come back; `None` where the plan of the opening alone can't tell.
fn preview(data: &Data, id: &Id, snooze: &Snooze) -> Option<NaiveDate> {
    let (opening, _) = data.opening(id)?;
    let mut then = opening.clone();
    then.put(
        Id::from("preview"),
        Stamp::default(),
        Body::Snooze(snooze.clone()),
    );
    let calendar = data.calendars().of(&then.details());
    let errand = Errand {
        kind: snooze.kind,
        about: snooze.about.clone(),
    };
    let plan = plan(&then, data.settings(), &calendar, data.today());
    let step = plan.moves.iter().find(|step| errand.is(step))?;
    Some(step.window.preferred)
}
