//! The pages whose code comes in chunks of its own: fetched when the first page stands, or when
//! one of them is wanted sooner.

use std::future::{Ready, ready};

use cadence::record::Id;
use leptos::prelude::*;
#[cfg(feature = "split")]
use leptos::task::spawn_local;
use thiserror::Error;
#[cfg(feature = "split")]
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::backup::BackupPage;
use super::call::CallPage;
use super::details::DetailsPage;
use super::item::ItemPage;
use super::letter::LetterPage;
use super::log::LogPage;
use super::log_interview::LogInterviewPage;
use super::method::MethodPage;
use super::notebook::NotebookPage;
use super::offer::OfferPage;
use super::opening::OpeningPage;
use super::openings::OpeningsPage;
use super::reference::ReferencePage;
use super::reference_sheet::ReferenceSheetPage;
use super::references::ReferencesPage;
use super::settings::SettingsPage;
use super::work_search::WorkSearchPage;
use crate::component::NotFound;
use crate::route::Route;
use crate::state::use_state;

/// A page out of its chunk; until that is here, a word, and where it does not come, a way on.
#[component]
pub fn LaterPage(route: Route) -> impl IntoView {
    let attempts = RwSignal::new(0_u32);
    let again = Callback::new(move |()| attempts.update(|attempts| *attempts += 1));
    view! {
        // What one attempt showed is gone with it; a page is not made of the word that it is late.
        <For each=move || [attempts.get()] key=|attempt| *attempt let(_attempt)>
            <FetchedPage route=route.clone() again/>
        </For>
    }
}

#[component]
fn FetchedPage(route: Route, again: Callback<()>) -> impl IntoView {
    let page = move || {
        let route = route.clone();
        Suspend::new(async move {
            match fetch(route).await {
                Ok(page) => page,
                Err(NotFetched) => view! { <NotFetchedNotice again/> }.into_any(),
            }
        })
    };
    view! { <Suspense fallback=OneMoment>{page}</Suspense> }
}

async fn fetch(route: Route) -> Fetched {
    match route {
        Route::Openings
        | Route::Opening(_)
        | Route::Details(_)
        | Route::Item(..)
        | Route::Notebook(_)
        | Route::Log(_)
        | Route::LogMove(..)
        | Route::LogInterview(_) => history_page(route).await,
        Route::Call(..) | Route::Letter(..) | Route::Offer(_) | Route::ReferenceSheet(_) => {
            words_page(route).await
        }
        Route::Today
        | Route::References
        | Route::Reference(_)
        | Route::Settings
        | Route::Backup
        | Route::WorkSearch
        | Route::Method(_)
        | Route::Unknown => other_page(route).await,
    }
}

/// The code of a page could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the code of this page could not be fetched")]
struct NotFetched;

#[cfg(feature = "split")]
impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

type Fetched = Result<AnyView, NotFetched>;

/// Fetches the chunks of all pages, so that none is waited for later. One that does not come now
/// is asked for again when its page is opened.
pub fn prefetch() {
    #[cfg(feature = "split")]
    {
        spawn_local(async { load_history().await.unwrap_or_default() });
        spawn_local(async { load_words().await.unwrap_or_default() });
        spawn_local(async { load_other().await.unwrap_or_default() });
    }
}

/// What has been and what is known: the list, an opening, and the forms that add to it.
#[cfg_attr(
    feature = "split",
    wasm_split(
        history,
        preload(load_history),
        fallible,
        return_wrapper(let page = _; { page.await } -> Fetched)
    )
)]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn history_page(route: Route) -> Ready<Fetched> {
    ready(Ok(match route {
        Route::Openings => view! { <OpeningsPage/> }.into_any(),
        Route::Opening(id) if is_known(&id) => view! { <OpeningPage id/> }.into_any(),
        Route::Details(id) if is_known(&id) => view! { <DetailsPage id/> }.into_any(),
        Route::Item(id, item) if is_known(&id) => view! { <ItemPage id item/> }.into_any(),
        Route::Notebook(id) if is_known(&id) => view! { <NotebookPage id/> }.into_any(),
        Route::Log(None) => view! { <LogPage opening=None errand=None/> }.into_any(),
        Route::Log(Some(id)) if is_known(&id) => {
            view! { <LogPage opening=Some(id) errand=None/> }.into_any()
        }
        Route::LogMove(id, errand) if is_known(&id) => {
            view! { <LogPage opening=Some(id) errand=Some(errand)/> }.into_any()
        }
        Route::LogInterview(None) => view! { <LogInterviewPage opening=None/> }.into_any(),
        Route::LogInterview(Some(id)) if is_known(&id) => {
            view! { <LogInterviewPage opening=Some(id)/> }.into_any()
        }
        _ => view! { <NotFound/> }.into_any(),
    }))
}

/// What there is to say and to write.
#[cfg_attr(
    feature = "split",
    wasm_split(
        words,
        preload(load_words),
        fallible,
        return_wrapper(let page = _; { page.await } -> Fetched)
    )
)]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn words_page(route: Route) -> Ready<Fetched> {
    ready(Ok(match route {
        Route::Call(id, errand) if is_known(&id) => view! { <CallPage id errand/> }.into_any(),
        Route::Letter(id, errand) if is_known(&id) => view! { <LetterPage id errand/> }.into_any(),
        Route::Offer(id) if is_known(&id) => view! { <OfferPage id/> }.into_any(),
        Route::ReferenceSheet(id) if is_known(&id) => view! { <ReferenceSheetPage id/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }))
}

/// What is about all openings: references, settings, files, the method.
#[cfg_attr(
    feature = "split",
    wasm_split(
        other,
        preload(load_other),
        fallible,
        return_wrapper(let page = _; { page.await } -> Fetched)
    )
)]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn other_page(route: Route) -> Ready<Fetched> {
    ready(Ok(match route {
        Route::References => view! { <ReferencesPage/> }.into_any(),
        Route::Reference(id) => view! { <ReferencePage id/> }.into_any(),
        Route::Settings => view! { <SettingsPage/> }.into_any(),
        Route::Backup => view! { <BackupPage/> }.into_any(),
        Route::WorkSearch => view! { <WorkSearchPage/> }.into_any(),
        Route::Method(rule) => view! { <MethodPage rule/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }))
}

fn is_known(id: &Id) -> bool {
    use_state().with_untracked(|data| data.opening(id).is_some())
}

#[component]
fn OneMoment() -> impl IntoView {
    view! {
        <div class="page">
            <p class="quiet" role="status">
                "One moment."
            </p>
        </div>
    }
}

#[component]
fn NotFetchedNotice(again: Callback<()>) -> impl IntoView {
    view! {
        <div class="page">
            <h1>"This page has not come yet"</h1>
            <p role="status">
                "It is fetched once, then it is kept for use without a network. Nothing is lost."
            </p>
            <div class="btns">
                <button
                    class="btn"
                    data-kind="go"
                    type="button"
                    on:click=move |_| again.run(())
                >
                    "Try again"
                </button>
            </div>
        </div>
    }
}
