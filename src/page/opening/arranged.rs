use cadence::plan::Rule;
use cadence::record::{Body, ContactKind, Id, Interview, Opportunity};
use cadence::text;
use leptos::prelude::*;

use super::context::{OpeningContext, OpeningNow};
use crate::browser;
use crate::component::{BidiText, Why};
use crate::page::shared::pay_said::PayLines;
use crate::route::Route;
use crate::words::common as common_words;
use crate::words::opening as words;

/// An interview that lies ahead, with all that there is to know before it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Arranged {
    id: Id,
    is_today: bool,
    is_task: bool,
    title: String,
    who: String,
    place: String,
    /// What was said about pay so far.
    pay: Vec<text::PayLine>,
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
    let arranged = ahead.into_iter().map(|(id, interview)| Arranged {
        id: id.clone(),
        is_today: interview.date == now.today,
        is_task: interview.is_task(),
        title: text::arranged(interview, now.today),
        who: who(&now.opening, interview),
        place: interview.place.trim().to_owned(),
        pay: match interview.is_task() {
            true => Vec::new(),
            false => text::pay_said(&now.opening, now.today),
        },
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
    let names =
        people.into_iter().map(
            |contact| match (contact.name.trim(), contact.title.trim()) {
                (name, "") => name.to_owned(),
                (name, title) => words::ArrangedPerson { name, title }.text(),
            },
        );
    names.collect::<Vec<_>>().join(common_words::SEMICOLON)
}

#[component]
fn ArrangedInterview(context: OpeningContext, arranged: Arranged) -> impl IntoView {
    let Arranged {
        id,
        is_today,
        is_task,
        title,
        who,
        place,
        pay,
    } = arranged;
    let heading = format!("arranged-{id}");
    let labelled_by = heading.clone();
    let edit = context.item(&id);
    let or_hint = |text: String, hint: &'static str| {
        if text.is_empty() {
            view! { <span class="quiet">{hint}</span> }.into_any()
        } else {
            view! { <BidiText text/> }.into_any()
        }
    };
    let met = (!is_task || !who.is_empty()).then(|| {
        view! {
            <tr>
                <th scope="row">{words::ARRANGED_WHO}</th>
                <td>{or_hint(who, words::ARRANGED_WHO_HINT)}</td>
            </tr>
        }
    });
    let pay = (!pay.is_empty()).then(|| {
        view! {
            <tr>
                <th scope="row">{words::ARRANGED_PAY}</th>
                <td>
                    <PayLines lines=pay/>
                </td>
            </tr>
        }
    });
    let place_hint = match is_task {
        true => words::ARRANGED_WHERE_TASK,
        false => words::ARRANGED_WHERE_HINT,
    };
    let held = is_today.then(|| {
        let id = id.clone();
        view! {
            <button class="btn" data-kind="go" on:click=move |_| set_held(context, &id)>
                {text::held_button(is_task)}
            </button>
        }
    });
    let advice = (!is_task).then(|| view! { <Advice/> });
    view! {
        <section class="section" aria-labelledby=labelled_by>
            <h2 class="section-title" id=heading>
                {title}
            </h2>
            <table>
                <tbody>
                    {met}
                    <tr>
                        <th scope="row">{words::ARRANGED_WHERE}</th>
                        <td>{or_hint(place, place_hint)}</td>
                    </tr>
                    {pay}
                </tbody>
            </table>
            {advice}
            <div class="btns">
                {held}
                <a class="btn" data-kind="text" href=edit>
                    {if is_task { words::ARRANGED_EDIT_TASK } else { words::ARRANGED_EDIT }}
                </a>
            </div>
        </section>
    }
}

/// What to look out for there, and what to ask.
#[component]
fn Advice() -> impl IntoView {
    view! {
        <details class="plain">
            <summary>{words::ADVICE}</summary>
            <div class="stack">
                <p>
                    {words::ADVICE_IMPRESSION}
                    " "
                    <Why rule=Rule::R7/>
                </p>
                <p>
                    {words::ADVICE_CONTACT}
                </p>
            </div>
        </details>
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
    // Of a task nothing was seen there.
    let after_meeting = interview.is_meeting();
    let after = Body::Interview(Interview {
        held: true,
        ..interview
    });
    let Some(((), undo)) = state.edit_for_undo(&id, |edit| edit.set(&item, after.clone())) else {
        return;
    };
    if after_meeting {
        browser::go(&Route::Notebook(context.id()).href());
    }
    let said =
        context.with_untracked(|now| text::saved(&after, &now.opening, now.plan.moves.first()));
    state.say_with_undo_of(said, undo, words::ARRANGED_AGAIN);
}
