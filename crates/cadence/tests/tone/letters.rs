//! Letters that look alike and are not: hidden hyphens, letters of no width, wide letters.

use cadence::text::tone::{apply, check};
use proptest::prelude::*;

use crate::{FLAGGED, lines, mended};

/// What takes no room on the page.
const HIDDEN: [char; 8] = [
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{200e}', '\u{fe0f}',
];

#[test]
fn hidden_characters_hide_nothing() {
    for hidden in HIDDEN {
        let text =
            format!("I'm sor{hidden}ry to bo{hidden}ther you, but has it been deci{hidden}ded?");
        assert_eq!(mended(&text), format!("Has it been deci{hidden}ded?"));
        let text = format!("{hidden}I do{hidden}n{hidden}'t want to be a nuisance{hidden}.");
        assert_eq!(check(&text).len(), 1, "{text:?}");
    }
}

#[test]
fn wide_letters_are_read_as_what_they_are() {
    assert_eq!(
        mended(
            "Ｉ ａｍ ｓｏｒｒｙ ｔｏ ｂｏｔｈｅｒ ｙｏｕ， ｂｕｔ ｗｈｅｎ ｗｉｌｌ ｙｏｕ ｄｅｃｉｄｅ？"
        ),
        "Ｗｈｅｎ ｗｉｌｌ ｙｏｕ ｄｅｃｉｄｅ？"
    );
    assert_eq!(mended("Ｊｕｓｔ checking in！"), "I am in touch！");
}

fn flagged() -> impl Strategy<Value = &'static str> {
    let all: Vec<&'static str> = FLAGGED
        .iter()
        .flat_map(|flagged| lines(flagged.2))
        .collect();
    prop::sample::select(all)
}

proptest! {
    #[test]
    fn a_hidden_character_anywhere_in_a_word_changes_no_flag(
        text in flagged(),
        hidden in prop::sample::select(HIDDEN.to_vec()),
        places in prop::collection::vec(0..200_usize, 1..4),
    ) {
        let mut letters: Vec<char> = text.chars().collect();
        for place in places {
            let place = place % letters.len();
            let inside = |at: Option<&char>| at.is_some_and(|letter| letter.is_alphabetic());
            if place > 0 && inside(letters.get(place - 1)) && inside(letters.get(place)) {
                letters.insert(place, hidden);
            }
        }
        let dressed: String = letters.into_iter().collect();
        let rules = |text: &str| check(text).iter().map(|flag| flag.rule).collect::<Vec<_>>();
        prop_assert_eq!(rules(&dressed), rules(text));
        for flag in check(&dressed) {
            let _ = apply(&dressed, &flag);
        }
    }
}
