use chrono::{NaiveDateTime, TimeDelta, Timelike};
use exchange::Clocks;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::local;

/// The time now in an IANA time zone, as "14:05"; `None` if the browser does not know the zone.
#[must_use]
pub fn time_in(zone: &str) -> Option<String> {
    let parts = [("hour", "2-digit"), ("minute", "2-digit")];
    told_in(zone, &parts, &Date::new_0())
}

/// A moment by the clocks of a zone, in the parts that are asked for.
fn told_in(zone: &str, parts: &[(&str, &str)], moment: &Date) -> Option<String> {
    let options = Object::new();
    let fixed = [("timeZone", zone), ("hourCycle", "h23")];
    for (key, value) in fixed.iter().chain(parts) {
        Reflect::set(&options, &(*key).into(), &(*value).into()).ok()?;
    }
    // An unknown zone throws; the typed constructor would not catch that.
    let class = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&class, &"DateTimeFormat".into())
        .ok()?
        .unchecked_into();
    let arguments = Array::of2(&"en-GB".into(), &options);
    let format: Intl::DateTimeFormat = Reflect::construct(&class, &arguments)
        .ok()?
        .unchecked_into();
    let text = format.format().call1(&JsValue::UNDEFINED, moment).ok()?;
    text.as_string()
}

/// The zones that the browser knows.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserClocks;

impl BrowserClocks {
    /// How far a zone is ahead of UTC at a moment.
    fn ahead_at(zone: &str, moment: NaiveDateTime) -> Option<TimeDelta> {
        let parts = [
            ("year", "numeric"),
            ("month", "2-digit"),
            ("day", "2-digit"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
        ];
        let at = moment.and_utc().timestamp_millis() as f64;
        let shown = told_in(zone, &parts, &Date::new(&at.into()))?;
        let shown = NaiveDateTime::parse_from_str(&shown, "%d/%m/%Y, %H:%M").ok()?;
        let minute = moment - TimeDelta::seconds(moment.second().into());
        Some(shown - minute)
    }
}

impl Clocks for BrowserClocks {
    fn ahead(&self, zone: &str, shown: NaiveDateTime) -> Option<i32> {
        // Twice, since the clocks may have changed between the two.
        let first = Self::ahead_at(zone, shown)?;
        let ahead = Self::ahead_at(zone, shown - first)?;
        i32::try_from(ahead.num_minutes()).ok()
    }

    fn shown(&self, zone: &str, moment: NaiveDateTime) -> Option<NaiveDateTime> {
        Some(moment + Self::ahead_at(zone, moment)?)
    }

    fn own(&self, moment: NaiveDateTime) -> NaiveDateTime {
        let (date, time) = local(moment.and_utc().timestamp_millis());
        date.and_time(time.parse().unwrap_or_default())
    }
}

/// The names of all the time zones the browser knows; none where it does not tell.
#[must_use]
pub fn time_zones() -> Vec<String> {
    let list = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let function = Reflect::get(&intl, &"supportedValuesOf".into()).ok()?;
        let function: Function = function.dyn_into().ok()?;
        let zones = function.call1(&intl, &"timeZone".into()).ok()?;
        Some(
            Array::from(&zones)
                .iter()
                .filter_map(|zone| zone.as_string())
                .collect(),
        )
    };
    list().unwrap_or_default()
}

/// The country that the browser's language names, as "US"; `None` where it names none.
#[must_use]
pub fn default_region() -> Option<String> {
    let language = gloo_utils::window().navigator().language()?;
    let region = language.split('-').skip(1).find(|part| part.len() == 2)?;
    Some(region.to_ascii_uppercase())
}
