//! Commands that can be taken back: each says what is done and offers an undo.

use cadence::plan::{Move, Reason};
use cadence::record::{Body, Id, Interview, News, NewsKind, Opportunity, RosterEntry, TakenBack};
use cadence::text;

use super::{AppState, Edit};
use crate::words::state as words;

/// One edit of an opening, as it was before and after, to be taken back.
#[derive(Debug, Clone)]
pub struct Undo {
    pub(super) before: Opportunity,
    pub(super) after: Opportunity,
}

impl AppState {
    /// Says what was done, and offers to take the edit back; `back` is said then.
    pub fn say_with_undo_of(self, said: impl Into<String>, undo: Undo, back: &'static str) {
        self.say_with_undo(said, move || {
            if self.take_back(&undo) {
                self.say(back);
            }
        });
    }

    /// Takes an edit back, but for what was edited again since; whether all of it. Says so if not.
    pub fn take_back(self, undo: &Undo) -> bool {
        match self.take_back_in_silence(undo) {
            None => return false,
            Some(TakenBack::Whole) => return true,
            Some(TakenBack::InPart) => self.say(words::UNDO_CHANGED_IN_PART),
            Some(TakenBack::Nothing) => self.say(words::UNDO_CHANGED_SINCE),
        }
        false
    }

    /// Makes one edit in several openings, all of them or none; whether it could be kept.
    ///
    /// Says `said` of how many there are, and offers one undo for all.
    pub fn edit_all(
        self,
        ids: &[Id],
        edit: impl Fn(&mut Edit<'_>),
        said: impl FnOnce(usize) -> String,
        back: &'static str,
    ) -> bool {
        let mut undos: Vec<Undo> = Vec::with_capacity(ids.len());
        for id in ids {
            let Some(((), undo)) = self.edit_for_undo(id, &edit) else {
                // Why is said already, and stands: what is taken back says nothing.
                for undo in &undos {
                    let _ = self.take_back_in_silence(undo);
                }
                return false;
            };
            undos.push(undo);
        }
        self.say_with_undo(said(undos.len()), move || {
            let mut is_whole = true;
            for undo in &undos {
                match self.take_back_in_silence(undo) {
                    Some(done) => is_whole &= done == TakenBack::Whole,
                    None => return,
                }
            }
            self.say(if is_whole {
                back
            } else {
                words::UNDO_CHANGED_IN_PART
            });
        });
        true
    }

    fn take_back_in_silence(self, undo: &Undo) -> Option<TakenBack> {
        self.edit(&undo.before.id, |edit| edit.take_back(undo))
    }

    /// Adds one item, says what is done and what comes next, and can take it back; whether it could
    /// be kept.
    pub fn add_and_say(self, id: &Id, body: Body) -> bool {
        let Some((_, undo)) = self.edit_for_undo(id, |edit| edit.add(body.clone())) else {
            return false;
        };
        let said = self.with_untracked(|data| {
            let (opening, plan) = data.opening(id)?;
            Some(text::saved(&body, opening, plan.moves.first()))
        });
        self.say_with_undo_of(said.unwrap_or_default(), undo, words::UNDO_DONE);
        true
    }

    /// Deletes an item, with an undo.
    pub fn delete_item(self, id: &Id, item: &Id, said: impl Into<String>) {
        let is_there = self.with_untracked(|data| {
            let (opening, _) = data.opening(id)?;
            opening.items.get(item)?.body.as_ref().map(|_| ())
        });
        if is_there.is_some()
            && let Some(((), undo)) = self.edit_for_undo(id, |edit| edit.delete(item))
        {
            self.say_with_undo_of(said, undo, words::UNDO_BACK);
        }
    }

    /// Deletes an opening, with an undo. Its texts go at once, so that there is room for others.
    pub fn delete_opening(self, id: &Id) {
        let company = self.with_untracked(|data| {
            data.opening(id)
                .map(|(opening, _)| opening.details().company)
        });
        if let Some(company) = company
            && let Some(((), undo)) = self.edit_for_undo(id, |edit| edit.remove())
        {
            let said = words::OpeningDeleted { company }.text();
            self.say_with_undo_of(said, undo, words::UNDO_BACK);
        }
    }

    /// Notes that an interview has taken place; whether that could be kept.
    pub fn mark_held(self, id: &Id, interview: &Id) -> bool {
        let marked = self.edit_for_undo(id, |edit| {
            let body = edit
                .opportunity()
                .items
                .get(interview)
                .and_then(|item| item.body.clone());
            let Some(Body::Interview(before)) = body else {
                return None;
            };
            let held = true;
            let after = Body::Interview(Interview { held, ..before });
            edit.set(interview, after.clone());
            Some(after)
        });
        let Some((Some(after), undo)) = marked else {
            return false;
        };
        self.say_saved(id, &after, undo);
        true
    }

    /// Says what was saved and what comes next, with an undo.
    fn say_saved(self, id: &Id, body: &Body, undo: Undo) {
        let said = self.with_untracked(|data| {
            let (opening, plan) = data.opening(id)?;
            Some(text::saved(body, opening, plan.moves.first()))
        });
        self.say_with_undo_of(said.unwrap_or_default(), undo, words::UNDO_DONE);
    }

    /// Notes that a call that was agreed on has not come, so that it is one's own to make; whether
    /// that could be kept.
    pub fn mark_unkept(self, id: &Id, step: &Move) -> bool {
        let Reason::Reply { since, .. } = step.reason else {
            return false;
        };
        let marked = self.edit_for_undo(id, |edit| {
            let agreed = |news: &News| {
                !news.unkept
                    && news.kind == NewsKind::WillCall(since)
                    && (step.about.is_none() || news.by == step.about)
            };
            let found = edit.opportunity().news().find(|(_, news)| agreed(news));
            let (item, before) = found.map(|(item, news)| (item.clone(), news.clone()))?;
            let unkept = true;
            let after = Body::News(News { unkept, ..before });
            edit.set(&item, after.clone());
            Some(after)
        });
        let Some((Some(after), undo)) = marked else {
            return false;
        };
        self.say_saved(id, &after, undo);
        true
    }

    /// Deletes somebody from the roster, with an undo.
    pub fn delete_reference(self, id: &Id, said: String) {
        let entry = || self.with_untracked(|data| data.settings().roster.entries.get(id).cloned());
        let before = entry().filter(|entry| entry.reference.is_some());
        let Some(before) = before.filter(|_| self.keep_reference(id, None)) else {
            return;
        };
        let (id, after) = (id.clone(), entry());
        self.say_with_undo(said, move || {
            if self.take_reference_back(&id, Some(&before), after.as_ref()) {
                self.say(words::UNDO_BACK);
            }
        });
    }

    /// Puts `before` back into the roster where `after` still stands; whether it does.
    pub fn take_reference_back(
        self,
        id: &Id,
        before: Option<&RosterEntry>,
        after: Option<&RosterEntry>,
    ) -> bool {
        self.refresh_settings();
        let stands = self.with_untracked(|data| data.settings().roster.entries.get(id) == after);
        if !stands {
            self.say(words::UNDO_CHANGED_SINCE);
            return false;
        }
        self.change_roster(|roster, stamp| match before {
            Some(before) => roster.put_back(id.clone(), stamp, before),
            None => roster.delete(id, stamp),
        })
    }
}
