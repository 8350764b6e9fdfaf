//! Calls of theirs: whose they are, and one that did not come.

use super::*;

#[test]
fn a_call_of_theirs_is_of_whom_was_chosen_and_of_nobody_guessed() {
    let anna = Some(Id::from("anna"));
    let kinds = [
        (LogChoice::Called, NewsKind::CalledBack),
        (LogChoice::MissedCall, NewsKind::MissedCall),
        (LogChoice::Promised, NewsKind::PromisedContact),
        (LogChoice::NotCalled, NewsKind::WillCall(today())),
    ];
    for (choice, kind) in kinds {
        let said = News {
            by: anna.clone(),
            unkept: choice == LogChoice::NotCalled,
            ..News::new(today(), kind)
        };
        let chosen = LogEntry {
            to: anna.clone(),
            ..entry(choice)
        };
        assert_eq!(entered(&chosen, Purpose::FollowUp), [Body::News(said)]);
        let opening = opening(false);
        let aim = aim(choice, &opening, &plan_of(&opening), None);
        assert_eq!(aim, Aim::default(), "{choice:?}");
    }
    // Other news is the employer's, whoever told it.
    let invited = LogEntry {
        to: anna,
        ..entry(LogChoice::InvitedBack)
    };
    let all = entered(&invited, Purpose::FollowUp);
    assert_eq!(all, [news(NewsKind::InvitedBack)]);
}

#[test]
fn on_the_day_of_their_call_it_is_likely_that_it_came_or_not() {
    let opening = opening_with(news(NewsKind::WillCall(today())));
    let likely = order(&opening).likely;
    assert_eq!(
        likely[3..],
        [
            LogChoice::Called,
            LogChoice::NotCalled,
            LogChoice::MissedCall
        ]
    );
}
