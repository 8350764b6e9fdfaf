use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{NaiveDateTime, TimeDelta};

/// What the time is elsewhere: the browser knows, this crate does not.
pub trait Clocks {
    /// How many minutes the clocks of an IANA zone are ahead of UTC when they show this; `None` for
    /// a zone that is not known.
    fn ahead(&self, zone: &str, shown: NaiveDateTime) -> Option<i32>;

    /// A moment, told in UTC, by the clocks of an IANA zone; `None` for a zone that is not known.
    fn shown(&self, zone: &str, moment: NaiveDateTime) -> Option<NaiveDateTime> {
        let by = |ahead: i32| moment + TimeDelta::minutes(ahead.into());
        // Twice, since the clocks may have changed between the two.
        let first = self.ahead(zone, moment)?;
        self.ahead(zone, by(first)).map(by)
    }

    /// A moment, told in UTC, by the clocks where the person is.
    fn own(&self, moment: NaiveDateTime) -> NaiveDateTime;
}

/// The zones that a file speaks of, with what is to be known of each (`VTIMEZONE`).
#[derive(Debug, Default)]
pub(super) struct Zones {
    /// By zone, the times in it and how many minutes it is ahead then.
    used: BTreeMap<String, BTreeMap<NaiveDateTime, i32>>,
}

impl Zones {
    /// Notes a time in a zone; whether that is known.
    pub(super) fn note(&mut self, zone: &str, shown: NaiveDateTime, clocks: &dyn Clocks) -> bool {
        let ahead = clocks.ahead(zone, shown);
        if let Some(ahead) = ahead {
            let times = self.used.entry(zone.to_owned()).or_default();
            times.insert(shown, ahead);
        }
        ahead.is_some()
    }

    /// The components, in lines of the format. Each says what holds for the times of this file: the
    /// rules of a zone are not known here, and a calendar that knows the zone by its name needs none.
    pub(super) fn lines(&self) -> String {
        let mut lines = String::new();
        for (zone, times) in &self.used {
            write!(lines, "BEGIN:VTIMEZONE\r\nTZID:{zone}\r\n").ok();
            let mut before = None;
            for (shown, ahead) in times {
                if before == Some(*ahead) {
                    continue;
                }
                let start = match before {
                    None => "19700101T000000".to_owned(),
                    // The day before: whatever changed has changed by then.
                    Some(_) => (*shown - TimeDelta::days(1))
                        .format("%Y%m%dT000000")
                        .to_string(),
                };
                let (from, to) = (offset(before.unwrap_or(*ahead)), offset(*ahead));
                write!(
                    lines,
                    "BEGIN:STANDARD\r\nDTSTART:{start}\r\nTZOFFSETFROM:{from}\r\n\
                     TZOFFSETTO:{to}\r\nEND:STANDARD\r\n"
                )
                .ok();
                before = Some(*ahead);
            }
            lines.push_str("END:VTIMEZONE\r\n");
        }
        lines
    }
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.abs();
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}
