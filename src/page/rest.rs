//! Every page but the first, and whatever writes: in a published build a module of its own,
//! fetched while the first page is looked at.

use cadence::plan::Move;
use cadence::record::Id;
use leptos::prelude::expect_context;

use super::Work;
use crate::book::Book;
use crate::dom::prelude::*;
use crate::route::Route;

/// How far the other module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Coming,
    Here,
    Failed,
}

/// What it draws.
#[derive(Clone)]
pub enum Part {
    /// A page.
    Page(Route),
    /// The dialog that puts a move off.
    PutOff {
        id: Id,
        step: Move,
        open: RwSignal<bool>,
    },
    /// The dialog with the other ways to make a move.
    OtherWay {
        id: Id,
        step: Move,
        open: RwSignal<bool>,
    },
}

/// The other module.
#[derive(Clone, Copy)]
pub struct Rest {
    book: Book,
    stage: RwSignal<Stage>,
    /// What there is to do as soon as it is here, in this order.
    waiting: StoredValue<Vec<Work>>,
}

/// The other module.
pub fn rest() -> Rest {
    expect_context()
}

impl Rest {
    /// Not asked for yet.
    #[must_use]
    pub fn new(book: Book) -> Self {
        Self {
            book,
            stage: RwSignal::new(module::AT_FIRST),
            waiting: StoredValue::new(Vec::new()),
        }
    }

    fn again(self) {
        self.stage.set(Stage::Coming);
        self.fetch();
    }

    /// Begins to fetch it.
    pub fn fetch(self) {
        module::fetch(move |is_here| match is_here {
            true => self.begin(),
            false => self.give_up(),
        });
    }

    fn begin(self) {
        self.stage.set(Stage::Here);
        let waiting = self
            .waiting
            .update_value(std::mem::take)
            .unwrap_or_default();
        if waiting.iter().any(Work::is_awaited) {
            self.book.hush();
        }
        for work in waiting {
            module::run(self.book, work);
        }
    }

    /// What was pressed is not done minutes later, unseen; what was noticed waits.
    fn give_up(self) {
        self.stage.set(Stage::Failed);
        let given_up = self.waiting.update_value(|it| {
            let before = it.len();
            it.retain(|work| !work.is_awaited());
            before > it.len()
        });
        if given_up == Some(true) {
            self.book.warn(
                "A part of the page has not come yet, so nothing was changed. Try again with a \
                 network: it is fetched once, then it is kept.",
            );
        }
    }

    /// Has something done: at once, or as soon as the module is here.
    pub fn run(self, work: Work) {
        let stage = self.stage.get_untracked();
        if stage == Stage::Here {
            module::run(self.book, work);
            return;
        }
        let is_awaited = work.is_awaited();
        self.waiting.update_value(|it| {
            // Who presses again has not seen anything happen: it is to happen once.
            if !(is_awaited && it.iter().any(Work::is_awaited)) {
                it.push(work);
            }
        });
        if is_awaited {
            self.book.say("One moment.");
        }
        if stage == Stage::Failed {
            self.again();
        }
    }

    /// Draws something as soon as the module is here.
    pub fn part(self, part: Part) -> View {
        let is_page = matches!(part, Part::Page(_));
        let class = if is_page { "page" } else { "section" };
        (move || match self.stage.get() {
            Stage::Here => module::draw(part.clone()),
            Stage::Coming => view! {
                <div class=class>
                    <p class="quiet" role="status">
                        "One moment."
                    </p>
                </div>
            }
            .into_view(),
            Stage::Failed => view! {
                <div class=class>
                    {is_page.then(|| view! { <h1>"This page has not come yet"</h1> })}
                    <p role="status">
                        {(!is_page).then_some("This part of the page has not come yet. ")}
                        "It is fetched once, then it is kept for use without a network. Nothing is lost."
                    </p>
                    <div class="btns">
                        <button class="btn" data-kind="go" on:click=move |_| self.again()>
                            "Try again"
                        </button>
                    </div>
                </div>
            }
            .into_view(),
        })
        .into_view()
    }
}

#[cfg(not(feature = "split"))]
mod module {
    use super::{Book, Part, Stage, View, Work};

    pub const AT_FIRST: Stage = Stage::Here;

    pub fn fetch(_: impl Fn(bool)) {}

    pub fn draw(part: Part) -> View {
        crate::page::draw(part)
    }

    pub fn run(book: Book, work: Work) {
        work.run(book);
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

    use super::{Book, Part, Stage, View, Work};

    pub const AT_FIRST: Stage = Stage::Coming;

    pub fn fetch(done: impl Fn(bool) + 'static) {
        // One file; each call across the border has to know that it is here.
        spawn_local(async move { done(load().await.and(load_run().await).is_ok()) });
    }

    pub fn draw(part: Part) -> View {
        at_once(split_draw(part)).unwrap_or(View::Nothing)
    }

    pub fn run(book: Book, work: Work) {
        at_once(split_run(book, work));
    }

    /// What a call across the border gives: once the module is here, it takes no time.
    fn at_once<T>(call: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
        match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(given) => given.ok(),
            Poll::Pending => None,
        }
    }

    #[wasm_split(rest, preload(load), fallible)]
    fn split_draw(part: Part) -> Result<View, SplitLoaderError> {
        Ok(crate::page::draw(part))
    }

    #[wasm_split(rest, preload(load_run), fallible)]
    fn split_run(book: Book, work: Work) -> Result<(), SplitLoaderError> {
        work.run(book);
        Ok(())
    }
}
