use crate::dom::prelude::*;

use crate::book::book;

/// What is being said, with its undo. It stays until it is closed or replaced: nobody is hurried.
#[component]
pub fn Toast() -> impl IntoView {
    let book = book();
    let said = move || {
        book.said().map(|said| {
            let undo = said.undo.map(|undo| {
                let take_back = move |_| {
                    book.hush();
                    undo();
                };
                view! {
                    <button class="btn" data-kind="text" on:click=take_back>
                        "Undo"
                    </button>
                }
            });
            view! {
                <div class="toast" data-kind=said.trouble.then_some("trouble")>
                    <p>{said.text}</p>
                    {undo}
                    <button class="btn" data-kind="text" on:click=move |_| book.hush()>
                        "Close"
                    </button>
                </div>
            }
        })
    };
    view! {
        <div class="toasts" role="status" aria-live="polite">
            {said}
        </div>
    }
}
