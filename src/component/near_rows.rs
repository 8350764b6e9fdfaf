use std::ops::Range;

use leptos::prelude::*;
use web_sys::Element;

use crate::browser;

/// Rows drawn above and below what is in view.
const MARGIN: usize = 8;
/// The height of a row in CSS pixels until a real one is there to be measured.
const USUAL: f64 = 72.0;

/// Which rows of a long list, all of one height, are near the viewport.
#[derive(Clone, Copy)]
pub(super) struct NearRows {
    count: Signal<usize>,
    height: RwSignal<f64>,
    range: Memo<Range<usize>>,
}

impl NearRows {
    /// Follows the viewport; `list` is what the rows stand in, once it is in the page.
    pub(super) fn follow(
        count: Signal<usize>,
        list: impl Fn() -> Option<Element> + Copy + 'static,
    ) -> Self {
        let height = RwSignal::new(USUAL);
        // The first row that is drawn and the one after the last; at the start one, to be measured.
        let near = RwSignal::new((0_usize, 1_usize));
        let look = move || {
            // The page may have been left by the time of the next frame.
            let Some(list) = list() else {
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
        Self {
            count,
            height,
            range,
        }
    }

    /// The numbers of the rows to draw.
    pub(super) fn range(self) -> Range<usize> {
        self.range.get()
    }

    /// The height of all rows, for the style.
    pub(super) fn height(self) -> String {
        pixels(self.count.get() as f64 * self.height.get())
    }

    /// Where the row of this number stands, for the style.
    pub(super) fn place(self, index: usize) -> String {
        let top = pixels(index as f64 * self.height.get());
        format!("translateY({top})")
    }
}

fn pixels(count: f64) -> String {
    format!("{}px", browser::decimal(count))
}
