use std::time::Duration;

use cadence::record::{Body, Contact, Id};
use leptos::either::Either;
use leptos::prelude::*;

use super::sheet::CallSheet;
use crate::browser;
use crate::component::{TextField, tel};
use crate::page::shared::{FormDraft, UnkeptNote};
use crate::words::call as words;
use crate::words::common as common_words;

/// How often the time there is looked at, so that it is right within the minute.
const LOOK: Duration = Duration::from_secs(10);

/// The number to tap, or a field to add it.
#[component]
pub(super) fn CallNumber(sheet: CallSheet) -> impl IntoView {
    // With the person: two without a number are still two.
    let known = Memo::new(move |_| {
        let who = sheet.who.get();
        let number = sheet.with(|task| {
            let contact = task.contact(who.as_ref());
            contact.map(|contact| contact.phone.trim().to_owned())
        });
        (who, number.filter(|number| !number.is_empty()))
    });
    move || match known.get() {
        (_, Some(number)) => Either::Left(view! { <KnownNumber sheet number/> }),
        (_, None) => Either::Right(view! { <NumberForm sheet/> }),
    }
}

#[component]
fn KnownNumber(sheet: CallSheet, number: String) -> impl IntoView {
    let there = time_there(sheet);
    let hint = move || {
        let there = there.get().map(|time| words::NumberTime { time }.text());
        there.unwrap_or_default()
    };
    match tel(&number) {
        Some(href) => Either::Left(view! {
            <a class="call-number" id="call-number" href=href>
                <span class="num">{number}</span>
                <span class="small">{words::NUMBER_TAP} " " {hint}</span>
            </a>
        }),
        // Words, such as "ask at the desk".
        None => Either::Right(view! {
            <div class="stack" id="call-number" tabindex="-1">
                <p class="lede">
                    <bdi>{number}</bdi>
                </p>
                <p class="hint">{hint}</p>
            </div>
        }),
    }
}

/// The time where the employer is, kept current.
fn time_there(sheet: CallSheet) -> RwSignal<Option<String>> {
    let look = move || {
        let zone = sheet.with_untracked(|task| task.opening.details().time_zone);
        zone.and_then(|zone| browser::time_in(&zone))
    };
    let time = RwSignal::new(look());
    let tick = set_interval_with_handle(
        move || {
            let now = look();
            if time.with_untracked(|time| *time != now) {
                time.set(now);
            }
        },
        LOOK,
    );
    on_cleanup(move || {
        // Without a timer the first time stays.
        if let Ok(tick) = tick {
            tick.clear();
        }
    });
    time
}

#[component]
fn NumberForm(sheet: CallSheet) -> impl IntoView {
    let (name, number) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let error = RwSignal::new(None::<String>);
    let known = sheet
        .who
        .get_untracked()
        .filter(|who| sheet.with_untracked(|task| task.contact(Some(who)).is_some()));
    let is_new = known.is_none();
    let whose = known.as_ref().map_or("new", Id::as_str);
    let form = format!("number-{}-{whose}", sheet.id.get_value());
    let draft = FormDraft::open(form.clone(), String::new());
    let keep = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let phone = number.get_untracked().trim().to_owned();
        if phone.is_empty() {
            error.set(Some(words::NUMBER_NONE.to_owned()));
            browser::focus("call-new-number");
            return;
        }
        let name = name.get_untracked().trim().to_owned();
        if let Some(who) = keep_number(sheet, known.as_ref(), name, phone) {
            draft.discard();
            sheet.who.set(Some(who));
            browser::focus("call-number");
        }
    };
    let label = if is_new {
        common_words::THEIR_NUMBER.to_owned()
    } else {
        let who = sheet.who.get_untracked();
        match sheet.with_untracked(|task| task.name(who.as_ref()).map(str::to_owned)) {
            Some(name) => words::NumberOf { name }.text(),
            None => common_words::THEIR_NUMBER.to_owned(),
        }
    };
    view! {
        <form class="call-add" novalidate on:submit=keep>
            {is_new.then(|| view! { <TextField label=words::NUMBER_WHOSE value=name/> })}
            <TextField
                id="call-new-number"
                label
                value=number
                kind="tel"
                error
            />
            <UnkeptNote form/>
            <button class="btn">{words::KEEP_IT}</button>
        </form>
    }
}

/// Keeps the number with the person, who is new if there is none yet.
fn keep_number(sheet: CallSheet, who: Option<&Id>, name: String, phone: String) -> Option<Id> {
    let kind = sheet.with_untracked(|task| Some(task.contact_kind()))?;
    let id = sheet.id.get_value();
    sheet.state.edit(&id, |edit| {
        let old = who.and_then(|who| Some((who.clone(), edit.opportunity().contact(who)?.clone())));
        match old {
            Some((who, contact)) => {
                edit.set(&who, Body::Contact(Contact { phone, ..contact }));
                who
            }
            None => edit.add(Body::Contact(Contact {
                kind,
                name,
                phone,
                ..Contact::default()
            })),
        }
    })
}
