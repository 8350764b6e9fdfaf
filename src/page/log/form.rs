use cadence::record::{Body, Id, Purpose};
use leptos::prelude::*;

use super::aim::{Aim, aim, purpose};
use super::choice::LogChoice;
use super::entry::LogEntry;
use super::fields::LogFields;
use super::logging::Logging;
use super::questions::questions;
use super::save::save;
use crate::browser;
use crate::component::{DateField, EditForm, TextArea, Wrongs};
use crate::page::shared::FormDraft;
use crate::page::shared::next::{NextDate, NextPreview, preview};
use crate::page::shared::pay_said::PayQuestion;
use crate::state::{Data, use_state};
use crate::words::log as words;

/// The form of one thing that happened, with the next date it leads to.
#[component]
pub(super) fn LogForm(logging: Logging, id: Id, choice: LogChoice) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(Data::today);
    let wrongs = Wrongs::default();
    let meant = state.with_untracked(|data| {
        let (opening, plan) = data.opening(&id)?;
        let aim = logging
            .errand
            .with_value(|errand| aim(choice, opening, plan, errand.as_ref()));
        Some(aim)
    });
    let meant = meant.unwrap_or_default();
    let day = state.with_untracked(|data| {
        let (opening, _) = data.opening(&id)?;
        choice.usual_day(opening, today)
    });
    let draft = FormDraft::open(format!("log-{id}-{}", choice.name()), String::new());
    let fields = LogFields::new(LogEntry {
        day,
        ..LogEntry::new(choice, today, meant.to.clone())
    });
    let (id, meant) = (StoredValue::new(id), StoredValue::new(meant));
    let purpose = Memo::new(move |_| {
        let to = Some(Id(fields.to.get())).filter(|id| !id.0.is_empty());
        let Aim {
            purpose: usual,
            to: who,
        } = meant.get_value();
        if to == who {
            return usual;
        }
        let found = id.with_value(|id| {
            state.with(|data| {
                data.opening(id)
                    .map(|(_, plan)| purpose(choice, to.as_ref(), plan))
            })
        });
        found.unwrap_or_default()
    });
    let next = Memo::new(move |_| {
        let entry = fields.read(choice);
        if choice == LogChoice::Note || !entry.wrongs(purpose.get(), today).is_empty() {
            return NextPreview::default();
        }
        id.with_value(|id| upcoming(&entry, purpose.get(), id))
    });
    let asks_pay = move || {
        let (answer, verdict) = (fields.answer.get(), fields.verdict.get());
        LogEntry::asks_pay(choice, purpose.get(), answer, verdict)
    };
    let save = Callback::new(move |()| {
        let entry = untrack(|| fields.read(choice));
        let purpose = purpose.get_untracked();
        if wrongs.are_none(entry.wrongs(purpose, today)) {
            id.with_value(|id| save(state, id, &entry, purpose, logging));
            if logging.is_saved.get_value() {
                draft.discard();
            }
        }
    });
    let back = move |_| {
        draft.discard();
        logging.choice.set(None);
    };
    browser::scroll_top();
    browser::focus("log-title");
    let company = id.with_value(|id| {
        state.with_untracked(|data| {
            data.opening(id)
                .map(|(opening, _)| opening.details().company)
        })
    });
    view! {
        <EditForm save wrongs>
            <header class="page-head">
                <p class="kicker">
                    <bdi>{company}</bdi>
                </p>
                <h1 id="log-title" tabindex="-1">
                    {choice.name()}
                </h1>
            </header>
            {questions(choice, fields, purpose, wrongs, id)}
            <DateField
                id="day"
                label=words::DAY
                value=fields.date
                max=today
                error=wrongs.of("day")
            />
            <Show when=asks_pay>
                <PayQuestion pay=fields.pay_said/>
            </Show>
            {(choice != LogChoice::Note)
                .then(|| {
                    let label = match choice {
                        LogChoice::Offered => words::TERMS,
                        _ => words::NOTE,
                    };
                    view! { <TextArea label value=fields.note rows=2/> }
                })}
            <div class="save-bar" data-kind="next">
                <NextDate next/>
                <div class="btns">
                    <button class="btn" data-kind="go">
                        {words::SAVE}
                    </button>
                    <button class="btn" data-kind="text" type="button" on:click=back>
                        {words::CANCEL}
                    </button>
                    {draft.note()}
                </div>
            </div>
        </EditForm>
    }
}

/// What would come next if it were saved now.
fn upcoming(entry: &LogEntry, purpose: Purpose, id: &Id) -> NextPreview {
    use_state().with(|data| {
        let Some((opening, _)) = data.opening(id) else {
            return NextPreview::default();
        };
        let mut bodies: Vec<Body> = Vec::new();
        entry.enter(purpose, opening, data.today(), &mut |body| {
            bodies.push(body);
            Id(format!("preview-{}", bodies.len() - 1))
        });
        preview(data, id, &bodies, purpose)
    })
}
