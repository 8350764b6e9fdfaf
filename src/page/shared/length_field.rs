//! How long an interview lasts: a choice, and never needed.

use cadence::text;
use leptos::prelude::*;

use crate::component::Select;
use crate::words::field as words;

/// What is offered, in minutes.
const LENGTHS: [u16; 8] = [15, 30, 45, 60, 90, 120, 180, 240];

/// A length as the value of the field; empty where it is not known.
pub fn length_value(minutes: Option<u16>) -> String {
    minutes
        .map(|minutes| minutes.to_string())
        .unwrap_or_default()
}

/// The list of lengths, with the one that is chosen among them whatever it is.
#[component]
pub fn LengthField(value: RwSignal<String>) -> impl IntoView {
    let options = Signal::derive(move || options(value.with(|value| value.parse().ok())));
    view! { <Select label=words::LENGTH options value/> }
}

fn options(chosen: Option<u16>) -> Vec<(String, String)> {
    let mut lengths: Vec<u16> = LENGTHS.into_iter().chain(chosen).collect();
    lengths.sort_unstable();
    lengths.dedup();
    let known = lengths
        .into_iter()
        .map(|minutes| (minutes.to_string(), text::interview_length(minutes)));
    std::iter::once((String::new(), words::NOT_KNOWN.to_owned()))
        .chain(known)
        .collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_length_that_an_invitation_named_is_among_the_choices() {
        let texts = |chosen| {
            let all = options(chosen).into_iter();
            all.map(|(_, text)| text).collect::<Vec<_>>()
        };
        assert_eq!(texts(None).len(), 9);
        assert_eq!(texts(Some(60)).len(), 9);
        assert_eq!(texts(Some(75))[5], "1 hour 15 minutes");
    }
}
