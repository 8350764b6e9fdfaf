//! The words: reasons, titles, what was saved, scripts, and what no text may contain.

#[path = "text/brief.rs"]
mod brief;
#[path = "text/build.rs"]
mod build;
#[path = "text/notes.rs"]
mod notes;
#[path = "text/scripts.rs"]
mod scripts;
#[path = "text/sweep.rs"]
mod sweep;

use build::*;
use cadence::plan::{MoveKind, Patience, Rule};
use cadence::record::{Answer, Body, Interview, NewsKind, Pause, Snooze};
use cadence::text;

/// Checks the reason of the cadence move.
#[track_caller]
fn check(history: &[Body], today: &str, expected: &str) {
    check_kind(MoveKind::Cadence, history, today, expected);
}

#[track_caller]
fn check_kind(kind: MoveKind, history: &[Body], today: &str, expected: &str) {
    let step = step(&halden(history), today, kind);
    assert_eq!(text::reason(&step, day(today)), expected);
}

#[test]
fn reason_of_the_rhythm() {
    check(
        &[letter("03-09")],
        "03-10",
        "Your letter went out on Monday 9 March. Best on Friday 20 March, not before Monday 16 and \
         not after Monday 23.",
    );
    check(
        &[letter("03-06"), message("03-13")],
        "03-20",
        "You left a message on Friday 13 March. That counts. Best on Friday 27 March; it is in \
         time already.",
    );
    check(
        &[letter("03-06"), spoke("03-13", Answer::NoDate)],
        "04-01",
        "You last spoke on Friday 13 March. The best day for it was Friday 27 March. A contact \
         still counts today.",
    );
}

#[test]
fn reason_of_what_they_said() {
    check(
        &[spoke("03-06", Answer::DecisionBy(day("03-10")))],
        "03-07",
        "The interview was on Friday 6 March. They decide on Tuesday 10 March; Wednesday 11 March \
         is the first free day after it.",
    );
    check(
        &[news("03-09", NewsKind::CallOn(day("03-14")))],
        "03-10",
        "You last heard from them on Monday 9 March. They asked you to call on Saturday 14 March, \
         which is not a free day, so Monday 16 March is the day.",
    );
    check(
        &[
            letter("03-06"),
            ground_rule(|rule| rule.not_before = Some(day("04-06"))),
        ],
        "03-10",
        "The interview was on Friday 6 March. Best on Friday 10 April, not before Monday 6 and not \
         after Monday 13. They asked not to be contacted before Monday 6 \
         April.",
    );
    check(
        &[
            letter("03-06"),
            news("03-06", NewsKind::DecisionBy(day("04-17"))),
        ],
        "03-10",
        "The interview was on Friday 6 March. Best on Friday 20 March, not before Friday \
         13. Their date, Friday 17 April, is far off, so the \
         rhythm goes on.",
    );
}

#[test]
fn reason_after_no_answer() {
    check(
        &[letter("03-06"), no_answer("03-16")],
        "03-16",
        "The interview was on Friday 6 March. Nobody answered on Monday 16 March, and that is not a \
         contact. Try again on Tuesday 17 March. If nobody answers, leave a message this time, with \
         the assistant or on voicemail. That counts.",
    );
    let thrice = [
        letter("03-06"),
        no_answer("03-16"),
        no_answer("03-17"),
        no_answer("03-18"),
    ];
    check(
        &thrice,
        "03-18",
        "The interview was on Friday 6 March. Nobody answered on Wednesday 18 March, and that is not \
         a contact. Write on Thursday 19 March. That makes three calls with no answer, so this one \
         is by letter.",
    );
    let step = step(&halden(&thrice), "03-18", MoveKind::Cadence);
    assert_eq!(text::advice(&step), None);
}

#[test]
fn reason_of_the_channel() {
    check(
        &[message("03-09"), message("03-16")],
        "03-17",
        "You left a message on Monday 16 March. That counts. Best on Friday 27 March, not before \
         Monday 23 and not after Monday 30. The last two contacts were messages left, so a \
         letter this time.",
    );
    check(
        &[
            letter("03-06"),
            ground_rule(|rule| rule.through_agency = true),
        ],
        "03-10",
        "The interview was on Friday 6 March. Best on Friday 20 March, not before Friday \
         13. All contact goes through the agency, so ask the \
         counselor to follow up.",
    );
}

#[test]
fn reason_of_the_other_moves() {
    check_kind(
        MoveKind::Letter,
        &[],
        "03-06",
        "The interview was on Friday 6 March. The letter goes out by Monday 9 March, while it is \
         fresh.",
    );
    let put_off = Body::Snooze(Snooze {
        date: day("03-06"),
        until: day("03-10"),
        kind: MoveKind::Letter,
        about: Some("anna".into()),
    });
    check_kind(
        MoveKind::Letter,
        &[put_off],
        "03-06",
        "The interview was on Friday 6 March. The letter goes out by Tuesday 10 March, while it is \
         fresh. You put it off to Tuesday 10 March.",
    );
    check_kind(
        MoveKind::Answer,
        &[news(
            "03-10",
            NewsKind::Offered {
                reply_by: Some(day("03-18")),
            },
        )],
        "03-11",
        "They made an offer on Tuesday 10 March. They would like your answer by Wednesday 18 March.",
    );
}

#[test]
fn titles() {
    #[track_caller]
    fn check(kind: MoveKind, history: &[Body], named: &str, unnamed: &str) {
        let held = Body::Interview(interview("03-06", &["anna"]));
        for (names, expected) in [(true, named), (false, unnamed)] {
            let history = [std::slice::from_ref(&held), history].concat();
            let it = opening(names, &history);
            let step = step(&it, "03-09", kind);
            assert_eq!(text::move_title(&step, &it), expected);
        }
    }
    let ahead = Body::Interview(Interview {
        held: false,
        ..interview("03-11", &[])
    });
    let through = Body::Interview(Interview {
        agency: true,
        ..interview("03-07", &["anna"])
    });
    let via = ground_rule(|rule| rule.through_agency = true);
    let references = news("03-09", NewsKind::AskedReferences);
    let checked = news("03-09", NewsKind::CheckedReference(Some("maria".into())));
    let offer = news("03-09", NewsKind::Offered { reply_by: None });
    let no = news("03-09", NewsKind::TurnedDown);
    use MoveKind as K;
    check(
        K::Cadence,
        &[],
        "Call Anna Berg at Halden",
        "Call the interviewer",
    );
    check(
        K::Letter,
        &[],
        "Write to Anna Berg at Halden",
        "Write to the interviewer",
    );
    check(
        K::Debrief,
        &[through],
        "Debrief Tom Reed",
        "Debrief the agency",
    );
    check(
        K::Prepare,
        &[ahead],
        "Get ready for Wednesday 11 March at Halden",
        "Get ready for Wednesday 11 March",
    );
    check(
        K::Brief,
        &[references],
        "Brief Maria Lopez",
        "Brief your references",
    );
    check(
        K::Thank,
        &[checked],
        "Thank Maria Lopez",
        "Thank your reference",
    );
    check(
        K::Answer,
        &[offer],
        "Answer the offer from Halden",
        "Answer the offer",
    );
    check(
        K::DoorOpen,
        &[no],
        "Write one letter to keep the door open at Halden",
        "Write one letter to keep the door open",
    );
    check(
        K::Cadence,
        &[via],
        "Ask Tom Reed to follow up with Halden",
        "Ask the agency to follow up",
    );
}

#[test]
fn states() {
    let step = step(&halden(&[letter("03-06")]), "03-09", MoveKind::Cadence);
    let check = |today: &str, expected: &str| {
        assert_eq!(text::state(&step, day(today)), expected);
    };
    check("03-09", "from Friday 13 March");
    check("03-13", "best on Friday 20 March");
    check("03-20", "due today");
    check("03-25", "since Friday 20 March");
}

#[test]
fn weeks_and_patience() {
    assert_eq!(text::week_heading(day("03-22"), day("03-20")), "This week");
    assert_eq!(text::week_heading(day("03-23"), day("03-20")), "Next week");
    assert_eq!(
        text::week_heading(day("04-02"), day("03-20")),
        "Week of Monday 30 March"
    );
    let check = |today: &str, expected: &str| {
        let clock = Patience::since(day("03-04"), day(today));
        let (week, said) = text::patience(&clock, day(today));
        assert_eq!(format!("{week}. {said}"), expected);
    };
    check("03-20", "Week 3 of six. Day 42 is Wednesday 15 April.");
    check(
        "04-15",
        "Six weeks today. Some rivals may have moved on by now: ask for the decision, and keep \
         looking.",
    );
    check(
        "04-22",
        "Week 8. Six weeks were up on Wednesday 15 April, and some rivals may have moved on by \
         now: ask for the decision, and keep looking.",
    );
}

#[test]
fn what_was_saved_in_several_openings() {
    let pause = |to| Pause {
        from: day("03-09"),
        to: day(to),
    };
    assert_eq!(
        text::all_paused(pause("03-13"), 3),
        "3 openings paused from Monday 9 March to Friday 13 March. Those days will not count."
    );
    assert_eq!(
        text::all_paused(pause("03-09"), 1),
        "1 opening paused on Monday 9 March. That day will not count."
    );
    assert_eq!(
        text::all_closed(2),
        "2 openings closed. You can reopen each of them on any day."
    );
    assert_eq!(
        text::all_closed(1),
        "1 opening closed. You can reopen it on any day."
    );
}

#[test]
fn what_was_saved() {
    #[track_caller]
    fn check(body: Body, today: &str, expected: &str) {
        let it = halden(&[letter("03-06"), body.clone()]);
        let plan = plan_of(&it, today);
        assert_eq!(text::saved(&body, &it, plan.moves.first()), expected);
    }
    check(
        message("03-06"),
        "03-06",
        "Message left with Priya. That counts. Next: Friday 20 March.",
    );
    check(
        no_answer("03-16"),
        "03-16",
        "No answer from Anna Berg. That is not a contact yet. Next: Tuesday 17 March.",
    );
    check(
        spoke("03-16", Answer::DecisionBy(day("03-24"))),
        "03-16",
        "You spoke with Anna Berg. They decide on Tuesday 24 March. Next: Wednesday 25 March.",
    );
    check(
        news("03-16", NewsKind::AskedReferences),
        "03-16",
        "They asked for references. Next, for now: brief Maria Lopez.",
    );
}

#[test]
fn method_is_complete() {
    let articles = text::method::articles();
    assert_eq!(articles.len(), 14);
    for (n, article) in articles.iter().enumerate() {
        assert_eq!(article.slug, format!("r{}", n + 1));
        assert_eq!(text::method::label(article.rule), format!("R{}", n + 1));
        assert_eq!(text::method::slug(article.rule), article.slug);
        for text in [article.title, article.statement, article.why] {
            assert!(!text.is_empty() && !text.contains("  "), "{text:?}");
        }
        assert!(!article.when_not.contains("  "), "{:?}", article.when_not);
    }
    for it in text::method::evidence() {
        for text in [it.claim, it.source, it.caveat] {
            assert!(!text.is_empty() && !text.contains("  "), "{text:?}");
        }
    }
    assert_eq!(
        text::method::find("R9").map(|article| article.rule),
        Some(Rule::R9)
    );
    assert_eq!(text::method::slug(Rule::R14), "r14");
    assert!(text::method::CREDIT.contains("Marilyn Moats Kennedy"));
}
