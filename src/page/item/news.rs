use cadence::record::{Body, ContactKind, News, NewsKind, Topic};
use chrono::NaiveDate;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, chosen, trimmed, unless};
use crate::component::{Check, Choices, DateField, Select, TextArea};
use crate::page::answer_fields::{OfferFields, OfferQuestions};
use crate::page::field_check::day_wrong;

const TOPICS: [(Topic, &str); 3] = [
    (Topic::Pay, "pay"),
    (Topic::StartDate, "when you could start"),
    (Topic::Availability, "when you are available"),
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
        NewsKind::Offered { .. } => "The terms",
        _ => "A note",
    };
    let old = news.kind;
    let called_off = StoredValue::new(news.interview);
    let read = move || {
        let kind = own.read(&old);
        let missing = ("named-day", "Choose the day they named.".to_owned());
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
        <DateField id="date" label="Day" value=date max=today error=wrongs.of("date")/>
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
        let options = context.options("Somebody there");
        view! { <Select label options value=own.by/> }
    };
    match kind {
        NewsKind::DecisionBy(_) => day("They decide by"),
        NewsKind::CallOn(_) => day("They want the call on"),
        NewsKind::WillCall(_) => view! {
            {day("They call you on")}
            {by("Who calls")}
            <Check id="unkept" label="They did not call" value=own.unkept/>
        }
        .into_any(),
        NewsKind::CalledBack | NewsKind::MissedCall => by("Who it was").into_any(),
        NewsKind::PromisedContact => by("Who said so").into_any(),
        NewsKind::CalledOff(_) => day("The interview that was to be on"),
        NewsKind::MoreTime(_) => day("They want your answer by"),
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
            view! { <Choices legend="They asked about" options chosen=own.topic/> }.into_any()
        }
        NewsKind::CheckedReference(_) => {
            let references = context.people.iter();
            let references =
                references.filter(|(_, contact)| contact.kind == ContactKind::Reference);
            let references = references.map(|(id, contact)| (id.0.clone(), contact.name.clone()));
            let unknown = (String::new(), "Not known".to_owned());
            let options: Vec<_> = std::iter::once(unknown).chain(references).collect();
            view! { <Select label="Which reference" options value=own.reference/> }.into_any()
        }
        _ => ().into_any(),
    }
}
