use cadence::record::{
    Body, Contact, ContactKind, GroundRule, News, NewsKind, Outcome, Purpose, Touch, TouchKind,
};
use cadence::text;
use leptos::prelude::*;

use super::debrief;
use super::sheet::CallSheet;
use crate::browser;
use crate::page::shared::next::{NextPreview, preview, step_after};
use crate::route::Route;
use crate::words::call as words;

/// How the call went, before it is saved.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CallResult {
    pub(super) kind: TouchKind,
    /// What was learnt in it.
    pub(super) news: Option<News>,
    /// The counselor wants all contact to go through the agency.
    pub(super) through_agency: bool,
    /// What was said about pay in it.
    pub(super) pay: Option<Body>,
}

impl From<Outcome> for CallResult {
    fn from(outcome: Outcome) -> Self {
        Self {
            kind: TouchKind::Call(outcome),
            news: None,
            through_agency: false,
            pay: None,
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
        let news = result.news.map(Body::News);
        let rule = result.through_agency.then(|| {
            Body::GroundRule(GroundRule {
                date,
                through_agency: true,
                ..GroundRule::default()
            })
        });
        // That it was they who called is news, unless they are not the employer.
        let is_aside = self.with(|task| {
            let contact = task.contact(self.who.get().as_ref())?;
            Some(matches!(
                contact.kind,
                ContactKind::Counselor | ContactKind::Reference
            ))
        });
        let called = (self.is_incoming && is_aside != Some(true)).then(|| {
            Body::News(News {
                by: self.who.get(),
                ..News::new(date, NewsKind::CalledBack)
            })
        });
        let all = [Some(Body::Touch(touch)), called, news, rule, result.pay];
        all.into_iter().flatten().collect()
    }

    /// What would be kept of a call of theirs in which nobody spoke.
    fn news(self, kind: NewsKind) -> Vec<Body> {
        let note = self.note.get().trim().to_owned();
        let date = self.state.today();
        vec![Body::News(News {
            note,
            by: self.who.get(),
            ..News::new(date, kind)
        })]
    }

    /// What would come next.
    pub(super) fn next(self, result: CallResult) -> NextPreview {
        self.after(self.bodies(result))
    }

    /// What would come next after this news.
    pub(super) fn next_after(self, kind: NewsKind) -> NextPreview {
        self.after(self.news(kind))
    }

    fn after(self, bodies: Vec<Body>) -> NextPreview {
        let purpose = self.with(|task| task.purpose());
        self.id
            .with_value(|id| self.state.with(|data| preview(data, id, &bodies, purpose)))
    }

    /// Saves the call, says so and goes to Today.
    pub(super) fn save(self, result: CallResult) {
        self.keep(untrack(|| self.bodies(result)), None);
    }

    /// Saves news of theirs, says so and goes to Today.
    pub(super) fn save_news(self, kind: NewsKind) {
        self.keep(untrack(|| self.news(kind)), None);
    }

    /// Saves a message left with somebody new.
    pub(super) fn save_message(self, with: String) {
        let result = CallResult::from(Outcome::MessageLeft { with: None });
        self.keep(untrack(|| self.bodies(result)), Some(with));
    }

    fn keep(self, mut bodies: Vec<Body>, somebody: Option<String>) {
        let id = self.id.get_value();
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
        let (Some(((), undo)), Some(body)) = (kept, bodies.into_iter().next()) else {
            return;
        };
        let (purpose, is_heard) = match &body {
            Body::Touch(touch) => (touch.purpose, is_told(&touch.kind)),
            _ => (Purpose::default(), false),
        };
        let is_told = self.debrief.is_some() && is_heard;
        let said = self.state.with_untracked(|data| {
            let (opening, plan) = data.opening(&id)?;
            let next = step_after(plan, std::slice::from_ref(&body), purpose);
            Some(text::saved(&body, opening, next))
        });
        let state = self.state;
        let typed = self.discard_drafts(is_told);
        state.say_with_undo(said.unwrap_or_default(), move || {
            if state.take_back(&undo) {
                for (form, text) in &typed {
                    state.put_draft_back(form, text);
                }
                state.say(words::TAKEN_BACK);
            }
        });
        browser::go(&Route::Today.href());
    }

    /// Throws away what was typed in this call, and the points of a debrief once they are told;
    /// what it was, by form.
    fn discard_drafts(self, is_told: bool) -> Vec<(String, String)> {
        let points = is_told.then(|| self.id.with_value(debrief::form));
        let forms = [
            self.form(),
            self.answer_form(),
            self.message_form(),
            self.again_form(),
        ];
        let typed = forms.into_iter().chain(points).filter_map(|form| {
            let text = self.state.draft(&form)?;
            self.state.keep_draft(&form, "");
            Some((form, text))
        });
        typed.collect()
    }
}

/// Whether somebody has heard or read it.
fn is_told(kind: &TouchKind) -> bool {
    !matches!(
        kind,
        TouchKind::Call(Outcome::MessageLeft { .. } | Outcome::NoAnswer)
    )
}
