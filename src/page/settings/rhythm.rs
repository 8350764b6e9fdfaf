use cadence::day::{WEEK, WorkWeek};
use cadence::plan::Rule;
use cadence::record::{Details, Medium, Settings};
use cadence::text;
use chrono::Weekday;
use leptos::prelude::*;

use crate::component::Why;
use crate::route::Route;
use crate::state::use_state;
use crate::words::settings as words;

/// The window, its preferred weekday, and the working week.
#[component]
pub fn RhythmSection() -> impl IntoView {
    let state = use_state();
    let settings = Memo::new(move |_| state.with(|data| data.settings().clone()));
    let days = WEEK.map(|day| {
        let chosen = move || settings.with(|settings| settings.rhythm == Some(day));
        view! {
            <option value=day.to_string() prop:selected=chosen>
                {text::weekday(day)}
            </option>
        }
    });
    let why_phone = Route::Method(Some(text::method::slug(Rule::R2).to_owned())).href();
    let media = Medium::ALL.map(|medium| {
        let chosen = move || settings.with(|settings| settings.medium == medium);
        view! {
            <option value=text::medium(medium) prop:selected=chosen>
                {text::medium(medium)}
            </option>
        }
    });
    let choose_medium = move |event| {
        let named = event_target_value(&event);
        let medium = Medium::ALL
            .into_iter()
            .find(|medium| text::medium(*medium) == named);
        state.change_settings(|settings| settings.medium = medium.unwrap_or_default());
    };
    let choose = move |event| {
        let rhythm = event_target_value(&event).parse().ok();
        state.change_settings(|settings| settings.rhythm = rhythm);
    };
    let used = Memo::new(move |_| state.with(|data| data.calendars().week(&Details::default())));
    let week = WEEK.map(|day| {
        let works = move || used.get().contains(day);
        let change = move |event| {
            let on = event_target_checked(&event);
            let used = used.get_untracked();
            let kept = used.days().filter(|other| *other != day);
            let days: Vec<Weekday> = kept.chain(on.then_some(day)).collect();
            if days.is_empty() {
                state.warn(words::WEEK_EMPTY);
                tick_again(&event);
                return;
            }
            state.change_settings(|settings| settings.choose_week(Some(WorkWeek::new(&days))));
        };
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=works on:change=change/>
                <span>{text::weekday(day)}</span>
            </label>
        }
    });
    view! {
        <section class="section" aria-labelledby="rhythm">
            <h2 class="section-title" id="rhythm">
                {words::RHYTHM}
            </h2>
            <div>
                <div class="setting">
                    <label for="day">{words::RHYTHM_DAY}</label>
                    <select class="input" id="day" on:change=choose>
                        {days.collect_view()}
                        <option value="none" prop:selected=move || settings.with(|settings| settings.rhythm.is_none())>
                            {words::RHYTHM_DAY_NONE}
                        </option>
                    </select>
                </div>
                <DaysSetting label=words::RHYTHM_MIN get=|settings| settings.min set=set_min/>
                <DaysSetting label=words::RHYTHM_MAX get=|settings| settings.max set=set_max/>
            </div>
            <p class="hint">
                {words::RHYTHM_HINT}
                " "
                <Why rule=Rule::R9/>
            </p>
            <div class="setting">
                <label for="medium">{words::MEDIUM}</label>
                <select class="input" id="medium" on:change=choose_medium>
                    {media.collect_view()}
                </select>
            </div>
            <p class="hint">
                {words::MEDIUM_HINT}
                " "
                <a class="why" href=why_phone>
                    {words::MEDIUM_WHY}
                </a>
            </p>
            <fieldset class="group">
                <legend>{words::WEEK}</legend>
                <div class="choices">{week.collect_view()}</div>
            </fieldset>
            <WeekNote/>
        </section>
    }
}

/// Whose working week is used, and the way back to each country's own.
#[component]
fn WeekNote() -> impl IntoView {
    let state = use_state();
    let is_chosen = Memo::new(move |_| state.with(|data| data.settings().chosen_week().is_some()));
    let whose = move || {
        let region = state.with(|data| data.settings().region.clone());
        match region {
            _ if is_chosen.get() => words::WEEK_CHOSEN.to_owned(),
            Some(code) => {
                let region = state.region_name(&code);
                words::WeekOfRegion { region }.text()
            }
            None => words::WEEK_OF_NONE.to_owned(),
        }
    };
    let give_back = move |_| {
        state.change_settings(|settings| settings.choose_week(None));
    };
    view! {
        <p class="hint">
            {whose}
            <Show when=move || is_chosen.get()>
                <button class="btn" data-kind="text" type="button" on:click=give_back>
                    {words::WEEK_GIVE_BACK}
                </button>
            </Show>
        </p>
    }
}

fn set_min(settings: &mut Settings, value: u32) {
    settings.min = value;
}

fn set_max(settings: &mut Settings, value: u32) {
    settings.max = value;
}

#[component]
fn DaysSetting(
    label: &'static str,
    get: fn(&Settings) -> u32,
    set: fn(&mut Settings, u32),
) -> impl IntoView {
    let state = use_state();
    let id = crate::component::element_id();
    let kept = move || state.with(|data| get(data.settings()).to_string());
    let change = move |event| {
        let done = match event_target_value(&event).parse() {
            Ok(value) => state.change_settings(|settings| set(settings, value)),
            Err(_) => {
                state.warn(words::RHYTHM_NOT_A_NUMBER);
                false
            }
        };
        if !done {
            let input = event_target::<web_sys::HtmlInputElement>(&event);
            input.set_value(&state.with_untracked(|data| get(data.settings()).to_string()));
        }
    };
    view! {
        <div class="setting">
            <label for=id.clone()>{label}</label>
            <input
                class="input"
                id=id
                type="number"
                inputmode="numeric"
                min="1"
                max="60"
                prop:value=kept
                on:change=change
            />
        </div>
    }
}

/// Ticks a box again that may not be empty.
fn tick_again(event: &web_sys::Event) {
    event_target::<web_sys::HtmlInputElement>(event).set_checked(true);
}
