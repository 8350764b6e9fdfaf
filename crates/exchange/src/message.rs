use cadence::text::letter::first_address;
use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;

/// A letter as a mail that is not sent yet (RFC 5322), for mail programs that cut the address of a
/// long one. Like such an address it goes to the first of several in `to`.
///
/// `made` is the moment of writing in milliseconds since 1970. Nobody is named as the sender: the
/// mail program does that.
#[must_use]
pub fn message(to: &str, subject: &str, text: &str, made: i64) -> String {
    let to = first_address(to);
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let seconds = made.div_euclid(1_000);
    let mut mail = MessageBuilder::new()
        // Several mail programs open such a file as a draft.
        .header("X-Unsent", Raw::new("1"))
        .date(seconds)
        .message_id(format!("{made}@curtain-call.invalid"));
    if !to.is_empty() {
        mail = mail.to(to);
    }
    let mail = mail.subject(subject).text_body(text.replace("\r\n", "\n"));
    // Written into memory: it can't fail.
    mail.write_to_string().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::message;

    #[test]
    fn a_draft_has_what_was_written() {
        let mail = message(
            "anna@halden.no",
            "Planner: thank you",
            "Dear Åse,\n\nthank you.\n",
            1_773_000_000_000,
        );
        let (head, body) = mail.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("To: <anna@halden.no>"), "{head}");
        assert!(head.contains("Subject: Planner: thank you"), "{head}");
        assert!(
            head.contains("X-Unsent: 1") && head.contains("Date: ") && !head.contains("From:"),
            "{head}"
        );
        assert!(body.contains("thank you."), "{body}");
    }

    #[test]
    fn it_goes_to_one_address() {
        for to in ["a@b.c, x@y.z", "a@b.c;x@y.z", " a@b.c x@y.z"] {
            let mail = message(to, "", "", 0);
            let head = mail.split("\r\n\r\n").next().unwrap();
            let to_line = head.lines().find(|line| line.starts_with("To:"));
            assert_eq!(to_line, Some("To: <a@b.c>"), "{to}: {head}");
            assert!(!head.contains("x@y.z"), "{to}: {head}");
        }
    }

    #[test]
    fn nothing_that_was_typed_becomes_a_header() {
        let mail = message(
            "a@b.c\r\nBcc: x@y.z",
            "Hi\r\nBcc: x@y.z\r\n\r\nbody",
            "text\r\n.\r\nBcc: no",
            0,
        );
        let head = mail.split("\r\n\r\n").next().unwrap();
        assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
    }
}
