//! The notebook, right after an interview: a line for each thing seen on site (R7), made for a
//! phone in a corridor.

mod line;
mod next;

use cadence::record::{Body, ContactKind, Id, Observation, Opportunity, Tag};
use chrono::NaiveDate;
use leptos::prelude::*;
use line::Lines;
use next::NextStep;
use web_sys::KeyboardEvent;

use crate::browser;
use crate::component::{NotFound, Tags, TextArea};
use crate::route::Route;
use crate::state::{AppState, Data, use_state};

/// The id of the field.
const FIELD: &str = "line";

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    state: AppState,
    id: StoredValue<Id>,
    text: RwSignal<String>,
    tag: RwSignal<Tag>,
    /// Who said it, by name.
    who: RwSignal<String>,
    /// The line that is in the field to be changed.
    changing: RwSignal<Option<Id>>,
}

impl Desk {
    fn new(id: Id) -> Self {
        let state = use_state();
        let form = form(&id);
        let desk = Self {
            state,
            text: RwSignal::new(state.draft(&form).unwrap_or_default()),
            id: StoredValue::new(id),
            tag: RwSignal::new(Tag::default()),
            who: RwSignal::new(String::new()),
            changing: RwSignal::new(None),
        };
        Effect::new(move |_| {
            let text = desk.text.get();
            // A line that is being changed stands in the notebook until it is.
            if desk.changing.with(Option::is_none) {
                state.keep_draft(&form, &text);
            }
        });
        desk
    }

    /// Reads the opening, as long as there is one.
    fn with<T: Default>(self, read: impl FnOnce(&Opportunity) -> T) -> T {
        self.id.with_value(|id| {
            self.state.with(|data| match data.opening(id) {
                Some((opening, _)) => read(opening),
                None => T::default(),
            })
        })
    }

    /// Keeps the line that is in the field; the focus stays there.
    fn keep(self) {
        let text = self.text.get_untracked().trim().to_owned();
        let (tag, who) = (self.tag.get_untracked(), self.who.get_untracked());
        let changing = self.changing.get_untracked();
        if !text.is_empty() {
            let text = match &changing {
                // A letter knows "Anna: …" for what Anna said.
                None if tag == Tag::WhoSaid && !who.is_empty() => format!("{who}: {text}"),
                _ => text,
            };
            if !self.put(changing, tag, text) {
                return;
            }
        }
        self.clear();
    }

    fn put(self, line: Option<Id>, tag: Tag, text: String) -> bool {
        let id = self.id.get_value();
        let today = self.state.with_untracked(Data::today);
        let kept = self.state.edit(&id, |edit| {
            let before = line
                .as_ref()
                .and_then(|it| edit.opportunity().items.get(it));
            let date = match before.and_then(|it| it.body.as_ref()) {
                Some(Body::Observation(it)) => it.date,
                _ => seen_on(edit.opportunity(), today),
            };
            let body = Body::Observation(Observation { date, tag, text });
            match line {
                Some(line) => edit.set(&line, body),
                None => {
                    edit.add(body);
                }
            }
        });
        kept.is_some()
    }

    /// An empty field, for the next line.
    fn clear(self) {
        self.changing.set(None);
        self.text.set(String::new());
        browser::focus(FIELD);
    }
}

/// The name of the draft.
fn form(id: &Id) -> String {
    format!("notebook-{id}")
}

/// What is noted was seen at the latest interview.
fn seen_on(opening: &Opportunity, today: NaiveDate) -> NaiveDate {
    let held = opening.interviews().map(|(_, it)| it);
    let held = held.filter(|it| it.has_taken_place(today));
    held.map(|it| it.date).max().unwrap_or(today)
}

/// The notebook of an opening.
#[component]
pub fn Notebook(id: Id) -> impl IntoView {
    let desk = Desk::new(id);
    let is_there = Memo::new(move |_| desk.with(|_| true));
    let company = Memo::new(move |_| desk.with(|it| it.details().company));
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() {
            event.prevent_default();
            if !event.is_composing() {
                desk.keep();
            }
        } else if event.key() == "Escape" && desk.changing.with_untracked(Option::is_some) {
            desk.clear();
        }
    };
    let is_change = move || desk.changing.with(Option::is_some);
    let add = move || {
        if is_change() {
            "Keep the change"
        } else {
            "Add the line"
        }
    };
    browser::focus(FIELD);
    let opening = Route::Opening(desk.id.get_value()).href();
    view! {
        <Show when=move || is_there.get() fallback=|| view! { <NotFound/> }>
            <div class="page notebook">
                <header class="page-head">
                    <p class="kicker">
                        <a href=opening.clone()>{company}</a>
                    </p>
                    <h1>"What did you see?"</h1>
                </header>
                <div class="stack" on:keydown=pressed>
                    <TextArea
                        id=FIELD
                        label="One thing you saw or heard"
                        hint="Enter adds it. A few words will do."
                        value=desk.text
                        rows=2
                    />
                    <Tags tag=desk.tag/>
                    <Who desk/>
                    <div class="btns">
                        <button class="btn" type="button" on:click=move |_| desk.keep()>
                            {add}
                        </button>
                        <Show when=is_change>
                            <button
                                class="btn"
                                data-kind="text"
                                type="button"
                                on:click=move |_| desk.clear()
                            >
                                "Leave it as it was"
                            </button>
                        </Show>
                    </div>
                </div>
                <Lines desk/>
                <NextStep desk/>
            </div>
        </Show>
    }
}

/// The interviewers, to say who said it.
#[component]
fn Who(desk: Desk) -> impl IntoView {
    let names = Memo::new(move |_| {
        desk.with(|opening| {
            let people = opening.contacts_of(ContactKind::Interviewer);
            let names = people.map(|(_, it)| it.name.trim().to_owned());
            names.filter(|it| !it.is_empty()).collect::<Vec<_>>()
        })
    });
    let is_asked = move || {
        let is_new = desk.changing.with(Option::is_none);
        is_new && desk.tag.get() == Tag::WhoSaid && names.with(|it| !it.is_empty())
    };
    let chip = move |name: String| {
        let (this, chosen) = (name.clone(), name.clone());
        let choose = move |_| {
            let is_it = desk.who.with_untracked(|it| *it == chosen);
            desk.who
                .set(if is_it { String::new() } else { chosen.clone() });
            browser::focus(FIELD);
        };
        view! {
            <button
                class="tag"
                type="button"
                aria-pressed=move || desk.who.with(|it| *it == this).to_string()
                on:click=choose
            >
                {name}
            </button>
        }
    };
    view! {
        <div class="tags" role="group" aria-label="Who said it" hidden=move || !is_asked()>
            {move || names.get().into_iter().map(chip).collect_view()}
        </div>
    }
}
