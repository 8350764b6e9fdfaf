use leptos::prelude::*;

use super::draft::InterviewFields;
use crate::component::{Check, DateField, MoreFields, TextArea, TextField, Wrongs};
use crate::page::pay_said::{PayFields, PayQuestion};
use crate::page::wish_field::WishField;

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
    let hint = move || match count() {
        0 => "what they asked, what they said".to_owned(),
        1 => "one".to_owned(),
        n => n.to_string(),
    };
    view! {
        <MoreFields title="Signs of interest" hint=Signal::derive(hint) open>
            <fieldset class="group">
                <legend>"They asked about"</legend>
                <Check label="pay" value=fields.asked_pay/>
                <Check label="when you could start" value=fields.asked_start/>
                <Check label="when you are available to talk again" value=fields.asked_availability/>
            </fieldset>
            <PayQuestion pay/>
            <TextArea
                label="What showed that they were interested"
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
    let hint = Signal::stored("dates, rules".to_owned());
    view! {
        <MoreFields title="What they told you" hint open>
            <DateField
                id="decision"
                label="They decide by"
                value=fields.decision
                error=wrongs.of("decision")
            />
            <Check
                label="They said they will be in touch"
                hint="Good to know. Your rhythm goes on."
                value=fields.promised
            />
            <fieldset class="group">
                <legend>"How they want to be contacted"</legend>
                <p class="hint">"What they asked for comes before the usual rhythm."</p>
                <div class="stack">
                    <TextField
                        label="The person to contact"
                        value=fields.rule_contact
                        proposals=people
                    />
                    <DateField
                        id="not-before"
                        label="Not before"
                        value=fields.not_before
                        error=wrongs.of("not-before")
                    />
                    <div>
                        <Check
                            label="Everything goes through the agency"
                            value=fields.through_agency
                        />
                    </div>
                    {is_wish_known.then(|| view! { <WishField chosen=fields.wish/> })}
                    <TextArea label="In their words" value=fields.rule_words rows=2/>
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
