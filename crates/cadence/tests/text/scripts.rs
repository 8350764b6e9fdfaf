//! The call sheets, as they read.

use cadence::day::Calendars;
use cadence::plan::{Move, MoveKind, Plan, plan_all};
use cadence::record::{Answer, Body, Details, Interview, NewsKind, Opportunity, Settings, Tag};
use cadence::text;
use cadence::text::script::{CallBeat, Script, call_sheet, debrief_points};

use crate::build::*;

#[test]
fn voicemail_stays_short_with_long_names() {
    let mut it = halden(&[letter("03-06")]);
    it.details = Some(Details {
        company: "The Royal and Ancient Society for the Study of Extremely Long Names".to_owned(),
        role: "Deputy Assistant to the Second Vice President for the Improvement of All \
               Descriptions of All Positions Everywhere"
            .to_owned(),
        ..Details::default()
    });
    let me = Settings {
        name: "Maria Magdalena von und zu Hohenlohe".to_owned(),
        phone: "+49 (0)170 1234 56789".to_owned(),
        ..Settings::default()
    };
    let plan = plan_of(&it, "03-13");
    let voicemail = call_sheet(&it, plan.moves.first(), &plan, &me, day("03-13")).voicemail;
    assert!(voicemail.seconds < 30, "{voicemail:?}");
    assert_eq!(voicemail.words.matches(&me.phone).count(), 2);
    assert_eq!(voicemail.words.matches(&me.name).count(), 2);
}

/// A script as it reads on the page.
fn page(script: &Script) -> String {
    let mut out = format!("{}\nTo: {}\n", script.situation, script.to);
    let parts = [
        ("\n", &script.beats),
        ("\nIf somebody else answers\n", &script.assistant),
    ];
    for (head, beats) in parts {
        out += head;
        out += &list(beats);
    }
    let voicemail = &script.voicemail;
    out + &format!(
        "\n{} ({} s)\n    {}\n",
        voicemail.cue, voicemail.seconds, voicemail.words
    )
}

/// Checks the call sheet of one move against its snapshot.
fn sheet(name: &str, kind: MoveKind, history: &[Body], today: &str) {
    let it = halden(history);
    let step = step(&it, today, kind);
    sheet_of(name, &it, &step, &plan_of(&it, today), today);
}

fn sheet_of(name: &str, it: &Opportunity, step: &Move, plan: &Plan, today: &str) {
    let [_, me, _] = mes();
    let script = call_sheet(it, Some(step), plan, &me, day(today));
    snapshot(name, &page(&script));
}

fn snapshot(name: &str, page: &str) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, page);
    });
}

fn list(beats: &[CallBeat]) -> String {
    let line = |beat: &CallBeat| {
        let cue = match beat.cue.as_str() {
            "" => String::new(),
            cue => format!("    ({cue})\n"),
        };
        format!("- {}\n    {}\n{cue}", beat.point, beat.words)
    };
    beats.iter().map(line).collect()
}

#[test]
fn nudge() {
    let it = halden(&[letter("03-06")]);
    let mut other = opening(
        true,
        &[news(
            "03-09",
            NewsKind::Offered {
                reply_by: Some(day("03-18")),
            },
        )],
    );
    other.id = "brook".into();
    other.details = Some(Details {
        company: "Brook".to_owned(),
        ..Details::default()
    });
    let me = Settings::default();
    let plans = plan_all([&it, &other], &me, &Calendars::new(&me), day("03-10"));
    let nudge = plans[0]
        .moves
        .iter()
        .find(|step| step.kind == MoveKind::Nudge);
    let nudge = nudge.expect("a nudge");
    assert_eq!(
        text::move_title(nudge, &it),
        "Tell Halden about the other offer"
    );
    assert_eq!(
        text::reason(nudge, day("03-10")),
        "You have an offer from Brook, to be answered by Wednesday 18 March. If you would rather \
         work here, say so, and ask whether they can decide before then.",
    );
    sheet_of("nudge", &it, nudge, &plans[0], "03-10");
}

#[test]
fn debrief() {
    let it = halden(&[
        observed(Tag::Need, "one place for all the figures"),
        news("03-06", NewsKind::PromisedContact),
    ]);
    let plan = plan_of(&it, "03-06");
    snapshot("debrief_points", &list(&debrief_points(&it, &plan)));
}

#[test]
fn call_sheets() {
    let noted = observed(Tag::WouldDo, "start with the weekly report.");
    let via = ground_rule(|rule| rule.through_agency = true);
    let agency = Body::Interview(Interview {
        agency: true,
        ..interview("03-07", &["anna"])
    });
    let decision = news("03-09", NewsKind::DecisionBy(day("03-16")));
    let call_on = news("03-09", NewsKind::CallOn(day("03-16")));
    let references = news("03-09", NewsKind::AskedReferences);
    let checked = news("03-09", NewsKind::CheckedReference(Some("maria".into())));
    let offer = news(
        "03-09",
        NewsKind::Offered {
            reply_by: Some(day("03-18")),
        },
    );
    use MoveKind as K;
    sheet(
        "first",
        K::Cadence,
        &[letter("03-06"), noted.clone()],
        "03-13",
    );
    sheet(
        "later",
        K::Cadence,
        &[spoke("03-09", Answer::NoDate), noted],
        "03-20",
    );
    sheet(
        "message",
        K::Cadence,
        &[letter("03-06"), message("03-13")],
        "03-20",
    );
    sheet(
        "decision",
        K::Cadence,
        &[letter("03-06"), decision],
        "03-17",
    );
    sheet("call_on", K::Cadence, &[letter("03-06"), call_on], "03-16");
    sheet(
        "ask_counselor",
        K::Cadence,
        &[letter("03-06"), via],
        "03-13",
    );
    sheet("debrief", K::Debrief, &[agency], "03-09");
    sheet("brief", K::Brief, &[references], "03-10");
    sheet("thank", K::Thank, &[checked], "03-10");
    sheet("answer", K::Answer, &[offer], "03-10");
}
