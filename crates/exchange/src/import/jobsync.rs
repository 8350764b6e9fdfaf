use serde_json::Value;

use super::heads::Column;
use super::table::{ImportTable, MOST_LINES};
use super::{Content, ImportError, LARGEST};
use crate::words::import::found as words;

/// The heads of the table that is made of the lists: they are known like those of any other. Behind
/// them stand those of [`INTERVIEW`] and [`PERSON`], as often as a job has them.
const HEADS: [&str; 10] = [
    "Company",
    "Role",
    "Date applied",
    "Status",
    "URL",
    "Location",
    "Salary",
    "Source",
    "Resume",
    "Notes",
];
const INTERVIEW: &str = "Interview date";
const PERSON: [(&str, Column); 4] = [
    ("Contact name", Column::Person),
    ("Contact email", Column::PersonEmail),
    ("Contact phone", Column::PersonPhone),
    ("Contact title", Column::PersonTitle),
];

/// The openings of JobSync's `data.json`: a list a model, with names in lists of their own.
///
/// # Errors
/// An [`ImportError`]: it is no such file, or longer than anybody looks through.
pub fn read_jobsync(name: &str, bytes: &[u8]) -> Result<Content, ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    let data: Value = serde_json::from_slice(bytes).map_err(|_| ImportError::NothingKnown)?;
    let lists = Lists(&data);
    let jobs = lists.list("job");
    if jobs.len() > MOST_LINES {
        return Err(ImportError::TooLong);
    }
    let jobs: Vec<Job> = jobs.iter().map(|job| lists.job(job)).collect();
    let most = |count: fn(&Job) -> usize| {
        let most = jobs.iter().map(count).max().unwrap_or_default();
        most.min(MOST_OF_A_JOB)
    };
    let interviews = most(|job| job.interviews.len());
    let people = most(|job| job.people.len());
    let numbered = |head: &str, place: usize| match place {
        0 => head.to_owned(),
        place => format!("{head} {}", place + 1),
    };
    let mut heads = HEADS.map(str::to_owned).to_vec();
    heads.extend((0..interviews).map(|place| numbered(INTERVIEW, place)));
    for place in 0..people {
        heads.extend(PERSON.map(|(head, _)| numbered(head, place)));
    }
    let rows = jobs.into_iter().map(|job| job.cells(interviews, people));
    let rows = (1..).zip(rows);
    let table = ImportTable::of(name, [(0, heads)].into_iter().chain(rows).collect());
    let mut table = table.ok_or(ImportError::NothingKnown)?;
    // Of two that are called the same a table has one.
    let behind = std::iter::repeat_n(Column::Interview, interviews);
    let behind = behind.chain((0..people).flat_map(|_| PERSON.map(|(_, column)| column)));
    let columns = table.mapping.columns.iter_mut().skip(HEADS.len());
    for (own, column) in columns.zip(behind) {
        *own = column;
    }
    Ok(Content {
        tables: vec![table],
        ..Content::default()
    })
}

/// So many interviews, and so many people, of one job have columns of their own; the rest stands in
/// its note.
const MOST_OF_A_JOB: usize = 12;

/// A job with all that belongs to it.
struct Job {
    cells: [String; HEADS.len()],
    /// The days of its interviews, the latest first.
    interviews: Vec<String>,
    people: Vec<[String; PERSON.len()]>,
}

impl Job {
    fn cells(self, interviews: usize, people: usize) -> Vec<String> {
        let Self {
            cells,
            interviews: mut days,
            people: mut all,
        } = self;
        let mut cells = cells.to_vec();
        let rest = days.drain(interviews.min(days.len())..);
        let mut left: Vec<String> = rest
            .map(|day| words::NoteInterviewDate { day }.text())
            .collect();
        let rest = all.drain(people.min(all.len())..);
        left.extend(rest.map(|person| person.join(" ").trim().to_owned()));
        if let Some(notes) = cells.last_mut() {
            let parts = [std::mem::take(notes)].into_iter().chain(left);
            let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
            *notes = parts.join("\n");
        }
        days.resize(interviews, String::new());
        cells.extend(days);
        all.resize(people, Default::default());
        cells.extend(all.into_iter().flatten());
        cells
    }
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
                    || name.strip_suffix("es") == Some(model)
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

    /// The entries of another list that belong to a job.
    fn of_job(&self, job: &Value, model: &str) -> Vec<&'a Value> {
        let own = id(job, "id");
        let entries = self.list(model).iter();
        entries
            .filter(|entry| own.is_some() && id(entry, "jobId") == own)
            .collect()
    }

    fn job(&self, job: &Value) -> Job {
        let or = |name: String, fields: &[&str]| match name.is_empty() {
            true => text(job, fields),
            false => name,
        };
        let status = or(
            text(job, &["statusValue", "status"]),
            &["statusName", "statusLabel"],
        );
        let status = match status.is_empty() {
            true => self.named(job, "jobstatus", ["statusId", "jobStatusId"]),
            false => status,
        };
        let notes = self.of_job(job, "note").into_iter();
        let notes = notes.map(|note| text(note, &["content", "text", "note", "body"]));
        let mut notes: Vec<String> = notes.filter(|note| !note.is_empty()).collect();
        let held = self.of_job(job, "interview");
        let days = held.iter().map(|interview| {
            let fields = ["interviewDate", "date", "scheduledAt", "startTime"];
            text(interview, &fields)
        });
        let mut interviews: Vec<String> = days.filter(|day| !day.is_empty()).collect();
        notes.extend(match held.len() - interviews.len() {
            0 => None,
            count => Some(words::NoteInterviewsNoDay { count }.text()),
        });
        interviews.sort_unstable();
        interviews.reverse();
        let cells = [
            or(
                self.named(job, "company", ["companyId", "company"]),
                &["companyName", "company"],
            ),
            or(
                self.named(job, "jobtitle", ["jobTitleId", "titleId"]),
                &["jobTitle", "title"],
            ),
            text(job, &["appliedDate"]),
            status,
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
            self.named(job, "resume", ["resumeId", "resume"]),
            notes.join("\n"),
        ];
        Job {
            cells,
            interviews,
            people: self.people(job, &held),
        }
    }

    /// The people of a job, and those who held its interviews.
    fn people(&self, job: &Value, interviews: &[&Value]) -> Vec<[String; PERSON.len()]> {
        let own = id(job, "id");
        let interviews: Vec<Option<String>> = interviews
            .iter()
            .map(|interview| id(interview, "id"))
            .collect();
        let is_of_it = |contact: &&Value| {
            let job = id(contact, "jobId");
            let interview = id(contact, "interviewId");
            job.is_some() && job == own || interview.is_some() && interviews.contains(&interview)
        };
        let contacts = self.list("contact").iter().filter(is_of_it);
        let people = contacts.map(|contact| {
            [
                text(contact, &["name", "fullName", "label"]),
                text(contact, &["email"]),
                text(contact, &["phone", "phoneNumber"]),
                text(contact, &["title", "jobTitle", "position", "role"]),
            ]
        });
        people
            .filter(|[name, email, phone, _]| {
                !(name.is_empty() && email.is_empty() && phone.is_empty())
            })
            .collect()
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
