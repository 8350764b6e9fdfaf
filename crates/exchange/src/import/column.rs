use super::fold::fold;

/// What a column of a table says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// Nothing that is taken in.
    Skip,
    /// The employer.
    Company,
    /// The job.
    Role,
    /// The day of the application.
    Applied,
    /// How far it has come, in the list's own words.
    Stage,
    /// The day of the interview.
    Interview,
    /// The day to follow up that somebody had set.
    FollowUp,
    /// The address of the advert.
    Advert,
    /// Where the job is.
    Place,
    /// What it pays.
    Pay,
    /// Where it was found.
    Source,
    /// Which CV went out.
    Cv,
    /// Free text.
    Note,
    /// Somebody's name.
    Person,
    /// Their e-mail address.
    PersonEmail,
    /// Their telephone number.
    PersonPhone,
    /// What they are.
    PersonTitle,
}

/// Each with what it is called to the person, what it is called where it is remembered, and the
/// heads of columns that mean it, folded: English, German, French, Spanish.
const COLUMNS: [(Column, &str, &str, &[&str]); 17] = [
    (Column::Skip, "Left out", "skip", &[]),
    (
        Column::Company,
        "Company",
        "company",
        &[
            "company",
            "companyname",
            "employer",
            "employername",
            "organization",
            "organisation",
            "firm",
            "firma",
            "unternehmen",
            "arbeitgeber",
            "entreprise",
            "societe",
            "employeur",
            "empresa",
            "compania",
            "empleador",
        ],
    ),
    (
        Column::Role,
        "Role",
        "role",
        &[
            "role",
            "jobtitle",
            "title",
            "position",
            "positiontitle",
            "job",
            "jobrole",
            "stelle",
            "stellenbezeichnung",
            "jobtitel",
            "beruf",
            "poste",
            "intitule",
            "intituleduposte",
            "puesto",
            "cargo",
            "vacante",
        ],
    ),
    (
        Column::Applied,
        "Applied on",
        "applied",
        &[
            "applied",
            "appliedon",
            "applieddate",
            "dateapplied",
            "applicationdate",
            "dateofapplication",
            "beworben",
            "beworbenam",
            "bewerbungsdatum",
            "bewerbungam",
            "datedecandidature",
            "candidature",
            "postulele",
            "fechadesolicitud",
            "fechadepostulacion",
            "fechadeaplicacion",
            "date",
            "datum",
            "fecha",
        ],
    ),
    (
        Column::Stage,
        "Stage",
        "stage",
        &[
            "stage",
            "status",
            "list",
            "listname",
            "state",
            "phase",
            "stand",
            "etat",
            "statut",
            "etape",
            "estado",
            "etapa",
            "applicationstatus",
        ],
    ),
    (
        Column::Interview,
        "Interview on",
        "interview",
        &[
            "interview",
            "interviewdate",
            "interviewon",
            "dateofinterview",
            "dateinterviewed",
            "interviewed",
            "vorstellungsgesprach",
            "vorstellungsgespracham",
            "gesprach",
            "gespracham",
            "gesprachstermin",
            "entretien",
            "datedentretien",
            "entrevista",
            "fechadeentrevista",
        ],
    ),
    (
        Column::FollowUp,
        "Follow-up on",
        "follow-up",
        &[
            "followup",
            "followupdate",
            "followupon",
            "nextfollowup",
            "nachfassen",
            "nachfassenam",
            "wiedervorlage",
            "relance",
            "datederelance",
            "seguimiento",
        ],
    ),
    (
        Column::Advert,
        "Advert (link)",
        "advert",
        &[
            "url",
            "joburl",
            "link",
            "joblink",
            "joblisting",
            "jobposting",
            "posting",
            "postingurl",
            "advert",
            "anzeige",
            "stellenanzeige",
            "lien",
            "annonce",
            "lienannonce",
            "enlace",
            "anuncio",
        ],
    ),
    (
        Column::Place,
        "Place",
        "place",
        &[
            "location",
            "place",
            "city",
            "joblocation",
            "ort",
            "standort",
            "arbeitsort",
            "stadt",
            "lieu",
            "ville",
            "ubicacion",
            "lugar",
            "ciudad",
        ],
    ),
    (
        Column::Pay,
        "Pay",
        "pay",
        &[
            "salary",
            "pay",
            "salaryrange",
            "compensation",
            "gehalt",
            "lohn",
            "vergutung",
            "gehaltsvorstellung",
            "salaire",
            "remuneration",
            "salario",
            "sueldo",
        ],
    ),
    (
        Column::Source,
        "Found where",
        "source",
        &[
            "source",
            "jobsource",
            "foundon",
            "foundat",
            "platform",
            "jobboard",
            "via",
            "quelle",
            "gefundenbei",
            "gefundenuber",
            "fuente",
            "origen",
            "origine",
        ],
    ),
    (
        Column::Cv,
        "CV sent",
        "cv",
        &[
            "resume",
            "resumename",
            "cv",
            "cvname",
            "lebenslauf",
            "curriculum",
        ],
    ),
    (
        Column::Note,
        "Note",
        "note",
        &[
            "notes",
            "note",
            "comments",
            "comment",
            "remarks",
            "notizen",
            "notiz",
            "bemerkung",
            "bemerkungen",
            "kommentar",
            "remarques",
            "remarque",
            "commentaires",
            "notas",
            "nota",
            "comentarios",
            "questionandanswers",
        ],
    ),
    (
        Column::Person,
        "Contact’s name",
        "person",
        &[
            "contact",
            "contactname",
            "contactperson",
            "recruiter",
            "recruitername",
            "hiringmanager",
            "interviewer",
            "ansprechpartner",
            "ansprechpartnerin",
            "kontakt",
            "kontaktperson",
            "interlocuteur",
            "nomducontact",
            "contacto",
            "personadecontacto",
        ],
    ),
    (
        Column::PersonEmail,
        "Contact’s e-mail",
        "person-email",
        &[
            "contactemail",
            "email",
            "emailaddress",
            "recruiteremail",
            "mail",
            "kontaktemail",
            "courriel",
            "correo",
            "correoelectronico",
        ],
    ),
    (
        Column::PersonPhone,
        "Contact’s phone",
        "person-phone",
        &[
            "contactphone",
            "contactphonenumber",
            "phone",
            "phonenumber",
            "telefon",
            "telefonnummer",
            "telephone",
            "telefono",
            "mobile",
        ],
    ),
    (
        Column::PersonTitle,
        "Contact’s job title",
        "person-title",
        &["contacttitle", "contactrole", "contactposition"],
    ),
];

impl Column {
    /// All, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        COLUMNS.iter().map(|(column, ..)| *column)
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

    /// What the head of a column means.
    #[must_use]
    pub(super) fn of_head(head: &str) -> Self {
        let head = fold(head);
        COLUMNS
            .iter()
            .find(|(.., heads)| heads.contains(&head.as_str()))
            .map_or(Self::Skip, |(column, ..)| *column)
    }

    /// Whether its cells are days.
    #[must_use]
    pub fn is_day(self) -> bool {
        matches!(self, Self::Applied | Self::Interview | Self::FollowUp)
    }

    /// Whether several columns may say it.
    fn repeats(self) -> bool {
        matches!(self, Self::Skip | Self::Note)
    }

    /// What the heads of a table mean; of two that mean the same the first holds, and the plainest
    /// word before it ("Date" is the application's only where no other is).
    pub(super) fn of_heads(heads: &[String]) -> Vec<Self> {
        let mut columns: Vec<Self> = heads.iter().map(|head| Self::of_head(head)).collect();
        let vague = |head: &str| {
            matches!(
                fold(head).as_str(),
                "date" | "datum" | "fecha" | "title" | "job" | "position"
            )
        };
        for column in Self::all().filter(|column| !column.repeats()) {
            let places: Vec<usize> = (0..columns.len())
                .filter(|place| columns[*place] == column)
                .collect();
            let best = places.iter().find(|place| !vague(&heads[**place]));
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
