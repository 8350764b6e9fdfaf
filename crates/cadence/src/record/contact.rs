use serde::{Deserialize, Serialize};

use super::Id;

/// Who a person is to the job hunter.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// Met at an interview; letters and calls go to them.
    #[default]
    Interviewer,
    /// Assistant, secretary or receptionist: the person a message is left with.
    Gatekeeper,
    /// The agency's counselor, debriefed before the employer is followed up (R12).
    Counselor,
    /// Somebody who speaks for the job hunter (R13).
    Reference,
}

impl ContactKind {
    /// Every kind, in the order a picker shows them.
    pub const ALL: [Self; 4] = [
        Self::Interviewer,
        Self::Gatekeeper,
        Self::Counselor,
        Self::Reference,
    ];
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Who they are to the job hunter.
    pub kind: ContactKind,
    /// Their name, as it is to be written in a letter.
    pub name: String,
    /// Their job title, or how they know the job hunter.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Telephone number, as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// E-mail address, as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// How the name is said, as one would spell it out: "PREE-ya".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pronounced: String,
    /// What stands after "Dear", where the name alone does not tell: "Tom", "Dr. Okafor".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub addressed: String,
    /// When they can be reached, in the person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hours: String,
    /// Anything else worth knowing: what worked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The one in the roster that this reference was chosen from ([`super::Roster`]).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roster: Option<Id>,
}
