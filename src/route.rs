//! Where in the app one is: a closed set of places, each with one address after the `#`.
//!
//! The address is the whole state of a page: reload, back and deep links need nothing else, and a
//! static host needs no rule.

use cadence::plan::{Channel, MoveKind};
use cadence::record::Id;

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// What to do now.
    Today,
    /// All openings.
    Openings,
    /// Some of them, to print.
    OpeningsSheet(Vec<Id>),
    /// One opening.
    Opening(Id),
    /// Logging an interview: a new opening, or a further interview of one.
    LogInterview(Option<Id>),
    /// Logging anything else, for an opening once it is chosen.
    Log(Option<Id>),
    /// Logging how a move of an opening was made.
    LogMove(Id, Errand),
    /// The call sheet of an opening, for one of its moves.
    Call(Id, Option<Errand>),
    /// The letter of an opening, for one of its moves.
    Letter(Id, Option<Errand>),
    /// Somebody is calling: who is it?
    Ringing,
    /// The brief for a call that comes in: of an opening, and whom it is from where that is known.
    Brief(Id, Option<Id>),
    /// The notebook of an opening: what was seen on site.
    Notebook(Id),
    /// Changing what an opening is.
    Details(Id),
    /// Changing one item of an opening's history.
    Item(Id, Id),
    /// The offer of an opening, and its answer.
    Offer(Id),
    /// Everybody who speaks for the person.
    References,
    /// Changing one of them; `None` for somebody new.
    Reference(Option<Id>),
    /// The references named for an opening.
    ReferenceSheet(Id),
    /// Settings.
    Settings,
    /// Download and restore.
    Backup,
    /// Taking in what other programs hold.
    Import,
    /// The record of the search for an employment office.
    WorkSearch,
    /// What came of what so far.
    LookBack,
    /// The method, at one of its rules.
    Method(Option<String>),
    /// An address that leads nowhere.
    Unknown,
}

/// The move a call sheet or a letter is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Errand {
    /// The kind of the move.
    pub kind: MoveKind,
    /// What it is about; for the answer to an offer, which one it is ([`Errand::yes`]).
    pub about: Option<Id>,
}

/// What the errand of an answer is about where it is a yes, and where it is a no.
const ANSWERS: [&str; 2] = ["accept", "decline"];

impl Errand {
    /// Saying yes to an offer.
    #[must_use]
    pub fn yes() -> Self {
        Self::answer(0)
    }

    /// Saying no to an offer.
    #[must_use]
    pub fn no() -> Self {
        Self::answer(1)
    }

    /// Whether it is the no to an offer.
    #[must_use]
    pub fn is_no(&self) -> bool {
        *self == Self::no()
    }

    fn answer(which: usize) -> Self {
        Self {
            kind: MoveKind::Answer,
            about: ANSWERS.get(which).map(|name| Id::from(*name)),
        }
    }

    /// The errand of a move.
    #[must_use]
    pub fn of(step: &cadence::plan::Move) -> Self {
        Self {
            kind: step.kind,
            about: step.about.clone(),
        }
    }

    /// Whether `step` is the move meant.
    #[must_use]
    pub fn is(&self, step: &cadence::plan::Move) -> bool {
        // A yes and a no are ways to make one and the same move.
        self.kind == step.kind && (self.about == step.about || self.kind == MoveKind::Answer)
    }
}

/// The kinds of move that have an address.
const KINDS: [(MoveKind, &str); 12] = [
    (MoveKind::Answer, "answer"),
    (MoveKind::AskTime, "ask-time"),
    (MoveKind::Settle, "settle"),
    (MoveKind::Reply, "reply"),
    (MoveKind::Debrief, "debrief"),
    (MoveKind::Prepare, "prepare"),
    (MoveKind::Letter, "letter"),
    (MoveKind::Nudge, "nudge"),
    (MoveKind::Brief, "brief"),
    (MoveKind::Thank, "thank"),
    (MoveKind::Cadence, "cadence"),
    (MoveKind::DoorOpen, "door-open"),
];

impl Route {
    /// Where a move of an opening is made; one that is made alone, on the page of the opening.
    #[must_use]
    pub fn of_move(id: &Id, step: &cadence::plan::Move) -> Self {
        let (id, errand) = (id.clone(), Some(Errand::of(step)));
        match step.channel {
            // Yes or no is chosen first.
            _ if matches!(step.kind, MoveKind::Answer | MoveKind::Settle) => Self::Offer(id),
            // There is no letter that asks for more days.
            Channel::Letter | Channel::Email if step.kind == MoveKind::AskTime => Self::Offer(id),
            Channel::Phone => Self::Call(id, errand),
            Channel::Letter | Channel::Email => Self::Letter(id, errand),
            Channel::Alone => Self::Opening(id),
        }
    }

    /// Where a move is made by the means at its side, if it has one.
    #[must_use]
    pub fn beside(id: &Id, step: &cadence::plan::Move) -> Option<Self> {
        let (id, errand) = (id.clone(), Some(Errand::of(step)));
        Some(match step.beside? {
            Channel::Phone => Self::Call(id, errand),
            Channel::Letter | Channel::Email => Self::Letter(id, errand),
            Channel::Alone => return None,
        })
    }

    /// Reads an address, with or without its `#`.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let id = |text: &str| is_id(text).then(|| Id::from(text));
        let found = match parts.as_slice() {
            [""] => Some(Self::Today),
            ["ringing"] => Some(Self::Ringing),
            ["brief", opening] => id(opening).map(|opening| Self::Brief(opening, None)),
            ["brief", opening, person] => {
                let both = id(opening).zip(id(person));
                both.map(|(opening, person)| Self::Brief(opening, Some(person)))
            }
            ["openings"] => Some(Self::Openings),
            ["openings", "print", openings] => {
                let ids: Option<Vec<Id>> = openings.split('+').map(id).collect();
                ids.map(Self::OpeningsSheet)
            }
            ["opening", opening] => id(opening).map(Self::Opening),
            ["opening", opening, "notebook"] => id(opening).map(Self::Notebook),
            ["log", "interview"] => Some(Self::LogInterview(None)),
            ["log", "interview", opening] => id(opening).map(|id| Self::LogInterview(Some(id))),
            ["log"] => Some(Self::Log(None)),
            ["log", opening, rest @ ..] => {
                id(opening)
                    .zip(errand(rest))
                    .map(|(id, errand)| match errand {
                        Some(errand) => Self::LogMove(id, errand),
                        None => Self::Log(Some(id)),
                    })
            }
            ["call", opening, rest @ ..] => id(opening)
                .zip(errand(rest))
                .map(|(id, errand)| Self::Call(id, errand)),
            ["letter", opening, rest @ ..] => id(opening)
                .zip(errand(rest))
                .map(|(id, errand)| Self::Letter(id, errand)),
            ["details", opening] => id(opening).map(Self::Details),
            ["item", opening, item] => id(opening)
                .zip(id(item))
                .map(|(id, item)| Self::Item(id, item)),
            ["offer", opening] => id(opening).map(Self::Offer),
            ["references"] => Some(Self::References),
            ["references", opening] => id(opening).map(Self::ReferenceSheet),
            ["reference", "new"] => Some(Self::Reference(None)),
            ["reference", reference] => id(reference).map(|id| Self::Reference(Some(id))),
            ["settings"] => Some(Self::Settings),
            ["backup"] => Some(Self::Backup),
            ["import"] => Some(Self::Import),
            ["work-search"] => Some(Self::WorkSearch),
            ["look-back"] => Some(Self::LookBack),
            ["method"] => Some(Self::Method(None)),
            ["method", rule] => id(rule).map(|Id(rule)| Self::Method(Some(rule))),
            _ => None,
        };
        found.unwrap_or(Self::Unknown)
    }

    /// The address, with its `#`.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Today | Self::Unknown => "#/".to_owned(),
            Self::Openings => "#/openings".to_owned(),
            Self::OpeningsSheet(ids) => {
                let ids: Vec<&str> = ids.iter().map(Id::as_str).collect();
                format!("#/openings/print/{}", ids.join("+"))
            }
            Self::Opening(id) => format!("#/opening/{id}"),
            Self::Notebook(id) => format!("#/opening/{id}/notebook"),
            Self::LogInterview(None) => "#/log/interview".to_owned(),
            Self::LogInterview(Some(id)) => format!("#/log/interview/{id}"),
            Self::Log(None) => "#/log".to_owned(),
            Self::Log(Some(id)) => format!("#/log/{id}"),
            Self::LogMove(id, errand) => format!("#/log/{id}{}", path(Some(errand))),
            Self::Call(id, errand) => format!("#/call/{id}{}", path(errand.as_ref())),
            Self::Letter(id, errand) => format!("#/letter/{id}{}", path(errand.as_ref())),
            Self::Ringing => "#/ringing".to_owned(),
            Self::Brief(id, None) => format!("#/brief/{id}"),
            Self::Brief(id, Some(person)) => format!("#/brief/{id}/{person}"),
            Self::Details(id) => format!("#/details/{id}"),
            Self::Item(id, item) => format!("#/item/{id}/{item}"),
            Self::Offer(id) => format!("#/offer/{id}"),
            Self::References => "#/references".to_owned(),
            Self::ReferenceSheet(id) => format!("#/references/{id}"),
            Self::Reference(None) => "#/reference/new".to_owned(),
            Self::Reference(Some(id)) => format!("#/reference/{id}"),
            Self::Settings => "#/settings".to_owned(),
            Self::Backup => "#/backup".to_owned(),
            Self::Import => "#/import".to_owned(),
            Self::WorkSearch => "#/work-search".to_owned(),
            Self::LookBack => "#/look-back".to_owned(),
            Self::Method(None) => "#/method".to_owned(),
            Self::Method(Some(rule)) => format!("#/method/{rule}"),
        }
    }
}

/// Ids are made of letters, digits and hyphens, so an address needs no escaping.
fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
}

/// `None` where the rest of the address makes no sense.
fn errand(rest: &[&str]) -> Option<Option<Errand>> {
    let kind = |text: &str| {
        KINDS
            .iter()
            .find(|(_, name)| *name == text)
            .map(|(kind, _)| *kind)
    };
    match rest {
        [] => Some(None),
        [name] => kind(name).map(|kind| Some(Errand { kind, about: None })),
        [name, about] if is_id(about) => kind(name).map(|kind| {
            Some(Errand {
                kind,
                about: Some(Id::from(*about)),
            })
        }),
        _ => None,
    }
}

fn path(errand: Option<&Errand>) -> String {
    let Some(Errand { kind, about }) = errand else {
        return String::new();
    };
    let name = KINDS
        .iter()
        .find(|(other, _)| other == kind)
        .map_or("", |(_, name)| *name);
    match about {
        Some(about) => format!("/{name}/{about}"),
        None => format!("/{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_again_by_its_address() {
        let id = || Id::from("k3x-9");
        let errand = |about| {
            Some(Errand {
                kind: MoveKind::DoorOpen,
                about,
            })
        };
        let places = [
            Route::Today,
            Route::Openings,
            Route::OpeningsSheet(vec![id()]),
            Route::OpeningsSheet(vec![id(), Id::from("b")]),
            Route::Opening(id()),
            Route::LogInterview(None),
            Route::LogInterview(Some(id())),
            Route::Log(None),
            Route::Log(Some(id())),
            Route::LogMove(id(), Errand::no()),
            Route::Call(id(), None),
            Route::Call(id(), errand(None)),
            Route::Letter(id(), errand(Some(id()))),
            Route::Ringing,
            Route::Brief(id(), None),
            Route::Brief(id(), Some(id())),
            Route::Notebook(id()),
            Route::Details(id()),
            Route::Item(id(), id()),
            Route::Letter(id(), Some(Errand::yes())),
            Route::Letter(id(), Some(Errand::no())),
            Route::Offer(id()),
            Route::References,
            Route::Reference(None),
            Route::Reference(Some(id())),
            Route::ReferenceSheet(id()),
            Route::Settings,
            Route::Backup,
            Route::Import,
            Route::WorkSearch,
            Route::LookBack,
            Route::Method(None),
            Route::Method(Some("r9".to_owned())),
        ];
        for place in places {
            assert_eq!(Route::parse(&place.href()), place);
        }
    }

    #[test]
    fn a_yes_and_a_no_have_addresses_of_their_own() {
        let letter = |errand| Route::Letter(Id::from("x"), Some(errand)).href();
        assert_eq!(letter(Errand::yes()), "#/letter/x/answer/accept");
        assert_eq!(letter(Errand::no()), "#/letter/x/answer/decline");
    }

    #[test]
    fn an_address_that_leads_nowhere_is_unknown() {
        for hash in [
            "#/nowhere",
            "#/opening",
            "#/opening/a b",
            "#/openings/print",
            "#/openings/print/a+",
            "#/opening/x/garden",
            "#/call/x/dance",
            "#/brief",
            "#/brief/x/a b",
            "#/log/x/dance",
            "#/item/x",
            "#/offer",
            "#/reference",
        ] {
            assert_eq!(Route::parse(hash), Route::Unknown, "{hash}");
        }
        assert_eq!(Route::parse(""), Route::Today);
        assert_eq!(Route::parse("#"), Route::Today);
    }
}
