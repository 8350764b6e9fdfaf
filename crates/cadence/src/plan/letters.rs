use chrono::NaiveDate;

use super::facts::Facts;
use super::opened::Opened;
use super::{Channel, MoveKind, Reason, Rule, Step, Window};
use crate::day::Days;
use crate::record::{Id, Interview, TouchKind};

/// One letter for each interviewer met at the latest interview (R1), a task that is handed in
/// aside, until the cadence window opens, as `opened` says; while another interview lies ahead
/// there is no cadence move to carry the letter, so it stays.
pub(super) fn letters<'a>(
    facts: &Facts<'a>,
    opened: Option<Opened>,
    days: &Days<'_>,
) -> Vec<Step<'a>> {
    let Some((_, interview)) = facts.met else {
        return Vec::new();
    };
    let lapsed = opened.is_some_and(|opened| opened.is_over || facts.next.is_none());
    if lapsed || facts.offer.is_some() || facts.turned_down.is_some() {
        return Vec::new();
    }
    let owed = owed_to(facts, interview);
    let alone = owed.len() == 1;
    let still_owed = owed.into_iter().filter(|who| {
        !is_sent(facts, *who, alone, interview.date)
            && !facts.is_skipped(MoveKind::Letter, *who, interview.date)
    });
    still_owed
        .map(|who| letter(facts, who, interview.date, days))
        .collect()
}

/// Whom the letters go to: everybody met that day, or somebody not named.
pub(super) fn owed_to<'a>(facts: &Facts<'a>, interview: &Interview) -> Vec<Option<&'a Id>> {
    let mut met = Vec::new();
    let same_day = facts.interviews().map(|(_, interview)| interview);
    let same_day =
        same_day.filter(|other| other.date == interview.date && facts.has_taken_place(other));
    for id in same_day.flat_map(|other| &other.met) {
        let who = Some(id);
        if facts.opportunity.contact(id).is_some() && !met.contains(&who) {
            met.push(who);
        }
    }
    if met.is_empty() {
        met.push(None);
    }
    met
}

/// Whether a letter or e-mail went to any of `owed`, or to the employer at all, since the interview.
pub(super) fn is_any_sent(facts: &Facts<'_>, owed: &[Option<&Id>], since: NaiveDate) -> bool {
    let mut all = owed.iter().copied().chain([None]);
    all.any(|who| is_sent(facts, who, false, since))
}

/// Whether a letter or e-mail went to `who` since the interview. Where only one is owed, one to
/// nobody in particular is it.
fn is_sent(facts: &Facts<'_>, who: Option<&Id>, alone: bool, since: NaiveDate) -> bool {
    facts.touches().any(|touch| {
        let written = matches!(touch.kind, TouchKind::Letter | TouchKind::Email);
        let addressed = match who {
            Some(who) => touch.to.contains(who) || (alone && touch.to.is_empty()),
            None => true,
        };
        written
            && addressed
            && touch.date >= since
            && (who.is_some() && touch.to.len() == 1 || facts.is_with_employer(touch))
    })
}

fn letter<'a>(
    facts: &Facts<'a>,
    who: Option<&'a Id>,
    interview: NaiveDate,
    days: &Days<'_>,
) -> Step<'a> {
    let has_address = who
        .and_then(|id| facts.opportunity.contact(id))
        .is_some_and(|contact| !contact.email.is_empty());
    let window = Window {
        opens: interview,
        preferred: interview,
        closes: days.add(interview, 1),
    };
    Step {
        kind: MoveKind::Letter,
        about: who,
        who,
        via_counselor: facts.through_agency,
        channel: if has_address {
            Channel::Email
        } else {
            Channel::Letter
        },
        window,
        beside: None,
        snoozed: None,
        rule: Rule::R1,
        reason: Reason::Letter(interview),
        since: interview,
    }
}
