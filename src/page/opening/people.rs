use cadence::record::{Body, Contact, ContactKind, Id};
use cadence::text;
use leptos::prelude::*;

use super::context::{OpeningContext, OpeningNow};
use crate::component::{BidiText, ShortLinks};
use crate::page::shared::CardFile;
use crate::route::Route;
use crate::words::common as common_words;
use crate::words::opening as words;

/// Of more people the first few are shown, until the others are asked for.
const FEW: usize = 4;

/// What is shown of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct PersonCard {
    id: Id,
    name: String,
    /// The job title, else who they are.
    title: String,
    phone: String,
    email: String,
    /// How the name is said, good hours, a note: as far as they are known.
    notes: String,
}

impl PersonCard {
    fn new(id: &Id, contact: &Contact) -> Self {
        let name = match contact.name.trim() {
            "" => common_words::NO_NAME,
            name => name,
        };
        let pronounced = match contact.pronounced.trim() {
            "" => String::new(),
            sound => words::PersonSaid { sound }.text(),
        };
        let notes = [&pronounced, &contact.hours, &contact.note];
        let notes = notes.map(|note| note.trim().to_owned());
        Self {
            id: id.clone(),
            name: name.to_owned(),
            title: match contact.title.trim() {
                "" => text::contact_kind(contact.kind).to_lowercase(),
                title => title.to_owned(),
            },
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            notes: notes
                .into_iter()
                .filter(|note| !note.is_empty())
                .collect::<Vec<_>>()
                .join(common_words::DOT),
        }
    }

    /// Everybody of an opening, by who they are.
    fn all(now: &OpeningNow) -> Vec<Self> {
        let kinds = ContactKind::ALL.into_iter();
        let people = kinds.flat_map(|kind| now.opening.contacts_of(kind));
        people.map(|(id, contact)| Self::new(id, contact)).collect()
    }
}

/// Everybody, by who they are, and what the employer asked for.
#[component]
pub fn PeopleSection(context: OpeningContext) -> impl IntoView {
    let people = Memo::new(move |_| context.with(PersonCard::all));
    let everybody = cards(context);
    // One more would take no more room than the line that unfolds them.
    let first = Memo::new(move |_| {
        people.with(|people| match people.len() {
            count if count <= FEW + 1 => count,
            _ => FEW,
        })
    });
    let shown = Signal::derive(move || {
        people.with(|people| people.iter().take(first.get()).cloned().collect::<Vec<_>>())
    });
    let others = Memo::new(move |_| {
        people.with(|people| people.iter().skip(first.get()).cloned().collect::<Vec<_>>())
    });
    let other_count = move || {
        let number = text::small_number(others.with(Vec::len));
        words::PeopleMore { number }.text()
    };
    view! {
        <section class="section" aria-labelledby="people">
            <div class="section-title">
                <h2 id="people">{words::PEOPLE}</h2>
                <div class="who-files">
                    <div hidden=move || people.with(Vec::is_empty)>
                        <CardFile label=words::PEOPLE_CARDS people=everybody quiet=true/>
                    </div>
                    <a
                        class="btn"
                        data-kind="text"
                        href=Route::ReferenceSheet(context.id()).href()
                    >
                        {words::PEOPLE_REFERENCES}
                    </a>
                </div>
            </div>
            <p class="quiet" hidden=move || people.with(|people| !people.is_empty())>
                {words::PEOPLE_NONE}
            </p>
            <PersonList context people=shown/>
            <Show when=move || others.with(|others| !others.is_empty())>
                <details class="plain">
                    <summary>{other_count}</summary>
                    <PersonList context people=others/>
                </details>
            </Show>
            <GroundRules context/>
        </section>
    }
}

/// Everybody of an opening, with the company, for contact cards.
fn cards(context: OpeningContext) -> Callback<(), Vec<(Contact, String)>> {
    Callback::new(move |()| {
        context.with_untracked(|now| {
            let company = now.opening.details().company;
            let people = now.opening.contacts();
            people
                .map(|(_, person)| (person.clone(), company.clone()))
                .collect()
        })
    })
}

#[component]
fn PersonList(
    context: OpeningContext,
    #[prop(into)] people: Signal<Vec<PersonCard>>,
) -> impl IntoView {
    view! {
        <ul class="people">
            <For each=move || people.get() key=|person| person.clone() let(person)>
                <PersonItem context person/>
            </For>
        </ul>
    }
}

#[component]
fn PersonItem(context: OpeningContext, person: PersonCard) -> impl IntoView {
    let name = person.name.clone();
    let notes = (!person.notes.is_empty()).then(|| {
        view! {
            <p class="row-sub" dir="auto">
                {person.notes}
            </p>
        }
    });
    view! {
        <li class="person">
            <div>
                <p>
                    <a class="person-name" href=context.item(&person.id)>
                        <span class="unseen">{words::PERSON_EDIT}</span>
                        <bdi>{name.clone()}</bdi>
                    </a>
                    {common_words::COMMA}
                    <span class="quiet">
                        <bdi>{person.title}</bdi>
                    </span>
                </p>
                {notes}
            </div>
            <div class="person-links">
                <ShortLinks name phone=person.phone email=person.email/>
            </div>
        </li>
    }
}

/// What this employer asked for; nothing where it was nothing special.
#[component]
fn GroundRules(context: OpeningContext) -> impl IntoView {
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
        <div hidden=move || rules.with(Vec::is_empty)>
            <h3 class="unseen">{words::GROUND_RULES}</h3>
            <ul class="people">
                <For
                    each=move || rules.get()
                    key=|rule| rule.clone()
                    let((_, _, words, note))
                >
                    <li class="person">
                        <div>
                            <p>
                                <BidiText text={words::GroundRule { rule: words }.text()}/>
                            </p>
                            <p class="row-sub" dir="auto">
                                {note}
                            </p>
                        </div>
                    </li>
                </For>
            </ul>
        </div>
    }
}
