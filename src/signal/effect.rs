/// Something done after the page is drawn, and again when what it read changes.
pub struct Effect;

impl Effect {
    /// What it does is given what it answered the last time.
    #[expect(clippy::new_ret_no_self, reason = "it lives as long as its owner")]
    pub fn new<T: 'static>(mut run: impl FnMut(Option<T>) -> T + 'static) {
        let mut last = None;
        start(Box::new(move || last = Some(run(last.take()))));
    }
}

fn start(mut run: Box<dyn FnMut()>) {
    leptos::prelude::Effect::new(move |_: Option<()>| run());
}
