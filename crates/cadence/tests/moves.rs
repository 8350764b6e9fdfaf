//! Every other move: letters, the agency, references, offers, the plan ahead.
#![allow(clippy::unwrap_used)]

mod common;

use cadence::plan::MoveKind::{
    Answer, AskTime, Brief, Cadence, Debrief, DoorOpen, Letter, Nudge, Prepare, Settle, Thank,
};
use cadence::plan::{
    Channel, ChannelReason, Fact, MoveKind, Patience, Reason, Rung, Seriousness, State, ahead,
    plan_all,
};
use cadence::record::ContactKind::{Counselor, Interviewer, Reference};
use cadence::record::{
    Body, CloseReason, DaysOff, GroundRule, Interest, NewsKind, Outcome, Purpose, Stamp, Topic,
    TouchKind,
};
use common::*;

// Letters (R1)

/// Met Ann and Ben on Fri 03-06: the cadence window opens on Fri 03-13.
fn two_met() -> Story {
    story([interview("03-06", &["ann", "ben"])])
        .person(Interviewer, "ann")
        .person_by_email(Interviewer, "ben")
}

fn letters(story: &Story, today: &str) -> Vec<Option<cadence::record::Id>> {
    let moves = story.all(Letter, today).into_iter();
    moves.map(|step| step.about).collect()
}

#[test]
fn a_letter_for_each_interviewer() {
    let it = two_met();
    let moves = it.all(Letter, "03-06");
    assert_eq!(letters(&it, "03-06"), about(&["ann", "ben"]));
    for step in &moves {
        assert_eq!(step.window, window("03-06", "03-06", "03-09"));
        assert_eq!(step.state, State::Due);
    }
    assert_eq!(moves[0].channel, Channel::Letter);
    assert_eq!(moves[1].channel, Channel::Email);
    assert_eq!(it.all(Letter, "03-10")[0].state, State::Overdue);
    let one_sent = it.and(letter("03-06", &["ann"]));
    assert_eq!(letters(&one_sent, "03-07"), about(&["ben"]));
    let skipped = one_sent.and(skip("03-07", Letter, Some("ben")));
    assert_eq!(letters(&skipped, "03-07"), []);
    assert_eq!(skipped.kinds("03-07"), [Cadence]);
}

#[test]
fn nobody_named_is_one_letter() {
    let it = story([interview("03-06", &[])]);
    assert_eq!(letters(&it, "03-06"), [None]);
    assert_eq!(letters(&it.and(letter("03-06", &[])), "03-06"), []);
    // A call does not stand for it.
    assert_eq!(letters(&it.and(reached("03-06")), "03-06"), [None]);
}

#[test]
fn two_interviews_on_one_day_owe_all_their_letters() {
    let it = two_met().person(Interviewer, "cat");
    let it = it.and(interview("03-06", &["cat", "ann"]));
    assert_eq!(letters(&it, "03-06"), about(&["ann", "ben", "cat"]));
}

#[test]
fn letters_lapse_when_the_window_opens() {
    let it = two_met();
    assert_eq!(letters(&it, "03-12"), about(&["ann", "ben"]));
    assert_eq!(it.kinds("03-13"), [Cadence]);
    // A letter on 03-11 moves the opening on to 03-18.
    let one_sent = it.and(letter("03-11", &["ann"]));
    assert_eq!(letters(&one_sent, "03-17"), about(&["ben"]));
    assert_eq!(one_sent.kinds("03-18"), [Cadence]);
}

#[test]
fn lapsed_letters_do_not_come_back_with_the_next_window() {
    let left = two_met().and(message("03-16"));
    assert_eq!(left.kinds("03-17"), [Cadence]);
    assert_eq!(left.the(Cadence, "03-17").state, State::Waiting);
    let heard = two_met().and(news("03-16", NewsKind::CalledBack));
    assert_eq!(heard.kinds("03-17"), [Cadence]);
    // What is said later does not change that the window had opened.
    let asked = two_met().and(news("03-16", NewsKind::CallOn(d("04-20"))));
    assert_eq!(asked.kinds("03-17"), [Cadence]);
    let ruled = two_met()
        .and(message("03-16"))
        .and(not_before("03-16", "04-20"));
    assert_eq!(ruled.kinds("03-17"), [Cadence]);
    // A contact before the opening is another matter: the letters are still owed.
    let early = two_met().and(message("03-12"));
    assert_eq!(letters(&early, "03-18"), about(&["ann", "ben"]));
    assert_eq!(letters(&early, "03-19"), []);
}

#[test]
fn with_no_letter_sent_the_first_cadence_move_is_one() {
    let it = two_met();
    let channel = |story: &Story, today| {
        let step = story.the(Cadence, today);
        let Reason::Cadence { channel, .. } = step.reason else {
            panic!("{:?}", step.reason);
        };
        (step.channel, channel)
    };
    let owed = (Channel::Letter, Some(ChannelReason::NoLetterYet));
    let phone = (Channel::Phone, None);
    assert_eq!(channel(&it, "03-12"), phone);
    assert_eq!(channel(&it, "03-13"), owed);
    assert_eq!(channel(&it, "05-13"), owed);
    // One of two was sent: not "none at all".
    assert_eq!(channel(&it.and(letter("03-06", &["ann"])), "03-13"), phone);
    // One to a reference is no letter to the employer.
    let brief = touch("03-07", TouchKind::Email, &["rex"], Purpose::Brief);
    let briefed = it.and(brief).person(Reference, "rex");
    assert_eq!(channel(&briefed, "03-13"), owed);
    // A call before the window opens leaves the letter owed; one in the window is that move made.
    assert_eq!(channel(&it.and(reached("03-09")), "03-16"), owed);
    assert_eq!(channel(&it.and(reached("03-13")), "03-20"), phone);
    // Left out on purpose, both of them.
    let skipped = it.and(skip("03-06", Letter, Some("ann")));
    assert_eq!(channel(&skipped, "03-13"), owed);
    let skipped = skipped.and(skip("03-06", Letter, Some("ben")));
    assert_eq!(channel(&skipped, "03-13"), phone);
}

#[test]
fn a_later_interview_starts_afresh() {
    let later = two_met().person(Interviewer, "cat");
    let later = later.and(interview("04-15", &["cat"]));
    assert_eq!(letters(&later, "04-15"), about(&["cat"]));
    assert_eq!(later.plan("04-15").patience.unwrap().week, 1);
    let cadence = later.the(Cadence, "04-15");
    assert_eq!(cadence.window, window("04-22", "04-24", "04-29"));
    // A letter to Cat before that interview does not count for it.
    let early = later.and(letter("04-14", &["cat"]));
    assert_eq!(letters(&early, "04-15"), about(&["cat"]));
    // What was owed for the earlier one lapses at once, even inside its own window.
    let soon = two_met().and(interview("03-09", &["ann"]));
    assert_eq!(letters(&soon, "03-09"), about(&["ann"]));
    // A debrief owed for an earlier interview lapses as well.
    let agency = story([agency_interview("03-06", &[]), interview("03-09", &[])]);
    assert_eq!(agency.kinds("03-09"), [Letter, Cadence]);
}

// The agency (R12)

fn by_agency() -> Story {
    story([agency_interview("03-06", &["ann"])])
        .person(Interviewer, "ann")
        .person(Counselor, "cho")
}

fn held(it: &Story, today: &str) -> Vec<MoveKind> {
    it.plan(today).held.iter().map(|step| step.kind).collect()
}

#[test]
fn the_debrief_comes_first() {
    let it = by_agency();
    let debrief = it.the(Debrief, "03-06");
    assert_eq!(debrief.window, window("03-06", "03-06", "03-09"));
    assert_eq!(debrief.who, Some(id("cho")));
    assert_eq!(it.kinds("03-06"), [Debrief]);
    assert_eq!(held(&it, "03-06"), [Letter, Cadence]);
    // It is still so weeks later, with one cadence move held.
    assert_eq!(it.kinds("04-06"), [Debrief]);
    assert_eq!(it.the(Debrief, "04-06").state, State::Overdue);
    assert_eq!(held(&it, "04-06"), [Cadence]);
}

#[test]
fn what_opens_the_gate() {
    let it = by_agency();
    let opens = |body: Body| {
        let then = it.and(body);
        assert_eq!(then.kinds("03-06"), [Letter, Cadence]);
        assert_eq!(held(&then, "03-06"), []);
    };
    let stays = |body: Body| assert_eq!(it.and(body).kinds("03-06"), [Debrief]);
    let said = || TouchKind::Call(Outcome::Reached(cadence::record::Answer::NoDate));
    let left = || TouchKind::Call(Outcome::MessageLeft { with: None });
    let missed = || TouchKind::Call(Outcome::NoAnswer);
    opens(touch("03-06", said(), &["cho"], Purpose::Debrief));
    opens(touch("03-06", said(), &[], Purpose::Debrief));
    opens(touch(
        "03-06",
        TouchKind::Visit,
        &["cho"],
        Purpose::FollowUp,
    ));
    opens(skip("03-06", Debrief, None));
    stays(touch("03-06", left(), &["cho"], Purpose::Debrief));
    stays(touch("03-06", missed(), &["cho"], Purpose::Debrief));
    stays(touch("03-05", said(), &["cho"], Purpose::Debrief));
    stays(touch(
        "03-06",
        TouchKind::Email,
        &["cho"],
        Purpose::FollowUp,
    ));
    stays(touch("03-06", said(), &["ann"], Purpose::FollowUp));
    stays(skip("03-05", Debrief, None));
}

#[test]
fn the_debrief_is_no_contact_with_the_employer() {
    let talk = touch("03-09", TouchKind::Visit, &["cho"], Purpose::Debrief);
    let cadence = by_agency().and(talk).the(Cadence, "03-09");
    assert_eq!(cadence.window, window("03-13", "03-20", "03-20"));
    assert_eq!(cadence.who, Some(id("ann")));
    assert!(!cadence.via_counselor);
}

#[test]
fn the_counselor_may_rule_that_all_goes_through_the_agency() {
    let it = by_agency()
        .and(skip("03-06", Debrief, None))
        .and(letter("03-06", &["ann"]))
        .and(Body::GroundRule(GroundRule {
            through_agency: true,
            ..rule("03-06")
        }));
    let cadence = it.the(Cadence, "03-20");
    assert_eq!(cadence.window, window("03-13", "03-20", "03-20"));
    assert_eq!(cadence.who, Some(id("cho")));
    assert!(cadence.via_counselor);
    // Asking the counselor is the contact that the cadence counts from.
    let asked = TouchKind::Call(Outcome::MessageLeft { with: None });
    let asked = it.and(touch("03-20", asked, &["cho"], Purpose::FollowUp));
    let cadence = asked.the(Cadence, "03-20");
    assert_eq!(cadence.window, window("03-27", "04-03", "04-03"));
    assert!(cadence.via_counselor);
}

// An interview ahead

#[test]
fn prepare_is_due_the_working_day_before() {
    let it = story([
        interview("03-06", &[]),
        letter("03-06", &[]),
        arranged("03-30", &[]),
    ]);
    let step = it.the(Prepare, "03-20");
    // Monday 03-30: due on the Friday.
    assert_eq!(step.window.preferred, d("03-27"));
    assert_eq!(step.window.closes, d("03-30"));
    for (day, state) in [
        ("03-20", State::Waiting),
        ("03-26", State::Open),
        ("03-27", State::Due),
        ("03-30", State::Due),
    ] {
        assert_eq!(it.kinds(day), [Prepare], "no cadence move on {day}");
        assert_eq!(it.the(Prepare, day).state, state, "{day}");
    }
    // Held: the day itself once marked, else the day after.
    assert_eq!(it.kinds("03-31"), [Letter, Cadence]);
    let held = story([interview("03-30", &[])]);
    assert_eq!(held.kinds("03-30"), [Letter, Cadence]);
    assert_eq!(held.kinds("03-29"), [Prepare]);
}

#[test]
fn what_lies_ahead_has_not_taken_place_and_is_not_called_off() {
    let it = story([
        interview("03-06", &["ann"]),
        arranged("03-18", &["ann"]),
        arranged("03-20", &["ann"]),
        news("03-12", NewsKind::CalledOff(d("03-20"))),
    ]);
    let ahead = |today: &str| {
        let all = it.opportunity.arranged(d(today));
        all.map(|(_, interview)| interview.date).collect::<Vec<_>>()
    };
    assert_eq!(ahead("03-13"), [d("03-18")]);
    // On its own day it lies ahead until it is said to have taken place.
    assert_eq!(ahead("03-18"), [d("03-18")]);
    assert_eq!(ahead("03-19"), []);
    // What was held was not called off, whatever they had said.
    let held = it.and(news("03-05", NewsKind::CalledOff(d("03-06"))));
    let counted = |story: &Story| story.opportunity.interviews().count();
    assert_eq!((counted(&it), counted(&held)), (2, 2));
}

#[test]
fn prepare_steps_over_holidays_and_pauses_and_can_be_skipped() {
    let mut it = story([arranged("03-30", &[]), pause("03-25", "03-27")]);
    assert_eq!(it.the(Prepare, "03-20").window.preferred, d("03-24"));
    it.settings.holidays_added = vec![d("03-24")];
    assert_eq!(it.the(Prepare, "03-20").window.preferred, d("03-23"));
    let skipped = it.and(skip("03-20", Prepare, Some("i00")));
    assert_eq!(skipped.kinds("03-20"), []);
    assert_eq!(skipped.plan("03-20").patience, None);
}

// Channels (R2, R9)

fn channel(bodies: impl IntoIterator<Item = Body>) -> (Channel, Option<ChannelReason>) {
    let base = [interview("03-06", &["ann"]), letter("03-06", &["ann"])];
    let it = story(base.into_iter().chain(bodies)).person(Interviewer, "ann");
    match it.the(Cadence, "05-01") {
        step if matches!(step.reason, Reason::Cadence { .. }) => match step.reason {
            Reason::Cadence { channel, .. } => (step.channel, channel),
            _ => unreachable!(),
        },
        step => panic!("{step:?}"),
    }
}

#[test]
fn two_messages_then_a_letter() {
    let two = (Channel::Letter, Some(ChannelReason::TwoMessages));
    let phone = (Channel::Phone, None);
    assert_eq!(channel([message("03-20")]), phone);
    assert_eq!(channel([message("03-20"), message("04-03")]), two);
    // A missed call is no contact and changes nothing.
    assert_eq!(
        channel([message("03-20"), message("04-03"), no_answer("04-17")]),
        two
    );
    let heard = news("04-07", NewsKind::CalledBack);
    assert_eq!(channel([message("03-20"), message("04-03"), heard]), phone);
    assert_eq!(
        channel([message("03-20"), message("04-03"), reached("04-17")]),
        phone
    );
    assert_eq!(
        channel([message("03-20"), letter("04-03", &["ann"])]),
        phone
    );
    assert_eq!(
        channel([message("03-20"), reached("03-27"), message("04-03")]),
        phone
    );
}

#[test]
fn no_phone_means_in_writing() {
    let no_phone = || {
        Body::GroundRule(GroundRule {
            no_phone: true,
            ..rule("03-06")
        })
    };
    let reason = Some(ChannelReason::NoPhone);
    assert_eq!(channel([no_phone()]), (Channel::Letter, reason));
    let two = [no_phone(), message("03-20"), message("04-03")];
    assert_eq!(channel(two), (Channel::Letter, reason));
    let it = story([interview("03-06", &["ann"]), no_phone()]);
    let it = it.person_by_email(Interviewer, "ann");
    assert_eq!(it.the(Cadence, "03-13").channel, Channel::Email);
}

#[test]
fn the_ruled_contact_is_the_one_to_contact() {
    let ruled = Body::GroundRule(GroundRule {
        contact: Some(id("cho")),
        ..rule("03-06")
    });
    let it = story([interview("03-06", &["ann"]), ruled])
        .person(Interviewer, "ann")
        .person(Counselor, "cho");
    assert_eq!(it.the(Cadence, "03-20").who, Some(id("cho")));
    // So what was said to them is a contact, counselor or not.
    let told = touch("03-20", TouchKind::Email, &["cho"], Purpose::FollowUp);
    let cadence = it.and(told).the(Cadence, "03-20");
    assert_eq!(cadence.window, window("03-27", "04-03", "04-03"));
}

// References (R13)

fn with_references() -> Story {
    story([interview("03-06", &[]), letter("03-06", &[])])
        .person(Reference, "rex")
        .person(Reference, "sue")
}

#[test]
fn asked_for_references_brief_each() {
    let it = with_references().and(news("03-12", NewsKind::AskedReferences));
    let moves = it.all(Brief, "03-12");
    let who: Vec<_> = moves.iter().map(|step| step.about.clone()).collect();
    assert_eq!(who, about(&["rex", "sue"]));
    for step in &moves {
        assert_eq!(step.window, window("03-12", "03-12", "03-13"));
    }
    let told = touch("03-12", TouchKind::Email, &["rex"], Purpose::Brief);
    let told = it.and(told);
    assert_eq!(told.the(Brief, "03-12").about, Some(id("sue")));
    let missed = touch(
        "03-12",
        TouchKind::Call(Outcome::NoAnswer),
        &["sue"],
        Purpose::Brief,
    );
    assert_eq!(told.and(missed).the(Brief, "03-12").about, Some(id("sue")));
    let skipped = told.and(skip("03-12", Brief, Some("sue")));
    assert_eq!(skipped.kinds("03-12"), [Cadence]);
}

#[test]
fn told_of_a_check_thank_that_reference() {
    let check = |who: Option<&str>| NewsKind::CheckedReference(who.map(id));
    let it = with_references()
        .and(news("03-12", NewsKind::AskedReferences))
        .and(news("03-13", check(Some("rex"))));
    let thank = it.the(Thank, "03-13");
    assert_eq!(thank.about, Some(id("rex")));
    assert_eq!(thank.window, window("03-13", "03-13", "03-17"));
    // Rex has been asked already: only Sue is left to brief.
    assert_eq!(it.the(Brief, "03-13").about, Some(id("sue")));
    let thanked = it.and(touch("03-13", TouchKind::Letter, &["rex"], Purpose::Thank));
    assert_eq!(thanked.all(Thank, "03-13"), []);
    // A briefing is no thanks.
    let briefed = it.and(touch("03-13", TouchKind::Letter, &["rex"], Purpose::Brief));
    assert_eq!(briefed.all(Thank, "03-13").len(), 1);
}

#[test]
fn a_check_without_a_request_counts_as_one() {
    let it = with_references().and(news("03-13", NewsKind::CheckedReference(Some(id("rex")))));
    let brief = it.the(Brief, "03-13");
    assert_eq!(brief.about, Some(id("sue")));
    assert_eq!(brief.window, window("03-13", "03-13", "03-16"));
    assert_eq!(it.the(Thank, "03-13").about, Some(id("rex")));
    let ladder = Seriousness::of(&it.opportunity, d("03-20"));
    assert_eq!(ladder.rung, Rung::Serious);
    assert_eq!(ladder.on(Rung::ReferencesAsked).count(), 1);
}

#[test]
fn the_ladder() {
    let mut it = with_references();
    assert_eq!(it.plan("03-12").seriousness, Seriousness::default());
    let mut climb = |body: Body, rung: Rung, fact: Option<Fact>| {
        let item = it.add(body);
        let ladder = Seriousness::of(&it.opportunity, d("03-20"));
        assert_eq!(ladder.rung, rung);
        let found = ladder.signals.iter().find(|signal| signal.item == item);
        assert_eq!(found.map(|signal| signal.fact), fact);
        assert!(found.is_none_or(|signal| signal.date == d("03-12")));
    };
    let told = |kind| news("03-12", kind);
    climb(told(NewsKind::PromisedContact), Rung::Quiet, None);
    climb(told(NewsKind::CalledBack), Rung::Quiet, None);
    let interest = Body::Interest(Interest {
        date: d("03-12"),
        note: String::new(),
    });
    climb(interest, Rung::Warm, Some(Fact::Interest));
    climb(
        told(NewsKind::InvitedBack),
        Rung::Warm,
        Some(Fact::InvitedBack),
    );
    for topic in [Topic::Pay, Topic::StartDate, Topic::Availability] {
        let fact = Some(Fact::AskedAbout(topic));
        climb(told(NewsKind::AskedAbout(topic)), Rung::Warm, fact);
    }
    let asked = Some(Fact::AskedReferences);
    climb(
        told(NewsKind::AskedReferences),
        Rung::ReferencesAsked,
        asked,
    );
    let check = NewsKind::CheckedReference(None);
    climb(told(check), Rung::Serious, Some(Fact::Checked));
    let offer = offered("03-12", None);
    climb(offer, Rung::Offer, Some(Fact::Offered));
    climb(told(NewsKind::TurnedDown), Rung::Offer, None);
}

// Six weeks (R10)

#[test]
fn six_weeks() {
    let it = story([interview("03-06", &[]), letter("03-06", &[])]);
    let check = |today: &str, days: i64, week: i64, reached: bool| {
        let expected = Patience {
            interview: d("03-06"),
            days,
            week,
            milestone: d("04-17"),
            reached,
        };
        assert_eq!(it.plan(today).patience, Some(expected));
        // It ends nothing.
        assert_eq!(it.kinds(today), [Cadence]);
    };
    check("03-06", 0, 1, false);
    check("03-12", 6, 1, false);
    check("03-13", 7, 2, false);
    check("04-16", 41, 6, false);
    check("04-17", 42, 7, true);
    check("09-04", 182, 27, true);
}

// Offers and ends

#[test]
fn an_offer_ends_the_cadence_and_asks_for_an_answer() {
    let it = story([interview("03-06", &[]), offered("03-12", Some("03-19"))]);
    assert_eq!(it.kinds("03-12"), [Answer]);
    let answer = it.the(Answer, "03-12");
    assert_eq!(
        (answer.window.opens, answer.window.closes),
        (d("03-12"), d("03-19"))
    );
    assert_eq!(it.kinds("03-20"), [AskTime]);
    let yes = touch("03-18", TouchKind::Email, &[], Purpose::Answer);
    assert_eq!(it.and(yes).kinds("03-18"), [Settle]);
}

fn plans(stories: &[&Story], today: &str) -> Vec<Vec<MoveKind>> {
    let mut all: Vec<_> = stories
        .iter()
        .map(|story| story.opportunity.clone())
        .collect();
    for (place, it) in all.iter_mut().enumerate() {
        it.id = cadence::record::Id(format!("o{place}"));
    }
    let settings = &stories[0].settings;
    let plans = plan_all(&all, settings, &calendars(settings), d(today));
    let kinds = |plan: cadence::plan::Plan| plan.moves.iter().map(|step| step.kind).collect();
    plans.into_iter().map(kinds).collect()
}

#[test]
fn an_offer_brings_a_nudge_for_every_other_active_opening() {
    let offer = story([interview("03-06", &[]), offered("03-12", Some("03-19"))]);
    let quiet = story([interview("03-04", &[]), letter("03-04", &[])]);
    let ahead = story([arranged("03-30", &[])]);
    let new = story([]);
    let closed = quiet.and(closing("03-09", CloseReason::RoleFilled));
    let found = plans(&[&quiet, &offer, &ahead, &new, &closed], "03-12");
    let expected: [&[MoveKind]; 5] = [
        &[Nudge, Cadence],
        &[Answer],
        &[Nudge, Prepare],
        &[Nudge],
        &[],
    ];
    assert_eq!(found, expected);
    // Made, skipped, and gone once the opening with the offer is closed.
    let told = quiet.and(touch("03-12", TouchKind::Email, &[], Purpose::Nudge));
    let skipped = quiet.and(skip("03-12", Nudge, Some("o0")));
    let found = plans(&[&offer, &told, &skipped], "03-12");
    assert_eq!(found, [vec![Answer], vec![Cadence], vec![Cadence]]);
    let declined = offer.and(closing("03-12", CloseReason::Declined));
    assert_eq!(plans(&[&declined, &new], "03-12"), [vec![], vec![]]);
    // Two offers: one nudge, for the one to be answered first.
    let sooner = story([offered("03-12", Some("03-16"))]);
    assert_eq!(plans(&[&offer, &sooner, &new], "03-12")[2], [Nudge]);
}

#[test]
fn an_application_that_nobody_has_answered_makes_no_move() {
    let mut applied = story([]);
    if let Some(details) = &mut applied.opportunity.details {
        details.applied = Some(d("03-02"));
    }
    assert_eq!(applied.kinds("03-20"), []);
    let offer = story([offered("03-12", Some("03-19"))]);
    assert_eq!(plans(&[&offer, &applied], "03-12")[1], []);
    // An interview makes it an opening like any other.
    let known = applied.and(interview("03-11", &[]));
    assert!(plans(&[&offer, &known], "03-12")[1].contains(&Nudge));
}

#[test]
fn a_nudge_says_who_and_by_when() {
    let offer = story([offered("03-12", Some("03-19"))]);
    let mut other = story([interview("03-04", &[]), letter("03-04", &[])]);
    other.opportunity.id = id("o2");
    let all = [offer.opportunity, other.opportunity];
    let calendars = calendars(&other.settings);
    let plans = plan_all(&all, &other.settings, &calendars, d("03-12"));
    let nudge = one(&plans[1], Nudge);
    assert_eq!(nudge.about, Some(id("o1")));
    // In time for them to decide: the working day before.
    assert_eq!(nudge.window, window("03-12", "03-12", "03-18"));
    let expected = Reason::Nudge {
        company: "Orchard".into(),
        reply_by: Some(d("03-19")),
        not_before: None,
    };
    assert_eq!(nudge.reason, expected);
}

#[test]
fn a_no_asks_for_one_letter_and_closes_nothing() {
    let it = story([interview("03-06", &[]), news("03-12", NewsKind::TurnedDown)]);
    assert_eq!(it.kinds("03-12"), [DoorOpen]);
    assert_eq!(it.the(DoorOpen, "03-12").channel, Channel::Letter);
    assert!(it.plan("04-12").active);
    let wrote = it.and(touch("03-13", TouchKind::Letter, &[], Purpose::DoorOpen));
    assert_eq!(wrote.kinds("03-13"), []);
    // They come back: the rhythm goes on.
    let back = wrote.and(news("03-27", NewsKind::CalledBack));
    assert_eq!(back.kinds("03-27"), [Cadence]);
}

#[test]
fn closing_ends_the_moves_and_reopening_brings_them_back() {
    for reason in CloseReason::ALL {
        let mut it = two_met().and(news("03-06", NewsKind::AskedReferences));
        let before = it.plan("03-09");
        let item = it.add(closing("03-09", reason));
        let closed = it.plan("03-09");
        assert!(!closed.active && closed.moves.is_empty() && closed.held.is_empty());
        it.opportunity.delete(&item, Stamp { at: 1, by: 1 });
        assert_eq!(it.plan("03-09"), before);
        assert_eq!(
            before.moves.len(),
            4,
            "two letters, a briefing, the cadence"
        );
    }
}

// Putting off, leaving out, pausing

#[test]
fn putting_a_move_off() {
    let it = story([interview("03-04", &[]), letter("03-04", &[])]);
    let put_off = it.and(snooze("03-13", "03-16", Cadence, None));
    let cadence = put_off.the(Cadence, "03-13");
    assert_eq!(cadence.window, window("03-16", "03-16", "03-18"));
    assert_eq!(cadence.snoozed, Some(d("03-16")));
    assert_eq!(cadence.state, State::Waiting);
    assert_eq!(put_off.the(Cadence, "03-16").state, State::Due);
    // To a Saturday, past the last day: the Monday.
    let far = put_off.and(snooze("03-17", "03-21", Cadence, None));
    let cadence = far.the(Cadence, "03-17");
    assert_eq!(cadence.window, window("03-23", "03-23", "03-23"));
    let said = "You put it off to Saturday 21 March, which is not a free day, so Monday 23 March is the day.";
    assert!(far.why("03-17").contains(said));
    assert!(
        far.why("03-24")
            .contains("You put it off to Saturday 21 March.")
    );
    // Until the next contact, and for that move only.
    let called = far.and(message("03-23"));
    let cadence = called.the(Cadence, "03-23");
    assert_eq!(cadence.window, window("03-30", "04-03", "04-06"));
    assert_eq!(cadence.snoozed, None);
    let other = it.and(snooze("03-13", "03-16", Letter, None));
    assert_eq!(other.the(Cadence, "03-13").snoozed, None);
}

#[test]
fn a_snooze_is_about_one_person() {
    let it = two_met().and(snooze("03-06", "03-10", Letter, Some("ben")));
    let moves = it.all(Letter, "03-06");
    let states: Vec<_> = moves
        .iter()
        .map(|step| (step.about.clone(), step.state))
        .collect();
    let expected = [
        (Some(id("ann")), State::Due),
        (Some(id("ben")), State::Waiting),
    ];
    assert_eq!(states, expected);
}

#[test]
fn paused_today() {
    let it = story([interview("03-06", &[]), pause("03-16", "03-18")]);
    assert_eq!(it.plan("03-15").paused_until, None);
    assert_eq!(it.plan("03-16").paused_until, Some(d("03-18")));
    assert_eq!(it.plan("03-18").paused_until, Some(d("03-18")));
    assert_eq!(it.plan("03-19").paused_until, None);
}

#[test]
fn overdue_stays_one_move() {
    let it = story([interview("03-06", &[])]);
    for day in ["03-21", "04-30", "07-31", "2027-03-05"] {
        let plan = it.plan(day);
        assert_eq!(it.kinds(day), [Cadence], "{day}");
        assert_eq!(plan.moves[0].state, State::Overdue, "{day}");
        assert_eq!(plan.moves[0].window, window("03-13", "03-20", "03-20"));
    }
}

// The plan ahead

fn look_ahead(it: &Story, today: &str) -> Vec<(String, MoveKind, Channel)> {
    let planned = ahead(&it.opportunity, &it.settings, &it.calendar(), d(today));
    let short = |date: chrono::NaiveDate| date.to_string().split_off(5);
    let rows = planned.into_iter();
    rows.map(|row| (short(row.date), row.step.kind, row.step.channel))
        .collect()
}

fn check_ahead(it: &Story, today: &str, expected: &[(&str, MoveKind, Channel)]) {
    let found = look_ahead(it, today);
    let found: Vec<_> = found
        .iter()
        .map(|(day, kind, by)| (day.as_str(), *kind, *by))
        .collect();
    assert_eq!(found, expected);
}

/// Interview on Wed 2026-03-04; six weeks are over on Wed 04-15. After the letter on the day
/// itself: five to ten working days on is 03-11 to 03-18, whose only Friday is 03-13. From each
/// Friday the next window is the Friday after to the one after that, and the last is preferred.
#[test]
fn ahead_of_a_wednesday_interview() {
    use Channel::{Email, Letter as Paper, Phone};
    let it = story([interview("03-04", &["ann", "ben"])])
        .person(Interviewer, "ann")
        .person_by_email(Interviewer, "ben");
    let expected = [
        ("03-04", Letter, Paper),
        ("03-04", Letter, Email),
        ("03-13", Cadence, Phone),
        ("03-27", Cadence, Phone),
        // Two messages left: by letter.
        ("04-10", Cadence, Paper),
    ];
    check_ahead(&it, "03-04", &expected);
    // Nothing done for a while: from today on.
    let late = [
        ("03-24", Cadence, Paper),
        // From Tue 03-24: 03-31 to 04-07.
        ("04-03", Cadence, Phone),
    ];
    check_ahead(&it, "03-24", &late);
    // Past the milestone the next move is listed all the same.
    check_ahead(&it, "05-04", &[("05-04", Cadence, Paper)]);
}

#[test]
fn ahead_of_an_interview_to_come() {
    use Channel::{Alone, Letter as Paper, Phone};
    let it = story([arranged("03-04", &[])]);
    let expected = [
        ("03-03", Prepare, Alone),
        ("03-04", Letter, Paper),
        ("03-13", Cadence, Phone),
        ("03-27", Cadence, Phone),
        ("04-10", Cadence, Paper),
    ];
    check_ahead(&it, "02-20", &expected);
    // Put off past the interview: that is no longer getting ready.
    let put_off = it.and(snooze("02-20", "03-05", Prepare, Some("i00")));
    check_ahead(&put_off, "02-20", &expected[1..]);
    assert_eq!(look_ahead(&story([]), "02-20"), []);
}

#[test]
fn ahead_goes_through_the_agency_and_around_days_off() {
    use Channel::{Letter as Paper, Phone};
    let mut it = by_agency();
    it.settings.days_off = vec![DaysOff {
        from: d("04-03"),
        to: d("04-03"),
    }];
    let expected = [
        ("03-06", Debrief, Phone),
        ("03-06", Letter, Paper),
        ("03-20", Cadence, Phone),
        // From Fri 03-20: 03-27 to 04-03, which is a day off.
        ("03-27", Cadence, Phone),
        ("04-10", Cadence, Paper),
    ];
    check_ahead(&it, "03-06", &expected);
}

#[test]
fn ahead_shows_each_move_as_it_stands_on_its_day() {
    let it = two_met();
    let planned = ahead(&it.opportunity, &it.settings, &it.calendar(), d("03-06"));
    assert_eq!(planned.len(), 5);
    for it in planned {
        assert_eq!(it.step.state, State::Due, "{it:?}");
    }
}

#[test]
fn ahead_keeps_a_letter_put_off_while_another_interview_lies_ahead() {
    use Channel::{Alone, Letter as Paper, Phone};
    let it = story([
        interview("03-04", &[]),
        snooze("03-04", "03-20", Letter, None),
        arranged("03-30", &[]),
    ]);
    let expected = [
        ("03-20", Letter, Paper),
        ("03-27", Prepare, Alone),
        ("03-30", Letter, Paper),
        ("04-10", Cadence, Phone),
        ("04-24", Cadence, Phone),
        ("05-08", Cadence, Paper),
    ];
    check_ahead(&it, "03-04", &expected);
}
