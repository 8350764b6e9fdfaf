use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::component::{BidiText, EditForm, TextField, Wrongs};
use crate::words::backup as words;

/// Asks for the passphrase of a locked file, and tries it.
#[component]
pub fn PassphraseForm<Unlock, Tried>(
    /// The id of its field.
    id: &'static str,
    /// What its field is called.
    label: &'static str,
    /// Which file is locked, and what comes of it.
    #[prop(into)]
    words: String,
    /// Tries a passphrase; the error is a text for the person.
    unlock: Unlock,
    /// What can be done instead.
    children: Children,
) -> impl IntoView
where
    Unlock: Fn(String) -> Tried + Clone + Send + Sync + 'static,
    Tried: Future<Output = Result<(), String>> + 'static,
{
    let passphrase = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let wrongs = Wrongs::default();
    let save = Callback::new(move |()| {
        let typed = browser::composed(&passphrase.get_untracked());
        let nothing = words::UNLOCK_NOTHING;
        let wrong = typed.is_empty().then(|| (id, nothing.to_owned()));
        if !wrongs.are_none(wrong.into_iter().collect()) || busy.get_untracked() {
            return;
        }
        busy.set(true);
        let unlock = unlock.clone();
        // It takes a second in which nothing can be drawn.
        browser::once_shown(move || {
            spawn_local(async move {
                let tried = unlock(typed).await;
                // The page may be gone by then.
                let is_gone = busy.try_set(false).is_some();
                if let Err(why) = tried
                    && !is_gone
                {
                    let _ = wrongs.are_none(vec![(id, why)]);
                }
            });
        });
    });
    view! {
        <EditForm save wrongs>
            <p role="status">
                <BidiText text=words/>
            </p>
            <TextField
                id
                label
                value=passphrase
                kind="password"
                autocomplete="current-password"
                error=wrongs.of(id)
            />
            <div class="btns">
                <button class="btn" data-kind="go" disabled=busy>
                    {move || if busy.get() { words::UNLOCK_BUSY } else { words::UNLOCK }}
                </button>
                {children()}
            </div>
        </EditForm>
    }
}
