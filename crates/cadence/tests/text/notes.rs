//! The notebook's sentence, and the debrief sheet.

use cadence::record::{
    Body, Contact, ContactKind, Interest, Interview, News, NewsKind, Tag, Topic,
};
use cadence::text::notebook;
use cadence::text::script::{debrief_note, debrief_report, debrief_sheet};

use crate::build::*;

#[test]
fn the_notebook_says_what_a_letter_could_still_use() {
    use Tag::{Impressed, Landed, Need, WhoSaid, WouldDo};
    for (tags, letters, expected) in [
        (
            &[][..],
            1,
            "Nothing noted yet. One line is enough to begin.",
        ),
        (
            &[WhoSaid],
            1,
            "One line. The letter could still use what impressed you, what they need and what you \
             would do there.",
        ),
        (
            &[Impressed, Need],
            2,
            "Two lines. The letters could still use what you would do there.",
        ),
        (
            &[Impressed, Need, Landed],
            2,
            "Three lines. A few more, and each of the two letters has something of its own.",
        ),
        (
            &[Impressed, Need, WouldDo, Landed],
            2,
            "Four lines. The letters can say what only you saw.",
        ),
        (
            &[Impressed, Need, WouldDo],
            0,
            "Three lines. The letter can say what only you saw.",
        ),
    ] {
        assert_eq!(notebook(tags, letters), expected);
    }
}

#[test]
fn the_debrief_begins_with_what_is_known() {
    let met = Interview {
        time: "10:30:00".parse().ok(),
        place: "Pier 4.".to_owned(),
        agency: true,
        ..interview("03-06", &["anna"])
    };
    let earlier = Interview {
        place: "By telephone".to_owned(),
        ..interview("02-20", &[])
    };
    let said = |date: &str, kind, note: &str| {
        Body::News(News {
            note: note.to_owned(),
            ..News::new(day(date), kind)
        })
    };
    let warm = Interest {
        date: day("03-06"),
        note: "“You would fit in.”".to_owned(),
    };
    let mut it = opening(
        true,
        &[
            Body::Interview(earlier),
            Body::Interview(met),
            said("02-20", NewsKind::InvitedBack, ""),
            said("03-06", NewsKind::AskedAbout(Topic::Pay), "I named 52."),
            said("03-06", NewsKind::DecisionBy(day("03-16")), ""),
            observed(Tag::Landed, "nights for three years"),
            observed(Tag::Need, "one more on nights"),
            Body::Interest(warm),
        ],
    );
    let anna = Contact {
        name: "Anna Berg".to_owned(),
        title: "Head of Data".to_owned(),
        ..Contact::default()
    };
    it.put(
        "anna".into(),
        cadence::record::Stamp { at: 1, by: 1 },
        Body::Contact(anna),
    );
    let ahead = Interview {
        held: false,
        ..interview("03-11", &[])
    };
    it.put("ahead".into(), Default::default(), Body::Interview(ahead));
    it.put(
        "carl".into(),
        Default::default(),
        contact(ContactKind::Interviewer, "Carl Lund"),
    );

    let points = debrief_sheet(&it, day("03-07"));
    let known = points.map(|point| (point.point, point.known));
    let expected = [
        ("From arrival to leaving", "Friday 6 March, 10:30, Pier 4."),
        ("Questions and answers", "nights for three years."),
        // Only those met; and who answers the telephone.
        ("Names", "Anna Berg, Head of Data\nPriya"),
        ("Pay and start date", "They asked about pay. I named 52."),
        // What belongs to the interview before is not told again.
        ("How they left it", "They decide on Monday 16 March."),
        ("Their interest", "“You would fit in.”"),
        ("Drawbacks they may see", ""),
        ("Do I want it", ""),
    ];
    assert_eq!(
        known,
        expected.map(|(point, text)| (point, text.to_owned()))
    );
}

#[test]
fn the_debrief_is_told_in_writing() {
    let it = halden(&[]);
    let [_, me, _] = mes();
    let answers = ["", "", "", "They asked about pay.\n", "", "", "", "Yes."].map(str::to_owned);
    assert_eq!(
        debrief_note(&answers),
        "Pay and start date\nThey asked about pay.\n\nDo I want it\nYes."
    );
    let report = debrief_report(&it, &me, day("03-07"), Some("Tom Reed"), &answers);
    assert_eq!(
        report.subject,
        "Interview for the Data Analyst position at Halden, Friday 6 March"
    );
    assert_eq!(
        report.text,
        "Dear Tom Reed,\n\nI had the interview for the Data Analyst position at Halden on Friday 6 \
         March. This is how it went.\n\nPay and start date\nThey asked about pay.\n\nDo I want \
         it\nYes.\n\nFrom here I will follow up with them myself, unless you would rather do it. \
         Which suits you?\n\nSam Hale\n+44 20 7946 0018"
    );
    // Once it is ruled who follows up, it is not asked again.
    let ruled = halden(&[ground_rule(|rule| rule.through_agency = true)]);
    let report = debrief_report(&ruled, &me, day("03-07"), None, &answers);
    assert!(
        report
            .text
            .contains("Please ask them whether a decision has been made")
    );
    assert!(!report.text.contains("Which suits you"));
}
