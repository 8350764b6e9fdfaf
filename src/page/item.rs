//! Changing one item of a history, or adding one that is only words or a person.

mod days;
mod editor;
mod interview;
mod news;
mod noted;
mod pay;
mod person;
mod rule;
mod touch;

use std::cmp::Reverse;

use cadence::record::{
    Body, Contact, GroundRule, Id, Interest, Interview, Note, Observation, Opportunity, PaySaid,
    Tag,
};
use cadence::text;
use chrono::NaiveDate;
use editor::{Editor, EditorContext};
use leptos::prelude::*;

use crate::browser;
use crate::component::{BackLink, BidiText, EditForm, NotFound, Wrongs};
use crate::page::shared::open_edit::{Conflicts, OpenEdit};
use crate::page::shared::pay_said::PAY_SAID;
use crate::route::Route;
use crate::state::{AppState, Data, use_state};
use crate::words::item as words;

/// Changing one item of a history.
#[component]
pub fn ItemPage(id: Id, item: Id) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(Data::today);
    let found = state.with_untracked(|data| {
        let (opening, _) = data.opening(&id)?;
        let old = opening.items.get(&item).and_then(|item| item.body.clone());
        let new = old.is_none();
        let body = old.or_else(|| fresh(&item, opening, today))?;
        let title = match new {
            true => heading(&body).to_owned(),
            false => match &body {
                Body::Contact(contact) if !contact.name.trim().is_empty() => contact.name.clone(),
                _ => text::history(&body, opening),
            },
        };
        Some((body, title, new, opening.clone()))
    });
    match found {
        None => view! { <NotFound/> }.into_any(),
        Some((body, title, new, opening)) => {
            let item = (!new).then_some(item);
            view! { <ItemForm opening item body title/> }.into_any()
        }
    }
}

/// What an address that names a kind instead of an item stands for.
fn fresh(item: &Id, opening: &Opportunity, date: NaiveDate) -> Option<Body> {
    let text = String::new;
    Some(match item.as_str() {
        "new-contact" => Body::Contact(Contact::default()),
        "new-note" => Body::Note(Note { date, text: text() }),
        "new-observation" => Body::Observation(Observation {
            date,
            tag: Tag::default(),
            text: text(),
            ..Observation::default()
        }),
        "new-rule" => Body::GroundRule(GroundRule {
            date,
            ..GroundRule::default()
        }),
        "new-pay" => Body::Pay(PaySaid {
            date,
            interview: of_today(opening, date),
            ..PaySaid::default()
        }),
        "new-interest" => Body::Interest(Interest { date, note: text() }),
        _ => return None,
    })
}

/// The interview that took place today: what was said is most likely of it.
fn of_today(opening: &Opportunity, today: NaiveDate) -> Option<Id> {
    let mut interviews = opening.interviews();
    let is_it = |interview: &Interview| interview.date == today && interview.is_meeting();
    let found = interviews.find(|(_, interview)| is_it(interview))?;
    Some(found.0.clone())
}

fn heading(body: &Body) -> &'static str {
    match body {
        Body::Contact(_) => words::NEW_PERSON,
        Body::Observation(_) => words::NEW_LINE,
        Body::GroundRule(_) => words::NEW_RULE,
        Body::Interest(_) => words::NEW_INTEREST,
        Body::Pay(_) => PAY_SAID,
        _ => words::NEW_NOTE,
    }
}

/// The fields for an item of this kind.
fn editor_of(body: Body, context: &EditorContext) -> Editor {
    match body {
        Body::Contact(contact) => person::editor(contact, context),
        Body::Interview(interview) => interview::editor(interview, context),
        Body::Touch(touch) => touch::editor(touch, context),
        Body::News(news) => news::editor(news, context),
        Body::Observation(observation) => noted::observation(observation, context),
        Body::Interest(interest) => noted::interest(interest, context),
        Body::Note(note) => noted::note(note, context),
        Body::Pay(said) => pay::editor(said, context),
        Body::GroundRule(rule) => rule::editor(rule, context),
        Body::Pause(pause) => days::pause(pause, context),
        Body::Snooze(snooze) => days::snooze(snooze, context),
        Body::Skip(skip) => days::skip(skip, context),
        Body::Closing(closing) => days::closing(closing, context),
        Body::Unknown(body) => {
            let fields = view! { <p>{text::newer_entries(1)}</p> };
            Editor::new(fields, move || Ok(Body::Unknown(body.clone())))
        }
    }
}

#[component]
fn ItemForm(
    opening: Opportunity,
    /// `None` where it is new.
    item: Option<Id>,
    body: Body,
    title: String,
) -> impl IntoView {
    let state = use_state();
    let wrongs = Wrongs::default();
    let people = opening.contacts();
    let named = people.filter(|(_, contact)| !contact.name.trim().is_empty());
    let today = state.with_untracked(Data::today);
    let mut interviews: Vec<_> = opening.interviews().collect();
    interviews.sort_by_key(|(id, interview)| (Reverse(interview.date), *id));
    let interviews = interviews.into_iter();
    let interviews =
        interviews.map(|(id, interview)| (id.0.clone(), text::arranged(interview, today)));
    let context = EditorContext {
        today,
        interviews: interviews.collect(),
        wrongs,
        people: named
            .map(|(id, contact)| (id.clone(), contact.clone()))
            .collect(),
    };
    let form = match &item {
        Some(item) => format!("item-{}-{item}", opening.id),
        None => format!("item-{}-{}", opening.id, heading(&body)),
    };
    let edit = OpenEdit::new(form, body.clone());
    let draft = edit.draft();
    let Editor {
        fields,
        read,
        newcomer,
    } = editor_of(body, &context);
    let back = Route::Opening(opening.id.clone()).href();
    let (cancel, deleted) = (Route::Opening(opening.id.clone()), back.clone());
    let company = opening.details().company;
    let id = StoredValue::new(opening.id.clone());
    let delete = item.clone().map(|item| {
        let said = words::DeleteDone { title: &title }.text();
        let delete = move |_| {
            draft.discard();
            id.with_value(|id| state.delete_item(id, &item, said.clone()));
            browser::go(&deleted);
        };
        view! {
            <button class="btn" type="button" on:click=delete>
                {words::DELETE}
            </button>
        }
    });
    let is_saved = StoredValue::new(false);
    let save = Callback::new(move |()| {
        let body = match read.run(()) {
            Ok(body) => body,
            Err(wrong) => {
                // There is something wrong: this goes to it.
                let _ = wrongs.are_none(wrong);
                return;
            }
        };
        let newcomer = newcomer.map(|name| name.get_untracked().trim().to_owned());
        if is_saved.get_value() {
            // A second press, before the page has turned.
            return;
        }
        let now = item
            .as_ref()
            .and_then(|item| id.with_value(|id| standing(state, id, item)));
        let Some(body) = edit.settle(body, now.as_ref()) else {
            return;
        };
        if id.with_value(|id| keep(state, id, item.as_ref(), body, newcomer)) {
            is_saved.set_value(true);
            draft.discard();
            browser::go(&back);
        }
    });
    view! {
        <div class="page">
            <header class="page-head">
                <p class="kicker">
                    <BidiText text=company/>
                </p>
                <h1>
                    <BidiText text=title/>
                </h1>
            </header>
            <EditForm save wrongs>
                {fields}
                <Conflicts asked=edit.asked() opening/>
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        {words::SAVE}
                    </button>
                    {delete}
                    <BackLink
                        to=cancel
                        label=words::CANCEL
                        before=Callback::new(move |()| draft.discard())
                    />
                    {draft.note()}
                </div>
            </EditForm>
        </div>
    }
}

/// The item as it stands by now, unless it is deleted.
fn standing(state: AppState, id: &Id, item: &Id) -> Option<Body> {
    state.refresh(id);
    state.with_untracked(|data| {
        let (opening, _) = data.opening(id)?;
        opening.items.get(item)?.body.clone()
    })
}

/// Keeps the item, in one write with whoever is new in it; whether it could be kept.
fn keep(
    state: AppState,
    id: &Id,
    item: Option<&Id>,
    mut body: Body,
    newcomer: Option<String>,
) -> bool {
    let kept = state.edit(id, |edit| {
        if let (Some(name), Body::Interview(interview)) = (newcomer, &mut body)
            && !name.is_empty()
        {
            interview.met.push(edit.add(Body::Contact(Contact {
                name,
                ..Contact::default()
            })));
        }
        match item {
            Some(item) => edit.set(item, body.clone()),
            None => drop(edit.add(body.clone())),
        }
    });
    if kept.is_none() {
        return false;
    }
    let said = state.with_untracked(|data| {
        let (opening, plan) = data.opening(id)?;
        Some(text::saved(&body, opening, plan.moves.first()))
    });
    state.say(said.unwrap_or_default());
    true
}
