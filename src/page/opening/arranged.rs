use cadence::plan::Rule;
use cadence::record::{Body, ContactKind, Id, Interview, Opportunity};
use cadence::text;
use chrono::Timelike;
use leptos::prelude::*;

use super::context::{OpeningContext, OpeningNow};
use crate::browser;
use crate::route::Route;

/// An interview that lies ahead, with all that there is to know before it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Arranged {
    id: Id,
    is_today: bool,
    title: String,
    who: String,
    place: String,
}

/// The interviews that lie ahead: what to settle before each, and that it has taken place.
#[component]
pub fn ArrangedInterviews(context: OpeningContext) -> impl IntoView {
    let ahead = Memo::new(move |_| context.with(ahead));
    view! {
        <For each=move || ahead.get() key=|arranged| arranged.clone() let(arranged)>
            <ArrangedInterview context arranged/>
        </For>
    }
}

fn ahead(now: &OpeningNow) -> Vec<Arranged> {
    if !now.plan.active {
        return Vec::new();
    }
    let mut ahead: Vec<(&Id, &Interview)> = now.opening.arranged(now.today).collect();
    ahead.sort_by_key(|(_, interview)| (interview.date, interview.time));
    let arranged = ahead.into_iter().map(|(id, interview)| {
        let is_today = interview.date == now.today;
        let day = if is_today {
            "today".to_owned()
        } else {
            now.day(interview.date)
        };
        let time = interview
            .time
            .map(|time| format!(" at {:02}:{:02}", time.hour(), time.minute()));
        Arranged {
            id: id.clone(),
            is_today,
            title: format!("Interview {day}{}", time.unwrap_or_default()),
            who: who(&now.opening, interview),
            place: interview.place.trim().to_owned(),
        }
    });
    arranged.collect()
}

/// The people named for it, else the interviewers known.
fn who(opening: &Opportunity, interview: &Interview) -> String {
    let named = interview.met.iter().filter_map(|id| opening.contact(id));
    let mut people: Vec<_> = named.collect();
    if people.is_empty() {
        let known = opening.contacts_of(ContactKind::Interviewer);
        people.extend(known.map(|(_, contact)| contact));
    }
    let names = people
        .into_iter()
        .map(|contact| match contact.title.trim() {
            "" => contact.name.trim().to_owned(),
            title => format!("{}, {title}", contact.name.trim()),
        });
    names.collect::<Vec<_>>().join("; ")
}

#[component]
fn ArrangedInterview(context: OpeningContext, arranged: Arranged) -> impl IntoView {
    let Arranged {
        id,
        is_today,
        title,
        who,
        place,
    } = arranged;
    let heading = format!("arranged-{id}");
    let labelled_by = heading.clone();
    let edit = context.item(&id);
    let or_hint = |text: String, hint: &'static str| {
        if text.is_empty() {
            view! { <span class="quiet">{hint}</span> }.into_any()
        } else {
            text.into_any()
        }
    };
    let held = is_today.then(|| {
        let id = id.clone();
        view! {
            <button class="btn" data-kind="go" on:click=move |_| set_held(context, &id)>
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
                        <td>{or_hint(who, "Ask for the names and titles.")}</td>
                    </tr>
                    <tr>
                        <th scope="row">"Where"</th>
                        <td>{or_hint(place, "Ask for the place, and how to get in.")}</td>
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
fn set_held(context: OpeningContext, item: &Id) {
    let (state, id, item) = (context.state(), context.id(), item.clone());
    let interview = context.with_untracked(|now| {
        let mut interviews = now.opening.interviews();
        let found = interviews.find(|(id, _)| **id == item);
        found.map(|(_, interview)| interview.clone())
    });
    let Some(interview) = interview else {
        return;
    };
    let after = Body::Interview(Interview {
        held: true,
        ..interview
    });
    let Some(((), undo)) = state.edit_for_undo(&id, |edit| edit.set(&item, after.clone())) else {
        return;
    };
    browser::go(&Route::Notebook(context.id()).href());
    let said =
        context.with_untracked(|now| text::saved(&after, &now.opening, now.plan.moves.first()));
    state.say_with_undo_of(said, undo, "It lies ahead again.");
}
