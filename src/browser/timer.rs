use std::time::Duration;

use keeping::Timer;

/// The browser's timers.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserTimer;

impl Timer for BrowserTimer {
    async fn sleep(&self, time: Duration) {
        gloo_timers::future::sleep(time).await;
    }
}
