use crate::dom::prelude::*;

use crate::book::book;
use crate::route::Route;
use crate::store::StorageError;

/// What is wrong with the keeping of data, and the way out. Nothing where all is well.
#[component]
pub fn Troubles() -> impl IntoView {
    let book = book();
    let unreadable = Memo::new(move |_| book.with(|data| data.quarantine().len()));
    let denied = (!book.is_kept()).then(|| StorageError::Denied.to_string());
    view! {
        {denied.map(|it| view! { <div class="banner" role="alert"><p>{it}</p></div> })}
        <Show when=move || unreadable.get() != 0>
            <div class="banner" role="alert">
                <p>
                    {move || match unreadable.get() {
                        1 => "One record could not be read. It is kept as it is, and everything else works.".to_owned(),
                        n => format!("{n} records could not be read. They are kept as they are, and everything else works."),
                    }}
                </p>
                <a href=Route::Backup.href()>"See it"</a>
            </div>
        </Show>
    }
}
