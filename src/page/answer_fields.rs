//! Fields for what somebody who was reached can answer (R4).

use chrono::NaiveDate;
use leptos::prelude::*;

use super::answer::{ANSWERS, OFFERED, VERDICTS, day_label};
use crate::component::{Choices, DateField, Wrongs};

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
            legend="What they answered"
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
    reply_by: RwSignal<Option<NaiveDate>>,
    wrongs: Wrongs,
) -> impl IntoView {
    view! {
        <Choices
            id="verdict"
            legend="What they decided"
            options=VERDICTS.map(str::to_owned).to_vec()
            chosen=verdict
            error=wrongs.of("verdict")
        />
        <Show when=move || verdict.get() == Some(OFFERED)>
            <ReplyByField reply_by/>
        </Show>
    }
}

/// The day they want an answer by.
#[component]
pub fn ReplyByField(reply_by: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    view! {
        <DateField
            id="reply-by"
            label="They want your answer by"
            hint="Leave it empty if they named no day."
            value=reply_by
        />
    }
}
