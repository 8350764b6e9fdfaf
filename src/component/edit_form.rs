use leptos::ev::{Event, KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::field::element_id;
use crate::browser;

/// A field that can't be saved as it is: its id, and what to do about it.
pub type Wrong = (&'static str, String);

/// What is wrong with a form.
#[derive(Clone, Copy, Default)]
pub struct Wrongs(RwSignal<Vec<Wrong>>);

impl Wrongs {
    /// What is wrong with one field, for that field.
    #[must_use]
    pub fn of(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            self.0.with(|all| {
                let mut found = all.iter().filter(|(id, _)| *id == field);
                found.next().map(|(_, text)| text.clone())
            })
        })
    }

    /// Shows what is wrong and goes to the first wrong field; whether nothing is.
    #[must_use]
    pub fn are_none(self, wrong: Vec<Wrong>) -> bool {
        let first = wrong.first().map(|(field, _)| *field);
        self.0.set(wrong);
        if let Some(field) = first {
            browser::focus(field);
        }
        first.is_none()
    }

    /// A field is being changed: what was wrong with it is no more to be said.
    fn forget(self, field: &str) {
        let is_of_field = |(id, _): &Wrong| {
            // One of several fields has its number behind the id.
            let rest = field.strip_prefix(id);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        if self.0.with_untracked(|all| all.iter().any(is_of_field)) {
            self.0.update(|all| all.retain(|wrong| !is_of_field(wrong)));
        }
    }
}

/// A form: Enter saves it, or goes on to the next field, and Ctrl+Enter saves it from anywhere.
#[component]
pub fn EditForm(
    save: Callback<()>,
    wrongs: Wrongs,
    /// Enter in a line of text goes on to the next field, but saves from this one.
    #[prop(optional)]
    last: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let id = element_id();
    let form = id.clone();
    let submitted = move |event: SubmitEvent| {
        event.prevent_default();
        save.run(());
    };
    let pressed = move |event: KeyboardEvent| {
        if event.key() != "Enter" || event.default_prevented() {
            return;
        }
        if browser::is_converting(&event) {
            event.prevent_default();
            return;
        }
        if event.ctrl_key() || event.meta_key() {
            event.prevent_default();
            save.run(());
        } else if let (Some(last), Some(field)) = (last, target_of(&event))
            && field.tag_name() == "INPUT"
            && field.id() != last
        {
            event.prevent_default();
            browser::focus_next(&form);
        }
    };
    let touched = move |event: Event| {
        if let Some(field) = target_of(&event) {
            wrongs.forget(&field.id());
        }
    };
    view! {
        <form
            class="form"
            id=id
            novalidate
            on:submit=submitted
            on:keydown=pressed
            on:input=touched
            on:change=touched
        >
            {children()}
        </form>
    }
}

fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
