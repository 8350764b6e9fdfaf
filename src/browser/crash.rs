use std::sync::atomic::{AtomicBool, Ordering};

use web_sys::{Document, Element};

use crate::words::browser as words;

/// Set once the app has crashed: nothing of it may run any more.
static CRASHED: AtomicBool = AtomicBool::new(false);

/// What is shown then. Plain links: they work without the app.
const PAGE: [(&str, &str, &str); 5] = [
    ("h1", words::CRASH_TITLE, ""),
    ("p", words::CRASH_KEPT, ""),
    ("a", words::CRASH_RELOAD, "./"),
    ("a", words::CRASH_DOWNLOAD, "rescue.html#download"),
    ("a", words::CRASH_SEE, "rescue.html"),
];

/// Has a crash replace the page with a way out, whatever state the app is in.
pub fn survive_crashes() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        if !CRASHED.swap(true, Ordering::Relaxed) {
            // Without a document there is nobody to tell.
            show();
        }
    }));
}

/// Whether the app has crashed.
#[must_use]
pub fn has_crashed() -> bool {
    CRASHED.load(Ordering::Relaxed)
}

fn show() -> Option<()> {
    let document = web_sys::window()?.document()?;
    let main = document.create_element("main").ok()?;
    main.set_attribute("class", "boot").ok()?;
    main.set_attribute("role", "alert").ok()?;
    for (tag, text, href) in PAGE {
        let part = element(&document, tag, text, href)?;
        main.append_child(&part).ok()?;
    }
    let body = document.query_selector("body").ok()??;
    body.set_text_content(None);
    body.append_child(&main).ok()?;
    Some(())
}

fn element(document: &Document, tag: &str, text: &str, href: &str) -> Option<Element> {
    let element = document.create_element(tag).ok()?;
    element.set_text_content(Some(text));
    if !href.is_empty() {
        element.set_attribute("href", href).ok()?;
        element.set_attribute("class", "btn").ok()?;
    }
    Some(element)
}
