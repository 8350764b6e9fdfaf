//! Telephone numbers and e-mail addresses as people write them, and the links they make.

use leptos::prelude::*;

use crate::words::component as words;

/// Fewer digits are no number.
const SHORTEST: usize = 3;

/// A telephone number, to be rung; nothing where there is none.
#[component]
pub fn PhoneLink(number: String) -> impl IntoView {
    let href = tel(&number);
    view! { <ContactLink text=number href/> }
}

/// An e-mail address, to be written to; nothing where there is none.
#[component]
pub fn EmailLink(address: String) -> impl IntoView {
    let href = mailto(&address);
    view! { <ContactLink text=address href/> }
}

/// The two ways to somebody in one line: on a narrow page "Call" stands for the number. What makes
/// no link stands as it was typed.
#[component]
pub fn ShortLinks(
    /// Whose they are.
    name: String,
    phone: String,
    email: String,
) -> impl IntoView {
    let call = words::ContactCallName {
        name: &name,
        number: phone.trim(),
    };
    let phone = short_link(tel(&phone), words::CONTACT_CALL, call.text(), phone);
    let write = words::ContactEmailName {
        name: &name,
        address: email.trim(),
    };
    let email = short_link(mailto(&email), words::CONTACT_EMAIL, write.text(), email);
    view! {
        {phone}
        {email}
    }
}

fn short_link(href: Option<String>, verb: &'static str, said: String, text: String) -> AnyView {
    let text = text.trim().to_owned();
    match href {
        _ if text.is_empty() => ().into_any(),
        Some(href) => view! {
            <p>
                <a class="btn" data-kind="text" href=href aria-label=said>
                    <span class="short">{verb}</span>
                    <bdi class="long">{text}</bdi>
                </a>
            </p>
        }
        .into_any(),
        None => view! {
            <p class="row-sub" dir="auto">
                {text}
            </p>
        }
        .into_any(),
    }
}

/// A link where what was typed makes one, else the text as it was typed.
#[component]
fn ContactLink(text: String, href: Option<String>) -> impl IntoView {
    let text = text.trim().to_owned();
    match href {
        _ if text.is_empty() => ().into_any(),
        Some(href) => view! {
            <p>
                <a class="btn" data-kind="text" href=href>
                    <bdi>{text}</bdi>
                </a>
            </p>
        }
        .into_any(),
        None => view! { <p class="row-sub"><bdi>{text}</bdi></p> }.into_any(),
    }
}

/// The address that rings a telephone number as people write it, with its extension; `None` where
/// what is written is more than a number, so that nothing else is dialled.
pub fn tel(number: &str) -> Option<String> {
    let number = number.trim();
    let is_international = number.starts_with('+');
    let is_number = |letter: char| {
        letter.is_ascii_digit()
            || letter.is_whitespace()
            || "+-–().,/\u{ad}\u{2011}".contains(letter)
    };
    let end = number
        .find(|letter| !is_number(letter))
        .unwrap_or(number.len());
    let (main, rest) = number.split_at(end);
    // "+44 (0)20": the nought is for those who call from within.
    let main = if is_international {
        digits(&main.replacen("(0)", "", 1))
    } else {
        digits(main)
    };
    let extension = digits(rest);
    let is_extension = rest.to_ascii_lowercase().starts_with(['x', 'e']);
    if main.len() < SHORTEST || (!extension.is_empty() && !is_extension) {
        return None;
    }
    let plus = if is_international { "+" } else { "" };
    Some(if extension.is_empty() {
        format!("tel:{plus}{main}")
    } else {
        format!("tel:{plus}{main};ext={extension}")
    })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The link that writes to an address, if it is a plain one.
fn mailto(email: &str) -> Option<String> {
    let email = email.trim();
    let (name, host) = email.split_once('@')?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "._-+".contains(letter);
    let plain = |text: &str| !text.is_empty() && text.chars().all(is_plain);
    let dotted = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    (plain(name) && plain(host) && dotted).then(|| format!("mailto:{email}"))
}

#[cfg(test)]
mod tests {
    use super::{mailto, tel};

    #[test]
    fn a_number_is_dialled_as_it_is_meant() {
        for (written, dialled) in [
            (" +47 (22) 00-00 00 ", Some("tel:+4722000000")),
            ("+44 (0)20 7946 0018", Some("tel:+442079460018")),
            ("022 00 00", Some("tel:0220000")),
            ("(555) 010-0199 ext. 12", Some("tel:5550100199;ext=12")),
            ("555-0100 x7", Some("tel:5550100;ext=7")),
            ("555 0100 (mobile)", Some("tel:5550100")),
            ("555 0100 or 555 0199", None),
            ("ask at the desk", None),
            ("javascript:100", None),
            ("12", None),
            ("", None),
        ] {
            assert_eq!(tel(written).as_deref(), dialled, "{written}");
        }
    }

    #[test]
    fn an_address_is_a_link_only_if_it_is_a_plain_one() {
        let link = |text| mailto(text).unwrap_or_default();
        assert_eq!(
            link("a.berg+jobs@halden.example"),
            "mailto:a.berg+jobs@halden.example"
        );
        for text in [
            "",
            "anna",
            "a@b",
            "a@b.c?cc=d",
            "a b@c.d",
            "a@b.c,d@e.f",
            "a@.c",
            "a%41@b.c",
        ] {
            assert_eq!(mailto(text), None, "{text}");
        }
    }
}
