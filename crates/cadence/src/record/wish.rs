use super::{Body, Details, GroundRule, Id, Medium, Opportunity};

/// How an employer wants to hear from the job hunter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Wish {
    /// By phone.
    Phone,
    /// In writing.
    Writing,
    /// Both suit them.
    Either,
    /// They have not said so, or were not asked.
    #[default]
    NotSaid,
}

impl Wish {
    /// Every answer, in the order a picker shows them.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Writing, Self::Either, Self::NotSaid];

    /// The one way that was asked for; `None` where phone and writing stand side by side.
    #[must_use]
    pub fn medium(self) -> Option<Medium> {
        match self {
            Self::Phone => Some(Medium::Phone),
            Self::Writing => Some(Medium::Writing),
            Self::Either | Self::NotSaid => None,
        }
    }
}

impl Details {
    /// How this employer wants to be followed up, a ground rule aside: [`Opportunity::wish`].
    #[must_use]
    pub fn wish(&self) -> Wish {
        match self.medium {
            Some(Medium::Phone) => Wish::Phone,
            Some(Medium::Writing) => Wish::Writing,
            None if self.either => Wish::Either,
            None => Wish::NotSaid,
        }
    }

    /// Keeps the answer.
    pub fn set_wish(&mut self, wish: Wish) {
        (self.medium, self.either) = (wish.medium(), wish == Wish::Either);
    }
}

impl Opportunity {
    /// How this employer wants to hear from the job hunter: one answer, whether it was given as such
    /// or as the ground rule "no phone calls", which goes first.
    #[must_use]
    pub fn wish(&self) -> Wish {
        let mut bodies = self.bodies().map(|(_, body)| body);
        let no_phone = bodies.any(|body| matches!(body, Body::GroundRule(rule) if rule.no_phone));
        match (&self.details, no_phone) {
            (_, true) => Wish::Writing,
            (Some(details), false) => details.wish(),
            (None, false) => Wish::NotSaid,
        }
    }

    /// What becomes of the ground rules that forbid the phone once another answer is given: each
    /// without that, or `None` where it said nothing else.
    #[must_use]
    pub fn phone_allowed(&self) -> Vec<(Id, Option<Body>)> {
        let rules = self.bodies().filter_map(|(id, body)| match body {
            Body::GroundRule(rule) if rule.no_phone => Some((id.clone(), rule.clone())),
            _ => None,
        });
        let allowed = rules.map(|(id, rule)| {
            let rule = GroundRule {
                no_phone: false,
                ..rule
            };
            let empty = GroundRule {
                date: rule.date,
                ..GroundRule::default()
            };
            (id, (rule != empty).then_some(Body::GroundRule(rule)))
        });
        allowed.collect()
    }
}
