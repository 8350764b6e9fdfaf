//! The offer of an opening: who hears of it first, the answer, and what comes after it.

mod after;
mod more_days;
mod side_by_side;

use after::{AfterClosing, SettleOffer};
use cadence::plan::{Move, MoveKind, Offered, offered};
use cadence::record::{CloseReason, Id, Opportunity};
use cadence::text;
use chrono::NaiveDate;
use leptos::either::Either;
use leptos::prelude::*;
use more_days::MoreDays;
use side_by_side::{OfferColumn, SideBySide};

use crate::component::{BidiText, ListRow, NotFound, ShortList};
use crate::page::shared::pay_said::PayPart;
use crate::page::shared::word;
use crate::route::{Errand, Route};
use crate::state::{Data, use_state};
use crate::words::offer as words;

/// The offer as it stands.
#[derive(Debug, Clone, PartialEq)]
struct OfferContext {
    opening: Opportunity,
    offer: Offered,
    closed: Option<CloseReason>,
    /// It is answered, and what is left is to settle it.
    is_settling: bool,
    /// The nudges of the other openings.
    nudges: Vec<ListRow>,
    /// The other active openings.
    others: Vec<ListRow>,
    /// This offer and the others that are open; none where it is the only one.
    columns: Vec<OfferColumn>,
    today: NaiveDate,
}

impl OfferContext {
    fn of(data: &Data, id: &Id) -> Option<Self> {
        let (opening, plan) = data.opening(id)?;
        let today = data.today();
        let moves = data.moves();
        let nudges = moves
            .filter(|(_, step)| step.kind == MoveKind::Nudge && step.about.as_ref() == Some(id));
        let others = data
            .openings()
            .filter(|(opening, plan)| plan.active && opening.id != *id);
        let other = |opening: &Opportunity| ListRow {
            href: Route::Opening(opening.id.clone()).href(),
            title: word::company(opening),
            sub: opening.details().role,
            ..ListRow::default()
        };
        Some(Self {
            offer: offered(opening)?,
            closed: opening.closing().map(|closing| closing.reason),
            is_settling: plan.moves.iter().any(|step| step.kind == MoveKind::Settle),
            opening: opening.clone(),
            nudges: nudges
                .map(|(opening, step)| nudge(opening, step, today))
                .collect(),
            others: others.map(|(opening, _)| other(opening)).collect(),
            columns: OfferColumn::all(data, id),
            today,
        })
    }
}

fn nudge(opening: &Opportunity, step: &Move, today: NaiveDate) -> ListRow {
    let (kind, state) = word::state(step, today);
    ListRow {
        href: Route::of_move(&opening.id, step).href(),
        title: text::move_title(step, opening),
        sub: opening.details().role,
        date: Some(step.window.preferred),
        kind,
        state,
        ..ListRow::default()
    }
}

/// The page of an offer.
#[component]
pub fn OfferPage(id: Id) -> impl IntoView {
    let state = use_state();
    let offer = Memo::new(move |_| state.with(|data| OfferContext::of(data, &id)));
    move || match offer.get() {
        Some(offer) => Either::Left(view! { <OfferDetails offer/> }),
        None => Either::Right(view! { <NotFound/> }),
    }
}

#[component]
fn OfferDetails(offer: OfferContext) -> impl IntoView {
    let id = offer.opening.id.clone();
    let details = offer.opening.details();
    let company = word::company(&offer.opening);
    let terms = (!offer.offer.terms.is_empty()).then(|| {
        let terms = offer.offer.terms.clone();
        view! { <p class="note-text" dir="auto">{terms}</p> }
    });
    let known = text::offer::terms(&offer.offer, offer.today);
    let has_all = !offer.offer.pay.is_empty() && offer.offer.starts.is_some();
    let pay = text::pay_said(&offer.opening, offer.today).into_iter();
    // Its own is said above.
    let pay = pay.filter(|line| line.item.as_ref() != Some(&offer.offer.news));
    let pay: Vec<_> = pay.collect();
    let columns = offer.columns.clone();
    let side_by_side = (!columns.is_empty()).then(|| view! { <SideBySide columns/> });
    let edit = Route::Item(id.clone(), offer.offer.news.clone()).href();
    let (nudges, is_closed) = (offer.nudges.clone(), offer.closed.is_some());
    let nudges = (!nudges.is_empty() && !is_closed).then(|| {
        view! {
            <section class="section" aria-labelledby="nudges">
                <h2 class="section-title" id="nudges">
                    {words::NUDGES}
                </h2>
                <p class="hint">
                    {words::NUDGES_HINT}
                </p>
                <ShortList rows=nudges/>
            </section>
        }
    });
    let has_day = offer.offer.reply_by.is_some();
    let more_days = offer
        .offer
        .answered
        .is_none()
        .then(|| view! { <MoreDays id=id.clone() has_day/> });
    let is_settling = offer.is_settling;
    let answered = offer
        .offer
        .answered
        .map(|on| text::offer::answered(on, offer.today));
    let body = match offer.closed {
        Some(reason) => Either::Left(view! { <AfterClosing reason others=offer.others/> }),
        None => Either::Right(view! {
            <OfferAnswer id=id.clone() answered/>
            {more_days}
            <SettleOffer id=id.clone() is_settling/>
        }),
    };
    view! {
        <div class="page">
            <header class="page-head">
                <p class="kicker">
                    <a href=Route::Opening(id).href()>
                        <BidiText text=company.clone()/>
                    </a>
                    {Some(details.role).filter(|role| !role.is_empty()).map(|role| view! { " " <BidiText text=words::Role { role }.text()/> })}
                </p>
                <h1>
                    <BidiText text=words::Title { company }.text()/>
                </h1>
                <p>{text::offer::made(&offer.offer, offer.today)}</p>
                {(!known.is_empty()).then(|| view! { <p><BidiText text=known/></p> })}
                {terms}
                <div class="btns">
                    <a class="btn" data-kind="text" href=edit>
                        {if has_all { words::CHANGE } else { words::CHANGE_ADD }}
                    </a>
                </div>
            </header>
            <PayPart id="offer-pay" lines=pay/>
            {side_by_side}
            {nudges}
            {body}
        </div>
    }
}

/// Yes or no, by phone or in writing.
#[component]
fn OfferAnswer(id: Id, answered: Option<String>) -> impl IntoView {
    let is_answered = answered.is_some();
    let way = |name: &'static str, to: Route| {
        view! {
            <a class="btn" href=to.href()>
                {name}
            </a>
        }
    };
    let row = |written: &'static str, spoken: &'static str, errand: Errand| {
        let letter = Route::Letter(id.clone(), Some(errand.clone()));
        let call = Route::Call(id.clone(), Some(errand));
        view! { <div class="btns">{way(written, letter)} {way(spoken, call)}</div> }
    };
    view! {
        <section class="section" aria-labelledby="answer">
            <h2 class="section-title" id="answer">
                {words::ANSWER}
            </h2>
            {answered.map(|answered| view! { <p>{answered}</p> })}
            <div class="stack" hidden=is_answered>
                {row(words::ACCEPT_WRITTEN, words::ACCEPT_SPOKEN, Errand::yes())}
                {row(words::DECLINE_WRITTEN, words::DECLINE_SPOKEN, Errand::no())}
            </div>
        </section>
    }
}
