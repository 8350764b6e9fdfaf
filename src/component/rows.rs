use leptos::html;
use leptos::prelude::*;

use crate::browser;

/// Rows drawn above and below what is in view.
const MARGIN: usize = 8;
/// The height of a row in CSS pixels until a real one is there to be measured.
const USUAL: f64 = 72.0;

/// A long list of rows of one height, of which only those near the viewport are drawn.
#[component]
pub fn Rows(
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
    // The first row of the window that is drawn, and how many fit into it.
    let (first, fit) = (RwSignal::new(0_usize), RwSignal::new(fitting(USUAL)));
    let look = move || {
        let Some(list) = list.get_untracked() else {
            return;
        };
        // Letters may be larger than usual, and so is the row then.
        let row = list.first_element_child();
        let real = row.map_or(0.0, |it| it.get_bounding_client_rect().height());
        if real > 0.0 && real != height.get_untracked() {
            height.set(real);
        }
        let height = height.get_untracked();
        let above = (-list.get_bounding_client_rect().top() / height).floor();
        first.set((above.max(0.0) as usize).saturating_sub(MARGIN));
        fit.set(fitting(height));
    };
    Effect::new(move |_| {
        count.track();
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
        let (count, fit) = (count.get(), fit.get());
        let first = first.get().min(count.saturating_sub(fit));
        first..count.min(first + fit)
    });
    view! {
        <ul
            class="vlist"
            data-virtual=""
            aria-label=label
            node_ref=list
            style:block-size=move || format!("{}px", count.get() as f64 * height.get())
        >
            <For
                each=move || range.get()
                key=|index| *index
                children=move |index| {
                    let top = move || format!("translateY({}px)", index as f64 * height.get());
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

/// How many rows to draw at a time.
fn fitting(height: f64) -> usize {
    (browser::viewport_height() / height).ceil() as usize + 2 * MARGIN
}
