use std::collections::BTreeMap;

use serde::Deserialize;

use crate::words::holiday as words;

/// A country to choose, with its regions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// As in [`super::Region::code`].
    pub code: String,
    /// In English.
    pub name: String,
    /// Code and English name, without the country's, by name. Empty where all have the country's
    /// own holidays.
    pub regions: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct PlaceRow {
    code: String,
    name: String,
    #[serde(default)]
    regions: BTreeMap<String, String>,
}

impl Place {
    /// Reads the site's list of all places, `holidays/places.json`: countries by name.
    ///
    /// # Errors
    /// What of the text is no such list.
    pub fn list(text: &str) -> Result<Vec<Self>, serde_json::Error> {
        let rows: Vec<PlaceRow> = serde_json::from_str(text)?;
        Ok(rows.into_iter().map(Self::from).collect())
    }
}

impl Place {
    /// Every code to choose here and what it is called, as in [`super::Region::name`]: the country,
    /// then its regions.
    pub fn choices(&self) -> impl Iterator<Item = (String, String)> {
        let own = (self.code.clone(), self.name.clone());
        let regions = self.regions.iter();
        let country = &self.name;
        let regions = regions.map(move |(code, part)| {
            let name = words::Part { country, part }.text();
            (code.clone(), name)
        });
        std::iter::once(own).chain(regions)
    }

    /// What this country or a region of it is called; `None` for any other code.
    #[must_use]
    pub fn name_of(&self, code: &str) -> Option<String> {
        self.choices()
            .find_map(|(known, name)| (known == code).then_some(name))
    }
}

impl From<PlaceRow> for Place {
    fn from(row: PlaceRow) -> Self {
        let regions = row.regions.into_iter();
        let mut regions: Vec<_> = regions
            .map(|(code, name)| (format!("{}-{code}", row.code), name))
            .collect();
        regions.sort_unstable_by(|one, next| one.1.cmp(&next.1));
        Self {
            code: row.code,
            name: row.name,
            regions,
        }
    }
}
