use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::component::{DraftField, FieldKeeper};
use crate::state::{AppState, use_state};
use crate::words::component as words;

/// What is typed into a form, by the names of its fields; kept on every change, until it is saved or
/// given up. Every field below the component that opened it keeps itself in it.
#[derive(Clone, Copy)]
pub struct FormDraft {
    state: AppState,
    form: StoredValue<String>,
    /// What the form began from, as text: the record as it was then.
    base: StoredValue<String>,
    /// The fields that differ from how the form began.
    typed: RwSignal<BTreeMap<String, String>>,
    /// How each field began, and how to put a text into it.
    fields: StoredValue<BTreeMap<String, (String, PutText)>>,
    /// It is saved or given up: nothing more is to be kept.
    is_over: StoredValue<bool>,
}

type PutText = Arc<dyn Fn(&str) + Send + Sync>;

impl FormDraft {
    /// The draft of the form of this name, which shows `base` where nothing was typed.
    pub fn open(form: String, base: String) -> Self {
        let draft = Self::of_part(form, base);
        provide_context(draft.keeper());
        draft
    }

    /// As [`Self::open`], for the fields within a `Provider` of its [`Self::keeper`]: another field of
    /// the same form has a draft of its own.
    pub fn of_part(form: String, base: String) -> Self {
        let state = use_state();
        let (base, typed) = read(state, &form).unwrap_or_else(|| (base, BTreeMap::new()));
        let draft = Self {
            state,
            form: StoredValue::new(form),
            base: StoredValue::new(base),
            typed: RwSignal::new(typed),
            fields: StoredValue::new(BTreeMap::new()),
            is_over: StoredValue::new(false),
        };
        draft.follow();
        draft
    }

    /// Takes in a draft that comes later, from the safety copy, while nobody has typed yet.
    fn follow(self) {
        let shown = self.typed.get_untracked();
        Effect::new(move |before: Option<()>| {
            self.state.draft_arrivals();
            if before.is_some()
                && self.typed.with_untracked(|typed| *typed == shown)
                && let Some((base, typed)) = self.form.with_value(|form| read(self.state, form))
            {
                self.base.set_value(base);
                self.put_all(|name, began| typed.get(name).map_or(began, |text| text).to_owned());
                // Also what is of fields that are hidden as yet.
                self.typed.set(typed);
            }
        });
    }

    /// Keeps the fields that are given it in this draft.
    #[must_use]
    pub fn keeper(self) -> FieldKeeper {
        FieldKeeper(Callback::new(move |field| self.field(field)))
    }

    /// What the form began from: of a draft that was begun before, what stood there then.
    #[must_use]
    pub fn base(self) -> String {
        self.base.get_value()
    }

    /// It is saved, or given up.
    pub fn discard(self) {
        self.is_over.set_value(true);
        self.form.with_value(|form| self.state.keep_draft(form, ""));
    }

    fn field(self, field: DraftField) {
        let DraftField { name, get, put } = field;
        let began = untrack(&get);
        let kept = self.typed.with_untracked(|typed| typed.get(&name).cloned());
        if let Some(kept) = kept {
            put(&kept);
        }
        // A field that was hidden meanwhile began as it did the first time.
        self.fields.update_value(|fields| {
            fields.entry(name.clone()).or_insert((began, put));
        });
        Effect::new(move |_| {
            let text = get();
            let began = self.fields.with_value(|fields| {
                let field = fields.get(&name);
                field.is_some_and(|(began, _)| *began == text)
            });
            let text = (!began).then_some(text);
            if self
                .typed
                .with_untracked(|typed| typed.get(&name) != text.as_ref())
            {
                self.typed.update(|typed| match text {
                    Some(text) => drop(typed.insert(name.clone(), text)),
                    None => drop(typed.remove(&name)),
                });
                self.keep();
            }
        });
    }

    fn keep(self) {
        if self.is_over.get_value() {
            return;
        }
        let text = self.typed.with_untracked(|typed| {
            let all = self
                .base
                .with_value(|base| serde_json::to_string(&(base, typed)));
            all.ok().filter(|_| !typed.is_empty())
        });
        self.form
            .with_value(|form| self.state.keep_draft(form, &text.unwrap_or_default()));
    }

    fn start_over(self) {
        let before = self.typed.get_untracked();
        self.put_all(|_, began| began.to_owned());
        self.state
            .say_with_undo(words::DRAFT_STARTED_OVER, move || {
                self.put_all(|name, began| before.get(name).map_or(began, |text| text).to_owned());
            });
    }

    fn put_all(self, text: impl Fn(&str, &str) -> String) {
        let fields = self.fields.try_get_value().unwrap_or_default();
        for (name, (began, put)) in &fields {
            put(&text(name, began));
        }
    }
}

/// What is kept of a form: what it began from, and what is typed, by field.
fn read(state: AppState, form: &str) -> Option<(String, BTreeMap<String, String>)> {
    serde_json::from_str(&state.draft(form)?).ok()
}

impl FormDraft {
    /// Its note, for the foot of the form.
    pub fn note(self) -> impl IntoView {
        let is_started = Signal::derive(move || self.typed.with(|typed| !typed.is_empty()));
        let start_over = Callback::new(move |()| self.start_over());
        view! { <DraftNote form=self.form.get_value() is_started start_over/> }
    }
}

/// That there is a draft, with a way to begin anew; or that it can't be kept.
#[component]
pub fn DraftNote(
    form: String,
    /// Something is typed.
    #[prop(into)]
    is_started: Signal<bool>,
    start_over: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="draft-note" hidden=move || !is_started.get()>
            <UnkeptNote form/>
            {words::DRAFT_KEPT}
            " "
            <button
                class="btn"
                data-kind="text"
                type="button"
                on:click=move |_| start_over.run(())
            >
                {words::DRAFT_START_OVER}
            </button>
        </div>
    }
}

/// Said beside a form whose draft the browser has no room for.
#[component]
pub fn UnkeptNote(#[prop(into)] form: String) -> impl IntoView {
    let state = use_state();
    let is_unkept = Memo::new(move |_| state.is_unkept(&form));
    view! {
        <p class="error" role="alert" hidden=move || !is_unkept.get()>
            {move || is_unkept.get().then_some(words::DRAFT_NOT_KEPT)}
        </p>
    }
}
