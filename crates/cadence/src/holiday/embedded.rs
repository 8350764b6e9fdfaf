//! The countries that are there without being fetched: the one place that names them.

use std::sync::{Arc, LazyLock};

use super::tables::{HolidayTables, Region};

/// The files of these countries, as the site serves them.
macro_rules! files {
    ($($code:literal)*) => {
        &[$(include_str!(concat!("../../../../public/holidays/", $code, ".json"))),*]
    };
}

const FILES: &[&str] =
    files!("au" "ca" "de" "es" "fr" "gb" "ie" "in" "it" "jp" "nl" "nz" "pl" "us");

static TABLES: LazyLock<Arc<HolidayTables>> = LazyLock::new(|| {
    let mut tables = HolidayTables::default();
    for text in FILES {
        // Each is read by a test, so none is refused here.
        let read = tables.add(text);
        debug_assert!(read.is_ok(), "{read:?}");
    }
    Arc::new(tables)
});

static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    let mut regions: Vec<_> = TABLES.regions().cloned().collect();
    regions.sort_by(|one, next| one.name.cmp(&next.name));
    regions
});

/// The tables that came with the program.
pub(crate) fn tables() -> Arc<HolidayTables> {
    Arc::clone(&TABLES)
}

/// Every region of the tables that came with the program: countries by name, each followed by its
/// parts by name.
pub fn regions() -> &'static [Region] {
    &REGIONS
}

/// The region with this code among those that came with the program.
pub fn find(code: &str) -> Option<&'static Region> {
    TABLES.find(code)
}
