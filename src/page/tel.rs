/// Fewer digits are no number.
const SHORTEST: usize = 3;

/// The address that rings a telephone number as people write it, with its extension; `None` where
/// what is written is more than a number, so that nothing else is dialled.
pub fn tel(number: &str) -> Option<String> {
    let number = number.trim();
    let is_international = number.starts_with('+');
    let is_number = |it: char| {
        it.is_ascii_digit() || it.is_whitespace() || "+-–().,/\u{ad}\u{2011}".contains(it)
    };
    let end = number.find(|it| !is_number(it)).unwrap_or(number.len());
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

#[cfg(test)]
mod tests {
    use super::tel;

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
}
