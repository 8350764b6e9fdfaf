use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The time now in an IANA time zone, as "14:05"; `None` if the browser does not know the zone.
#[must_use]
pub fn time_in(zone: &str) -> Option<String> {
    let options = Object::new();
    for (key, value) in [
        ("timeZone", zone),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("hourCycle", "h23"),
    ] {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
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
    let text = format
        .format()
        .call1(&JsValue::UNDEFINED, &Date::new_0())
        .ok()?;
    text.as_string()
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
