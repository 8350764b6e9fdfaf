//! Changing one item of a history, or adding one that is only words or a person.

mod days;
mod interview;
mod news;
mod person;
mod rule;
mod touch;
mod words;

use crate::dom::prelude::*;
use cadence::record::{
    Body, Contact, GroundRule, Id, Interest, Note, Observation, Opportunity, Tag,
};
use cadence::text;
use chrono::NaiveDate;

use super::missing::Missing;
use crate::book::{Data, book};
use crate::browser;
use crate::component::{Form, Wrong, Wrongs};
use crate::route::Route;

/// The fields of one kind of item.
struct Editor {
    fields: View,
    /// What they come to.
    read: Callback<(), Result<Body, Vec<Wrong>>>,
    /// Somebody else who was met: made when the item is saved.
    newcomer: Option<RwSignal<String>>,
}

impl Editor {
    fn new(
        fields: impl IntoView,
        read: impl Fn() -> Result<Body, Vec<Wrong>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            fields: fields.into_view(),
            read: Callback::new(move |()| untrack(&read)),
            newcomer: None,
        }
    }
}

/// What the editors need to know.
struct Around {
    today: NaiveDate,
    wrongs: Wrongs,
    /// Everybody in the opening who has a name.
    people: Vec<(Id, Contact)>,
}

impl Around {
    /// Names to choose from.
    fn names(&self) -> Vec<(Id, String)> {
        let named = |(id, it): &(Id, Contact)| (id.clone(), it.name.clone());
        self.people.iter().map(named).collect()
    }

    /// Names to choose one from, or none.
    fn options(&self, nobody: &str) -> Vec<(String, String)> {
        let people = self.people.iter().map(|(id, it)| {
            let kind = text::contact_kind(it.kind).to_lowercase();
            (id.0.clone(), format!("{}, {kind}", it.name))
        });
        let none = (String::new(), nobody.to_owned());
        std::iter::once(none).chain(people).collect()
    }
}

/// Changing one item of a history.
#[component]
pub fn Item(id: Id, item: Id) -> impl IntoView {
    let book = book();
    let today = book.peek(Data::today);
    let found = book.peek(|data| {
        let (opening, _) = data.opening(&id)?;
        let old = opening.items.get(&item).and_then(|it| it.body.clone());
        let new = old.is_none();
        let body = old.or_else(|| fresh(&item, today))?;
        let title = match new {
            true => heading(&body).to_owned(),
            false => match &body {
                Body::Contact(it) if !it.name.trim().is_empty() => it.name.clone(),
                _ => text::history(&body, opening),
            },
        };
        Some((body, title, new, opening.clone()))
    });
    match found {
        None => view! { <Missing/> }.into_view(),
        Some((body, title, new, opening)) => {
            let item = (!new).then_some(item);
            view! { <Change opening item body title/> }.into_view()
        }
    }
}

/// What an address that names a kind instead of an item stands for.
fn fresh(item: &Id, date: NaiveDate) -> Option<Body> {
    let text = String::new;
    Some(match item.as_str() {
        "new-contact" => Body::Contact(Contact::default()),
        "new-note" => Body::Note(Note { date, text: text() }),
        "new-observation" => Body::Observation(Observation {
            date,
            tag: Tag::default(),
            text: text(),
        }),
        "new-rule" => Body::GroundRule(GroundRule {
            date,
            ..GroundRule::default()
        }),
        "new-interest" => Body::Interest(Interest { date, note: text() }),
        _ => return None,
    })
}

fn heading(body: &Body) -> &'static str {
    match body {
        Body::Contact(_) => "Somebody new",
        Body::Observation(_) => "A line for the notebook",
        Body::GroundRule(_) => "What they asked for",
        Body::Interest(_) => "A sign of interest",
        _ => "A note",
    }
}

/// The fields for an item of this kind.
fn editor(body: Body, around: &Around) -> Editor {
    match body {
        Body::Contact(it) => person::editor(it, around),
        Body::Interview(it) => interview::editor(it, around),
        Body::Touch(it) => touch::editor(it, around),
        Body::News(it) => news::editor(it, around),
        Body::Observation(it) => words::observation(it, around),
        Body::Interest(it) => words::interest(it, around),
        Body::Note(it) => words::note(it, around),
        Body::GroundRule(it) => rule::editor(it, around),
        Body::Pause(it) => days::pause(it, around),
        Body::Snooze(it) => days::snooze(it, around),
        Body::Skip(it) => days::skip(it, around),
        Body::Closing(it) => days::closing(it, around),
        Body::Unknown(body) => {
            let fields = view! { <p>{text::newer_entries(1)}</p> };
            Editor::new(fields, move || Ok(Body::Unknown(body.clone())))
        }
    }
}

#[component]
fn Change(
    opening: Opportunity,
    /// `None` where it is new.
    item: Option<Id>,
    body: Body,
    title: String,
) -> impl IntoView {
    let book = book();
    let wrongs = Wrongs::default();
    let named = |it: &&(Id, Contact)| !it.1.name.trim().is_empty();
    let people: Vec<_> = opening
        .contacts()
        .map(|(id, it)| (id.clone(), it.clone()))
        .collect();
    let around = Around {
        today: book.peek(Data::today),
        wrongs,
        people: people.iter().filter(named).cloned().collect(),
    };
    let Editor {
        fields,
        read,
        newcomer,
    } = editor(body, &around);
    let back = Route::Opening(opening.id.clone()).href();
    let (cancel, deleted) = (back.clone(), back.clone());
    let company = opening.details().company;
    let id = StoredValue::new(opening.id);
    let delete = item.clone().map(|item| {
        let said = format!("Deleted: {title}.");
        let delete = move |_| {
            book.set_unsaved(false);
            id.with_value(|id| book.delete_item(id, &item, said.clone()));
            browser::go(&deleted);
        };
        view! {
            <button class="btn" type="button" on:click=delete>
                "Delete"
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
        let newcomer = newcomer.map(|it| it.get_untracked().trim().to_owned());
        if is_saved.get_value() {
            // A second press, before the page has turned.
            return;
        }
        if id.with_value(|id| keep(id, item.as_ref(), body, newcomer)) {
            is_saved.set_value(true);
            browser::go(&back);
        }
    });
    view! {
        <div class="page">
            <header class="page-head">
                <p class="kicker">{company}</p>
                <h1>{title}</h1>
            </header>
            <Form save wrongs>
                {fields}
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        "Save"
                    </button>
                    {delete}
                    <a
                        class="btn"
                        data-kind="text"
                        href=cancel
                        on:click=move |_| book.set_unsaved(false)
                    >
                        "Cancel"
                    </a>
                </div>
            </Form>
        </div>
    }
}

/// Keeps the item, in one write with whoever is new in it; whether it could be kept.
fn keep(id: &Id, item: Option<&Id>, mut body: Body, newcomer: Option<String>) -> bool {
    let book = book();
    let kept = book.edit(id, |edit| {
        if let (Some(name), Body::Interview(it)) = (newcomer, &mut body)
            && !name.is_empty()
        {
            it.met.push(edit.add(Body::Contact(Contact {
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
    book.set_unsaved(false);
    let said = book.peek(|data| {
        let (opening, plan) = data.opening(id)?;
        Some(text::saved(&body, opening, plan.moves.first()))
    });
    book.say(said.unwrap_or_default());
    true
}

/// The id chosen in a list that also offers nobody.
fn chosen(value: RwSignal<String>) -> Option<Id> {
    Some(Id(value.get())).filter(|it| !it.0.is_empty())
}

fn trimmed(value: RwSignal<String>) -> String {
    value.get().trim().to_owned()
}

/// The value, or what is wrong with it.
fn unless<T>(wrongs: Vec<Wrong>, value: impl FnOnce() -> Option<T>) -> Result<T, Vec<Wrong>> {
    match value() {
        Some(value) if wrongs.is_empty() => Ok(value),
        _ => Err(wrongs),
    }
}
