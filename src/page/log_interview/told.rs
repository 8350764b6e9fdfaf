use leptos::prelude::*;

use super::draft::InterviewFields;
use crate::component::{Check, DateField, MoreFields, TextArea, TextField, Wrongs};
use crate::page::shared::pay_said::{PayFields, PayQuestion};
use crate::page::shared::wish_field::WishField;
use crate::words::log_interview as words;

/// Signs of interest.
#[component]
pub(super) fn InterestFields(fields: InterviewFields) -> impl IntoView {
    let asked = [
        fields.asked_pay,
        fields.asked_start,
        fields.asked_availability,
    ];
    let count = move || {
        let asked = asked.iter().filter(|asked| asked.get()).count();
        let pay = usize::from(fields.pay_said.with(|text| !text.trim().is_empty()));
        asked + pay + usize::from(fields.interest.with(|text| !text.trim().is_empty()))
    };
    let pay = PayFields {
        text: fields.pay_said,
        who: fields.pay_who,
    };
    let open = RwSignal::new(untrack(count) > 0);
    let hint = move || words::InterestCount { count: count() }.text();
    view! {
        <MoreFields title=words::INTEREST_TITLE hint=Signal::derive(hint) open>
            <fieldset class="group">
                <legend>{words::ASKED}</legend>
                <Check label=words::ASKED_PAY value=fields.asked_pay/>
                <Check label=words::ASKED_START value=fields.asked_start/>
                <Check label=words::ASKED_AVAILABILITY value=fields.asked_availability/>
            </fieldset>
            <PayQuestion pay/>
            <TextArea
                label=words::INTEREST
                value=fields.interest
                rows=2
            />
        </MoreFields>
    }
}

/// What they said about what comes next, and about being contacted.
#[component]
pub(super) fn ToldFields(
    fields: InterviewFields,
    wrongs: Wrongs,
    open: RwSignal<bool>,
    /// It is known how they want to hear from the person: it can be changed here.
    is_wish_known: bool,
    /// The people named so far.
    #[prop(into)]
    people: Signal<Vec<String>>,
) -> impl IntoView {
    let hint = Signal::stored(words::TOLD_TITLE_HINT.to_owned());
    view! {
        <MoreFields title=words::TOLD_TITLE hint open>
            <DateField
                id="decision"
                label=words::DECISION
                value=fields.decision
                error=wrongs.of("decision")
            />
            <Check
                label=words::PROMISED
                hint=words::PROMISED_HINT
                value=fields.promised
            />
            <fieldset class="group">
                <legend>{words::RULES}</legend>
                <p class="hint">{words::RULES_HINT}</p>
                <div class="stack">
                    <TextField
                        label=words::RULE_CONTACT
                        value=fields.rule_contact
                        proposals=people
                    />
                    <DateField
                        id="not-before"
                        label=words::NOT_BEFORE
                        value=fields.not_before
                        error=wrongs.of("not-before")
                    />
                    <div>
                        <Check
                            label=words::THROUGH_AGENCY
                            value=fields.through_agency
                        />
                    </div>
                    {is_wish_known.then(|| view! { <WishField chosen=fields.wish/> })}
                    <TextArea label=words::RULE_WORDS value=fields.rule_words rows=2/>
                </div>
            </fieldset>
        </MoreFields>
    }
}

/// Whether anything in [`ToldFields`] is filled in.
pub(super) fn is_told(fields: InterviewFields) -> bool {
    let draft = untrack(|| fields.read());
    draft.decision.is_some()
        || draft.not_before.is_some()
        || draft.promised
        || draft.through_agency
        || !draft.rule_contact.is_empty()
        || !draft.rule_words.is_empty()
}
