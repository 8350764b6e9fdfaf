//! Japan: Act on National Holidays (Act No. 178 of 1948), as amended.
//!
//! - Article 3: a holiday on a Sunday gives the next day that is none; a day between two holidays is
//!   one as well.
//! - The equinox days are announced each February for the next year; here they are computed.
//! - Act No. 141 of 1998 moved two holidays to Mondays from 2000, Act No. 59 of 2001 two more from
//!   2003; Act No. 43 of 2005 put Shōwa Day on 29 April from 2007; Act No. 43 of 2014 added
//!   Mountain Day from 2016.
//! - The emperor's birthday is 23 February since 2020; in 2019 there was none. 2019's days of the
//!   enthronement: Act No. 99 of 2018.
//! - The moves of 2020 and 2021 for the Olympic Games: Act on Special Measures for the Tokyo Games
//!   (Act No. 33 of 2015), as amended in 2018 and 2020.

use chrono::Weekday::Mon;

use super::Region;
use super::rule::{Rule, Shift, fixed, march_equinox, nth, september_equinox};

pub(super) const JAPAN: Region = Region {
    code: "JP",
    name: "Japan",
    source: "Act on National Holidays, Act No. 178 of 1948",
    rules: &[RULES],
    bridge: Some("Citizens' Holiday"),
};

const RULES: &[Rule] = &[
    date("New Year's Day", 1, 1),
    nth("Coming of Age Day", 2, Mon, 1),
    date("Foundation Day", 2, 11),
    date(EMPEROR, 2, 23).since(2020),
    march_equinox("Vernal Equinox Day").shifted(Shift::Sunday),
    date(GREENERY, 4, 29).until(2006),
    date("Shōwa Day", 4, 29).since(2007),
    date("Enthronement Day", 5, 1).only(2019),
    date("Constitution Day", 5, 3),
    date(GREENERY, 5, 4).since(2007),
    date("Children's Day", 5, 5),
    date(MARINE, 7, 20).until(2002),
    nth(MARINE, 3, Mon, 7).since(2003).until(2019),
    date(MARINE, 7, 23).only(2020),
    date(MARINE, 7, 22).only(2021),
    nth(MARINE, 3, Mon, 7).since(2022),
    date(MOUNTAIN, 8, 11).since(2016).until(2019),
    date(MOUNTAIN, 8, 10).only(2020),
    date(MOUNTAIN, 8, 8).only(2021),
    date(MOUNTAIN, 8, 11).since(2022),
    date(AGED, 9, 15).until(2002),
    nth(AGED, 3, Mon, 9).since(2003),
    september_equinox("Autumnal Equinox Day").shifted(Shift::Sunday),
    nth("Health and Sports Day", 2, Mon, 10).until(2019),
    date(SPORTS, 7, 24).only(2020),
    date(SPORTS, 7, 23).only(2021),
    nth(SPORTS, 2, Mon, 10).since(2022),
    date("Enthronement Ceremony", 10, 22).only(2019),
    date("Culture Day", 11, 3),
    date("Labour Thanksgiving Day", 11, 23),
    date(EMPEROR, 12, 23).until(2018),
];

const AGED: &str = "Respect for the Aged Day";
const EMPEROR: &str = "Emperor's Birthday";
const GREENERY: &str = "Greenery Day";
const MARINE: &str = "Marine Day";
const MOUNTAIN: &str = "Mountain Day";
const SPORTS: &str = "Sports Day";

const fn date(name: &'static str, month: u8, day: u8) -> Rule {
    fixed(name, month, day).shifted(Shift::Sunday)
}
