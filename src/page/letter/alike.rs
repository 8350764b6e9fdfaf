use cadence::record::{Id, Opportunity};
use cadence::text::letter::{LetterKind, alike, likeness};
use chrono::NaiveDate;
use leptos::prelude::*;

use super::editor::LetterEditor;
use crate::component::BidiText;

/// Says so where the letter is too much like one to another interviewer (R1).
#[component]
pub(super) fn LikenessWarning(editor: LetterEditor) -> impl IntoView {
    let others = Memo::new(move |_| others(editor));
    let sentence = Memo::new(move |_| {
        let found = editor.text.with(|text| {
            others.with(|all| {
                let all = all.iter();
                let all = all.map(|(name, other)| (likeness(text, other), name.clone()));
                all.max_by_key(|letter| letter.0)
            })
        });
        found.and_then(|(percent, name)| alike(percent, &name))
    });
    view! {
        <p class="banner" role="status" hidden=move || sentence.with(Option::is_none)>
            <span>{move || sentence.get().map(|text| view! { <BidiText text/> })}</span>
        </p>
    }
}

/// The letters of the same interview to the others, sent or begun: whose, and the words.
fn others(editor: LetterEditor) -> Vec<(String, String)> {
    let found = editor.input.with(|input| {
        let input = input
            .as_ref()
            .filter(|input| input.kind == LetterKind::AfterInterview)?;
        let me = input
            .to
            .as_ref()
            .and_then(|addressee| addressee.id.as_ref());
        let people = input
            .people
            .iter()
            .filter(|person| person.id.as_ref() != me);
        let all = people.filter_map(|person| {
            let who = person.id.as_ref()?;
            let sent = editor.with(|task| sent_to(&task.opening, who, input.interview));
            let text = sent.or_else(|| editor.draft_to(who))?;
            Some((person.name.clone(), text))
        });
        Some(all.collect())
    });
    found.unwrap_or_default()
}

/// The latest letter written here that went to somebody since a day.
fn sent_to(opening: &Opportunity, who: &Id, since: Option<NaiveDate>) -> Option<String> {
    let letters = opening.touches().map(|(_, touch)| touch);
    let letters = letters.filter(|touch| touch.to.contains(who) && Some(touch.date) >= since);
    let letters = letters.filter_map(|touch| Some((touch.date, touch.text.as_ref()?)));
    letters.max().map(|(_, text)| text.clone())
}
