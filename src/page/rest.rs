//! Every page but the first: in a published build a module of its own, fetched while the first is
//! looked at.

use leptos::prelude::expect_context;

use crate::dom::prelude::*;
use crate::route::Route;

/// How far the other pages are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Coming,
    Here,
    Failed,
}

/// The other pages of the app.
#[derive(Clone, Copy)]
pub struct Rest {
    stage: RwSignal<Stage>,
}

impl Rest {
    /// Begins to fetch them.
    #[must_use]
    pub fn fetch() -> Self {
        let rest = Self {
            stage: RwSignal::new(module::AT_FIRST),
        };
        rest.ask();
        rest
    }

    fn again(self) {
        self.stage.set(Stage::Coming);
        self.ask();
    }

    fn ask(self) {
        module::fetch(move |is_here| {
            let stage = match is_here {
                true => Stage::Here,
                false => Stage::Failed,
            };
            self.stage.set(stage);
        });
    }
}

/// One of them, as soon as it is here.
pub fn page(route: Route) -> View {
    let rest: Rest = expect_context();
    (move || match rest.stage.get() {
        Stage::Here => module::draw(route.clone()),
        Stage::Coming => view! {
            <div class="page">
                <p class="quiet" role="status">
                    "One moment."
                </p>
            </div>
        }
        .into_view(),
        Stage::Failed => view! {
            <div class="page">
                <h1>"This page has not come yet"</h1>
                <p>"It is fetched once, then it is kept for use without a network. Nothing is lost."</p>
                <div class="btns">
                    <button class="btn" data-kind="go" on:click=move |_| rest.again()>
                        "Try again"
                    </button>
                </div>
            </div>
        }
        .into_view(),
    })
    .into_view()
}

#[cfg(not(feature = "split"))]
mod module {
    use super::{Route, Stage, View};

    pub const AT_FIRST: Stage = Stage::Here;

    pub fn fetch(_: impl Fn(bool)) {}

    pub fn draw(route: Route) -> View {
        crate::page::other(route)
    }
}

#[cfg(feature = "split")]
#[allow(
    unsafe_code,
    reason = "the two modules call each other across a border of C"
)]
mod module {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use leptos::task::spawn_local;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::{Route, Stage, View};

    pub const AT_FIRST: Stage = Stage::Coming;

    pub fn fetch(done: impl Fn(bool) + 'static) {
        spawn_local(async move { done(load().await.is_ok()) });
    }

    /// Only once they are here: then it takes no time.
    pub fn draw(route: Route) -> View {
        let drawn = pin!(split(route));
        match drawn.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(view)) => view,
            _ => View::Nothing,
        }
    }

    #[wasm_split(rest, preload(load), fallible)]
    fn split(route: Route) -> Result<View, SplitLoaderError> {
        Ok(crate::page::other(route))
    }
}
