//! A form that was open while its record was changed elsewhere: what it writes, and what it asks.

use cadence::record::{Conflict, Fields, Opportunity, Side, rebase};
use cadence::text;
use leptos::prelude::*;

use crate::browser;
use crate::component::Choices;
use crate::page::shared::FormDraft;
use crate::state::use_state;
use crate::words::field as words;

/// What a form began from, its draft, and what was changed on both sides since.
pub struct OpenEdit<T: Send + Sync + 'static> {
    base: StoredValue<T>,
    /// It may have been begun from an earlier state of the record.
    draft: FormDraft,
    asked: AskedConflicts,
}

// What is derived would ask the same of `T`.
impl<T: Send + Sync> Copy for OpenEdit<T> {}

impl<T: Send + Sync> Clone for OpenEdit<T> {
    fn clone(&self) -> Self {
        *self
    }
}

/// The fields that were changed on both sides, and the answers given.
#[derive(Clone, Copy, Default)]
pub struct AskedConflicts {
    conflicts: RwSignal<Vec<Conflict>>,
    answers: RwSignal<Vec<(Conflict, Side)>>,
}

impl<T: Fields + Clone + Send + Sync> OpenEdit<T> {
    /// A form of this name that shows `base`. The fields below keep themselves in its draft.
    pub fn new(form: String, base: T) -> Self {
        let draft = FormDraft::open(form, serde_json::to_string(&base).unwrap_or_default());
        Self {
            base: StoredValue::new(base),
            draft,
            asked: AskedConflicts::default(),
        }
    }

    /// Its draft.
    pub fn draft(self) -> FormDraft {
        self.draft
    }

    /// What to write where the form says `mine` and the record `now`; `None` where there is
    /// something to choose first. A record that is gone comes back as the form says.
    pub fn settle(self, mine: T, now: Option<&T>) -> Option<T> {
        let Some(now) = now else {
            return Some(mine);
        };
        let began = serde_json::from_str(&self.draft.base());
        let base = began.unwrap_or_else(|_| self.base.get_value());
        self.asked.settle(&base, &mine, now)
    }

    /// What there is to choose, for [`Conflicts`].
    pub fn asked(self) -> AskedConflicts {
        self.asked
    }
}

impl AskedConflicts {
    /// What to write where `base` became `mine` here and `now` elsewhere; `None` where there is
    /// something to choose first.
    pub fn settle<T: Fields>(self, base: &T, mine: &T, now: &T) -> Option<T> {
        let settled = rebase(base, mine, now, |conflict| self.answer_to(conflict));
        settled.map_err(|conflicts| self.ask(conflicts)).ok()
    }

    /// Asks nothing any more: what was asked is settled or left.
    pub fn clear(self) {
        self.conflicts.set(Vec::new());
        self.answers.set(Vec::new());
    }

    fn answer_to(self, conflict: &Conflict) -> Option<Side> {
        self.answers.with_untracked(|answers| {
            let mut answers = answers.iter().rev();
            let found = answers.find(|(asked, _)| asked == conflict);
            found.map(|(_, side)| *side)
        })
    }

    fn ask(self, open: Vec<Conflict>) {
        let first = open.first().map(id_of);
        self.conflicts.update(|all| {
            // What is answered stays to be seen, and to be answered otherwise.
            all.retain(|asked| !open.iter().any(|new| new.field == asked.field));
            all.extend(open);
        });
        if let Some(first) = first {
            browser::focus(&first);
        }
    }
}

fn id_of(conflict: &Conflict) -> String {
    format!("both-{}", conflict.field)
}

/// Both values of every field that was changed on both sides, to choose from; nothing where none
/// was.
#[component]
pub fn Conflicts(
    asked: AskedConflicts,
    /// Knows the people by their ids.
    #[prop(optional)]
    opening: Option<Opportunity>,
) -> impl IntoView {
    let opening = StoredValue::new(opening);
    view! {
        <Show when=move || !asked.conflicts.with(Vec::is_empty)>
            <div class="stack">
                <p role="alert">
                    {words::CONFLICTS}
                </p>
                <For
                    each=move || asked.conflicts.get()
                    key=|conflict| format!("{conflict:?}")
                    let(conflict)
                >
                    <ConflictChoice conflict asked opening/>
                </For>
            </div>
        </Show>
    }
}

#[component]
fn ConflictChoice(
    conflict: Conflict,
    asked: AskedConflicts,
    opening: StoredValue<Option<Opportunity>>,
) -> impl IntoView {
    let today = use_state().today();
    let told =
        |value| opening.with_value(|opening| text::field_value(value, opening.as_ref(), today));
    let options = vec![
        words::ConflictMine {
            value: told(&conflict.mine),
        }
        .text(),
        words::ConflictOther {
            value: told(&conflict.now),
        }
        .text(),
    ];
    let (legend, id) = (text::field(&conflict.field), id_of(&conflict));
    let chosen = RwSignal::new(None);
    Effect::new(move |_| {
        let side = match chosen.get() {
            Some(0) => Side::Mine,
            Some(_) => Side::Now,
            None => return,
        };
        asked
            .answers
            .update(|answers| answers.push((conflict.clone(), side)));
    });
    view! { <Choices id legend options chosen/> }
}
