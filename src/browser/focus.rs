use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use leptos::leptos_dom::helpers::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{
    HtmlElement, HtmlFormElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

fn element<T: JsCast>(id: &str) -> Option<T> {
    let found = gloo_utils::document().get_element_by_id(id)?;
    found.dyn_into().ok()
}

/// Puts the focus on an element, once what is being drawn is there. Where that takes long, whoever has
/// gone on meanwhile, by a tap or by typing, stays there.
pub fn focus(id: impl Into<String>) {
    let id = id.into();
    let has_gone_on = Rc::new(Cell::new(false));
    let heard = ["input", "pointerdown"].map(|name| {
        let has_gone_on = Rc::clone(&has_gone_on);
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&gloo_utils::document(), name, options, move |_| {
            has_gone_on.set(true);
        })
    });
    request_animation_frame(move || {
        drop(heard);
        if !has_gone_on.get()
            && let Some(found) = element::<HtmlElement>(&id)
        {
            found.focus().ok();
        }
    });
}

/// Brings a part of a list into view, no further than it has to be.
pub fn bring_into_view(id: &str) {
    if let Some(part) = element::<HtmlElement>(id) {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        part.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Takes the focus from the field that has it: what was typed there is told before it goes with its
/// page, and not while it goes.
pub fn leave_field() {
    let active = gloo_utils::document().active_element();
    if let Some(field) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        field.blur().ok();
    }
}

/// Marks a part of a text field and goes there; `start` and `end` in UTF-16 units.
pub fn select(id: &str, start: u32, end: u32) {
    if let Some(field) = element::<HtmlTextAreaElement>(id) {
        // Focused anew, the browser scrolls to what is marked.
        field.blur().ok();
        field.set_selection_range(start, end).ok();
        field.focus().ok();
    }
}

/// Moves the focus from the field it is on to the next one of this form that can be seen.
pub fn focus_next(form: &str) {
    let Some(form) = element::<HtmlFormElement>(form) else {
        return;
    };
    let fields = form.elements();
    let active = gloo_utils::document().active_element();
    let items = (0..fields.length()).filter_map(|index| fields.item(index));
    let mut after = items
        .skip_while(|field| Some(field) != active.as_ref())
        .skip(1);
    let visible = |field: web_sys::Element| {
        let field = field.dyn_into::<HtmlElement>().ok()?;
        // A fieldset is among the elements of a form, too.
        (field.offset_parent().is_some() && field.tab_index() >= 0).then_some(field)
    };
    if let Some(next) = after.find_map(visible) {
        next.focus().ok();
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use std::time::Duration;

    use gloo_timers::future::sleep;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
    use web_sys::{Event, HtmlInputElement};

    use super::*;

    wasm_bindgen_test_configure!(run_in_browser);

    fn field(id: &str) -> HtmlInputElement {
        let field = gloo_utils::document().create_element("input");
        let field = field
            .expect("an element")
            .unchecked_into::<HtmlInputElement>();
        field.set_id(id);
        gloo_utils::body()
            .append_child(&field)
            .expect("in the page");
        field
    }

    /// Whether the field has the focus, after the next frame.
    async fn has_focus(field: &HtmlInputElement) -> bool {
        let is_shown = Rc::new(Cell::new(false));
        let shown = Rc::clone(&is_shown);
        request_animation_frame(move || shown.set(true));
        while !is_shown.get() {
            sleep(Duration::ZERO).await;
        }
        gloo_utils::document().active_element().as_ref() == Some(field.as_ref())
    }

    #[wasm_bindgen_test]
    async fn the_focus_is_taken_from_nobody_who_types_elsewhere() {
        let (first, second) = (field("first"), field("second"));
        second.focus().expect("a focus");
        focus("first");
        assert!(has_focus(&first).await);
        focus("first");
        second.focus().expect("a focus");
        let typed = Event::new("input").expect("an event");
        second.dispatch_event(&typed).expect("told");
        assert!(has_focus(&second).await);
        focus("first");
        assert!(has_focus(&first).await, "what was typed before is over");
        first.remove();
        second.remove();
    }
}
