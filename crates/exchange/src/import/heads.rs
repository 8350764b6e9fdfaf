//! What tables and their columns say, and the words that head them.

use crate::words::field as field_words;
use crate::words::import::table as words;

/// What the lines of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Applications, or whatever a person keeps of them.
    Openings,
    /// Adverts saved for later: LinkedIn's.
    Saved,
    /// People, not openings: LinkedIn's connections, the contacts of a mail program.
    People,
}

impl TableKind {
    /// Every kind, in the order a picker shows them.
    pub const ALL: [Self; 3] = [Self::Openings, Self::Saved, Self::People];

    /// What it is called to the person.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Openings => words::KIND_OPENINGS,
            Self::Saved => words::KIND_SAVED,
            Self::People => words::KIND_PEOPLE,
        }
    }

    /// What it is called where a choice is remembered.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Openings => "openings",
            Self::Saved => "saved",
            Self::People => "people",
        }
    }

    /// The one of this [`TableKind::code`].
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

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
    /// The first part of it, where the table has it in two.
    FirstName,
    /// And the last.
    LastName,
    /// Their e-mail address.
    PersonEmail,
    /// Their telephone number.
    PersonPhone,
    /// What they are.
    PersonTitle,
}

/// Each with what it is called to the person, what it is called where it is remembered, and the
/// heads of columns that mean it, folded: English, German, French, Spanish.
pub(super) const COLUMNS: [(Column, &str, &str, &[&str]); 19] = [
    (Column::Skip, words::COLUMN_SKIP, "skip", &[]),
    (
        Column::Company,
        field_words::COMPANY,
        "company",
        &[
            "company",
            "companyname",
            "employer",
            "employername",
            "organization",
            "organisation",
            "organizationname",
            "organization1name",
            "organizacion",
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
        field_words::ROLE,
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
        field_words::APPLIED,
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
            "datumderbewerbung",
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
        words::COLUMN_STAGE,
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
            "jobstatus",
        ],
    ),
    (
        Column::Interview,
        words::COLUMN_INTERVIEW,
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
        words::COLUMN_FOLLOW_UP,
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
        words::COLUMN_ADVERT,
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
        field_words::PLACE,
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
        field_words::PAY,
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
        words::COLUMN_SOURCE,
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
        words::COLUMN_CV,
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
        words::COLUMN_NOTE,
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
        words::COLUMN_PERSON,
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
        Column::FirstName,
        words::COLUMN_PERSON_FIRST,
        "person-first",
        &[
            "firstname",
            "givenname",
            "contactfirstname",
            "vorname",
            "prenom",
            "nombredepila",
        ],
    ),
    (
        Column::LastName,
        words::COLUMN_PERSON_LAST,
        "person-last",
        &[
            "lastname",
            "familyname",
            "surname",
            "contactlastname",
            "nachname",
            "familienname",
            "nomdefamille",
            "apellido",
            "apellidos",
        ],
    ),
    (
        Column::PersonEmail,
        words::COLUMN_PERSON_EMAIL,
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
        words::COLUMN_PERSON_PHONE,
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
        words::COLUMN_PERSON_TITLE,
        "person-title",
        &["contacttitle", "contactrole", "contactposition"],
    ),
];

/// What else heads mean where every line is a person: as Outlook, Google and LinkedIn write them.
pub(super) const PEOPLE: [(Column, &[&str]); 4] = [
    (
        Column::Person,
        &[
            "name",
            "fullname",
            "displayname",
            "vollstandigername",
            "nom",
            "nomcomplet",
            "nombre",
            "nombrecompleto",
        ],
    ),
    (
        Column::PersonTitle,
        &[
            "jobtitle",
            "title",
            "position",
            "role",
            "headline",
            "organizationtitle",
            "organization1title",
            "jobposition",
            "stelle",
            "funktion",
            "fonction",
            "poste",
            "puesto",
            "cargo",
        ],
    ),
    (
        Column::PersonEmail,
        &[
            "email1value",
            "email2value",
            "email2address",
            "primaryemail",
            "workemail",
            "emailadresse",
            "adressedemessagerie",
            "adresseemail",
            "direcciondecorreoelectronico",
        ],
    ),
    (
        Column::PersonPhone,
        &[
            "businessphone",
            "mobilephone",
            "primaryphone",
            "homephone",
            "workphone",
            "companymainphone",
            "phone1value",
            "phone2value",
            "telefongeschaftlich",
            "mobiltelefon",
            "telephonebureau",
            "telmobile",
            "telefonodeltrabajo",
            "telefonomovil",
        ],
    ),
];
