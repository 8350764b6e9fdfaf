use cadence::text::letter::{is_cut, mailto};
use cadence::text::script::{DebriefPoint, Report, debrief_report};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::debrief::{self, DebriefFields, IN_PERSON, IN_WRITING};
use super::sheet::{CallSheet, CallStage};
use crate::browser;
use crate::component::{BidiText, TextArea};
use crate::page::shared::UnkeptNote;
use crate::words::call as words;
use crate::words::common as common_words;

/// The points, each with its field, and the ways to hand them over.
#[component]
pub(super) fn DebriefPoints(sheet: CallSheet, fields: DebriefFields) -> impl IntoView {
    let points = fields
        .points()
        .map(|(DebriefPoint { point, ask, .. }, value)| {
            view! {
                <li class="beat">
                    <TextArea label=point hint=ask value rows=2/>
                </li>
            }
        });
    let report = Memo::new(move |_| {
        let answers = fields.answers();
        sheet.who.with(|who| {
            sheet.with(|task| {
                let to = task.name(who.as_ref());
                debrief_report(&task.opening, &task.settings, task.today, to, &answers)
            })
        })
    });
    let mail = Memo::new(move |_| {
        let to = sheet.who.with(|who| {
            sheet.with(|task| {
                task.contact(who.as_ref())
                    .map(|contact| contact.email.clone())
            })
        });
        report.with(|report| mailto(&to.unwrap_or_default(), &report.subject, &report.text))
    });
    let told = move |way| {
        sheet.way.set(Some(way));
        sheet.stage.set(CallStage::Reached);
    };
    view! {
        <section class="stack" aria-labelledby="debrief-points">
            <h2 class="section-title" id="debrief-points">
                {words::DEBRIEF}
            </h2>
            <p class="hint">{words::DEBRIEF_KEPT}</p>
            <ol class="beats">{points.collect_view()}</ol>
            <UnkeptNote form=sheet.id.with_value(debrief::form)/>
            <div class="btns">
                <button class="btn" type="button" on:click=move |_| copy(sheet, report)>
                    {words::DEBRIEF_COPY}
                </button>
                <a class="btn" href=mail>
                    {words::DEBRIEF_MAIL}
                </a>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| browser::print()
                >
                    {common_words::PRINT}
                </button>
            </div>
            <Show when=move || mail.with(|mail| is_cut(mail))>
                <p class="hint">
                    {words::DEBRIEF_CUT}
                </p>
            </Show>
            <div class="btns">
                <button class="btn" data-kind="text" type="button" on:click=move |_| told(IN_WRITING)>
                    {words::DEBRIEF_SENT}
                </button>
                <button class="btn" data-kind="text" type="button" on:click=move |_| told(IN_PERSON)>
                    {words::DEBRIEF_TOLD}
                </button>
            </div>
        </section>
        // What the printer gets.
        <div class="letter" data-only="paper">
            {move || view! { <BidiText text=report.with(|report| report.text.clone())/> }}
        </div>
    }
}

fn copy(sheet: CallSheet, report: Memo<Report>) {
    let text = report.with_untracked(|report| report.text.clone());
    spawn_local(async move {
        if browser::copy(&text).await {
            sheet.state.say(words::DEBRIEF_COPIED);
        } else {
            sheet.state.warn(common_words::NOT_COPIED);
        }
    });
}
