//! A letter as the address of a new mail (RFC 6068), and to whom a mail goes.

/// From this many characters on, some mail programs and systems cut such an address.
pub const LONGEST: usize = 2_000;

/// What may stand between two addresses in one field.
const BETWEEN: [char; 6] = [',', ';', ' ', '\t', '\n', '\r'];

/// Whether more than one e-mail address was typed into one field.
#[must_use]
pub fn is_several(address: &str) -> bool {
    address.trim().contains(BETWEEN)
}

/// Of what was typed as an e-mail address the one that a letter goes to: of several the first, for
/// a letter is for one person.
#[must_use]
pub fn first_address(typed: &str) -> &str {
    typed.trim().split(BETWEEN).next().unwrap_or_default()
}

/// The address that opens a mail program with all of it filled in: percent-encoded UTF-8, line
/// breaks CRLF. It goes to the [`first_address`] of `to`.
#[must_use]
pub fn mailto(to: &str, subject: &str, body: &str) -> String {
    let mut out = String::from("mailto:");
    encode(&mut out, first_address(to), b"@");
    out.push_str("?subject=");
    encode(
        &mut out,
        &subject.split_whitespace().collect::<Vec<_>>().join(" "),
        b"",
    );
    out.push_str("&body=");
    let body = body.replace("\r\n", "\n").replace(['\n', '\r'], "\r\n");
    encode(&mut out, &body, b"");
    out
}

/// Whether an address may be cut on its way: copying the text is safer.
#[must_use]
pub fn is_cut(address: &str) -> bool {
    address.len() > LONGEST
}

fn encode(out: &mut String, text: &str, kept: &[u8]) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_arrives() {
        assert_eq!(
            mailto(
                "anna+jobs@halden.no",
                "Role & pay?",
                "Dear Åse,\n50 % = half"
            ),
            "mailto:anna%2Bjobs@halden.no?subject=Role%20%26%20pay%3F\
             &body=Dear%20%C3%85se%2C%0D%0A50%20%25%20%3D%20half"
        );
        assert_eq!(
            mailto("", "a\nb", "a\r\nb\rc"),
            "mailto:?subject=a%20b&body=a%0D%0Ab%0D%0Ac"
        );
    }

    #[test]
    fn a_long_one_may_be_cut() {
        assert!(!is_cut(&mailto("a@b.c", "", &"x".repeat(1_900))));
        assert!(is_cut(&mailto("a@b.c", "", &" ".repeat(700))));
    }

    #[test]
    fn a_letter_goes_to_one_address() {
        for to in [
            "a@b.c, x@y.z",
            "a@b.c;x@y.z",
            " a@b.c x@y.z ",
            "a@b.c,bcc=x@y.z",
            "a@b.c\tx@y.z",
            "a@b.c\r\nBcc: x@y.z",
        ] {
            assert!(is_several(to), "{to}");
            assert_eq!(first_address(to), "a@b.c", "{to}");
            assert_eq!(mailto(to, "", ""), mailto("a@b.c", "", ""), "{to}");
        }
        assert!(!is_several(" a@b.c "));
    }
}
