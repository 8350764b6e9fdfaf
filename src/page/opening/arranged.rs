use cadence::plan::Rule;
use cadence::record::{Body, ContactKind, Id, Interview, Opportunity};
use cadence::text;
use chrono::Timelike;
use leptos::prelude::*;

use super::here::{Here, Now};
use crate::browser;
use crate::route::Route;

/// An interview that lies ahead, with all that there is to know before it.
#[derive(Debug, Clone, PartialEq)]
struct Ahead {
    id: Id,
    interview: Interview,
    is_today: bool,
    title: String,
    who: String,
    place: String,
}

/// The interviews that lie ahead: what to settle before each, and that it has taken place.
#[component]
pub fn Arranged(here: Here) -> impl IntoView {
    let ahead = Memo::new(move |_| here.with(ahead));
    let sections = move || {
        let all = ahead.get().into_iter();
        all.map(|it| view! { <One here ahead=it/> }).collect_view()
    };
    view! { {sections} }
}

fn ahead(now: &Now) -> Vec<Ahead> {
    if !now.plan.active {
        return Vec::new();
    }
    let interviews = now.opening.interviews();
    let ahead = interviews.filter(|(_, it)| !it.has_taken_place(now.today));
    let ahead = ahead.map(|(id, it)| {
        let is_today = it.date == now.today;
        let time = it
            .time
            .map(|it| format!(" at {:02}:{:02}", it.hour(), it.minute()));
        let day = if is_today {
            "today".to_owned()
        } else {
            now.day(it.date)
        };
        Ahead {
            id: id.clone(),
            interview: it.clone(),
            is_today,
            title: format!("Interview {day}{}", time.unwrap_or_default()),
            who: who(&now.opening, it),
            place: it.place.trim().to_owned(),
        }
    });
    let mut ahead: Vec<Ahead> = ahead.collect();
    ahead.sort_by_key(|it| (it.interview.date, it.interview.time));
    ahead
}

/// The people named for it, else the interviewers known.
fn who(opening: &Opportunity, interview: &Interview) -> String {
    let named = interview.met.iter().filter_map(|id| opening.contact(id));
    let mut people: Vec<_> = named.collect();
    if people.is_empty() {
        let known = opening.contacts_of(ContactKind::Interviewer);
        people.extend(known.map(|(_, it)| it));
    }
    let names = people.into_iter().map(|it| match it.title.trim() {
        "" => it.name.trim().to_owned(),
        title => format!("{}, {title}", it.name.trim()),
    });
    names.collect::<Vec<_>>().join("; ")
}

#[component]
fn One(here: Here, ahead: Ahead) -> impl IntoView {
    let Ahead {
        id,
        interview,
        is_today,
        title,
        who,
        place,
    } = ahead;
    let heading = format!("arranged-{id}");
    let labelled_by = heading.clone();
    let edit = here.item(&id);
    let or = |text: String, otherwise: &'static str| {
        if text.is_empty() {
            view! { <span class="quiet">{otherwise}</span> }.into_any()
        } else {
            text.into_any()
        }
    };
    let held = is_today.then(|| {
        let id = id.clone();
        view! {
            <button class="btn" data-kind="go" on:click=move |_| set_held(here, &id, &interview)>
                "It has taken place"
            </button>
        }
    });
    let why = Route::Method(Some(text::method::slug(Rule::R7).to_owned())).href();
    view! {
        <section class="section" aria-labelledby=labelled_by>
            <h2 class="section-title" id=heading>
                {title}
            </h2>
            <table>
                <tbody>
                    <tr>
                        <th scope="row">"Who"</th>
                        <td>{or(who, "Ask for the names and titles.")}</td>
                    </tr>
                    <tr>
                        <th scope="row">"Where"</th>
                        <td>{or(place, "Ask for the place, and how to get in.")}</td>
                    </tr>
                    <tr>
                        <th scope="row">"Look out for"</th>
                        <td>
                            "What impresses you, what they need, and who says it. "
                            <a class="why" href=why>
                                "Why?"
                            </a>
                        </td>
                    </tr>
                    <tr>
                        <th scope="row">"Ask before you leave"</th>
                        <td>"Whom to contact afterwards, when, and by phone or in writing."</td>
                    </tr>
                </tbody>
            </table>
            <div class="btns">
                {held}
                <a class="btn" data-kind="text" href=edit>
                    "Edit the interview"
                </a>
            </div>
        </section>
    }
}

/// Marks the interview as held, with an undo.
fn set_held(here: Here, item: &Id, interview: &Interview) {
    let (state, id, item) = (here.state(), here.id(), item.clone());
    let before = Body::Interview(interview.clone());
    let after = Body::Interview(Interview {
        held: true,
        ..interview.clone()
    });
    if state.edit(&id, |it| it.set(&item, after.clone())).is_none() {
        return;
    }
    browser::go(&Route::Notebook(here.id()).href());
    let said = here.with_untracked(|now| text::saved(&after, &now.opening, now.plan.moves.first()));
    state.say_with_undo(said, move || {
        if state
            .edit(&id, |it| it.set(&item, before.clone()))
            .is_some()
        {
            state.say("It lies ahead again.");
        }
    });
}
