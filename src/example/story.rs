use cadence::record::{
    Body, Contact, ContactKind, Details, Id, Interest, Interview, News, NewsKind, Observation,
    Opportunity, Outcome, Purpose, Stamp, Tag, Touch, TouchKind,
};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Today, from which the days of the example are told: days when people are at work.
#[derive(Clone, Copy)]
pub(super) struct FromToday(pub(super) NaiveDate);

impl FromToday {
    /// So many days ago, or the Friday before.
    pub(super) fn ago(self, days: u64) -> NaiveDate {
        at_work(self.0.checked_sub_days(Days::new(days)).unwrap_or(self.0))
    }

    /// So many weeks before today; before Monday on a weekend, so that what is counted in working
    /// days from there is for today.
    pub(super) fn weeks_ago(self, weeks: u64) -> NaiveDate {
        let to_monday = match self.0.weekday() {
            Weekday::Sat => 2,
            Weekday::Sun => 1,
            _ => 0,
        };
        let monday = self.0.checked_add_days(Days::new(to_monday));
        let day = monday.and_then(|monday| monday.checked_sub_days(Days::new(7 * weeks)));
        day.unwrap_or(self.0)
    }

    /// So many days from today, or the Monday after.
    pub(super) fn ahead(self, days: u64) -> NaiveDate {
        let mut ahead = self
            .0
            .iter_days()
            .skip(usize::try_from(days).unwrap_or_default());
        ahead.find(|day| *day == at_work(*day)).unwrap_or(self.0)
    }

    /// So many days after another day, never after today.
    pub(super) fn after(self, day: NaiveDate, days: i64) -> NaiveDate {
        at_work((day + chrono::Duration::days(days)).min(self.0))
    }
}

/// The day itself, or the Friday before.
fn at_work(day: NaiveDate) -> NaiveDate {
    let past = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    day.checked_sub_days(Days::new(past)).unwrap_or(day)
}

/// An opening being told; its items are numbered.
pub(super) struct Story(pub(super) Opportunity);

impl Story {
    pub(super) fn new(id: &str, company: &str, role: &str, agency: &str) -> Self {
        let details = Details {
            company: company.to_owned(),
            role: role.to_owned(),
            agency: agency.to_owned(),
            ..Details::default()
        };
        let id = Id(format!("example-{id}"));
        Self(Opportunity::new(id, Stamp::default(), details))
    }

    pub(super) fn put(&mut self, body: Body) -> Id {
        let id = Id(format!("example-{:02}", self.0.items.len()));
        self.0.put(id.clone(), Stamp::default(), body);
        id
    }

    pub(super) fn person(&mut self, kind: ContactKind, name: &str, title: &str, phone: &str) -> Id {
        self.put(Body::Contact(Contact {
            kind,
            name: name.to_owned(),
            title: title.to_owned(),
            phone: phone.to_owned(),
            ..Contact::default()
        }))
    }

    pub(super) fn interview(&mut self, date: NaiveDate, met: &[&Id], agency: bool) {
        self.put(Body::Interview(Interview {
            date,
            met: met.iter().map(|id| (*id).clone()).collect(),
            agency,
            held: true,
            ..Interview::default()
        }));
    }

    pub(super) fn seen(&mut self, date: NaiveDate, tag: Tag, text: &str, sentence: &str) {
        let (text, sentence) = (text.to_owned(), sentence.to_owned());
        self.put(Body::Observation(Observation {
            date,
            tag,
            text,
            sentence,
        }));
    }

    pub(super) fn interest(&mut self, date: NaiveDate, note: &str) {
        let note = note.to_owned();
        self.put(Body::Interest(Interest { date, note }));
    }

    pub(super) fn news(&mut self, date: NaiveDate, kind: NewsKind, note: &str) {
        let note = note.to_owned();
        self.put(Body::News(News {
            note,
            ..News::new(date, kind)
        }));
    }

    pub(super) fn wrote(&mut self, date: NaiveDate, to: &Id, note: &str) {
        let letter = Touch {
            purpose: Purpose::Letter,
            note: note.to_owned(),
            ..touch(date, to, TouchKind::Letter)
        };
        self.put(Body::Touch(letter));
    }

    pub(super) fn called(&mut self, date: NaiveDate, to: &Id, outcome: Outcome, note: &str) {
        let call = Touch {
            note: note.to_owned(),
            ..touch(date, to, TouchKind::Call(outcome))
        };
        self.put(Body::Touch(call));
    }

    pub(super) fn spoke_for(
        &mut self,
        purpose: Purpose,
        date: NaiveDate,
        to: &Id,
        outcome: Outcome,
    ) {
        let call = Touch {
            purpose,
            ..touch(date, to, TouchKind::Call(outcome))
        };
        self.put(Body::Touch(call));
    }
}

pub(super) fn touch(date: NaiveDate, to: &Id, kind: TouchKind) -> Touch {
    Touch {
        date,
        kind,
        to: vec![to.clone()],
        purpose: Purpose::FollowUp,
        note: String::new(),
        text: None,
    }
}
