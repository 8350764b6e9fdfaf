use crate::dom::prelude::*;

use crate::book::book;
use crate::browser;
use crate::example;
use crate::store::is_example;

/// Says that the example is being looked at, and takes it away. Nothing without one.
#[component]
pub fn ExampleBanner() -> impl IntoView {
    let book = book();
    let shown = Memo::new(move |_| {
        book.with(|data| {
            let own = data.openings().any(|(it, _)| !is_example(&it.id));
            data.has_example().then_some(own)
        })
    });
    let remove = move |_| {
        if book.change_records(example::erase) {
            browser::focus_main();
            book.say("The example is removed. What is yours is untouched.");
        }
    };
    move || {
        shown.get().map(|beside_own| {
            let words = if beside_own {
                "The example is still here, beside your own openings."
            } else {
                "This is an example."
            };
            view! {
                <div class="banner">
                    <p>{words}</p>
                    <button class="btn" data-kind="text" type="button" on:click=remove>
                        "Remove it"
                    </button>
                </div>
            }
        })
    }
}
