use cadence::record::{Body, Contact, ContactKind, Id};
use cadence::text;
use leptos::prelude::*;

use super::here::Here;
use crate::component::{EmailLink, PhoneLink};
use crate::route::Route;

/// Everybody, by who they are.
#[component]
pub fn People(here: Here) -> impl IntoView {
    let people = Memo::new(move |_| {
        here.with(|now| {
            let people = now.opening.contacts();
            people
                .map(|(id, it)| (id.clone(), it.clone()))
                .collect::<Vec<_>>()
        })
    });
    let groups = move || {
        people.with(|people| {
            let groups = ContactKind::ALL.into_iter().filter_map(|kind| {
                let group = people.iter().filter(|(_, it)| it.kind == kind);
                let group: Vec<_> = group.map(|(id, it)| person(here, id, it)).collect();
                (!group.is_empty()).then(|| {
                    view! {
                        <h3 class="kicker">{text::contact_kind(kind)}</h3>
                        <ul class="people">{group}</ul>
                    }
                })
            });
            groups.collect_view()
        })
    };
    view! {
        <section class="section" aria-labelledby="people">
            <h2 class="section-title" id="people">
                "People"
            </h2>
            <div class="stack" hidden=move || people.with(Vec::is_empty)>
                {groups}
            </div>
            <div class="btns">
                <a class="btn" href=here.item(&Id::from("new-contact"))>
                    "Add a person"
                </a>
                <a class="btn" data-kind="text" href=Route::ReferenceSheet(here.id()).href()>
                    "References"
                </a>
            </div>
        </section>
    }
}

fn person(here: Here, id: &Id, contact: &Contact) -> impl IntoView + use<> {
    let name = match contact.name.trim() {
        "" => "No name yet",
        name => name,
    };
    let name = name.to_owned();
    let line = |text: &str| {
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| view! { <p class="row-sub">{text}</p> })
    };
    view! {
        <li class="person">
            <div>
                <p class="person-name">{name.clone()}</p>
                {line(&contact.title)}
                <PhoneLink number=contact.phone.clone()/>
                <EmailLink address=contact.email.clone()/>
                {line(&said(contact))}
                {line(&contact.hours)}
                {line(&contact.note)}
            </div>
            <a
                class="btn"
                data-kind="text"
                href=here.item(id)
                aria-label=format!("Edit {name}")
            >
                "Edit"
            </a>
        </li>
    }
}

/// How the name is said.
fn said(contact: &Contact) -> String {
    match contact.pronounced.trim() {
        "" => String::new(),
        sound => format!("Said: {sound}"),
    }
}

/// What this employer asked for.
#[component]
pub fn GroundRules(here: Here) -> impl IntoView {
    let rules = Memo::new(move |_| {
        here.with(|now| {
            let rules = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::GroundRule(it) => {
                    let words = text::history(body, &now.opening);
                    Some((it.date, id.clone(), words, it.note.clone()))
                }
                _ => None,
            });
            let mut rules: Vec<_> = rules.collect();
            rules.sort();
            rules
        })
    });
    let list = move || {
        let rules = rules.get().into_iter().map(|(date, id, words, note)| {
            let edit = format!("Edit: {words}");
            view! {
                <li class="person">
                    <div>
                        <p>{words} "."</p>
                        <p class="row-sub">{note}</p>
                        <p class="row-sub">"Said on " {here.with_untracked(|now| now.day(date))}</p>
                    </div>
                    <a class="btn" data-kind="text" href=here.item(&id) aria-label=edit>
                        "Edit"
                    </a>
                </li>
            }
        });
        rules.collect_view()
    };
    view! {
        <section class="section" aria-labelledby="rules">
            <h2 class="section-title" id="rules">
                "Ground rules"
            </h2>
            <ul class="people" hidden=move || rules.with(Vec::is_empty)>
                {list}
            </ul>
            <p class="quiet" hidden=move || rules.with(|it| !it.is_empty())>
                "They asked for nothing special. What they ask for comes before the rhythm."
            </p>
            <div class="btns">
                <a class="btn" href=here.item(&Id::from("new-rule"))>
                    "Add a ground rule"
                </a>
            </div>
        </section>
    }
}
