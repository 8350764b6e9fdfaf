use std::collections::BTreeMap;

use serde::Deserialize;

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
struct Row {
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
        let rows: Vec<Row> = serde_json::from_str(text)?;
        Ok(rows.into_iter().map(Self::from).collect())
    }
}

impl From<Row> for Place {
    fn from(row: Row) -> Self {
        let regions = row.regions.into_iter();
        let mut regions: Vec<_> = regions
            .map(|(code, name)| (format!("{}-{code}", row.code), name))
            .collect();
        regions.sort_by(|one, next| one.1.cmp(&next.1));
        Self {
            code: row.code,
            name: row.name,
            regions,
        }
    }
}
