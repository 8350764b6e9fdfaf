use leptos::html;
use leptos::prelude::*;
use web_sys::Element;

use super::near_rows::NearRows;

/// A long table of rows of one height, of which only those near the viewport are drawn.
///
/// The roles stand here because the rows are laid out as blocks.
#[component]
pub fn VirtualTable(
    /// How many rows there are, without that of the heads.
    #[prop(into)]
    count: Signal<usize>,
    /// What the table is, for a screen reader.
    #[prop(into)]
    label: String,
    /// There is a first column of boxes, for the style.
    #[prop(into)]
    has_boxes: Signal<bool>,
    /// What it is sorted by, for the style.
    #[prop(into)]
    sorted: Signal<&'static str>,
    /// The heads of the columns.
    heads: AnyView,
    /// Draws the cells of the row of this number, once: what may change in them has to be reactive.
    row: Callback<usize, AnyView>,
) -> impl IntoView {
    let body = NodeRef::<html::Tbody>::new();
    let rows = NearRows::follow(count, move || body.try_get().flatten().map(Element::from));
    view! {
        <table
            class="vtable"
            role="table"
            aria-label=label
            aria-rowcount=move || (count.get() + 1).to_string()
            data-boxes=move || has_boxes.get().then_some("")
            data-sorted=move || sorted.get()
        >
            <thead role="rowgroup">
                <tr class="vhead" role="row" aria-rowindex="1">
                    {heads}
                </tr>
            </thead>
            <tbody role="rowgroup" node_ref=body style:block-size=move || rows.height()>
                <For
                    each=move || rows.range()
                    key=|index| *index
                    children=move |index| {
                        view! {
                            <tr
                                class="vrow"
                                role="row"
                                style:transform=move || rows.place(index)
                                aria-rowindex=(index + 2).to_string()
                            >
                                {untrack(|| row.run(index))}
                            </tr>
                        }
                    }
                />
            </tbody>
        </table>
    }
}
