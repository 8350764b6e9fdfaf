//! A letter as the address of a new mail (RFC 6068), and as a file.

use std::fmt::Write;

/// From this many characters on, some mail programs cut the text of such an address.
pub(super) const LONG: usize = 1_800;

/// The address that opens a mail program with all of it filled in.
pub(super) fn mailto(to: &str, subject: &str, body: &str) -> String {
    // Line breaks are CRLF, whatever the browser made of them.
    let body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    format!(
        "mailto:{}?subject={}&body={}",
        encode(to, "@"),
        encode(subject, ""),
        encode(&body, "")
    )
}

/// A name for the file: what every system can keep.
pub(super) fn file_name(company: &str) -> String {
    let plain = |it: char| if it.is_alphanumeric() { it } else { ' ' };
    let company: String = company.chars().map(plain).take(60).collect();
    let words: Vec<&str> = company.split_whitespace().collect();
    if words.is_empty() {
        "letter.txt".to_owned()
    } else {
        format!("letter {}.txt", words.join(" "))
    }
}

fn encode(text: &str, kept: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        let letter = char::from(byte);
        if letter.is_ascii_alphanumeric() || "-._~".contains(letter) || kept.contains(letter) {
            encoded.push(letter);
        } else {
            // Writing to a string does not fail.
            write!(encoded, "%{byte:02X}").ok();
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_carries_every_character() {
        assert_eq!(
            mailto(
                "anna+jobs@halden.no",
                "Role & pay?",
                "Dear Åse,\n50 % = half"
            ),
            "mailto:anna%2Bjobs@halden.no?subject=Role%20%26%20pay%3F\
             &body=Dear%20%C3%85se%2C%0D%0A50%20%25%20%3D%20half"
        );
        assert_eq!(mailto("", "", "a\r\nb"), "mailto:?subject=&body=a%0D%0Ab");
    }

    #[test]
    fn a_file_name_has_nothing_a_system_refuses() {
        assert_eq!(file_name("Halden / Nord: AS"), "letter Halden Nord AS.txt");
        assert_eq!(file_name(" ../ "), "letter.txt");
    }
}
