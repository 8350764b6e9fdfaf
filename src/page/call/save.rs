use cadence::record::{
    Body, Contact, ContactKind, GroundRule, News, NewsKind, Outcome, Touch, TouchKind,
};
use cadence::text;
use leptos::prelude::*;

use super::debrief;
use super::sheet::CallSheet;
use crate::browser;
use crate::page::next::{Next, preview, step_after};
use crate::route::Route;

/// How the call went, before it is saved.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CallResult {
    pub(super) kind: TouchKind,
    /// What was learnt in it, with words.
    pub(super) news: Option<(NewsKind, String)>,
    /// The counselor wants all contact to go through the agency.
    pub(super) through_agency: bool,
}

impl From<Outcome> for CallResult {
    fn from(outcome: Outcome) -> Self {
        Self {
            kind: TouchKind::Call(outcome),
            news: None,
            through_agency: false,
        }
    }
}

impl CallSheet {
    /// What would be kept.
    fn bodies(self, result: CallResult) -> Vec<Body> {
        let date = self.state.today();
        let note = self.note.get();
        // What the counselor has not heard stays on the sheet.
        let heard = self.debrief.filter(|_| is_told(&result.kind));
        let parts = [heard.map(|fields| fields.note()).unwrap_or_default(), note];
        let parts: Vec<&str> = parts.iter().map(|part| part.trim()).collect();
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let note = parts.join("\n\n");
        let touch = Touch {
            date,
            kind: result.kind,
            to: self.who.get().into_iter().collect(),
            purpose: self.with(|task| task.purpose()),
            note,
            text: None,
        };
        let news = result.news.map(|(kind, note)| {
            let note = note.trim().to_owned();
            Body::News(News { date, kind, note })
        });
        let rule = result.through_agency.then(|| {
            Body::GroundRule(GroundRule {
                date,
                through_agency: true,
                ..GroundRule::default()
            })
        });
        let all = [Some(Body::Touch(touch)), news, rule];
        all.into_iter().flatten().collect()
    }

    /// What would come next.
    pub(super) fn next(self, result: CallResult) -> Next {
        let (bodies, purpose) = (self.bodies(result), self.with(|task| task.purpose()));
        self.id
            .with_value(|id| self.state.with(|data| preview(data, id, &bodies, purpose)))
    }

    /// Saves the call, says so and goes to Today.
    pub(super) fn save(self, result: CallResult) {
        self.save_with(result, None);
    }

    /// Saves a message left with somebody new.
    pub(super) fn save_message(self, with: String) {
        let result = CallResult::from(Outcome::MessageLeft { with: None });
        self.save_with(result, Some(with));
    }

    fn save_with(self, result: CallResult, somebody: Option<String>) {
        let (id, form, note) = (self.id.get_value(), self.form(), self.note.get_untracked());
        let mut bodies = untrack(|| self.bodies(result));
        let kept = self.state.edit_for_undo(&id, |edit| {
            if let Some(name) = somebody {
                let kind = ContactKind::Gatekeeper;
                let somebody = Contact {
                    kind,
                    name,
                    ..Contact::default()
                };
                let with = edit.add(Body::Contact(somebody));
                if let Some(Body::Touch(touch)) = bodies.first_mut() {
                    let with = Some(with);
                    touch.kind = TouchKind::Call(Outcome::MessageLeft { with });
                }
            }
            for body in &bodies {
                edit.add(body.clone());
            }
        });
        let (Some(((), undo)), Some(Body::Touch(touch))) = (kept, bodies.into_iter().next()) else {
            return;
        };
        let purpose = touch.purpose;
        let told = self.debrief.filter(|_| is_told(&touch.kind));
        let said = self.state.with_untracked(|data| {
            let (opening, plan) = data.opening(&id)?;
            let body = Body::Touch(touch);
            let next = step_after(plan, std::slice::from_ref(&body), purpose);
            Some(text::saved(&body, opening, next))
        });
        let state = self.state;
        state.keep_draft(&form, "");
        let sheet = debrief::form(&id);
        let points = told.and_then(|_| state.draft(&sheet)).unwrap_or_default();
        if told.is_some() {
            state.keep_draft(&sheet, "");
        }
        state.say_with_undo(said.unwrap_or_default(), move || {
            if state.take_back(&undo) {
                state.put_draft_back(&form, &note);
                state.put_draft_back(&sheet, &points);
                state.say("Taken back. The note is on the call sheet again.");
            }
        });
        browser::go(&Route::Today.href());
    }
}

/// Whether somebody has heard or read it.
fn is_told(kind: &TouchKind) -> bool {
    !matches!(
        kind,
        TouchKind::Call(Outcome::MessageLeft { .. } | Outcome::NoAnswer)
    )
}
