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

/// A time in milliseconds since 1970 as the day and the time of day where the person is.
#[must_use]
pub fn local(at: i64) -> (NaiveDate, String) {
    let then = js_sys::Date::new(&(at as f64).into());
    let year = i32::try_from(then.get_full_year()).unwrap_or_default();
    let date = NaiveDate::from_ymd_opt(year, then.get_month() + 1, then.get_date());
    let time = format!("{:02}:{:02}", then.get_hours(), then.get_minutes());
    (date.unwrap_or_default(), time)
}

/// The browser's timers.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserTimer;

impl Timer for BrowserTimer {
    async fn sleep(&self, time: Duration) {
        gloo_timers::future::sleep(time).await;
    }
}
