use cadence::record::Id;
use cadence::text;
use leptos::prelude::*;

use super::aim::aim;
use super::choice::LogChoice;
use super::entry::LogEntry;
use super::likely::LogOrder;
use super::logging::Logging;
use super::save::save;
use crate::browser;
use crate::component::{BidiText, Fold};
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::log as words;

/// Everything that can have happened: what is likely now, and the rest when it is asked for.
#[component]
pub(super) fn LogBoard(logging: Logging, id: Id) -> impl IntoView {
    let state = use_state();
    let Some((name, [likely, you, they], several)) = state.with_untracked(|data| {
        let (opening, plan) = data.opening(&id)?;
        let details = opening.details();
        let name = match (details.company, details.role) {
            (company, role) if role.is_empty() => company,
            (company, role) => words::Opening { company, role }.text(),
        };
        let errand = logging.errand.get_value();
        let order = LogOrder::of(opening, plan, errand.as_ref(), data.today());
        let with_whom = |choice: LogChoice| {
            let aim = aim(choice, opening, plan, errand.as_ref());
            let contact = aim.to.and_then(|id| opening.contact(&id));
            let name = contact.map(|contact| contact.name.trim());
            let name = name.filter(|name| choice.is_own() && !name.is_empty());
            (choice, name.map(|name| choice.to_whom(name)))
        };
        let all = [order.likely, order.you, order.they];
        let all = all.map(|choices| choices.into_iter().map(with_whom).collect::<Vec<_>>());
        let several = data
            .openings()
            .filter(|(_, plan)| plan.active)
            .nth(1)
            .is_some();
        Some((name, all, several))
    }) else {
        return ().into_any();
    };
    let count = |choices: &Vec<_>| Signal::stored(text::small_number(choices.len()));
    let (you_count, they_count) = (count(&you), count(&they));
    let href = Route::Opening(id.clone()).href();
    let invitation = Route::LogInterview(Some(id.clone())).href();
    let id = StoredValue::new(id);
    let pick = move |choice: LogChoice, ask: bool| {
        if choice.is_common() && !ask {
            id.with_value(|id| at_once(logging, id, choice));
        } else {
            logging.choice.set(Some(choice));
        }
    };
    let tile = move |(choice, who)| tile(choice, who, pick).into_any();
    let other = (several && logging.from_today).then(|| {
        view! {
            <button
                class="btn"
                data-kind="text"
                on:click=move |_| logging.opening.set(None)
            >
                {words::ANOTHER_OPENING}
            </button>
        }
    });
    browser::scroll_top();
    browser::focus("log-board");
    view! {
        <header class="page-head">
            <p class="kicker">
                <a href=href>
                    <BidiText text=name/>
                </a>
            </p>
            <h1 id="log-board" tabindex="-1">
                {words::WHAT}
            </h1>
            <div class="cluster">{other}</div>
        </header>
        <section class="section" aria-labelledby="log-likely">
            <h2 class="section-title" id="log-likely">
                {words::LIKELY}
            </h2>
            <div class="log-grid">{likely.into_iter().map(tile).collect_view()}</div>
        </section>
        <div>
            <Fold title=words::ELSE_YOU hint=you_count>
                <div class="log-grid">{you.into_iter().map(tile).collect_view()}</div>
            </Fold>
            <Fold title=words::ELSE_THEY hint=they_count>
                <div class="log-grid">{they.into_iter().map(tile).collect_view()}</div>
            </Fold>
        </div>
        <section class="section" aria-labelledby="log-else">
            <h2 class="section-title" id="log-else">
                {words::ELSE_OR}
            </h2>
            <div class="log-grid">
                <a class="log-choice" href=invitation>
                    <span class="log-name">{words::ANOTHER_INTERVIEW}</span>
                    <span class="log-hint">{words::ANOTHER_INTERVIEW_HINT}</span>
                </a>
                {tile((LogChoice::Note, None))}
            </div>
        </section>
        <p>
            <a class="way" href=Route::LogInterview(None).href()>{words::ELSEWHERE}</a>
        </p>
    }
    .into_any()
}

/// One that happened: what, and with whom it will be taken to have been.
fn tile(
    choice: LogChoice,
    who: Option<String>,
    pick: impl Fn(LogChoice, bool) + Copy + 'static,
) -> impl IntoView {
    let more = choice.is_common().then(|| {
        let of = words::MoreOf {
            name: choice.name(),
        }
        .text();
        view! {
            <button class="log-more" on:click=move |_| pick(choice, true)>
                <span class="unseen">{of} " "</span>
                {words::MORE}
            </button>
        }
    });
    let hint = who.or_else(|| Some(choice.hint().to_owned()));
    let hint = hint.filter(|hint| !hint.is_empty());
    view! {
        <div class="log-cell">
            <button class="log-choice" on:click=move |_| pick(choice, false)>
                <span class="log-name">{choice.name()}</span>
                {hint.map(|hint| view! { " " <span class="log-hint"><BidiText text=hint/></span> })}
            </button>
            {more}
        </div>
    }
}

/// Saves a common one as of today, to whom it is most likely to have been.
fn at_once(logging: Logging, id: &Id, choice: LogChoice) {
    let state = use_state();
    let aimed = state.with_untracked(|data| {
        let (opening, plan) = data.opening(id)?;
        let aim = logging
            .errand
            .with_value(|errand| aim(choice, opening, plan, errand.as_ref()));
        Some(aim)
    });
    let Some(aim) = aimed else {
        return;
    };
    let entry = LogEntry::new(choice, state.with_untracked(Data::today), aim.to);
    save(state, id, &entry, aim.purpose, logging);
}
