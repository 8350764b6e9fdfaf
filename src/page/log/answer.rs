use chrono::NaiveDate;
use leptos::prelude::*;

use crate::component::{Choices, DateField, Wrongs};
use crate::page::answer::{ANSWERS, OFFERED, VERDICTS, day_label};

/// What somebody who was reached answered, and the day they named with it.
#[component]
pub(in crate::page) fn Answered(
    answer: RwSignal<Option<usize>>,
    day: RwSignal<Option<NaiveDate>>,
    wrongs: Wrongs,
) -> impl IntoView {
    let named = move || day_label(answer.get());
    let error = wrongs.of("named-day");
    view! {
        <Choices
            id="answer"
            legend="What they answered"
            options=ANSWERS.map(str::to_owned).to_vec()
            chosen=answer
            big=true
            error=wrongs.of("answer")
        />
        {move || named().map(|label| view! { <DateField id="named-day" label value=day error/> })}
    }
}

/// What was decided: an offer is asked for its date.
#[component]
pub(super) fn Verdict(
    verdict: RwSignal<Option<usize>>,
    reply_by: RwSignal<Option<NaiveDate>>,
    wrongs: Wrongs,
) -> impl IntoView {
    let offered = move || verdict.get() == Some(OFFERED);
    view! {
        <Choices
            id="verdict"
            legend="What they decided"
            options=VERDICTS.map(str::to_owned).to_vec()
            chosen=verdict
            error=wrongs.of("verdict")
        />
        {move || offered().then(|| view! { <ReplyBy reply_by/> })}
    }
}

/// The day they want an answer by.
#[component]
pub(in crate::page) fn ReplyBy(reply_by: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    view! {
        <DateField
            id="reply-by"
            label="They want your answer by"
            hint="Leave it empty if they named no day."
            value=reply_by
        />
    }
}
