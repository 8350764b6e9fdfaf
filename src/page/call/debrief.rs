//! The debrief: a short field for each point, to call with, to print or to send (R12).

use cadence::plan::MoveKind;
use cadence::record::Id;
use cadence::text::letter::{is_cut, mailto};
use cadence::text::script::{
    DEBRIEF_POINTS, DebriefPoint, Report, debrief_note, debrief_report, debrief_sheet,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Sheet, Stage};
use crate::browser;
use crate::component::TextArea;
use crate::page::task::Task;
use crate::state::AppState;

/// How the counselor hears it, in the order it is shown.
pub(super) const WAYS: [&str; 3] = ["By phone", "In person", "In writing"];
pub(super) const IN_PERSON: usize = 1;
pub(super) const IN_WRITING: usize = 2;

/// The fields of the sheet.
#[derive(Clone, Copy)]
pub(super) struct Debrief {
    points: StoredValue<[DebriefPoint; DEBRIEF_POINTS]>,
    fields: [RwSignal<String>; DEBRIEF_POINTS],
}

impl Debrief {
    /// The sheet of a task, if it is a debrief: what was typed, else what the record holds.
    pub(super) fn new(state: AppState, id: &Id, task: &Task) -> Option<Self> {
        if task.kind != MoveKind::Debrief {
            return None;
        }
        let points = debrief_sheet(&task.opening, task.today);
        let form = form(id);
        let draft = state.draft(&form);
        let draft: Option<Vec<Option<String>>> =
            draft.and_then(|it| serde_json::from_str(&it).ok());
        let mut typed = draft.unwrap_or_default().into_iter();
        let fields = points.each_ref().map(|point| {
            let typed = typed.next().flatten();
            RwSignal::new(typed.unwrap_or_else(|| point.known.clone()))
        });
        let debrief = Self {
            points: StoredValue::new(points),
            fields,
        };
        Effect::new(move |before: Option<String>| {
            let now = debrief.draft();
            if before.is_some_and(|it| it != now) {
                state.keep_draft(&form, &now);
            }
            now
        });
        Some(debrief)
    }

    /// What was typed: a field that says what the record holds goes on following the record.
    fn draft(self) -> String {
        let typed: Vec<Option<String>> = self.points.with_value(|points| {
            let fields = self.fields.iter().zip(points);
            let typed =
                fields.map(|(field, point)| Some(field.get()).filter(|it| *it != point.known));
            typed.collect()
        });
        if typed.iter().all(Option::is_none) {
            return String::new();
        }
        // Text always has a notation.
        serde_json::to_string(&typed).unwrap_or_default()
    }

    fn answers(self) -> [String; DEBRIEF_POINTS] {
        self.fields.map(|it| it.get())
    }

    /// What is kept of it once it is told.
    pub(super) fn note(self) -> String {
        debrief_note(&self.answers())
    }
}

/// The name of the draft.
pub(super) fn form(id: &Id) -> String {
    format!("debrief-{id}")
}

/// The points, each with its field, and the ways to hand them over.
#[component]
pub(super) fn Points(sheet: Sheet, debrief: Debrief) -> impl IntoView {
    let points = debrief.points.get_value().into_iter().zip(debrief.fields);
    let points = points.map(|(DebriefPoint { point, ask, .. }, value)| {
        view! {
            <li class="beat">
                <TextArea label=point hint=ask value rows=2/>
            </li>
        }
    });
    let report = Memo::new(move |_| {
        let answers = debrief.answers();
        sheet.who.with(|who| {
            sheet.with(|task| {
                let to = task.name(who.as_ref());
                debrief_report(&task.opening, &task.settings, task.today, to, &answers)
            })
        })
    });
    let mail = Memo::new(move |_| {
        let to = sheet
            .who
            .with(|who| sheet.with(|task| task.contact(who.as_ref()).map(|it| it.email.clone())));
        report.with(|it| mailto(&to.unwrap_or_default(), &it.subject, &it.text))
    });
    let told = move |way| {
        sheet.way.set(Some(way));
        sheet.stage.set(Stage::Reached);
    };
    view! {
        <section class="stack" aria-labelledby="debrief-points">
            <h2 class="section-title" id="debrief-points">
                "The full result"
            </h2>
            <p class="hint">"Kept on this device as you type."</p>
            <ol class="beats">{points.collect_view()}</ol>
            <div class="btns">
                <button class="btn" type="button" on:click=move |_| copy(sheet, report)>
                    "Copy"
                </button>
                <a class="btn" href=mail>
                    "Open in your mail program"
                </a>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| browser::print()
                >
                    "Print"
                </button>
            </div>
            <Show when=move || mail.with(|it| is_cut(it))>
                <p class="hint">
                    "Some mail programs cut a text of this length when they are opened from here. Copying it is safer."
                </p>
            </Show>
            <div class="btns">
                <button class="btn" data-kind="text" type="button" on:click=move |_| told(IN_WRITING)>
                    "I sent it"
                </button>
                <button class="btn" data-kind="text" type="button" on:click=move |_| told(IN_PERSON)>
                    "I told it in person"
                </button>
            </div>
        </section>
        // What the printer gets.
        <div class="letter" data-only="paper">
            {move || report.with(|it| it.text.clone())}
        </div>
    }
}

fn copy(sheet: Sheet, report: Memo<Report>) {
    let text = report.with_untracked(|it| it.text.clone());
    spawn_local(async move {
        if browser::copy(&text).await {
            sheet.state.say("The debrief is copied.");
        } else {
            sheet
                .state
                .warn("The browser did not let it be copied. Mark the text and copy it by hand.");
        }
    });
}
