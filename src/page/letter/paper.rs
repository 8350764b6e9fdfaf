use cadence::record::ContactKind;
use cadence::text;
use leptos::prelude::*;

use super::editor::LetterEditor;
use crate::component::BidiText;
use crate::page::shared::task::Task;

/// The letter as the printer gets it: who writes, the day, to whom, about what, the words.
#[component]
pub(super) fn PrintedLetter(editor: LetterEditor) -> impl IntoView {
    let from = move || {
        editor.with(|task| lines(&[task.settings.name.clone(), task.settings.phone.clone()]))
    };
    let date = move || editor.with(|task| text::dateline(task.today));
    let to = move || {
        let who = editor.who();
        editor.with(|task| addressee(task, who.as_ref()))
    };
    view! {
        <div class="letter" data-only="paper">
            <p class="letter-from">{move || view! { <BidiText text=from()/> }}</p>
            <p>{date}</p>
            <p>{move || view! { <BidiText text=to()/> }}</p>
            <p class="letter-subject" dir="auto">
                {editor.subject}
            </p>
            // The person's own words, in whatever language the letter is.
            <p dir="auto">{move || editor.sendable()}</p>
        </div>
    }
}

/// Name, title and house of whom it goes to.
fn addressee(task: &Task, who: Option<&cadence::record::Id>) -> String {
    let details = task.opening.details();
    match task.contact(who) {
        Some(person) => {
            let house = match person.kind {
                ContactKind::Reference => String::new(),
                ContactKind::Counselor => details.agency,
                _ => details.company,
            };
            lines(&[person.name.clone(), person.title.clone(), house])
        }
        None => lines(&[details.company]),
    }
}

/// What there is, a line each.
fn lines(parts: &[String]) -> String {
    let parts = parts.iter().map(|part| part.trim());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}
