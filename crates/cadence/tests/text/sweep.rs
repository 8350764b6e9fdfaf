//! What no text may contain.

use std::collections::BTreeSet;

use cadence::day::Calendars;
use cadence::plan::{Move, MoveKind, Plan, Rung, plan_all};
use cadence::record::{
    Answer, Body, CloseReason, Closing, ContactKind, Details, GroundRule, Interest, Interview,
    NewsKind, Note, Opportunity, Pause, Purpose, Settings, Skip, Snooze, Tag, Topic, TouchKind,
};
use cadence::text;
use cadence::text::brief::brief;
use cadence::text::script::{
    Script, call_sheet, debrief_points, debrief_report, debrief_sheet, they_call,
};
use chrono::NaiveDate;

use crate::build::*;

/// Every history the sweep goes through.
fn histories() -> Vec<Vec<Body>> {
    let agency = Body::Interview(Interview {
        agency: true,
        ..interview("03-06", &["anna"])
    });
    let ahead = Body::Interview(Interview {
        held: false,
        ..interview("03-27", &["anna"])
    });
    let held = Body::Interview(interview("03-06", &["anna"]));
    let rule = |change: fn(&mut GroundRule)| ground_rule(change);
    let offered = |by: Option<&str>| NewsKind::Offered {
        reply_by: by.map(day),
    };
    let debriefed = touch("03-09", TouchKind::Visit, Purpose::Debrief, &["tom"]);
    let pause = Body::Pause(Pause {
        from: day("03-09"),
        to: day("03-13"),
    });
    let put_off = Body::Snooze(Snooze {
        date: day("03-10"),
        until: day("03-21"),
        kind: MoveKind::Cadence,
        about: None,
    });
    let mut all = vec![
        vec![],
        vec![letter("03-06")],
        vec![letter("03-06"), message("03-13")],
        vec![message("03-10"), message("03-13")],
        vec![
            message("03-10"),
            no_answer("03-18"),
            no_answer("03-19"),
            no_answer("03-20"),
        ],
        vec![
            letter("03-06"),
            no_answer("03-16"),
            no_answer("03-17"),
            no_answer("03-18"),
        ],
        vec![spoke("03-10", Answer::DecisionBy(day("03-13")))],
        vec![spoke("03-10", Answer::DecisionBy(day("04-30")))],
        vec![spoke("03-10", Answer::CallOn(day("03-14")))],
        vec![spoke("03-10", Answer::NoDate)],
        vec![spoke("03-10", Answer::Decided)],
        vec![touch("03-10", TouchKind::Visit, Purpose::FollowUp, &[])],
        vec![touch("03-10", TouchKind::Email, Purpose::Letter, &[])],
        vec![rule(|rule| rule.no_phone = true)],
        vec![rule(|rule| rule.through_agency = true)],
        vec![
            rule(|rule| rule.not_before = Some(day("04-06"))),
            letter("03-06"),
        ],
        vec![
            rule(|rule| rule.not_before = Some(day("03-18"))),
            news("03-10", NewsKind::DecisionBy(day("03-16"))),
        ],
        vec![news("03-10", NewsKind::WillCall(day("03-18")))],
        vec![unkept("03-10")],
        vec![missed("03-10", "tom")],
        vec![missed("03-10", "maria")],
        vec![news("03-10", NewsKind::AskedReferences)],
        vec![news("03-10", NewsKind::CheckedReference(None))],
        vec![news(
            "03-10",
            NewsKind::CheckedReference(Some("maria".into())),
        )],
        vec![news("03-10", offered(Some("03-18")))],
        vec![news("03-10", offered(None))],
        vec![
            news("03-10", offered(None)),
            rule(|rule| rule.through_agency = true),
        ],
        vec![news("03-10", NewsKind::TurnedDown)],
        vec![news("03-10", NewsKind::PromisedContact)],
        vec![news("03-10", NewsKind::InvitedBack), ahead],
        vec![news("03-10", NewsKind::AskedAbout(Topic::Pay))],
        vec![news("03-10", NewsKind::CalledBack), pause, put_off],
    ];
    for it in &mut all {
        it.insert(0, held.clone());
    }
    all.push(vec![agency.clone()]);
    all.push(vec![agency, debriefed]);
    let notebook = [
        observed(Tag::Impressed, "the night shift runs itself. "),
        observed(Tag::Need, "one place for all the figures"),
        observed(Tag::WouldDo, "start with the weekly report"),
        observed(Tag::Landed, "the move from spreadsheets"),
    ];
    let noted: Vec<Vec<Body>> = all
        .iter()
        .map(|history| [history, &notebook[..]].concat())
        .collect();
    all.extend(noted);
    all
}

/// Every text a history gives rise to.
fn texts(it: &Opportunity, plan: &Plan, me: &Settings, today: NaiveDate) -> Vec<String> {
    let mut all = Vec::new();
    let mut script = |script: Script| {
        assert!(script.voicemail.seconds < 30, "{:?}", script.voicemail);
        all.extend([
            script.situation,
            script.to,
            script.voicemail.cue,
            script.voicemail.words,
        ]);
        for beat in script.beats.into_iter().chain(script.assistant) {
            all.extend([beat.point, beat.words]);
        }
    };
    script(call_sheet(it, None, plan, me, today));
    let steps: Vec<&Move> = plan.moves.iter().chain(&plan.held).collect();
    for step in &steps {
        script(call_sheet(it, Some(step), plan, me, today));
    }
    let brief = brief(it, plan, today);
    all.extend(brief.last.into_iter().map(|said| said.line));
    all.extend(brief.promised);
    for beat in they_call(it, plan, me, today) {
        all.extend([beat.point, beat.words]);
    }
    let answers = debrief_sheet(it, today).map(|point| {
        all.push(point.ask.to_owned());
        point.known
    });
    let report = debrief_report(it, me, today, None, &answers);
    all.extend([report.subject, report.text]);
    let beats = debrief_points(it, plan);
    for step in steps {
        all.extend(text::advice(step));
        all.extend([
            text::move_title(step, it),
            text::move_button(step).to_owned(),
            text::reason(step, today),
            text::state(step, today),
        ]);
        all.extend(
            it.bodies()
                .map(|(_, body)| text::saved(body, it, Some(step))),
        );
    }
    all.extend(beats.into_iter().flat_map(|beat| [beat.point, beat.words]));
    all.extend(it.bodies().map(|(_, body)| text::history(body, it)));
    all.extend(it.bodies().map(|(_, body)| text::saved(body, it, None)));
    all.extend(plan.seriousness.signals.iter().map(text::fact));
    if let Some(clock) = plan.patience {
        let (week, said) = text::patience(&clock, today);
        all.extend([week, said]);
    }
    all
}

#[track_caller]
fn check_clean(text: &str) {
    const NEVER: [&str; 27] = [
        "  ",
        "[",
        "]",
        "!",
        "{",
        "}",
        "sorry",
        "apolog",
        "ghost",
        "just checking",
        "nuisance",
        "bother",
        "missed",
        "overdue",
        "too late",
        " at .",
        " at ,",
        " for .",
        " with .",
        " with ,",
        " to .",
        " from .",
        " ,",
        " .",
        "..",
        "?.",
        ".,",
    ];
    let lower = text.to_lowercase();
    for never in NEVER {
        assert!(!lower.contains(never), "{never:?} in {text:?}");
    }
    assert!(!text.trim().is_empty() && text.trim() == text, "{text:?}");
    let first = text.chars().next();
    assert!(first.is_some_and(char::is_alphanumeric), "{text:?}");
}

#[test]
fn no_text_has_a_hole_or_a_reproach() {
    let others = opening(true, &[news("03-09", NewsKind::Offered { reply_by: None })]);
    let other = |id: &str, names: bool| {
        let mut it = others.clone();
        it.id = id.into();
        if !names {
            it.details = Some(Details::default());
        }
        it
    };
    let calendars = Calendars::new(&Settings::default());
    let (mut seen, mut heard) = (0, BTreeSet::new());
    for history in histories() {
        for names in [true, false] {
            let it = opening(names, &history);
            for today in [
                "03-06", "03-10", "03-13", "03-17", "03-20", "03-31", "04-30",
            ] {
                let on = today;
                let today = day(on);
                let with_offer = [it.clone(), other("other", names)];
                let plans = [
                    plan_of(&it, on),
                    plan_all(&with_offer, &Settings::default(), &calendars, today).swap_remove(0),
                ];
                for (plan, me) in plans.iter().flat_map(|plan| mes().map(|me| (plan, me))) {
                    for text in texts(&it, plan, &me, today) {
                        check_clean(&text);
                        heard.insert(text);
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 10_000, "{seen}");
    let flagged: Vec<_> = heard
        .iter()
        .filter(|text| !text::tone::check(text).is_empty())
        .collect();
    assert!(flagged.is_empty(), "{flagged:#?}");
}

#[test]
fn the_short_texts_are_clean() {
    for rung in Rung::ALL {
        check_clean(text::rung(rung));
        check_clean(text::rung_note(rung));
    }
    for reason in CloseReason::ALL {
        check_clean(text::close_reason(reason));
        let closing = Body::Closing(Closing {
            date: day("03-20"),
            reason,
        });
        check_clean(&text::history(&closing, &halden(&[])));
    }
    let others = [
        Body::Interest(Interest {
            date: day("03-06"),
            note: String::new(),
        }),
        Body::Note(Note {
            date: day("03-06"),
            text: " ".to_owned(),
        }),
        Body::Skip(Skip {
            date: day("03-06"),
            kind: MoveKind::Letter,
            about: None,
        }),
        contact(ContactKind::Reference, ""),
        observed(Tag::Need, ""),
    ];
    for body in others {
        check_clean(&text::history(&body, &opening(false, &[])));
        check_clean(&text::saved(&body, &opening(false, &[]), None));
    }
    let pause = Pause {
        from: day("03-09"),
        to: day("03-13"),
    };
    for count in [1, 3] {
        check_clean(&text::all_paused(pause, count));
        check_clean(&text::all_closed(count));
    }
}
