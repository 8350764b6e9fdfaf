mod alike;
mod choose;
mod desk;
mod fact;
mod kept;
mod missing;
mod out;
mod paper;
mod proposal;
mod says;
mod sent;
mod sounds;
mod undo;
mod words;

use cadence::plan::Channel;
use cadence::record::Id;
use cadence::text;
use choose::Choose;
use desk::Desk;
use leptos::prelude::*;
use missing::Missing;
use paper::Paper;
use says::Says;
use sounds::Sounds;
use words::Words;

use super::task::TaskNotice;
use crate::component::NotFound;
use crate::route::{Errand, Route};

/// The letter of a move, or of a kind the person chooses: a proposal, the words, what is looked at
/// while they are written, and the ways out.
#[component]
pub fn Letter(id: Id, errand: Option<Errand>) -> impl IntoView {
    let desk = Desk::new(id, errand);
    let is_there = Memo::new(move |_| desk.task.with(Option::is_some));
    view! {
        <Show when=move || is_there.get() fallback=|| view! { <NotFound/> }>
            <div class="page wide">
                <Head desk/>
                <TaskNotice task=desk.task/>
                <div class="columns">
                    <div class="column">
                        <Choose desk/>
                        <Words desk/>
                    </div>
                    <div class="column">
                        <Sounds desk/>
                        <Says desk/>
                        <Missing desk/>
                    </div>
                </div>
                <Paper desk/>
            </div>
        </Show>
    }
}

#[component]
fn Head(desk: Desk) -> impl IntoView {
    let title = move || {
        let (who, step) = (desk.who(), desk.step());
        desk.with(|task| match step {
            Some(mut step) => {
                if step.channel != Channel::Email && !task.is_reference() {
                    step.channel = Channel::Letter;
                }
                text::move_title(&step, &task.opening)
            }
            None => match task.name(who.as_ref()) {
                Some(name) => format!("Write to {name}"),
                None => format!("Write to {}", task.opening.details().company.trim()),
            },
        })
    };
    let reason = move || {
        let step = desk.step()?;
        let why = Route::Method(Some(text::method::slug(step.rule).to_owned()));
        let reason = desk.with(|task| text::reason(&step, task.today));
        Some(view! {
            <p class="quiet">
                {reason} " " <a class="why" href=why.href()>
                    "Why?"
                </a>
            </p>
        })
    };
    let opening = Route::Opening(desk.id.get_value()).href();
    let place = move || {
        desk.with(|task| {
            let details = task.opening.details();
            let parts = [details.company, details.role];
            let known: Vec<_> = parts.iter().map(|it| it.trim()).collect();
            let known: Vec<_> = known.into_iter().filter(|it| !it.is_empty()).collect();
            known.join(" · ")
        })
    };
    view! {
        <header class="page-head">
            <p class="kicker">
                <a href=opening>{place}</a>
            </p>
            <h1 class="title">{title}</h1>
            {reason}
        </header>
    }
}
