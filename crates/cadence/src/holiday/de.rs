//! Germany: Unity Day by the Unification Treaty, article 2; every other day by the states' own laws,
//! named beside each. The country's list holds the days that all sixteen share.
//!
//! - Reformation Day was kept everywhere in 2017, once, and in the north since 2018.
//! - Women's Day: Berlin since 2019, Mecklenburg-Western Pomerania since 2023.
//! - Berlin alone: 8 May in 2020 and 2025, 17 June in 2028.
//!
//! Left out is what only some municipalities keep: Assumption Day in Bavaria's Catholic ones, Corpus
//! Christi in some of Saxony and Thuringia, the Peace Festival of Augsburg.

use chrono::Weekday::Wed;

use super::Region;
use super::rule::{Rule, before, easter, fixed};

pub(super) const GERMANY: Region = Region {
    code: "DE",
    name: "Germany",
    source: "Einigungsvertrag, Art. 2, and the states' laws",
    rules: &[ALL],
    bridge: None,
};

pub(super) const BADEN_WURTTEMBERG: Region = state(
    "DE-BW",
    "Germany: Baden-Württemberg",
    "Feiertagsgesetz Baden-Württemberg, § 1",
    &[ALL, &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS]],
);

pub(super) const BAVARIA: Region = state(
    "DE-BY",
    "Germany: Bavaria",
    "Bayerisches Feiertagsgesetz, Art. 1",
    &[ALL, &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS]],
);

pub(super) const BERLIN: Region = state(
    "DE-BE",
    "Germany: Berlin",
    "Gesetz über die Sonn- und Feiertage (Berlin), § 1",
    &[
        ALL,
        &[
            WOMEN.since(2019),
            fixed("Liberation Day", 5, 8).only(2020),
            fixed("Liberation Day", 5, 8).only(2025),
            fixed("Uprising of 17 June 1953", 6, 17).only(2028),
        ],
    ],
);

pub(super) const BRANDENBURG: Region = state(
    "DE-BB",
    "Germany: Brandenburg",
    "Feiertagsgesetz Brandenburg, § 2",
    &[
        ALL,
        &[
            easter("Easter Sunday", 0),
            easter("Whit Sunday", 49),
            REFORMATION,
        ],
    ],
);

pub(super) const BREMEN: Region = state(
    "DE-HB",
    "Germany: Bremen",
    "Gesetz über die Sonn-, Gedenk- und Feiertage (Bremen), § 2",
    &[ALL, &[REFORMATION.since(2018)]],
);

pub(super) const HAMBURG: Region = state(
    "DE-HH",
    "Germany: Hamburg",
    "Feiertagsgesetz Hamburg, § 1",
    &[ALL, &[REFORMATION.since(2018)]],
);

pub(super) const HESSE: Region = state(
    "DE-HE",
    "Germany: Hesse",
    "Hessisches Feiertagsgesetz, § 1",
    &[ALL, &[CORPUS_CHRISTI]],
);

pub(super) const LOWER_SAXONY: Region = state(
    "DE-NI",
    "Germany: Lower Saxony",
    "Niedersächsisches Feiertagsgesetz, § 2",
    &[ALL, &[REFORMATION.since(2018)]],
);

pub(super) const MECKLENBURG: Region = state(
    "DE-MV",
    "Germany: Mecklenburg-Western Pomerania",
    "Feiertagsgesetz Mecklenburg-Vorpommern, § 2",
    &[ALL, &[WOMEN.since(2023), REFORMATION]],
);

pub(super) const NORTH_RHINE: Region = state(
    "DE-NW",
    "Germany: North Rhine-Westphalia",
    "Feiertagsgesetz NW, § 2",
    &[ALL, &[CORPUS_CHRISTI, ALL_SAINTS]],
);

pub(super) const RHINELAND_PALATINATE: Region = state(
    "DE-RP",
    "Germany: Rhineland-Palatinate",
    "Feiertagsgesetz Rheinland-Pfalz, § 2",
    &[ALL, &[CORPUS_CHRISTI, ALL_SAINTS]],
);

pub(super) const SAARLAND: Region = state(
    "DE-SL",
    "Germany: Saarland",
    "Feiertagsgesetz Saarland, § 2",
    &[
        ALL,
        &[CORPUS_CHRISTI, fixed("Assumption Day", 8, 15), ALL_SAINTS],
    ],
);

pub(super) const SAXONY: Region = state(
    "DE-SN",
    "Germany: Saxony",
    "Sächsisches Sonn- und Feiertagsgesetz, § 1",
    &[
        ALL,
        &[REFORMATION, before("Day of Repentance", Wed, 11, 23)],
    ],
);

pub(super) const SAXONY_ANHALT: Region = state(
    "DE-ST",
    "Germany: Saxony-Anhalt",
    "Feiertagsgesetz Sachsen-Anhalt, § 2",
    &[ALL, &[EPIPHANY, REFORMATION]],
);

pub(super) const SCHLESWIG_HOLSTEIN: Region = state(
    "DE-SH",
    "Germany: Schleswig-Holstein",
    "Feiertagsgesetz Schleswig-Holstein, § 2",
    &[ALL, &[REFORMATION.since(2018)]],
);

pub(super) const THURINGIA: Region = state(
    "DE-TH",
    "Germany: Thuringia",
    "Thüringer Feiertagsgesetz, § 2",
    &[
        ALL,
        &[
            fixed("World Children's Day", 9, 20).since(2019),
            REFORMATION,
        ],
    ],
);

const ALL: &[Rule] = &[
    fixed("New Year's Day", 1, 1),
    easter("Good Friday", -2),
    easter("Easter Monday", 1),
    fixed("Labour Day", 5, 1),
    easter("Ascension Day", 39),
    easter("Whit Monday", 50),
    fixed("German Unity Day", 10, 3),
    REFORMATION.only(2017),
    fixed("Christmas Day", 12, 25),
    fixed("Second Day of Christmas", 12, 26),
];

const ALL_SAINTS: Rule = fixed("All Saints' Day", 11, 1);
const CORPUS_CHRISTI: Rule = easter("Corpus Christi", 60);
const EPIPHANY: Rule = fixed("Epiphany", 1, 6);
const REFORMATION: Rule = fixed("Reformation Day", 10, 31);
const WOMEN: Rule = fixed("Women's Day", 3, 8);

const fn state(
    code: &'static str,
    name: &'static str,
    source: &'static str,
    rules: &'static [&'static [Rule]],
) -> Region {
    Region {
        code,
        name,
        source,
        rules,
        bridge: None,
    }
}
