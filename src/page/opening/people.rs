use cadence::record::{Body, Contact, ContactKind, Id};
use cadence::text;
use leptos::prelude::*;

use super::context::{OpeningContext, OpeningNow};
use crate::component::{EmailLink, PhoneLink};
use crate::route::Route;

/// What is shown of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct PersonCard {
    id: Id,
    name: String,
    title: String,
    phone: String,
    email: String,
    /// How the name is said, good hours, a note; none of them empty.
    notes: Vec<String>,
}

impl PersonCard {
    fn new(id: &Id, contact: &Contact) -> Self {
        let name = match contact.name.trim() {
            "" => "No name yet",
            name => name,
        };
        let pronounced = match contact.pronounced.trim() {
            "" => String::new(),
            sound => format!("Said: {sound}"),
        };
        let notes = [&pronounced, &contact.hours, &contact.note];
        let notes = notes.map(|note| note.trim().to_owned());
        Self {
            id: id.clone(),
            name: name.to_owned(),
            title: contact.title.trim().to_owned(),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            notes: notes.into_iter().filter(|note| !note.is_empty()).collect(),
        }
    }

    /// Everybody of an opening, by who they are.
    fn groups(now: &OpeningNow) -> Vec<(ContactKind, Vec<Self>)> {
        let groups = ContactKind::ALL.into_iter().map(|kind| {
            let people = now.opening.contacts_of(kind);
            let people = people.map(|(id, contact)| Self::new(id, contact)).collect();
            (kind, people)
        });
        groups
            .filter(|(_, people): &(_, Vec<Self>)| !people.is_empty())
            .collect()
    }
}

/// Everybody, by who they are.
#[component]
pub fn PeopleSection(context: OpeningContext) -> impl IntoView {
    let groups = Memo::new(move |_| context.with(PersonCard::groups));
    view! {
        <section class="section" aria-labelledby="people">
            <h2 class="section-title" id="people">
                "People"
            </h2>
            <div class="stack" hidden=move || groups.with(Vec::is_empty)>
                <For each=move || groups.get() key=|group| group.clone() let((kind, people))>
                    <h3 class="kicker">{text::contact_kind(kind)}</h3>
                    <ul class="people">
                        {people
                            .into_iter()
                            .map(|person| view! { <PersonItem context person/> })
                            .collect_view()}
                    </ul>
                </For>
            </div>
            <div class="btns">
                <a class="btn" href=context.item(&Id::from("new-contact"))>
                    "Add a person"
                </a>
                <a class="btn" data-kind="text" href=Route::ReferenceSheet(context.id()).href()>
                    "References"
                </a>
            </div>
        </section>
    }
}

#[component]
fn PersonItem(context: OpeningContext, person: PersonCard) -> impl IntoView {
    let line = |text: String| view! { <p class="row-sub">{text}</p> };
    let title = (!person.title.is_empty()).then(|| line(person.title));
    let notes = person.notes.into_iter().map(line);
    view! {
        <li class="person">
            <div>
                <p class="person-name">{person.name.clone()}</p>
                {title}
                <PhoneLink number=person.phone/>
                <EmailLink address=person.email/>
                {notes.collect_view()}
            </div>
            <a
                class="btn"
                data-kind="text"
                href=context.item(&person.id)
                aria-label=format!("Edit {}", person.name)
            >
                "Edit"
            </a>
        </li>
    }
}

/// What this employer asked for.
#[component]
pub fn GroundRulesSection(context: OpeningContext) -> impl IntoView {
    let rules = Memo::new(move |_| {
        context.with(|now| {
            let rules = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::GroundRule(rule) => {
                    let words = text::history(body, &now.opening);
                    Some((rule.date, id.clone(), words, rule.note.clone()))
                }
                _ => None,
            });
            let mut rules: Vec<_> = rules.collect();
            rules.sort();
            rules
        })
    });
    view! {
        <section class="section" aria-labelledby="rules">
            <h2 class="section-title" id="rules">
                "Ground rules"
            </h2>
            <ul class="people" hidden=move || rules.with(Vec::is_empty)>
                <For each=move || rules.get() key=|rule| rule.clone() let((date, id, words, note))>
                    <li class="person">
                        <div>
                            <p>{words.clone()} "."</p>
                            <p class="row-sub">{note}</p>
                            <p class="row-sub">
                                "Said on " {context.with_untracked(|now| now.day(date))}
                            </p>
                        </div>
                        <a
                            class="btn"
                            data-kind="text"
                            href=context.item(&id)
                            aria-label=format!("Edit: {words}")
                        >
                            "Edit"
                        </a>
                    </li>
                </For>
            </ul>
            <p class="quiet" hidden=move || rules.with(|rules| !rules.is_empty())>
                "They asked for nothing special. What they ask for comes before the rhythm."
            </p>
            <div class="btns">
                <a class="btn" href=context.item(&Id::from("new-rule"))>
                    "Add a ground rule"
                </a>
            </div>
        </section>
    }
}
