//! The shell: header, the page of the current address, the footer, what is being said.

mod finder;
mod keys;
mod toast;
mod troubles;

use cadence::text;
use finder::{FindButton, FinderDialog};
use keeping::StorageError;
use keys::KeysDialog;
use leptos::ev::StorageEvent;
use leptos::prelude::*;
use toast::{LastSaid, Toast};
use troubles::Troubles;
use wasm_bindgen::JsCast;

use crate::browser::{self, PREFIX, PageEvent};
use crate::component::RingingLink;
use crate::page::shared::round::{FridayRound, RoundBar};
use crate::page::{self, Page};
use crate::route::Route;
use crate::state::AppState;
use crate::words::shell as words;

/// Reads what is kept and draws the app.
pub fn mount() {
    match AppState::open() {
        Ok(state) => {
            mount_to_body(move || view! { <App state/> });
            let is_kept = state.check();
            browser::once_shown(move || {
                if is_kept {
                    state.compare();
                }
                page::prefetch(&Route::parse(&browser::hash()));
                state.resume_file();
                state.prefetch_holidays();
            });
        }
        Err(trouble) => mount_to_body(move || view! { <StorageRefused trouble/> }),
    }
    // Last: until then the first picture, with its way to the data, is what there is to see.
    browser::remove_boot();
}

#[component]
fn StorageRefused(trouble: StorageError) -> impl IntoView {
    view! {
        <main class="main" id="main">
            <div class="page">
                <h1>{words::UNREADABLE_TITLE}</h1>
                <p>{trouble.to_string()}</p>
                <p>
                    <a href="rescue.html">{words::UNREADABLE_SEE}</a>
                </p>
            </div>
        </main>
    }
}

#[component]
fn App(state: AppState) -> impl IntoView {
    provide_context(state);
    let route = RwSignal::new(Route::parse(&browser::hash()));
    // What is said floats before the page, until it is put away at its foot.
    let floats = RwSignal::new(false);
    let round = FridayRound::provide();
    listen(state, route, floats, round);
    browser::keep_positions();
    state.follow_holidays();
    let nothing_yet = Memo::new(move |_| state.with(|data| data.openings().next().is_none()));
    let finding = RwSignal::new(browser::take_wish("find"));
    let is_first_screen = move || nothing_yet.get() && route.get() == Route::Today;
    Effect::new(move |_| announce(state, &route.get()));
    Effect::new(move |_| {
        if state.follow() {
            page::exchange_file(state);
        }
    });
    let last_backup = move || {
        let last = state.last_backup()?;
        let ago = text::ago((state.today() - last.date).num_days());
        Some(words::FootLastBackup { ago }.text() + " ")
    };
    view! {
        <div class="app">
            <Show when=is_first_screen>
                <div class="curtain" aria-hidden="true"></div>
            </Show>
            // A link would change the address, which says where one is.
            <button class="skip" type="button" on:click=move |_| browser::focus_main()>
                {words::SKIP}
            </button>
            <header class="top">
                <a class="wordmark" href=Route::Today.href()>
                    {words::APP}
                </a>
                <nav class="nav" aria-label=words::NAV_MAIN>
                    <ul>
                        <NavLink to=Route::Today text=words::NAV_TODAY route/>
                        <NavLink to=Route::Openings text=words::NAV_OPENINGS route/>
                        <NavLink to=Route::Method(None) text=words::NAV_METHOD route/>
                        <NavLink to=Route::Settings text=words::NAV_SETTINGS route/>
                    </ul>
                </nav>
                <div class="top-acts">
                    <FindButton open=finding/>
                    <RingingLink/>
                </div>
                <nav class="nav-more" aria-label=words::NAV_MORE>
                    <ul>
                        <NavLink to=Route::References text=words::NAV_REFERENCES route/>
                        <NavLink to=Route::Import text=words::NAV_IMPORT route/>
                        <NavLink to=Route::LookBack text=words::NAV_LOOKING_BACK route/>
                        <NavLink to=Route::Backup text=words::NAV_BACKUP route/>
                    </ul>
                </nav>
                <a class="log" href=Route::Log(None).href()>
                    {words::NAV_LOG}
                </a>
            </header>
            <main class="main" id="main" tabindex="-1">
                <Troubles/>
                <RoundBar route/>
                // A page of another address is another page, with nothing left of the one before;
                // and one whose record has just come back is looked for again.
                <For
                    each=move || [(state.returns(), route.get())]
                    key=|page| page.clone()
                    let((_, route))
                >
                    <Page route/>
                </For>
            </main>
            <footer class="foot">
                <LastSaid floats/>
                {words::FOOT_KEPT_HERE}
                " "
                {last_backup}
                <a href=Route::Backup.href()>{words::FOOT_BACKUP}</a>
            </footer>
            <Toast floats/>
            <KeysDialog route finding/>
            <FinderDialog open=finding/>
        </div>
    }
}

#[component]
fn NavLink(to: Route, text: &'static str, route: RwSignal<Route>) -> impl IntoView {
    let href = to.href();
    let current = move || route.with(|route| is_within(route, &to)).then_some("page");
    view! {
        <li>
            <a href=href aria-current=current>
                {text}
            </a>
        </li>
    }
}

/// Whether a page belongs to a part of the navigation.
fn is_within(route: &Route, part: &Route) -> bool {
    match part {
        Route::Method(_) => matches!(route, Route::Method(_)),
        Route::References => matches!(
            route,
            Route::References | Route::Reference(_) | Route::ReferenceSheet(_)
        ),
        Route::Openings => matches!(
            route,
            Route::Openings | Route::OpeningsSheet(_) | Route::Opening(_) | Route::Notebook(_)
        ),
        _ => route == part,
    }
}

/// Whether a file is of another program, by its name, and no backup.
fn is_import(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let ends = [".csv", ".tsv", ".xlsx", ".xlsm", ".zip", ".vcf", ".ics"];
    ends.iter().any(|end| name.ends_with(end))
}

/// The title of the tab, with the count of what is to do.
fn announce(state: AppState, route: &Route) {
    let (count, name) = state.with(|data| {
        let due = data.due().count();
        (due, page::title(route, data))
    });
    browser::set_badge(count);
    browser::set_title(&match count {
        0 => words::Tab { page: name }.text(),
        1..=99 => words::TabDue { count, page: name }.text(),
        _ => words::TabDueMany { page: name }.text(),
    });
}

/// What happens outside the app: the address, other tabs, the clock, leaving.
fn listen(state: AppState, route: RwSignal<Route>, floats: RwSignal<bool>, round: FridayRound) {
    browser::listen(PageEvent::HashChange, move |_| {
        let to = Route::parse(&browser::hash());
        let from = route.get_untracked();
        let was_sent = browser::was_sent();
        if to == from {
            browser::arrive();
            return;
        }
        let goes_on = (was_sent && to == Route::Today).then(|| round.after(&from, state));
        if let Some(next) = goes_on.flatten() {
            browser::send_on(&next.href());
            return;
        }
        browser::leave_page();
        browser::leave_field();
        let before = browser::arrive();
        let same_page = matches!((&from, &to), (Route::Method(_), Route::Method(_)));
        // What was said stays with its page; what the app says as it turns the page does not.
        floats.update(|floats| *floats &= was_sent);
        route.set(to);
        match before {
            Some(position) => browser::return_to(position),
            None if !same_page => browser::begin_page(),
            None => {}
        }
    });
    browser::listen(PageEvent::Storage, move |event| {
        let Ok(event) = event.dyn_into::<StorageEvent>() else {
            return;
        };
        match event.key() {
            Some(key) => {
                if let Some(key) = key.strip_prefix(PREFIX) {
                    state.receive(key, event.new_value().as_deref());
                }
            }
            None => state.receive_clearing(),
        }
    });
    // A file dropped beside the place for it would be opened in the place of the app.
    browser::listen(PageEvent::DragOver, move |event| {
        if browser::has_file(&event) {
            event.prevent_default();
        }
    });
    browser::listen(PageEvent::Drop, move |event| {
        if browser::has_file(&event) && !event.default_prevented() {
            event.prevent_default();
            let files = browser::files_of(&event);
            let is_import = files.iter().any(|file| is_import(&file.name()));
            state.drop_files(files);
            let to = if is_import {
                Route::Import
            } else {
                Route::Backup
            };
            browser::go(&to.href());
        }
    });
    let look_into_file = move || {
        if state.has_file() && browser::is_visible() {
            page::exchange_file(state);
        }
    };
    browser::listen(PageEvent::Visible, move |_| {
        state.turn_page();
        look_into_file();
        state.retry_holidays();
        browser::wake_again();
    });
    browser::listen(PageEvent::Online, move |_| state.retry_holidays());
    // A tab may stay in view over midnight.
    browser::each_minute(move || {
        state.turn_page();
        look_into_file();
    });
    browser::listen(PageEvent::BeforeUnload, move |event| {
        if state.would_lose() {
            event.prevent_default();
        }
    });
}
