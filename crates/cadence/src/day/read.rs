//! Days and times as text, by hand: chrono's parser takes any format, and its weight with it.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::week::WEEK;

/// The date that [`NaiveDate`] writes as this text: `2026-03-04`, with a sign before a year that
/// has not four digits.
#[must_use]
pub fn read_date(text: &str) -> Option<NaiveDate> {
    let (rest, day) = text.rsplit_once('-')?;
    let (year, month) = rest.rsplit_once('-')?;
    NaiveDate::from_ymd_opt(year.parse().ok()?, number(month)?, number(day)?)
}

/// The time that [`NaiveTime`] writes as this text: `14:30:00`, or with a fraction of the second.
/// The seconds may be left out.
#[must_use]
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, rest) = rest.split_once(':').unwrap_or((rest, "0"));
    let (second, fraction) = rest.split_once('.').unwrap_or((rest, "0"));
    let places = u32::try_from(fraction.len()).ok()?;
    let nano = number(fraction)?.checked_mul(10_u32.pow(9_u32.checked_sub(places)?))?;
    // A leap second is a 59th with more than a second's fraction.
    let (second, nano) = match number(second)? {
        60 => (59, nano + 1_000_000_000),
        second => (second, nano),
    };
    NaiveTime::from_hms_nano_opt(number(hour)?, number(minute)?, second, nano)
}

/// The day of the week that [`Weekday`] writes as this text: `Mon`.
#[must_use]
pub fn read_weekday(text: &str) -> Option<Weekday> {
    WEEK.into_iter().find(|it| it.to_string() == text)
}

/// A number of digits alone.
fn number(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_date_and_no_time_is_refused() {
        for text in [
            "",
            "-",
            "--",
            "2026",
            "2026-03",
            "2026-02-30",
            "2026-13-01",
            "2026-00-01",
            "2026-03-00",
            "2026-+3-04",
            "2026-03-04 ",
            " 2026-03-04",
            "2026-03-04T10:00",
            "2026-03--04",
            "2026--03-04x",
            "x-03-04",
            "+999999-01-01",
            "99999999999-01-01",
            "2026-03-٤",
            "04.03.2026",
            "tomorrow",
        ] {
            assert_eq!(read_date(text), None, "{text:?}");
        }
        for text in [
            "",
            ":",
            "14",
            "14:",
            ":30",
            "24:00",
            "14:60",
            "14:30:61",
            "14:30:",
            "14:30:00.",
            "14:30:00.1234567890",
            "+4:30",
            "14:-1",
            "14:30:00:00",
            "14.30",
            "2 pm",
        ] {
            assert_eq!(read_time(text), None, "{text:?}");
        }
        for text in ["", "Mo", "mon", "Monday", "Mon "] {
            assert_eq!(read_weekday(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_seconds_may_be_left_out() {
        assert_eq!(read_time("14:30"), NaiveTime::from_hms_opt(14, 30, 0));
        assert_eq!(read_time("09:05:07"), NaiveTime::from_hms_opt(9, 5, 7));
        let tenth = NaiveTime::from_hms_milli_opt(0, 0, 0, 100);
        assert_eq!(read_time("00:00:00.1"), tenth);
    }

    #[test]
    fn the_first_and_the_last_day_of_all_are_read() {
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(read_date(&day.to_string()), Some(day));
        }
        assert_eq!(
            read_date("-0044-03-15"),
            NaiveDate::from_ymd_opt(-44, 3, 15)
        );
        assert_eq!(
            read_date("+12345-01-02"),
            NaiveDate::from_ymd_opt(12_345, 1, 2)
        );
    }

    proptest! {
        #[test]
        fn every_date_is_read_as_chrono_writes_it(year in -262_143..=262_142, day in 1_u32..=366) {
            if let Some(date) = NaiveDate::from_yo_opt(year, day) {
                prop_assert_eq!(read_date(&date.to_string()), Some(date));
                prop_assert_eq!(serde_json::to_value(date).unwrap(), date.to_string());
            }
        }

        #[test]
        fn every_time_is_read_as_chrono_writes_it(
            second in 0_u32..86_400,
            nano in prop_oneof![
                Just(0), 0_u32..1_000_000_000, (0_u32..2000).prop_map(|it| it * 1_000_000),
                1_000_000_000_u32..2_000_000_000,
            ],
        ) {
            if let Some(time) = NaiveTime::from_num_seconds_from_midnight_opt(second, nano) {
                prop_assert_eq!(read_time(&time.to_string()), Some(time));
                prop_assert_eq!(serde_json::to_value(time).unwrap(), time.to_string());
            }
        }

        #[test]
        fn every_weekday_is_read_as_chrono_writes_it(place in 0_u8..7) {
            let day = Weekday::try_from(place).unwrap();
            prop_assert_eq!(read_weekday(&day.to_string()), Some(day));
            prop_assert_eq!(serde_json::to_value(day).unwrap(), day.to_string());
        }

        #[test]
        fn whatever_is_read_chrono_reads_the_same(text in "[0-9+:.-]{0,14}") {
            if let Some(date) = read_date(&text)
                && let Ok(same) = text.parse()
            {
                prop_assert_eq!(date, same);
            }
            if let Some(time) = read_time(&text) {
                prop_assert_eq!(Ok(time), text.parse());
            }
        }
    }
}
