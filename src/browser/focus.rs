use leptos::leptos_dom::helpers::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{
    HtmlElement, HtmlFormElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

fn element<T: JsCast>(id: &str) -> Option<T> {
    let found = gloo_utils::document().get_element_by_id(id)?;
    found.dyn_into().ok()
}

/// Puts the focus on an element, once what is being drawn is there.
pub fn focus(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || {
        if let Some(found) = element::<HtmlElement>(&id) {
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
