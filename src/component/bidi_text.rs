use cadence::text::is_right_to_left;
use leptos::prelude::*;

/// A sentence in English with names in it: those written from right to left stand apart, so that
/// what is around them keeps its place.
#[component]
pub fn BidiText(#[prop(into)] text: String) -> impl IntoView {
    // Nearly always, and in every row of Today: one text, one node.
    if !text.contains(is_right_to_left) {
        return text.into_any();
    }
    let pieces = pieces(&text).into_iter();
    let pieces = pieces.map(|(piece, is_apart)| match is_apart {
        true => view! { <bdi>{piece.to_owned()}</bdi> }.into_any(),
        false => piece.to_owned().into_any(),
    });
    pieces.collect_view().into_any()
}

/// The text cut where a name from right to left begins and ends; whether each piece is one.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_right_to_left) {
        let (before, run) = rest.split_at(start);
        // Up to the last letter of the kind before anything that does not join two words.
        let end = run.find(|c| !is_within(c)).unwrap_or(run.len());
        let last = run[..end].char_indices().rev();
        let mut last = last.filter(|(_, c)| is_right_to_left(*c));
        let end = last.next().map_or(end, |(at, c)| at + c.len_utf8());
        if !before.is_empty() {
            pieces.push((before, false));
        }
        pieces.push((&run[..end], true));
        rest = &run[end..];
    }
    if !rest.is_empty() {
        pieces.push((rest, false));
    }
    pieces
}

/// It may stand within a name from right to left.
fn is_within(c: char) -> bool {
    is_right_to_left(c) || c.is_ascii_digit() || matches!(c, ' ' | '-' | '\'' | '"' | '.')
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn check(text: &str, apart: &[&str]) {
        let all = pieces(text);
        let whole: String = all.iter().map(|(piece, _)| *piece).collect();
        assert_eq!(whole, text);
        let found = all.iter().filter(|(_, is_apart)| *is_apart);
        let found: Vec<&str> = found.map(|(piece, _)| *piece).collect();
        assert_eq!(found, apart, "{text}");
    }

    #[test]
    fn english_is_one_piece() {
        check("Call Anna Berg at Halden", &[]);
        check("", &[]);
    }

    #[test]
    fn each_name_stands_apart() {
        check("Call דנה כהן at Halden", &["דנה כהן"]);
        check(
            "Spoke with דנה, יוסי and رامي. 20 March",
            &["דנה", "יוסי", "رامي"],
        );
        check("חברת 3 הכוכבים · תפקיד", &["חברת 3 הכוכבים", "תפקיד"]);
        check("ב", &["ב"]);
    }
}
