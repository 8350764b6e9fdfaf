//! Where the employer is: the regions whose public holidays are known.

use cadence::holiday::{self, Region};

use crate::browser;
use crate::state::use_state;

/// The region whose holidays count where nothing is set: that of the browser's language.
pub fn guessed_region() -> Option<&'static Region> {
    let code = browser::default_region()?;
    holiday::find(if code == "GB" { "GB-EAW" } else { &code })
}

/// The regions to choose from, with the settings' own first.
pub fn region_options() -> Vec<(String, String)> {
    let set = use_state().with_untracked(|data| data.settings().region.clone());
    let usual = set
        .as_deref()
        .and_then(holiday::find)
        .or_else(guessed_region);
    let usual = match usual {
        Some(region) => format!("As in Settings: {}", region.name),
        None => "As in Settings".to_owned(),
    };
    let known = holiday::regions().iter();
    let known = known.map(|region| (region.code.to_owned(), region.name.to_owned()));
    std::iter::once((String::new(), usual))
        .chain(known)
        .collect()
}
