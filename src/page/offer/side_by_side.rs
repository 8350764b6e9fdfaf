use cadence::plan::{Rung, offered};
use cadence::record::{Body, Id, Opportunity, Tag};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::component::BidiText;
use crate::page::shared::word;
use crate::route::Route;
use crate::state::Data;
use crate::words::offer as words;

/// What is compared, in this order, below the name of the company.
const ROWS: [&str; 6] = [
    words::SIDE_BY_SIDE_ROLE,
    words::SIDE_BY_SIDE_PAY,
    words::SIDE_BY_SIDE_STARTS,
    words::SIDE_BY_SIDE_REPLY_BY,
    words::SIDE_BY_SIDE_PLACE,
    words::SIDE_BY_SIDE_IMPRESSED,
];

/// An open offer among others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct OfferColumn {
    id: Id,
    company: String,
    /// What stands in each of [`ROWS`]; empty where it is not noted.
    cells: [String; ROWS.len()],
}

impl OfferColumn {
    /// The offer of this opening and the others that are open, by the day of the answer; none where
    /// it is the only one.
    pub(super) fn all(data: &Data, this: &Id) -> Vec<Self> {
        let today = data.today();
        let open = data.openings().filter_map(|(opening, plan)| {
            let offer = offered(opening)?;
            let stands = plan.active && plan.seriousness.rung == Rung::Offer;
            (stands && offer.answered.is_none()).then_some((opening, offer))
        });
        let mut open: Vec<_> = open.collect();
        if open.len() < 2 || !open.iter().any(|(opening, _)| opening.id == *this) {
            return Vec::new();
        }
        let last = NaiveDate::MAX;
        open.sort_by_key(|(opening, offer)| {
            let is_other = opening.id != *this;
            (is_other, offer.reply_by.unwrap_or(last), opening.id.clone())
        });
        let column = |(opening, offer): (&Opportunity, cadence::plan::Offered)| {
            let details = opening.details();
            let day = |date: NaiveDate| text::day_in(date, today);
            // What was talked about before stands until the offer says more.
            let pay = match offer.pay.is_empty() {
                true => details.pay,
                false => offer.pay,
            };
            Self {
                id: opening.id.clone(),
                company: word::company(opening),
                cells: [
                    details.role,
                    pay,
                    offer.starts.map(day).unwrap_or_default(),
                    offer.reply_by.map(day).unwrap_or_default(),
                    details.place,
                    impressions(opening),
                ],
            }
        };
        open.into_iter().map(column).collect()
    }
}

/// What the person noted as having impressed them.
fn impressions(opening: &Opportunity) -> String {
    let noted = opening.bodies().filter_map(|(_, body)| match body {
        Body::Observation(seen) if seen.tag == Tag::Impressed => Some(seen.text.trim()),
        _ => None,
    });
    noted
        .collect::<Vec<_>>()
        .join(words::SIDE_BY_SIDE_SEPARATOR)
}

/// All open offers in one table.
#[component]
pub(super) fn SideBySide(columns: Vec<OfferColumn>) -> impl IntoView {
    let heads = columns.iter().map(|column| {
        let (name, to) = (column.company.clone(), Route::Offer(column.id.clone()));
        view! {
            <th scope="col" role="columnheader">
                <a href=to.href()>
                    <BidiText text=name/>
                </a>
            </th>
        }
    });
    let heads = heads.collect_view();
    let row = |(number, name): (usize, &'static str)| {
        let cells = columns.iter().map(|column| {
            let text = column.cells[number].trim().to_owned();
            let said = match text.is_empty() {
                true => {
                    view! { <span class="quiet">{words::SIDE_BY_SIDE_NOTHING}</span> }.into_any()
                }
                false => view! { <BidiText text/> }.into_any(),
            };
            view! {
                // Where the table is narrow, the company stands above each cell.
                <td role="cell" data-of=column.company.clone()>
                    {said}
                </td>
            }
        });
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    {name}
                </th>
                {cells.collect_view()}
            </tr>
        }
    };
    let rows = ROWS.into_iter().enumerate().map(row).collect_view();
    view! {
        <details class="more">
            <summary>
                <h2 class="fold-title">{words::SIDE_BY_SIDE}</h2>
                <span class="more-hint">{text::offer::open_offers(columns.len())}</span>
            </summary>
            // The roles hold where the style takes the table apart.
            <table class="offers" role="table" aria-label=words::SIDE_BY_SIDE_TABLE>
                <thead role="rowgroup">
                    <tr role="row">
                        <td role="cell"></td>
                        {heads}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </details>
    }
}
