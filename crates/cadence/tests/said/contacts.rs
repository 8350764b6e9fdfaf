//! What is a contact, and by which means.

use super::*;

#[test]
fn a_promise_is_no_contact_however_often_it_is_given() {
    let call = ["Fri 20 Mar: Call Ann at Orchard"];
    let once = told(&[promised("03-19")]);
    check(&once, "03-19", &call);
    check_why(
        &once,
        "03-19",
        "They promised on Thursday 19 March to be in touch",
    );
    let thursdays = ["03-12", "03-19", "03-26", "04-02", "04-09"].map(promised);
    let often = told(&thursdays);
    for today in ["03-12", "03-20", "04-09"] {
        check(&often, today, &call);
    }
    assert_eq!(often.the(MoveKind::Cadence, "04-09").state, State::Overdue);
}

#[test]
fn every_means_is_a_contact() {
    use TouchKind::{Email, Letter, Network, Text, Video, Visit};
    for how in [Letter, Email, Network, Text, Video, Visit] {
        let it = told(&[touch("03-20", how, &["Ann"], Purpose::FollowUp)]);
        check(&it, "03-20", &["Fri 3 Apr: Call Ann at Orchard"]);
    }
}

#[test]
fn what_is_dated_after_today_is_said_and_not_counted() {
    let it = told(&[news("2027-03-01", NewsKind::CalledBack)]);
    check(&it, "03-20", &["Fri 20 Mar: Call Ann at Orchard"]);
    check_why(
        &it,
        "03-20",
        "An entry is dated Monday 1 March 2027, which is after today, so it does not count yet",
    );
    let plan = it.plan("03-20");
    assert_eq!(plan.uncounted, Some(d("2027-03-01")));
    assert!(text::uncounted(&plan, d("03-20")).is_some());
    let later = [
        offered("2027-03-01", None),
        news("2027-03-01", NewsKind::TurnedDown),
        news("2027-03-01", NewsKind::AskedReferences),
        decides("2027-03-01", "2027-03-02"),
        no_phone("2027-03-01"),
        skip("2027-03-01", MoveKind::Cadence, None),
        snooze("2027-03-01", "2027-03-02", MoveKind::Cadence, None),
        message("2027-03-01"),
    ];
    for entry in later {
        let it = told(&[entry]);
        check(&it, "03-20", &["Fri 20 Mar: Call Ann at Orchard"]);
        assert_eq!(it.plan("03-20").seriousness.rung, Rung::Quiet);
    }
    assert_eq!(told(&[]).plan("03-20").uncounted, None);
    assert_eq!(text::uncounted(&told(&[]).plan("03-20"), d("03-20")), None);
}

#[test]
fn in_writing_for_all_or_for_one() {
    let mut it = told(&[]);
    it.settings.medium = Medium::Writing;
    check(&it, "03-20", &["Fri 20 Mar: Write to Ann at Orchard"]);
    check_why(
        &it,
        "03-20",
        "You follow up here in writing, so this one is by letter.",
    );
    let own = |story: &Story, medium: Medium| {
        let mut it = story.clone();
        let details = it.opportunity.details.as_mut().unwrap();
        details.medium = Some(medium);
        it
    };
    check(
        &own(&it, Medium::Phone),
        "03-20",
        &["Fri 20 Mar: Call Ann at Orchard"],
    );
    let one = own(&told(&[]), Medium::Writing);
    check(&one, "03-20", &["Fri 20 Mar: Write to Ann at Orchard"]);
    // The cadence is the same, and a call they asked for is a call.
    assert_eq!(
        one.the(MoveKind::Cadence, "03-20").window,
        told(&[]).the(MoveKind::Cadence, "03-20").window
    );
    let asked = one.and(call_me("03-16", "03-24"));
    check(&asked, "03-24", &["Tue 24 Mar: Call Ann at Orchard"]);
    // An offer is answered in writing, a missed call by phone.
    let missed = one.and(news("03-16", NewsKind::MissedCall));
    assert_eq!(missed.the(MoveKind::Reply, "03-16").channel, Channel::Phone);
}
