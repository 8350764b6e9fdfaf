//! How an employer wants to hear from the person: asked once, kept in one place.

use cadence::record::Wish;
use cadence::text;
use leptos::prelude::*;

use crate::component::Choices;
use crate::state::Edit;
use crate::words::field as words;

/// The number of an answer in the row of chips; `None` where nothing is known.
pub fn number(wish: Wish) -> Option<usize> {
    let said = (wish != Wish::NotSaid).then_some(wish);
    said.and_then(|said| Wish::ALL.iter().position(|wish| *wish == said))
}

/// The answer of this number.
pub fn answer(number: Option<usize>) -> Wish {
    let chosen = number.and_then(|number| Wish::ALL.get(number));
    chosen.copied().unwrap_or_default()
}

/// The row of chips.
#[component]
pub fn WishField(
    /// A number of [`Wish::ALL`].
    chosen: RwSignal<Option<usize>>,
) -> impl IntoView {
    let options = Wish::ALL.map(|wish| text::wish(wish).to_owned()).to_vec();
    view! { <Choices legend=words::WISH options chosen/> }
}

/// Lifts the ground rules against the phone where the answer is another by now.
pub fn lift_rules(edit: &mut Edit<'_>, wish: Wish) {
    if wish == Wish::Writing {
        return;
    }
    for (id, rule) in edit.opportunity().phone_allowed() {
        match rule {
            Some(rule) => edit.set(&id, rule),
            None => edit.delete(&id),
        }
    }
}
