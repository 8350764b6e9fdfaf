//! The pages whose code comes in chunks of its own: fetched when the first page stands, or when
//! one of them is wanted sooner.

use std::future::{Ready, ready};
use std::time::Duration;

use cadence::record::Id;
use keeping::within;
use leptos::prelude::*;
#[cfg(feature = "split")]
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;
#[cfg(feature = "split")]
use wasm_split_helpers::wasm_split;

use super::backup::BackupPage;
use super::call::{BriefPage, CallPage};
use super::details::DetailsPage;
use super::find::{FindAnything, RingingPage};
use super::import::ImportPage;
use super::item::ItemPage;
use super::letter::LetterPage;
use super::log::LogPage;
use super::log_interview::LogInterviewPage;
use super::look_back::LookBackPage;
use super::method::MethodPage;
use super::notebook::NotebookPage;
use super::offer::OfferPage;
use super::opening::OpeningPage;
use super::openings::OpeningsPage;
use super::openings_sheet::OpeningsSheetPage;
use super::reference::ReferencePage;
use super::reference_sheet::ReferenceSheetPage;
use super::references::ReferencesPage;
use super::settings::SettingsPage;
use super::work_search::WorkSearchPage;
use crate::browser::BrowserTimer;
use crate::component::NotFound;
use crate::page::shared::NotFetched;
use crate::route::Route;
use crate::state::{AppState, use_state};
use crate::words::later as words;

/// So long a page is waited for; what comes later is there at the next try.
const FETCHING: Duration = Duration::from_secs(60);

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
        // A timer of the browser stays on its thread, which is the only one.
        Suspend::new(SendWrapper::new(async move {
            match within(&BrowserTimer, FETCHING, fetch(route)).await {
                Some(Ok(page)) => page,
                Some(Err(NotFetched)) | None => view! { <NotFetchedNotice again/> }.into_any(),
            }
        }))
    };
    view! { <Suspense fallback=OneMoment>{page}</Suspense> }
}

/// The palette's field and list, out of their chunk.
#[component]
pub fn LaterFinder(
    /// The palette is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let found = move || {
        Suspend::new(async move {
            match finder(FinderKind::Anything(open)).await {
                Ok(finder) => finder,
                Err(NotFetched) => view! {
                    <p>{words::FINDER}</p>
                }
                .into_any(),
            }
        })
    };
    view! {
        <Suspense fallback=|| {
            view! {
                <p class="quiet" role="status">
                    {words::MOMENT}
                </p>
            }
        }>{found}</Suspense>
    }
}

async fn fetch(route: Route) -> Fetched {
    match Chunk::of(&route) {
        Chunk::History => history_page(route).await,
        Chunk::Words => words_page(route).await,
        Chunk::Finder => finder(FinderKind::Caller).await,
        Chunk::Import => import_page(route).await,
        Chunk::Other => other_page(route).await,
    }
}

type Fetched = Result<AnyView, NotFetched>;

/// Which pages come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chunk {
    History,
    Words,
    Finder,
    Import,
    Other,
}

impl Chunk {
    fn of(route: &Route) -> Self {
        match route {
            Route::Openings
            | Route::OpeningsSheet(_)
            | Route::Opening(_)
            | Route::Details(_)
            | Route::Item(..)
            | Route::Notebook(_)
            | Route::Log(_)
            | Route::LogMove(..)
            | Route::LogInterview(_) => Self::History,
            Route::Call(..)
            | Route::Brief(..)
            | Route::Letter(..)
            | Route::Offer(_)
            | Route::ReferenceSheet(_) => Self::Words,
            Route::Ringing => Self::Finder,
            Route::Import => Self::Import,
            Route::Today
            | Route::References
            | Route::Reference(_)
            | Route::Settings
            | Route::Backup
            | Route::WorkSearch
            | Route::LookBack
            | Route::Method(_)
            | Route::Unknown => Self::Other,
        }
    }

    /// Fetches it. One that does not come now is asked for again when its page is opened.
    #[cfg(feature = "split")]
    async fn load(self) {
        match self {
            Self::History => load_history().await.unwrap_or_default(),
            Self::Words => load_words().await.unwrap_or_default(),
            Self::Finder => load_finder().await.unwrap_or_default(),
            Self::Import => load_import().await.unwrap_or_default(),
            Self::Other => load_other().await.unwrap_or_default(),
        }
    }
}

/// Fetches the chunks of the pages, so that none is waited for later: first that of the page which
/// is open, for which somebody waits, then those that are wanted next, one after the other.
#[cfg_attr(
    not(feature = "split"),
    expect(unused_variables, reason = "all pages are there")
)]
pub fn prefetch(open: &Route) {
    #[cfg(feature = "split")]
    {
        let open = (*open != Route::Today).then(|| Chunk::of(open));
        let next = [Chunk::History, Chunk::Words, Chunk::Finder, Chunk::Other];
        spawn_local(async move {
            for chunk in open.into_iter().chain(next) {
                chunk.load().await;
            }
        });
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
        Route::OpeningsSheet(ids) => view! { <OpeningsSheetPage ids/> }.into_any(),
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
        Route::Brief(id, person) if is_known(&id) => view! { <BriefPage id person/> }.into_any(),
        Route::Letter(id, errand) if is_known(&id) => view! { <LetterPage id errand/> }.into_any(),
        Route::Offer(id) if is_known(&id) => view! { <OfferPage id/> }.into_any(),
        Route::ReferenceSheet(id) if is_known(&id) => view! { <ReferenceSheetPage id/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }))
}

/// Where a finder stands.
#[derive(Debug, Clone, Copy)]
enum FinderKind {
    /// In the palette, which this closes.
    Anything(RwSignal<bool>),
    /// On the page that asks who is calling.
    Caller,
}

/// What finds openings, people and what can be done.
#[cfg_attr(
    feature = "split",
    wasm_split(
        find,
        preload(load_finder),
        fallible,
        return_wrapper(let page = _; { page.await } -> Fetched)
    )
)]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn finder(kind: FinderKind) -> Ready<Fetched> {
    ready(Ok(match kind {
        FinderKind::Anything(open) => view! { <FindAnything open/> }.into_any(),
        FinderKind::Caller => view! { <RingingPage/> }.into_any(),
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
        Route::LookBack => view! { <LookBackPage/> }.into_any(),
        Route::Method(rule) => view! { <MethodPage rule/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }))
}

/// Taking in what other programs hold: seldom wanted, so it is fetched when it is.
#[cfg_attr(
    feature = "split",
    wasm_split(
        import,
        preload(load_import),
        fallible,
        return_wrapper(let page = _; { page.await } -> Fetched)
    )
)]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn import_page(route: Route) -> Ready<Fetched> {
    ready(Ok(match route {
        Route::Import => view! { <ImportPage/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }))
}

/// Exchanges what is new with the file that is kept up to date. Where its code does not come, the
/// next change or minute tries again.
pub fn exchange_file(state: AppState) {
    #[cfg(feature = "split")]
    spawn_local(async move { file_exchange(state).await.unwrap_or_default() });
    #[cfg(not(feature = "split"))]
    file_exchange(state).unwrap_or_default();
}

/// Reading a backup is in the chunk that reads others.
#[cfg_attr(feature = "split", wasm_split(other, fallible))]
#[cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "chunks call each other as C does")
)]
fn file_exchange(state: AppState) -> Result<(), NotFetched> {
    state.exchange_file();
    Ok(())
}

fn is_known(id: &Id) -> bool {
    use_state().with_untracked(|data| data.opening(id).is_some())
}

#[component]
fn OneMoment() -> impl IntoView {
    view! {
        <div class="page">
            <p class="quiet" role="status">
                {words::MOMENT}
            </p>
        </div>
    }
}

#[component]
fn NotFetchedNotice(again: Callback<()>) -> impl IntoView {
    view! {
        <div class="page">
            <h1>{words::PAGE_TITLE}</h1>
            <p role="status">
                {words::PAGE}
            </p>
            <div class="btns">
                <button
                    class="btn"
                    data-kind="go"
                    type="button"
                    on:click=move |_| again.run(())
                >
                    {words::AGAIN}
                </button>
            </div>
        </div>
    }
}
