use leptos::html;
use leptos::prelude::*;
use web_sys::Element;

use super::near_rows::NearRows;

/// A long list of rows of one height, of which only those near the viewport are drawn.
#[component]
pub fn VirtualList(
    /// How many rows there are.
    #[prop(into)]
    count: Signal<usize>,
    /// What the list is, for a screen reader.
    #[prop(into)]
    label: String,
    /// Draws the inside of the row of this number, once: what may change in it has to be reactive.
    row: Callback<usize, AnyView>,
    /// The kind of the rows, for the style.
    #[prop(default = None)]
    kind: Option<&'static str>,
) -> impl IntoView {
    let list = NodeRef::<html::Ul>::new();
    let rows = NearRows::follow(count, move || list.try_get().flatten().map(Element::from));
    view! {
        <ul
            class="vlist"
            data-virtual=""
            aria-label=label
            node_ref=list
            style:block-size=move || rows.height()
        >
            <For
                each=move || rows.range()
                key=|index| *index
                children=move |index| {
                    view! {
                        <li
                            class="vrow"
                            data-kind=kind
                            style:transform=move || rows.place(index)
                            aria-setsize=move || count.get().to_string()
                            aria-posinset=(index + 1).to_string()
                        >
                            {untrack(|| row.run(index))}
                        </li>
                    }
                }
            />
        </ul>
    }
}
