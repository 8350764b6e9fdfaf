use cadence::plan::ahead;
use cadence::record::Id;
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::finding::Finding;
use crate::component::{BidiText, PictureLine, SixWeeks};
use crate::page::shared::word;
use crate::route::Route;
use crate::state::Data;
use crate::words::openings as words;

/// What the line of an opening says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct OpeningLine {
    id: Id,
    company: String,
    /// Quieter, below.
    sub: String,
    /// The day to look at it again, or the day it was closed.
    date: Option<NaiveDate>,
    /// The kind of state, for the style, and the word for it.
    state: (&'static str, String),
    /// What is to be done next; empty for nothing.
    step: String,
    rung: &'static str,
    week: String,
    /// `None` while there is no interview.
    picture: Option<SixWeeks>,
}

impl OpeningLine {
    /// The line of an opening; `None` once it is gone.
    pub(super) fn of(data: &Data, id: &Id) -> Option<Self> {
        let (opening, plan) = data.opening(id)?;
        let (settings, today) = (data.settings(), data.today());
        let calendar = data.calendars().of(&opening.details());
        let ahead = ahead(opening, settings, &calendar, today);
        let company = word::company(opening);
        let next = plan.moves.first();
        Some(Self {
            id: id.clone(),
            sub: word::sub(data, opening, &company),
            company,
            date: opening
                .closing()
                .map(|closing| closing.date)
                .or(word::next_day(plan)),
            state: word::standing(opening, plan, today),
            step: next.map_or_else(String::new, |step| text::move_title(step, opening)),
            rung: text::rung(plan.seriousness.rung),
            week: word::week(opening, plan),
            picture: SixWeeks::of(opening, plan, &ahead, today, settings.rhythm),
        })
    }
}

/// The cells of a line.
pub(super) fn line_cells(line: OpeningLine, finding: Finding) -> AnyView {
    let date = line.date.map(|date| {
        view! {
            <time class="num" datetime=date.to_string()>
                {text::short(date)}
            </time>
        }
    });
    let picture = match line.picture {
        Some(picture) => view! {
            <span class="unseen">
                <BidiText text=picture.in_words()/>
            </span>
            <PictureLine picture/>
        }
        .into_any(),
        None => view! { <span class="quiet small">{words::LINE_NO_INTERVIEW}</span> }.into_any(),
    };
    let name = line.company.clone();
    let box_of = line.id.clone();
    view! {
        <Show when=move || finding.is_choosing()>
            <td class="vrow-box" role="cell">
                <TickBox id=box_of.clone() name=name.clone() finding/>
            </td>
        </Show>
        <th class="vrow-name" role="rowheader" scope="row">
            // While several are chosen, a press anywhere on the line ticks its box.
            <a
                class="row-title"
                href=Route::Opening(line.id).href()
                tabindex=move || finding.is_choosing().then_some("-1")
            >
                <BidiText text=line.company/>
            </a>
            " "
            <span class="row-sub">
                <BidiText text=line.sub/>
            </span>
        </th>
        <td class="vrow-next" role="cell">
            {date}
            " "
            <span class="state" data-state=line.state.0>
                {line.state.1}
            </span>
            " "
            <span class="row-sub">
                <BidiText text=line.step/>
            </span>
        </td>
        <td class="vrow-rung" role="cell">
            {line.rung}
        </td>
        <td class="vrow-week" role="cell">
            {line.week}
        </td>
        <td class="vrow-pic" role="cell">
            {picture}
        </td>
    }
    .into_any()
}

/// Chooses the opening of a line, pressed anywhere in it.
#[component]
fn TickBox(id: Id, name: String, finding: Finding) -> impl IntoView {
    let id = StoredValue::new(id);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                aria-label=name
                prop:checked=move || id.with_value(|id| finding.is_chosen(id))
                on:change:target=move |event| {
                    id.with_value(|id| finding.tick(id, event.target().checked()));
                }
            />
        </label>
    }
}
