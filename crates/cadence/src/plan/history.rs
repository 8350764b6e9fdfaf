use chrono::{NaiveDate, NaiveTime};

use super::MoveKind;
use crate::record::{Body, GroundRule, Id, Interview, News, Opportunity, Skip, Snooze, Touch};

/// The entries of an opportunity that count on a day, by kind, read once for all the rules. What is
/// dated later does not count yet, but for what lies ahead by its nature: interviews and the days
/// named.
pub(super) struct History<'a> {
    pub(super) opportunity: &'a Opportunity,
    pub(super) today: NaiveDate,
    /// Held or ahead, without those that were called off, by id.
    pub(super) interviews: Vec<(&'a Id, &'a Interview)>,
    touches: Vec<&'a Touch>,
    /// What the employer did.
    pub(super) news: Vec<&'a News>,
    /// In the order in which they were said.
    pub(super) ground_rules: Vec<(&'a Id, &'a GroundRule)>,
    skips: Vec<&'a Skip>,
    pub(super) snoozes: Vec<&'a Snooze>,
    /// The first day after today that a touch, news or a ground rule is dated.
    pub(super) uncounted: Option<NaiveDate>,
    /// Before this day nothing more comes to count, and no interview takes place.
    changes: Option<NaiveDate>,
    assumed: Assumed,
}

/// What a look ahead takes for granted beside what was entered.
#[derive(Default)]
struct Assumed {
    touches: Vec<Touch>,
    skips: Vec<Skip>,
    /// The interviews up to and with this day and time will have taken place.
    held: Option<InterviewTime>,
}

/// When an interview is.
pub(super) type InterviewTime = (NaiveDate, Option<NaiveTime>);

impl<'a> History<'a> {
    pub(super) fn of(opportunity: &'a Opportunity, today: NaiveDate) -> Self {
        Self::assuming(Assumed::default(), opportunity, today)
    }

    fn assuming(assumed: Assumed, opportunity: &'a Opportunity, today: NaiveDate) -> Self {
        let mut history = Self {
            opportunity,
            today,
            interviews: Vec::new(),
            touches: Vec::new(),
            news: Vec::new(),
            ground_rules: Vec::new(),
            skips: Vec::new(),
            snoozes: Vec::new(),
            uncounted: None,
            changes: None,
            assumed,
        };
        for (id, body) in opportunity.bodies() {
            history.take(id, body);
        }
        history
            .ground_rules
            .sort_by_key(|(id, rule)| (rule.date, *id));
        let news = &history.news;
        history.interviews.retain(|(id, interview)| {
            interview.held || !news.iter().any(|told| told.calls_off(id, interview))
        });
        history
    }

    fn take(&mut self, id: &'a Id, body: &'a Body) {
        let date = body.date();
        let is_late = date > Some(self.today);
        match body {
            Body::Interview(interview) => {
                if interview.date >= self.today {
                    self.changes = earlier(self.changes, date);
                }
                self.interviews.push((id, interview));
            }
            Body::Touch(_) | Body::News(_) | Body::GroundRule(_) if is_late => {
                self.uncounted = earlier(self.uncounted, date);
                self.changes = earlier(self.changes, date);
            }
            Body::Skip(_) | Body::Snooze(_) if is_late => {
                self.changes = earlier(self.changes, date);
            }
            Body::Touch(touch) => self.touches.push(touch),
            Body::News(news) => self.news.push(news),
            Body::GroundRule(rule) => self.ground_rules.push((id, rule)),
            Body::Skip(skip) => self.skips.push(skip),
            Body::Snooze(snooze) => self.snoozes.push(snooze),
            _ => {}
        }
    }

    /// Whether it says the same on `day`, a later one, as today.
    pub(super) fn is_same_on(&self, day: NaiveDate) -> bool {
        self.changes.is_none_or(|changes| day < changes)
    }

    /// Goes on to a later day.
    pub(super) fn go_on_to(&mut self, day: NaiveDate) {
        if self.is_same_on(day) {
            self.today = day;
        } else {
            let assumed = std::mem::take(&mut self.assumed);
            *self = Self::assuming(assumed, self.opportunity, day);
        }
    }

    /// Takes it for granted that this will have been done, today or before.
    pub(super) fn assume_touch(&mut self, touch: Touch) {
        self.assumed.touches.push(touch);
    }

    /// Takes it for granted that this will have been left out, today or before.
    pub(super) fn assume_skip(&mut self, skip: Skip) {
        self.assumed.skips.push(skip);
    }

    /// Takes it for granted that the interviews up to and with `when` will have taken place.
    pub(super) fn assume_held(&mut self, when: InterviewTime) {
        self.assumed.held = Some(when);
    }

    /// What the job hunter did.
    pub(super) fn touches(&self) -> impl Iterator<Item = &Touch> {
        self.touches.iter().copied().chain(&self.assumed.touches)
    }

    pub(super) fn has_taken_place(&self, interview: &Interview) -> bool {
        let when = (interview.date, interview.time);
        interview.has_taken_place(self.today) || Some(when) <= self.assumed.held
    }

    /// The days on which the person chose to leave this move out.
    pub(super) fn skips(
        &self,
        kind: MoveKind,
        about: Option<&Id>,
    ) -> impl Iterator<Item = NaiveDate> {
        let skips = self.skips.iter().copied().chain(&self.assumed.skips);
        let skips = skips.filter(move |skip| skip.kind == kind && skip.about.as_ref() == about);
        skips.map(|skip| skip.date)
    }
}

/// The earlier of two days, where there are two.
fn earlier(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    one.into_iter().chain(other).min()
}
