//! Curtain Call: what to do in the weeks after a job interview, and the words to do it with.
//!
//! ARCHITECTURE.md is the map. In short: `state` is the state, `page` and `component` show it, `browser` asks
//! the browser; what is kept and how is the crate `keeping`, the method itself the crate `cadence`.

mod app;
mod browser;
mod component;
mod example;
mod page;
mod route;
mod state;
mod words;

fn main() {
    browser::survive_crashes();
    if browser::is_framed() {
        // Another site's frame could trick a person into pressing our buttons.
        return;
    }
    app::mount();
}
