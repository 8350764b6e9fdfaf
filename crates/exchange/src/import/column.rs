use super::fold::fold;
use super::heads::{COLUMNS, Column, PEOPLE, TableKind};

impl Column {
    /// Those that lines of this kind may have, in the order in which they are offered.
    pub fn of_kind(kind: TableKind) -> impl Iterator<Item = Self> {
        let all = COLUMNS.iter().map(|(column, ..)| *column);
        all.filter(move |column| kind != TableKind::People || column.is_of_people())
    }

    /// Whether it says something of a person.
    fn is_of_people(self) -> bool {
        matches!(
            self,
            Self::Skip | Self::Company | Self::Note | Self::PersonTitle
        ) || self.is_name()
            || self.is_reach()
    }

    /// Whether it is a name, or a part of one.
    #[must_use]
    pub fn is_name(self) -> bool {
        matches!(self, Self::Person | Self::FirstName | Self::LastName)
    }

    /// Whether one reaches somebody by it.
    pub(super) fn is_reach(self) -> bool {
        matches!(self, Self::PersonEmail | Self::PersonPhone)
    }

    /// What it is called to the person.
    #[must_use]
    pub fn label(self) -> &'static str {
        COLUMNS
            .iter()
            .find(|(column, ..)| *column == self)
            .map_or("", |(_, label, ..)| label)
    }

    /// What it is called where a choice is remembered.
    #[must_use]
    pub fn code(self) -> &'static str {
        COLUMNS
            .iter()
            .find(|(column, ..)| *column == self)
            .map_or("", |(_, _, code, _)| code)
    }

    /// The one of this [`Column::code`].
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        COLUMNS
            .iter()
            .find(|(_, _, own, _)| *own == code)
            .map(|(column, ..)| *column)
    }

    /// What the head of a column means in a table of this kind.
    pub(super) fn of_head(head: &str, kind: TableKind) -> Self {
        let head = fold(head);
        let is_it = |heads: &[&str]| heads.contains(&head.as_str());
        let of_people = PEOPLE.iter().filter(|_| kind == TableKind::People);
        let of_people = of_people.map(|(column, heads)| (column, *heads));
        let all = COLUMNS.iter().map(|(column, .., heads)| (column, *heads));
        let found = of_people.chain(all).find(|(_, heads)| is_it(heads));
        let column = found.map_or(Self::Skip, |(column, _)| *column);
        match kind {
            TableKind::People if !column.is_of_people() => Self::Skip,
            _ => column,
        }
    }

    /// Whether a head is known in a table of any kind.
    pub(super) fn is_known(head: &str) -> bool {
        let kinds = [TableKind::Openings, TableKind::People];
        let mut columns = kinds.into_iter().map(|kind| Self::of_head(head, kind));
        columns.any(|column| column != Self::Skip)
    }

    /// Whether its cells are days.
    #[must_use]
    pub fn is_day(self) -> bool {
        matches!(self, Self::Applied | Self::Interview | Self::FollowUp)
    }

    /// Whether several columns may say it: a person has numbers for work and for home.
    fn repeats(self, kind: TableKind) -> bool {
        matches!(self, Self::Skip | Self::Note) || kind == TableKind::People && self.is_reach()
    }

    /// What the heads of a table mean; of two that mean the same the first holds, and the plainest
    /// word before it ("Date" is the application's only where no other is).
    pub(super) fn of_heads(heads: &[String], kind: TableKind) -> Vec<Self> {
        let mut columns: Vec<Self> = heads.iter().map(|head| Self::of_head(head, kind)).collect();
        for column in Self::of_kind(kind).filter(|column| !column.repeats(kind)) {
            let places: Vec<usize> = (0..columns.len())
                .filter(|place| columns[*place] == column)
                .collect();
            let best = places.iter().find(|place| !is_vague(&heads[**place]));
            let best = best.or(places.first()).copied();
            for place in places {
                if Some(place) != best {
                    columns[place] = Self::Skip;
                }
            }
        }
        columns
    }
}

/// Whether a head may mean several things: a day of anything, a person's "Dr.", a job.
pub(super) fn is_vague(head: &str) -> bool {
    matches!(
        fold(head).as_str(),
        "date" | "datum" | "fecha" | "title" | "job" | "position"
    )
}
