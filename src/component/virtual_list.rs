use leptos::html;
use leptos::prelude::*;

use crate::browser;

/// VirtualList drawn above and below what is in view.
const MARGIN: usize = 8;
/// The height of a row in CSS pixels until a real one is there to be measured.
const USUAL: f64 = 72.0;

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
    let height = RwSignal::new(USUAL);
    // The first row that is drawn and the one after the last; at the start one, to be measured.
    let near = RwSignal::new((0_usize, 1_usize));
    let look = move || {
        // The page may have been left by the time of the next frame.
        let Some(list) = list.get() else {
            return;
        };
        // Letters may be larger than usual, and so is the row then.
        let row = list.first_element_child();
        let real = row.map_or(0.0, |row| row.get_bounding_client_rect().height());
        if real > 0.0 && real != height.get_untracked() {
            height.set(real);
        }
        let height = height.get_untracked();
        let top = list.get_bounding_client_rect().top();
        let above = (-top / height).floor().max(0.0) as usize;
        let below = ((browser::viewport_height() - top) / height).ceil() + MARGIN as f64;
        // A list out of sight draws nothing.
        near.set((above.saturating_sub(MARGIN), below.max(0.0) as usize));
    };
    Effect::new(move |_| {
        count.track();
        height.track();
        // Once the change is in the page, and before it is seen.
        request_animation_frame(look);
    });
    let scrolled = window_event_listener(leptos::ev::scroll, move |_| look());
    let resized = window_event_listener(leptos::ev::resize, move |_| look());
    on_cleanup(move || {
        scrolled.remove();
        resized.remove();
    });
    let range = Memo::new(move |_| {
        let (first, end) = near.get();
        first.min(count.get())..end.min(count.get())
    });
    view! {
        <ul
            class="vlist"
            data-virtual=""
            aria-label=label
            node_ref=list
            style:block-size=move || pixels(count.get() as f64 * height.get())
        >
            <For
                each=move || range.get()
                key=|index| *index
                children=move |index| {
                    let top = move || {
                        let top = pixels(index as f64 * height.get());
                        format!("translateY({top})")
                    };
                    view! {
                        <li
                            class="vrow"
                            data-kind=kind
                            style:transform=top
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

fn pixels(count: f64) -> String {
    format!("{}px", browser::decimal(count))
}
