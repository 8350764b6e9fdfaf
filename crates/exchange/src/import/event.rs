use std::collections::BTreeMap;

use cadence::record::Contact;

use super::{Begins, EventTime, Home, Invitation, KnownRecords, fold};
use crate::Clocks;
use crate::words::import::told as words;

/// Mail hosts that say nothing of an employer: those of everybody, and of who only arranges.
const MAIL_HOSTS: [&str; 20] = [
    "gmail",
    "googlemail",
    "outlook",
    "hotmail",
    "live",
    "yahoo",
    "icloud",
    "me",
    "gmx",
    "web",
    "proton",
    "protonmail",
    "calendly",
    "zoom",
    "greenhouse",
    "lever",
    "ashbyhq",
    "workday",
    "myworkday",
    "smartrecruiters",
];
/// What an interview is called in the title of its event, folded.
const INTERVIEW_WORDS: [&str; 11] = [
    "interview",
    "vorstellungsgesprach",
    "bewerbungsgesprach",
    "kennenlerngesprach",
    "entretien",
    "entrevista",
    "screening",
    "recruiter",
    "recruiting",
    "hiring",
    "assessment",
];
/// What stands between a name and a country in an address: "halden.co.uk".
const SECOND_LEVEL: [&str; 7] = ["co", "com", "ac", "org", "net", "gov", "edu"];
/// How the entries end that our own calendar file makes.
const OWN: &str = "@curtain-call";

/// An event, with what is proposed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportEvent {
    /// What stands in the file.
    pub invitation: Invitation,
    /// When it begins.
    pub begins: Begins,
    /// Where it goes.
    pub home: Home,
    /// The employer of a new opening, guessed.
    pub company: String,
    /// The job of a new opening, by the title of the event.
    pub role: String,
    /// Whether each of its people is somebody to meet, and not the person themself.
    pub met: Vec<bool>,
}

impl Invitation {
    /// Whether it is an entry of our own calendar file.
    pub(super) fn is_own(&self) -> bool {
        self.uid.ends_with(OWN)
    }
}

impl ImportEvent {
    /// What is proposed for an invitation. `name` is the person's own. `None` for one that calls off
    /// what is not here and says nothing of when it was.
    pub(super) fn of(
        invitation: &Invitation,
        known: &KnownRecords,
        name: &str,
        clocks: &dyn Clocks,
    ) -> Option<Self> {
        let invited = known.invited(&invitation.uid);
        let begins = match (&invitation.when, invited) {
            (Some(when), _) => Begins::of(when, clocks),
            (None, Some(invited)) => invited.begins(),
            (None, None) => return None,
        };
        let text = format!("{} {}", invitation.title, invitation.about);
        let host = host(&invitation.people);
        let opening = match invited {
            Some(invited) => Some(&invited.opening),
            None => known.named_in(&text).or(known.at_host(host, &text)),
        };
        Some(Self {
            begins,
            home: opening.map_or(Home::New, |id| Home::Known(id.clone())),
            company: company(host),
            role: role(&invitation.title),
            met: met(&invitation.people, name),
            invitation: invitation.clone(),
        })
    }

    /// Whether one of many events is wanted: it is at a company that is known, or it names an
    /// interview and where.
    pub(super) fn is_wanted(&self) -> bool {
        let is_known = matches!(self.home, Home::Known(_));
        is_known || self.names_interview() && !self.company.is_empty()
    }

    /// What becomes of it, one of many.
    pub(super) fn why(&self) -> &'static str {
        match (self.is_wanted(), self.names_interview()) {
            (true, _) => words::INVITATION_NEW,
            (false, true) => words::INVITATION_NO_COMPANY,
            (false, false) => words::INVITATION_UNLIKELY,
        }
    }

    /// The zone that it names and no clock knows.
    pub(super) fn unknown_zone(&self) -> Option<&str> {
        match (&self.begins, &self.invitation.when) {
            (Begins::There(_), Some(EventTime::Local(_, Some(zone)))) => {
                zone.names.first().map(String::as_str)
            }
            _ => None,
        }
    }

    fn names_interview(&self) -> bool {
        let title = fold(&self.invitation.title);
        INTERVIEW_WORDS.iter().any(|word| title.contains(word))
    }
}

/// Which of several versions of an invitation is the latest, by its name: the place in the file.
pub(super) fn latest(invitations: &[Invitation]) -> BTreeMap<&str, u64> {
    let mut latest: BTreeMap<&str, (u64, &Invitation)> = BTreeMap::new();
    let version = |invitation: &Invitation| {
        (
            invitation.sequence,
            invitation.written,
            invitation.is_cancelled,
        )
    };
    for (place, invitation) in (0..).zip(invitations) {
        let before = latest.get(&*invitation.uid);
        if before.is_none_or(|(_, before)| version(before) <= version(invitation)) {
            latest.insert(&invitation.uid, (place, invitation));
        }
    }
    let places = latest.into_iter();
    places.map(|(uid, (place, _))| (uid, place)).collect()
}

/// Who of an event is somebody else: all but the person, by their name; and where one alone is
/// invited, that is the person.
fn met(people: &[Contact], name: &str) -> Vec<bool> {
    let own = fold(name);
    let is_own = |contact: &Contact| {
        let mail = contact.email.split('@').next().unwrap_or_default();
        !own.is_empty() && (fold(&contact.name) == own || fold(mail) == own)
    };
    let found = people.iter().any(is_own);
    let lone = people.len() == 2 && !found;
    let each = people.iter().enumerate();
    // The one who invites stands first.
    each.map(|(place, contact)| !(is_own(contact) || lone && place == 1))
        .collect()
}

/// The name in the address of who invites: "anna@mail.halden.co.uk" is at "halden". Empty where that
/// says nothing of an employer.
fn host(people: &[Contact]) -> &str {
    let host = people
        .first()
        .and_then(|contact| contact.email.split_once('@'));
    let parts: Vec<&str> = host.map_or("", |(_, host)| host).split('.').collect();
    let name = match parts.as_slice() {
        [.., name, middle, _] if SECOND_LEVEL.contains(middle) => name,
        [.., name, _] => name,
        _ => "",
    };
    match MAIL_HOSTS.contains(&name.to_ascii_lowercase().as_str()) {
        true => "",
        false => name,
    }
}

/// The employer's name, as a host has it.
fn company(host: &str) -> String {
    let mut letters = host.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// The job, by the title of an event: "Interview: Shift Planner" is for a Shift Planner.
fn role(title: &str) -> String {
    let rest = title.split_once([':', '–', '—']).filter(|(before, _)| {
        let before = fold(before);
        ["interview", "gesprach", "entretien", "entrevista"]
            .iter()
            .any(|word| before.contains(word))
    });
    rest.map_or(title, |(_, rest)| rest).trim().to_owned()
}
