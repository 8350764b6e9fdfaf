use cadence::record::{Body, ContactKind, News, NewsKind, Topic};
use chrono::NaiveDate;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, chosen, trimmed, unless};
use crate::component::{Check, Choices, DateField, Select, TextArea};
use crate::page::shared::answer_fields::{OfferFields, OfferQuestions};
use crate::page::shared::field_check::day_wrong;
use crate::words::item as words;

const TOPICS: [(Topic, &str); 3] = [
    (Topic::Pay, words::TOPICS_PAY),
    (Topic::StartDate, words::TOPICS_START),
    (Topic::Availability, words::TOPICS_AVAILABILITY),
];

/// What differs from news to news.
#[derive(Clone, Copy)]
struct NewsFields {
    day: RwSignal<Option<NaiveDate>>,
    pay: RwSignal<String>,
    starts: RwSignal<Option<NaiveDate>>,
    topic: RwSignal<Option<usize>>,
    reference: RwSignal<String>,
    /// Whose call it is.
    by: RwSignal<String>,
    /// The call they said they would make did not come.
    unkept: RwSignal<bool>,
}

impl NewsFields {
    fn new(news: &News) -> Self {
        let kind = &news.kind;
        let day = match kind {
            NewsKind::DecisionBy(day)
            | NewsKind::CallOn(day)
            | NewsKind::WillCall(day)
            | NewsKind::CalledOff(day)
            | NewsKind::MoreTime(day) => Some(*day),
            NewsKind::Offered { reply_by } => *reply_by,
            _ => None,
        };
        let topic = match kind {
            NewsKind::AskedAbout(topic) => TOPICS.iter().position(|(other, _)| other == topic),
            _ => None,
        };
        let reference = match kind {
            NewsKind::CheckedReference(Some(id)) => id.0.clone(),
            _ => String::new(),
        };
        Self {
            day: RwSignal::new(day),
            pay: RwSignal::new(news.pay.clone()),
            starts: RwSignal::new(news.starts),
            topic: RwSignal::new(topic),
            reference: RwSignal::new(reference),
            by: RwSignal::new(news.by.clone().map(|id| id.0).unwrap_or_default()),
            unkept: RwSignal::new(news.unkept),
        }
    }

    /// `None` where a day is missing.
    fn read(self, kind: &NewsKind) -> Option<NewsKind> {
        Some(match kind {
            NewsKind::DecisionBy(_) => NewsKind::DecisionBy(self.day.get()?),
            NewsKind::CallOn(_) => NewsKind::CallOn(self.day.get()?),
            NewsKind::WillCall(_) => NewsKind::WillCall(self.day.get()?),
            NewsKind::CalledOff(_) => NewsKind::CalledOff(self.day.get()?),
            NewsKind::MoreTime(_) => NewsKind::MoreTime(self.day.get()?),
            NewsKind::Offered { .. } => NewsKind::Offered {
                reply_by: self.day.get(),
            },
            NewsKind::AskedAbout(old) => {
                let topic = self.topic.get().and_then(|number| TOPICS.get(number));
                NewsKind::AskedAbout(topic.map_or(*old, |(topic, _)| *topic))
            }
            NewsKind::CheckedReference(_) => NewsKind::CheckedReference(chosen(self.reference)),
            plain => plain.clone(),
        })
    }
}

/// Something the employer did. What it was stays; to change that, it is deleted and logged anew.
pub(super) fn editor(news: News, context: &EditorContext) -> Editor {
    let (today, wrongs) = (context.today, context.wrongs);
    let date = RwSignal::new(Some(news.date));
    let own = NewsFields::new(&news);
    let note = RwSignal::new(news.note);
    let specific = specific(&news.kind, own, context);
    let note_label = match news.kind {
        NewsKind::Offered { .. } => words::NEWS_TERMS,
        _ => words::NEWS_NOTE,
    };
    let old = news.kind;
    let called_off = StoredValue::new(news.interview);
    let read = move || {
        let kind = own.read(&old);
        let missing = ("named-day", words::DAY_NAMED.to_owned());
        let missing = kind.is_none().then_some(missing);
        let wrong = [missing, day_wrong("date", date.get(), today)];
        unless(wrong.into_iter().flatten().collect(), || {
            let kind = kind?;
            Some(Body::News(News {
                date: date.get()?,
                // Of another day it is another interview, and nobody said which.
                interview: called_off.get_value().filter(|_| kind == old),
                kind,
                note: trimmed(note),
                pay: trimmed(own.pay),
                starts: own.starts.get(),
                by: chosen(own.by),
                unkept: own.unkept.get(),
            }))
        })
    };
    let fields = view! {
        {specific}
        <DateField id="date" label=words::DAY value=date max=today error=wrongs.of("date")/>
        <TextArea label=note_label value=note/>
    };
    Editor::new(fields, read)
}

fn specific(kind: &NewsKind, own: NewsFields, context: &EditorContext) -> AnyView {
    let error = context.wrongs.of("named-day");
    let day = move |label: &'static str| {
        view! { <DateField id="named-day" label value=own.day error/> }.into_any()
    };
    let by = |label: &'static str| {
        let options = context.options(words::PERSON_SOMEBODY);
        view! { <Select label options value=own.by/> }
    };
    match kind {
        NewsKind::DecisionBy(_) => day(words::NEWS_DECISION),
        NewsKind::CallOn(_) => day(words::NEWS_CALL),
        NewsKind::WillCall(_) => view! {
            {day(words::WILL_CALL)}
            {by(words::WILL_CALL_WHO)}
            <Check id="unkept" label=words::WILL_CALL_UNKEPT value=own.unkept/>
        }
        .into_any(),
        NewsKind::CalledBack | NewsKind::MissedCall => by(words::NEWS_CALLED).into_any(),
        NewsKind::PromisedContact => by(words::NEWS_PROMISED).into_any(),
        NewsKind::CalledOff(_) => day(words::NEWS_CALLED_OFF),
        NewsKind::MoreTime(_) => day(words::NEWS_MORE_TIME),
        NewsKind::Offered { .. } => {
            let offer = OfferFields {
                reply_by: own.day,
                pay: own.pay,
                starts: own.starts,
            };
            view! { <OfferQuestions offer/> }.into_any()
        }
        NewsKind::AskedAbout(_) => {
            let options = TOPICS.map(|(_, text)| text.to_owned()).to_vec();
            view! { <Choices legend=words::TOPICS options chosen=own.topic/> }.into_any()
        }
        NewsKind::CheckedReference(_) => {
            let references = context.people.iter();
            let references =
                references.filter(|(_, contact)| contact.kind == ContactKind::Reference);
            let references = references.map(|(id, contact)| (id.0.clone(), contact.name.clone()));
            let unknown = (String::new(), words::REFERENCE_UNKNOWN.to_owned());
            let options: Vec<_> = std::iter::once(unknown).chain(references).collect();
            view! { <Select label=words::REFERENCE options value=own.reference/> }.into_any()
        }
        _ => ().into_any(),
    }
}
