mod body;
mod debrief;
mod gatekeeper;
mod number;
mod outcome;
mod people;
mod reached;
mod save;
mod words;

use body::Body;
use cadence::plan::MoveKind;
use cadence::record::Id;
use cadence::text::script::{Script, call_sheet};
use debrief::Debrief;
use leptos::prelude::*;
use outcome::Outcomes;
use reached::Reached;

use super::task::Task;
use crate::browser;
use crate::component::NotFound;
use crate::route::{Errand, Route};
use crate::state::{AppState, use_state};

/// How far the call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Before it, or in the middle of it.
    Sheet,
    /// Somebody was reached: what did they say?
    Reached,
    /// A message was left: with whom?
    Message,
    /// Nobody answered.
    NoAnswer,
}

/// What the parts of the sheet share.
#[derive(Clone, Copy)]
struct Sheet {
    state: AppState,
    id: StoredValue<Id>,
    task: Memo<Option<Task>>,
    stage: RwSignal<Stage>,
    who: RwSignal<Option<Id>>,
    note: RwSignal<String>,
    /// The fields of a debrief.
    debrief: Option<Debrief>,
    /// How a debrief was told: a number of [`debrief::WAYS`].
    way: RwSignal<Option<usize>>,
    /// Letters to be read at arm's length.
    larger: RwSignal<bool>,
}

/// Where it is remembered that the letters are larger.
const LARGER: &str = "larger-type";

impl Sheet {
    fn new(id: Id, errand: Option<Errand>) -> Self {
        let state = use_state();
        let draft = state.draft(&form(&id)).unwrap_or_default();
        let task = {
            let (id, errand) = (id.clone(), errand.clone());
            Memo::new(move |_| Task::read(state, &id, errand.as_ref(), &[MoveKind::Cadence]))
        };
        let who = task.with_untracked(|it| it.as_ref().and_then(|it| it.who(errand.as_ref())));
        let debrief = task.with_untracked(|it| Debrief::new(state, &id, it.as_ref()?));
        let sheet = Self {
            state,
            debrief,
            way: RwSignal::new(Some(0)),
            larger: RwSignal::new(state.draft(LARGER).is_some()),
            id: StoredValue::new(id),
            task,
            stage: RwSignal::new(Stage::Sheet),
            who: RwSignal::new(who),
            note: RwSignal::new(draft),
        };
        Effect::new(move |_| sheet.note.with(|it| state.keep_draft(&sheet.form(), it)));
        sheet
    }

    /// The name of the draft.
    fn form(self) -> String {
        self.id.with_value(form)
    }

    /// Reads the task, as long as there is one.
    fn with<T: Default>(self, read: impl FnOnce(&Task) -> T) -> T {
        self.task
            .with(|it| it.as_ref().map(read).unwrap_or_default())
    }

    /// The name of the person called, else who it is: "the counselor".
    fn name(self) -> String {
        self.who.with(|who| {
            self.with(|task| match task.name(who.as_ref()) {
                Some(name) => name.to_owned(),
                None if task.is_reference() => "your reference".to_owned(),
                None if task.is_agency() => "the counselor".to_owned(),
                None => "them".to_owned(),
            })
        })
    }

    /// The words for the call, and whether they fit: a move that is gone may have had its own.
    fn script(self) -> Option<Script> {
        self.who.with(|who| {
            self.with(|task| {
                let step = task.step_to(who.as_ref());
                if step.is_none() && task.kind != MoveKind::Cadence {
                    return None;
                }
                let (opening, plan) = (&task.opening, &task.plan);
                let settings = &task.settings;
                Some(call_sheet(
                    opening,
                    step.as_ref(),
                    plan,
                    settings,
                    task.today,
                ))
            })
        })
    }
}

fn form(id: &Id) -> String {
    format!("call-{id}")
}

/// The call sheet.
#[component]
pub fn Call(id: Id, errand: Option<Errand>) -> impl IntoView {
    let sheet = Sheet::new(id, errand);
    let is_there = Memo::new(move |_| sheet.task.with(Option::is_some));
    let has_reached = Memo::new(move |_| sheet.stage.get() == Stage::Reached);
    Effect::new(move |before: Option<Stage>| {
        let now = sheet.stage.get();
        if before.is_some_and(|it| it != now) {
            browser::focus("call-focus");
        }
        now
    });
    let sheet_or_answer = move || {
        if has_reached.get() {
            view! { <Reached sheet/> }.into_any()
        } else {
            view! {
                <Body sheet/>
                <Outcomes sheet/>
            }
            .into_any()
        }
    };
    browser::stay_awake();
    on_cleanup(browser::may_sleep);
    let larger = move || sheet.larger.get().then_some("larger");
    view! {
        <Show when=move || is_there.get() fallback=|| view! { <NotFound/> }>
            <article class="call" data-type=larger>
                <Top sheet/>
                {sheet_or_answer}
            </article>
        </Show>
    }
}

#[component]
fn Top(sheet: Sheet) -> impl IntoView {
    let back = move || {
        if sheet.stage.get() == Stage::Sheet {
            view! {
                <a class="btn" data-kind="text" href=Route::Today.href()>
                    "Back"
                </a>
            }
            .into_any()
        } else {
            view! {
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| sheet.stage.set(Stage::Sheet)
                >
                    "Back to the sheet"
                </button>
            }
            .into_any()
        }
    };
    let week = move || {
        sheet.with(|task| {
            let patience = task.plan.patience?;
            Some(if patience.reached {
                format!("Week {}", patience.week)
            } else {
                format!("Week {} of six", patience.week.max(1))
            })
        })
    };
    let opening = Route::Opening(sheet.id.get_value()).href();
    let is_sheet = move || sheet.stage.get() == Stage::Sheet;
    view! {
        <header class="call-top">
            {back} <p class="quiet">{week}</p>
            <Show when=is_sheet>
                <a class="why" href=opening.clone()>
                    "The opening"
                </a>
            </Show>
        </header>
    }
}
