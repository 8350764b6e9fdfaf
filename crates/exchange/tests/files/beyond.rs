//! Days that no calendar shows, wherever in a record they stand.

use cadence::record::{
    Answer, Body, DaysOff, Details, Edition, Gone, GroundRule, Id, News, NewsKind, Opportunity,
    Outcome, Pause, Purpose, Settings, Snooze, Stamp, Touch, TouchKind,
};
use chrono::NaiveDate;
use exchange::backup::{Backup, BackupError};

use crate::make::{details, note, opening, stamp};

fn day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 3, 4).unwrap()
}

/// Whether a file with this in an opening, beside a sound note, is read.
fn is_read(body: Body) -> bool {
    let mut it = opening("o-1", 1);
    it.put(Id::from("a"), stamp(1), note("before"));
    it.put(Id::from("b"), stamp(1), body);
    it.put(Id::from("c"), stamp(1), note("after"));
    is_read_back(&Backup::new(&Settings::default(), &[it]))
}

fn is_read_back(backup: &Backup) -> bool {
    match Backup::read(backup.to_text().as_bytes()) {
        Ok(_) => true,
        Err(why @ BackupError::BadDate(_)) => {
            assert!(why.to_string().contains("no calendar"), "{why}");
            false
        }
        Err(why) => panic!("{why}"),
    }
}

#[test]
fn one_day_beyond_the_calendar_refuses_the_file() {
    let news = |kind| Body::News(News::new(day(2026), kind));
    let reached = |answer| {
        Body::Touch(Touch {
            date: day(2026),
            kind: TouchKind::Call(Outcome::Reached(answer)),
            to: Vec::new(),
            purpose: Purpose::FollowUp,
            note: String::new(),
            text: None,
        })
    };
    let each = |named: NaiveDate| {
        [
            news(NewsKind::DecisionBy(named)),
            news(NewsKind::CallOn(named)),
            news(NewsKind::WillCall(named)),
            news(NewsKind::CalledOff(named)),
            news(NewsKind::MoreTime(named)),
            news(NewsKind::Offered {
                reply_by: Some(named),
            }),
            Body::News(News {
                starts: Some(named),
                ..News::new(day(2026), NewsKind::Offered { reply_by: None })
            }),
            reached(Answer::DecisionBy(named)),
            reached(Answer::CallOn(named)),
            Body::GroundRule(GroundRule {
                date: day(2026),
                not_before: Some(named),
                ..GroundRule::default()
            }),
            Body::Pause(Pause {
                from: day(2026),
                to: named,
            }),
            Body::Snooze(Snooze {
                date: day(2026),
                until: named,
                kind: cadence::plan::MoveKind::Cadence,
                about: None,
            }),
        ]
    };
    for body in each(day(9999)) {
        assert!(is_read(body.clone()), "{body:?}");
    }
    for body in each(day(10_000)) {
        assert!(!is_read(body.clone()), "{body:?}");
    }
}

#[test]
fn an_application_beyond_the_calendar_refuses_the_file() {
    let applied = |year| Details {
        applied: Some(day(year)),
        ..details("Halden")
    };
    let now = |year| {
        let mut it = opening("o-1", 1);
        it.details = Some(applied(year));
        it
    };
    let before = |year| {
        let mut it = now(year);
        it.empty(stamp(2));
        it
    };
    let is_read =
        |opening: Opportunity| is_read_back(&Backup::new(&Settings::default(), &[opening]));
    assert!(is_read(now(9999)) && is_read(before(9999)));
    assert!(!is_read(now(10_000)) && !is_read(before(10_000)));
}

#[test]
fn one_day_beyond_the_calendar_refuses_the_settings() {
    let sound = Settings {
        holidays_added: vec![day(2026)],
        holidays_removed: vec![day(2026)],
        days_off: vec![DaysOff {
            from: day(2026),
            to: day(2026),
        }],
        ..Settings::default()
    };
    let is_read = |settings: &Settings| is_read_back(&Backup::new(settings, &[]));
    assert!(is_read(&sound));
    let mut added = sound.clone();
    added.holidays_added.push(day(10_000));
    let mut removed = sound.clone();
    removed.holidays_removed.push(day(10_000));
    let mut off = sound.clone();
    off.days_off[0].to = day(10_000);
    for settings in [added, removed, off] {
        assert!(!is_read(&settings), "{settings:?}");
    }
    let early = Settings {
        stamp: stamp(-1),
        ..sound
    };
    assert!(!is_read(&early));
}

#[test]
fn one_stamp_before_1970_refuses_the_file() {
    let file = |change: &dyn Fn(&mut Opportunity, Stamp), at: i64| {
        let mut it = opening("o-1", 1);
        for name in ["a", "b", "c"] {
            it.put(Id::from(name), stamp(1), note(name));
        }
        it.gone = Some(Gone {
            at: stamp(1),
            seen: [(Id::from("a"), stamp(1)), (Id::from("b"), stamp(1))].into(),
            ..Gone::default()
        });
        change(&mut it, stamp(at));
        is_read_back(&Backup::new(&Settings::default(), &[it]))
    };
    fn gone(it: &mut Opportunity) -> &mut Gone {
        it.gone.as_mut().unwrap()
    }
    type Change<'a> = &'a dyn Fn(&mut Opportunity, Stamp);
    let each: [Change<'_>; 8] = [
        &|opening, at| opening.stamp = at,
        &|opening, at| opening.put(Id::from("b"), at, note("b")),
        &|opening, at| opening.items.get_mut(&Id::from("b")).unwrap().of = Some(at),
        &|opening, at| gone(opening).at = at,
        &|opening, at| gone(opening).all = at,
        &|opening, at| gone(opening).of = at,
        &|opening, at| gone(opening).seen.extend([(Id::from("b"), at)]),
        &|opening, at| {
            let details = opening.details();
            gone(opening).was = Some(Edition { stamp: at, details });
        },
    ];
    for (place, change) in each.into_iter().enumerate() {
        assert!(file(change, 0), "{place}");
        assert!(!file(change, -1), "{place}");
    }
}
