use std::time::Duration;

use chrono::NaiveDate;
use keeping::Timer;

/// Milliseconds since 1970.
#[must_use]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// Today, where the person is.
#[must_use]
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The browser's timers.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserTimer;

impl Timer for BrowserTimer {
    async fn sleep(&self, time: Duration) {
        gloo_timers::future::sleep(time).await;
    }
}
