//! What was said about pay: the lines to be read before the next talk, and the fields for a new one.

use cadence::record::{Body, Id, PaySaid};
use cadence::text::PayLine;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::component::{BidiText, Choices, TextField};
use crate::words::field as words;

/// The heading over the lines.
pub const PAY_SAID: &str = words::PAY;

/// The number of the choice that it was said by the person.
const MINE: usize = 1;

/// A line each: what was said, and below it by whom and when.
#[component]
pub fn PayLines(lines: Vec<PayLine>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| {
        view! {
            <li>
                <p class="pay-words" dir="auto">
                    {line.words}
                </p>
                <p class="note-tag">
                    <BidiText text=line.by/>
                </p>
            </li>
        }
    });
    view! { <ul class="pay-lines">{lines.collect_view()}</ul> }
}

/// The lines under their heading; nothing where there are none.
#[component]
pub fn PayPart(
    #[prop(into)] lines: Signal<Vec<PayLine>>,
    /// Tells the heading apart from others of the page.
    id: &'static str,
) -> impl IntoView {
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <section class="brief-part" aria-labelledby=id>
                <h2 class="kicker" id=id>
                    {PAY_SAID}
                </h2>
                {move || view! { <PayLines lines=lines.get()/> }}
            </section>
        </Show>
    }
}

/// One line about pay, as a form asks for it beside something else.
#[derive(Clone, Copy)]
pub struct PayFields {
    /// What was said.
    pub text: RwSignal<String>,
    /// Who said it, by its number.
    pub who: RwSignal<Option<usize>>,
}

impl PayFields {
    /// As it stands so far.
    #[must_use]
    pub fn new(text: String, who: Option<usize>) -> Self {
        Self {
            text: RwSignal::new(text),
            who: RwSignal::new(who),
        }
    }

    /// What it comes to, followed; `None` where nothing was written.
    pub fn read(self, date: NaiveDate, by: Option<Id>) -> Option<Body> {
        pay_said(&self.text.get(), self.who.get(), date, by, None)
    }
}

/// A line about pay; `None` where nothing was written. `by` is who said it, unless it was the person.
pub fn pay_said(
    text: &str,
    who: Option<usize>,
    date: NaiveDate,
    by: Option<Id>,
    interview: Option<Id>,
) -> Option<Body> {
    let text = text.trim().to_owned();
    let mine = who == Some(MINE);
    (!text.is_empty()).then(|| {
        Body::Pay(PaySaid {
            date,
            text,
            mine,
            by: by.filter(|_| !mine),
            interview,
        })
    })
}

/// The line, and who said it as soon as there is something.
#[component]
pub fn PayQuestion(pay: PayFields) -> impl IntoView {
    let is_empty = move || pay.text.with(|text| text.trim().is_empty());
    Effect::new(move |_| {
        if !is_empty() && pay.who.with_untracked(Option::is_none) {
            pay.who.set(Some(0));
        }
    });
    let options = [words::PAY_WHO_THEY, words::PAY_WHO_YOU]
        .map(str::to_owned)
        .to_vec();
    view! {
        <div class="stack">
            <TextField label=PAY_SAID hint=words::PAY_HINT value=pay.text/>
            <div hidden=is_empty>
                <Choices legend=words::PAY_WHO options chosen=pay.who/>
            </div>
        </div>
    }
}
