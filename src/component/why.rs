use cadence::plan::Rule;
use cadence::text::method;
use leptos::ev::FocusEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

use super::element_id;
use crate::route::Route;
use crate::words::component as words;

/// "Why?": the rule beside the advice, in a sentence or two, with the way to the whole of it.
#[component]
pub fn Why(rule: Rule) -> impl IntoView {
    let note = element_id();
    let target = note.clone();
    // Drawn when it is first asked for: a list may have a hundred of them.
    let asked = RwSignal::new(false);
    view! {
        <button
            class="why"
            type="button"
            popovertarget=target
            on:click=move |_| asked.set(true)
        >
            {words::WHY}
        </button>
        <span
            class="why-note"
            id=note
            popover="auto"
            role="note"
            on:focusout=close_behind
        >
            <Show when=move || asked.get()>{statement(rule)}</Show>
        </span>
    }
}

/// Closes a popover that the focus leaves: what has it next is not to be behind it.
pub fn close_behind(event: FocusEvent) {
    let popover = event.current_target();
    let popover = popover.and_then(|popover| popover.dyn_into::<HtmlElement>().ok());
    let to = event.related_target();
    let to = to.and_then(|to| to.dyn_into::<Node>().ok());
    if let (Some(popover), Some(to)) = (popover, to)
        && !popover.contains(Some(&to))
    {
        // It may be closed already.
        popover.hide_popover().ok();
    }
}

fn statement(rule: Rule) -> impl IntoView {
    let article = method::article(rule)?;
    let whole = Route::Method(Some(article.slug.to_owned())).href();
    let title = words::WhyTitle {
        rule: method::label(rule),
        title: article.title,
    };
    Some(view! {
        <strong>{title.text()}</strong>
        <span>{article.statement}</span>
        <a href=whole>{words::WHY_WHOLE}</a>
    })
}
