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
    /// What the job hunter did.
    pub(super) touches: Vec<&'a Touch>,
    /// What the employer did.
    pub(super) news: Vec<&'a News>,
    /// In the order in which they were said.
    pub(super) ground_rules: Vec<(&'a Id, &'a GroundRule)>,
    pub(super) skips: Vec<&'a Skip>,
    pub(super) snoozes: Vec<&'a Snooze>,
    /// The first day after today that a touch, news or a ground rule is dated.
    pub(super) uncounted: Option<NaiveDate>,
    assumed: Assumed<'a>,
}

/// What a look ahead takes for granted beside what was entered.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Assumed<'a> {
    /// What will have been done.
    pub(super) done: &'a [Body],
    /// The interviews up to and with this day and time will have taken place.
    pub(super) held: Option<(NaiveDate, Option<NaiveTime>)>,
}

impl<'a> History<'a> {
    pub(super) fn of(opportunity: &'a Opportunity, today: NaiveDate) -> Self {
        Self::assuming(Assumed::default(), opportunity, today)
    }

    pub(super) fn assuming(
        assumed: Assumed<'a>,
        opportunity: &'a Opportunity,
        today: NaiveDate,
    ) -> Self {
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
            assumed,
        };
        for (id, body) in opportunity.bodies() {
            match body {
                Body::Interview(it) => history.interviews.push((id, it)),
                Body::GroundRule(it) if it.date <= today => history.ground_rules.push((id, it)),
                body => history.take(body),
            }
        }
        for body in assumed.done {
            history.take(body);
        }
        history.ground_rules.sort_by_key(|(id, it)| (it.date, *id));
        let news = &history.news;
        history.interviews.retain(|(id, interview)| {
            interview.held || !news.iter().any(|told| told.calls_off(id, interview))
        });
        history
    }

    fn take(&mut self, body: &'a Body) {
        let is_late = body.date() > Some(self.today);
        match body {
            Body::Touch(_) | Body::News(_) | Body::GroundRule(_) if is_late => {
                let all = [self.uncounted, body.date()];
                self.uncounted = all.into_iter().flatten().min();
            }
            _ if is_late => {}
            Body::Touch(it) => self.touches.push(it),
            Body::News(it) => self.news.push(it),
            Body::Skip(it) => self.skips.push(it),
            Body::Snooze(it) => self.snoozes.push(it),
            _ => {}
        }
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
        let skips = self.skips.iter();
        let skips = skips.filter(move |it| it.kind == kind && it.about.as_ref() == about);
        skips.map(|it| it.date)
    }
}
