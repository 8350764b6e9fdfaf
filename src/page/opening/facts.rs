use cadence::record::Details;
use leptos::prelude::*;

use super::context::{OpeningContext, OpeningNow};
use crate::component::BidiText;
use crate::words::opening as words;

/// Ways to a place outside of the app that a text may name; any other is no link.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Something that is known of an opening beside its company and its role.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct OpeningFact {
    text: String,
    href: Option<String>,
}

/// The advert, the pay, the place, … as far as they are known: one quiet line.
#[component]
pub fn OpeningFacts(context: OpeningContext) -> impl IntoView {
    let facts = Memo::new(move |_| context.with(facts));
    view! {
        <ul class="facts" hidden=move || facts.with(Vec::is_empty)>
            <For each=move || facts.get() key=|fact| fact.clone() let(fact)>
                <li>
                    {match fact.href {
                        Some(href) => {
                            view! {
                                <a href=href target="_blank" rel="noopener noreferrer">
                                    <bdi>{fact.text}</bdi>
                                </a>
                            }
                                .into_any()
                        }
                        None => view! { <BidiText text=fact.text/> }.into_any(),
                    }}
                </li>
            </For>
        </ul>
    }
}

fn facts(now: &OpeningNow) -> Vec<OpeningFact> {
    let Details {
        advert,
        pay,
        place,
        source,
        cv,
        applied,
        ..
    } = now.opening.details();
    let said = |text: String, fact: fn(&str) -> String| {
        let text = text.trim();
        (!text.is_empty()).then(|| fact(text))
    };
    let applied = applied.map(|day| words::FactApplied { day: now.day(day) }.text());
    let plain = [
        said(pay, |pay| words::FactPay { pay }.text()),
        said(place, |place| words::FactPlace { place }.text()),
        applied,
        said(source, |source| words::FactSource { source }.text()),
        said(cv, |cv| words::FactCv { cv }.text()),
    ];
    let plain = plain.into_iter().flatten();
    let plain = plain.map(|text| OpeningFact { text, href: None });
    plain.chain(advert_fact(advert.trim())).collect()
}

fn advert_fact(advert: &str) -> Option<OpeningFact> {
    let host = host(advert);
    let text = match (advert, host) {
        ("", _) => return None,
        (_, Some(host)) => words::FactAdvertOn { host }.text(),
        (advert, None) => {
            let advert = advert.trim_start_matches("mailto:");
            words::FactAdvert { advert }.text()
        }
    };
    let href = is_link(advert).then(|| advert.to_owned());
    Some(OpeningFact { text, href })
}

/// Whether a text leads to a page or an address, and to nothing that a browser would run.
fn is_link(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let rest = SCHEMES.iter().find_map(|scheme| lower.strip_prefix(scheme));
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control();
    rest.is_some_and(|rest| !rest.is_empty()) && !text.contains(is_odd)
}

/// The site that a link leads to: "halden.example".
fn host(link: &str) -> Option<String> {
    let (scheme, rest) = link.split_once("://")?;
    let is_web = ["http", "https"]
        .iter()
        .any(|web| scheme.eq_ignore_ascii_case(web));
    let all = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    // What stands before an @ is no part of the site, and may pretend to be one.
    let host = all.rsplit('@').next().unwrap_or_default();
    let host = host.trim_start_matches("www.");
    (is_web && is_link(link) && !host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{advert_fact, is_link};

    #[test]
    fn only_a_page_or_an_address_is_a_link() {
        for text in [
            "https://halden.example/jobs/7?from=list#top",
            "HTTP://halden.example",
            "mailto:jobs@halden.example",
        ] {
            assert!(is_link(text), "{text}");
        }
        for text in [
            "",
            "https://",
            "halden.example/jobs",
            "javascript:alert(1)",
            "JavaScript://halden.example/%0aalert(1)",
            "data:text/html,hello",
            "file:///etc/passwd",
            "//halden.example",
            "java\nscript:alert(1)",
            "https://halden.example/ and the board in the hall",
            "see https://halden.example",
        ] {
            assert!(!is_link(text), "{text}");
        }
    }

    #[test]
    fn an_advert_is_named_by_its_site() {
        for (advert, text, leads) in [
            (
                "https://www.halden.example/jobs/7",
                "Advert on halden.example",
                true,
            ),
            (
                "https://halden.example@evil.example/7",
                "Advert on evil.example",
                true,
            ),
            (
                "https://evil.example\\@halden.example",
                "Advert on evil.example",
                true,
            ),
            (
                "mailto:jobs@halden.example",
                "Advert: jobs@halden.example",
                true,
            ),
            (
                "the board in the hall",
                "Advert: the board in the hall",
                false,
            ),
            ("javascript:alert(1)", "Advert: javascript:alert(1)", false),
        ] {
            let fact = advert_fact(advert).unwrap();
            assert_eq!((fact.text.as_str(), fact.href.is_some()), (text, leads));
        }
        assert!(advert_fact("").is_none());
    }
}
