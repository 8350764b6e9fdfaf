//! What holds for every history, whatever was entered and in whatever order.
#![allow(clippy::unwrap_used)]

mod common;

use cadence::day::{Calendar, Days, WorkWeek};
use cadence::plan::{
    Asked, Channel, MoveKind, NamedDay, Pace, Plan, Reason, State, Window, ahead, plan, plan_all,
    window as window_of,
};
use cadence::record::{
    Answer, Body, CloseReason, Closing, Contact, ContactKind, DaysOff, Details, GroundRule, Id,
    Interest, Interview, InterviewForm, Item, News, NewsKind, Note, Observation, Opportunity,
    Outcome, Pause, PaySaid, Purpose, Reference, Roster, RosterEntry, Settings, Skip, Snooze,
    Stage, Stamp, Tag, Topic, Touch, TouchKind, Unread, read,
};
use chrono::{Days as DayCount, NaiveDate, Weekday};
use common::{calendars, d, id};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

const PEOPLE: [(&str, ContactKind); 5] = [
    ("ann", ContactKind::Interviewer),
    ("ben", ContactKind::Interviewer),
    ("cho", ContactKind::Counselor),
    ("rex", ContactKind::Reference),
    ("kim", ContactKind::Gatekeeper),
];

const KINDS: [MoveKind; 12] = [
    MoveKind::Answer,
    MoveKind::AskTime,
    MoveKind::Settle,
    MoveKind::Reply,
    MoveKind::Debrief,
    MoveKind::Prepare,
    MoveKind::Letter,
    MoveKind::Nudge,
    MoveKind::Brief,
    MoveKind::Thank,
    MoveKind::Cadence,
    MoveKind::DoorOpen,
];

// Strategies: half a year of history.

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..180).prop_map(|after| d("2026-01-05") + DayCount::new(after))
}

fn stretch(longest: u64) -> impl Strategy<Value = (NaiveDate, NaiveDate)> {
    (day(), 0..=longest).prop_map(|(from, length)| (from, from + DayCount::new(length)))
}

fn person() -> impl Strategy<Value = Id> {
    select(PEOPLE.to_vec()).prop_map(|(name, _)| id(name))
}

fn text() -> impl Strategy<Value = String> {
    "[a-zé\"\\\\\n ]{0,8}"
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::NoDate),
        Just(Answer::Decided),
        day().prop_map(Answer::DecisionBy),
        day().prop_map(Answer::CallOn),
    ]
}

fn touch_kind() -> impl Strategy<Value = TouchKind> {
    prop_oneof![
        answer().prop_map(|answer| TouchKind::Call(Outcome::Reached(answer))),
        option::of(person()).prop_map(|with| TouchKind::Call(Outcome::MessageLeft { with })),
        Just(TouchKind::Call(Outcome::NoAnswer)),
        Just(TouchKind::Letter),
        Just(TouchKind::Email),
        Just(TouchKind::Network),
        Just(TouchKind::Text),
        Just(TouchKind::Video),
        Just(TouchKind::Visit),
    ]
}

fn touch() -> impl Strategy<Value = Body> {
    let purpose = select(vec![
        Purpose::FollowUp,
        Purpose::Letter,
        Purpose::Debrief,
        Purpose::Brief,
        Purpose::Thank,
        Purpose::Nudge,
        Purpose::Answer,
        Purpose::AskTime,
        Purpose::Reply,
        Purpose::DoorOpen,
    ]);
    let letter = option::of(text());
    (
        day(),
        touch_kind(),
        vec(person(), 0..3),
        purpose,
        text(),
        letter,
    )
        .prop_map(|(date, kind, to, purpose, note, text)| {
            Body::Touch(Touch {
                date,
                kind,
                to,
                purpose,
                note,
                text,
            })
        })
}

fn news() -> impl Strategy<Value = Body> {
    let kind = prop_oneof![
        Just(NewsKind::CalledBack),
        Just(NewsKind::PromisedContact),
        day().prop_map(NewsKind::DecisionBy),
        day().prop_map(NewsKind::CallOn),
        day().prop_map(NewsKind::WillCall),
        Just(NewsKind::InvitedBack),
        Just(NewsKind::MissedCall),
        day().prop_map(NewsKind::CalledOff),
        day().prop_map(NewsKind::MoreTime),
        select(vec![Topic::Pay, Topic::StartDate, Topic::Availability])
            .prop_map(NewsKind::AskedAbout),
        Just(NewsKind::AskedReferences),
        option::of(person()).prop_map(NewsKind::CheckedReference),
        option::of(day()).prop_map(|reply_by| NewsKind::Offered { reply_by }),
        Just(NewsKind::TurnedDown),
    ];
    let terms = (text(), option::of(day()));
    let call = (option::of(person()), any::<bool>());
    (day(), kind, text(), terms, call).prop_map(
        |(date, kind, note, (pay, starts), (by, unkept))| {
            Body::News(News {
                note,
                pay,
                starts,
                by,
                unkept,
                ..News::new(date, kind)
            })
        },
    )
}

fn interview() -> impl Strategy<Value = Body> {
    (
        day(),
        vec(person(), 0..3),
        any::<bool>(),
        any::<bool>(),
        text(),
        option::of(select(Stage::ALL.to_vec())),
        option::of(select(InterviewForm::ALL.to_vec())),
    )
        .prop_map(|(date, met, agency, held, place, stage, form)| {
            Body::Interview(Interview {
                date,
                time: None,
                stage,
                form,
                place,
                met,
                agency,
                held,
                ..Interview::default()
            })
        })
}

fn ground_rule() -> impl Strategy<Value = Body> {
    let flags = (any::<bool>(), any::<bool>());
    (
        day(),
        option::of(day()),
        flags,
        option::of(person()),
        text(),
    )
        .prop_map(
            |(date, not_before, (no_phone, through_agency), contact, note)| {
                Body::GroundRule(GroundRule {
                    date,
                    not_before,
                    no_phone,
                    through_agency,
                    contact,
                    note,
                })
            },
        )
}

fn body() -> impl Strategy<Value = Body> {
    let which = || (select(KINDS.to_vec()), option::of(person()));
    let tag = select(vec![
        Tag::Impressed,
        Tag::Need,
        Tag::Landed,
        Tag::WouldDo,
        Tag::WhoSaid,
        Tag::ToAdd,
    ]);
    prop_oneof![
        4 => interview(),
        6 => touch(),
        3 => news(),
        1 => ground_rule(),
        1 => stretch(30).prop_map(|(from, to)| Body::Pause(Pause { from, to })),
        1 => (stretch(20), which()).prop_map(|((date, until), (kind, about))| {
            Body::Snooze(Snooze { date, until, kind, about })
        }),
        1 => (day(), which()).prop_map(|(date, (kind, about))| Body::Skip(Skip { date, kind, about })),
        1 => (day(), tag, text(), text()).prop_map(|(date, tag, text, sentence)| {
            Body::Observation(Observation { date, tag, text, sentence })
        }),
        1 => (day(), text()).prop_map(|(date, note)| Body::Interest(Interest { date, note })),
        1 => (day(), text()).prop_map(|(date, text)| Body::Note(Note { date, text })),
        1 => (day(), text(), any::<bool>(), option::of(person()), option::of(person())).prop_map(
            |(date, text, mine, by, interview)| {
                Body::Pay(PaySaid { date, text, mine, by, interview })
            },
        ),
    ]
}

fn stamp() -> impl Strategy<Value = Stamp> {
    // Few enough for two copies to disagree under one and the same stamp.
    (0_i64..3, 0_u32..2).prop_map(|(at, by)| Stamp { at, by })
}

fn item() -> impl Strategy<Value = Item> {
    let closing = (day(), select(CloseReason::ALL.to_vec()))
        .prop_map(|(date, reason)| Body::Closing(Closing { date, reason }));
    let body = option::weighted(0.9, prop_oneof![30 => body(), 1 => closing]);
    (stamp(), body, option::of(stamp())).prop_map(|(stamp, body, of)| {
        let of = of.filter(|_| body.is_none());
        Item {
            stamp,
            body,
            of,
            unread: Unread::default(),
        }
    })
}

fn details() -> impl Strategy<Value = Details> {
    let region = option::of(select(vec!["US", "NL", "DE-BY", "nowhere"]));
    let found = (
        text(),
        text(),
        text(),
        text(),
        text(),
        option::of(day()),
        any::<bool>(),
    );
    (text(), region, option::of(work_week()), found).prop_map(
        |(company, region, work_week, (advert, pay, place, source, cv, applied, either))| Details {
            company,
            region: region.map(str::to_owned),
            work_week,
            advert,
            pay,
            place,
            source,
            cv,
            applied,
            either,
            ..Details::default()
        },
    )
}

fn work_week() -> impl Strategy<Value = WorkWeek> {
    let week = WorkWeek::new(&[Weekday::Sat, Weekday::Sun]).days();
    let all: Vec<_> = WorkWeek::default().days().chain(week).collect();
    proptest::sample::subsequence(all, 2..=7).prop_map(|days| WorkWeek::new(&days))
}

/// Any copy of one opportunity. Its people are all there.
fn opportunity() -> impl Strategy<Value = Opportunity> {
    let items = vec((0_usize..24, item()), 0..16);
    let gone = option::weighted(0.1, (stamp(), vec(item(), 0..2)));
    let parts = (option::weighted(0.95, details()), stamp(), items, gone);
    parts.prop_map(|(details, stamp, items, gone)| {
        let mut it = Opportunity::new(id("o"), stamp, Details::default());
        it.details = details;
        for (name, kind) in PEOPLE {
            let contact = Contact {
                kind,
                name: name.into(),
                email: if name == "ben" { "ben@example.org" } else { "" }.into(),
                ..Contact::default()
            };
            it.put(id(name), Stamp::default(), Body::Contact(contact));
        }
        let items = items.into_iter();
        it.items
            .extend(items.map(|(place, item)| (Id(format!("i{place:02}")), item)));
        if let Some((at, later)) = gone {
            it.remove(at);
            let later = later.into_iter().enumerate();
            it.items
                .extend(later.map(|(place, item)| (Id(format!("j{place}")), item)));
            it.merge(&it.clone());
        }
        it
    })
}

fn roster() -> impl Strategy<Value = Roster> {
    let entry = (
        select(vec!["mia", "tom", "zoe"]),
        stamp(),
        option::of(text()),
    );
    vec(entry, 0..5).prop_map(|entries| {
        let mut roster = Roster::default();
        for (id, stamp, name) in entries {
            let reference = name.map(|name| Reference {
                name,
                ..Reference::default()
            });
            let entry = RosterEntry {
                stamp,
                reference,
                unread: Unread::default(),
            };
            roster.entries.insert(Id::from(id), entry);
        }
        roster
    })
}

fn settings() -> impl Strategy<Value = Settings> {
    let rhythm = option::weighted(
        0.8,
        (0_u8..7).prop_map(|day| Weekday::try_from(day).unwrap()),
    );
    let off = vec(
        stretch(25).prop_map(|(from, to)| DaysOff { from, to }),
        0..4,
    );
    let holidays = (vec(day(), 0..8), vec(day(), 0..3));
    let region = option::of(Just("US".to_owned()));
    (
        (1_u32..12, 0_u32..12),
        rhythm,
        off,
        holidays,
        region,
        stamp(),
        text(),
        roster(),
    )
        .prop_map(
            |((min, more), rhythm, days_off, (added, removed), region, stamp, name, roster)| {
                Settings {
                    stamp,
                    min,
                    max: min + more,
                    rhythm,
                    region,
                    days_off,
                    holidays_added: added,
                    holidays_removed: removed,
                    name,
                    roster,
                    ..Settings::default()
                }
            },
        )
}

fn asked() -> impl Strategy<Value = Asked> {
    let said = || {
        option::weighted(
            0.3,
            (day(), day()).prop_map(|(on, day)| NamedDay { on, day }),
        )
    };
    let no_answer = option::weighted(0.3, day());
    (said(), said(), said(), no_answer).prop_map(|(not_before, call_on, decision, no_answer)| {
        Asked {
            not_before,
            call_on,
            decision,
            no_answer,
        }
    })
}

fn pauses() -> impl Strategy<Value = Vec<Pause>> {
    vec(stretch(20).prop_map(|(from, to)| Pause { from, to }), 0..3)
}

fn calendar(settings: &Settings) -> std::rc::Rc<Calendar> {
    calendars(settings).of(&Details::default())
}

fn plan_of(it: &Opportunity, settings: &Settings, today: NaiveDate) -> Plan {
    plan(it, settings, &calendars(settings).of(&it.details()), today)
}

fn is_ordered(it: &Window) -> bool {
    it.opens <= it.preferred && it.opens <= it.closes
}

proptest! {
    /// A window is ordered, opens after the contact, and its preferred day is one to act on.
    #[test]
    fn windows(settings in settings(), pauses in pauses(), anchor in day(), asked in asked()) {
        let calendar = calendar(&settings);
        let days = Days::new(&calendar, &settings.days_off, pauses);
        let (it, _) = window_of(&days, &Pace::of(&settings), anchor, &asked);
        prop_assert!(is_ordered(&it), "{it:?}");
        prop_assert!(it.opens > anchor, "{it:?}");
        prop_assert!(days.is_free(it.preferred), "{it:?}");
    }

    /// The same of every move of a plan; a cadence move, held or not, is never more than one.
    #[test]
    fn moves(it in opportunity(), settings in settings(), today in day()) {
        let plan = plan_of(&it, &settings, today);
        let calendar = calendars(&settings).of(&it.details());
        let days = Days::of(&it, &settings, &calendar);
        let all: Vec<_> = plan.moves.iter().chain(&plan.held).collect();
        for step in &all {
            prop_assert!(is_ordered(&step.window), "{step:?}");
            prop_assert_eq!(step.state, step.window.state(today));
            if step.kind == MoveKind::Cadence {
                prop_assert!(days.is_free(step.window.preferred), "{step:?}");
            }
        }
        let cadence = all.iter().filter(|step| step.kind == MoveKind::Cadence);
        prop_assert!(cadence.count() <= 1);
        // No two moves can be mistaken for each other.
        for (place, step) in all.iter().enumerate() {
            let same = |other: &&&cadence::plan::Move| other.kind == step.kind && other.about == step.about;
            prop_assert!(all[..place].iter().all(|other| !same(&other)), "{step:?}");
        }
        prop_assert!(plan.moves.is_sorted_by_key(cadence::plan::Move::order));
        prop_assert!(plan.active || all.is_empty());
    }

    /// Every move has a reason, which is true on its day and names one channel.
    #[test]
    fn reasons(it in opportunity(), settings in settings(), today in day()) {
        let plan = plan_of(&it, &settings, today);
        for step in plan.moves.iter().chain(&plan.held) {
            let reason = cadence::text::reason(step, today);
            prop_assert!(!reason.is_empty(), "{step:?}");
            prop_assert!(step.on >= today && step.on >= step.window.preferred, "{step:?}");
            let says = |words: &[&str]| words.iter().any(|phrase| reason.contains(phrase));
            let written = says(&["by letter", "by e-mail", "a letter this time", "Write "]);
            let spoken = says(&["Try again", "leave a message this time", "day for a call"]);
            match step.channel {
                Channel::Phone => prop_assert!(!written, "{reason}"),
                _ => prop_assert!(!spoken, "{reason}"),
            }
            if let Reason::Cadence { decision, .. } = step.reason {
                let is_ahead = decision.is_some_and(|day| today < day);
                prop_assert!(is_ahead || !says(&["far off"]), "{reason}");
            }
            let is_over = step.window.closes.max(step.window.preferred) < today;
            prop_assert!(!is_over || !says(&["Best on", "in time"]), "{reason}");
        }
    }

    /// A pause put in between the contact and the opening moves the opening by what it froze.
    #[test]
    fn a_pause_freezes(
        settings in settings(), pauses in pauses(), anchor in day(),
        place in any::<prop::sample::Index>(), length in 0_u64..40,
    ) {
        let calendar = calendar(&settings);
        let open = |pauses: Vec<Pause>| {
            let days = Days::new(&calendar, &settings.days_off, pauses);
            window_of(&days, &Pace::of(&settings), anchor, &Asked::default()).0.opens
        };
        let before = open(pauses.clone());
        let between: Vec<_> = anchor.iter_days().skip(1).take_while(|day| *day <= before).collect();
        let from = *place.get(&between);
        let to = from + DayCount::new(length);
        let days = Days::new(&calendar, &settings.days_off, pauses.clone());
        let frozen = days.count(from.pred_opt().unwrap(), to);
        let more = pauses.into_iter().chain([Pause { from, to }]).collect();
        prop_assert_eq!(open(more), days.add(before, frozen));
    }

    /// A later touch with no date named never moves the window back.
    ///
    /// Four corners of the letter are left out. With "not before E", step 3 may have pushed
    /// `closes` to `add(opens, max - min)`, and once E is inside the usual window `closes` is the
    /// usual, earlier one: so `closes` and with it `preferred` may move back, and where a decision
    /// is named as well, being near or far off turns on `closes` and takes `opens` along. And a
    /// day that steps 3 and 4 move to a free day is past the job hunter's days off, while the
    /// usual opening may lie in them: so without E the first *free* day of the window is what never
    /// moves back, and the opening itself where nobody is away. Where they named a day to be called
    /// on, and later one for the decision, the later word holds once that day is near.
    #[test]
    fn a_later_touch_never_moves_the_window_back(
        settings in settings(), pauses in pauses(), anchor in day(),
        later in 0_u64..40, asked in asked(), away in any::<bool>(),
    ) {
        let calendar = calendar(&settings);
        let off: &[DaysOff] = if away { &settings.days_off } else { &[] };
        let days = Days::new(&calendar, off, pauses);
        let pace = Pace::of(&settings);
        let decision = asked.decision.filter(|_| asked.call_on.is_none());
        let asked = Asked { no_answer: None, decision, ..asked };
        let (before, _) = window_of(&days, &pace, anchor, &asked);
        let (after, _) = window_of(&days, &pace, anchor + DayCount::new(later), &asked);
        if asked.not_before.is_none() || asked.decision.is_none() {
            let (free, next) = (days.free_from(before.opens), days.free_from(after.opens));
            prop_assert!(free <= next, "{before:?} {after:?}");
            prop_assert!(away || before.opens <= after.opens, "{before:?} {after:?}");
        }
        if asked.not_before.is_none() {
            prop_assert!(before.preferred <= after.preferred, "{before:?} {after:?}");
            prop_assert!(away || before.closes <= after.closes, "{before:?} {after:?}");
        }
    }

    /// In whatever order a history is entered, the plan is the same; merged from parts as well.
    #[test]
    fn order_of_entry(
        (it, shuffled) in opportunity().prop_flat_map(|opening| {
            let items: Vec<_> = opening.items.clone().into_iter().collect();
            (Just(opening), Just(items).prop_shuffle())
        }),
        parts in vec(0_usize..4, 24 + PEOPLE.len()), settings in settings(), today in day(),
    ) {
        let bare = || Opportunity { items: std::collections::BTreeMap::new(), ..it.clone() };
        let expected = plan_of(&it, &settings, today);
        let mut entered = bare();
        let mut copies = vec![bare(); 4];
        for ((name, item), part) in shuffled.into_iter().zip(&parts) {
            copies[*part].items.insert(name.clone(), item.clone());
            entered.items.insert(name, item);
        }
        prop_assert_eq!(plan_of(&entered, &settings, today), expected.clone());
        let mut merged = copies.pop().unwrap();
        for copy in &copies {
            merged.merge(copy);
        }
        prop_assert_eq!(&merged, &it);
        prop_assert_eq!(plan_of(&merged, &settings, today), expected);
    }

    #[test]
    fn merge(a in opportunity(), b in opportunity(), c in opportunity()) {
        let join = |one: &Opportunity, other: &Opportunity| {
            let mut both = one.clone();
            both.merge(other);
            both
        };
        prop_assert_eq!(join(&a, &b), join(&b, &a));
        prop_assert_eq!(join(&join(&a, &b), &c), join(&a, &join(&b, &c)));
        prop_assert_eq!(join(&a, &a), a.clone());
        prop_assert_eq!(join(&join(&a, &b), &b), join(&a, &b));
    }

    #[test]
    fn merge_of_settings(a in settings(), b in settings(), c in settings()) {
        let join = |one: &Settings, other: &Settings| {
            let mut both = one.clone();
            both.merge(other);
            both
        };
        prop_assert_eq!(join(&a, &b), join(&b, &a));
        prop_assert_eq!(join(&join(&a, &b), &c), join(&a, &join(&b, &c)));
        prop_assert_eq!(join(&a, &a), a.clone());
        // The roster and the rest go their own ways.
        let both = join(&a, &b);
        let newer = if a.stamp > b.stamp { &a } else { &b };
        let mut roster = a.roster.clone();
        roster.merge(&b.roster);
        prop_assert_eq!(&both.roster, &roster);
        prop_assert!(a.stamp == b.stamp || both.name == newer.name);
    }

    /// The plan reads its arguments and nothing else: no other opening, no name, no clock.
    #[test]
    fn nothing_else_is_read(
        it in opportunity(), mut other in opportunity(), settings in settings(), today in day(),
    ) {
        let expected = plan_of(&it, &settings, today);
        let renamed = Settings { name: "Zoe".into(), phone: "1".into(), ..settings.clone() };
        prop_assert_eq!(&plan_of(&it, &renamed, today), &expected);
        let later = Settings { stamp: Stamp { at: 9, by: 9 }, ..settings.clone() };
        prop_assert_eq!(&plan_of(&it, &later, today), &expected);
        let is_offer = |item: &Item| matches!(
            &item.body, Some(Body::News(News { kind: NewsKind::Offered { .. }, .. }))
        );
        other.id = id("p");
        other.items.retain(|_, item| !is_offer(item));
        let calendars = calendars(&settings);
        let both = plan_all([&it, &other], &settings, &calendars, today);
        prop_assert_eq!(&both[0], &expected);
        let nudges = |step: &&cadence::plan::Move| step.kind == MoveKind::Nudge;
        prop_assert!(both[1].moves.iter().filter(nudges).count() <= 1);
        let alone = plan_all([&other], &settings, &calendars, today);
        prop_assert_eq!(&alone[0], &plan_of(&other, &settings, today));
    }

    /// Looking ahead ends, goes forward, and lists each move on a day on which it may be made.
    #[test]
    fn looking_ahead(it in opportunity(), settings in settings(), today in day()) {
        let calendar = calendars(&settings).of(&it.details());
        let planned = ahead(&it, &settings, &calendar, today);
        prop_assert!(planned.len() < 64, "every move made is done with");
        prop_assert!(planned.is_sorted_by_key(|planned| planned.date));
        for it in &planned {
            prop_assert!(it.date >= today && it.date >= it.step.window.preferred);
            prop_assert!(it.step.state >= State::Due, "{it:?}");
        }
        let last = it.interviews().map(|(_, interview)| interview.date).max();
        let end = last.map(|date| date + DayCount::new(42));
        let beyond = planned.iter().skip(1).filter(|planned| end.is_none_or(|end| planned.date > end));
        prop_assert_eq!(beyond.count(), 0);
    }

    #[test]
    fn json(it in opportunity(), settings in settings()) {
        let text = serde_json::to_string(&it).unwrap();
        prop_assert_eq!(read::<Opportunity>(&text).unwrap(), it.clone());
        let text = serde_json::to_string(&settings).unwrap();
        prop_assert_eq!(read::<Settings>(&text).unwrap(), settings.clone());
        // A later version has more fields: they are written as they were read.
        let value = newer(serde_json::to_value(&it).unwrap());
        let read_back = read::<Opportunity>(&value.to_string()).unwrap();
        prop_assert_eq!(serde_json::to_value(&read_back).unwrap(), value);
        let mut value = serde_json::to_value(&settings).unwrap();
        more(&mut value, 1);
        let read_back = read::<Settings>(&value.to_string()).unwrap();
        prop_assert_eq!(serde_json::to_value(&read_back).unwrap(), value);
    }

    /// What a later version wrote is merged like the rest: in any order, as often as one likes.
    #[test]
    fn merging_what_is_not_known(
        [a, b, c] in [opportunity(), opportunity(), opportunity()]
            .map(|opening| (opening, 0..3_i32).prop_map(|(opening, what)| {
                let mut value = serde_json::to_value(&opening).unwrap();
                value["id"] = "o".into();
                let mut value = newer(value);
                more(&mut value, what);
                read::<Opportunity>(&value.to_string()).unwrap()
            }))
    ) {
        let merged = |all: [&Opportunity; 3]| {
            let mut one = all[0].clone();
            one.merge(all[1]);
            one.merge(all[2]);
            one
        };
        let expected = merged([&a, &b, &c]);
        prop_assert_eq!(&merged([&c, &a, &b]), &expected);
        prop_assert_eq!(&merged([&b, &c, &a]), &expected);
        prop_assert_eq!(&merged([&expected, &a, &b]), &expected);
        let text = serde_json::to_string(&expected).unwrap();
        prop_assert_eq!(read::<Opportunity>(&text).unwrap(), expected);
    }
}

/// The same with an unknown field in the opportunity, its details, its items and their bodies, and
/// with an item of an unknown kind.
fn newer(mut opportunity: Value) -> Value {
    more(&mut opportunity, 1);
    if let Some(details) = opportunity.get_mut("details") {
        more(details, 1);
    }
    let items = opportunity.get_mut("items").and_then(Value::as_object_mut);
    for item in items.into_iter().flat_map(serde_json::Map::values_mut) {
        more(item, 1);
        // {"touch": {…}}
        let body = item.get_mut("body").and_then(Value::as_object_mut);
        body.into_iter()
            .flat_map(serde_json::Map::values_mut)
            .for_each(|fields| more(fields, 1));
    }
    opportunity["items"]["new"] = serde_json::json!({
        "stamp": { "at": 1, "by": 1 }, "body": { "from_the_future": { "a": [1] } },
    });
    opportunity
}

fn more(fields: &mut Value, what: i32) {
    fields["from_the_future"] = serde_json::json!({ "a": [what] });
}
