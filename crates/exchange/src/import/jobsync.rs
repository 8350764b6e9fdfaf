use serde_json::Value;

use super::table::Table;
use super::{Content, ImportError, LARGEST};

/// The heads of the table that is made of the lists: they are known like those of any other.
const HEADS: [&str; 11] = [
    "Company",
    "Role",
    "Date applied",
    "Status",
    "URL",
    "Location",
    "Salary",
    "Source",
    "Notes",
    "Interview date",
    "Contact name",
];

/// The openings of JobSync's `data.json`: a list a model, with names in lists of their own.
///
/// # Errors
/// An [`ImportError`]: it is no such file.
pub fn read_jobsync(name: &str, bytes: &[u8]) -> Result<Content, ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    let data: Value = serde_json::from_slice(bytes).map_err(|_| ImportError::NothingKnown)?;
    let lists = Lists(&data);
    let jobs = lists.list("job");
    let rows = jobs
        .iter()
        .enumerate()
        .map(|(place, job)| (place as u64 + 1, lists.row(job).to_vec()));
    let head = (0, HEADS.map(str::to_owned).to_vec());
    let table = Table::of(name, [head].into_iter().chain(rows).collect());
    Ok(Content {
        tables: vec![table.ok_or(ImportError::NothingKnown)?],
        ..Content::default()
    })
}

struct Lists<'a>(&'a Value);

impl<'a> Lists<'a> {
    /// The list of a model, whether it is called `Job`, `job` or `jobs`.
    fn list(&self, model: &str) -> &'a [Value] {
        let models = self.0.as_object();
        let found = models.and_then(|models| {
            let is_it = |name: &str| {
                let name = name.to_ascii_lowercase();
                name == model
                    || name.strip_suffix('s') == Some(model)
                    || name == format!("{}ies", model.trim_end_matches('y'))
            };
            models.iter().find(|(name, _)| is_it(name))
        });
        found
            .and_then(|(_, list)| list.as_array())
            .map_or(&[], Vec::as_slice)
    }

    /// The name of the entry that a job points to, or what stands in the job itself.
    fn named(&self, job: &Value, model: &str, fields: [&str; 2]) -> String {
        let Some(id) = fields.iter().find_map(|field| id(job, field)) else {
            return String::new();
        };
        let entry = self
            .list(model)
            .iter()
            .find(|entry| self::id(entry, "id").as_ref() == Some(&id));
        entry
            .map(|entry| text(entry, &["label", "name", "title", "value"]))
            .unwrap_or_default()
    }

    /// What the entries of another list say that belong to a job.
    fn of_job(&self, job: &Value, model: &str, fields: &[&str]) -> Vec<String> {
        let own = id(job, "id");
        let entries = self.list(model).iter();
        let entries = entries.filter(|entry| own.is_some() && id(entry, "jobId") == own);
        entries
            .map(|entry| text(entry, fields))
            .filter(|text| !text.is_empty())
            .collect()
    }

    fn row(&self, job: &Value) -> [String; 11] {
        let or = |name: String, fields: &[&str]| match name.is_empty() {
            true => text(job, fields),
            false => name,
        };
        let status = text(job, &["statusValue", "status"]);
        let notes = self.of_job(job, "note", &["content", "text", "note", "body"]);
        let interviews = self.of_job(
            job,
            "interview",
            &["interviewDate", "date", "scheduledAt", "startTime"],
        );
        let contacts = self.of_job(job, "contact", &["name", "fullName", "label"]);
        let last = |all: Vec<String>| all.into_iter().max().unwrap_or_default();
        [
            or(
                self.named(job, "company", ["companyId", "company"]),
                &["companyName", "company"],
            ),
            or(
                self.named(job, "jobtitle", ["jobTitleId", "titleId"]),
                &["jobTitle", "title"],
            ),
            text(job, &["appliedDate"]),
            or(status, &["statusName"]),
            text(job, &["jobUrl", "url"]),
            or(
                self.named(job, "location", ["locationId", "location"]),
                &["location"],
            ),
            text(job, &["salaryRange", "salary"]),
            or(
                self.named(job, "jobsource", ["jobSourceId", "sourceId"]),
                &["source"],
            ),
            notes.join("\n"),
            last(interviews),
            contacts.into_iter().next().unwrap_or_default(),
        ]
    }
}

fn id(of: &Value, field: &str) -> Option<String> {
    match of.get(field)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The first of these fields that says something in words.
fn text(of: &Value, fields: &[&str]) -> String {
    let mut said = fields.iter().filter_map(|field| of.get(*field)?.as_str());
    said.find(|text| !text.trim().is_empty())
        .unwrap_or_default()
        .to_owned()
}
