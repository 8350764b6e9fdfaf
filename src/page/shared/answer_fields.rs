//! Fields for what somebody who was reached can answer (R4).

use chrono::NaiveDate;
use leptos::prelude::*;

use super::answer::{ANSWERS, OFFERED, VERDICTS, day_label};
use crate::component::{Choices, DateField, TextField, Wrongs};
use crate::words::field as words;

/// What somebody who was reached answered, and the day they named with it.
#[component]
pub fn AnswerFields(
    answer: RwSignal<Option<usize>>,
    day: RwSignal<Option<NaiveDate>>,
    wrongs: Wrongs,
) -> impl IntoView {
    let error = wrongs.of("named-day");
    let day_field = move || {
        let label = day_label(answer.get())?;
        Some(view! { <DateField id="named-day" label value=day error/> })
    };
    view! {
        <Choices
            id="answer"
            legend=words::ANSWER
            options=ANSWERS.map(str::to_owned).to_vec()
            chosen=answer
            big=true
            error=wrongs.of("answer")
        />
        {day_field}
    }
}

/// What was decided: an offer is asked for its date.
#[component]
pub fn VerdictFields(
    verdict: RwSignal<Option<usize>>,
    offer: OfferFields,
    wrongs: Wrongs,
) -> impl IntoView {
    view! {
        <Choices
            id="verdict"
            legend=words::VERDICT
            options=VERDICTS.map(str::to_owned).to_vec()
            chosen=verdict
            error=wrongs.of("verdict")
        />
        <Show when=move || verdict.get() == Some(OFFERED)>
            <OfferQuestions offer/>
        </Show>
    }
}

/// The terms of an offer: by when they want an answer, the pay, the first day.
#[derive(Clone, Copy)]
pub struct OfferFields {
    /// The day they want an answer by.
    pub reply_by: RwSignal<Option<NaiveDate>>,
    /// The pay, as it was said.
    pub pay: RwSignal<String>,
    /// The first day of work.
    pub starts: RwSignal<Option<NaiveDate>>,
}

/// What is asked of an offer. None of it has to be known.
#[component]
pub fn OfferQuestions(offer: OfferFields) -> impl IntoView {
    view! {
        <DateField
            id="reply-by"
            label=words::OFFER_REPLY_BY
            hint=words::OFFER_REPLY_BY_HINT
            value=offer.reply_by
        />
        <TextField label=words::OFFER_PAY hint=words::OFFER_PAY_HINT value=offer.pay/>
        <DateField label=words::OFFER_STARTS value=offer.starts/>
    }
}
