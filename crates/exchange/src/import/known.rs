use std::collections::BTreeMap;

use cadence::record::{Body, Id, Interview, Opportunity};

use super::fold::fold;
use super::found::Found;

/// What is here already, to tell what of a file is not new.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Roles, folded, and ids of the openings by their company, folded.
    companies: BTreeMap<String, Vec<(String, Id)>>,
    /// The interviews that came by an invitation, by its name.
    invited: BTreeMap<String, Invited>,
}

/// An interview that came by an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// The opening.
    pub opening: Id,
    /// The interview in it.
    pub interview: Id,
    /// The version of the invitation that is here.
    pub sequence: u32,
    /// It was called off.
    pub is_called_off: bool,
}

impl Known {
    /// What these openings are.
    #[must_use]
    pub fn of<'a>(openings: impl Iterator<Item = &'a Opportunity>) -> Self {
        let mut known = Self::default();
        for opening in openings {
            let Some(details) = &opening.details else {
                continue;
            };
            let company = known.companies.entry(fold(&details.company)).or_default();
            company.push((fold(&details.role), opening.id.clone()));
            for (id, body) in opening.bodies() {
                if let Body::Interview(interview) = body
                    && !interview.uid.is_empty()
                {
                    let invited = invited(opening, id, interview);
                    known.invited.insert(interview.uid.clone(), invited);
                }
            }
        }
        known
    }

    /// The opening here with the same company and role, whatever the case, accents and spaces. A
    /// role that is not named may be any.
    #[must_use]
    pub fn same(&self, found: &Found) -> Option<&Id> {
        let role = fold(&found.role);
        let openings = self.companies.get(&fold(&found.company))?;
        let exact = openings.iter().find(|(own, _)| *own == role);
        let open = openings
            .iter()
            .find(|(own, _)| own.is_empty() || role.is_empty());
        exact.or(open).map(|(_, id)| id)
    }

    /// The first opening at a company.
    #[must_use]
    pub fn at(&self, company: &str) -> Option<&Id> {
        let company = fold(company);
        let openings = self
            .companies
            .get(&company)
            .filter(|_| !company.is_empty())?;
        openings.first().map(|(_, id)| id)
    }

    /// The opening whose company is named in a text.
    #[must_use]
    pub fn named_in(&self, text: &str) -> Option<&Id> {
        let text = fold(text);
        let named = self
            .companies
            .iter()
            .filter(|(company, _)| company.chars().count() > 2 && text.contains(company.as_str()));
        // Of two names the longer one was meant.
        let (_, openings) = named.max_by_key(|(company, _)| company.len())?;
        openings.first().map(|(_, id)| id)
    }

    /// The interview that an invitation of this name made.
    #[must_use]
    pub fn invited(&self, uid: &str) -> Option<&Invited> {
        self.invited.get(uid).filter(|_| !uid.is_empty())
    }
}

fn invited(opening: &Opportunity, id: &Id, interview: &Interview) -> Invited {
    Invited {
        opening: opening.id.clone(),
        interview: id.clone(),
        sequence: interview.sequence,
        is_called_off: opening.is_called_off(id, interview, chrono::NaiveDate::MAX),
    }
}
